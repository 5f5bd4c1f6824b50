/// A seeded generator, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts that line editors get wrong.
enum SampleText {
  static let characters: [Character] = [
    "a", "b", "Z", "7", " ", " ", "'", "é", "e\u{301}", "ß", "č", "李", "雷", "한", "ｗ", "🙂", "👨‍👩‍👧",
    "🇩🇪", "👍🏽", "❤️", "x\u{302}\u{323}", "ø", "-", ".",
  ]

  /// Control characters, escapes, bidirectional controls, and marks without a letter.
  static let hostile: [Character] = [
    "\u{1B}", "\u{07}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{7F}", "\u{0}", "\u{200B}", "\t",
    "\u{2028}", "\r",
  ]

  static func random(
    upTo limit: Int, from alphabet: [Character], using random: inout SplitMix64
  ) -> String {
    let count = Int.random(in: 0...limit, using: &random)
    var text = ""
    for _ in 0..<count { text.append(alphabet.randomElement(using: &random) ?? "a") }
    return text
  }
}
