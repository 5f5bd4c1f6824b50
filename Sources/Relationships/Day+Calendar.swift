// The proleptic Gregorian calendar by counting days in eras of 400 years that start on 1 March, so
// that the leap day is the last of its year. Source: Howard Hinnant, "chrono-Compatible Low-Level
// Date Algorithms" (2013).

/// Days in an era of 400 years.
private let daysPerEra = 146_097
/// From 0000-03-01, where the eras start, to 1970-01-01.
private let daysToEpoch = 719_468

extension Day {
  /// Years that dates of the language and the store can have.
  package static let supportedYears = 1...9999

  /// The day of a civil date, or nil where no such date exists or its year is not supported.
  ///
  /// Complexity: O(1).
  package init?(year: Int, month: Int, day: Int) {
    guard Day.supportedYears.contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysInMonth(month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The day of a date that exists.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = shifted.flooredQuotient(400)
    let yearOfEra = shifted - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * daysPerEra + dayOfEra - daysToEpoch)
  }

  /// Year, month (1…12) and day of the month (1…31).
  ///
  /// Complexity: O(1).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + daysToEpoch
    let era = shifted.flooredQuotient(daysPerEra)
    let dayOfEra = shifted - era * daysPerEra
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / (daysPerEra - 1)
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// Day of the week by ISO 8601: Monday 1 … Sunday 7.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    (number + 3).flooredRemainder(7) + 1
  }

  /// Number of days in a month (1…12) of a year.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// True for years with a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day {
  /// The day `days` later (earlier where negative), or nil beyond the supported years.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    guard !overflow, sum >= Day.first.number, sum <= Day.last.number else { return nil }
    return Day(number: sum)
  }

  /// The same day of the month `months` later, or the month's last day where that one is too short
  /// (31 January + 1 month = 28 or 29 February); nil beyond the supported years.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    let (sum, overflow) = months.addingReportingOverflow(year * 12 + month - 1)
    guard !overflow else { return nil }
    let newYear = sum.flooredQuotient(12)
    let newMonth = sum.flooredRemainder(12) + 1
    let newDay = min(day, Day.daysInMonth(newMonth, of: newYear))
    return Day(year: newYear, month: newMonth, day: newDay)
  }

  /// The same date `years` later; 29 February becomes 28 February in common years. Nil beyond the
  /// supported years.
  package func adding(years: Int) -> Day? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// Monday of this week (ISO 8601).
  package var startOfWeek: Day { self - (weekday - 1) }

  /// The first day of this month.
  package var startOfMonth: Day { self - (civil.day - 1) }

  /// 1 January of this year.
  package var startOfYear: Day { Day(uncheckedYear: civil.year, month: 1, day: 1) }

  /// The latest day strictly before this one that falls on `weekday` (ISO 1…7).
  package func previous(weekday: Int) -> Day {
    self - ((self.weekday - weekday - 1).flooredRemainder(7) + 1)
  }

  /// The first day strictly after this one that falls on `weekday` (ISO 1…7).
  package func next(weekday: Int) -> Day {
    self + ((weekday - self.weekday - 1).flooredRemainder(7) + 1)
  }

  /// 0001-01-01, the first day of the supported years.
  package static let first = Day(uncheckedYear: supportedYears.lowerBound, month: 1, day: 1)
  /// 9999-12-31, the last day of the supported years.
  package static let last = Day(uncheckedYear: supportedYears.upperBound, month: 12, day: 31)
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-03-04`.
  package var description: String {
    let (year, month, day) = civil
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The day that `2026-03-04` names, or nil for any other form or an impossible date.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 as far as known: `2026-03-04`, `2026-03`, `2019`.
  package var description: String {
    let text = day.description
    switch precision {
    case .day: return text
    case .month: return String(text.dropLast(3))
    case .year: return String(text.dropLast(6))
    }
  }

  /// The last day that the date can mean.
  package var lastDay: Day {
    let (year, month, _) = day.civil
    switch precision {
    case .day: return day
    case .month: return day.startOfMonth + (Day.daysInMonth(month, of: year) - 1)
    case .year: return Day(uncheckedYear: year, month: 12, day: 31)
    }
  }

  /// A month of a year, or nil where there is none.
  package init?(year: Int, month: Int) {
    guard let day = Day(year: year, month: month, day: 1) else { return nil }
    self.init(day, precision: .month)
  }

  /// A whole year, or nil beyond the supported years.
  package init?(year: Int) {
    guard let day = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(day, precision: .year)
  }
}

extension Int {
  /// The quotient rounded down, for a positive divisor.
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    (self >= 0 ? self : self - (divisor - 1)) / divisor
  }

  /// What the floored quotient leaves: 0 ..< divisor.
  fileprivate func flooredRemainder(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }

  /// Digits with leading zeros.
  fileprivate func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
