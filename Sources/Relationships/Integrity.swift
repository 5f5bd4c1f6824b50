/// How a promise stands on some day.
package enum PromiseStanding: Hashable, Sendable {
  case kept(on: Day, late: Bool)
  case broken(on: Day)
  case cancelled
  case open
  /// Past its due date and not settled.
  case overdue(since: Day)
}

/// A promise by one side to the other.
package struct PromiseRecord: Hashable, Sendable {
  /// How it ended; raw values are those of settlement entries.
  package enum Settlement: Int, Hashable, Sendable { case kept = 0, broken = 1, cancelled = 2 }

  package var made: Day
  package var due: Day?
  package var settlement: Settlement?
  package var settled: Day?

  package init(made: Day, due: Day?, settlement: Settlement? = nil, settled: Day? = nil) {
    self.made = made
    self.due = due
    self.settlement = settlement
    self.settled = settled
  }

  /// How it stood at the end of a day, or nil before it was made. Settlements dated later do not
  /// count yet.
  package func standing(on day: Day) -> PromiseStanding? {
    guard made <= day else { return nil }
    guard let settlement, let settled, settled <= day else {
      guard let due, due < day else { return .open }
      return .overdue(since: due)
    }
    switch settlement {
    case .kept: return .kept(on: settled, late: due.map { settled > $0 } ?? false)
    case .broken: return .broken(on: settled)
    case .cancelled: return .cancelled
    }
  }
}

/// What promises say of a person: a Beta distribution over the chance that the next one is kept.
///
/// α = 1 + Σ kept·2^(−Δ/730), β = 1 + 2·Σ broken·2^(−Δ/730), Δ the days since each was settled or
/// due. Overdue counts half broken; kept late half kept and half broken. Source: model.md.
package struct Integrity: Hashable, Sendable {
  /// The Beta distribution's parameters: 1 + kept, 1 + twice the broken.
  package private(set) var alpha = 1.0
  package private(set) var beta = 1.0

  /// Nothing promised yet: mean ½, wide bounds.
  package init() {}

  /// Complexity: O(number of promises).
  package init(
    _ promises: some Sequence<PromiseRecord>, on day: Day, parameters: ModelParameters
  ) {
    for promise in promises {
      guard let standing = promise.standing(on: day) else { continue }
      add(standing, on: day, parameters)
    }
  }

  private mutating func add(
    _ standing: PromiseStanding, on day: Day, _ parameters: ModelParameters
  ) {
    let (kept, broken, since): (Double, Double, Day)
    switch standing {
    case .kept(let settled, late: false): (kept, broken, since) = (1, 0, settled)
    case .kept(let settled, late: true):
      (kept, broken, since) = (1 - parameters[.lateShare], parameters[.lateShare], settled)
    case .broken(let settled): (kept, broken, since) = (0, 1, settled)
    case .overdue(let due): (kept, broken, since) = (0, parameters[.overdueShare], due)
    case .open, .cancelled: return
    }
    let weight = remainder(after: day - since, halfLife: parameters[.promiseHalfLife])
    alpha += kept * weight
    beta += parameters[.brokenWeight] * broken * weight
  }

  /// The expected share of promises kept.
  package var mean: Double { alpha / (alpha + beta) }

  package var standardDeviation: Double {
    let sum = alpha + beta
    return (alpha * beta / (sum * sum * (sum + 1))).squareRoot()
  }

  /// mean − sd: what can be relied on.
  package var lowerBound: Double { max(0, mean - standardDeviation) }

  /// How many more promises, kept today, lift the lower bound to `goal`; nil above a thousand.
  package func promisesMissing(for goal: Double) -> Int? {
    var trial = self
    for count in 0...1000 {
      if trial.lowerBound >= goal { return count }
      trial.alpha += 1
    }
    return nil
  }
}
