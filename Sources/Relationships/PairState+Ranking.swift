extension PairState {
  /// A key that ranks pairs by settled hours on any later day, without knowing the day.
  ///
  /// L(T) = L·e^(−bΔ) + S·a/(a−b)·(e^(−bΔ) − e^(−aΔ)), Δ = T − lastDay, so for every T ≥ lastDay
  ///
  ///     ln L(T) ≤ rankKey − b·T,   rankKey = ln(L + S·a/(a−b)) + b·lastDay      (T from 1970-01-01)
  ///
  /// with equality where S = 0 and in the limit of T. An index on the key, read from the top, thus
  /// meets pairs by descending upper bounds: once `settledHoursBound(ofRankKey:)` is at or below the
  /// k-th best L found, nobody further down can be among the k best (the threshold algorithm of
  /// Fagin, Lotem and Naor, 2003).
  ///
  /// Kin have their own b: keep their keys apart. The key is −∞ where there are no hours at all. A
  /// change of the half-lives changes every key.
  ///
  /// Complexity: O(1).
  package func rankKey(parameters: ModelParameters) -> Double {
    let rates = rates(parameters)
    return logarithm(settledHours + freshHours * rates.transfer)
      + rates.settled * Double(lastDay.number)
  }
}

extension ModelParameters {
  /// The most settled hours that a pair with this rank key can have on a day, not before its
  /// `lastDay`. Rounded up, so that it stays a bound.
  package func settledHoursBound(
    ofRankKey key: Double, on day: Day, isKin: Bool = false
  ) -> Double {
    let rates = isKin ? kin : ordinary
    return exponential(key - rates.settled * Double(day.number)) * (1 + 1e-9)
  }
}
