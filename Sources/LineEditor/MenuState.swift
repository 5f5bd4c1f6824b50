/// An open menu: what it offers, and what stands in the line for now.
struct MenuState {
  /// The line before a candidate was chosen; Escape brings it back.
  let original: EditState
  let menu: CompletionMenu
  private(set) var selected: Int?

  init(_ menu: CompletionMenu, original: EditState) {
    self.menu = menu
    self.original = original
  }

  /// The line with the selected candidate in it.
  var state: EditState {
    guard let selected else { return original }
    return original.replacing(
      original.scalarRange(ofBytes: menu.replacing), with: menu.candidates[selected].insertion)
  }

  /// Selects the candidate `step` further on, round and round; the first step selects the first,
  /// or going backwards the last.
  mutating func move(by step: Int) {
    let count = menu.candidates.count
    guard let current = selected else {
      selected = step > 0 ? 0 : count - 1
      return
    }
    selected = ((current + step) % count + count) % count
  }

  /// What all candidates begin with, when it goes on from what is typed; else nil.
  static func commonBeginning(of menu: CompletionMenu, in state: EditState) -> String? {
    guard var common = menu.candidates.first?.insertion else { return nil }
    for candidate in menu.candidates.dropFirst() {
      common = String(
        zip(common, candidate.insertion).prefix { $0 == $1 }.map { $0.0 })
    }
    let range = state.scalarRange(ofBytes: menu.replacing)
    let typed = state.text[state.index(at: range.lowerBound)..<state.index(at: range.upperBound)]
    return common.hasPrefix(typed) && common.count > typed.count ? common : nil
  }
}
