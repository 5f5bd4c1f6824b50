extension HelpPage {
  static let unknownPerson = mistake(
    "Somebody who is not known",
    """
    This statement needs a person whom you have met or heard of. A script never guesses: a name \
    has to fit one person exactly, or be a part of one name only.
    """,
    examples: [
      .refused("note Bob \"likes tea\"", given: "meet Alice"),
      .works("note Alice \"likes tea\"", given: "meet Alice"),
    ],
    next: "Take a suggestion if it is a typing error; else meet the person first.",
    related: ["names", "meet"])

  static let ambiguousPerson = mistake(
    "A name that fits several people",
    """
    The name is a part of several names. The suggestions tell the people apart by what is known of \
    them; a handle such as @alice names one of them for good.
    """,
    examples: [
      .refused("note Alice \"moved to Berlin\"", given: "meet Alice Jones\nmeet Alice Wu"),
      .works("note Alice Wu \"moved to Berlin\"", given: "meet Alice Jones\nmeet Alice Wu"),
    ],
    next: "Write the full name, or give one of them a handle with alias.",
    related: ["names", "alias"])

  static let nameContainsKeyword = mistake(
    "A new name that contains a word of the language",
    """
    “Yesterday” could be the name or the date. New names of that kind are quoted once; from then \
    on they are known and need no quotation marks.
    """,
    examples: [.refused("meet Alice Yesterday"), .works("meet \"Alice Yesterday\"")],
    next: "Quote the name, or write the word small if it is none of the name.",
    related: ["names"])

  static let nearMisspelling = mistake(
    "Nearly the name of somebody known",
    """
    A fact may name people you never met. But this name differs from a known one by a letter, and \
    a typing error would split one person in two.
    """,
    examples: [
      .refused("Alise knows Bob", given: "meet Alice"),
      .works("Alice knows Bob", given: "meet Alice"),
    ],
    next: "Take the known name, or quote the new one if it is really somebody else.",
    related: ["names", "merge"])

  static let notAContact = mistake(
    "Somebody you have only heard of",
    """
    Bob is known of, because a fact names him, but nothing has happened between you. Only a \
    contact can be deepened.
    """,
    examples: [
      .refused("deepen Bob over coffee", given: "meet Alice\nAlice knows Bob"),
      .works("meet Bob over coffee", given: "meet Alice\nAlice knows Bob"),
    ],
    next: "Record how you met: meet ‹person› via ‹person›", related: ["meet"])

  static let nameTaken = mistake(
    "A name that somebody has already",
    """
    Renaming must not make two people one. If they are one person, merge them: nothing of either \
    history is lost.
    """,
    examples: [
      .refused("rename Bob to Alice", given: "meet Alice\nmeet Bob"),
      .works("rename Bob to Robert", given: "meet Alice\nmeet Bob"),
    ],
    next: "Choose another name, or: merge ‹one› into ‹the other›", related: ["rename", "merge"])
}
