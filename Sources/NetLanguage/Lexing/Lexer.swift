/// Cuts UTF-8 text into tokens, longest match first, without regard to what the parser expects.
///
/// The bytes must be valid UTF-8 and outlive the lexer. No token allocates; total time is linear.
struct Lexer {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Where the next token or the space before it begins.
  var position: Int
  let words: WordTable

  init(_ text: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    // An empty buffer may have no address; a lexer that reads no byte may have any.
    bytes = text.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = text.count
    self.position = position
    words = WordTable.shared
  }

  /// The byte at an offset; 0 past the end, so that no rule needs a bounds check of its own.
  @inline(__always) func byte(_ offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0 }

  /// The next token; at the end of the text, one of kind `end` again and again.
  mutating func next() -> Token {
    skipTrivia()
    let start = position
    guard start < count else { return Token(.end, count, count) }
    let token = token(at: start)
    position = token.end
    return token
  }

  private func token(at start: Int) -> Token {
    let first = bytes[start]
    switch first {
    case 0x61...0x7A: return lowerWord(at: start)
    case 0x41...0x5A: return upperWord(at: start)
    case 0x30...0x39: return number(at: start)
    case 0x0A, 0x3B: return Token(.separator, start, start + 1, .separator)
    case 0x22: return string(at: start)
    case 0x23: return sigil(.tag, .tag, at: start, joins: .hyphen)
    case 0x40: return sigil(.handle, .handle, at: start, joins: .hyphenOrDot)
    case 0x24: return variable(at: start)
    case 0x2C: return comma(at: start)
    case 0x0D where byte(start + 1) == 0x0A:
      return Token(.separator, start, start + 2, .separator)
    case 0x5C where start + 1 == count: return Token(.openContinuation, start, start + 1)
    case 0x80...: return wideToken(at: start)
    default: return symbol(first, at: start)
    }
  }

  private func symbol(_ first: UInt8, at start: Int) -> Token {
    let symbol: Symbol
    switch first {
    case 0x2E: symbol = .dot
    case 0x3F: symbol = .question
    case 0x3D: symbol = .equal
    case 0x2B: symbol = .plus
    case 0x2D: symbol = .minus
    case 0x2A: symbol = .star
    case 0x2F: symbol = .slash
    case 0x28: symbol = .leftParenthesis
    case 0x29: symbol = .rightParenthesis
    case 0x3C: symbol = byte(start + 1) == 0x3D ? .lessOrEqual : .less
    case 0x3E: symbol = byte(start + 1) == 0x3D ? .greaterOrEqual : .greater
    case 0x21 where byte(start + 1) == 0x3D: symbol = .notEqual
    default: return unknownCharacters(at: start)
    }
    let length = symbol == .lessOrEqual || symbol == .greaterOrEqual || symbol == .notEqual ? 2 : 1
    return Token(.symbol, start, start + length, symbol: symbol)
  }

  /// A comma and the line breaks that follow it.
  private func comma(at start: Int) -> Token {
    var end = start + 1
    while true {
      var offset = end
      while byte(offset) == 0x20 || byte(offset) == 0x09 { offset += 1 }
      if byte(offset) == 0x0A {
        end = offset + 1
      } else if byte(offset) == 0x0D && byte(offset + 1) == 0x0A {
        end = offset + 2
      } else {
        return Token(.comma, start, end, .comma)
      }
    }
  }
}

/// Spaces, comments and continued lines: what may stand between any two tokens.
extension Lexer {
  /// One run of a kind of trivia.
  struct Trivia {
    enum Kind { case space, comment, continuation }
    var kind: Kind
    var end: Int
  }

  @inline(__always) private mutating func skipTrivia() {
    while position < count {
      let first = bytes[position]
      if first == 0x20 || first == 0x09 {
        position += 1
      } else if first > 0x2D && first < 0x5C || first > 0x5C && first < 0x80 {
        return
      } else {
        guard let trivia = trivia(at: position) else { return }
        position = trivia.end
      }
    }
  }

  /// The trivia that begins at an offset; nil where a token or the end is.
  func trivia(at start: Int) -> Trivia? {
    switch byte(start) {
    case 0x20, 0x09: return Trivia(kind: .space, end: spaceEnd(start))
    case 0xC2 where byte(start + 1) == 0xA0: return Trivia(kind: .space, end: spaceEnd(start))
    case 0xEF where byte(start + 1) == 0xBB && byte(start + 2) == 0xBF:
      return Trivia(kind: .space, end: spaceEnd(start))
    case 0x2D where byte(start + 1) == 0x2D: return Trivia(kind: .comment, end: commentEnd(start))
    case 0x23 where byte(start + 1) == 0x21: return Trivia(kind: .comment, end: commentEnd(start))
    case 0x5C where byte(start + 1) == 0x0A: return Trivia(kind: .continuation, end: start + 2)
    case 0x5C where byte(start + 1) == 0x0D && byte(start + 2) == 0x0A:
      return Trivia(kind: .continuation, end: start + 3)
    default: return nil
    }
  }

  private func spaceEnd(_ start: Int) -> Int {
    var offset = start
    while true {
      switch byte(offset) {
      case 0x20, 0x09: offset += 1
      case 0xC2 where byte(offset + 1) == 0xA0: offset += 2
      case 0xEF where byte(offset + 1) == 0xBB && byte(offset + 2) == 0xBF: offset += 3
      default: return offset
      }
    }
  }

  /// A comment ends before the line's end, and before a NUL, which is never allowed.
  private func commentEnd(_ start: Int) -> Int {
    var offset = start + 2
    while offset < count {
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D || byte == 0 { return offset }
      offset += 1
    }
    return offset
  }
}
