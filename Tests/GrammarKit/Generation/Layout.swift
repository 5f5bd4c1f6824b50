/// Puts trivia between tokens.
package struct Layout {
  private var random: SplitMix64

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The tokens with one space between any two.
  package static func plain(_ tokens: [String]) -> String { tokens.joined(separator: " ") }

  /// The tokens with any trivia between, at the start and at the end.
  ///
  /// A comment is only put where a line ends anyway, since it takes the rest of its line along.
  package mutating func varied(_ tokens: [String]) -> String {
    var text = random.oneIn(8) ? "#! whoknows\n" : ""
    for (place, token) in tokens.enumerated() {
      if place > 0 { text += gap(before: token) }
      text += token
    }
    return text + (random.oneIn(4) ? " -- the end" : "")
  }

  /// The tokens with here and there nothing between two, so that they may become others.
  package mutating func tight(_ tokens: [String]) -> String {
    tokens.reduce(into: "") { text, token in
      if !text.isEmpty && !random.oneIn(3) { text += " " }
      text += token
    }
  }

  private mutating func gap(before token: String) -> String {
    if token.hasPrefix("\n") || token.hasPrefix("\r") {
      return random.pick(["", "", " ", " -- a comment", " \\\n"])
    }
    return random.pick([" ", " ", " ", "  ", "\t", "\u{A0}", " \\\n  ", " \\\r\n"])
  }
}
