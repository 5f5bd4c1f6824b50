import Relationships

/// How much work and how many meetings the recurring events of one file may make: a rule of thirty
/// bytes stands for any number of them.
struct RecurrenceBudget {
  /// The most occurrences that one event has.
  static let mostOccurrencesOfEvent = 10_000

  /// Occurrences that are left to the whole file.
  var occurrences = 200_000
  /// Days that may still be looked at.
  var days = 20_000_000
}

/// The days on which an event takes place, as far as they were worked out.
struct Recurrence {
  /// In order, each once; the first is the day on which the event starts.
  var days: [Day]
  /// True where the budget ended it.
  var isCutOff = false
}

extension RecurrenceRule {
  /// The days of an event that first takes place at `start`, up to `last`.
  ///
  /// The start is always the first occurrence, even where the rule alone would not name it. The limit
  /// is compared as if it were in the same time zone as the start.
  ///
  /// Complexity: O(days from start to last, divided by the interval), within the budget.
  func recurrence(
    from start: CalendarTime, through last: Day, budget: inout RecurrenceBudget
  ) -> Recurrence {
    let rule = completed(from: start.day)
    var found = Recurrence(days: [start.day])
    let most = min(count ?? .max, RecurrenceBudget.mostOccurrencesOfEvent)
    var period: Day? = rule.startOfPeriod(of: start.day)
    while let first = period, first <= last {
      let length = rule.lengthOfPeriod(from: first)
      budget.days -= length
      for day in rule.days(from: first, length: length) where day > start.day {
        guard day <= last, rule.allows(day, at: start.minute), found.days.count < count ?? .max
        else { return found }
        guard found.days.count < most, budget.days >= 0, budget.occurrences > 0 else {
          found.isCutOff = true
          return found
        }
        found.days.append(day)
        budget.occurrences -= 1
      }
      guard budget.days >= 0, until.map({ first <= $0.day }) ?? true else {
        found.isCutOff = budget.days < 0
        return found
      }
      period = rule.period(after: first)
    }
    return found
  }

  /// The rule with what it leaves to the start of the event.
  private func completed(from start: Day) -> RecurrenceRule {
    guard daysOfMonth.isEmpty, daysOfYear.isEmpty, weekdays.isEmpty, nthWeekdays.isEmpty else {
      return self
    }
    var rule = self
    let civil = start.civil
    switch frequency {
    case .daily: break
    case .weekly: rule.weekdays = [start.weekday]
    case .monthly: rule.daysOfMonth = [civil.day]
    case .yearly where !weekNumbers.isEmpty: rule.weekdays = [start.weekday]
    case .yearly:
      if months.isEmpty { rule.months = [civil.month] }
      rule.daysOfMonth = [civil.day]
    }
    return rule
  }

  private func allows(_ day: Day, at minute: Int?) -> Bool {
    guard let until else { return true }
    guard day == until.day, let minute, let end = until.minute else { return day <= until.day }
    return minute <= end
  }
}

// MARK: - Periods

extension RecurrenceRule {
  private func startOfPeriod(of day: Day) -> Day {
    switch frequency {
    case .daily: day
    case .weekly: day - (day.weekday - weekStart + 7) % 7
    case .monthly: day.startOfMonth
    case .yearly: day.startOfYear
    }
  }

  private func lengthOfPeriod(from first: Day) -> Int {
    switch frequency {
    case .daily: 1
    case .weekly: 7
    case .monthly: Day.daysInMonth(first.civil.month, of: first.civil.year)
    case .yearly: Day.isLeap(first.civil.year) ? 366 : 365
    }
  }

  private func period(after first: Day) -> Day? {
    switch frequency {
    case .daily: first.adding(days: interval)
    case .weekly: first.adding(days: 7 * interval)
    case .monthly: first.adding(months: interval)
    case .yearly: first.adding(years: interval)
    }
  }

  /// The days of one period that the rule names, in order.
  private func days(from first: Day, length: Int) -> [Day] {
    let named = (0..<length).map { first + $0 }.filter(names)
    guard !positions.isEmpty else { return named }
    return named.indices
      .filter { positions.contains($0 + 1) || positions.contains($0 - named.count) }
      .map { named[$0] }
  }

  /// True for a day that every part of the rule allows.
  private func names(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    guard months.isEmpty || months.contains(month) else { return false }
    let length = Day.daysInMonth(month, of: year)
    guard
      daysOfMonth.isEmpty || daysOfMonth.contains(dayOfMonth)
        || daysOfMonth.contains(dayOfMonth - length - 1)
    else { return false }
    return namesWeekday(day, dayOfMonth: dayOfMonth, lengthOfMonth: length)
      && namesDayOfYear(day) && namesWeek(day)
  }

  private func namesWeekday(_ day: Day, dayOfMonth: Int, lengthOfMonth: Int) -> Bool {
    guard !weekdays.isEmpty || !nthWeekdays.isEmpty else { return true }
    if weekdays.contains(day.weekday) { return true }
    guard !nthWeekdays.isEmpty else { return false }
    // The second Monday is that of the year only where nothing names a month.
    let isOfYear = frequency == .yearly && months.isEmpty
    let position = isOfYear ? day.dayOfYear : dayOfMonth
    let length = isOfYear ? day.lengthOfYear : lengthOfMonth
    return nthWeekdays.contains(
      NthWeekday(ordinal: (position - 1) / 7 + 1, weekday: day.weekday))
      || nthWeekdays.contains(
        NthWeekday(ordinal: -((length - position) / 7 + 1), weekday: day.weekday))
  }

  private func namesDayOfYear(_ day: Day) -> Bool {
    daysOfYear.isEmpty || daysOfYear.contains(day.dayOfYear)
      || daysOfYear.contains(day.dayOfYear - day.lengthOfYear - 1)
  }

  /// The week of a day is numbered in the year that holds its fourth day, as in ISO 8601.
  private func namesWeek(_ day: Day) -> Bool {
    guard !weekNumbers.isEmpty else { return true }
    let middle = day - (day.weekday - weekStart + 7) % 7 + 3
    let number = (middle.dayOfYear - 1) / 7 + 1
    let weeks = number + (middle.lengthOfYear - middle.dayOfYear) / 7
    return weekNumbers.contains(number) || weekNumbers.contains(number - weeks - 1)
  }
}

extension Day {
  /// From 1.
  fileprivate var dayOfYear: Int { self - startOfYear + 1 }
  fileprivate var lengthOfYear: Int { Day.isLeap(civil.year) ? 366 : 365 }
}
