/// A civil day in the proleptic Gregorian calendar, counted from 1970-01-01 = 0.
///
/// The model knows nothing finer: what happened on one day happened together.
package struct Day: Hashable, Comparable, Sendable {
  package var number: Int

  @inlinable package init(number: Int) { self.number = number }

  @inlinable package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  @inlinable package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  @inlinable package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Whole days from `right` to `left`.
  @inlinable package static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

/// How much of a date is known.
package enum DatePrecision: Int, Hashable, Sendable { case day = 0, month = 1, year = 2 }

/// A date as far as it is known; `day` is the first day of the month or year it names.
package struct PartialDate: Hashable, Sendable {
  package var day: Day
  package var precision: DatePrecision

  package init(_ day: Day, precision: DatePrecision = .day) {
    self.day = day
    self.precision = precision
  }
}
