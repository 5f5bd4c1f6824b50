/// The rows of a table in text: RFC 4180 as it is found in the wild.
///
/// Cells stand between delimiters and may be quoted; a quote in quotes is doubled, and one that is not
/// is text where nothing but the end of the cell could follow. Lines end with CRLF, LF or CR. Empty
/// lines are no rows.
///
/// A quote that is never closed costs its own line only: reading goes on at the next line that has as
/// many cells as a record. Taking the rest of the file as one cell would lose every record in it, and
/// going on at once would make records of the lines of a long text that was cut.
///
/// Complexity: O(length) for all rows together.
struct DelimitedText {
  struct Row: Hashable {
    /// The line on which it begins, from 1; of an unclosed quote the line on which that one opens.
    var line: Int
    var cells: [String] = []
    /// True where a quote is not closed; the row has then no use.
    var isUnclosed = false
  }

  /// How many cells a record has, once the header is known.
  var width: Int?

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1
  private var isRecovering = false
  /// Where reading on in quotes is known to find no end: no part of the file is searched twice.
  private var unclosed = 0..<0

  /// - Parameter bytes: UTF-8 without a byte order mark (`tableText`).
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The next row; nil at the end.
  mutating func next() -> Row? {
    while let row = nextRow() {
      if row.isUnclosed {
        isRecovering = width != nil
        return row
      }
      if isRecovering, row.cells.count != width { continue }
      isRecovering = false
      return row
    }
    return nil
  }

  private mutating func nextRow() -> Row? {
    while isAtLineBreak { skipLineBreak() }
    guard position < bytes.count else { return nil }
    var row = Row(line: line)
    while true {
      if position < bytes.count, bytes[position] == .quote {
        guard let cell = quotedCell() else {
          let opening = line
          skipLine()
          return Row(line: opening, isUnclosed: true)
        }
        row.cells.append(cell)
      } else {
        row.cells.append(plainCell())
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    skipLineBreak()
    return row
  }

  private mutating func plainCell() -> String {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isAtLineBreak { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The cell whose quote stands here; nil, and nothing is read, where that is not closed.
  private mutating func quotedCell() -> String? {
    var index = position + 1
    var lineBreaks = 0
    var pairs = 0
    while index < bytes.count {
      guard bytes[index] == .quote else {
        if unclosed.contains(index) { return nil }
        if isLineBreak(at: index) { lineBreaks += 1 }
        index += 1
        continue
      }
      switch role(ofQuoteAt: index) {
      case .closing:
        let cell = text(ofQuoted: position + 1..<index, pairs: pairs)
        position = index + 1
        line += lineBreaks
        return cell
      case .pair:
        pairs += 1
        index += 2
      case .text: index += 1
      case .opening:
        unclosed = position..<index
        return nil
      }
    }
    unclosed = position..<bytes.count
    return nil
  }

  private enum QuoteRole { case closing, pair, text, opening }

  /// What a quote in quotes is, as its neighbours tell. One that could only open a cell shows that the
  /// quote before it was not closed.
  private func role(ofQuoteAt index: Int) -> QuoteRole {
    guard index + 1 < bytes.count else { return .closing }
    let next = bytes[index + 1]
    if next == .quote { return .pair }
    if endsCell(next) { return .closing }
    return endsCell(bytes[index - 1]) ? .opening : .text
  }

  private func text(ofQuoted range: Range<Int>, pairs: Int) -> String {
    guard pairs > 0 else { return String(decoding: bytes[range], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(range.count - pairs)
    var index = range.lowerBound
    while index < range.upperBound {
      content.append(bytes[index])
      let isPair = bytes[index] == .quote && bytes[index + 1] == .quote
      index += isPair ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == .lineFeed || byte == .carriageReturn
  }

  private var isAtLineBreak: Bool {
    position < bytes.count
      && (bytes[position] == .lineFeed || bytes[position] == .carriageReturn)
  }

  /// True at the last byte of a line break: CRLF is one.
  private func isLineBreak(at index: Int) -> Bool {
    if bytes[index] == .lineFeed { return true }
    guard bytes[index] == .carriageReturn else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != .lineFeed
  }

  private mutating func skipLine() {
    while position < bytes.count, !isAtLineBreak { position += 1 }
    skipLineBreak()
  }

  private mutating func skipLineBreak() {
    guard isAtLineBreak else { return }
    position += isLineBreak(at: position) ? 1 : 2
    line += 1
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
