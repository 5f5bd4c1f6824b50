/// A half-open range of UTF-8 byte offsets into one source text.
package struct SourceRange: Hashable, Sendable {
  /// First byte, counted from 0.
  package var start: Int
  /// One past the last byte; never less than `start`.
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start >= 0 && start <= end, "a source range runs forwards from a valid offset")
    self.start = start
    self.end = end
  }

  /// The empty range at an offset.
  package init(at offset: Int) { self.init(offset, offset) }

  /// Length in UTF-8 bytes.
  package var length: Int { end - start }

  /// True when nothing lies between the two ends.
  package var isEmpty: Bool { start == end }

  /// The smallest range that holds both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
