import Foundation
import Relationships
import Testing

@Suite struct CalendarTests {
  static var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    // Foundation switches to the Julian calendar in 1582: the days tested lie after.
    return calendar
  }

  @Test func civilDatesEqualFoundationsOverFourHundredYearsEachWay() throws {
    let calendar = Self.gregorian
    for number in -141_000...168_000 {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, dayOfMonth) = day.civil
      guard parts.year == year, parts.month == month, parts.day == dayOfMonth,
        parts.weekday == day.weekday % 7 + 1,
        Day(year: year, month: month, day: dayOfMonth) == day
      else {
        Issue.record("\(day) is not \(date)")
        return
      }
    }
  }

  /// The calendar repeats after 400 years: the first and the last ones stand for all.
  @Test(arguments: [1, 9600])
  func everyDayRoundTripsAndFollowsTheOneBefore(first: Int) throws {
    var (year, month, day) = (first, 1, 1)
    var next = try #require(Day(year: first, month: 1, day: 1))
    while year < first + 400 {
      guard next.civil == (year, month, day), Day(year: year, month: month, day: day) == next
      else {
        Issue.record("\(next) is not \(year)-\(month)-\(day)")
        return
      }
      day += 1
      if day > Day.daysInMonth(month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      next = next + 1
    }
    #expect(first == 1 || next == Day.last + 1)
  }

  @Test(arguments: [
    (2026, 2, 29), (2024, 2, 30), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1),
    (2026, 1, 0), (0, 1, 1), (10_000, 1, 1), (Int.min, 1, 1), (2026, Int.max, Int.min),
  ])
  func impossibleDates(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func epochAndWeekdays() throws {
    #expect(Day(year: 1970, month: 1, day: 1) == Day(number: 0))
    #expect(try #require(Day(year: 2026, month: 11, day: 23)).weekday == 1)
    #expect(try #require(Day(year: 2000, month: 2, day: 29)).weekday == 2)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-03-31", -1, "2024-02-29"), ("2026-11-23", 14, "2028-01-23"),
    ("2026-01-15", -13, "2024-12-15"), ("2026-11-23", 0, "2026-11-23"),
  ])
  func monthsClamp(from: String, months: Int, to: String) throws {
    let day = try #require(Day(iso: from))
    #expect(day.adding(months: months)?.description == to)
  }

  @Test func arithmeticStopsAtTheSupportedYears() throws {
    let day = try #require(Day(iso: "2024-02-29"))
    #expect(day.adding(years: 1)?.description == "2025-02-28")
    #expect(day.adding(years: 4)?.description == "2028-02-29")
    for enormous in [8000, -3000, Int.max, Int.min] {
      #expect(day.adding(years: enormous) == nil)
    }
    #expect(day.adding(months: .max) == nil)
    #expect(day.adding(months: .min) == nil)
    #expect(day.adding(days: .max) == nil)
    #expect(day.adding(days: .min) == nil)
    #expect(day.adding(days: 1)?.description == "2024-03-01")
    #expect(Day.last.adding(days: 1) == nil)
    #expect(Day.first.adding(days: -1) == nil)
  }

  @Test func startsAndWeekdaysAround() throws {
    var random = SplitMix64(seed: 30)
    for _ in 0..<2000 {
      let day = Day(number: random.below(200_000) - 100_000)
      let (year, month, _) = day.civil
      #expect(day.startOfWeek.weekday == 1)
      #expect((0..<7).contains(day - day.startOfWeek))
      #expect(day.startOfMonth.civil == (year, month, 1))
      #expect(day.startOfYear.civil == (year, 1, 1))
      let weekday = 1 + random.below(7)
      let (previous, next) = (day.previous(weekday: weekday), day.next(weekday: weekday))
      #expect(previous.weekday == weekday && next.weekday == weekday)
      #expect((1...7).contains(day - previous) && (1...7).contains(next - day))
    }
  }

  @Test(arguments: [
    "2026-3-04", "2026-03-4", "+026-03-04", "2026-03", "2026-03-04-05", "", "2026-02-30",
  ])
  func otherFormsAreNotDays(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func partialDates() throws {
    let month = try #require(PartialDate(year: 2024, month: 2))
    #expect(month.description == "2024-02")
    #expect(month.lastDay.description == "2024-02-29")
    let year = try #require(PartialDate(year: 2019))
    #expect(year.description == "2019")
    #expect(year.lastDay.description == "2019-12-31")
    let day = PartialDate(try #require(Day(iso: "0987-03-04")))
    #expect(day.description == "0987-03-04")
    #expect(day.lastDay == day.day)
    #expect(PartialDate(year: 2024, month: 13) == nil)
    #expect(PartialDate(year: 0) == nil)
  }
}
