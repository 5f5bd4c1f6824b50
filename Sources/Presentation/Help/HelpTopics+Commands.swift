extension HelpPage {
  /// What I do: the commands that record contact.
  static let commandTopics = [
    meet, deepen, log, introduce, note, tag, undo, retract, forget,
  ]

  private static let meet = HelpPage(
    names: ["meet"], title: "meet: collect a contact",
    syntax: [
      "meet ‹people› [via ‹people›] [at ‹place›] [‹when›] [for ‹length›] [over ‹kind›] [about "
        + "‹topics›] [#tag] [\"remark\"]"
    ],
    meaning: [
      """
      Records that you met, and makes contacts of those you did not know. “via” names who \
      introduced you. Without a date it happened today.
      """
    ],
    examples: [
      .works("meet Alice via Bob at PyCon 2026 yesterday"),
      .works("meet Carol and Dan over dinner for 2 hours #berlin"),
      .works("meet \"bell hooks\"", "unusual names are quoted once"),
    ],
    related: ["names", "dates", "clauses", "deepen"])

  private static let deepen = HelpPage(
    names: ["deepen"], title: "deepen: a deliberate act",
    syntax: ["deepen ‹people› [over ‹kind›] [at ‹place›] [‹when›] [for ‹length›] [about ‹topics›]"],
    meaning: [
      """
      Records time that you gave to somebody on purpose. It counts for more than the same time in \
      passing; without “over” it is a conversation.
      """
    ],
    examples: [
      .works("deepen Alice over lunch for 2 hours about hiring", given: "meet Alice"),
      .works("deepen Alice and Bob over coffee last friday", given: "meet Alice and Bob"),
    ],
    related: ["log", "depth", "clauses"])

  private static let log = HelpPage(
    names: ["log"], title: "log: any other interaction",
    syntax: [
      "log ‹kind› with|to|from ‹people› [‹when›] [at ‹place›] [for ‹length›] [about ‹topics›] "
        + "[#tag] [\"remark\"]"
    ],
    meaning: [
      """
      with: both took part. to: it came from you. from: it came from them. Kinds: message, email, \
      call, coffee, conversation, meal, lunch, dinner, breakfast, drinks, visit, meeting, work.
      """
    ],
    examples: [
      .works("log call with Alice and Bob for 30 minutes", given: "meet Alice and Bob"),
      .works("log email from Carol yesterday about hiring", given: "meet Carol"),
      .works("log message to Alice \"congratulations\"", given: "meet Alice"),
    ],
    related: ["deepen", "clauses"])

  private static let introduce = HelpPage(
    names: ["introduce"], title: "introduce: bring people together",
    syntax: ["introduce ‹people› to ‹people› [at ‹place›] [‹when›] [about ‹topics›]"],
    meaning: ["An introduction by you. It counts as an action for both sides."],
    examples: [
      .works("introduce Alice to Bob about hiring", given: "meet Alice and Bob"),
      .works("introduce Carol to Alice and Bob at PyCon", given: "meet Alice, Bob and Carol"),
    ],
    related: ["ask", "facts"])

  private static let note = HelpPage(
    names: ["note"], title: "note: something to remember",
    syntax: ["note ‹people› \"text\" [‹when›] [about ‹topics›] [#tag]"],
    meaning: ["A note is found again by “what happened with ‹person›?” and by “notes”."],
    examples: [
      .works("note Alice \"moved to Berlin\"", given: "meet Alice"),
      .works("note Alice and Bob \"plan a podcast\" #podcast", given: "meet Alice and Bob"),
    ],
    related: ["tag", "facts"])

  private static let tag = HelpPage(
    names: ["tag", "untag"], title: "tag, untag: groups of your own",
    syntax: ["tag ‹people› #tag…", "untag ‹people› #tag…"],
    meaning: ["Tags group people: ask “who is tagged #mentor?” or “people where tag has #mentor”."],
    examples: [
      .works("tag Alice #mentor #berlin", given: "meet Alice"),
      .works("untag Alice #berlin", given: "meet Alice\ntag Alice #berlin"),
    ],
    related: ["expressions"])

  private static let undo = HelpPage(
    names: ["undo", "redo"], title: "undo, redo: take back, bring back",
    syntax: ["undo [‹count›]", "redo [‹count›]"],
    meaning: [
      """
      undo takes back the last statement, whatever it did; redo brings it back. The history keeps \
      both. Only forget cannot be undone.
      """
    ],
    examples: [
      .works("undo", given: "meet Alice"),
      .works("undo 2", given: "meet Alice\nmeet Bob"),
      .works("redo", given: "meet Alice\nundo"),
    ],
    related: ["retract", "history"])

  private static let retract = HelpPage(
    names: ["retract"], title: "retract: one entry no longer counts",
    syntax: ["retract ‹entry› [because \"reason\"]"],
    meaning: [
      """
      Takes one old entry out of account and leaves everything since in place. The numbers stand \
      in “what happened with ‹person›?”.
      """
    ],
    examples: [
      .works(
        "retract 3 because \"it was the other Alice\"", given: "meet Alice\nlog call with Alice")
    ],
    related: ["undo"])

  private static let forget = HelpPage(
    names: ["forget"], title: "forget: erase a person for good",
    syntax: ["forget ‹person›"],
    meaning: [
      """
      Erases everything about the person from the store. It cannot be undone: the prompt asks, a \
      script needs --yes.
      """,
      """
      The name is blacked out in what was written about others, the shell's history loses the lines \
      about the person, and habits and backups of upgrades that hold the name go with it. Copies \
      made with save as and export are yours: the answer tells where they are.
      """,
    ],
    examples: [.command("whoknows --yes -c 'forget Alice'", .works)],
    related: ["undo", "merge"])
}
