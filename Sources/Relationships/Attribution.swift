/// What one piece of evidence contributes to the hours of a pair on a day.
package struct EvidenceShare: Hashable, Sendable {
  package var evidence: Evidence
  /// Its part of S and of L. The parts of all evidence add up to S and L.
  package var freshHours: Double
  package var settledHours: Double
}

/// How each piece of evidence contributes to the fresh and settled hours on `day`.
///
/// The credit cᵢ of an event, the rise in S, decays and settles independently of the others:
/// L(t) = Σ cᵢ·a/(a−b)·(e^(−bΔᵢ) − e^(−aΔᵢ)). An assertion replaces what had settled until then: from
/// that day on, earlier events count with what was still fresh, and the assertion with its hours.
/// Shares sum to the state's hours within rounding (1e−9 is tested). Evidence dated after `day` is
/// left out. Of several pieces on one day, earlier ones get the larger credit.
///
/// - Precondition: the evidence is sorted by day.
///
/// Complexity: O(number of pieces).
package func attribution(
  of evidence: [Evidence], direction: Direction, isKin: Bool = false, on day: Day,
  parameters: ModelParameters
) -> [EvidenceShare] {
  let dated = evidence.prefix { $0.day <= day }
  guard let first = dated.first else { return [] }
  var state = PairState(firstDay: first.day, isKin: isKin)
  let credits = dated.map {
    state.credit($0, direction: direction, parameters: parameters)
  }
  let isOverride = { (piece: Evidence) in
    piece.kind == .asserted && direction == .theyKnowMe
  }
  let lastOverride = dated.lastIndex(where: isOverride)
  let rates = state.rates(parameters)
  return zip(dated.indices, credits).map { index, credit in
    let piece = dated[index]
    var hours = Hours(fresh: credit, settled: 0)
    if let lastOverride {
      let overrideDay = dated[lastOverride].day
      hours = hours.decayed(days: overrideDay - piece.day, rates)
      if piece.day <= overrideDay { hours.settled = 0 }
      if index == lastOverride { hours.settled = parameters.assertedHours(piece, rates) }
      hours = hours.decayed(days: day - max(overrideDay, piece.day), rates)
    } else {
      hours = hours.decayed(days: day - piece.day, rates)
    }
    return EvidenceShare(
      evidence: piece, freshHours: hours.fresh, settledHours: hours.settled)
  }
}
