/// Somebody who could be among today's five.
package struct FiveCandidate: Hashable, Sendable {
  package var person: PersonID
  package var name: String
  /// d(them→me) on the day, 0…1.
  package var depth: Double
  /// The latest two-way contact.
  package var lastContact: Day?
  /// When they became a contact.
  package var since: Day?
  /// From `want … in my fifteen`.
  package var layer: Layer?
  /// From `want … to know me better`.
  package var isWished = false
  /// From `contact … every`, days.
  package var cadence: Int?
  /// From `contact … by`.
  package var contactBy: Day?
  /// People of one community tend to know one another; nil stands alone.
  package var community: PersonID?
  package var isDormant = false
  /// From `skip`: off the list until then.
  package var skippedUntil: Day?

  package init(person: PersonID, name: String, depth: Double, lastContact: Day?, since: Day?) {
    self.person = person
    self.name = name
    self.depth = depth
    self.lastContact = lastContact
    self.since = since
  }

  /// The most that the score can be of somebody about whom nothing was said, with whom contact was
  /// last on a day or later.
  package static func scoreBound(
    silentSince lastContact: Day, on day: Day, parameters: ModelParameters
  ) -> Double {
    let stranger = FiveCandidate(
      person: .me, name: "", depth: 0, lastContact: lastContact, since: nil)
    return FiveScore(stranger, on: day, parameters: parameters).value
  }

  /// Something was said about how close or how often: a wish, a cadence, a deadline.
  package var isIntended: Bool {
    layer != nil || isWished || cadence != nil || contactBy != nil
  }

  /// Not contacted on that day already, and not skipped.
  package func isOpen(on day: Day) -> Bool {
    lastContact.map { $0 < day } ?? true && skippedUntil.map { $0 <= day } ?? true
  }

  /// The layer aimed at: the one wanted; the fifty for those who should know me better; else the
  /// network.
  package var aim: Layer { layer ?? (isWished ? .fifty : .network) }

  /// Days between contacts: as said, or by the layer.
  package func cadenceDays(_ parameters: ModelParameters) -> Int {
    max(1, cadence ?? aim.cadence(parameters))
  }

  /// The day on which contact is due, or nil where neither a contact nor a deadline tells.
  package func due(_ parameters: ModelParameters) -> Day? {
    let regular = lastContact.map { $0 + cadenceDays(parameters) }
    guard let contactBy, lastContact.map({ $0 < contactBy }) ?? true else { return regular }
    return regular.map { min($0, contactBy) } ?? contactBy
  }

  /// o: 1 on the day contact is due, 2 a cadence later; 0 after a contact. People never in contact,
  /// and without a deadline, are as due as people can be.
  package func lateness(on day: Day, _ parameters: ModelParameters) -> Double {
    guard let due = due(parameters) else { return .infinity }
    return max(0, 1 + Double(day - due) / Double(cadenceDays(parameters)))
  }

  /// I: how much it matters that they know me better.
  package func importance(_ parameters: ModelParameters) -> Double {
    switch layer {
    case .five, .fifteen: parameters[.innerImportance]
    case .fifty, .network: parameters[.wishedImportance]
    case nil: isIntended ? parameters[.wishedImportance] : parameters[.usualImportance]
    }
  }
}

/// A factor of a score.
package enum FiveFactor: Hashable, CaseIterable, Sendable {
  /// They were wanted closer.
  case importance
  /// They know me less than aimed at.
  case gap
  /// Contact is due.
  case lateness
  /// Silence costs much at this distance.
  case fading
}

/// Why somebody should be contacted: I·(0.1 + max(0, target − d))·u·(1 + 0.5·f),
/// u = o²/(1 + o²), f = 1 − e^(−b·cadence). Source: model.md, Five.
package struct FiveScore: Hashable, Sendable {
  package var importance: Double
  /// 0.1 + max(0, target − d).
  package var gap: Double
  /// u, 0…1.
  package var lateness: Double
  /// f, 0…1: what one cadence of silence loses.
  package var fading: Double
  /// I·gap·u·(1 + 0.5·f).
  package var value: Double
  /// The most that importance and gap could be.
  private var mostImportance: Double
  private var mostGap: Double

  package init(_ candidate: FiveCandidate, on day: Day, parameters: ModelParameters) {
    importance = candidate.importance(parameters)
    let target = candidate.aim.target(parameters)
    gap = parameters[.scoreFloor] + max(0, target - candidate.depth)
    let overdue = candidate.lateness(on: day, parameters)
    lateness = overdue.isFinite ? overdue * overdue / (1 + overdue * overdue) : 1
    let cadence = Double(candidate.cadenceDays(parameters))
    fading = 1 - exponential(-parameters.ordinary.settled * cadence)
    value = importance * gap * lateness * (1 + parameters[.fadingWeight] * fading)
    (mostImportance, mostGap) = (parameters[.innerImportance], parameters[.scoreFloor] + 1)
  }

  /// The two factors that weigh most, each by the most it could be; of equals the first of the
  /// formula.
  package var reasons: [FiveFactor] {
    let weights: [(FiveFactor, Double)] = [
      (.importance, importance / mostImportance), (.gap, gap / mostGap),
      (.lateness, lateness), (.fading, fading),
    ]
    return weights.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.prefix(2).map(\.element.0)
  }
}

/// Why a pick has its place among the five.
package enum FivePlace: Hashable, Sendable {
  /// The highest score.
  case score
  /// The place kept for a dormant tie.
  case dormant
  /// The place kept for the newest contact.
  case newest
}

/// One of today's five.
package struct FivePick: Hashable, Sendable {
  package var candidate: FiveCandidate
  package var score: FiveScore
  package var place: FivePlace
  /// The score as it counted: less for each person picked before from the same community.
  package var value: Double

  package init(
    candidate: FiveCandidate, score: FiveScore, place: FivePlace, value: Double? = nil
  ) {
    self.candidate = candidate
    self.score = score
    self.place = place
    self.value = value ?? score.value
  }
}

/// The people to contact on a day: by score, with variety.
///
/// Greedy: a score counts ×0.7 for each person already picked from the same community, of which at
/// most two are taken. With three places or more, one is kept for a dormant tie and one for the
/// newest contact, unless such a person has been picked anyway or there is none. Nobody
/// contacted that day or skipped is on the list; people never in contact, about whom nothing was said,
/// come only as the newest. Ties break by name, then id.
///
/// Complexity: O(n · count).
package func five(
  from candidates: [FiveCandidate], on day: Day, count: Int = 5, parameters: ModelParameters
) -> [FivePick] {
  var choice = FiveChoice(candidates, day, parameters)
  let kept = count >= 3 ? 2 : 0
  choice.fill(upTo: count - kept)
  if kept > 0 {
    choice.pickNewest()
    if !choice.picks.contains(where: \.candidate.isDormant) { choice.pickDormant() }
    choice.fill(upTo: count)
  }
  return choice.picks
}

/// The choice under way.
private struct FiveChoice {
  private var pool: [(candidate: FiveCandidate, score: FiveScore)]
  private var fromCommunity: [PersonID: Int] = [:]
  private let parameters: ModelParameters
  /// The contact made last, whether or not picked by score.
  private let newest: PersonID?
  private(set) var picks: [FivePick] = []

  init(_ candidates: [FiveCandidate], _ day: Day, _ parameters: ModelParameters) {
    self.parameters = parameters
    pool = candidates.lazy
      .filter { $0.isOpen(on: day) }
      .map { ($0, FiveScore($0, on: day, parameters: parameters)) }
    newest =
      pool.lazy.map(\.candidate).filter { $0.since != nil }.min(by: FiveChoice.isNewer)?.person
  }

  mutating func fill(upTo count: Int) {
    while picks.count < count {
      let best = bestIndex { $0.lastContact != nil || $0.isIntended }
      guard let best else { return }
      pick(best, .score)
    }
  }

  mutating func pickDormant() {
    if let best = bestIndex(where: \.isDormant) { pick(best, .dormant) }
  }

  mutating func pickNewest() {
    guard let newest, let index = pool.firstIndex(where: { $0.candidate.person == newest }),
      hasRoom(pool[index].candidate)
    else { return }
    pick(index, .newest)
  }

  private mutating func pick(_ index: Int, _ place: FivePlace) {
    let value = value(at: index)
    let (candidate, score) = pool.remove(at: index)
    picks.append(FivePick(candidate: candidate, score: score, place: place, value: value))
    if let community = candidate.community { fromCommunity[community, default: 0] += 1 }
  }

  private func alreadyPicked(with candidate: FiveCandidate) -> Int {
    candidate.community.flatMap { fromCommunity[$0] } ?? 0
  }

  private func hasRoom(_ candidate: FiveCandidate) -> Bool {
    alreadyPicked(with: candidate) < parameters.whole(.sameCommunityLimit)
  }

  private func value(at index: Int) -> Double {
    let (candidate, score) = pool[index]
    return (0..<alreadyPicked(with: candidate)).reduce(score.value) { value, _ in
      value * parameters[.sameCommunityFactor]
    }
  }

  /// The place in the pool of the highest score above 0 among those that may be picked.
  private func bestIndex(where mayBePicked: (FiveCandidate) -> Bool) -> Int? {
    var best: (index: Int, value: Double)?
    for index in pool.indices {
      let candidate = pool[index].candidate
      guard mayBePicked(candidate), hasRoom(candidate) else { continue }
      let value = value(at: index)
      guard value > 0, value >= best?.value ?? 0 else { continue }
      if let best, value == best.value, !precedes(index, best.index) { continue }
      best = (index, value)
    }
    return best?.index
  }

  private static func isNewer(_ left: FiveCandidate, _ right: FiveCandidate) -> Bool {
    if let one = left.since, let other = right.since, one != other { return one > other }
    return (left.name, left.person) < (right.name, right.person)
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (pool[one].candidate, pool[other].candidate)
    return (left.name, left.person) < (right.name, right.person)
  }
}

/// Those wanted closer or to be contacted regularly whose contact is overdue: most neglected first, by
/// importance × cadences gone by; ties by name, then id.
///
/// Complexity: O(n log n).
package func neglected(
  _ candidates: [FiveCandidate], on day: Day, parameters: ModelParameters
) -> [(candidate: FiveCandidate, cadencesGone: Double)] {
  let overdue = candidates.compactMap { candidate -> (FiveCandidate, Double)? in
    guard candidate.isIntended, candidate.skippedUntil.map({ $0 <= day }) ?? true else {
      return nil
    }
    let lateness = candidate.lateness(on: day, parameters)
    return lateness > 1 ? (candidate, lateness) : nil
  }
  return overdue.sorted { left, right in
    let (one, other) = (
      left.1 * left.0.importance(parameters), right.1 * right.0.importance(parameters)
    )
    if one != other { return one > other }
    return (left.0.name, left.0.person) < (right.0.name, right.0.person)
  }.map { (candidate: $0.0, cadencesGone: $0.1) }
}
