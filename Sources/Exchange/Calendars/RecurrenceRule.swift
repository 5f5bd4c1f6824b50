import Relationships

/// How an event repeats (RFC 5545, section 3.3.10), as far as days matter.
struct RecurrenceRule {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// `2MO` is the second Monday, `-1FR` the last Friday.
  struct NthWeekday: Hashable {
    /// From 1, or from -1 backwards.
    let ordinal: Int
    let weekday: Int
  }

  let frequency: Frequency
  private(set) var interval = 1
  /// The number of occurrences, with the first.
  private(set) var count: Int?
  var until: CalendarTime?
  /// The first day of the week: Monday 1 … Sunday 7.
  private(set) var weekStart = 1
  var months: Set<Int> = []
  private(set) var weekNumbers: Set<Int> = []
  private(set) var daysOfYear: Set<Int> = []
  var daysOfMonth: Set<Int> = []
  var weekdays: Set<Int> = []
  private(set) var nthWeekdays: Set<NthWeekday> = []
  /// Which of the days of each period are meant, from 1 or from -1 backwards.
  private(set) var positions: Set<Int> = []

  /// Nil for a rule that is not understood, or that repeats within a day.
  ///
  /// Complexity: O(length).
  init?(_ text: String) {
    var parts: [Substring: Substring] = [:]
    let rule = text.uppercased()
    for part in rule.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, parts.updateValue(pair[1], forKey: pair[0]) == nil else { return nil }
    }
    guard let name = parts.removeValue(forKey: "FREQ"),
      let frequency = Frequency(rawValue: "\(name)")
    else { return nil }
    self.frequency = frequency
    for (name, value) in parts {
      guard take(name, value) else { return nil }
    }
  }

  private mutating func take(_ name: Substring, _ value: Substring) -> Bool {
    switch name {
    case "INTERVAL":
      guard let number = number(value, in: 1...1_000_000) else { return false }
      interval = number
    case "COUNT":
      guard let number = number(value, in: 1...1_000_000_000) else { return false }
      count = number
    case "UNTIL":
      guard let time = CalendarTime(value) else { return false }
      until = time
    case "WKST":
      guard let weekday = RecurrenceRule.weekday(value) else { return false }
      weekStart = weekday
    case "BYDAY": return takeWeekdays(value)
    // One hour and minute of the day move nothing to another day.
    case "BYHOUR", "BYMINUTE", "BYSECOND": return number(value, in: 0...60) != nil
    case "RSCALE": return value == "GREGORIAN"
    case "SKIP": return value == "OMIT"
    default: return takeNumbers(name, value)
    }
    return true
  }

  private mutating func takeNumbers(_ name: Substring, _ value: Substring) -> Bool {
    switch name {
    case "BYMONTH": RecurrenceRule.add(value, to: &months, in: 1...12)
    case "BYMONTHDAY": RecurrenceRule.add(value, to: &daysOfMonth, in: -31...31)
    case "BYYEARDAY": RecurrenceRule.add(value, to: &daysOfYear, in: -366...366)
    case "BYWEEKNO": RecurrenceRule.add(value, to: &weekNumbers, in: -53...53)
    case "BYSETPOS": RecurrenceRule.add(value, to: &positions, in: -366...366)
    default: name.hasPrefix("X-")
    }
  }

  private static func add(
    _ list: Substring, to numbers: inout Set<Int>, in range: ClosedRange<Int>
  ) -> Bool {
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = number(item, in: range), number != 0 else { return false }
      numbers.insert(number)
    }
    return true
  }

  private mutating func takeWeekdays(_ list: Substring) -> Bool {
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let weekday = RecurrenceRule.weekday(item.suffix(2)) else { return false }
      let ordinal = item.dropLast(2)
      // A week or a day has but one Monday.
      if ordinal.isEmpty || frequency == .weekly || frequency == .daily {
        weekdays.insert(weekday)
      } else if let ordinal = number(ordinal, in: -53...53), ordinal != 0 {
        nthWeekdays.insert(NthWeekday(ordinal: ordinal, weekday: weekday))
      } else {
        return false
      }
    }
    return true
  }

  private static func weekday(_ text: Substring) -> Int? {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: text).map { $0 + 1 }
  }
}

/// A number with or without its sign, where it is in range.
private func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
  guard text.utf8.count <= 10, let number = Int(text), range.contains(number) else { return nil }
  return number
}
