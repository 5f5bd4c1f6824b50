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

  func move(_ state: EditState, _ motion: TextMotion.Motion) {
    show(state.moved(to: motion(state.text, state.cursorIndex)))
  }

  /// Takes the suggestion into the line; false when there is none.
  func acceptSuggestion(_ state: EditState) -> Bool {
    guard let suggestion = suggestion(for: state) else { return false }
    let range = state.scalarRange(ofBytes: suggestion.replacing)
    show(state.replacing(range, with: suggestion.insertion))
    return true
  }

  /// Takes the first word of the suggestion into the line; false when there is none.
  func acceptSuggestedWord(_ state: EditState) -> Bool {
    guard let suggestion = suggestion(for: state) else { return false }
    // A whole word that is put right has no first word to take.
    guard suggestion.replacing.isEmpty else { return acceptSuggestion(state) }
    let rest = suggestion.insertion
    let end = TextMotion.nextWord(in: rest, from: rest.startIndex)
    show(state.inserting(String(rest[..<end])))
    return true
  }

  // MARK: - Killing

  /// Removes what lies between the cursor and the end of a motion, to be yanked again.
  func kill(_ state: EditState, _ motion: TextMotion.Motion) {
    let cursor = state.cursorIndex
    let target = motion(state.text, cursor)
    let range = min(cursor, target)..<max(cursor, target)
    guard !range.isEmpty else { return show(orRing: nil) }
    kills.kill(
      String(state.text[range]), target > cursor ? .forward : .backward,
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

  /// Goes to another statement, or to another line of this one where there is one.
  ///
  /// - Parameter lineMotion: where to go inside the statement first; not while recalling, so that
  ///   statements of several lines are passed at once.
  func recall(
    _ state: EditState, filtersByPrefix: Bool = false,
    _ lineMotion: (String, String.Index) -> String.Index? = { _, _ in nil },
    step: (inout HistoryRecall) -> EditState?
  ) {
    let wasRecalling = session.previousCommand.map(\.isRecall) ?? false
    let known = session.recall.flatMap { $0.current.text == state.text ? $0 : nil }
    if known == nil || !wasRecalling, let place = lineMotion(state.text, state.cursorIndex) {
      return show(state.moved(to: place))
    }
    var recall =
      known
      ?? HistoryRecall(
        texts: session.recallable, draft: state, filtersByPrefix: filtersByPrefix)
    let result = step(&recall)
    session.recall = recall
    show(orRing: result)
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
