extension PairState {
  /// The first day on which they know me with `goal` settled hours if from `day` on we meet for the
  /// sake of it every `interval` days; nil where twenty years of that are not enough.
  ///
  /// Complexity: O(meetings until then).
  package static func day(
    reaching goal: Double, from state: PairState?, after day: Day, every interval: Int,
    with kind: EvidenceKind, parameters: ModelParameters
  ) -> Day? {
    precondition(interval > 0, "time goes on between meetings")
    var state = state ?? PairState(firstDay: day)
    var next = max(day, state.lastDay)
    let last = day + 20 * 365
    while next <= last {
      state.apply(
        Evidence(
          entry: EntryID(rawValue: 0), day: next, kind: kind, actor: .both, isDeliberate: true),
        direction: .theyKnowMe, parameters: parameters)
      for offset in 1...interval {
        let hours = state.hours(on: next + offset, parameters: parameters).settled
        if hours >= goal { return next + offset }
      }
      next = next + interval
    }
    return nil
  }
}
