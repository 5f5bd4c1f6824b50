/// Killed text, newest last, to be yanked again.
///
/// libedit's own kill buffer holds one text and every deletion overwrites it (`c_delbefore`
/// always calls `cv_yank`), a Backspace as well as ^K.
struct KillRing {
  /// On which side of the last kill a further one is added.
  enum Direction { case forward, backward }

  private static let capacity = 32
  private var entries: [String] = []
  private var position = 0

  /// Keeps a text; right after another kill it becomes one text with it.
  mutating func kill(_ text: String, _ direction: Direction, continuing: Bool) {
    guard !text.isEmpty else { return }
    if continuing, let last = entries.popLast() {
      entries.append(direction == .forward ? last + text : text + last)
    } else {
      entries.append(text)
      if entries.count > Self.capacity { entries.removeFirst() }
    }
    position = entries.count - 1
  }

  /// The text given last.
  var current: String? { entries.indices.contains(position) ? entries[position] : nil }

  /// The newest text; nil when nothing was killed.
  mutating func newest() -> String? {
    position = max(0, entries.count - 1)
    return entries.last
  }

  /// The text before the one given last, round and round.
  mutating func older() -> String? {
    guard !entries.isEmpty else { return nil }
    position = position > 0 ? position - 1 : entries.count - 1
    return entries[position]
  }
}
