// Encoded words of RFC 2047: `=?utf-8?Q?caf=C3=A9?=`, how headers hold what is no ASCII.

/// The text with its encoded words as what they stand for.
///
/// The space between two words is not part of the text, and a character may begin in one and end in
/// the next. What is no valid word, or in an encoding that is not known, stays as it is written.
///
/// Complexity: O(length).
func decodingEncodedWords(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "=")) else { return text }
  var decoder = EncodedWordDecoder(Array(text.utf8))
  return decoder.decoded()
}

/// Finds what is written as an encoded word, in linear time over all the places it is asked for.
struct EncodedWordScanner {
  /// A word as it is written: where its parts are.
  struct Word {
    var charset: Range<Int>
    var isBase64: Bool
    var text: Range<Int>
    var end: Int
  }

  private static let longestCharset = 60
  let bytes: [UInt8]
  /// From here on no word ends.
  private var endless: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    endless = bytes.count
  }

  /// The word that begins at `start`. Its text may hold spaces, which some programs leave in.
  mutating func word(at start: Int) -> Word? {
    guard holds("=?", at: start) else { return nil }
    let charsetStart = start + 2
    let limit = min(bytes.count, charsetStart + Self.longestCharset)
    guard
      let charsetEnd = bytes[charsetStart..<limit].firstIndex(where: { $0 <= 0x20 || $0 == 0x3F }),
      charsetEnd > charsetStart, charsetEnd + 3 <= bytes.count,
      bytes[charsetEnd] == UInt8(ascii: "?"), bytes[charsetEnd + 2] == UInt8(ascii: "?")
    else { return nil }
    let encoding = bytes[charsetEnd + 1] | 0x20
    guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q"),
      let textEnd = end(from: charsetEnd + 3)
    else { return nil }
    return Word(
      charset: charsetStart..<charsetEnd, isBase64: encoding == UInt8(ascii: "b"),
      text: charsetEnd + 3..<textEnd, end: textEnd + 2)
  }

  /// Where the text of a word ends that begins at `start`; nil where another one begins before.
  private mutating func end(from start: Int) -> Int? {
    guard start < endless else { return nil }
    for index in start..<endless {
      if holds("?=", at: index) { return index }
      // `=?=` is a text that ends in `=`.
      if holds("=?", at: index), !holds("?=", at: index + 1) { return nil }
    }
    endless = start
    return nil
  }

  private func holds(_ mark: StaticString, at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == mark.utf8Start[0]
      && bytes[index + 1] == mark.utf8Start[1]
  }
}

/// The text of a header while its words are decoded.
private struct EncodedWordDecoder {
  private var scanner: EncodedWordScanner
  private var result: [UInt8] = []
  /// The words read last, one after the other in one encoding.
  private var run: (charset: String, bytes: [UInt8])?
  /// The space after them, which is part of the text only where no word follows.
  private var gap: [UInt8] = []

  init(_ bytes: [UInt8]) { scanner = EncodedWordScanner(bytes) }

  mutating func decoded() -> String {
    var index = 0
    let bytes = scanner.bytes
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "="), let word = scanner.word(at: index) {
        append(word, written: bytes[index..<word.end])
        index = word.end
        continue
      }
      if run != nil, byte == 0x20 || (0x09...0x0D).contains(byte) {
        gap.append(byte)
      } else {
        endRun()
        result.append(byte)
      }
      index += 1
    }
    endRun()
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func append(_ word: EncodedWordScanner.Word, written: ArraySlice<UInt8>) {
    guard let (charset, bytes) = decoded(word) else {
      endRun()
      result.append(contentsOf: written)
      return
    }
    gap = []
    if run?.charset == charset {
      run?.bytes.append(contentsOf: bytes)
    } else {
      endRun()
      run = (charset, bytes)
    }
  }

  private func decoded(_ word: EncodedWordScanner.Word) -> (charset: String, bytes: [UInt8])? {
    // RFC 2231, section 5: a language may follow after `*`.
    let name = scanner.bytes[word.charset].prefix { $0 != UInt8(ascii: "*") }
    let charset = String(decoding: name, as: UTF8.self).lowercased()
    guard decodedText([], charset: charset) != nil else { return nil }
    let text = scanner.bytes[word.text]
    if word.isBase64 { return base64Decoded(text).map { (charset, $0) } }
    // RFC 2047, section 4.2: `_` is a space.
    return (charset, quotedPrintableDecoded(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }))
  }

  private mutating func endRun() {
    if let run, let text = decodedText(run.bytes, charset: run.charset) {
      result.append(contentsOf: text.utf8)
    }
    run = nil
    result.append(contentsOf: gap)
    gap = []
  }
}
