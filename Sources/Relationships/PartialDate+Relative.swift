/// Means of the Gregorian calendar.
private let daysPerYear = 365.2425
private let daysPerMonth = daysPerYear / 12

extension PartialDate {
  /// How far away the date is in words, as exact as it is known: `today`, `3 days ago`,
  /// `in 2 weeks`, `last month`, `4 years ago`.
  package func relative(to today: Day) -> String {
    switch precision {
    case .day: relativeDay(to: today)
    case .month: relativeMonth(to: today)
    case .year: relativeYear(to: today)
    }
  }

  private func relativeDay(to today: Day) -> String {
    let days = day - today
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    case -13...13: return phrase(days, "day")
    case -59...59: return phrase(days / 7, "week")
    default: break
    }
    if days.magnitude < 2 * 365 {
      return phrase(Int((Double(days) / daysPerMonth).rounded()), "month")
    }
    return phrase(Int(Double(days) / daysPerYear), "year")
  }

  private func relativeMonth(to today: Day) -> String {
    let months = monthNumber(of: day) - monthNumber(of: today)
    switch months {
    case 0: return "this month"
    case 1: return "next month"
    case -1: return "last month"
    default: return months.magnitude < 24 ? phrase(months, "month") : phrase(months / 12, "year")
    }
  }

  private func relativeYear(to today: Day) -> String {
    let years = day.civil.year - today.civil.year
    switch years {
    case 0: return "this year"
    case 1: return "next year"
    case -1: return "last year"
    default: return phrase(years, "year")
    }
  }

  private func monthNumber(of day: Day) -> Int { day.civil.year * 12 + day.civil.month }

  private func phrase(_ count: Int, _ unit: String) -> String {
    let amount = "\(count.magnitude) \(unit)\(count.magnitude == 1 ? "" : "s")"
    return count < 0 ? "\(amount) ago" : "in \(amount)"
  }
}
