extension PairState {
  /// The first day on or after `day` on which settled hours are below `threshold` if nothing
  /// happens any more; nil where they are not at or above it on that day or any later one.
  ///
  /// Settled hours first rise, while fresh ones settle: a tie below the threshold may still cross
  /// it, then fade. Complexity: O(log of the days until then).
  package func fadeDate(
    below threshold: Double, after day: Day, parameters: ModelParameters
  ) -> Day? {
    precondition(threshold > 0, "settled hours never fall below 0")
    let start = max(day, lastDay)
    let now = hours(on: start, parameters: parameters)
    let rates = rates(parameters)
    func settled(_ days: Int) -> Double { now.decayed(days: days, rates).settled }

    let peak = now.daysToPeak(rates)
    let best = settled(peak) >= settled(peak + 1) ? peak : peak + 1
    guard settled(best) >= threshold else { return nil }
    // From the bound L(T) ≤ (L + S·a/(a−b))·e^(−bT), one day more for rounding.
    let reach = logarithm((now.settled + now.fresh * rates.transfer) / threshold) / rates.settled
    var (above, below) = (best, max(best, Int(reach.rounded(.up))) + 1)
    while below - above > 1 {
      let middle = above + (below - above) / 2
      if settled(middle) >= threshold { above = middle } else { below = middle }
    }
    return start + below
  }
}

extension Hours {
  /// Whole days, rounded down, until settled hours are at their highest without contact; 0 where
  /// they already fall. From dL/dt = aS − bL = 0.
  func daysToPeak(_ rates: DecayRates) -> Int {
    guard rates.fresh * fresh > rates.settled * settled else { return 0 }
    let ratio =
      rates.fresh * rates.transfer * fresh
      / (rates.settled * (settled + rates.transfer * fresh))
    return max(0, Int((logarithm(ratio) / (rates.fresh - rates.settled)).rounded(.down)))
  }
}
