/// Dunbar's layers of closeness; the raw value is the size, and what a `want` entry stores.
package enum Layer: Int, Hashable, CaseIterable, Sendable {
  case five = 5
  case fifteen = 15
  case fifty = 50
  case network = 150

  /// The word after `in my`.
  package var word: String {
    switch self {
    case .five: "five"
    case .fifteen: "fifteen"
    case .fifty: "fifty"
    case .network: "network"
    }
  }

  /// Days between contacts.
  package func cadence(_ parameters: ModelParameters) -> Int {
    switch self {
    case .five: parameters.whole(.cadenceFive)
    case .fifteen: parameters.whole(.cadenceFifteen)
    case .fifty: parameters.whole(.cadenceFifty)
    case .network: parameters.whole(.cadenceNetwork)
    }
  }

  /// Depth d(them→me) aimed at, 0…1.
  package func target(_ parameters: ModelParameters) -> Double {
    switch self {
    case .five: parameters[.targetFive]
    case .fifteen: parameters[.targetFifteen]
    case .fifty: parameters[.targetFifty]
    case .network: parameters[.targetNetwork]
    }
  }
}
