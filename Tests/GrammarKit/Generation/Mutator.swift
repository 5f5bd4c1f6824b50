/// Damages token sequences: what a slip of the hand, or an attacker, makes of a program.
package struct Mutator {
  private let spellings: TokenSpellings
  private let terminals: [Int]
  private var random: SplitMix64

  /// Creates a mutator that inserts any terminal of the vocabulary.
  package init(spellings: TokenSpellings, vocabulary: Vocabulary, seed: UInt64) {
    self.spellings = spellings
    terminals = (1..<vocabulary.count).filter { !vocabulary.trivia.contains($0) }
    random = SplitMix64(seed: seed)
  }

  /// One or two changes to a copy of `tokens`.
  package mutating func mutant(of tokens: [String]) -> [String] {
    var copy = tokens
    change(&copy)
    if random.oneIn(4) { change(&copy) }
    return copy
  }

  private mutating func change(_ tokens: inout [String]) {
    let place = Int(random.next() % UInt64(tokens.count + 1))
    let inside = tokens.isEmpty ? nil : place % tokens.count
    switch (random.next() % 7, inside) {
    case (0, let place?): tokens.remove(at: place)
    case (1, let place?): tokens.swapAt(place, (place + 1) % tokens.count)
    case (2, let place?): tokens[place] = anyText()
    case (3, let place?): tokens.removeSubrange(place...)
    case (4, let place?): tokens[place] = recased(tokens[place])
    case (5, let place?): tokens[place] = scratched(tokens[place])
    default: tokens.insert(anyText(), at: place)
    }
  }

  private mutating func anyText() -> String { spellings.next(random.pick(terminals), &random) }

  /// The case rule is the one place where a capital changes the meaning.
  private mutating func recased(_ text: String) -> String {
    switch random.next() % 3 {
    case 0: text.prefix(1).uppercased() + text.dropFirst()
    case 1: text.uppercased()
    default: text.lowercased()
    }
  }

  private mutating func scratched(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = Int(random.next() % UInt64(scalars.count + 1))
    if place < scalars.count && random.oneIn(2) {
      scalars.remove(at: place)
    } else {
      scalars.insert(random.pick(Self.scratches), at: place)
    }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static let scratches = Array(
    "aA1-'’._\"\\ \n#@$;,é李\u{301}\u{200D}\0“”(".unicodeScalars)
}
