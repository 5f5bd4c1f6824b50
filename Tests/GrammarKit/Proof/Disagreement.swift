/// One text on which grammar and parser differ.
package struct Disagreement: Equatable, Sendable {
  /// What was compared.
  package enum Kind: String, Sendable {
    case sentence = "a generated sentence is refused"
    case verdict = "the verdicts differ"
    case expected = "the expected sets differ"
    case rejoining = "the tree does not render back to the text"
    case printing = "the canonical layout is refused or not stable"
  }

  package var kind: Kind
  /// The shortest text found that shows it.
  package var text: String
  /// What each side says.
  package var detail: String
  /// The seed of the run and the number of the sentence in it.
  package var seed: UInt64
  package var sentence: Int
}

extension Disagreement: CustomStringConvertible {
  /// A report of three lines that is enough to reproduce the disagreement.
  package var description: String {
    """
    \(kind.rawValue) (seed \(seed), sentence \(sentence))
      text: \(text.debugDescription)
      \(detail)
    """
  }
}
