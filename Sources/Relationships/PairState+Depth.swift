/// The two reservoirs of a pair on some day.
package struct Hours: Hashable, Sendable {
  /// S: from recent contact; at most the ceiling of fresh hours.
  package var fresh: Double
  /// L: what has settled; the measure of depth.
  package var settled: Double

  package init(fresh: Double, settled: Double) {
    self.fresh = fresh
    self.settled = settled
  }

  /// What is left after `days` without contact: S decays at rate a, what leaves S settles in L, and
  /// L decays at rate b. Exact for every length, so that two steps equal one.
  ///
  /// Complexity: O(1), two exponentials. Source: model.md, Depth.
  @inline(__always)
  func decayed(days: Int, _ rates: DecayRates) -> Hours {
    guard days > 0 else { return self }
    let elapsed = Double(days)
    let freshLeft = exponential(-rates.fresh * elapsed)
    let settledLeft = exponential(-rates.settled * elapsed)
    return Hours(
      fresh: fresh * freshLeft,
      settled: settled * settledLeft + fresh * rates.transfer * (settledLeft - freshLeft))
  }
}

extension PairState {
  /// The rates that hold for this pair: kin fade more slowly.
  func rates(_ parameters: ModelParameters) -> DecayRates {
    isKin ? parameters.kin : parameters.ordinary
  }

  /// Takes in one more piece of evidence, dated the latest day or later.
  ///
  /// The order of events within one day changes no figure beyond rounding, but for two assertions of
  /// one day, of which the one applied later counts. Evidence dated earlier needs a replay.
  ///
  /// Complexity: O(1), without allocation: at most five exponentials.
  package mutating func apply(
    _ evidence: Evidence, direction: Direction, parameters: ModelParameters
  ) {
    _ = credit(evidence, direction: direction, parameters: parameters)
  }

  /// Applies evidence and returns its credit: the rise in fresh hours.
  mutating func credit(
    _ evidence: Evidence, direction: Direction, parameters: ModelParameters
  ) -> Double {
    precondition(evidence.day >= lastDay, "evidence was applied before later evidence")
    begin(evidence.day, parameters)
    var raw = rawHours(of: evidence, into: direction, parameters: parameters)
    countEvent(evidence, raw: raw)
    if evidence.kind == .asserted, direction == .theyKnowMe {
      settledHours = parameters.assertedHours(evidence, rates(parameters))
    }
    guard raw > 0 else { return 0 }
    if evidence.kind.isWords { raw = newWords(raw, parameters) }
    let ceiling = parameters[.freshCeiling]
    let risen = ceiling - (ceiling - freshHours) * exponential(-raw / ceiling)
    defer { freshHours = risen }
    return risen - freshHours
  }

  /// Moves to the day of an event: decay, and the day's own counts start anew.
  private mutating func begin(_ day: Day, _ parameters: ModelParameters) {
    if events == 0 { firstDay = day }
    guard day > lastDay || events == 0 else { return }
    (freshHours, settledHours) = decayed(to: day, parameters: parameters)
    lastDay = day
    wordsToday = 0
    hasActionToday = false
    hasContactToday = false
  }

  /// What was said of a tie, and a promise broken, are events but no contact: neither makes a tie
  /// older or an active day.
  private mutating func countEvent(_ evidence: Evidence, raw: Double) {
    events += 1
    if evidence.kind.isContact, !hasContactToday {
      if activeDays == 0 { firstDay = evidence.day }
      hasContactToday = true
      activeDays += 1
    }
    guard evidence.kind.isAction else { return }
    switch evidence.doer {
    case .me: actedByMe = true
    case .them: actedByThem = true
    case .both: (actedByMe, actedByThem) = (true, true)
    }
    if raw > 0, !hasActionToday {
      hasActionToday = true
      actionDays += 1
    }
  }

  /// What words add beside the words of that day: W(w + r) − W(w), W(n) = c(1 − e^(−n/c)).
  private mutating func newWords(_ raw: Double, _ parameters: ModelParameters) -> Double {
    let ceiling = parameters[.wordsCeiling]
    let left = exponential(-wordsToday / ceiling)
    wordsToday += raw
    return ceiling * (left - exponential(-wordsToday / ceiling))
  }

  /// The state after all of the evidence, or nil where there is none.
  ///
  /// - Precondition: the evidence is sorted by day; the journal sorts by day, then by entry, so that
  ///   a replay gives the same bits as having applied the entries one by one.
  ///
  /// Complexity: O(number of pieces of evidence).
  package static func replay(
    _ evidence: some Sequence<Evidence>, direction: Direction, isKin: Bool = false,
    parameters: ModelParameters
  ) -> PairState? {
    var state: PairState?
    for piece in evidence {
      var next = state ?? PairState(firstDay: piece.day, isKin: isKin)
      next.apply(piece, direction: direction, parameters: parameters)
      state = next
    }
    return state
  }

  /// A pair without evidence yet, which is to start on `firstDay`.
  package init(firstDay: Day, isKin: Bool) {
    self.init(firstDay: firstDay)
    self.isKin = isKin
  }
}

extension PairState {
  /// Fresh and settled hours at the end of a day, without contact after `lastDay`; days before it
  /// give the state of `lastDay`.
  ///
  /// Complexity: O(1).
  package func decayed(
    to day: Day, parameters: ModelParameters
  ) -> (freshHours: Double, settledHours: Double) {
    let hours = hours(on: day, parameters: parameters)
    return (hours.fresh, hours.settled)
  }

  /// What is left on a day, as `decayed(to:parameters:)`, in one value. Complexity: O(1).
  package func hours(on day: Day, parameters: ModelParameters) -> Hours {
    Hours(fresh: freshHours, settled: settledHours)
      .decayed(days: day - lastDay, rates(parameters))
  }

  /// Depth 0 ..< 1 on a day: L²/(L² + 50²).
  package func depth(on day: Day, parameters: ModelParameters) -> Double {
    parameters.depth(ofSettledHours: hours(on: day, parameters: parameters).settled)
  }

  /// Warmth 0…1 on a day: fresh hours by their ceiling. It predicts the next contact, not depth.
  package func warmth(on day: Day, parameters: ModelParameters) -> Double {
    hours(on: day, parameters: parameters).fresh / parameters[.freshCeiling]
  }

  /// Whole days since the first event.
  package func age(on day: Day) -> Int { max(0, day - firstDay) }
}

extension ModelParameters {
  /// Depth 0 ..< 1 of L settled hours: L²/(L² + 50²). Source: Hall 2018.
  package func depth(ofSettledHours hours: Double) -> Double {
    let half = self[.halfDepthHours]
    return hours * hours / (hours * hours + half * half)
  }

  /// Settled hours at which depth (0 ..< 1) is reached: the inverse of `depth(ofSettledHours:)`.
  package func settledHours(forDepth depth: Double) -> Double {
    precondition((0..<1).contains(depth), "a depth is at least 0 and below 1")
    return self[.halfDepthHours] * (depth / (1 - depth)).squareRoot()
  }

  /// The settled hours that an assertion sets: within what evidence could ever come to.
  func assertedHours(_ evidence: Evidence, _ rates: DecayRates) -> Double {
    guard let hours = evidence.hours, hours > 0 else { return 0 }
    return min(hours, self[.freshCeiling] * rates.fresh / rates.settled)
  }

  /// The most settled hours anybody can have `days` after starting at `hours`, whatever is logged:
  /// fresh hours held at their ceiling, L' = 12a − bL.
  ///
  /// Source: model.md, Depth ("it takes time" is a theorem).
  package func settledHoursBound(
    after days: Int, from hours: Double = 0, isKin: Bool = false
  ) -> Double {
    let rates = isKin ? kin : ordinary
    let left = exponential(-rates.settled * Double(max(0, days)))
    return hours * left + self[.freshCeiling] * rates.fresh / rates.settled * (1 - left)
  }

  /// The fewest days in which L can rise from `hours` to `goal`, or nil where it never can: 40 hours
  /// take 70 days, 90 take 164.
  package func fewestDays(
    to goal: Double, from hours: Double = 0, isKin: Bool = false
  ) -> Int? {
    guard hours < goal else { return 0 }
    let rates = isKin ? kin : ordinary
    let limit = self[.freshCeiling] * rates.fresh / rates.settled
    guard goal < limit else { return nil }
    let estimate = logarithm((limit - hours) / (limit - goal)) / rates.settled
    // The logarithm may be off by a rounding error at a whole number of days.
    var days = max(0, Int(estimate.rounded(.down)) - 1)
    while settledHoursBound(after: days, from: hours, isKin: isKin) < goal { days += 1 }
    return days
  }
}
