/// What in a text could steer a terminal, reorder or hide what is read, or break a line; nil for
/// nothing. Judged by Unicode's own properties, not by the program's lists.
///
/// - Parameter mayPile: for what only programs read: more marks on a letter than eight are let be.
package func harm(in text: String, mayPile: Bool = false) -> String? {
  var marks = 0
  var before: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    marks = isMark(scalar) ? marks + 1 : 0
    if isDangerous(scalar, after: before) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "U+\(code) in \(text.debugDescription.prefix(2_000))"
    }
    if marks > 12, !mayPile { return "\(marks) marks in \(text.debugDescription.prefix(2_000))" }
    before = scalar
  }
  return nil
}

/// True for what only a line feed, and the terminal's own sequences, may be in what is shown.
func isDangerous(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
  // Most are: looking properties up takes time.
  if scalar.isASCII { return scalar != "\n" && (scalar.value < 0x20 || scalar.value == 0x7F) }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
  default: break
  }
  if properties.isBidiControl { return true }
  switch scalar.value {
  // Joiners belong between letters of scripts that join, and between emoji.
  case 0x200C...0x200D: return before?.isASCII ?? true
  // Tags belong in the flags of England, Scotland and Wales.
  case 0xE0020...0xE007F:
    return before.map { $0.value != 0x1F3F4 && !(0xE0020...0xE007F).contains($0.value) } ?? true
  // Variation selectors choose between shapes of the letter before them.
  case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
  case 0xFFF9...0xFFFB: return true
  default: return properties.isDefaultIgnorableCodePoint
  }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}
