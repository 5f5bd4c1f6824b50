/// Makes a failing text as short as it gets by leaving out tokens, then scalars.
enum Shrinker {
  /// - Complexity: At most quadratic in the number of scalars, for texts that fail only.
  static func shrink(
    _ text: String, _ recogniser: Recogniser, fails: (String) -> Bool
  ) -> String {
    guard fails(text) else { return text }
    var shortest = text
    let tokens = recogniser.tokenizer.tokens(of: text)
    if tokens.failure == nil {
      let spellings = shrink(tokens.spellings) { fails(Layout.plain($0)) }
      if fails(Layout.plain(spellings)) { shortest = Layout.plain(spellings) }
    }
    guard shortest.unicodeScalars.count < 200 else { return shortest }
    return joined(shrink(Array(shortest.unicodeScalars)) { fails(joined($0)) })
  }

  private static func joined(_ scalars: [Unicode.Scalar]) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static func shrink<Element>(
    _ list: [Element], fails: ([Element]) -> Bool
  ) -> [Element] {
    guard fails(list) else { return list }
    var shortest = list
    var width = max(1, shortest.count / 2)
    while width >= 1 {
      var place = 0
      while place < shortest.count {
        var candidate = shortest
        candidate.removeSubrange(place..<min(place + width, shortest.count))
        if fails(candidate) { shortest = candidate } else { place += width }
      }
      width /= 2
    }
    return shortest
  }
}
