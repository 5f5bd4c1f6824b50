@_spi(_Unicode) import Swift
import SourceText

extension String {
  /// The text in normal form C on one line, without space at its ends, two spaces in a row, and what a
  /// terminal must not be sent; nil where nothing is left.
  ///
  /// Complexity: O(length).
  package var tidied: String? { tidied(keepingLines: false) }

  /// The same with its line breaks.
  package var tidiedLines: String? { tidied(keepingLines: true) }

  private func tidied(keepingLines: Bool) -> String? {
    if isTidyASCII { return self }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    // Spaces and line breaks are written once something follows them: either a space, or breaks.
    var isSpaced = false
    var lineBreaks = 0
    let text = utf8.contains(UInt8(ascii: "\r")) ? replacing("\r\n", with: "\n") : self
    for scalar in text._nfc {
      if scalar.isSpace {
        if keepingLines, scalar == "\n" || scalar == "\r" {
          lineBreaks += 1
        } else {
          isSpaced = true
        }
        continue
      }
      let before = isSpaced || lineBreaks > 0 ? nil : last
      guard TerminalSafeText.replacement(for: scalar, after: before) == nil else { continue }
      if !result.isEmpty {
        for _ in 0..<lineBreaks { result.append("\n") }
        if isSpaced, lineBreaks == 0 { result.append(" ") }
      }
      (isSpaced, lineBreaks) = (false, 0)
      result.append(scalar)
      last = scalar
    }
    return result.isEmpty ? nil : String(result)
  }

  /// True for most texts, which need no more than this look.
  private var isTidyASCII: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}

extension Unicode.Scalar {
  /// White space; the table of properties is asked only where ASCII does not tell.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
