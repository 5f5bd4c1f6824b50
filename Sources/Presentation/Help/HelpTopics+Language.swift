extension HelpPage {
  /// How sentences are built.
  static let languageTopics = [
    names, dates, clauses, expressions, scripting, variables, control, habits, checks, lessons,
    errors,
  ]

  private static let names = HelpPage(
    names: ["names"], title: "Names",
    meaning: [
      """
      Words with a capital are names: Mary Ann, J. R. Smith, Ludwig van Beethoven, 李雷. Anything \
      else is quoted: "bell hooks". Known people are found without regard to case and accents, by \
      the full name or a part that fits only one.
      """
    ],
    rows: [
      HelpRow("Alice", "somebody, by a name or a part of it"),
      HelpRow("\"Alice Yesterday\"", "a name that contains a word of the language"),
      HelpRow("@alice", "a handle, given by alias"),
      HelpRow("$mentor", "a variable of a script"),
      HelpRow("Alice, Bob and Carol", "several people"),
    ],
    examples: [
      .works("meet Zoë and Dr. O’Brien"),
      .works("note Zoe \"likes tea\"", given: "meet Zoë"),
    ],
    related: ["alias", "merge"])

  private static let dates = HelpPage(
    names: ["dates", "today", "yesterday", "tomorrow"], title: "Dates",
    meaning: [
      """
      A date is a day, or a month or a year where no more is known. Words such as yesterday need \
      no “on”.
      """
    ],
    rows: [
      HelpRow("on 2026-03-04", "a day; also: on 4 March 2026, on 4 March"),
      HelpRow("on 2026-03, on 2019", "a month, a year"),
      HelpRow("today, yesterday", "and tomorrow, for plans"),
      HelpRow("last friday", "the latest one before today"),
      HelpRow("next friday", "the first one after today"),
      HelpRow("last month, next week", "in the same way"),
      HelpRow("3 weeks ago", "counted back from today"),
      HelpRow("in 2 weeks", "counted on from today"),
      HelpRow("since 2014, by next friday", "a start, a deadline"),
    ],
    examples: [
      .works("meet Alice on 4 March 2026", given: "set today to 2026-06-01"),
      .works("meet Bob 3 weeks ago"),
      .works("meet Carol last friday at PyCon"),
    ],
    related: ["clauses"])

  private static let clauses = HelpPage(
    names: ["clauses"], title: "Clauses: one preposition, one meaning",
    meaning: ["Clauses come in any order, each at most once."],
    rows: [
      HelpRow("via ‹people›", "who introduced"),
      HelpRow("at ‹place›", "where: a name, a word or a text in quotation marks"),
      HelpRow("on ‹date›", "when; yesterday and 3 days ago need no “on”"),
      HelpRow("over ‹kind›", "how: coffee, lunch, call, …"),
      HelpRow("for ‹length›", "how long: for 2 hours, for 30 minutes"),
      HelpRow("for ‹topic›", "what for, after ask and thank"),
      HelpRow("about ‹topics›", "a word, a name, a text or a #tag"),
      HelpRow("by ‹date›", "a deadline"),
      HelpRow("since ‹date›", "a start"),
      HelpRow("as \"role\"", "in what role"),
      HelpRow("because \"reason\"", "a reason"),
      HelpRow("#tag \"remark\"", "at the end of most statements"),
    ],
    examples: [
      .works("deepen Alice yesterday about \"pair programming\" for 2 hours", given: "meet Alice")
    ],
    related: ["dates", "names"])

  private static let expressions = HelpPage(
    names: ["expressions", "order", "limit", "group", "fields"],
    title: "Expressions: where, group by, order by, limit",
    syntax: [
      "‹question› [where ‹condition›] [group by ‹field›] [order by ‹field› [descending]] "
        + "[limit ‹count›] [as of ‹date›] [as table|json|csv|markdown|dot|text]"
    ],
    meaning: [
      """
      Fields of people: name, stage, depth, warmth, known, last-contact, silence, met, place, \
      work, home, role, tag, cadence, layer, contact, strengths, weaknesses, values, balance. \
      “depth of Alice” asks for one field of one person.
      """,
      """
      Other lists have their columns, by the names of JSON: state, due, number, hours, kind, place, \
      strength, returned. Columns named by a word of the language are written start (since), text \
      (what), person (people), source (from), target (to), introducer (via).
      """,
    ],
    rows: [
      HelpRow("= != < <= > >=", "compare; “is” and “is not” compare too"),
      HelpRow("before, after", "compare dates"),
      HelpRow("has, contains", "look into a list or a text"),
      HelpRow("and, or, not, ( )", "join conditions"),
      HelpRow("+ - * /", "calculate"),
      HelpRow("3 weeks, 3 weeks ago", "a length of time, a date"),
    ],
    examples: [
      .works("people where tag has #mentor order by depth limit 5", given: "meet Alice"),
      .works(
        "people where depth > 0.2 and last-contact before 3 weeks ago as csv", given: "meet Alice"),
      .works("contacts group by work", given: "meet Alice"),
    ],
    related: ["list", "dates"])

  private static let scripting = HelpPage(
    names: ["scripting", "scripts"], title: "Scripts",
    meaning: [
      """
      A script is a file of statements: whoknows week.net. It applies as a whole or not at all, \
      and says nothing but what it prints or asks. Lines are joined by a comma or “\\” at the end; \
      “--” starts a comment.
      """
    ],
    rows: [
      HelpRow("let, print", "variables and output: help let"),
      HelpRow("for each, if", "loops and conditions: help for"),
      HelpRow("define habit, run", "named parts: help define"),
      HelpRow("include", "another script, once it is needed"),
      HelpRow("expect", "a check that fails loudly: help expect"),
      HelpRow("set today to", "a fixed day, so that a script always answers alike"),
      HelpRow("suppose", "what if, without a trace: help suppose"),
    ],
    examples: [
      .works("set today to 2026-03-04\nmeet Alice yesterday\nexpect people to count 1")
    ],
    related: ["let", "for", "define", "expect"])

  private static let variables = HelpPage(
    names: ["let", "print", "set", "variables"], title: "let, print, set",
    syntax: [
      "let $‹name› be ‹question or expression›", "print ‹expression›, …",
      "set ‹setting› to ‹value›",
      "set today to ‹date›",
    ],
    meaning: [
      """
      A variable holds a number, a text, a date, a person or the rows of a question. “set” changes \
      a setting or a parameter of the model; “set today” fixes the clock.
      """
    ],
    examples: [
      .works("let $mentors be people where tag has #mentor", given: "meet Alice #mentor"),
      .works("print \"depth\", depth of Alice", given: "meet Alice"),
      .works("set today to 2026-03-04"),
    ],
    related: ["scripting", "show"])

  private static let control = HelpPage(
    names: ["for", "if"], title: "for each, if",
    syntax: [
      "for each $‹name› in ‹question› do ‹statements› end",
      "if ‹condition› then ‹statements› [else ‹statements›] end",
    ],
    meaning: ["A question in a condition stands in parentheses."],
    examples: [
      .works("for each $p in people do print $p end", given: "meet Alice"),
      .works("if (count people) > 3 then print \"many\" else print \"few\" end"),
    ],
    related: ["scripting", "expressions"])

  private static let habits = HelpPage(
    names: ["define", "run", "include", "habits"], title: "define habit, run, include",
    syntax: [
      "define habit ‹name› [with $‹name›, …] [every ‹duration›] do ‹statements› end",
      "run ‹name› [with ‹value›, …]", "include \"‹file›\"",
    ],
    meaning: [
      "A habit is a named piece of script, kept in the store. “include” runs another script in "
        + "place."
    ],
    examples: [
      .works("define habit weekly-five do five end"),
      .works("run weekly-five", given: "define habit weekly-five do five end"),
    ],
    related: ["scripting"])

  private static let checks = HelpPage(
    names: ["expect", "suppose", "simulate", "explain"],
    title: "expect, suppose, simulate, explain",
    syntax: [
      "expect ‹question› to include|exclude|be ‹people›", "expect ‹question› to be empty",
      "expect ‹question› to count ‹number›", "expect ‹condition›",
      "expect error [‹code›] from ‹statement›", "suppose ‹statements› then ‹statements› end",
      "simulate ‹duration› [every ‹duration›] [for ‹n› hours] [among ‹n› people "
        + "[in ‹n› communities]] [seed ‹number›] do ‹statements› end",
      "explain ‹statement›",
    ],
    meaning: [
      """
      “expect” stops a script that went wrong. “suppose” answers what if and leaves no trace. \
      “simulate” plays years in a second, on a copy of your network or in a made-up town, with \
      $stranger, $strangers and $contacts for the people of chance; nothing of it is kept. \
      “explain” tells how a line was read.
      """
    ],
    examples: [
      .works("expect people to include Alice", given: "meet Alice"),
      .works("simulate 1 year among 100 people do meet $stranger end"),
      .works("expect error E0301 from note Zoe \"?\"", given: "meet Alice"),
    ],
    related: ["scripting"])

  private static let lessons = HelpPage(
    names: ["lessons", "learn", "lesson"], title: "Lessons",
    syntax: ["whoknows learn [‹number›]", "whoknows learn ‹file or folder›"],
    meaning: [
      """
      A lesson is a script whose comments teach. Run as a script it tests itself; run by “learn” \
      the reader types what stands under “try:”. These comments are marks, all others are prose:
      """
    ],
    rows: [
      HelpRow("-- lesson: ‹title›", "statements after it prepare the lesson's network"),
      HelpRow("-- minutes: ‹n›", "how long it takes"),
      HelpRow("-- step: ‹title›", "what it is about and what to do"),
      HelpRow("-- hint: ‹text›", "help after a miss, one after the other"),
      HelpRow("-- try:", "statements that do it"),
      HelpRow("-- check:", "what then holds; without it the answer must be that of try:"),
      HelpRow("-- done: ‹text›", "what is said then"),
      HelpRow("-- then:", "statements before the next step: time passes"),
    ],
    examples: [
      .works("-- try:\nmeet Alice\n-- check:\nexpect contacts to include Alice")
    ],
    related: ["scripting", "expect"])

  private static let errors = HelpPage(
    names: ["errors", "codes", "fix"], title: "When something is refused",
    syntax: ["help ‹code›", "fix [‹number›]"],
    meaning: [
      """
      Every message has a code, the place, and mostly suggestions. A sure one stands in the next \
      line, ready for Enter; “fix 2” takes the second one; “help E0301” explains the code.
      """
    ],
    rows: [
      HelpRow("E01…", "characters and quotation marks"),
      HelpRow("E02…", "how the sentence is built"),
      HelpRow("E03…", "people"), HelpRow("E04…", "dates"), HelpRow("E05…", "meaning"),
      HelpRow("E06…", "files and the store"),
    ],
    examples: [.works("help E0301")], related: ["names", "clauses"])
}
