import Interpreter
import Journal
import Relationships
import SourceText
import Testing

/// ^C stops a script and leaves nothing of it behind.
@Suite struct InterruptionTests {
  @Test func aStoppedScriptLeavesNothing() throws {
    var polls = 0
    let environment = Environment(
      today: Desk.today,
      isInterrupted: {
        polls += 1
        return polls > 5
      })
    let journal = try Journal(.memory)
    let session = Session(journal: journal, environment: environment) { _ in }
    let before = try journal.contentHash()
    let script = (1...20).map { "meet Person\($0)" }.joined(separator: "\n")
    var codes: [DiagnosticCode] = []
    let result = session.runScript(
      SourceIdentity(name: "script.net", text: script), path: nil, mode: .atomic,
      report: { codes.append($0.code) })
    #expect(result.failed && result.wasInterrupted)
    #expect(codes == [.interrupted])
    #expect(result.completed == 5)
    #expect(try journal.contentHash() == before)
  }
}
