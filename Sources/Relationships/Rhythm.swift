/// How often two people deal with each other, from the days of contact.
package struct Rhythm: Hashable, Sendable {
  /// The latest day of contact.
  package var lastContact: Day
  /// Median number of days between contacts; nil below three days of contact.
  package var medianInterval: Double?

  /// Nil where there was no contact. The days may repeat and come in any order.
  ///
  /// Complexity: O(n log n).
  package init?(contactDays: some Sequence<Day>) {
    let days = Set(contactDays).sorted()
    guard let last = days.last else { return nil }
    lastContact = last
    guard days.count >= 3 else { return }
    let intervals = zip(days.dropFirst(), days).map { $0 - $1 }.sorted()
    let middle = intervals.count / 2
    medianInterval =
      intervals.count.isMultiple(of: 2)
      ? Double(intervals[middle - 1] + intervals[middle]) / 2 : Double(intervals[middle])
  }

  /// From the contacts among evidence; nil where there are none.
  package init?(evidence: some Sequence<Evidence>) {
    self.init(contactDays: evidence.lazy.filter(\.kind.isContact).map(\.day))
  }

  /// Days without contact.
  package func silence(on day: Day) -> Int { max(0, day - lastContact) }

  /// Silent for more than eight times the median interval. Source: Navarro 2017.
  package func isCooling(on day: Day, parameters: ModelParameters) -> Bool {
    guard let medianInterval else { return false }
    return Double(silence(on: day)) > parameters[.coolingFactor] * medianInterval
  }
}

extension PairState {
  /// At least 10 settled hours, and silent for more than three years: trust lasts longer than
  /// contact, and such a tie knows other people by now. Source: Levin 2011.
  ///
  /// `lastContact` is the latest day of contact where it differs from the latest event.
  package func isDormant(
    on day: Day, lastContact: Day? = nil, parameters: ModelParameters
  ) -> Bool {
    Double(day - (lastContact ?? lastDay)) > parameters[.dormantSilence]
      && hours(on: day, parameters: parameters).settled >= parameters[.dormantHours]
  }
}
