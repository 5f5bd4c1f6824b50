import SourceText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("李", 2), ("ｗ", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🙂", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("\u{301}", 0), ("\u{200B}", 0), ("\u{1B}", 0), ("\u{200D}", 0), ("—", 1), ("…", 1), ("½", 1),
    ("\u{1F1E6}", 1), ("ｶ", 1), ("㍿", 2), ("𠀀", 2), ("क", 1), ("ñ", 1), ("☺", 1), ("⌚", 2),
  ]) func columnsOfOneCharacter(character: Character, columns: Int) {
    #expect(DisplayWidth.columns(of: character) == columns)
  }

  @Test func columnsOfATextAreTheSum() {
    #expect(DisplayWidth.columns(of: "Alice 李雷 👨‍👩‍👧!") == 6 + 4 + 1 + 2 + 1)
    #expect(DisplayWidth.columns(of: "plain") == 5)
    #expect(DisplayWidth.columns(of: "") == 0)
  }

  @Test func fittingNeverExceedsItsLimit() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let text = SampleText.random(upTo: 30, from: SampleText.characters, using: &random)
      let limit = Int.random(in: 0...30, using: &random)
      let cut = DisplayWidth.fitting(text, columns: limit)
      #expect(DisplayWidth.columns(of: cut) <= limit)
      #expect(cut == text || cut.hasSuffix("…") || limit == 0)
      if DisplayWidth.columns(of: text) <= limit { #expect(cut == text) }
    }
  }

  @Test func emojiSequencesAreDisputed() {
    for character in ["👨‍👩‍👧", "🇩🇪", "❤️", "👍🏽"] as [Character] {
      #expect(DisplayWidth.isDisputed(character))
    }
    for character in ["a", "e\u{301}", "李", "🙂"] as [Character] {
      #expect(!DisplayWidth.isDisputed(character))
    }
  }
}

@Suite struct TerminalSafeTextTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a␛[31mb"), ("\u{202E}evil", "⟨U+202E⟩evil"), ("a\nb\tc", "a␊b␉c"),
    ("\u{7F}\u{0}", "␡␀"), ("\u{9B}31m", "⟨U+009B⟩31m"), ("a\u{200B}b", "a⟨U+200B⟩b"),
    ("\u{2066}x\u{2069}", "⟨U+2066⟩x⟨U+2069⟩"), ("\u{FEFF}x", "⟨U+FEFF⟩x"), ("\r\n", "␍␊"),
    ("\u{61C}", "⟨U+061C⟩"), ("\u{2028}", "⟨U+2028⟩"), ("a\u{AD}b", "a⟨U+00AD⟩b"),
    ("\u{E0001}", "⟨U+E0001⟩"), ("a\u{200D}b", "a⟨U+200D⟩b"), ("\u{200C}", "⟨U+200C⟩"),
    ("a\u{E0041}\u{E0042}", "a⟨U+E0041⟩⟨U+E0042⟩"), ("\u{3164}", "⟨U+3164⟩"),
    ("\u{1D173}", "⟨U+1D173⟩"), ("か\u{FFA0}", "か⟨U+FFA0⟩"),
  ]) func dangerousIsShown(text: String, expected: String) {
    #expect(TerminalSafeText.visible(text) == expected)
  }

  @Test(arguments: ["Zoë", "李雷", "👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}", "نیم‌فاصله", "— … “x”", "A & B"])
  func ordinaryTextStays(text: String) {
    #expect(TerminalSafeText.visible(text) == text)
  }

  @Test func linesMayStay() {
    #expect(TerminalSafeText.visible("a\n\tb\u{1B}", layout: .lines) == "a\n\tb␛")
  }

  /// The scan by bytes must know every scalar that the table replaces.
  @Test func theQuickLookMissesNothing() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value),
        let replacement = TerminalSafeText.replacement(for: scalar, after: nil)
      else { continue }
      #expect(TerminalSafeText.visible(String(scalar)) == replacement)
    }
  }

  @Test func theResultIsSafe() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let alphabet = SampleText.characters + SampleText.hostile
      let text = SampleText.random(upTo: 20, from: alphabet, using: &random)
      let safe = TerminalSafeText.visible(text)
      var before: Unicode.Scalar?
      for scalar in safe.unicodeScalars {
        #expect(TerminalSafeText.replacement(for: scalar, after: before) == nil)
        before = scalar
      }
      #expect(TerminalSafeText.visible(safe) == safe)
    }
  }
}
