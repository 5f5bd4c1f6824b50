/// Numbers, dates, strings and words with a sigil.
extension Lexer {
  @inline(__always) private func isDigit(_ offset: Int) -> Bool {
    let byte = byte(offset)
    return byte >= 0x30 && byte <= 0x39
  }

  /// An integer, year, decimal, month or date: the longest that fits.
  func number(at start: Int) -> Token {
    var end = start + 1
    while isDigit(end) { end += 1 }
    let isYear = end - start == 4 && (bytes[start] == 0x31 || bytes[start] == 0x32)
    if isYear && byte(end) == 0x2D && isDigit(end + 1) && isDigit(end + 2) {
      if byte(end + 3) == 0x2D && isDigit(end + 4) && isDigit(end + 5) {
        return numberToken(start, end + 6, .date)
      }
      return numberToken(start, end + 3, .month)
    }
    if byte(end) == 0x2E && isDigit(end + 1) {
      end += 2
      while isDigit(end) { end += 1 }
      return numberToken(start, end, .decimal)
    }
    return numberToken(start, end, isYear ? [.integer, .year] : .integer)
  }

  /// A number, which must not run into a word.
  @inline(__always)
  private func numberToken(_ start: Int, _ end: Int, _ classes: TokenClassSet) -> Token {
    guard wordScalar(at: end) != nil else { return Token(.number, start, end, classes) }
    var glued = end
    while let scalar = wordScalar(at: glued) { glued += scalar.length }
    return Token(.glued, start, glued)
  }

  /// A closed string, which must not run into a further quote.
  private func stringToken(_ start: Int, _ end: Int, isWide: Bool, hasEscape: Bool) -> Token {
    guard byte(end) == 0x22 else {
      return Token(.string, start, end, .string, isWide: isWide, hasEscape: hasEscape)
    }
    return Token(.glued, start, end, isWide: isWide)
  }

  /// A string in straight quotes, on one line or, in `"""`, across lines.
  func string(at start: Int) -> Token {
    if byte(start + 1) == 0x22 && byte(start + 2) == 0x22 { return longString(at: start) }
    var isWide = false
    var hasEscape = false
    var offset = start + 1
    while offset < count {
      let byte = bytes[offset]
      if byte == 0x22 {
        return stringToken(start, offset + 1, isWide: isWide, hasEscape: hasEscape)
      } else if byte == 0x5C {
        hasEscape = true
        offset += self.byte(offset + 1) == 0 ? 1 : 2
      } else if byte == 0x0A {
        break
      } else if byte == 0 {
        return Token(.unknownCharacter, offset, offset + 1)
      } else {
        if byte >= 0x80 { isWide = true }
        offset += 1
      }
    }
    return Token(.unclosedString, start, lineEnd(start, offset), isWide: isWide)
  }

  private func longString(at start: Int) -> Token {
    var isWide = false
    var hasEscape = false
    var offset = start + 3
    while offset < count {
      let byte = bytes[offset]
      if byte == 0x22 && self.byte(offset + 1) == 0x22 && self.byte(offset + 2) == 0x22 {
        return stringToken(start, offset + 3, isWide: isWide, hasEscape: hasEscape)
      } else if byte == 0x5C {
        hasEscape = true
        offset += self.byte(offset + 1) == 0 ? 1 : 2
      } else if byte == 0 {
        return Token(.unknownCharacter, offset, offset + 1)
      } else {
        if byte >= 0x80 { isWide = true }
        offset += 1
      }
    }
    return Token(.unclosedLongString, start, count, isWide: isWide)
  }

  /// A string opened by “ or „ and closed by “ or ”.
  func curlyString(at start: Int) -> Token {
    var hasEscape = false
    var offset = start + 3
    while offset < count {
      let byte = bytes[offset]
      if byte == 0xE2 && self.byte(offset + 1) == 0x80,
        self.byte(offset + 2) == 0x9C || self.byte(offset + 2) == 0x9D
      {
        return stringToken(start, offset + 3, isWide: true, hasEscape: hasEscape)
      } else if byte == 0x5C {
        hasEscape = true
        offset += self.byte(offset + 1) == 0 ? 1 : 2
      } else if byte == 0x0A {
        break
      } else if byte == 0 {
        return Token(.unknownCharacter, offset, offset + 1)
      } else {
        offset += 1
      }
    }
    return Token(.unclosedString, start, lineEnd(start, offset), isWide: true)
  }

  /// The end of an unclosed string: before the line break, which may be two bytes.
  private func lineEnd(_ start: Int, _ offset: Int) -> Int {
    let end = min(offset, count)
    return end > start + 1 && byte(end) == 0x0A && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  enum Joins { case hyphen, hyphenOrDot }

  /// A tag or handle: a sigil and at least one word character.
  func sigil(_ kind: Token.Kind, _ classes: TokenClassSet, at start: Int, joins: Joins) -> Token {
    guard let first = wordScalar(at: start + 1) else { return unknownCharacters(at: start) }
    return wordTail(kind, classes, start, start + 1 + first.length, joins: joins)
  }

  func variable(at start: Int) -> Token {
    guard let first = scalar(at: start + 1), first.value.isLowerFirst || isDigit(start + 1) else {
      return unknownCharacters(at: start)
    }
    return wordTail(.variable, .variable, start, start + 1 + first.length, joins: .hyphen)
  }

  private func wordTail(
    _ kind: Token.Kind, _ classes: TokenClassSet, _ start: Int, _ from: Int, joins: Joins
  ) -> Token {
    var offset = from
    while offset < count {
      let joint = byte(offset) == 0x2D || joins == .hyphenOrDot && byte(offset) == 0x2E ? 1 : 0
      guard let scalar = wordScalar(at: offset + joint) else { break }
      offset += joint + scalar.length
    }
    var isWide = false
    for index in start..<offset where bytes[index] >= 0x80 { isWide = true }
    return Token(kind, start, offset, classes, isWide: isWide)
  }
}
