import SourceText

/// JSON (RFC 8259) written in the order of the calls, on one line.
struct JSONText {
  private(set) var text = ""

  /// The document as a line of its own.
  var line: String { text + "\n" }

  enum Value {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([Value])
    /// Keys in the order of output.
    case object([(key: String, value: Value)])
  }

  init(_ value: Value) { write(value) }

  private mutating func write(_ value: Value) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    // JSON has no infinity. `description` is the shortest text that reads back as this number.
    case .number(let number): text += number.isFinite ? number.description : "null"
    case .string(let string): write(string)
    case .array(let values): writeList(values, "[", "]") { $0.write($1) }
    case .object(let members):
      writeList(members, "{", "}") {
        $0.write($1.key)
        $0.text += ":"
        $0.write($1.value)
      }
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String,
    _ write: (inout JSONText, Element) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      write(&self, element)
    }
    text += close
  }

  /// Escapes what RFC 8259 demands, and everything that could steer a terminal, which it allows.
  private mutating func write(_ string: String) {
    text += "\""
    var shown: Unicode.Scalar?
    for scalar in string.unicodeScalars {
      let before = shown
      shown = nil
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if TerminalSafeText.replacement(for: scalar, after: before) == nil {
          text.unicodeScalars.append(scalar)
          shown = scalar
        } else {
          for unit in String(scalar).utf16 { text += JSONText.escape(unit) }
        }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
