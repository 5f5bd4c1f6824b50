/// libedit moves and deletes by code point. After one of its own commands this makes whole
/// characters of it: the cursor never rests inside one, and half a character is not left behind.
enum GraphemeRepair {
  /// The state to show instead of `after`; the same one where nothing was split.
  ///
  /// - Parameter mayEndBehind: whether the cursor may stand behind the last character; not so in
  ///   the command mode of vi.
  static func repaired(
    from before: EditState, to after: EditState, mayEndBehind: Bool
  ) -> EditState {
    // While an emoji of several scalars is typed it may join what stands behind it for a moment.
    if after.text.unicodeScalars.count > before.text.unicodeScalars.count { return after }
    var state = after
    if after.text != before.text { state = wholeDeletion(from: before, to: after) }
    let start = TextMotion.characterStart(in: state.text, at: state.cursorIndex)
    guard start != state.cursorIndex else { return state }
    let moved = state.offset(of: start)
    let end = state.offset(of: state.text.index(after: start))
    if state.text != before.text {
      // What stood on both sides of a deletion has joined.
      return EditState(text: state.text, cursor: end)
    }
    let isStuck = after.cursor > before.cursor && moved <= before.cursor
    let isEnd = end == state.text.unicodeScalars.count
    let canGoOn = isStuck && (mayEndBehind || !isEnd)
    return EditState(text: state.text, cursor: canGoOn ? end : moved)
  }

  /// If scalars were deleted, deletes the rest of the characters they belonged to.
  private static func wholeDeletion(from before: EditState, to after: EditState) -> EditState {
    let old = Array(before.text.unicodeScalars)
    let new = Array(after.text.unicodeScalars)
    guard new.count < old.count else { return after }
    // The cursor stands where the deletion was; that settles which of equal scalars went.
    let prefix = min(commonPrefix(old, new), after.cursor)
    let removed = prefix..<(prefix + old.count - new.count)
    guard old[removed.upperBound...].elementsEqual(new[prefix...]) else { return after }
    let lower = TextMotion.characterStart(in: before.text, at: before.index(at: removed.lowerBound))
    var upper = TextMotion.characterStart(in: before.text, at: before.index(at: removed.upperBound))
    if before.offset(of: upper) < removed.upperBound { upper = before.text.index(after: upper) }
    let whole = before.offset(of: lower)..<before.offset(of: upper)
    guard whole != removed else { return after }
    var result = before.replacing(whole, with: "")
    if after.cursor < whole.lowerBound { result.cursor = after.cursor }
    return result
  }

  private static func commonPrefix(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> Int {
    var count = 0
    while count < new.count, old[count] == new[count] { count += 1 }
    return count
  }
}
