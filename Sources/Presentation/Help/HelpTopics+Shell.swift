extension HelpPage {
  /// The shell around the language.
  static let shellTopics = [shell, files, importing, textStore, show]

  private static let shell = HelpPage(
    names: ["shell", "history", "edit", "quit", "exit"], title: "The shell",
    syntax: ["history [‹count›]", "history save ‹number› to ‹number› \"‹file›\"", "edit", "quit"],
    meaning: [
      """
      What is recorded is safe before its answer appears. TAB completes people and words; ^R \
      searches the history; ^C clears the line, or stops a long answer; ^D leaves. “edit” opens \
      the statement in $EDITOR.
      """,
      """
      What stands faintly behind the cursor is a suggestion: → or ^E takes it, Alt-→ a word of it, \
      Esc refuses it. An answer longer than the screen goes through $PAGER. “show settings” lists \
      what can be switched: suggestions, theme, notice, pager, editing, and which addresses are yours.
      """,
    ],
    examples: [.works("history 20", given: "meet Alice")], related: ["undo", "open"])

  private static let files = HelpPage(
    names: ["open", "save", "export", "restore"],
    title: "Files: open, save, export, restore",
    syntax: [
      "open \"‹store›\"", "save as \"‹file›\"",
      "export [‹question›] to \"‹file›\"", "restore \"‹entries›\"",
    ],
    meaning: [
      """
      A store is one private file. “save as” writes a copy of it, even while it is in use. The \
      ending of an exported file tells its format: “export to "backup.net"” writes a script that \
      rebuilds the store exactly. “restore” stands in such scripts where words do not say all.
      """,
      """
      “save as” replaces no file. An export replaces an earlier one of the same store; any other \
      file only after a yes, or with --yes.
      """,
    ],
    examples: [.command("whoknows --store ~/network.db", .works)], related: ["shell", "store"])

  private static let importing = HelpPage(
    names: ["import", "preview"], title: "import: address books, calendars, mail",
    syntax: ["import \"‹file›\" [as linkedin|google|vcard|ical|mbox|csv|json] [preview]"],
    meaning: [
      """
      Address books (vCard, Google, LinkedIn’s Connections, any table with names, JSON) make \
      contacts, and never evidence: 5,000 rows are 5,000 contacts and 0 relationships. Calendars, \
      mail and LinkedIn’s messages are evidence about people you know; others are offered, not made. \
      LinkedIn’s endorsements and recommendations say who vouched for you.
      """,
      """
      “preview” shows what would be new, changed, the same, ambiguous or rejected, with line numbers, \
      and records nothing. The same file a second time changes nothing; “undo” takes an import back \
      as one step. In a script a path starts at the script’s folder.
      """,
      """
      Nobody is taken for somebody else: who bears a known name is ambiguous until an address tells. \
      “alias Alice as "alice@example.com"” gives one to somebody you know; it then works wherever a \
      name does.
      """,
      """
      Of mail only headers are read. Lists, newsletters and automatic senders are left out, and so \
      are meetings and letters with more than 20 people. “set my-addresses to "me@example.com"” tells \
      which side is yours where the file does not.
      """,
    ],
    examples: [.command("whoknows -c 'import \"Connections.csv\" preview'", .works)],
    related: ["alias", "merge", "undo", "E0612", "E0613"])

  private static let textStore = HelpPage(
    names: ["store", "git", "text"], title: "A store in text",
    syntax: ["whoknows --store ‹name›.net"],
    meaning: [
      """
      A store whose name ends in .net is a text with the statements themselves, for an editor and \
      git. It is read at start; what is recorded is appended. Comments and the order of lines stay.
      """,
      """
      A line is of the day before it: “set today to ‹date›”, or the latest date of a line further \
      up. Numbers of entries and promises count from the top, so new lines go at the end.
      """,
      """
      “save as "network.net"” makes a text of tables, “save as "network.db"” tables of a text.
      """,
    ],
    examples: [.command("whoknows --store network.net", .works)],
    related: ["open", "E0620", "E0621"])

  private static let show = HelpPage(
    names: ["show", "plot", "settings", "parameters"], title: "show, plot",
    syntax: [
      "show settings|parameters|habits|variables|aliases",
      "plot ‹field› of ‹person› [since ‹date›]",
      "plot ‹question›",
    ],
    meaning: [
      """
      “show parameters” lists every number of the model with its unit, default and source. “plot” \
      draws a figure over time.
      """
    ],
    examples: [.works("show parameters")], related: ["set", "depth"])
}
