/// A set of terminals, as one bit each. Every operation takes constant time.
package struct TerminalSet: Hashable, Sendable {
  /// The number of terminals a grammar may have.
  package static let capacity = 512

  private var words: SIMD8<UInt64>

  package init() { words = .zero }

  package init(_ terminals: some Sequence<Int>) {
    self.init()
    for terminal in terminals { insert(terminal) }
  }

  package var isEmpty: Bool { words == .zero }

  package func contains(_ terminal: Int) -> Bool {
    words[terminal >> 6] & (1 << UInt64(terminal & 63)) != 0
  }

  package mutating func insert(_ terminal: Int) {
    words[terminal >> 6] |= 1 << UInt64(terminal & 63)
  }

  package mutating func formUnion(_ other: TerminalSet) { words |= other.words }

  package func union(_ other: TerminalSet) -> TerminalSet {
    var result = self
    result.formUnion(other)
    return result
  }

  package func intersection(_ other: TerminalSet) -> TerminalSet {
    var result = self
    result.words &= other.words
    return result
  }

  package func subtracting(_ other: TerminalSet) -> TerminalSet {
    var result = self
    result.words &= ~other.words
    return result
  }

  package func isDisjoint(with other: TerminalSet) -> Bool { words & other.words == .zero }

  package func isSubset(of other: TerminalSet) -> Bool { subtracting(other).isEmpty }
}

extension TerminalSet: Sequence {
  /// The members in rising order.
  package func makeIterator() -> Iterator { Iterator(words: words) }

  package struct Iterator: IteratorProtocol {
    fileprivate var words: SIMD8<UInt64>
    private var word = 0

    fileprivate init(words: SIMD8<UInt64>) { self.words = words }

    package mutating func next() -> Int? {
      while word < 8 {
        let bits = words[word]
        if bits != 0 {
          words[word] = bits & (bits - 1)
          return word << 6 + bits.trailingZeroBitCount
        }
        word += 1
      }
      return nil
    }
  }
}
