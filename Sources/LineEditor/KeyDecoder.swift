/// A key that is not a character.
enum NamedKey: UInt32, CaseIterable {
  // The raw values are the codes that libedit sees: C1 controls, which nobody types in UTF-8.
  case up = 0x80
  case down, left, right, home, end, delete, insert, pageUp, pageDown
  case wordLeft, wordRight, suggestionWord, shiftTab, escape, controlDelete
}

/// What was pressed.
enum Key: Equatable {
  case scalar(Unicode.Scalar)
  /// A character with Alt, sent as ESC and the character.
  case meta(Unicode.Scalar)
  case named(NamedKey)
  /// A bracketed paste, line ends made `\n`.
  case paste(String)
}

/// Supplies the bytes that keys are made of.
protocol ByteSource {
  /// The next byte; nil when none comes within the time, or ever.
  ///
  /// - Parameter milliseconds: how long to wait; nil for as long as it takes.
  mutating func nextByte(within milliseconds: Int?) -> UInt8?

  /// Whether much is about to come, so that reading ahead pays.
  var isBulk: Bool { get set }
}

/// Makes keys of the bytes that a terminal sends. Whole escape sequences are consumed, so that an
/// unknown key does nothing instead of typing its tail.
enum KeyDecoder {
  /// A lone ESC is known when nothing follows within this time.
  static let escapeMilliseconds = 30
  /// How long to wait for the rest of a sequence that has begun.
  private static let sequenceMilliseconds = 100
  /// A paste that stops without its end mark is over after this time.
  private static let pasteMilliseconds = 2_000

  /// The next key; nil when the source has ended or was interrupted.
  static func nextKey(from source: inout some ByteSource) -> Key? {
    while let byte = source.nextByte(within: nil) {
      if byte == 0x1B {
        if let key = escapeSequence(from: &source) { return key }
      } else if let scalar = scalar(startingWith: byte, from: &source) {
        return .scalar(scalar)
      }
    }
    return nil
  }

  // MARK: - Characters

  /// Decodes one scalar; nil for bytes that are no UTF-8, and for what nobody types.
  private static func scalar(
    startingWith first: UInt8, from source: inout some ByteSource
  ) -> Unicode.Scalar? {
    if first < 0x80 { return Unicode.Scalar(first) }
    var bytes = [first]
    for _ in 1..<max(1, sequenceLength(first)) {
      guard let next = source.nextByte(within: sequenceMilliseconds) else { return nil }
      bytes.append(next)
    }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    // C1 codes stand for named keys below; a no-break space is Alt-Space by mistake.
    if scalar.value < 0xA0 { return nil }
    return scalar == "\u{A0}" ? " " : scalar
  }

  private static func sequenceLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  // MARK: - Escape sequences

  private static func escapeSequence(from source: inout some ByteSource) -> Key? {
    guard let next = source.nextByte(within: escapeMilliseconds) else { return .named(.escape) }
    switch next {
    case UInt8(ascii: "["): return controlSequence(from: &source)
    case UInt8(ascii: "O"): return singleShift(from: &source)
    case 0x1B: return doubleEscape(from: &source)
    default: return scalar(startingWith: next, from: &source).map(Key.meta)
    }
  }

  /// ESC ESC: some terminals send Alt with an arrow as ESC and the arrow's sequence.
  private static func doubleEscape(from source: inout some ByteSource) -> Key? {
    guard let key = escapeSequence(from: &source) else { return nil }
    switch key {
    case .named(.left): return .named(.wordLeft)
    case .named(.right): return .named(.suggestionWord)
    case .scalar, .meta, .named, .paste: return key
    }
  }

  private static func singleShift(from source: inout some ByteSource) -> Key? {
    guard let final = source.nextByte(within: escapeMilliseconds) else { return .meta("O") }
    return key(final: final, parameters: "")
  }

  private static func controlSequence(from source: inout some ByteSource) -> Key? {
    var parameters = ""
    // The longest known sequence is far shorter; whatever is longer is noise.
    for _ in 0..<64 {
      guard let byte = source.nextByte(within: sequenceMilliseconds) else {
        return parameters.isEmpty ? .meta("[") : nil
      }
      if (0x40...0x7E).contains(byte) {
        if byte == UInt8(ascii: "~") && parameters == "200" { return paste(from: &source) }
        return key(final: byte, parameters: parameters)
      }
      parameters.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return nil
  }

  private static func key(final: UInt8, parameters: String) -> Key? {
    let fields = parameters.split(separator: ";", omittingEmptySubsequences: false)
    // The second field is 1 + Shift 1 + Alt 2 + Control 4.
    let modifiers = max(0, (fields.count > 1 ? Int(fields[1]) ?? 1 : 1) - 1)
    let hasAlt = modifiers & 2 != 0
    let hasControl = modifiers & 4 != 0
    switch final {
    case UInt8(ascii: "A"): return .named(.up)
    case UInt8(ascii: "B"): return .named(.down)
    case UInt8(ascii: "C"):
      return .named(hasAlt ? .suggestionWord : hasControl ? .wordRight : .right)
    case UInt8(ascii: "D"): return .named(hasAlt || hasControl ? .wordLeft : .left)
    case UInt8(ascii: "H"): return .named(.home)
    case UInt8(ascii: "F"): return .named(.end)
    case UInt8(ascii: "Z"): return .named(.shiftTab)
    case UInt8(ascii: "M"): return parameters.isEmpty ? .scalar("\r") : nil
    case UInt8(ascii: "~"):
      return tildeKey(fields.first.flatMap { Int($0) } ?? 0, hasControl: hasControl)
    default: return nil
    }
  }

  private static func tildeKey(_ number: Int, hasControl: Bool) -> Key? {
    switch number {
    case 1, 7: .named(.home)
    case 2: .named(.insert)
    case 3: .named(hasControl ? .controlDelete : .delete)
    case 4, 8: .named(.end)
    case 5: .named(.pageUp)
    case 6: .named(.pageDown)
    default: nil
    }
  }

  // MARK: - Paste

  private static func paste(from source: inout some ByteSource) -> Key {
    let mark = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    source.isBulk = true
    defer { source.isBulk = false }
    while let byte = source.nextByte(within: pasteMilliseconds) {
      bytes.append(byte)
      if byte == mark[mark.count - 1] && bytes.suffix(mark.count).elementsEqual(mark) {
        bytes.removeLast(mark.count)
        break
      }
    }
    return .paste(normalised(String(decoding: bytes, as: UTF8.self)))
  }

  /// Line ends as `\n`, none at the end, and no NUL, which libedit takes for the end of a text.
  private static func normalised(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\0" && !(scalar == "\n" && wasReturn) {
        result.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    while result.last == "\n" { result.removeLast() }
    return String(result)
  }
}
