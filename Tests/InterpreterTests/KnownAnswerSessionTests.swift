import Relationships
import Testing

/// The known answers of the model (model.md), asked for in the language: from words through the
/// journal to the figures of `why`.
@Suite struct KnownAnswerSessionTests {
  /// What is logged on which days, and the hours on a later day.
  struct Case: Sendable, CustomTestStringConvertible {
    var words: String
    var days: [Int]
    var asked: Int
    var fresh: Double
    var settled: Double

    var testDescription: String { "\(days.count) × \(words), day \(asked)" }
  }

  static let weekly = Array(stride(from: 0, to: 260 * 7, by: 7))

  static let cases = [
    Case(words: "log coffee with Alice", days: [0], asked: 0, fresh: 1.410037, settled: 0),
    Case(words: "log coffee with Alice", days: [0], asked: 14, fresh: 0.705019, settled: 0.699820),
    Case(words: "log coffee with Alice", days: [0], asked: 365, fresh: 0, settled: 1.016542),
    Case(
      words: "log message to Alice", days: Array(repeating: 0, count: 100), asked: 365, fresh: 0,
      settled: 0.142992),
    Case(
      words: "log message to Alice", days: Array(0...364), asked: 365, fresh: 1.369040,
      settled: 20.567841),
    Case(
      words: "log coffee with Alice", days: weekly, asked: 365, fresh: 3.569136,
      settled: 47.111573),
    Case(
      words: "log coffee with Alice", days: weekly, asked: 1820, fresh: 2.651858,
      settled: 135.554302),
    Case(
      words: "log dinner with Alice", days: Array(stride(from: 0, to: 1800, by: 30)), asked: 1800,
      fresh: 0.571916, settled: 55.900835),
    Case(
      words: "log visit with Alice for 48 hours", days: [0], asked: 90, fresh: 0.138967,
      settled: 11.063009),
    Case(
      words: "log coffee with Alice", days: Array(0...11), asked: 365, fresh: 0, settled: 7.599341),
    Case(
      words: "log coffee with Alice", days: Array(stride(from: 0, to: 360, by: 30)), asked: 365,
      fresh: 0.311509, settled: 13.584821),
  ]

  /// Day 0, early enough for the longest case to lie in the past.
  static let start = Desk.today - 1900

  @Test(arguments: cases)
  func hours(_ known: Case) throws {
    let desk = try desk(known)
    let day = (Self.start + known.asked).description
    #expect(desk.type("why Alice as of \(day)"), "\(desk.text)")
    let answer = try #require(desk.answers.last)
    let fresh = try #require(answer.summaryNumber("freshHours"))
    let settled = try #require(answer.summaryNumber("settledHours"))
    #expect(abs(fresh - known.fresh) < 1e-6, "fresh \(fresh)")
    #expect(abs(settled - known.settled) < 1e-6, "settled \(settled)")
  }

  /// Weekly coffee for a year gives k = 0.7803; with integrity 1/2 (no promise yet) and a tie of
  /// 0.7 the chance of an introduction is 0.2731.
  @Test func willingness() throws {
    let known = Self.cases[5]
    let desk = try desk(known)
    let day = (Self.start + known.asked).description
    desk.type("Alice knows Carol well on \(day)")
    desk.type("who can introduce me to Carol as of \(day)")
    let answer = try #require(desk.answers.last)
    let settled = 47.111573
    let k = settled * settled / (settled * settled + 25 * 25)
    let chance = try #require(answer.numbers(of: "probability").first)
    #expect(abs(k - 0.7803) < 1e-4)
    #expect(abs(chance - k * 0.5 * 0.7) < 1e-6, "\(chance)")
  }

  /// Four kept promises and none broken, today: mean 5/6, standard deviation 0.1409.
  @Test func integrity() throws {
    let desk = try Desk(isInteractive: false)
    desk.run(
      """
      meet Alice
      for each $p in people do
        promise $p "one"; keep promise 1; promise $p "two"; keep promise 2
        promise $p "three"; keep promise 3; promise $p "four"; keep promise 4
      end
      """)
    desk.type("how am I known")
    let answer = try #require(desk.answers.last)
    let lowerBound = 5.0 / 6 - (5.0 / (36 * 7)).squareRoot()
    #expect(abs(lowerBound - (0.8333 - 0.1409)) < 1e-4)
    let values = answer.numbers(of: "value")
    #expect(values.contains { abs($0 - lowerBound) < 1e-9 }, "\(values)")
  }

  /// Swapping the actors swaps the two directions: what I write counts in full for how well I am
  /// known, what I read for how well I know.
  @Test func directions() throws {
    let desk = try Desk()
    desk.type("Bob knows Alice; Bob knows Carol")
    for day in 0..<50 {
      let date = (Desk.today - 100 + day).description
      desk.type("log email to Alice on \(date); log email from Carol on \(date)")
    }
    desk.type("who knows me")
    let mine = try #require(desk.answers.last)
    desk.type("whom do I know")
    let theirs = try #require(desk.answers.last)
    #expect(mine.texts(of: "name") == ["Alice", "Carol"])
    #expect(theirs.texts(of: "name") == ["Carol", "Alice"])
    #expect(mine.numbers(of: "settledHours") == theirs.numbers(of: "settledHours"))
  }

  private func desk(_ known: Case) throws -> Desk {
    let desk = try Desk(isInteractive: false)
    let lines = known.days.map { "\(known.words) on \((Self.start + $0).description)" }
    let result = desk.run((["Bob knows Alice"] + lines).joined(separator: "\n"))
    #expect(!result.failed, "\(desk.text)")
    return desk
  }
}
