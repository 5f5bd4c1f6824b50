extension HelpPage {
  /// `help` by itself: one screen.
  static let overview = HelpPage(
    names: ["help"], title: "whoknows: who knows you, how well, and from what evidence",
    syntax: ["help [‹word› | ‹code›]"],
    meaning: ["Record what happened, say what is so, ask. TAB shows what fits, at every place."],
    rows: [
      HelpRow("meet Alice via Bob at PyCon", "a new contact, and who introduced you"),
      HelpRow("deepen Alice over lunch", "a deliberate act; anything else: help log"),
      HelpRow("note Alice \"likes tea\"", "anything to remember; tag Alice #mentor"),
      HelpRow("promise Alice \"a draft\"", "and later: keep promise 1"),
      HelpRow("Bob knows Carol well", "ties between others, and what people are good at"),
      HelpRow("who knows me?", "and: whom do I know? how well does Alice know me?"),
      HelpRow("how do I reach Carol?", "and: who can introduce me to Carol?"),
      HelpRow("five", "five people to contact today, with reasons"),
      HelpRow("faces", "contacts and relationships side by side"),
      HelpRow("why Alice?", "the evidence behind every figure"),
      HelpRow("undo", "takes back the last statement, whatever it was"),
    ],
    related: [
      "names", "dates", "clauses", "questions", "expressions", "depth", "scripting", "shell",
    ])
}
