/// Names, keywords and identifiers.
extension Lexer {
  /// ASCII letters, digits and `_`.
  @inline(__always) static func isWordByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
  }

  /// A word whose first byte is an ASCII lower-case letter.
  func lowerWord(at start: Int) -> Token {
    var offset = start
    var packed = PackedWord()
    while offset < count, case let byte = bytes[offset], byte >= 0x61 && byte <= 0x7A {
      packed.append(byte)
      offset += 1
    }
    // Most words end here; anything but a plain space, line end or comma needs a closer look.
    let stop = byte(offset)
    if Self.isWordByte(stop) || stop == 0x2D || stop == 0x27 || stop >= 0x80 {
      return unusualLowerWord(at: start, plainEnd: offset)
    }
    guard offset - start <= PackedWord.capacity, let entry = words.entry(for: packed) else {
      return Token(.word, start, offset, [.identifier, .topicWord])
    }
    return Token(
      .word, start, offset, entry.pointee.lowerClasses, keyword: entry.pointee.keyword)
  }

  /// A lower-case word with other characters than lower-case ASCII letters in it.
  func unusualLowerWord(at start: Int, plainEnd: Int) -> Token {
    var prefix = plainEnd
    while let scalar = scalar(at: prefix), scalar.value.isLowerFirst || scalar.value.isMark {
      prefix += scalar.length
    }
    if startsName(afterPrefixAt: prefix) { return capitalWord(at: start, tail: prefix) }
    var offset = prefix
    var isPlain = true
    while offset < count {
      let joint = byte(offset) == 0x2D ? 1 : 0
      guard let scalar = wordScalar(at: offset + joint) else { break }
      if scalar.value.isCapitalFirst {
        // A hyphen joins lower-case words only: `t-l-R` is a word, a minus and a name.
        guard joint == 0 else { break }
        isPlain = false
      }
      offset += joint + scalar.length
    }
    return lowerToken(start, offset, isPlain: isPlain, isWide: isWide(start, offset))
  }

  /// A lower-case word of which each character has been looked at: a particle or keyword before a
  /// wide space, a keyword written `meEt`, a topic.
  private func lowerToken(_ start: Int, _ end: Int, isPlain: Bool, isWide: Bool) -> Token {
    let classes: TokenClassSet = isPlain ? [.identifier, .topicWord] : []
    let slice = UnsafeBufferPointer(start: bytes + start, count: end - start)
    guard !isWide, let entry = words.entry(spelt: slice) else {
      return Token(.word, start, end, classes, isWide: isWide)
    }
    return Token(
      .word, start, end, isPlain ? entry.pointee.lowerClasses : [],
      keyword: entry.pointee.keyword)
  }

  /// A word whose first byte is an ASCII capital.
  func upperWord(at start: Int) -> Token {
    var offset = start + 1
    var packed = PackedWord()
    packed.append(bytes[start] | 0x20)
    while offset < count, case let byte = bytes[offset] | 0x20, byte >= 0x61 && byte <= 0x7A {
      packed.append(byte)
      offset += 1
    }
    let lettersEnd = offset
    while offset < count, Self.isWordByte(bytes[offset]) { offset += 1 }
    switch byte(offset) {
    case 0x2D, 0x27, 0x2E, 0x80...: return capitalWord(at: start, tail: offset)
    default: break
    }
    if offset == lettersEnd { return plainUpperWord(start, offset, packed) }
    let slice = UnsafeBufferPointer(start: bytes + start, count: offset - start)
    let classes = isErrorCode(slice) ? Self.nameClasses.union(.errorCode) : Self.nameClasses
    return Token(.word, start, offset, classes)
  }

  private func plainUpperWord(_ start: Int, _ end: Int, _ packed: PackedWord) -> Token {
    guard end - start <= PackedWord.capacity, let entry = words.entry(for: packed) else {
      return Token(.word, start, end, Self.nameClasses)
    }
    return Token(.word, start, end, entry.pointee.upperClasses, keyword: entry.pointee.keyword)
  }

  static let nameClasses: TokenClassSet = [.nameStart, .nameContinuation, .leadStart]

  /// A name's word; `tail` is an offset up to which the word is known to reach.
  func capitalWord(at start: Int, tail: Int) -> Token {
    var offset = tail
    while offset < count {
      let joint = jointLength(at: offset)
      guard let scalar = wordScalar(at: offset + joint) else { break }
      offset += joint + scalar.length
    }
    if byte(offset) == 0x2E, isInitials(start, offset) || isHonorific(start, offset) {
      return Token(.word, start, offset + 1, Self.nameClasses, isWide: isWide(start, offset))
    }
    let slice = UnsafeBufferPointer(start: bytes + start, count: offset - start)
    if let entry = words.entry(spelt: slice), let keyword = entry.pointee.keyword {
      return Token(.word, start, offset, entry.pointee.upperClasses, keyword: keyword)
    }
    var classes = Self.nameClasses
    if isErrorCode(slice) { classes.insert(.errorCode) }
    return Token(.word, start, offset, classes, isWide: isWide(start, offset))
  }

  private func isWide(_ start: Int, _ end: Int) -> Bool {
    for offset in start..<end where bytes[offset] >= 0x80 { return true }
    return false
  }

  /// `E` and four digits.
  private func isErrorCode(_ slice: UnsafeBufferPointer<UInt8>) -> Bool {
    slice.count == 5 && slice[0] == 0x45 && slice[1...].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Length of an apostrophe, hyphen, dot, middle dot or joiner at an offset; 0 for none.
  private func jointLength(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x27, 0x2D, 0x2E: return 1
    case 0xC2 where byte(offset + 1) == 0xB7: return 2
    // U+0387 is the same character as U+00B7 after normalisation.
    case 0xCE where byte(offset + 1) == 0x87: return 2
    case 0xE2 where byte(offset + 1) == 0x80:
      let last = byte(offset + 2)
      return last == 0x99 || last == 0x8C || last == 0x8D ? 3 : 0
    default: return 0
    }
  }

  /// `J.R` before a dot: single capitals joined by dots.
  private func isInitials(_ start: Int, _ end: Int) -> Bool {
    let slice = UnsafeBufferPointer(start: bytes + start, count: end - start)
    guard isWide(start, end) else {
      return slice.enumerated().allSatisfy { index, byte in
        index % 2 == 0 ? byte >= 0x41 && byte <= 0x5A : byte == 0x2E
      } && slice.count % 2 == 1
    }
    // Only a mark that becomes one with its letter leaves the letter single.
    let scalars = Array(String(decoding: slice, as: UTF8.self).normalised.unicodeScalars)
    return scalars.enumerated().allSatisfy { index, scalar in
      index % 2 == 0 ? scalar.isCapitalFirst : scalar == "."
    } && scalars.count % 2 == 1
  }

  private func isHonorific(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 4 else { return false }
    var packed = PackedWord()
    packed.append(bytes[start] | 0x20)
    for offset in (start + 1)..<end {
      guard bytes[offset] >= 0x61 && bytes[offset] <= 0x7A else { return false }
      packed.append(bytes[offset])
    }
    return words.entry(for: packed)?.pointee.isHonorific ?? false
  }

  /// True where an apostrophe or hyphen and then a capital follow: `d'Artagnan`, `al-Rashid`.
  private func startsName(afterPrefixAt offset: Int) -> Bool {
    let joint: Int
    switch byte(offset) {
    case 0x27, 0x2D: joint = 1
    case 0xE2 where byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99: joint = 3
    default: return false
    }
    return scalar(at: offset + joint)?.value.isCapitalFirst ?? false
  }
}
