#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditState {
  func inserting(_ text: String) -> EditState { replacing(cursor..<cursor, with: text) }

  func moved(to index: String.Index) -> EditState {
    EditState(text: text, cursor: offset(of: index))
  }

  /// The text between two places removed, the cursor there.
  func removing(_ range: Range<String.Index>) -> EditState {
    replacing(offset(of: range.lowerBound)..<offset(of: range.upperBound), with: "")
  }
}

extension LineEditor {
  // MARK: - Characters

  func deletePrevious(_ state: EditState) {
    let cursor = state.cursorIndex
    delete(TextMotion.previousCharacter(in: state.text, from: cursor)..<cursor, in: state)
  }

  func deleteNext(_ state: EditState) {
    let cursor = state.cursorIndex
    delete(cursor..<TextMotion.nextCharacter(in: state.text, from: cursor), in: state)
  }

  private func delete(_ range: Range<String.Index>, in state: EditState) {
    show(orRing: range.isEmpty ? nil : state.removing(range))
  }

  /// Exchanges the characters around the cursor; at the end the last two.
  func transpose(_ state: EditState) {
    let text = state.text
    var right = state.cursorIndex
    if right == text.endIndex { right = TextMotion.previousCharacter(in: text, from: right) }
    let left = TextMotion.previousCharacter(in: text, from: right)
    guard left < right else { return show(orRing: nil) }
    let end = text.index(after: right)
    let swapped = String(text[right..<end]) + String(text[left..<right])
    show(state.replacing(state.offset(of: left)..<state.offset(of: end), with: swapped))
  }

  func changeWord(_ state: EditState, _ change: (Substring) -> String) {
    let cursor = state.cursorIndex
    let end = TextMotion.nextWord(in: state.text, from: cursor)
    let start = state.text[cursor..<end].firstIndex(where: TextMotion.isWordPart) ?? end
    guard start < end else { return show(orRing: nil) }
    let range = state.offset(of: start)..<state.offset(of: end)
    show(state.replacing(range, with: change(state.text[start..<end])))
  }

  // MARK: - Moving

  func move(_ command: EditCommand, _ state: EditState) {
    let text = state.text
    let cursor = state.cursorIndex
    if state.isAtEnd && acceptSuggestion(command, state) { return }
    let target: String.Index? =
      switch command {
      case .left: TextMotion.previousCharacter(in: text, from: cursor)
      case .right: TextMotion.nextCharacter(in: text, from: cursor)
      case .previousWord: TextMotion.previousWord(in: text, from: cursor)
      case .nextWord, .acceptSuggestedWord: TextMotion.nextWord(in: text, from: cursor)
      case .lineStart: TextMotion.startOfLine(in: text, from: cursor)
      case .lineEnd: TextMotion.endOfLine(in: text, from: cursor)
      default: nil
      }
    if let target { show(state.moved(to: target)) }
  }

  /// Takes the suggestion, or its first word, into the line.
  private func acceptSuggestion(_ command: EditCommand, _ state: EditState) -> Bool {
    let suggestion = suggestion(for: state)
    guard !suggestion.isEmpty else { return false }
    switch command {
    case .right, .lineEnd: show(state.inserting(suggestion))
    case .acceptSuggestedWord, .nextWord:
      let end = TextMotion.nextWord(in: suggestion, from: suggestion.startIndex)
      show(state.inserting(String(suggestion[..<end])))
    default: return false
    }
    return true
  }

  // MARK: - Killing

  func kill(_ command: EditCommand, _ state: EditState) {
    let text = state.text
    let cursor = state.cursorIndex
    let range: Range<String.Index>
    switch command {
    case .killToLineEnd:
      let end = TextMotion.endOfLine(in: text, from: cursor)
      // At the end of a line the line feed goes, so that lines can be joined.
      range = cursor..<(end == cursor ? TextMotion.nextCharacter(in: text, from: cursor) : end)
    case .killNextWord: range = cursor..<TextMotion.nextWord(in: text, from: cursor)
    case .killToLineStart:
      let start = TextMotion.startOfLine(in: text, from: cursor)
      range =
        (start == cursor ? TextMotion.previousCharacter(in: text, from: cursor) : start)..<cursor
    case .killPreviousWord: range = TextMotion.previousWord(in: text, from: cursor)..<cursor
    default: range = TextMotion.previousSpacedWord(in: text, from: cursor)..<cursor
    }
    guard !range.isEmpty else { return show(orRing: nil) }
    let isForward = range.lowerBound == cursor
    kills.kill(
      String(text[range]), isForward ? .forward : .backward,
      continuing: session.previousCommand.map(\.isKill) ?? false)
    show(state.removing(range))
  }

  /// Replaces what was just yanked by what was killed before it.
  func yankOlder(_ state: EditState) {
    let previous = session.previousCommand
    guard previous == .yank || previous == .yankOlder, let last = kills.current,
      let older = kills.older()
    else { return show(orRing: nil) }
    let start = state.cursor - last.unicodeScalars.count
    guard start >= 0 else { return show(orRing: nil) }
    show(state.replacing(start..<state.cursor, with: older))
  }

  /// Lets SIGQUIT end the process; returns only where the signal is ignored.
  func raiseQuit() { raise(SIGQUIT) }

  // MARK: - Earlier statements

  func recall(_ command: EditCommand, _ state: EditState) {
    let isRecalling =
      session.recall?.current.text == state.text
      && (session.previousCommand.map(\.isRecall) ?? false)
    if !isRecalling && moveBetweenLines(command, state) { return }
    if session.recall?.current.text != state.text {
      session.recall = HistoryRecall(
        texts: session.recallable, draft: state, filtersByPrefix: command == .up)
    }
    let result: EditState? =
      switch command {
      case .up, .historyOlder: session.recall?.older()
      case .down, .historyNewer: session.recall?.newer()
      case .historyOldest: session.recall?.oldest()
      default: session.recall?.newest()
      }
    show(orRing: result)
  }

  private func moveBetweenLines(_ command: EditCommand, _ state: EditState) -> Bool {
    let target: String.Index? =
      switch command {
      case .up: TextMotion.lineAbove(in: state.text, from: state.cursorIndex)
      case .down: TextMotion.lineBelow(in: state.text, from: state.cursorIndex)
      default: nil
      }
    guard let target else { return false }
    show(state.moved(to: target))
    return true
  }

  /// Alt-.: the last name, or else the last word, of the statement before; again for the one
  /// before that.
  func insertLastArgument(_ state: EditState) {
    var next = 0
    var range = state.cursor..<state.cursor
    if session.previousCommand == .lastArgument, let last = session.argument {
      next = last.position + 1
      range = last.range
    }
    for position in session.recallable.indices.dropFirst(next) {
      guard let word = lastArgument(of: session.recallable[position]) else { continue }
      let end = range.lowerBound + word.unicodeScalars.count
      session.argument = ArgumentRecall(position: position, range: range.lowerBound..<end)
      return show(state.replacing(range, with: word))
    }
    show(orRing: nil)
  }

  private func lastArgument(of statement: String) -> String? {
    if let name = assistant?.styles(for: statement).last(where: { $0.role.isPerson }) {
      let bytes = Array(statement.utf8)[name.range.clamped(to: 0..<statement.utf8.count)]
      return String(decoding: bytes, as: UTF8.self)
    }
    return statement.split(whereSeparator: \.isWhitespace).last.map(String.init)
  }
}
