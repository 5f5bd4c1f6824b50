/// One statement that was run at the prompt.
package struct HistoryEntry: Hashable, Sendable {
  /// The whole statement; may have several lines.
  package var text: String
  /// When it was run: seconds since 1970-01-01 00:00 UTC.
  package var time: Int64
  /// Whether it did what was asked. Only such lines are suggested.
  package var succeeded: Bool

  package init(text: String, time: Int64, succeeded: Bool) {
    self.text = text
    self.time = time
    self.succeeded = succeeded
  }
}

extension HistoryEntry {
  /// The entry as a line of the history file: time, a space, `+` or `-`, a space, the text with
  /// `\\`, `\n` and `\r` for what a line cannot hold. No line feed at the end.
  var line: String {
    var result = "\(time) \(succeeded ? "+" : "-") "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Reads a line of the history file; nil for one that is not ours or was torn.
  init?(line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let time = Int64(fields[0]), fields[1] == "+" || fields[1] == "-",
      let text = Self.unescaped(fields[2]), !text.isEmpty
    else { return nil }
    self.init(text: text, time: time, succeeded: fields[1] == "+")
  }

  private static func unescaped(_ field: Substring) -> String? {
    guard field.contains("\\") else { return String(field) }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "\\"):
        isEscaped = true
        continue
      case (false, _), (true, "\\"): result.append(scalar)
      case (true, "n"): result.append("\n")
      case (true, "r"): result.append("\r")
      case (true, _): return nil
      }
      isEscaped = false
    }
    return isEscaped ? nil : String(result)
  }
}
