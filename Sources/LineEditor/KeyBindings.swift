/// Which key does what: the defaults, before the user's editrc file, and the private codes of
/// named keys, after it.
enum KeyBindings {
  /// A key in libedit's notation, and its command.
  typealias Binding = (key: String, command: EditCommand)

  /// In emacs mode and while inserting in vi mode.
  static let everywhere: [Binding] = [
    ("^M", .accept), ("^J", .accept), ("^C", .interrupt), ("^D", .deleteOrEnd),
    ("^Z", .suspend), ("^\\", .quit), ("^L", .clearScreen),
    ("^H", .deletePrevious), ("^?", .deletePrevious),
    ("^W", .killSpacedWord), ("^U", .killToLineStart),
    ("^R", .search), ("^I", .complete), ("^P", .historyOlder), ("^N", .historyNewer),
    ("^E", .lineEnd), ("^A", .lineStart), ("^K", .killToLineEnd), ("^Y", .yank),
    ("^B", .left), ("^F", .right), ("^T", .transpose), ("^_", .undo),
  ]

  static let emacs: [Binding] = [
    ("^G", .dismiss), ("^S", .search),
    ("^X^U", .undo), ("^X^E", .editExternally),
    ("\\eb", .previousWord), ("\\ef", .nextWord), ("\\ed", .killNextWord),
    ("\\eB", .previousWord), ("\\eF", .nextWord), ("\\eD", .killNextWord),
    ("\\e^?", .killPreviousWord), ("\\e^H", .killPreviousWord),
    ("\\eu", .upperCaseWord), ("\\el", .lowerCaseWord), ("\\ec", .capitalizeWord),
    ("\\ey", .yankOlder), ("\\e_", .redo), ("\\e.", .lastArgument),
    ("\\e<", .historyOldest), ("\\e>", .historyNewest),
    ("\\e^M", .insertNewline), ("\\e^J", .insertNewline),
  ]

  /// In vi's command mode; what is not here is libedit's own.
  static let viCommand: [Binding] = [
    ("^M", .accept), ("^J", .accept), ("^C", .interrupt), ("^D", .deleteOrEnd),
    ("^Z", .suspend), ("^\\", .quit), ("^L", .clearScreen), ("^I", .complete),
    ("^R", .redo), ("u", .undo), ("j", .down), ("k", .up), ("+", .down), ("-", .up),
    ("/", .search), ("?", .search), ("n", .searchOlder), ("N", .searchNewer),
    ("v", .editExternally), ("^H", .left), ("^?", .left),
    ("^P", .historyOlder), ("^N", .historyNewer),
  ]

  /// What a named key does; the same in all modes.
  static func command(for key: NamedKey) -> EditCommand? {
    switch key {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .lineStart
    case .end: .lineEnd
    case .delete: .deleteNext
    case .insert: nil
    case .pageUp: .historyOldest
    case .pageDown: .historyNewest
    case .wordLeft: .previousWord
    case .wordRight: .nextWord
    case .suggestionWord: .acceptSuggestedWord
    case .shiftTab: .completeBackward
    case .escape: .dismiss
    case .controlDelete: .killNextWord
    }
  }

  /// Makes our commands known; once for each libedit.
  static func addCommands(to libedit: Libedit) {
    for command in EditCommand.allCases {
      libedit.addCommand(named: command.rawValue, command.callback)
    }
  }

  /// Sets up libedit's maps for the mode it is in, obeying the user's settings in between.
  static func install(in libedit: Libedit, editrc: Editrc) {
    for binding in everywhere { libedit.bind(binding.key, to: binding.command.rawValue) }
    if libedit.isVi {
      for binding in viCommand {
        libedit.bindInCommandMode(binding.key, to: binding.command.rawValue)
      }
    } else {
      for binding in emacs { libedit.bind(binding.key, to: binding.command.rawValue) }
    }
    removeCrashingCommand(from: libedit)
    for words in editrc.settings { libedit.obey(words) }
    for key in NamedKey.allCases { bind(key, in: libedit) }
  }

  /// libedit's own command line (`ed-command`) dereferences a null pointer when nothing but Enter
  /// is typed there.
  private static func removeCrashingCommand(from libedit: Libedit) {
    if libedit.isVi {
      libedit.bindInCommandMode(":", to: "ed-unassigned")
    } else {
      libedit.bind("\\ex", to: "ed-unassigned")
      libedit.bind("\\eX", to: "ed-unassigned")
    }
  }

  /// What ends a line, in a libedit that draws by itself.
  private static let plain: [Binding] = [("^C", .interrupt), ("^Z", .suspend), ("^\\", .quit)]

  /// Makes the commands known that a libedit needs which draws by itself.
  static func addPlainCommands(to libedit: Libedit) {
    for (_, command) in plain { libedit.addCommand(named: command.rawValue, command.callback) }
  }

  /// Sets up a libedit that draws by itself: its own commands, but for what ends a line.
  static func installPlain(in libedit: Libedit, editrc: Editrc) {
    for (key, command) in plain {
      libedit.bind(key, to: command.rawValue)
      if libedit.isVi { libedit.bindInCommandMode(key, to: command.rawValue) }
    }
    removeCrashingCommand(from: libedit)
    for words in editrc.settings { libedit.obey(words) }
  }

  private static func bind(_ key: NamedKey, in libedit: Libedit) {
    guard let code = Unicode.Scalar(key.rawValue) else { return }
    let command = command(for: key)?.rawValue ?? "ed-unassigned"
    libedit.bind(String(code), to: command)
    if libedit.isVi { libedit.bindInCommandMode(String(code), to: command) }
  }
}
