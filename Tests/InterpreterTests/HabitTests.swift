import NetLanguage
import Relationships
import SourceText
import Testing

@testable import Interpreter

/// Habits kept up, arguments, bounds: what scripts rely on.
@Suite struct HabitTests {
  @Test func aStreakCountsPeriodsBackFromToday() {
    // A Wednesday: day 0, 1 and 2 ago are this week, 3 to 9 ago the last.
    let today = Desk.today
    func streak(_ ago: [Int], _ length: Int = 1, _ unit: Duration.Unit = .week) -> Int {
      Interpreter.streak(of: ago.map { today - $0 }, every: length, unit, on: today)
    }
    #expect(streak([]) == 0)
    #expect(streak([0]) == 1)
    #expect(streak([0, 1, 2]) == 1, "three times in a week are one week")
    #expect(streak([2, 3, 16]) == 3)
    #expect(streak([3, 16]) == 2, "this week is still open")
    #expect(streak([10, 17]) == 0, "last week was left out")
    #expect(streak([0, 7, 21]) == 2)
    #expect(streak([0, 10], 1, .month) == 2)
    #expect(streak([1, 2, 3], 1, .day) == 3)
    #expect(streak([0, 400], 1, .year) == 2)
  }

  @Test func showHabitsTellsWhenEachRanLast() throws {
    let desk = try Desk(isInteractive: false)
    desk.run("define habit weekly-five every 1 week do five end\ndefine habit rare do faces end")
    desk.run("set today to 2026-02-18\nrun weekly-five")
    desk.run("set today to 2026-02-26\nrun weekly-five")
    desk.run("set today to 2026-03-03\nrun weekly-five")
    #expect(!desk.run("show habits").failed, "\(desk.text)")
    let rows = try #require(desk.answers.last).rows.map { Array($0.prefix(5)) }
    let last = try #require(Day(iso: "2026-03-03"))
    #expect(
      rows == [
        [.text("rare"), .none, .none, .integer(0), .integer(0)],
        [
          .text("weekly-five"), .text("1 week"), .date(PartialDate(last)), .integer(3),
          .integer(3),
        ],
      ])
    desk.run("undo")
    desk.run("show habits")
    #expect(desk.answers.last?.rows.last?[4] == .integer(2), "a run can be taken back")
  }

  @Test func argumentsAreVariables() throws {
    let desk = try Desk(isInteractive: false)
    let source = SourceIdentity(
      name: "a.net",
      text: """
        set today to $2
        meet $1
        print name of $1, $3 + 1
        for each $word in $arguments do print $word end
        """)
    let result = desk.session.runScript(
      source, path: nil, mode: .atomic, arguments: ["Zoë Quinn", "2026-02-03", "41"]
    ) { Issue.record("\($0)") }
    #expect(!result.failed)
    #expect(desk.text == "Zoë Quinn 42\nZoë Quinn\n2026-02-03\n41\n")
    #expect(result.entries == 2 && result.people == 1)
    #expect(desk.run("print $1").failed, "arguments belong to their script")
    #expect(desk.diagnostics.last?.notes.first?.hasPrefix("Arguments stand after the file") == true)
  }

  @Test func aRunawayLoopEndsInAMessage() throws {
    let desk = try Desk(isInteractive: false)
    desk.session.mostStatements = 1000
    desk.run("meet A, B, C, D, E, F, G, H, I2, J, K, L")
    let before = try desk.journal.contentHash()
    let result = desk.run(
      """
      for each $a in people do for each $b in people do for each $c in people do
        log call with $a
      end end end
      """)
    #expect(result.failed)
    #expect(desk.diagnostics.map(\.code) == [.limitExceeded])
    #expect(try desk.journal.contentHash() == before)
  }

  @Test func aTextThatDoublesItselfEndsInAMessage() throws {
    let desk = try Desk(isInteractive: false)
    let doubling = String(repeating: "let $x be $x + $x\n", count: 30)
    #expect(desk.run("let $x be \"0123456789\"\n" + doubling).failed)
    #expect(desk.diagnostics.map(\.code) == [.limitExceeded])
  }

  @Test func aListenerHearsOfEveryExpectation() throws {
    let desk = try Desk(isInteractive: false)
    var heard: [String] = []
    desk.session.expectationListener = { result in
      heard.append("\(result.line) \(result.words) \(result.failure?.code.rawValue ?? "held")")
    }
    let result = desk.run("meet Alice\nexpect 1 = 2\nexpect people to include Alice")
    #expect(!result.failed)
    #expect(heard == ["2 expect 1 = 2 E0509", "3 expect people to include Alice held"])
  }
}
