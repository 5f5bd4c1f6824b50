extension LineEditor {
  /// Shows the line as it is now.
  func paint() {
    guard let libedit else { return }
    show(request(for: session.search?.shown ?? libedit.state))
  }

  /// Shows the line for the last time, without suggestion and menu, and goes below it.
  func paintEnding(of result: ReadResult) {
    var request = request(for: session.undo.present)
    switch result {
    case .text(let text):
      request.text = text
      request.styles = assistant?.styles(for: text) ?? []
      request.ending = ""
    case .interrupted: request.ending = "^C"
    case .endOfInput: request.ending = ""
    }
    show(request)
    session.isEndingPainted = true
  }

  private func request(for state: EditState) -> FrameRequest {
    var request = FrameRequest()
    request.text = state.text
    request.cursor = state.cursorByte
    request.styles = assistant?.styles(for: state.text) ?? []
    request.prompt = session.prompt
    request.width = size.columns
    request.height = size.rows
    request.theme = theme
    request.rings = session.rings
    if let search = session.search {
      request.marks = search.marks
      request.status = status(of: search)
    } else if let menu = session.menu {
      request.menu = MenuView(candidates: menu.menu.candidates, selected: menu.selected)
    } else {
      request.suggestion = suggestion(for: state)?.shown ?? ""
    }
    return request
  }

  private func status(of search: HistorySearch) -> String {
    (search.hasFailed ? "no more matches: " : "search: ") + search.pattern
  }

  private func show(_ request: FrameRequest) {
    var request = request
    request.cursorRowBefore = session.cursorRow
    let frame = Frame.rendered(request)
    write(frame.bytes)
    session.cursorRow = frame.cursorRow
    session.rowCount = frame.rowCount
    session.rings = false
    session.lastRequest = request
  }

  /// What to offer behind the cursor; nil for nothing.
  func suggestion(for state: EditState) -> LineSuggestion? {
    guard showsSuggestions, let assistant, session.menu == nil, session.search == nil,
      !state.text.isEmpty, state.isAtEnd, session.dismissedText != state.text
    else { return nil }
    if let known = session.suggestion, known.text == state.text { return known.value }
    let value = assistant.suggestion(for: state.text, cursor: state.cursorByte)
    session.suggestion = (state.text, value)
    return value
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// A terminal that is gone is noticed when the next key is read.
  func write(_ bytes: [UInt8]) {
    _ = DescriptorOutput.write(bytes, to: configuration.output)
  }
}
