/// A strict reader of JSON (RFC 8259) that knows the lines of what it reads.
///
/// Complexity: O(length).
struct JSONText {
  indirect enum Value: Hashable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([Item])
    /// In the order of the text; of equal keys the last.
    case object([Member])
  }

  struct Item: Hashable {
    /// The line on which it begins, from 1.
    var line: Int
    var value: Value
  }

  struct Member: Hashable {
    var key: String
    var value: Value
  }

  /// Lists and objects in one another.
  static let mostLevels = 100

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line: Int
  private var level = 0

  /// The value of a text that holds one, and nothing else.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  ///   - line: the number of its first line.
  static func item(
    of bytes: ArraySlice<UInt8>, fromLine line: Int = 1
  ) throws(UnreadableFile) -> Item {
    var reader = JSONText(bytes: bytes, position: bytes.startIndex, line: line)
    let item = try reader.item()
    reader.skipSpace()
    guard reader.next == nil else { throw reader.failure("something follows after its end") }
    return item
  }

  private init(bytes: ArraySlice<UInt8>, position: Int, line: Int) {
    self.bytes = bytes
    self.position = position
    self.line = line
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private func failure(_ what: String) -> UnreadableFile {
    UnreadableFile("this is no JSON: \(what)", line: line)
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, .lineFeed, .carriageReturn].contains(byte) {
      if byte == .lineFeed { line += 1 }
      position += 1
    }
  }

  /// Goes past a byte where it comes next, after space.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func item() throws(UnreadableFile) -> Item {
    skipSpace()
    return Item(line: line, value: try value())
  }

  private mutating func value() throws(UnreadableFile) -> Value {
    skipSpace()
    guard let next else { throw failure("it ends too early") }
    switch next {
    case UInt8(ascii: "{"):
      return try nested { reader throws(UnreadableFile) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(UnreadableFile) in try reader.array() }
    case .quote: return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw failure("a value was expected")
    }
  }

  private mutating func nested(
    _ read: (inout JSONText) throws(UnreadableFile) -> Value
  ) throws(UnreadableFile) -> Value {
    guard level < JSONText.mostLevels else {
      throw failure("more than \(JSONText.mostLevels) lists and objects in one another")
    }
    level += 1
    let value = try read(&self)
    level -= 1
    return value
  }

  private mutating func array() throws(UnreadableFile) -> Value {
    position += 1
    var items: [Item] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat { items.append(try item()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("a comma or ] was expected") }
    return .array(items)
  }

  private mutating func object() throws(UnreadableFile) -> Value {
    position += 1
    var members: [Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat { members.append(try member()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("a comma or } was expected") }
    return .object(JSONText.lastOfEach(members))
  }

  private mutating func member() throws(UnreadableFile) -> Member {
    skipSpace()
    guard next == .quote else { throw failure("a key in quotes was expected") }
    let key = try string()
    guard take(UInt8(ascii: ":")) else { throw failure("a colon was expected") }
    return Member(key: key, value: try value())
  }

  private static func lastOfEach(_ members: [Member]) -> [Member] {
    guard members.count > 1 else { return members }
    let last = Dictionary(
      members.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { _, later in later })
    guard last.count < members.count else { return members }
    return members.enumerated().filter { last[$1.key] == $0 }.map(\.element)
  }

  private mutating func word(_ text: StaticString, _ value: Value) throws(UnreadableFile) -> Value {
    let isThere = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw failure("a value was expected") }
    position += text.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(UnreadableFile) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let first = next
    let digits = skipDigits()
    guard digits > 0, digits == 1 || first != UInt8(ascii: "0") else {
      throw failure("a number was expected")
    }
    if next == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw failure("a number was expected") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw failure("a number was expected") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }
}

extension JSONText {
  private mutating func string() throws(UnreadableFile) -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case .quote:
        position += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &units)
      case 0..<0x20: throw failure("a line break or control character stands in a text")
      default:
        units.append(byte)
        position += 1
      }
    }
    throw failure("a text in quotes does not end")
  }

  private mutating func escape(into units: inout [UInt8]) throws(UnreadableFile) {
    guard let byte = next else { throw failure("it ends too early") }
    position += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(.lineFeed)
    case UInt8(ascii: "r"): units.append(.carriageReturn)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"): units.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw failure("an escape that there is not")
    }
  }

  /// The scalar of `\u00EB`, or of two halves of a pair; a half alone is U+FFFD.
  private mutating func escapedScalar() throws(UnreadableFile) -> Unicode.Scalar {
    let unit = try escapedUnit()
    guard UTF16.isLeadSurrogate(unit), next == UInt8(ascii: "\\"), position + 1 < bytes.endIndex,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let start = position
    position += 2
    let second = try escapedUnit()
    guard UTF16.isTrailSurrogate(second) else {
      position = start
      return "\u{FFFD}"
    }
    return UTF16.decode(UTF16.EncodedScalar([unit, second]))
  }

  private mutating func escapedUnit() throws(UnreadableFile) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = next?.hexDigit else { throw failure("an escape that there is not") }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
