/// How many terminal columns a text takes.
///
/// A character of one scalar follows `wcwidth`: East Asian wide and emoji are 2, combining and
/// other invisible scalars 0, all else 1. An emoji of several scalars (joined, flagged, with a
/// skin tone or a variation selector) is 2 as a whole. Everything else is the sum of its scalars.
/// Control characters count 0: they never reach a terminal, see ``TerminalSafeText``.
package enum DisplayWidth {
  /// Columns of one scalar on its own: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1
    }
    if isWideScript(value) { return 2 }
    if isInvisible(scalar) { return 0 }
    // Every scalar that is shown as an emoji by itself is wide, but for the halves of flags.
    let isEmoji = value >= 0x231A && scalar.properties.isEmojiPresentation
    return isEmoji && !isRegionalIndicator(scalar) ? 2 : 1
  }

  /// Columns of one character (grapheme cluster).
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return columns(of: first)
    }
    if isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of a text, laid out on one endless line.
  ///
  /// - Complexity: O(*n*) in the length; Latin text costs one pass over its scalars.
  package static func columns(of text: Substring) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      // Below the combining marks every scalar is a character by itself, and one column wide.
      guard (0x20..<0x7F).contains(scalar.value) || (0xA0..<0x300).contains(scalar.value) else {
        return text.reduce(0) { $0 + columns(of: $1) }
      }
      count += 1
    }
    return count
  }

  /// Columns of a text, laid out on one endless line.
  package static func columns(of text: String) -> Int { columns(of: text[...]) }

  /// True for characters whose width terminals are known to disagree about: emoji of several
  /// scalars, flags, and clusters in which more than one scalar takes room.
  package static func isDisputed(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return isRegionalIndicator(first)
    }
    if isEmojiSequence(scalars) { return true }
    return scalars.dropFirst().contains { columns(of: $0) > 0 }
  }

  /// The longest beginning of a text that fits, ended by `…` where something was cut.
  ///
  /// The result never takes more than `limit` columns. Control characters count 0.
  package static func fitting(_ text: String, columns limit: Int) -> String {
    guard limit > 0 else { return "" }
    guard columns(of: text) > limit else { return text }
    var result = ""
    var used = 0
    for character in text {
      let width = columns(of: character)
      if used + width > limit - 1 { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }

  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    if isRegionalIndicator(first) { return true }
    guard first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains {
      $0.value == 0xFE0F || $0.value == 0x200D || $0.value == 0x20E3
        || $0.properties.isEmojiModifier || (0xE0020...0xE007F).contains($0.value)
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // Vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) {
      return true
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return false
    }
  }

  private static func isWideScript(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideScripts.count
    while low < high {
      let middle = (low + high) / 2
      if wideScripts[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideScripts.count && wideScripts[low].lowerBound <= value
  }

  /// The ranges of East_Asian_Width W and F (Unicode 15, EastAsianWidth.txt) without emoji, which
  /// the standard library knows; unassigned gaps inside a block are closed.
  private static let wideScripts: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
