/// How far a tie has come. Each stage includes those before it.
package enum Stage: Int, Hashable, CaseIterable, Comparable, Sendable {
  /// Nothing has happened between us.
  case stranger
  case contact
  case acquaintance
  case relationship
  case trusted

  package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }

  /// The word for the stage in answers and conditions.
  package var word: String {
    switch self {
    case .stranger: "stranger"
    case .contact: "contact"
    case .acquaintance: "acquaintance"
    case .relationship: "relationship"
    case .trusted: "trusted"
    }
  }
}

/// A condition of a stage.
package enum StageClause: Hashable, Sendable {
  /// Anything happened, or the person was met or imported.
  case known
  /// L, hours.
  case settledHours
  /// Days with an event.
  case activeDays
  /// Days since the first event.
  case age
  /// Days with an action.
  case actionDays
  /// Of the two sides, how many have acted.
  case sidesActed
  /// Lower bound of integrity, 0…1.
  case integrity
}

/// A condition of a stage, as it stands for one person on one day.
package struct StageRequirement: Hashable, Sendable {
  package var clause: StageClause
  package var have: Double
  package var need: Double
  /// The first day on which it can be met, whatever is done from today on; the day asked about
  /// where it is met already, nil where it cannot be met.
  package var earliest: Day?

  package var isMet: Bool { have >= need }
}

/// What a stage is judged by.
package struct StageEvidence: Sendable {
  /// The pair in the direction judged, or nil where nothing has happened.
  package var state: PairState?
  package var day: Day
  /// Met, imported or otherwise on the list without any event.
  package var isListed: Bool
  /// Promises between the two, made by the side that is known in this direction.
  package var integrity: Integrity

  package init(
    state: PairState?, day: Day, isListed: Bool = false, integrity: Integrity = Integrity()
  ) {
    self.state = state
    self.day = day
    self.isListed = isListed
    self.integrity = integrity
  }
}

extension Stage {
  /// The stage reached on that day.
  ///
  /// Complexity: O(1).
  package init(_ evidence: StageEvidence, parameters: ModelParameters) {
    var reached = Stage.stranger
    for stage in Stage.allCases {
      guard stage.isReached(evidence, parameters) else { break }
      reached = stage
    }
    self = reached
  }

  /// The stage reached on that day, with the promises looked at only where all else is met: they
  /// decide on trust alone, and few come that far.
  package init(
    _ evidence: StageEvidence, parameters: ModelParameters, integrity: () throws -> Integrity
  ) rethrows {
    self.init(evidence, parameters: parameters)
    guard self >= .relationship, Stage.trusted.isReached(evidence, parameters, but: .integrity)
    else { return }
    var evidence = evidence
    evidence.integrity = try integrity()
    self.init(evidence, parameters: parameters)
  }

  /// Hours first: stages are asked of everybody, and hours alone settle it for most.
  private func isReached(
    _ evidence: StageEvidence, _ parameters: ModelParameters, but leftOut: StageClause? = nil
  ) -> Bool {
    if let hours = thresholdHours(parameters),
      evidence.measure(.settledHours, parameters) < hours
    {
      return false
    }
    return clauses(parameters).allSatisfy { clause, need in
      clause == leftOut || evidence.measure(clause, parameters) >= need
    }
  }

  /// The stage's conditions with what they need.
  private func clauses(_ parameters: ModelParameters) -> [(StageClause, need: Double)] {
    switch self {
    case .stranger: []
    case .contact: [(.known, 1)]
    case .acquaintance:
      [
        (.settledHours, parameters[.acquaintanceHours]),
        (.activeDays, parameters[.acquaintanceDays]),
      ]
    case .relationship:
      [
        (.settledHours, parameters[.relationshipHours]), (.age, parameters[.relationshipAge]),
        (.actionDays, parameters[.relationshipActions]),
      ]
    case .trusted:
      [
        (.settledHours, parameters[.trustedHours]), (.age, parameters[.trustedAge]),
        (.actionDays, parameters[.trustedActions]), (.sidesActed, 2),
        (.integrity, parameters[.trustedIntegrity]),
      ]
    }
  }

  /// The conditions of this stage for one person: which hold, which do not, and when they could.
  ///
  /// Complexity: O(1).
  package func requirements(
    _ evidence: StageEvidence, parameters: ModelParameters
  ) -> [StageRequirement] {
    clauses(parameters).map { clause, need in
      StageRequirement(
        clause: clause, have: evidence.measure(clause, parameters), need: need,
        earliest: evidence.earliestDay(clause, need: need, parameters))
    }
  }

  /// The next stage up, or nil at the top.
  package var next: Stage? { Stage(rawValue: rawValue + 1) }
}

extension StageEvidence {
  /// What there is of a condition.
  fileprivate func measure(_ clause: StageClause, _ parameters: ModelParameters) -> Double {
    switch clause {
    case .known: isListed || hasContact ? 1 : 0
    case .settledHours: settledHours(parameters)
    case .activeDays: Double(state?.activeDays ?? 0)
    case .age: hasContact ? Double(state?.age(on: day) ?? 0) : 0
    case .actionDays: Double(state?.actionDays ?? 0)
    case .sidesActed:
      (state?.actedByMe ?? false ? 1 : 0) + (state?.actedByThem ?? false ? 1 : 0)
    case .integrity: integrity.lowerBound
    }
  }

  /// Something happened between the two; what was only said is no contact.
  private var hasContact: Bool { (state?.activeDays ?? 0) > 0 }

  private func settledHours(_ parameters: ModelParameters) -> Double {
    state?.hours(on: day, parameters: parameters).settled ?? 0
  }

  /// The first day on which a condition can hold.
  fileprivate func earliestDay(
    _ clause: StageClause, need: Double, _ parameters: ModelParameters
  ) -> Day? {
    let have = measure(clause, parameters)
    guard have < need else { return day }
    switch clause {
    case .known, .sidesActed: return day
    case .settledHours:
      return parameters.fewestDays(to: need, from: have, isKin: state?.isKin ?? false)
        .map { day + $0 }
    case .activeDays:
      let seenToday = state.map { $0.lastDay == day && $0.hasContactToday } ?? false
      return dayAfter(missing: need - have, countsToday: !seenToday)
    case .age:
      return (hasContact ? state?.firstDay ?? day : day) + Int(need.rounded(.up))
    case .actionDays:
      let actedToday = state.map { $0.lastDay == day && $0.hasActionToday } ?? false
      return dayAfter(missing: need - have, countsToday: !actedToday)
    case .integrity: return integrity.promisesMissing(for: need) == nil ? nil : day
    }
  }

  /// One can be added each day, today's if it is not counted yet.
  private func dayAfter(missing: Double, countsToday: Bool) -> Day {
    day + (Int(missing.rounded(.up)) - (countsToday ? 1 : 0))
  }
}

extension Stage {
  /// The first day on which this stage can be reached, whatever is done; nil where it cannot be.
  package func earliestDay(_ evidence: StageEvidence, parameters: ModelParameters) -> Day? {
    var latest = evidence.day
    for requirement in requirements(evidence, parameters: parameters) {
      guard let earliest = requirement.earliest else { return nil }
      latest = max(latest, earliest)
    }
    return latest
  }

  /// Settled hours below which a person falls out of this stage.
  package func thresholdHours(_ parameters: ModelParameters) -> Double? {
    switch self {
    case .stranger, .contact: nil
    case .acquaintance: parameters[.acquaintanceHours]
    case .relationship: parameters[.relationshipHours]
    case .trusted: parameters[.trustedHours]
    }
  }
}
