/// One property of a vCard or an iCalendar component: `group.NAME;PARAM=value;BARE:value`.
struct ContentLine {
  /// The line of the file on which it begins, from 1.
  let number: Int
  private let header: ContentHeader
  private let value: ArraySlice<UInt8>

  init(number: Int, header: ContentHeader, value: ArraySlice<UInt8>) {
    self.number = number
    self.header = header
    self.value = value
  }

  /// In upper case, without its group; empty for a line that is no property.
  var name: String { header.name }

  /// The values of all parameters of that name (in upper case).
  func values(of parameter: String) -> [String] {
    header.parameters.filter { $0.name == parameter }.flatMap(\.values)
  }

  /// True where a parameter has one of these values (in upper case).
  func has(_ parameter: String, in expected: Set<String>) -> Bool {
    values(of: parameter).contains { expected.contains($0.uppercased()) }
  }

  /// The value with its encoding and charset undone, its escapes not.
  ///
  /// Complexity: O(length).
  var text: String {
    let bytes: ArraySlice<UInt8>
    switch header.encoding {
    case .none: bytes = value
    case .quotedPrintable: bytes = quotedPrintableDecoded(value)[...]
    case .base64: bytes = base64Decoded(value)?[...] ?? []
    }
    return decodedText(bytes, charset: values(of: "CHARSET").first)
      ?? decodedText(bytes, charset: nil) ?? ""
  }

  /// The value as a word of the format: in upper case, without space around it.
  var keyword: String { (text.tidied ?? "").uppercased() }

  /// The value as one tidy line.
  var line: String? { text.contentUnescaped.tidied }
}

/// How the value of a property is written.
enum ContentEncoding {
  case none, quotedPrintable, base64
}

/// What stands before the value.
struct ContentHeader {
  let name: String
  let parameters: [ContentParameter]
  let encoding: ContentEncoding

  init(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.splitOutsideQuotes(at: UInt8(ascii: ";"))
    let full = parts.first.map { word($0) } ?? ""
    // `item1.TEL`: the group only ties a label to it.
    name = full.split(separator: ".").last.map(String.init) ?? ""
    parameters = parts.dropFirst().map(ContentParameter.init)
    encoding = ContentHeader.encoding(of: parameters)
  }

  private static func encoding(of parameters: [ContentParameter]) -> ContentEncoding {
    for parameter in parameters where parameter.name == "ENCODING" || parameter.name.isEmpty {
      switch parameter.values.first?.uppercased() {
      case "QUOTED-PRINTABLE": return .quotedPrintable
      case "BASE64": return .base64
      case "B" where !parameter.name.isEmpty: return .base64
      default: continue
      }
    }
    return .none
  }
}

/// `TYPE=home,"work"`, or the bare `HOME` of vCard 2.1, which has no name.
struct ContentParameter {
  let name: String
  private let value: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    let equals = bytes.firstIndex(of: UInt8(ascii: "="))
    name = equals.map { word(bytes[..<$0]) } ?? ""
    value = equals.map { bytes[($0 + 1)...] } ?? bytes
  }

  /// Complexity: O(length).
  var values: [String] {
    guard !name.isEmpty else { return [word(value)] }
    return value.splitOutsideQuotes(at: UInt8(ascii: ",")).map { piece in
      let plain = piece.filter { $0 != UInt8(ascii: "\"") }
      return decodedText(plain, charset: nil)?.caretDecoded.tidied ?? ""
    }
  }
}

/// A name of the format: ASCII, in upper case.
private func word(_ bytes: ArraySlice<UInt8>) -> String {
  let blank: Set<UInt8> = [0x20, 0x09]
  let start = bytes.drop { blank.contains($0) }
  let end = start.lastIndex { !blank.contains($0) } ?? start.startIndex - 1
  return String(decoding: start[...end].asciiUppercased, as: UTF8.self)
}

extension ArraySlice<UInt8> {
  /// The parts between separators that stand in no quotes.
  ///
  /// Complexity: O(length).
  func splitOutsideQuotes(at separator: UInt8) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return split(omittingEmptySubsequences: false) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == separator && !isQuoted
    }
  }
}
