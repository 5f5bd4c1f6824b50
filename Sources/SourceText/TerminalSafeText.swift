/// Text from data made harmless for a terminal: what would steer the terminal, or reorder or hide
/// text, is replaced by something that shows it.
///
/// Control characters become their pictures (ESC is `␛`); C1 controls, bidirectional controls,
/// line separators and invisible fillers become their code point in brackets (`⟨U+202E⟩`);
/// of a pile of combining marks the first eight stay.
/// Joiners (U+200C, U+200D) stay behind what is no ASCII, and tags in a flag: scripts and emoji need
/// them there, and nowhere else.
package enum TerminalSafeText {
  /// Which layout characters may stay.
  package enum Layout: Sendable {
    /// Nothing: the text stands on one line.
    case oneLine
    /// Line feeds and tabs stay as they are.
    case lines
  }

  /// The text with everything dangerous made visible.
  ///
  /// - Complexity: O(*n*); clean text is scanned once by byte and returned as it is.
  package static func visible(_ text: String, layout: Layout = .oneLine) -> String {
    guard mayNeedReplacement(text.utf8) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var marks = 0
    var shown: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let before = shown
      shown = nil
      marks = isCombining(scalar) ? marks + 1 : 0
      if marks > mostMarks {
        // The first one too many stands for all of them.
        if marks == mostMarks + 1 { result += "⟨…⟩" }
      } else if layout == .lines && (scalar == "\n" || scalar == "\t") {
        result.unicodeScalars.append(scalar)
      } else if let replacement = replacement(for: scalar, after: before) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
        shown = scalar
      }
    }
    return result
  }

  /// No script puts more marks on a letter; a pile of them would be drawn over other rows.
  private static let mostMarks = 8

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      return true
    default: return false
    }
  }

  /// The visible stand-in for a scalar that must not reach the terminal; nil for a harmless one.
  ///
  /// - Parameter before: the scalar before it where that is shown as it is.
  package static func replacement(
    for scalar: Unicode.Scalar, after before: Unicode.Scalar?
  ) -> String? {
    guard !scalar.isASCII else {
      if scalar.value == 0x7F { return picture(0x2421) }
      return scalar.value < 0x20 ? picture(0x2400 + scalar.value) : nil
    }
    switch scalar.value {
    case 0x80..<0xA0,  // C1: 8-bit escape sequences
      0x00AD, 0x034F, 0x180E, 0x200B, 0x2060...0x2065, 0xFEFF,  // invisible
      0x115F...0x1160, 0x17B4...0x17B5, 0x3164, 0xFFA0,  // fillers and vowels without a shape
      0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F,  // bidirectional
      0x2028...0x2029,  // line and paragraph separator
      0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,  // annotation, shorthand, music
      0xE0000...0xE001F, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF:  // language tag, unassigned
      return codePoint(scalar)
    case 0x200C...0x200D: return before.map { !$0.isASCII } == true ? nil : codePoint(scalar)
    case 0xE0020...0xE007F:
      let isInFlag = before.map { $0 == "🏴" || (0xE0020...0xE007E).contains($0.value) } == true
      return isInFlag ? nil : codePoint(scalar)
    default: return nil
    }
  }

  /// A quick look that never misses: the first bytes of everything `replacement(for:after:)` knows.
  private static func mayNeedReplacement(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F: continue
      case 0x00..<0x20, 0x7F, 0xC2, 0xCC, 0xCD, 0xD2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: return true
      // U+3140…, U+1B000… and U+1D000…: kana and emoji begin alike.
      case 0x85 where last == 0xE3, 0x9B where last == 0xF0, 0x9D where last == 0xF0: return true
      default: last = byte
      }
    }
    return false
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "⟨U+\(padding)\(digits)⟩"
  }
}
