/// How somebody spends the hours for their network.
package struct SimulatedHabit: Hashable, Sendable {
  /// Who is contacted with the hours left for people already known.
  package enum FollowUp: Hashable, Sendable {
    /// Anybody, with equal chances.
    case random
    /// By `five`, with the closest wanted in one's five, fifteen and fifty.
    case five
  }

  /// Share of the hours spent on meeting new people, 0…1.
  package var newShare: Double
  package var followUp: FollowUp

  package init(newShare: Double, followUp: FollowUp) {
    precondition((0...1).contains(newShare), "a share is between 0 and 1")
    self.newShare = newShare
    self.followUp = followUp
  }

  /// Nearly all hours for new names.
  package static let collector = SimulatedHabit(newShare: 0.9, followUp: .random)
  /// Most hours for people known, whoever comes along.
  package static let nurturer = SimulatedHabit(newShare: 0.1, followUp: .random)
  /// Most hours for people known, chosen by `five`.
  package static let byFive = SimulatedHabit(newShare: 0.1, followUp: .five)
}

/// What to simulate. The world's figures are chosen, none is measured (‡).
package struct SimulationPlan: Hashable, Sendable {
  package var habit: SimulatedHabit
  package var weeks: Int
  package var seed: UInt64
  /// An encounter or an act takes one hour.
  package var hoursPerWeek = 6.0
  /// Chance that a contact moves out of reach within a year.
  package var yearlyTurnover = 0.1
  /// Weeks between snapshots.
  package var snapshotWeeks = 13

  package init(_ habit: SimulatedHabit, weeks: Int, seed: UInt64) {
    self.habit = habit
    self.weeks = weeks
    self.seed = seed
  }
}

/// A simulated network after some weeks.
package struct SimulationSnapshot: Hashable, Sendable {
  /// Weeks lived.
  package var week: Int
  /// Everybody ever met, and those still within reach.
  package var met: Int
  package var contacts: Int
  /// Of those within reach; each stage includes those above it.
  package var relationships: Int
  package var trusted: Int
  /// Σ d(x→me).
  package var peopleWhoKnowMe: Double
  /// Expected number of contacts who would introduce the user to somebody they know.
  package var introductions: Double
}

/// What came of a simulation.
package struct SimulationResult: Hashable, Sendable {
  package var snapshots: [SimulationSnapshot]
  /// Hours spent on each person ever met, most first.
  package var hours: [Double]

  /// The share of all hours that went to the `count` people with most of them.
  package func share(ofTop count: Int) -> Double {
    let total = hours.reduce(0, +)
    return total > 0 ? hours.prefix(count).reduce(0, +) / total : 0
  }
}

/// Lives through the weeks of a plan. The same plan and parameters give the same result everywhere.
///
/// In a week some hours go to new encounters, the rest to acts with people known: half of them coffees,
/// a quarter help, a quarter promises, nine in ten of which are kept. The other answers with help of
/// their own, the likelier the better they know the user.
///
/// Complexity: O(weeks · contacts) with `five`, else O(weeks · hours + snapshots · contacts).
package func simulate(_ plan: SimulationPlan, parameters: ModelParameters) -> SimulationResult {
  var world = SimulatedWorld(plan, parameters)
  var snapshots: [SimulationSnapshot] = []
  for week in 0..<max(0, plan.weeks) {
    world.live(week)
    if (week + 1).isMultiple(of: plan.snapshotWeeks) || week + 1 == plan.weeks {
      snapshots.append(world.snapshot(after: week + 1))
    }
  }
  return SimulationResult(snapshots: snapshots, hours: world.hours.sorted(by: >))
}
