/// Reads statements from a terminal: libedit's keys, our own screen.
///
/// libedit decides what a key does and holds the line; it never draws. Before each key the whole
/// picture is rendered by a pure function (``Frame``) and written at once. One thread only; the
/// terminal is back in its ordinary state whenever `readStatement` is not running.
package final class LineEditor {
  /// The statements of this and earlier sessions.
  package let history: HistoryFile
  /// The look of the input; may change between readings.
  package var theme: Theme
  /// Whether suggestions are asked for and shown; may change between readings.
  package var showsSuggestions: Bool

  /// Which keys do what; may change between readings. A mode in the editrc file wins.
  package var mode: LineEditorConfiguration.Mode {
    didSet {
      if let libedit, mode != oldValue { bindKeys(of: libedit) }
    }
  }

  let configuration: LineEditorConfiguration
  private let language: LineAssistant?
  /// Nil while a plain reply is read.
  var assistant: LineAssistant? { session.isReply ? nil : language }
  /// Nil when the input is no terminal.
  let libedit: Libedit?
  var input: TerminalInput
  var watch = SignalWatch()
  /// The state of the reading that runs, or that ran last.
  var session = EditSession()
  var kills = KillRing()
  private let editrc: Editrc
  var size = (columns: 80, rows: 24)

  /// Sets up the editor and reads the history.
  ///
  /// - Throws: when libedit does not start, or the history exists and cannot be read.
  package init(
    configuration: LineEditorConfiguration, assistant: LineAssistant?
  ) throws(LineEditorError) {
    self.configuration = configuration
    language = assistant
    mode = configuration.mode
    editrc = Editrc(path: configuration.editrc)
    theme = configuration.theme
    showsSuggestions = configuration.showsSuggestions
    history = try HistoryFile(path: configuration.historyFile)
    input = TerminalInput(descriptor: configuration.input)
    switch configuration.terminal {
    case .full, .dumb:
      libedit = try Libedit(
        input: configuration.input, output: configuration.output,
        draws: configuration.terminal == .dumb)
    case .none: libedit = nil
    }
    if let libedit { setUp(libedit) }
  }

  /// Reads one statement, which may have several lines, or a pasted block of statements.
  ///
  /// - Parameter initialText: stands in the line at the start, ready for Enter.
  /// - Parameter isReply: the answer to a question of the program: neither coloured nor completed,
  ///   and one line whatever it says.
  package func readStatement(
    prompt: Prompt, initialText: String = "", isReply: Bool = false
  ) -> ReadResult {
    session = EditSession(prompt: prompt, initialText: initialText)
    session.isReply = isReply
    session.undo = UndoHistory(EditState(), endsWithWords: libedit?.isVi != true)
    guard let libedit else { return readLines() }
    // What other shells have written since is worth a look, but not a failure.
    try? history.refresh()
    session.recallable = isReply ? [] : history.recallable
    watch.begin()
    defer { watch.end() }
    input.waitMask = watch.waitMask
    switch configuration.terminal {
    case .full: return readFramed(libedit)
    case .dumb: return readPlain(libedit)
    case .none: return readLines()
    }
  }

  /// Remembers a statement after it was run. One that begins with a space is not kept.
  ///
  /// - Parameter time: seconds since 1970-01-01 00:00 UTC.
  /// - Throws: when the history file cannot be written; the statement is then remembered for this
  ///   session only.
  package func record(
    _ statement: String, succeeded: Bool, at time: Int64
  ) throws(LineEditorError) {
    if try history.append(statement, succeeded: succeeded, at: time) {
      remind(libedit, of: statement)
    }
  }

  /// Removes lines from the history, its file and libedit's memory.
  ///
  /// - Returns: how many were removed.
  /// - Throws: when the history file cannot be written; it is then as it was.
  @discardableResult
  package func forget(where isUnwanted: (String) -> Bool) throws(LineEditorError) -> Int {
    let count = try history.remove { isUnwanted($0.text) }
    if let libedit {
      libedit.clearHistory()
      fillHistory(of: libedit)
    }
    return count
  }

  private func fillHistory(of libedit: Libedit) {
    for text in history.recallable.prefix(1_000).reversed() { remind(libedit, of: text) }
  }

  /// Where libedit draws what it recalls, that must be harmless.
  private func remind(_ libedit: Libedit?, of text: String) {
    guard configuration.terminal != .dumb || isDrawnAsItIs(text) else { return }
    libedit?.addToHistory(text)
  }

  private func setUp(_ libedit: Libedit) {
    libedit.setClient(self) { handle, key in
      LineEditor.supplyKey(handle, key)
    }
    switch configuration.terminal {
    case .full: KeyBindings.addCommands(to: libedit)
    case .dumb, .none: KeyBindings.addPlainCommands(to: libedit)
    }
    bindKeys(of: libedit)
    if configuration.terminal == .dumb {
      libedit.setPrompt { LineEditor.plainPrompt($0) }
    }
    fillHistory(of: libedit)
  }

  private func bindKeys(of libedit: Libedit) {
    libedit.isVi = (editrc.mode ?? mode) == .vi
    switch configuration.terminal {
    case .full: KeyBindings.install(in: libedit, editrc: editrc)
    case .dumb, .none: KeyBindings.installPlain(in: libedit, editrc: editrc)
    }
  }

  private func readFramed(_ libedit: Libedit) -> ReadResult {
    refreshSize()
    write("\u{1B}[?2004h")
    let line = libedit.readLine()
    let result = session.outcome ?? line.map(ReadResult.text) ?? .endOfInput
    if !session.isEndingPainted { paintEnding(of: result) }
    write("\u{1B}[?2004l")
    return result
  }
}
