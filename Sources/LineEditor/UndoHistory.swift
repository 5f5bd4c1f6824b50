/// The states of one line, to go back and forth between.
struct UndoHistory {
  private var past: [EditState] = []
  private var future: [EditState] = []
  private(set) var present: EditState
  private var isPresentTyped = false

  init(_ initial: EditState) { present = initial }

  /// Takes note of a new state.
  ///
  /// - Parameter isTyped: one character typed at the end of the last state's cursor; a run of
  ///   these is undone together, word by word.
  mutating func record(_ state: EditState, isTyped: Bool) {
    guard state.text != present.text else {
      // Typing at another place is a step of its own.
      if state.cursor != present.cursor { isPresentTyped = false }
      present.cursor = state.cursor
      return
    }
    if !(isTyped && isPresentTyped) { past.append(present) }
    present = state
    // A space ends the run: the next word is a step of its own.
    isPresentTyped = isTyped && !endsWithSpace(state)
    future = []
  }

  /// The state before the last change; nil at the beginning.
  mutating func undo() -> EditState? {
    guard let previous = past.popLast() else { return nil }
    future.append(present)
    present = previous
    isPresentTyped = false
    return previous
  }

  /// The state that was undone last; nil when nothing was.
  mutating func redo() -> EditState? {
    guard let next = future.popLast() else { return nil }
    past.append(present)
    present = next
    isPresentTyped = false
    return next
  }

  private func endsWithSpace(_ state: EditState) -> Bool {
    let index = state.cursorIndex
    guard index > state.text.startIndex else { return false }
    return state.text.unicodeScalars[state.text.unicodeScalars.index(before: index)] == " "
  }
}
