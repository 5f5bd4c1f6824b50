import CEditline

extension LineEditor {
  /// libedit runs one of our commands. Its own display is told to follow; ours is painted when
  /// the next key is asked for.
  static func perform(_ command: EditCommand, _ handle: OpaquePointer?) -> UInt8 {
    let editor = Libedit.client(of: handle, as: LineEditor.self)
    guard let libedit = editor.libedit else { return UInt8(CC_ERROR) }
    editor.session.command = command
    return editor.perform(command, on: libedit.state.aligned)
  }

  private func perform(_ command: EditCommand, on state: EditState) -> UInt8 {
    switch command {
    case .accept: return accept(state)
    case .interrupt: return end(.interrupted)
    case .deleteOrEnd:
      if state.text.isEmpty { return end(.endOfInput) }
      deleteNext(state)
    case .insertNewline: insert("\n")
    case .suspend: suspend()
    case .quit: quit()
    case .clearScreen: clearScreen()
    case .editExternally: editExternally(state)
    case .deletePrevious: deletePrevious(state)
    case .deleteNext: deleteNext(state)
    case .transpose: transpose(state)
    case .upperCaseWord: changeWord(state) { $0.uppercased() }
    case .lowerCaseWord: changeWord(state) { $0.lowercased() }
    case .capitalizeWord:
      changeWord(state) { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    case .undo: show(orRing: session.undo.undo())
    case .redo: show(orRing: session.undo.redo())
    case .left: move(state, TextMotion.previousCharacter)
    case .right:
      if !acceptSuggestion(state) { move(state, TextMotion.nextCharacter) }
    case .previousWord: move(state, TextMotion.previousWord)
    case .nextWord, .acceptSuggestedWord:
      if !acceptSuggestedWord(state) { move(state, TextMotion.nextWord) }
    case .lineStart: move(state, TextMotion.startOfLine)
    case .lineEnd:
      if !acceptSuggestion(state) { move(state, TextMotion.endOfLine) }
    case .killToLineEnd: kill(state, TextMotion.endOfLineOrNext)
    case .killToLineStart: kill(state, TextMotion.startOfLineOrPrevious)
    case .killPreviousWord: kill(state, TextMotion.previousWord)
    case .killNextWord: kill(state, TextMotion.nextWord)
    case .killSpacedWord: kill(state, TextMotion.previousSpacedWord)
    case .yank: show(orRing: kills.newest().map { state.inserting($0) })
    case .yankOlder: yankOlder(state)
    case .up: recall(state, filtersByPrefix: true, TextMotion.lineAbove) { $0.older() }
    case .down: recall(state, filtersByPrefix: true, TextMotion.lineBelow) { $0.newer() }
    case .historyOlder: recall(state) { $0.older() }
    case .historyNewer: recall(state) { $0.newer() }
    case .historyOldest: recall(state) { $0.oldest() }
    case .historyNewest: recall(state) { $0.newest() }
    case .search: beginSearch()
    case .searchOlder: searchAgain(newer: false, state)
    case .searchNewer: searchAgain(newer: true, state)
    case .lastArgument: insertLastArgument(state)
    case .complete: session.rings = !complete(backward: false)
    case .completeBackward: session.rings = !complete(backward: true)
    case .dismiss: dismiss(state)
    }
    return UInt8(CC_REFRESH)
  }

  // MARK: - The line as a whole

  /// Makes a state the one that libedit holds, changing no more than differs.
  func show(_ target: EditState) {
    guard let libedit else { return }
    let old = Array(libedit.state.text.unicodeScalars)
    let new = Array(target.text.unicodeScalars)
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    var middle = String.UnicodeScalarView()
    middle.append(contentsOf: new[start..<new.count - tail])
    if start < old.count - tail || !middle.isEmpty {
      libedit.replace(start..<old.count - tail, with: String(middle))
    }
    libedit.moveCursor(to: target.cursor)
  }

  func show(orRing target: EditState?) {
    if let target { show(target) } else { session.rings = true }
  }

  func insert(_ text: String) {
    guard let libedit else { return }
    session.command = session.command ?? .yank
    show(libedit.state.inserting(text))
  }

  private func accept(_ state: EditState) -> UInt8 {
    if assistant?.needsMoreInput(state.text) ?? false {
      insert("\n")
      return UInt8(CC_REFRESH)
    }
    return end(.text(state.text))
  }

  private func end(_ result: ReadResult) -> UInt8 {
    settle()
    session.outcome = result
    // At once: as soon as libedit gives the terminal back, keys typed ahead are echoed there.
    if configuration.terminal == .full { paintEnding(of: result) }
    // Ends the line without libedit's own handling of it.
    return UInt8(CC_EOF)
  }

  private func clearScreen() {
    write("\u{1B}[H\u{1B}[2J")
    session.cursorRow = 0
  }

  private func quit() {
    leaveScreen()
    raiseQuit()
    reenter()
  }

  private func editExternally(_ state: EditState) {
    guard let edit = configuration.editExternally else {
      session.rings = true
      return
    }
    leaveScreen()
    watch.end()
    let changed = edit(state.text)
    watch.begin()
    input.waitMask = watch.waitMask
    reenter()
    if let changed { show(EditState(atEndOf: changed)) }
  }

  private func dismiss(_ state: EditState) {
    session.dismissedText = state.text
  }
}
