import Foundation
import Relationships
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Alice", "alice"), ("alice", "alice"), ("  Mary   Ann ", "mary ann"),
    ("Mary\tAnn", "mary ann"),
    ("", ""), (" ", ""), ("A", "a"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("O’Brien", "o'brien"),
    ("O'Brien", "o'brien"), ("Ángel Núñez", "angel nunez"), ("Strauß", "strauss"),
    ("STRAUSS", "strauss"), ("Łukasz", "lukasz"), ("Ørsted", "orsted"), ("Æsir", "aesir"),
    ("Þór", "thor"), ("İpek", "ipek"), ("Işık", "isik"), ("Σωκράτης", "σωκρατησ"),
    ("ΣΩΚΡΑΤΗΣ", "σωκρατησ"), ("Ёлка", "елка"), ("Nguyễn Văn", "nguyen van"),
    ("Mary\u{A0}\u{A0}Ann\u{A0}", "mary ann"), ("Jean‐Luc", "jean-luc"), ("李雷", "李雷"),
    ("A\u{200D}b", "ab"), ("Ǆ", "ǆ"),
  ])
  func keys(name: String, key: String) {
    #expect(matchingKey(name) == key)
  }

  @Test func marksThatAreLettersStay() {
    #expect(matchingKey("कि") != matchingKey("क"))
    #expect(matchingKey("กิ") != matchingKey("ก"))
    #expect(matchingKey("が") != matchingKey("か"))
    #expect(matchingKey("김") != matchingKey("기"))
  }

  @Test func optionalPointsGo() {
    #expect(matchingKey("מֹשֶׁה") == matchingKey("משה"))
    #expect(matchingKey("مُحَمَّد") == matchingKey("محمد"))
  }

  @Test func canonicallyEqualNamesHaveOneKeyAndAKeyIsItsOwn() {
    var random = SplitMix64(seed: 40)
    let alphabet = Array(
      "aZ é É ñ ’ ' ß Σς ø Å Й й が 각 कि กิ ب ّ שׁ ﬁ ٱ Ⅷ ǅ İ ı \u{301}\u{327} \t\u{2003}-".unicodeScalars
    )
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(8) { text.append(alphabet[random.below(alphabet.count)]) }
      let name = String(text)
      let key = matchingKey(name)
      #expect(matchingKey(key).unicodeScalars.elementsEqual(key.unicodeScalars), "\(name)")
      let composed = name.precomposedStringWithCanonicalMapping
      let decomposed = name.decomposedStringWithCanonicalMapping
      #expect(matchingKey(composed).unicodeScalars.elementsEqual(key.unicodeScalars))
      #expect(matchingKey(decomposed).unicodeScalars.elementsEqual(key.unicodeScalars))
      #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
    }
  }

  @Test func theFastPathAgreesWithTheLongOne() {
    var random = SplitMix64(seed: 41)
    let alphabet = Array(" \t\n.'-@azAZ09[`{".unicodeScalars)
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(8) { text.append(alphabet[random.below(alphabet.count)]) }
      // A letter beyond ASCII in front forces the long way.
      let long = matchingKey("李" + String(text)).dropFirst()
      let trimmed = long.first == " " ? long.dropFirst() : long
      #expect(matchingKey(String(text)) == trimmed)
    }
  }

  /// Who types an L wants no list of everybody's profiles.
  @Test func profilesStandApartFromNames() {
    #expect(matchingKey("LinkedIn.com/in/Zoë") == "~linkedin.com/in/zoe")
    #expect(matchingKey("~linkedin.com/in/zoe") == "~linkedin.com/in/zoe")
    #expect(matchingKey("linkedin.com") == "linkedin.com")
    #expect(matchingKey("Lin") == "lin")
  }
}
