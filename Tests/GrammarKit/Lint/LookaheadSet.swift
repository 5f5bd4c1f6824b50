/// A set of terminal strings of length 0, 1 or 2: the usual algebra of LL(2).
struct LookaheadSet: Equatable {
  private(set) var hasEmpty = false
  /// The strings of length 1.
  private(set) var singles = TerminalSet()
  /// The first terminals of all strings.
  private(set) var firsts = TerminalSet()
  /// By first terminal, the second terminals of the strings of length 2.
  private var seconds: [TerminalSet]

  init(vocabulary count: Int) { seconds = Array(repeating: TerminalSet(), count: count) }

  func seconds(after terminal: Int) -> TerminalSet { seconds[terminal] }

  mutating func insertEmpty() { hasEmpty = true }

  mutating func insert(_ terminal: Int) {
    singles.insert(terminal)
    firsts.insert(terminal)
  }

  mutating func formUnion(_ other: LookaheadSet) {
    hasEmpty = hasEmpty || other.hasEmpty
    singles.formUnion(other.singles)
    for first in other.firsts { seconds[first].formUnion(other.seconds[first]) }
    firsts.formUnion(other.firsts)
  }

  /// The strings of this set continued by those of `next`, cut to two terminals.
  func continued(by next: LookaheadSet) -> LookaheadSet {
    var result = self
    result.hasEmpty = false
    result.singles = TerminalSet()
    for terminal in singles {
      result.seconds[terminal].formUnion(next.firsts)
      if next.hasEmpty { result.singles.insert(terminal) }
    }
    if hasEmpty { result.formUnion(next) }
    return result
  }

  /// Whether every string is already two terminals long, so that nothing can continue it.
  var isFull: Bool { !hasEmpty && singles.isEmpty }
}
