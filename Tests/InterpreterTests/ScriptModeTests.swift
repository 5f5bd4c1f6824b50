import Interpreter
import Journal
import Relationships
import SourceText
import Testing

/// What a script leaves behind in each mode, and what it must not take along.
@Suite struct ScriptModeTests {
  private let mixed = """
    meet Alice on 2026-01-05
    note Zed "nobody"
    meet Bob on 2026-01-05
    meet alice
    count people
    """

  @Test func atomicScriptsApplyWholeOrNotAtAll() throws {
    let desk = try Desk(isInteractive: false)
    let result = desk.run("meet Alice\nnote Zed \"nobody\"\nmeet Bob")
    #expect(result.failed)
    #expect(result.completed == 1)
    #expect(desk.diagnostics.map(\.code) == [.unknownPerson])
    #expect(try desk.journal.contentHash() == Desk().journal.contentHash())
  }

  @Test func aSyntaxErrorMeansNothingRuns() throws {
    let desk = try Desk(isInteractive: false)
    let result = desk.run("print 1\nmeet Alice\nmeet alice\nmet Bob")
    #expect(result.failed)
    #expect(result.completed == 0)
    #expect(desk.diagnostics.map(\.code) == [.lowercaseName, .unknownStatement])
    #expect(!desk.text.hasPrefix("1\n"))
  }

  @Test func keepGoingPassesOverMistakes() throws {
    let desk = try Desk(isInteractive: false)
    let result = desk.run(mixed, mode: .keepGoing)
    #expect(result.failed)
    #expect(result.completed == 3)
    #expect(desk.diagnostics.map(\.code) == [.lowercaseName, .unknownPerson])
    #expect(desk.text.hasSuffix("2 people\n"))
  }

  @Test func aDryRunRunsAndKeepsNothing() throws {
    let desk = try Desk(isInteractive: false)
    let result = desk.run("meet Alice\nmeet Bob via Alice\ncount people", mode: .dryRun)
    #expect(!result.failed)
    #expect(result.completed == 3)
    #expect(desk.text == "2 people\n")
    #expect(try desk.journal.contentHash() == Desk().journal.contentHash())
    #expect(!desk.type("note Alice \"was never met\""))
  }

  @Test func quitEndsTheScriptAndKeepsWhatWasDone() throws {
    let desk = try Desk(isInteractive: false)
    let result = desk.run("meet Alice\nquit\nmeet Bob")
    #expect(result.wantsToQuit && !result.failed)
    _ = desk.takeText()
    desk.type("count people")
    #expect(desk.text == "1 person\n")
  }

  @Test func theClockAndTheVariablesAreTheScriptsOwn() throws {
    let desk = try Desk(isInteractive: false)
    desk.type("let $mine be 1")
    desk.run("set today to 2025-01-01\nlet $mine be 2\nlet $theirs be 3\nprint today, $mine")
    #expect(desk.takeText() == "2025-01-01 2\n")
    desk.type("print today, $mine")
    #expect(desk.takeText() == "2026-03-04 1\n")
    #expect(!desk.type("print $theirs"))
  }

  @Test func entriesAreDatedByTheScriptsClock() throws {
    let desk = try Desk(isInteractive: false)
    desk.run("set today to 2025-01-01\nmeet Alice\nset today to 2025-02-01\nmeet Bob yesterday")
    _ = desk.takeText()
    desk.type("print met of Alice, met of Bob")
    #expect(desk.text == "2025-01-01 2025-01-31\n")
  }

  @Test func anExpectedErrorLeavesNothing() throws {
    let desk = try Desk(isInteractive: false)
    let before = try desk.journal.contentHash()
    let result = desk.run("expect error E0501 from meet Bob via Bob")
    #expect(!result.failed, "\(desk.text)")
    #expect(try desk.journal.contentHash() == before)
  }

  @Test func habitsRecordWhatTheyDidInPlainWords() throws {
    let desk = try Desk()
    desk.run(
      """
      meet Alice on 2026-01-05
      define habit greet with $who, $how do
        log message to $who $how
      end
      """)
    // A variable is no remark in the grammar: the habit cannot be read, and says where.
    #expect(desk.diagnostics.count == 1)
    #expect(desk.diagnostics.first?.primary.range.start ?? 0 > 25)
  }

  @Test func statementsOfAHabitCanBeRunAgainFromTheRecord() throws {
    let desk = try Desk()
    desk.run(
      """
      meet Alice and Bob on 2026-01-05
      define habit greet with $who do log message to $who "hello" end
      run greet with Alice
      for each $p in people order by name do log call with $p end
      """)
    let record = try desk.session.recordedStatements(limit: 100)
    let words = record.texts(of: "words")
    #expect(words.contains("log message to Alice \"hello\""), "\(words)")
    #expect(words.contains("log call with Bob"), "\(words)")
    // That the habit was run stands there as a comment: its statements must not be done twice.
    #expect(words.contains("-- run greet with Alice"))
    let again = try Desk()
    for statement in words { #expect(again.type(statement), "\(statement)\n\(again.text)") }
    let questions = ["who knows me", "count interactions", "count notes"]
    #expect(again.replies(to: questions) == desk.replies(to: questions))
  }

  @Test func includesThatFailNameTheirPlace() throws {
    let desk = try Desk(
      isInteractive: false, files: ["a.net": "meet Alice\ninclude \"b.net\"", "b.net": "\nundo 0"])
    #expect(desk.run("include \"a.net\"").failed)
    let diagnostic = try #require(desk.diagnostics.first)
    #expect(diagnostic.code == .outOfRange)
    #expect(diagnostic.source?.name == "b.net")
    #expect(diagnostic.trace.count == 2)
    #expect(try desk.journal.contentHash() == Desk().journal.contentHash())
  }
}
