import SourceText

@_spi(_Unicode) import Swift

/// The texts of tokens: NFC, without quotes, sigils and escapes.
extension Parser {
  /// The text of a range of bytes, as written.
  func raw(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
  }

  /// The text of a word without its sigil.
  func word(_ token: Token) -> Word {
    let isSigil = token.kind == .tag || token.kind == .handle || token.kind == .variable
    return Word(
      plain(token.start + (isSigil ? 1 : 0), token.end, isWide: token.isWide), range(of: token))
  }

  /// The content of a string.
  func stringWord(_ token: Token) -> Word { Word(stringText(token), range(of: token)) }

  func stringText(_ token: Token) -> String {
    let quote = text[token.start] == 0x22 ? (isLong(token) ? 3 : 1) : 3
    let start = token.start + quote
    let end = token.end - quote
    guard token.hasEscape else { return plain(start, end, isWide: token.isWide) }
    return unescaped(start, end).normalised
  }

  /// True for a string in `"""`; `""` and `"…"` are shorter than any of them.
  private func isLong(_ token: Token) -> Bool {
    token.end - token.start >= 6 && text[token.start + 1] == 0x22 && text[token.start + 2] == 0x22
  }

  private func plain(_ start: Int, _ end: Int, isWide: Bool) -> String {
    let written = raw(start, end)
    return isWide ? written.normalised : written
  }

  /// A backslash stands for the character after it, but `\n` for a line break and `\t` for a tab.
  private func unescaped(_ start: Int, _ end: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    var offset = start
    while offset < end {
      var byte = text[offset]
      if byte == 0x5C && offset + 1 < end {
        offset += 1
        byte = text[offset]
        if byte == 0x6E { byte = 0x0A } else if byte == 0x74 { byte = 0x09 }
      }
      bytes.append(byte)
      offset += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Tokens and their texts in one step
  //
  // `word(try require(…))` would copy the parser before it takes the token: the text is therefore
  // asked for in a second step.

  mutating func requireWord(
    _ kind: TokenClass, as role: SyntaxRole
  ) throws(SyntaxFailure) -> Word {
    let token = try require(kind, as: role)
    return word(token)
  }

  mutating func takeWord(_ kind: TokenClass, as role: SyntaxRole) -> Word? {
    guard let token = take(kind, as: role) else { return nil }
    return word(token)
  }

  mutating func requireString(as role: SyntaxRole) throws(SyntaxFailure) -> Word {
    let token = try require(.string, as: role)
    return stringWord(token)
  }

  mutating func takeString(as role: SyntaxRole) -> Word? {
    guard let token = take(.string, as: role) else { return nil }
    return stringWord(token)
  }

  /// A name of several words, joined by single spaces.
  func nameText(from first: Token, to last: Token, isWide: Bool, isSpaced: Bool) -> String {
    guard !isSpaced else { return plain(first.start, last.end, isWide: isWide) }
    var names = Lexer(UnsafeBufferPointer(rebasing: text[..<last.end]), at: first.start)
    var result = ""
    while case let part = names.next(), part.kind != .end {
      if !result.isEmpty { result += " " }
      result += raw(part.start, part.end)
    }
    return isWide ? result.normalised : result
  }

  /// The value of a run of digits; nil above `Count.limit`.
  func integer(_ token: Token) -> Int? {
    var value = 0
    for offset in token.start..<token.end {
      value = value * 10 + Int(text[offset] - 0x30)
      if value > Count.limit { return nil }
    }
    return value
  }

  /// The value of digits at fixed places, which cannot be too large.
  func digits(_ start: Int, _ length: Int) -> Int {
    var value = 0
    for offset in start..<(start + length) { value = value * 10 + Int(text[offset] - 0x30) }
    return value
  }
}

extension Count {
  /// The largest whole number of the language.
  package static let limit = 999_999_999
}

extension String {
  /// The text in normal form C.
  var normalised: String {
    // Every character below U+0300 is in normal form C already.
    if unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
