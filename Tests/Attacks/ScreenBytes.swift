/// What a program has written to a terminal, read strictly: text, and the few sequences with which
/// the line editor and the answers draw. Everything else is harm.
package struct ScreenBytes {
  /// The text alone, with a line feed for each end of a row.
  package private(set) var text = ""
  /// What must not have been written; empty for nothing.
  package private(set) var harm: [String] = []

  /// - Parameter bytes: from the start of a sequence or of a character.
  package init(_ bytes: [UInt8]) {
    guard let written = String(validating: bytes, as: UTF8.self) else {
      harm = ["bytes that are no text"]
      return
    }
    var scalars = written.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" {
        let sequence = Self.sequence(&scalars)
        if !Self.isOurs(sequence) { harm.append("ESC \(sequence.debugDescription)") }
      } else if scalar == "\u{07}" {
        // The editor rings between its frame and the cursor that it shows at the end.
        if !scalars.starts(with: "\u{1B}[?25h".unicodeScalars) { harm.append("a bell") }
      } else if scalar != "\r" {
        text.unicodeScalars.append(scalar)
      }
    }
    if let found = Attacks.harm(in: text) { harm.append(found) }
  }

  /// What follows an escape, up to its final byte.
  private static func sequence(_ scalars: inout Substring.UnicodeScalarView) -> String {
    var sequence = ""
    while let scalar = scalars.popFirst() {
      sequence.unicodeScalars.append(scalar)
      if sequence == "[" { continue }
      if !("0"..."?").contains(scalar) { break }
    }
    return sequence
  }

  /// A frame as a whole, its cursor, its pastes, its rows of disputed width, what it clears.
  private static let drawing: Set = [
    "[?2026h", "[?2026l", "[?25h", "[?25l", "[?2004h", "[?2004l", "[?7h", "[?7l", "[K", "[J",
  ]

  private static func isOurs(_ sequence: String) -> Bool {
    if drawing.contains(sequence) { return true }
    guard sequence.first == "[" else { return false }
    let parameters = sequence.dropFirst().dropLast()
    switch sequence.last {
    case "A", "C": return isDistance(parameters)
    case "m":
      return parameters.split(separator: ";", omittingEmptySubsequences: false)
        .allSatisfy { looks.contains($0) }
    default: return false
    }
  }

  /// A number of rows or columns, without a zero before it.
  private static func isDistance(_ text: Substring) -> Bool {
    text.first != "0" && (1...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Bold, faint, underlined, reverse, the colours of the themes; no attack asks for one of them.
  private static let looks: Set<Substring> = [
    "0", "1", "2", "4", "7", "32", "33", "34", "35", "36", "90", "91", "92", "93", "94", "95", "96",
  ]
}
