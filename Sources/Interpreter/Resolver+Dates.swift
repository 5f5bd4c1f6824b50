import NetLanguage
import Relationships
import SourceText

/// What a date is needed for: it decides how a bare `4 March` is read and what is refused.
enum DateUse {
  /// Something that happened: never after today.
  case past
  /// A deadline or a plan.
  case future
  /// `as of`, comparisons: any day.
  case any
}

extension Session {
  /// The day that a date expression means today.
  ///
  /// - Throws: E0401 for a date that is not in the calendar, E0403 for a future date of something
  ///   that happened.
  func resolve(_ date: DateExpression, for use: DateUse) throws -> PartialDate {
    let found = try calendarDate(date, for: use)
    if use == .past, found.day > today {
      guard followsDates, date.isAbsolute else { throw futureDate(date, found) }
      today = found.day
    }
    return found
  }

  /// The day something happened: today where the statement does not say.
  func happened(_ date: DateExpression?) throws -> PartialDate {
    guard let date else { return PartialDate(today) }
    return try resolve(date, for: .past)
  }

  private func calendarDate(_ date: DateExpression, for use: DateUse) throws -> PartialDate {
    switch date.kind {
    case .day(let year, let month, let day):
      guard let found = Day(year: year, month: month, day: day) else {
        throw impossible(date, year: year, month: month)
      }
      return PartialDate(found)
    case .month(let year, let month):
      guard let found = PartialDate(year: year, month: month) else {
        throw impossible(date, year: year, month: month)
      }
      return found
    case .year(let year):
      guard let found = PartialDate(year: year) else {
        throw impossible(date, year: year, month: 1)
      }
      return found
    case .dayOfMonth(let day, let month):
      return PartialDate(try nearest(day: day, month: month, date, for: use))
    case .today: return PartialDate(today)
    case .yesterday: return PartialDate(today - 1)
    case .tomorrow: return PartialDate(today + 1)
    case .last(.weekday(let weekday)):
      return PartialDate(today.previous(weekday: weekday.rawValue))
    case .next(.weekday(let weekday)): return PartialDate(today.next(weekday: weekday.rawValue))
    case .last(.unit(let unit)): return try shifted(by: -1, unit, date, keepingUnit: true)
    case .next(.unit(let unit)): return try shifted(by: 1, unit, date, keepingUnit: true)
    case .ago(let duration): return try shifted(by: -duration.count.value, duration.unit, date)
    case .ahead(let duration): return try shifted(by: duration.count.value, duration.unit, date)
    }
  }

  /// `4 March`: the latest that has been for what happened, the next to come for a plan.
  private func nearest(
    day: Int, month: Int, _ date: DateExpression, for use: DateUse
  ) throws -> Day {
    let thisYear = today.civil.year
    // 29 February can be up to eight years away (1896–1904).
    let years = use == .future ? Array(thisYear...(thisYear + 8)) : (0...8).map { thisYear - $0 }
    for year in years {
      guard let found = Day(year: year, month: month, day: day) else { continue }
      if use == .future ? found >= today : found <= today { return found }
    }
    throw impossible(date, year: thisYear, month: month)
  }

  /// `last month` and `last year` keep their width; `3 months ago` is a day.
  private func shifted(
    by count: Int, _ unit: Duration.Unit, _ date: DateExpression, keepingUnit: Bool = false
  ) throws -> PartialDate {
    let found: Day?
    switch unit {
    case .day: found = today.adding(days: count)
    case .week:
      let (days, overflow) = count.multipliedReportingOverflow(by: 7)
      found = overflow ? nil : today.adding(days: days)
    case .month: found = today.adding(months: count)
    case .year: found = today.adding(years: count)
    }
    guard let found else {
      throw Diagnostic(
        .impossibleDate, "That is outside the calendar (years 1 to 9999).", at: date.range)
    }
    switch unit {
    case .month where keepingUnit: return PartialDate(found.startOfMonth, precision: .month)
    case .year where keepingUnit: return PartialDate(found.startOfYear, precision: .year)
    case .day, .week, .month, .year: return PartialDate(found)
    }
  }

  /// Days in a duration, counted from today (a month is as long as the next one is).
  func days(in duration: Duration) throws -> Int {
    let expression = DateExpression(.ahead(duration), duration.range)
    let end = try calendarDate(expression, for: .any)
    guard end.day > today else {
      throw Diagnostic(.outOfRange, "A length of time is at least one day.", at: duration.range)
    }
    return end.day - today
  }

  private func impossible(_ date: DateExpression, year: Int, month: Int) -> Diagnostic {
    var suggestions: [Suggestion] = []
    if (1...12).contains(month) {
      let last = Day.daysInMonth(month, of: year)
      if let nearest = Day(year: year, month: month, day: last) {
        let text = nearest.description
        suggestions = [Suggestion(.maybe, edits: [.init(date.range, text)])]
        if case .dayOfMonth = date.kind {
          let written = words(date.range).drop { $0.isNumber }
          suggestions = [Suggestion(.maybe, edits: [.init(date.range, "\(last)\(written)")])]
        }
      }
    }
    let isMonth = !(1...12).contains(month)
    return Diagnostic(
      .impossibleDate, "There is no such \(isMonth ? "month" : "day") in the calendar.",
      at: date.range, suggestions: suggestions,
      notes: isMonth ? ["Months go from 01 to 12: \(year)-12"] : [])
  }

  private func futureDate(_ date: DateExpression, _ found: PartialDate) -> Diagnostic {
    var suggestions: [Suggestion] = []
    if case .day = date.kind, let lastYear = found.day.adding(years: -1), lastYear <= today {
      suggestions = [Suggestion(.maybe, edits: [.init(date.range, lastYear.description)])]
    }
    return Diagnostic(
      .futureDate, "\(found.description) has not come yet; only what happened is recorded.",
      at: date.range, label: "after today, \(today.description)", suggestions: suggestions,
      notes: suggestions.isEmpty ? ["A plan is: contact ‹person› by \(found.description)"] : [])
  }
}

extension DateExpression {
  /// True where it means the same on every day.
  var isAbsolute: Bool {
    switch kind {
    case .day, .month, .year: true
    case .dayOfMonth, .today, .yesterday, .tomorrow, .last, .next, .ago, .ahead: false
    }
  }
}
