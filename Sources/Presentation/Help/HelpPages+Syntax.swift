extension HelpPage {
  static let unexpectedWord = mistake(
    "A word that does not fit here",
    """
    The statement was understood up to this word. The line under it says what could stand here \
    instead; often it is a word of the language with a typing error.
    """,
    examples: [.refused("meet Alice vai Bob"), .works("meet Alice via Bob")],
    next: "Take a suggestion, or press TAB at this place to see what fits.",
    related: ["clauses", "names"])

  static let missingPart = mistake(
    "Something is missing",
    """
    A word such as “via”, “at” or “on” announces something that does not follow: a person, a \
    place, a date.
    """,
    examples: [.refused("meet Alice via"), .works("meet Alice via Bob")],
    next: "Say the missing part, or leave out the word before it.", related: ["clauses"])

  static let commandWordAsName = mistake(
    "A name that is a command word",
    """
    Some first names are words that begin a statement, such as Skip. At the start of a line such a \
    name is quoted; after other words it needs no quotation marks.
    """,
    examples: [
      .refused("Skip knows Carol", given: "meet \"Skip\""),
      .works("\"Skip\" knows Carol", given: "meet \"Skip\""),
    ],
    next: "Put the name in quotation marks.", related: ["names"])

  static let repeatedClause = mistake(
    "The same clause twice",
    """
    Each clause stands once in a statement: one place, one date, one introducer clause. Several \
    people or topics are joined by “and” within one clause.
    """,
    examples: [
      .refused("meet Alice via Bob via Carol"), .works("meet Alice via Bob and Carol"),
    ],
    next: "Keep one of the two, or join them.", related: ["clauses"])

  static let unquotedPhrase = mistake(
    "Several words without quotation marks",
    "A topic, a place or a kind is one word, or a name, or a text in quotation marks.",
    examples: [
      .refused("deepen Alice about pair programming", given: "meet Alice"),
      .works("deepen Alice about \"pair programming\"", given: "meet Alice"),
    ],
    next: "Put quotation marks around the words that belong together.", related: ["clauses"])

  static let verbForm = mistake(
    "The other form of the verb",
    "One person knows, several people know: the verb follows those who come before it.",
    examples: [.refused("Bob know Carol"), .works("Bob knows Carol")],
    next: "Take the suggested form.", related: ["facts"])

  static let unknownStatement = mistake(
    "A line that starts with an unknown word",
    """
    A statement starts with a command (meet), with somebody's name (Bob knows Carol) or with a \
    question word (who knows me?).
    """,
    examples: [.refused("greet Alice"), .works("meet Alice")],
    next: "“help” shows the commands; TAB at the start of a line lists them.",
    related: ["help", "questions"])

  static let unclosedBlock = mistake(
    "A block without an end",
    """
    What “do” or “then” opens, “end” closes; what “(” opens, “)” closes. At the prompt an open \
    block lets you go on on the next line; a script must close it.
    """,
    examples: [
      .refused("if true then print \"yes\""), .works("if true then print \"yes\" end"),
    ],
    next: "Add the missing end.", related: ["scripting"])

  static let nestingTooDeep = mistake(
    "Too many levels inside each other",
    "Parentheses and blocks may stand inside each other, but not without limit.",
    examples: [
      .refused(
        "people where " + String(repeating: "(", count: 2000) + "true"
          + String(repeating: ")", count: 2000)),
      .works("people where ((true))"),
    ],
    next: "Take out parentheses, or move an inner part into a habit or a variable.",
    related: ["expressions", "scripting"])

  static let unquotedCommaList = mistake(
    "A comma that belongs to a name",
    """
    A comma starts the next person or topic. Where it is part of a company's or a person's name \
    the whole name is quoted.
    """,
    examples: [
      .refused("Bob works at Acme, Inc."), .works("Bob works at \"Acme, Inc.\""),
    ],
    next: "Put quotation marks around the whole name.", related: ["names", "clauses"])
}
