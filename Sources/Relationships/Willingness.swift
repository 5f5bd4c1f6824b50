/// What is known of somebody asked to introduce me.
package struct BrokerStanding: Hashable, Sendable {
  /// L of K(broker→me), hours.
  package var settledHours: Double
  /// Mean of my integrity towards the broker, 0…1.
  package var integrity: Double
  /// A: my asks of the broker, each counted 2^(−Δ/90).
  package var recentAsks: Double

  package init(settledHours: Double, integrity: Double = 0.5, recentAsks: Double = 0) {
    self.settledHours = settledHours
    self.integrity = integrity
    self.recentAsks = recentAsks
  }
}

/// What the broker answered before, asked for an introduction to the same person.
package struct PastAnswers: Hashable, Sendable {
  package var yes: Int
  package var no: Int

  package init(yes: Int = 0, no: Int = 0) {
    self.yes = yes
    self.no = no
  }
}

/// How likely a broker is to introduce me to somebody, with the steps of the estimate.
///
///     k = L²/(L² + 25²)
///     m = k · integrity · t · 1/(1 + A/2)
///     P = (4m + yes)/(4 + yes + no)
///
/// k is sigmoid: with a concave one, a collector of names would reach as far as somebody who
/// nurtures ties. Source: model.md, Willingness.
package struct Willingness: Hashable, Sendable {
  /// k: how far being known carries, 0…1.
  package var familiarity: Double
  /// t: how well the broker knows the person, 0…1.
  package var strength: Double
  /// What recent asks leave, 0…1.
  package var patience: Double
  /// m: the model's estimate before past answers.
  package var estimate: Double
  /// P, 0…1.
  package var probability: Double

  /// A broker who knows me.
  package init(
    _ broker: BrokerStanding, strength: Double, answers: PastAnswers = PastAnswers(),
    parameters: ModelParameters
  ) {
    let half = parameters[.halfWillingnessHours]
    let squared = broker.settledHours * broker.settledHours
    familiarity = squared / (squared + half * half)
    self.strength = strength
    patience = parameters.patience(recentAsks: broker.recentAsks)
    estimate = familiarity * broker.integrity * strength * patience
    probability = parameters.chance(estimate, answers)
  }
}

extension ModelParameters {
  fileprivate func patience(recentAsks: Double) -> Double {
    1 / (1 + recentAsks / self[.asksForHalf])
  }

  fileprivate func chance(_ estimate: Double, _ answers: PastAnswers) -> Double {
    let weight = self[.modelAnswers]
    let (yes, no) = (Double(answers.yes), Double(answers.no))
    return (weight * estimate + yes) / (weight + yes + no)
  }

  /// P of a broker further along a path, who acts on the word of the one before: there trust is
  /// passed on (×0.6) instead of earned.
  package func passedOnProbability(
    strength: Double, recentAsks: Double = 0, answers: PastAnswers = PastAnswers()
  ) -> Double {
    self[.hopFactor] * chance(strength * patience(recentAsks: recentAsks), answers)
  }

  /// A: asks dated up to `day`, each counted 2^(−Δ/90).
  package func recentAsks(_ asks: some Sequence<Day>, on day: Day) -> Double {
    asks.reduce(0) { sum, asked in
      asked > day ? sum : sum + remainder(after: day - asked, halfLife: self[.askHalfLife])
    }
  }
}
