extension HelpPage {
  /// What I do: asking, promising, planning, and mending the record of people.
  static let peopleTopics = [
    ask, promise, thank, contact, want, skip, seek, rename, alias, merge,
  ]

  private static let ask = HelpPage(
    names: ["ask"], title: "ask: for an introduction, or for help",
    syntax: [
      "ask ‹person› to introduce me to ‹person› [‹when›] [by ‹date›] [because \"reason\"]",
      "ask ‹person› for ‹topic› [‹when›] [by ‹date›]",
    ],
    meaning: [
      """
      Remembers that you asked. Who is asked often gets tired of it, and “who can introduce me to \
      ‹person›?” takes it into account.
      """
    ],
    examples: [
      .works(
        "ask Bob to introduce me to Carol by next friday", given: "meet Bob\nBob knows Carol"),
      .works("ask Bob for advice", given: "meet Bob"),
    ],
    related: ["introduce", "reach", "facts"])

  private static let promise = HelpPage(
    names: ["promise", "keep", "break", "cancel"], title: "promise: your word, and what came of it",
    syntax: [
      "promise ‹person› \"what\" [by ‹date›]",
      "keep|break|cancel promise ‹number› [‹when›]",
      "keep|break|cancel promise to|from ‹person› [\"words\"] [‹when›]",
    ],
    meaning: [
      """
      Kept promises are the measure of integrity; broken and overdue ones count against it. \
      Promises of others to you are facts: Alice promised me "a review".
      """
    ],
    examples: [
      .works("promise Alice \"the paper\" by next friday", given: "meet Alice"),
      .works("keep promise 1", given: "meet Alice\npromise Alice \"the paper\""),
      .works(
        "break promise from Alice \"review\"", given: "meet Alice\nAlice promised me \"a review\""),
    ],
    related: ["promises", "dates"])

  private static let thank = HelpPage(
    names: ["thank"], title: "thank: say thanks",
    syntax: ["thank ‹people› [for ‹topic›] [over ‹kind›] [‹when›] [\"remark\"]"],
    meaning: ["Records the thanks, and the message or meeting they came in."],
    examples: [
      .works("thank Bob for advice", given: "meet Bob"),
      .works(
        "thank Alice and Bob for \"the introduction\" over lunch", given: "meet Alice and Bob"),
    ],
    related: ["log"])

  private static let contact = HelpPage(
    names: ["contact"], title: "contact: how often, or by when",
    syntax: [
      "contact ‹people› every ‹duration›", "contact ‹people› by ‹date›", "contact ‹people› never",
    ],
    meaning: ["Sets when somebody is due. “five” and “who am I neglecting?” go by it."],
    examples: [
      .works("contact Alice every 6 weeks", given: "meet Alice"),
      .works("contact Bob by next friday", given: "meet Bob"),
      .works("contact Carol never", given: "meet Carol"),
    ],
    related: ["five", "skip", "want"])

  private static let want = HelpPage(
    names: ["want"], title: "want: who should know you better",
    syntax: [
      "want ‹people› to know me better", "want ‹people› in my five|fifteen|fifty|network",
    ],
    meaning: [
      """
      Says how close somebody should come. The layers are Dunbar's: few people fit into the inner \
      ones, since time is limited.
      """
    ],
    examples: [
      .works("want Alice to know me better", given: "meet Alice"),
      .works("want Bob in my fifteen", given: "meet Bob"),
    ],
    related: ["five", "depth"])

  private static let skip = HelpPage(
    names: ["skip"], title: "skip: not now",
    syntax: ["skip ‹people› for ‹duration›", "skip ‹people› until ‹date›"],
    meaning: ["Takes somebody off the five until then."],
    examples: [
      .works("skip Bob for 2 weeks", given: "meet Bob"),
      .works("skip Bob until next month", given: "meet Bob"),
    ],
    related: ["five", "contact"])

  private static let seek = HelpPage(
    names: ["seek", "found", "lost"], title: "seek: an opportunity, and who it came through",
    syntax: [
      "seek ‹topic› [at ‹place›] [by ‹date›] [because \"reason\"]",
      "found|lost opportunity ‹number› [via ‹people›] [‹when›]",
    ],
    meaning: ["Every opportunity has a number. “found” tells which tie it came through."],
    examples: [
      .works("seek \"staff role\" at Acme by next month"),
      .works("found opportunity 1 via Alice", given: "meet Alice\nseek \"staff role\" at Acme"),
    ],
    related: ["opportunities"])

  private static let rename = HelpPage(
    names: ["rename"], title: "rename: a new name",
    syntax: ["rename ‹person› to ‹name›"],
    meaning: ["The old name still finds the person."],
    examples: [.works("rename Alice to Alice Wu", given: "meet Alice")],
    related: ["alias", "merge", "names"])

  private static let alias = HelpPage(
    names: ["alias"], title: "alias: another name, or a handle",
    syntax: ["alias ‹person› as ‹name›", "alias ‹person› as @handle"],
    meaning: ["A handle names one person for good, also where two have the same name."],
    examples: [
      .works("alias Alice Wu as @alice", given: "meet Alice Wu"),
      .works("alias Robert as Bob", given: "meet Robert"),
    ],
    related: ["rename", "names"])

  private static let merge = HelpPage(
    names: ["merge"], title: "merge: two records of one person",
    syntax: ["merge ‹person› into ‹person›"],
    meaning: ["The second one stays, with the history and names of both. “undo” parts them again."],
    examples: [.works("merge Ali into Alice", given: "meet Alice\nmeet Ali")],
    related: ["alias", "undo"])
}
