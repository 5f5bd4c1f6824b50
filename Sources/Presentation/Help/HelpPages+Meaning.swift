extension HelpPage {
  static let selfIntroduction = mistake(
    "Somebody who introduces himself",
    "“via” names the person who brought you together, so it cannot be one of those you met.",
    examples: [.refused("meet Bob via Bob"), .works("meet Bob via Alice")],
    next: "Leave out “via”, or name the introducer.", related: ["meet"])

  static let samePersonTwice = mistake(
    "The same person twice",
    "Each person has one part in a statement: nobody is on both sides of a call or a tie.",
    examples: [
      .refused("log call with Alice and Alice", given: "meet Alice"),
      .works("log call with Alice", given: "meet Alice"),
    ],
    next: "Name the other person, or leave one of the two out.", related: ["names"])

  static let unknownKind = mistake(
    "A kind of interaction that is not known",
    """
    The kinds have a meaning for the depth of a relationship, so there is a fixed list of them: \
    message, email, call, coffee, conversation, meal, lunch, dinner, breakfast, drinks, visit, \
    meeting, work.
    """,
    examples: [
      .refused("log hug with Alice", given: "meet Alice"),
      .works("log visit with Alice \"a hug\"", given: "meet Alice"),
    ],
    next: "Take the nearest kind, and put the rest in a remark.", related: ["log"])

  static let unknownField = mistake(
    "A field that these rows do not have",
    """
    Conditions and orders name fields: of people, for example, name, stage, depth, warmth, \
    last-contact, met, work, tag, cadence. The note under the message lists all that fit.
    """,
    examples: [
      .refused("people where height > 2", given: "meet Alice"),
      .works("people where depth > 0.2", given: "meet Alice"),
    ],
    next: "Choose a field of the list.", related: ["expressions"])

  static let typeMismatch = mistake(
    "Values that do not go together",
    """
    A name is compared with a name, a date with a date, a number with a number; “has” needs a \
    list, and “where” needs a condition.
    """,
    examples: [
      .refused("people where name > 5", given: "meet Alice"),
      .works("people where name = \"Alice\"", given: "meet Alice"),
    ],
    next: "Compare like with like.", related: ["expressions"])

  static let unknownPromise = mistake(
    "A promise that is not open",
    """
    Promises are numbered as they are made. This number was never given, or the promise is \
    settled, or the words fit none or several.
    """,
    examples: [
      .refused("keep promise 7", given: "meet Alice\npromise Alice \"the paper\""),
      .works("keep promise 1", given: "meet Alice\npromise Alice \"the paper\""),
    ],
    next: "List them with: promises", related: ["promise"])

  static let nothingToUndo = mistake(
    "Nothing left to undo or redo",
    """
    “undo” takes back statement after statement, up to the first one. “redo” only brings back what \
    was undone last, before anything new was recorded.
    """,
    examples: [.refused("undo"), .works("undo", given: "meet Alice")],
    next: "“history” shows what was recorded.", related: ["undo"])

  static let unknownEntry = mistake(
    "An entry that does not count",
    """
    Entries are numbered as they are recorded. This number was never given, or the entry was taken \
    back already, or it can only be undone, like a person's first entry.
    """,
    examples: [
      .refused("retract 99", given: "meet Alice\nlog call with Alice"),
      .works("retract 3", given: "meet Alice\nlog call with Alice"),
    ],
    next: "Find the number with: what happened with ‹person›?", related: ["retract", "undo"])

  static let expectationFailed = mistake(
    "An expectation that does not hold",
    """
    “expect” compares what is with what should be. It is there to fail loudly: the script stops, \
    nothing of it is kept, and the exit status is 1.
    """,
    examples: [
      .refused("expect people to count 5", given: "meet Alice"),
      .works("expect people to count 1", given: "meet Alice"),
    ],
    next: "Look at both sides in the message: which one is wrong?", related: ["expect"])

  static let needsConsent = mistake(
    "Something that cannot be undone",
    """
    “forget” erases everything about a person for good. The prompt asks; a script needs the option \
    --yes, so that no script does it by accident.
    """,
    examples: [
      .refused("forget Alice", given: "meet Alice"),
      .command("whoknows --yes -c 'forget Alice'", .works),
    ],
    next: "To take back a mistake use “undo”; to erase, say yes.", related: ["forget", "undo"])

  static let notYetSupported = mistake(
    "Something the program does not do",
    """
    The sentence was understood, but there is nothing behind it: it belongs to a later version, or \
    to what is deliberately not kept. Nothing was recorded.
    """,
    examples: [
      .refused("Alice promised Bob \"the paper\"", given: "meet Alice and Bob"),
      .works("Alice promised me \"the paper\"", given: "meet Alice and Bob"),
    ],
    next: "The message names what is missing; a note keeps the fact until then.",
    related: ["note"])

  static let unknownVariable = mistake(
    "A variable without a value",
    "A variable gets its value by “let”, by “for each”, or as a parameter of a habit.",
    examples: [
      .refused("print $mentor"), .works("let $mentor be \"Alice\"\nprint $mentor"),
    ],
    next: "Define it first: let $‹name› be ‹value›", related: ["let"])

  static let unknownHabit = mistake(
    "A habit that was not defined",
    "“run” runs a habit that was defined before, in this script, an included one, or this store.",
    examples: [
      .refused("run weekly-five"),
      .works("define habit weekly-five do five end\nrun weekly-five"),
    ],
    next: "“show habits” lists the habits there are.", related: ["define"])

  static let limitExceeded = mistake(
    "A bound against running forever, and against what nobody writes",
    """
    Habits may run habits and scripts may include scripts, but only so many levels deep. A name, tag, \
    topic or place has at most 1,000 bytes, a text 1,000,000, and a list names at most 1,000 people.
    """,
    examples: [
      .refused("define habit loop do run loop end\nrun loop"),
      .works("define habit round do five end\nrun round"),
    ],
    next: "Look for a habit or script that calls itself.", related: ["define"])

  static let unknownOpportunity = mistake(
    "An opportunity that was not sought",
    "“seek” gives every opportunity a number; “found” and “lost” refer to it.",
    examples: [
      .refused("found opportunity 9", given: "seek \"staff role\" at Acme"),
      .works("found opportunity 1", given: "seek \"staff role\" at Acme"),
    ],
    next: "List them with: opportunities", related: ["seek"])

  static let outOfRange = mistake(
    "A number outside of what makes sense",
    "Counts start at 1, paths have up to 8 steps, and settings have bounds of their own.",
    examples: [
      .refused("undo 0", given: "meet Alice"), .works("undo 1", given: "meet Alice"),
    ],
    next: "The message says which values are accepted.")

  static let unknownSetting = mistake(
    "A setting that does not exist",
    "“set” changes settings of the shell and parameters of the model, each by its name.",
    examples: [.refused("set stepp-limit to 4"), .works("set step-limit to 4")],
    next: "“show settings” and “show parameters” list the names.", related: ["set"])

  static let promptOnly = mistake(
    "Something for the prompt only",
    """
    “fix” and “edit” speak of the line that was typed last. A script has no such line.
    """,
    examples: [
      .refused("fix"), .command("whoknows", .works, "then: fix"),
    ],
    next: "Take the statement out of the script.", related: ["shell"])

  static let unknownHelpTopic = mistake(
    "A help page that does not exist",
    "There is a page for every word that begins a statement, every code, and some topics.",
    examples: [.refused("help banana"), .works("help meet")],
    next: "“help” alone shows where to begin.", related: ["help"])

  static let notALesson = mistake(
    "A file that is no lesson",
    """
    A lesson is a script whose comments teach: a title, and steps with something to try. \
    “help lessons” lists the marks.
    """,
    examples: [
      .command("whoknows learn shopping.net", .refused),
      .command("whoknows learn Scripts/lessons", .works),
    ],
    next: "Start from one of the lessons in Scripts/lessons.", related: ["lessons"])

  static let interrupted = mistake(
    "Stopped by you",
    """
    ^C stops a long answer, or a script as a whole: of a script that was stopped nothing is kept. \
    The session goes on.
    """,
    examples: [
      .command("timeout -s INT 1 whoknows endless.net", .refused, "exit status 130"),
      .command("whoknows endless.net", .works),
    ],
    next: "Ask for less: limit 20, or a narrower condition.", related: ["expressions"])
}
