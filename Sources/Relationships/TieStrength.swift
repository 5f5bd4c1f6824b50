/// How well one person is said to know another. Raw values are stored: never renumber.
package enum TieStrength: Int, Hashable, CaseIterable, Sendable {
  /// `knows`, with no word for how well.
  case plain = 0
  case barely = 1
  case somewhat = 2
  case well = 3
  case veryWell = 4

  /// The word after `knows`; empty for plain.
  package var word: String {
    switch self {
    case .plain: ""
    case .barely: "barely"
    case .somewhat: "somewhat"
    case .well: "well"
    case .veryWell: "very well"
    }
  }

  fileprivate var key: ParameterKey {
    switch self {
    case .plain: .plainStrength
    case .barely: .barelyStrength
    case .somewhat: .somewhatStrength
    case .well: .wellStrength
    case .veryWell: .veryWellStrength
    }
  }
}

extension ModelParameters {
  /// t, 0…1: a third-party tie's strength `days` after it was said; it decays like settled hours.
  package func strength(_ said: TieStrength, after days: Int = 0) -> Double {
    self[said.key] * exponential(-ordinary.settled * Double(max(0, days)))
  }

  /// Settled hours that an assertion of knowing this well stands for: those of the same depth.
  package func settledHours(for said: TieStrength) -> Double {
    settledHours(forDepth: min(self[said.key], 0.99))
  }
}
