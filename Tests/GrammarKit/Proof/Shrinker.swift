/// Makes a failing text as short as it gets by leaving out tokens, then scalars.
enum Shrinker {
  /// - Complexity: Cubic in the number of tokens at worst; only texts that fail are shrunk.
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
    for width in widths(upTo: list.count) {
      var place = 0
      while place + width <= shortest.count {
        var candidate = shortest
        candidate.removeSubrange(place..<place + width)
        if fails(candidate) { shortest = candidate } else { place += 1 }
      }
    }
    return shortest
  }

  /// Every width for short lists, since what can be left out may be of any; powers of two and the
  /// small ones for long lists.
  private static func widths(upTo count: Int) -> [Int] {
    (1...max(1, count)).reversed().filter { width in
      count <= 64 || width <= 8 || width.nonzeroBitCount == 1
    }
  }
}
