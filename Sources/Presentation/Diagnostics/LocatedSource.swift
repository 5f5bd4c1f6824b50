import SourceText

/// A source with the line numbers found so far, so that many diagnostics about one text cost one
/// pass over it.
struct LocatedSource {
  let identity: SourceIdentity
  let bytes: SourceBytes
  private var knownOffset = 0
  private var knownLine: Int

  init(_ identity: SourceIdentity) {
    self.identity = identity
    bytes = SourceBytes(identity.text)
    knownLine = identity.firstLine
  }

  /// Where a diagnostic stands: line and column from 1, columns and length in characters (grapheme
  /// clusters), which is what a person counts.
  struct Position: Hashable {
    var line: Int
    var column: Int
    var length: Int
  }

  /// Complexity: O(n) in the distance from the last asked position, and the length of the line.
  mutating func position(of range: SourceRange) -> Position {
    let start = bytes.line(at: range.start).start
    let column = bytes.characters(in: SourceRange(start, range.start)) + 1
    return Position(
      line: line(at: range.start), column: column, length: bytes.characters(in: range))
  }

  private mutating func line(at offset: Int) -> Int {
    if offset < knownOffset {
      knownOffset = 0
      knownLine = identity.firstLine
    }
    knownLine += bytes.lineFeeds(from: knownOffset, to: offset)
    knownOffset = offset
    return knownLine
  }

  /// The range to show: cut to the text, without line ends after it, and where it marks something
  /// missing at the end of the input, moved back to the end of the last line with words.
  func shown(_ range: SourceRange) -> SourceRange {
    let cut = bytes.clamped(range)
    let inked = bytes.end(of: cut)
    if inked > cut.start { return SourceRange(cut.start, inked) }
    let line = bytes.line(at: cut.start)
    let start = min(cut.start, line.end)
    let blank = SourceRange(start, max(start, min(cut.end, line.end)))
    guard blank.isEmpty else { return blank }
    let isAtEnd = bytes.end(of: SourceRange(start, bytes.count)) == start
    let isLineBlank = bytes.end(of: SourceRange(line.start, start)) == line.start
    guard isAtEnd && isLineBlank else { return blank }
    return SourceRange(at: bytes.end(of: SourceRange(0, start)))
  }
}
