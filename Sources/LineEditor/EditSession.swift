/// Everything that belongs to one reading of a statement.
struct EditSession {
  var prompt = Prompt("")
  /// Put into the line before the first key; nil once that is done.
  var initialText: String?
  /// How the reading ended; nil while it runs.
  var outcome: ReadResult?

  /// Codes that libedit is still to be given for the last key.
  var queue: [UInt32] = []
  /// The command that the last key ran; nil for one of libedit's own.
  var command: EditCommand?
  /// The command of the key before it.
  var previousCommand: EditCommand?

  var undo = UndoHistory(EditState())
  /// Earlier statements, newest first.
  var recallable: [String] = []
  var recall: HistoryRecall?
  var search: HistorySearch?
  /// The search that was left last, to go on with.
  var lastSearch: HistorySearch?
  var menu: MenuState?
  var argument: ArgumentRecall?
  /// The text whose suggestion the user does not want.
  var dismissedText: String?
  /// The suggestion for a text, so that it is asked for once.
  var suggestion: (text: String, value: LineSuggestion?)?
  /// A reply to a question of the program: nothing of the language helps with it.
  var isReply = false

  /// The last frame that was asked for, and where it left the cursor.
  var lastRequest: FrameRequest?
  var cursorRow = 0
  var rowCount = 1
  var rings = false
  /// The line was shown for the last time.
  var isEndingPainted = false

  init() {}

  init(prompt: Prompt, initialText: String) {
    self.prompt = prompt
    self.initialText = initialText.isEmpty ? nil : initialText
  }
}

/// A word of an earlier statement put into the line by Alt-.
struct ArgumentRecall {
  /// The place of the statement in `EditSession.recallable`.
  var position: Int
  /// Where the word stands, in scalars.
  var range: Range<Int>
}
