/// The states of one line, to go back and forth between.
struct UndoHistory {
  private var past: [EditState] = []
  private var future: [EditState] = []
  private(set) var present: EditState
  private var isPresentTyped = false

  /// Whether a word is the most that is typed in one step; else it is everything typed in a row.
  private let endsWithWords: Bool

  init(_ initial: EditState, endsWithWords: Bool = true) {
    present = initial
    self.endsWithWords = endsWithWords
  }

  /// Takes note of a new state.
  ///
  /// - Parameter isTyped: one character typed at the end of the last state's cursor; a run of
  ///   these is undone together, word by word or as a whole.
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
    isPresentTyped = isTyped && !(endsWithWords && endsWithSpace(state))
    future = []
  }

  /// What is typed next is a step of its own.
  mutating func endStep() { isPresentTyped = false }

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
