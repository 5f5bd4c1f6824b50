extension HelpPage {
  static let fileNotFound = mistake(
    "A file that does not exist",
    """
    The name is looked up from the folder you are in; in an include, from the folder of the script \
    that includes.
    """,
    examples: [
      .command("whoknows wek.net", .refused), .command("whoknows week.net", .works),
    ],
    next: "Check the spelling and the folder: ls", related: ["include"])

  static let fileUnreadable = mistake(
    "A file that cannot be read or written",
    "The file exists, but you may not use it, or it is a folder, or the disk has an error.",
    examples: [
      .command("whoknows /root/week.net", .refused),
      .command("whoknows ~/week.net", .works),
    ],
    next: "Look at its permissions: ls -l ‹file›")

  static let notOurStore = mistake(
    "A file that is not a store of whoknows",
    """
    The file has other contents: a text, or the database of another program. It was left exactly \
    as it is.
    """,
    examples: [
      .command("whoknows --store photo.jpg -c people", .refused),
      .command("whoknows --store network.db -c people", .works),
    ],
    next: "Name the right file with --store; a name that does not exist yet makes a new store.",
    related: ["open"])

  static let newerStore = mistake(
    "A store of a newer version",
    """
    A newer whoknows has written this store, in a form that this one does not know. To be safe, it \
    is not opened at all.
    """,
    examples: [
      .command("whoknows-1.0 --store network.db", .refused, "written by 2.0"),
      .command("whoknows-2.0 --store network.db", .works),
    ],
    next: "Update whoknows; the store needs no change.")

  static let readOnlyStore = mistake(
    "A store that cannot be changed",
    "Its file, its folder or its disk is read-only. Questions work, recording does not.",
    examples: [
      .command("whoknows --store /media/cd/network.db -c 'meet Alice'", .refused),
      .command("cp /media/cd/network.db . && whoknows --store network.db -c 'meet Alice'", .works),
    ],
    next: "Make the file and its folder writable, or copy the store to another place.",
    related: ["open"])

  static let storeBusy = mistake(
    "A store in use",
    """
    Another whoknows has been writing to this store for 10 seconds, perhaps a long script: no \
    statement waits for longer. Nothing of this one was recorded.
    """,
    examples: [
      .command("whoknows year.net & whoknows -c 'meet Alice'", .refused),
      .command("whoknows year.net && whoknows -c 'meet Alice'", .works),
    ],
    next: "Wait until the other one is done, and try again.")

  static let storeDamaged = mistake(
    "A store that is damaged",
    """
    The file was cut short or overwritten, by a failing disk or a program that copied it while it \
    was in use. Nothing was changed.
    """,
    examples: [
      .command("whoknows --store half-copied.db", .refused),
      .command("whoknows --store backup.db", .works),
    ],
    next: "Open a backup: open \"backup.db\"; keep the damaged file for a repair.",
    related: ["open", "save"])

  static let diskFull = mistake(
    "A disk without room",
    "The statement was not recorded, and everything before it is safe.",
    examples: [
      .command("whoknows --store /full/network.db -c 'meet Alice'", .refused),
      .command("whoknows --store ~/network.db -c 'meet Alice'", .works),
    ],
    next: "Make room on the disk (df shows how much there is), and try again.")

  static let includeCycle = mistake(
    "Scripts that include each other",
    "A script that includes itself, directly or through others, would never end.",
    examples: [
      .command("echo 'include \"a.net\"' > a.net; whoknows a.net", .refused),
      .command("echo 'include \"people.net\"' > a.net; whoknows a.net", .works),
    ],
    next: "Take one include out of the circle that the message shows.", related: ["include"])

  static let storeFailure = mistake(
    "A store that failed",
    """
    The disk or the system refused an operation in a way that has no page of its own. The \
    statement was not recorded.
    """,
    examples: [
      .command("whoknows --store /mnt/unplugged/network.db", .refused),
      .command("whoknows --store ~/network.db", .works),
    ],
    next: "Check the disk, then try again; if it stays, please report it with the message.")

  static let notRestorable = mistake(
    "A record that cannot be restored",
    """
    “restore” takes in entries exactly as they were recorded, with their numbers. It is written by \
    “export”, into a file that is read into a new store. The text is no such record, or it belongs \
    to another place of the record than this one.
    """,
    examples: [
      .command("whoknows -c 'restore \"Alice\"'", .refused),
      .command("whoknows --store new.db backup.net", .works),
    ],
    next: "Read the whole export into a store that does not exist yet.", related: ["export"])

  static let notImportable = mistake(
    "A file that cannot be imported",
    """
    What a file is shows at its beginning. This one is of no format that is known here, is not what \
    “as” says, or nothing in it can be used: the message tells what was missing. Nothing was \
    recorded.
    """,
    examples: [
      .command("whoknows -c 'import \"notes.txt\"'", .refused),
      .command("whoknows -c 'import \"Connections.csv\" as linkedin preview'", .works),
    ],
    next: "Export the file anew, or say what it is: import \"‹file›\" as csv.",
    related: ["import"])

  static let unknownOwner = mistake(
    "Mail in which nobody is you",
    """
    A message is evidence of what you did, or of what somebody did for you. Which of the addresses in \
    a file is yours shows where one of them has part in most of its messages; here none has.
    """,
    examples: [
      .command("whoknows -c 'import \"mail.mbox\"'", .refused),
      .command("whoknows -c 'set my-addresses to \"me@example.com, me@example.org\"'", .works),
    ],
    next: "Say once which addresses are yours, and import the file again.",
    related: ["import", "set"])

  static let notOfAStore = mistake(
    "A statement that has no place in a store",
    """
    The text of a store (“--store network.net”) says what is recorded: what you do and what is so, \
    habits, settings, and “set today to”. A question, a loop or “forget” is not recorded. Such a \
    file is a script more often than a store, so it is not opened as one.
    """,
    examples: [
      .command("whoknows --store week.net", .refused, "week.net asks: who knows me?"),
      .command("whoknows week.net", .works),
    ],
    next: "Run the script, or take the line out of the store in an editor.",
    related: ["open", "export"])

  static let unknownDay = mistake(
    "A statement of an unknown day",
    """
    The text of a store must say the same on every day. So a line in it is of the day that stands \
    before it: “set today to 2026-03-04”, or the latest date of a line further up. Before the first \
    of these, a line needs a date of its own.
    """,
    examples: [
      .command("whoknows --store network.net", .refused, "its first line is: meet Alice"),
      .command("whoknows --store network.net", .works, "meet Alice on 2026-03-04"),
    ],
    next: "Give the line a date, or write “set today to ‹date›” before it.", related: ["set"])

  static let unmergedStore = mistake(
    "A store with an unfinished merge",
    """
    git found two versions of the same lines in the text of the store and left both, between marks. \
    Lines are recorded in their order, and numbers of entries and promises count from the top: \
    look at those that name a number.
    """,
    examples: [
      .command("whoknows --store network.net", .refused, "it has a line <<<<<<< HEAD"),
      .command("git mergetool network.net && whoknows --store network.net", .works),
    ],
    next: "Keep the lines that are right, and remove the marks.", related: ["open"])
}
