/// Going up and down through earlier statements, with what was being typed kept at the bottom.
struct HistoryRecall {
  private let texts: [String]
  /// What was typed before going up; statements that begin with it are shown.
  private let prefix: String
  private let draft: EditState
  /// 0 is the draft, *n* the entry `texts[n - 1]`.
  private var position = 0

  /// - Parameter texts: newest first.
  init(texts: [String], draft: EditState, filtersByPrefix: Bool) {
    self.texts = texts
    self.draft = draft
    prefix = filtersByPrefix ? draft.text : ""
  }

  /// The state shown now.
  var current: EditState {
    position == 0 ? draft : EditState(atEndOf: texts[position - 1])
  }

  /// One statement further back; nil at the oldest.
  mutating func older() -> EditState? {
    let shown = current.text
    var next = position + 1
    while next <= texts.count {
      let text = texts[next - 1]
      if text != shown && text.hasPrefix(prefix) {
        position = next
        return current
      }
      next += 1
    }
    return nil
  }

  /// One statement forward, at last the draft; nil when it is shown already.
  mutating func newer() -> EditState? {
    guard position > 0 else { return nil }
    let shown = current.text
    repeat {
      position -= 1
    } while position > 0
      && (current.text == shown || !current.text.hasPrefix(prefix))
    return current
  }

  mutating func oldest() -> EditState? {
    var last: EditState?
    while let state = older() { last = state }
    return last
  }

  mutating func newest() -> EditState? {
    guard position > 0 else { return nil }
    position = 0
    return draft
  }
}
