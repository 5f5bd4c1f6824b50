/// What a run of the proof did and found.
package struct ProofReport: Sendable {
  package internal(set) var sentences = 0
  package internal(set) var mutants = 0
  /// Mutants that are programs again.
  package internal(set) var acceptedMutants = 0
  /// Prefixes at which the expected sets were compared.
  package internal(set) var prefixes = 0
  /// Alternatives of the grammar, and those that no sentence took.
  package internal(set) var alternatives = 0
  package internal(set) var uncovered: [String] = []
  /// The first disagreements, one for each way of disagreeing.
  package internal(set) var disagreements: [Disagreement] = []
  /// All disagreements, repeats included.
  package internal(set) var disagreementCount = 0
}

extension ProofReport: CustomStringConvertible {
  /// The counts on one line, then each disagreement.
  package var description: String {
    let counts =
      "\(sentences) sentences, \(mutants) mutants (\(acceptedMutants) accepted), "
      + "\(prefixes) prefixes, \(alternatives - uncovered.count) of \(alternatives) alternatives, "
      + "\(disagreementCount) disagreements"
    return ([counts] + disagreements.map(\.description)).joined(separator: "\n")
  }
}
