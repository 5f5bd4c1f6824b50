/// The balance of favours between the user and one person, or everybody.
///
/// Favours are help, introductions and vouching; each counts 2^(−Δ/365). The balance is
/// (given − got)/(given + got + 2): +1 all given, −1 all got. Source: model.md.
package struct Reciprocity: Hashable, Sendable {
  /// Favours by me and by them, faded.
  package private(set) var given = 0.0
  package private(set) var got = 0.0

  package init() {}

  /// Counts the favours among the evidence dated up to `day`.
  ///
  /// Complexity: O(number of pieces).
  package init(_ evidence: some Sequence<Evidence>, on day: Day, parameters: ModelParameters) {
    for piece in evidence where piece.kind.isFavour && piece.day <= day {
      let weight = remainder(after: day - piece.day, halfLife: parameters[.favourHalfLife])
      switch piece.doer {
      case .me: given += weight
      case .them: got += weight
      case .both:
        given += weight
        got += weight
      }
    }
  }

  /// −1…1: positive where more was given.
  package var balance: Double { (given - got) / (given + got + 2) }

  /// Out of balance by more than ±0.4.
  package func isOutOfBalance(_ parameters: ModelParameters) -> Bool {
    abs(balance) > parameters[.imbalance]
  }
}

extension EvidenceKind {
  /// Done for the other's sake: help, an introduction, vouching.
  package var isFavour: Bool { self == .helped || self == .introduced || self == .vouched }
}
