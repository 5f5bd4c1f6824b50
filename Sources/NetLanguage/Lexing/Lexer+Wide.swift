/// Characters outside ASCII.
extension Lexer {
  struct DecodedScalar {
    var value: Unicode.Scalar
    /// Length in bytes, 1 to 4.
    var length: Int
  }

  /// The scalar at an offset; nil at the end. The text is valid UTF-8.
  func scalar(at offset: Int) -> DecodedScalar? {
    guard offset < count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return DecodedScalar(value: Unicode.Scalar(UInt8(first)), length: 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= count else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return Unicode.Scalar(value).map { DecodedScalar(value: $0, length: length) }
  }

  /// The scalar at an offset if it is a WORDCHAR.
  func wordScalar(at offset: Int) -> DecodedScalar? {
    guard offset < count else { return nil }
    let first = bytes[offset]
    if first < 0x80 {
      guard Self.isWordByte(first) else { return nil }
      return DecodedScalar(value: Unicode.Scalar(first), length: 1)
    }
    guard let scalar = scalar(at: offset), scalar.value.isWordCharacter else { return nil }
    return scalar
  }

  /// A token whose first byte is outside ASCII.
  func wideToken(at start: Int) -> Token {
    guard let first = scalar(at: start) else { return unknownCharacters(at: start) }
    switch first.value.value {
    case 0x201C, 0x201E: return curlyString(at: start)
    // The Greek question mark is the same character as `;` after normalisation.
    case 0x037E: return Token(.separator, start, start + first.length, .separator)
    default: break
    }
    if first.value.isCapitalFirst { return capitalWord(at: start, tail: start + first.length) }
    if first.value.isLowerFirst { return unusualLowerWord(at: start, plainEnd: start) }
    return unknownCharacters(at: start)
  }

  /// Characters that begin no token, as one token, so that they make one message.
  func unknownCharacters(at start: Int) -> Token {
    var offset = start + (scalar(at: start)?.length ?? 1)
    while let next = scalar(at: offset), next.value.value >= 0x80,
      !next.value.isCapitalFirst, !next.value.isLowerFirst, trivia(at: offset) == nil,
      next.value.value != 0x201C, next.value.value != 0x201E
    {
      offset += next.length
    }
    return Token(.unknownCharacter, start, offset, isWide: offset > start + 1)
  }
}

extension Unicode.Scalar {
  /// The grammar's CAPFIRST: a capital, or a letter of a script without case.
  var isCapitalFirst: Bool {
    if isASCII { return value >= 0x41 && value <= 0x5A }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter: return true
    default: return false
    }
  }

  /// The grammar's LOWFIRST.
  var isLowerFirst: Bool {
    if isASCII { return value >= 0x61 && value <= 0x7A }
    return properties.generalCategory == .lowercaseLetter
  }

  /// A combining mark.
  var isMark: Bool {
    guard !isASCII else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// The grammar's WORDCHAR.
  var isWordCharacter: Bool {
    if isASCII { return Lexer.isWordByte(UInt8(value)) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
