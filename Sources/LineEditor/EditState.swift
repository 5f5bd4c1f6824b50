/// The text being edited and the place of the cursor in it.
///
/// Places are counted in Unicode scalars, which is what libedit counts in.
struct EditState: Hashable, Sendable {
  var text: String
  /// 0 through the number of scalars.
  var cursor: Int

  init(text: String = "", cursor: Int = 0) {
    self.text = text
    self.cursor = cursor
  }

  /// The text with the cursor behind it.
  init(atEndOf text: String) {
    self.init(text: text, cursor: text.unicodeScalars.count)
  }

  var isAtEnd: Bool { cursorIndex == text.endIndex }

  /// The cursor as an index.
  var cursorIndex: String.Index { index(at: cursor) }

  /// The same with the cursor behind the character that it was inside of, if it was.
  ///
  /// A cursor gets inside one when what was typed joins what stands behind it.
  var aligned: EditState {
    let start = TextMotion.characterStart(in: text, at: cursorIndex)
    guard start != cursorIndex else { return self }
    return EditState(text: text, cursor: offset(of: text.index(after: start)))
  }

  /// The cursor in UTF-8 bytes.
  var cursorByte: Int { text.utf8.distance(from: text.startIndex, to: cursorIndex) }

  func index(at scalarOffset: Int) -> String.Index {
    let scalars = text.unicodeScalars
    return scalars.index(scalars.startIndex, offsetBy: scalarOffset, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
  }

  func offset(of index: String.Index) -> Int {
    text.unicodeScalars.distance(from: text.startIndex, to: index)
  }

  /// The scalar offsets of a byte range; a bound inside a scalar counts as the scalar's start.
  func scalarRange(ofBytes range: Range<Int>) -> Range<Int> {
    let bytes = text.utf8
    func offset(_ byte: Int) -> Int {
      let index = bytes.index(bytes.startIndex, offsetBy: byte, limitedBy: bytes.endIndex)
      // Measuring in scalars rounds an index inside one down to its start.
      return self.offset(of: index ?? bytes.endIndex)
    }
    return offset(range.lowerBound)..<offset(range.upperBound)
  }

  /// One range of scalars replaced, the cursor behind the new text.
  func replacing(_ range: Range<Int>, with replacement: String) -> EditState {
    var scalars = text.unicodeScalars
    scalars.replaceSubrange(
      index(at: range.lowerBound)..<index(at: range.upperBound),
      with: replacement.unicodeScalars)
    return EditState(
      text: String(scalars), cursor: range.lowerBound + replacement.unicodeScalars.count)
  }
}
