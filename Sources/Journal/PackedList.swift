/// Lists of words in one text column: one a line, `\` written `\\` and a line feed `\n`.
///
/// An empty list is nil (NULL), so that `[]` and `[""]` differ.
enum PackedList {
  static func pack(_ words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if words.count == 1, !needsEscape(first) { return first }
    return words.map(escaped).joined(separator: "\n")
  }

  static func unpack(_ text: String?) -> [String] {
    guard let text else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(unescaped)
  }

  private static func needsEscape(_ word: String) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }
  }

  private static func escaped(_ word: String) -> String {
    guard needsEscape(word) else { return word }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ word: Substring) -> String {
    guard word.utf8.contains(UInt8(ascii: "\\")) else { return String(word) }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in word.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
