import SourceText

/// A source text by its bytes: lines and excerpts without a copy of the whole.
///
/// Ranges that reach beyond the text are cut to it: a diagnostic must show even where its maker was
/// wrong about the length of a repaired text.
struct SourceBytes {
  private let text: String
  let count: Int

  init(_ text: String) {
    var contiguous = text
    contiguous.makeContiguousUTF8()
    self.text = contiguous
    count = contiguous.utf8.count
  }

  /// Runs `body` over the bytes; a native string always has them in one piece.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let result = text.utf8.withContiguousStorageIfAvailable(body) else {
      preconditionFailure("a string made contiguous has contiguous storage")
    }
    return result
  }

  func clamped(_ range: SourceRange) -> SourceRange {
    let start = min(range.start, count)
    return SourceRange(start, max(start, min(range.end, count)))
  }

  /// The line that holds an offset, without its line end (LF or CR LF).
  ///
  /// Complexity: O(n) in the length of the line.
  func line(at offset: Int) -> SourceRange {
    withBytes { bytes in
      var start = offset
      while start > 0, bytes[start - 1] != newline { start -= 1 }
      var end = offset
      while end < bytes.count, bytes[end] != newline { end += 1 }
      let hasCarriageReturn = end < bytes.count && end > start && bytes[end - 1] == carriageReturn
      return SourceRange(start, hasCarriageReturn ? end - 1 : end)
    }
  }

  /// Line feeds from one offset to another.
  ///
  /// Complexity: O(end − start).
  func lineFeeds(from start: Int, to end: Int) -> Int {
    withBytes { bytes in
      var count = 0
      var index = start
      while index < end {
        if bytes[index] == newline { count += 1 }
        index += 1
      }
      return count
    }
  }

  /// Where the text ends when the spaces and line ends after it are not counted, but not before
  /// `start`.
  func end(of range: SourceRange) -> Int {
    withBytes { bytes in
      var end = range.end
      while end > range.start, isBlank(bytes[end - 1]) { end -= 1 }
      return end
    }
  }

  /// The first offset in the range that is no space or tab; its end where there is none.
  func firstInk(in range: SourceRange) -> Int {
    withBytes { bytes in
      var start = range.start
      while start < range.end, bytes[start] == space || bytes[start] == tab { start += 1 }
      return start
    }
  }

  /// The range with its ends moved outwards to whole scalars.
  func wholeScalars(_ range: SourceRange) -> SourceRange {
    withBytes { bytes in
      var start = range.start
      while start > 0, start < bytes.count, isContinuation(bytes[start]) { start -= 1 }
      var end = range.end
      while end < bytes.count, isContinuation(bytes[end]) { end += 1 }
      return SourceRange(start, end)
    }
  }

  /// The text of a range, moved outwards to whole scalars.
  func string(_ range: SourceRange) -> String {
    let whole = wholeScalars(range)
    return withBytes { bytes in
      let slice = UnsafeBufferPointer(rebasing: bytes[whole.start..<whole.end])
      return String(decoding: slice, as: UTF8.self)
    }
  }

  /// Characters (grapheme clusters) in a range.
  ///
  /// Complexity: O(n); ASCII costs one pass over the bytes.
  func characters(in range: SourceRange) -> Int {
    let isPlain = withBytes { bytes in
      var index = range.start
      // CR and LF together are one character.
      while index < range.end, bytes[index] < 0x80, bytes[index] != carriageReturn { index += 1 }
      return index == range.end
    }
    return isPlain ? range.length : string(range).count
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")

private func isBlank(_ byte: UInt8) -> Bool {
  byte == space || byte == tab || byte == newline || byte == carriageReturn
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
