/// Finds the line of a byte offset.
package struct LineIndex: Hashable, Sendable {
  /// A place in a text as people count it.
  package struct Place: Hashable, Sendable {
    /// Counted from 1.
    package var line: Int
    /// Bytes from the start of the line, counted from 1.
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The offset at which each line begins; the first is 0.
  private let starts: [Int]
  private let length: Int

  /// Indexes the lines of UTF-8 text; a line ends after its line feed.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ text: some Sequence<UInt8>) {
    var starts = [0]
    var offset = 0
    for byte in text {
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    self.starts = starts
    length = offset
  }

  /// The number of lines; a text that ends with a line feed ends with an empty line.
  package var lineCount: Int { starts.count }

  /// The place of an offset; one past the end stands for the end.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func place(of offset: Int) -> Place {
    let offset = min(max(offset, 0), length)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The bytes of a line counted from 1, with its line feed; nil past the end.
  package func range(ofLine line: Int) -> SourceRange? {
    guard line >= 1, line <= starts.count else { return nil }
    return SourceRange(starts[line - 1], line < starts.count ? starts[line] : length)
  }
}
