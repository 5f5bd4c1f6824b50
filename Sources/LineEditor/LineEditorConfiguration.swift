/// How a line editor is set up.
package struct LineEditorConfiguration {
  /// Which keys do what.
  package enum Mode: String, CaseIterable, Sendable { case emacs, vi }

  /// How much the output can do.
  package enum Terminal: Sendable {
    /// A terminal that understands cursor movement and colours.
    case full
    /// A terminal that understands nothing (`TERM=dumb`): plain libedit draws the line.
    case dumb
    /// No terminal: lines are read as they come, no prompt is written.
    case none
  }

  /// Where keys come from; a terminal unless `terminal` is `.none`.
  package var input: Int32
  /// Where frames are written.
  package var output: Int32
  package var terminal: Terminal
  package var theme: Theme
  /// `bind -v` or `bind -e` in the editrc file wins over this.
  package var mode: Mode
  /// Whether faint suggestions are asked for and shown.
  package var showsSuggestions: Bool
  /// The file that lines are remembered in; nil to remember them only for the session.
  package var historyFile: String?
  /// The user's libedit settings (`$EDITRC` or `~/.editrc`); nil to read none.
  package var editrc: String?
  /// Lets the user edit the text elsewhere (`$EDITOR`); nil when it was not changed. Called with
  /// the terminal in its ordinary state.
  package var editExternally: ((String) -> String?)?

  package init(
    input: Int32 = 0, output: Int32 = 1, terminal: Terminal = .full, theme: Theme = .dark,
    mode: Mode = .emacs, showsSuggestions: Bool = true, historyFile: String? = nil,
    editrc: String? = nil, editExternally: ((String) -> String?)? = nil
  ) {
    self.input = input
    self.output = output
    self.terminal = terminal
    self.theme = theme
    self.mode = mode
    self.showsSuggestions = showsSuggestions
    self.historyFile = historyFile
    self.editrc = editrc
    self.editExternally = editExternally
  }
}

/// What stands before the input.
package struct Prompt: Hashable, Sendable {
  /// Before the first line.
  package var primary: String
  /// Before every further line of the same statement.
  package var continuation: String

  package init(_ primary: String, continuation: String? = nil) {
    self.primary = primary
    self.continuation =
      continuation ?? String(repeating: " ", count: max(0, primary.count - 2)) + "· "
  }
}

/// What came of one reading.
package enum ReadResult: Hashable, Sendable {
  /// A whole statement, or a pasted block of several, without the final line feed.
  case text(String)
  /// ^C; what had been typed is gone.
  case interrupted
  /// ^D on an empty line, or the input has ended.
  case endOfInput
}

/// Why an editor could not be set up.
package enum LineEditorError: Error, Hashable, Sendable {
  /// libedit refused to start, mostly for want of memory.
  case libeditUnavailable
  /// A call of the system failed: its name and `errno`.
  case system(call: String, code: Int32)
}
