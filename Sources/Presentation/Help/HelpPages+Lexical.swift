extension HelpPage {
  static let unclosedQuote = mistake(
    "A quotation without an end",
    """
    A text starts with a quotation mark and ends with one, on the same line. Three marks before \
    and after it let a text run over several lines.
    """,
    examples: [
      .refused("note Alice \"moved to Berlin", given: "meet Alice"),
      .works("note Alice \"moved to Berlin\"", given: "meet Alice"),
    ],
    next: "Put the second quotation mark where the text ends.", related: ["names"])

  static let lowercaseName = mistake(
    "A name without a capital",
    """
    Capitals tell names from words of the language. A name that is really written small is quoted: \
    meet "bell hooks".
    """,
    examples: [.refused("meet alice"), .works("meet Alice")],
    next: "Write the name with a capital, or in quotation marks.", related: ["names"])

  static let unknownCharacter = mistake(
    "A character that has no meaning here",
    """
    Outside of quotation marks the language knows letters, digits and a few signs. Anything may \
    stand inside of a quoted text.
    """,
    examples: [.refused("meet Alice & Bob"), .works("meet Alice and Bob")],
    next: "Use a word instead of the sign, or quote the text.", related: ["names"])

  static let invalidEncoding = mistake(
    "Text that is not UTF-8",
    """
    All text is read as UTF-8. A file that an old program wrote in Latin-1 or UTF-16 has bytes \
    that mean nothing in it.
    """,
    examples: [
      .command("printf 'meet Zo\\353\\n' | whoknows", .refused, "\\353 is ë in Latin-1"),
      .command("printf 'meet Zo\\353\\n' | iconv -f latin1 -t utf-8 | whoknows", .works),
    ],
    next: "Convert the file: iconv -f latin1 -t utf-8 old.net > new.net")

  static let numberTooLarge = mistake(
    "A number beyond all use",
    "Counts and amounts end at 999,999,999, far beyond what one person's network needs.",
    examples: [
      .refused("meet Alice 99999999999999999999 days ago"), .works("meet Alice 3 days ago"),
    ],
    next: "Look for a digit too many.")
}
