import Relationships
import Testing

/// The table of known answers in model.md: S and L on a day, ±1e−6.
@Suite struct KnownAnswerTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var log: [Evidence]
    var day: Int
    var fresh: Double
    var settled: Double
  }

  static let coffee = [evidence(.coffee, 0)]
  static func messages(_ count: Int, on days: Range<Int>) -> [Evidence] {
    days.flatMap { day in (0..<count).map { _ in evidence(.message, day) } }
  }
  static func coffees(every days: Int, count: Int) -> [Evidence] {
    (0..<count).map { evidence(.coffee, $0 * days) }
  }

  static let cases = [
    Case(description: "one coffee", log: coffee, day: 0, fresh: 1.410037, settled: 0),
    Case(description: "after 14", log: coffee, day: 14, fresh: 0.705019, settled: 0.699820),
    Case(description: "after 365", log: coffee, day: 365, fresh: 0, settled: 1.016542),
    Case(
      description: "100 messages in a day", log: messages(100, on: 0..<1), day: 365, fresh: 0,
      settled: 0.142992),
    Case(
      description: "a message a day", log: messages(1, on: 0..<365), day: 365, fresh: 1.369040,
      settled: 20.567841),
    Case(
      description: "100 a day", log: messages(100, on: 0..<365), day: 365, fresh: 2.947789,
      settled: 44.583509),
    Case(
      description: "weekly coffee, a year", log: coffees(every: 7, count: 53), day: 365,
      fresh: 3.569136, settled: 47.111573),
    Case(
      description: "weekly coffee, five years", log: coffees(every: 7, count: 260), day: 1820,
      fresh: 2.651858, settled: 135.554302),
    Case(
      description: "monthly meal", log: (0..<60).map { evidence(.meal, $0 * 30) }, day: 1800,
      fresh: 0.571916, settled: 55.900835),
    Case(
      description: "72 hours at once", log: [evidence(.visit, 0, hours: 48)], day: 90,
      fresh: 0.138967, settled: 11.063009),
    Case(
      description: "12 days running", log: coffees(every: 1, count: 12), day: 365, fresh: 0,
      settled: 7.599341),
    Case(
      description: "12 months", log: coffees(every: 30, count: 12), day: 365, fresh: 0.311509,
      settled: 13.584821),
  ]

  @Test(arguments: cases)
  func hours(_ known: Case) throws {
    let hours = try state(known.log).decayed(to: Day(number: known.day), parameters: usual)
    #expect(abs(hours.freshHours - known.fresh) < 1e-6)
    #expect(abs(hours.settledHours - known.settled) < 1e-6)
  }

  @Test(arguments: [(40.0, 0.39), (50, 0.5), (90, 0.76), (200, 0.94)])
  func depth(hours: Double, depth: Double) {
    #expect(abs(usual.depth(ofSettledHours: hours) - depth) < 0.005)
    let exact = usual.depth(ofSettledHours: hours)
    #expect(isClose(usual.settledHours(forDepth: exact), hours))
  }

  @Test(arguments: [(40.0, 70), (90, 164), (200, 406)])
  func fewestDays(hours: Double, days: Int) {
    #expect(usual.fewestDays(to: hours) == days)
    #expect(usual.settledHoursBound(after: days) >= hours)
    #expect(usual.settledHoursBound(after: days - 1) < hours)
  }

  @Test func fewestDaysBeyondReach() {
    #expect(usual.fewestDays(to: 626) == nil)
    #expect(usual.fewestDays(to: 40, from: 41) == 0)
    #expect(abs(usual.settledHoursBound(after: 1_000_000) - 625.71) < 0.01)
  }

  /// The bound belongs to continuous contact; the best that dated evidence can do comes within 3 %.
  @Test func theBoundIsNearlyReached() throws {
    let log = (0..<406).map { evidence(.visit, $0, hours: 200) }
    let best = try state(log).decayed(to: Day(number: 406), parameters: usual).settledHours
    #expect(best < 200.1)
    #expect(best > 195)
  }
}
