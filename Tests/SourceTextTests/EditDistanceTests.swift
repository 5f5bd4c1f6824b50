import SourceText
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("via", "via", 0), ("vai", "via", 1), ("met", "meet", 1), ("", "abc", 3), ("abc", "", 3),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("Zoë", "Zoe", 1), ("abcdef", "badcfe", 3),
  ])
  func knownDistances(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b, limit: 10) == distance)
    #expect(editDistance(b, a, limit: 10) == distance)
  }

  @Test func aboveTheLimit() {
    #expect(editDistance("kitten", "sitting", limit: 2) == 3)
    #expect(editDistance("a", "abcdef", limit: 1) == 2)
    #expect(editDistance("abc", "xyz", limit: 0) == 1)
  }

  /// The band gives what the whole table gives.
  @Test func theLimitChangesNothingBelowIt() {
    let words = [
      "via", "vai", "with", "wiht", "without", "within", "knows", "know", "now", "no", "",
    ]
    for a in words {
      for b in words {
        let full = editDistance(a, b, limit: 20)
        for limit in 0...8 {
          #expect(editDistance(a, b, limit: limit) == min(full, limit + 1), "\(a) \(b) \(limit)")
        }
      }
    }
  }
}
