import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// libedit asks for a key: shows the frame, waits, and gives the key's code.
  static func supplyKey(_ handle: OpaquePointer?, _ key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    let editor = Libedit.client(of: handle, as: LineEditor.self)
    guard let code = editor.nextCode() else {
      key?.pointee = 0
      return 0
    }
    key?.pointee = wchar_t(bitPattern: code)
    return 1
  }

  /// The next code for libedit; nil at the end of input.
  private func nextCode() -> UInt32? {
    if !session.queue.isEmpty { return session.queue.removeFirst() }
    let isFramed = configuration.terminal == .full
    if isFramed {
      insertInitialText()
      settle()
    }
    while true {
      if let code = codeForSignal() { return code }
      if session.outcome != nil { return nil }
      if isFramed && !input.hasPending {
        adoptSize()
        paint()
      }
      guard let key = KeyDecoder.nextKey(from: &input) else {
        if input.hasEnded { return nil }
        continue
      }
      if isFramed && handleModally(key) {
        settle()
        continue
      }
      if let code = deliver(key) { return code }
    }
  }

  /// A key as libedit's code; nil for one that was obeyed here.
  private func deliver(_ key: Key) -> UInt32? {
    switch key {
    case .scalar(let scalar): return scalar.value
    case .meta(let scalar):
      // ESC and a key in a row: in vi the first one has left the insertion.
      if libedit?.isVi == true { session.undo.endStep() }
      session.queue = [scalar.value]
      return 0x1B
    case .named(.escape) where libedit?.isVi == true: return 0x1B
    case .named(let named): return named.rawValue
    case .paste(let text):
      session.queue = text.unicodeScalars.map(\.value)
      return session.queue.isEmpty ? nil : session.queue.removeFirst()
    }
  }

  /// Keys that mean something else while a search or a menu is open, and pastes.
  private func handleModally(_ key: Key) -> Bool {
    if session.search != nil { return handleInSearch(key) }
    if session.menu != nil && handleInMenu(key) { return true }
    if case .paste(let text) = key {
      session.menu = nil
      insert(text)
      return true
    }
    return false
  }

  /// Takes note of what the last command did to the line.
  func settle() {
    guard let libedit else { return }
    libedit.bringCursorBack()
    var state = libedit.state
    let before = session.undo.present
    if session.command == nil {
      let repaired = GraphemeRepair.repaired(from: before, to: state, mayEndBehind: !libedit.isVi)
      if repaired != state {
        show(repaired)
        state = repaired
      }
    }
    let isTyped =
      session.command == nil
      && state.text.unicodeScalars.count
        == before.text.unicodeScalars.count + 1
    let hasChanged = state.text != before.text
    session.undo.record(state, isTyped: isTyped)
    if hasChanged || state.cursor != before.cursor { narrowMenu(to: state) }
    session.previousCommand = session.command
    session.command = nil
  }

  private func insertInitialText() {
    guard let text = session.initialText else { return }
    session.initialText = nil
    insert(text)
  }

  // MARK: - Signals

  /// Obeys signals that have come; those that are keys give their code.
  private func codeForSignal() -> UInt32? {
    if WatchedSignal.resize.take() { resize() }
    if WatchedSignal.stop.take() { suspend() }
    if WatchedSignal.resume.take() { reenter() }
    for signal in [WatchedSignal.terminate, .hangUp] where signal.take() {
      leaveScreen()
      watch.deliver(signal, toGroup: false)
      session.outcome = .endOfInput
    }
    return WatchedSignal.interrupt.take() ? 0x03 : nil
  }

  /// Stops the process group as ^Z does, and goes on when it is continued.
  func suspend() {
    leaveScreen()
    watch.deliver(.stop, toGroup: true)
    _ = WatchedSignal.resume.take()
    reenter()
  }

  /// Gives the terminal back, with the cursor below the frame.
  func leaveScreen() {
    if configuration.terminal == .full {
      let below = max(1, session.rowCount - session.cursorRow)
      write(String(repeating: "\r\n", count: below) + "\u{1B}[?2004l")
    }
    libedit?.setEditing(false)
  }

  /// Takes the terminal again after somebody else has used it.
  func reenter() {
    libedit?.setEditing(false)
    libedit?.setEditing(true)
    if configuration.terminal == .full {
      session.cursorRow = 0
      refreshSize()
      write("\r\u{1B}[?2004h")
    }
  }

  private static let resizeMilliseconds: Int32 = 30
  private static let resizeRounds = 30

  /// The window has another size: waits until it is left alone for a moment. What is painted for
  /// one size while it is dragged would be shown in the next.
  private func resize() {
    for _ in 0..<Self.resizeRounds {
      guard !input.wait(milliseconds: Self.resizeMilliseconds), WatchedSignal.resize.take() else {
        break
      }
    }
    if configuration.terminal == .dumb { libedit?.resize() }
  }

  /// Follows the size of the screen; the signal alone may come behind a key.
  private func adoptSize() {
    let before = size
    refreshSize()
    guard size != before, var request = session.lastRequest else { return }
    // The terminal has broken the rows anew; so the frame's top is where the same frame in the
    // new size would have it.
    request.width = size.columns
    request.height = size.rows
    session.cursorRow = Frame.rendered(request).cursorRow
  }

  func refreshSize() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if wk_terminal_size(configuration.output, &columns, &rows) == 0 {
      size = (Int(columns), Int(rows))
    }
  }
}
