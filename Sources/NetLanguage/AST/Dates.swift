import SourceText

/// A date as written; what day it is depends on today and is settled by the interpreter.
package struct DateExpression: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Every part may be impossible (2026-02-31): the parser checks form, not the calendar.
    case day(year: Int, month: Int, day: Int)
    case month(year: Int, month: Int)
    case year(Int)
    /// `4 March` without a year.
    case dayOfMonth(day: Int, month: Int)
    case today, yesterday, tomorrow
    case last(CalendarWord)
    case next(CalendarWord)
    case ago(Duration)
    case ahead(Duration)
  }

  package enum CalendarWord: Hashable, Sendable {
    case weekday(Weekday)
    case unit(Duration.Unit)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Days of the week, Monday first (ISO 8601).
package enum Weekday: Int, Hashable, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A length in calendar units.
package struct Duration: Hashable, Sendable {
  package enum Unit: String, Hashable, CaseIterable, Sendable { case day, week, month, year }

  package var count: Count
  package var unit: Unit
  package var range: SourceRange

  package init(_ count: Count, _ unit: Unit, _ range: SourceRange) {
    self.count = count
    self.unit = unit
    self.range = range
  }
}

/// A length of time spent: `for 90 minutes`.
package struct Length: Hashable, Sendable {
  /// Always 0 or more.
  package var minutes: Int
  package var range: SourceRange

  package init(minutes: Int, _ range: SourceRange) {
    self.minutes = minutes
    self.range = range
  }
}

/// A whole number, in digits or as a word (`three`).
package struct Count: Hashable, Sendable {
  package var value: Int
  package var range: SourceRange

  package init(_ value: Int, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}
