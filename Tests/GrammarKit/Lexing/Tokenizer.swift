import Foundation

/// Cuts text into tokens by the token productions alone: at each place the longest match wins.
///
/// Two things the productions cannot say: a token that ends in a `WORDCHAR` does not touch a
/// following `WORDCHAR` ("one whole word"), and a `STRING` does not touch a following `"`, so that
/// three quotes always open a long string.
package struct Tokenizer: Sendable {
  /// One token: where it stands and every terminal it can be.
  package struct Token: Equatable, Sendable {
    /// Offsets in Unicode scalars of the normalised text.
    package var range: Range<Int>
    package var terminals: TerminalSet
  }

  /// A text and its tokens.
  package struct Tokens: Sendable {
    /// The text, in NFC.
    package var scalars: [Unicode.Scalar]
    package var tokens: [Token] = []
    /// The offset of the first scalar at which no token stands; nil when all was cut.
    package var failure: Int?

    /// The text of a range of scalars.
    package func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }

    /// The spellings of the tokens.
    package var spellings: [String] { tokens.map { text($0.range) } }
  }

  private let automaton: TokenAutomaton
  private let trivia: TerminalSet
  private let string: TerminalSet
  private let wordCharacter: ScalarSet

  package init(grammar: Grammar, vocabulary: Vocabulary, automaton: TokenAutomaton) {
    self.automaton = automaton
    trivia = vocabulary.trivia
    string = TerminalSet(vocabulary.number(of: "STRING").map { [$0] } ?? [])
    wordCharacter =
      switch grammar.rule(named: "WORDCHAR")?.expression {
      case .scalars(let set)?: set
      default: ScalarSet()
      }
  }

  /// The tokens of `text` up to its end or to the first place where none stands.
  package func tokens(of text: String) -> Tokens {
    var result = Tokens(scalars: Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
    var position = 0
    while position < result.scalars.count {
      guard let token = longestToken(in: result.scalars, from: position) else {
        result.failure = position
        return result
      }
      if !token.terminals.isSubset(of: trivia) { result.tokens.append(token) }
      position = token.range.upperBound
    }
    return result
  }

  private func longestToken(in scalars: [Unicode.Scalar], from start: Int) -> Token? {
    var state = TokenAutomaton.start
    var longest: Token?
    var position = start
    while position < scalars.count {
      let next = automaton.target(from: state, over: scalars[position])
      guard next != TokenAutomaton.dead else { break }
      state = Int(next)
      position += 1
      let terminals = automaton.accepts[state]
      if !terminals.isEmpty { longest = Token(range: start..<position, terminals: terminals) }
    }
    guard let token = longest, !touches(token, in: scalars) else { return nil }
    return token
  }

  private func touches(_ token: Token, in scalars: [Unicode.Scalar]) -> Bool {
    let end = token.range.upperBound
    guard end < scalars.count else { return false }
    if !token.terminals.isDisjoint(with: string) { return scalars[end] == "\"" }
    return wordCharacter.contains(scalars[end]) && wordCharacter.contains(scalars[end - 1])
  }
}
