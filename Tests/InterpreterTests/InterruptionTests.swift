import Interpreter
import Journal
import NetLanguage
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

  /// Whoever asks about many people looks again and again whether somebody still waits.
  @Test(arguments: [
    "people", "who knows me?", "whom do I know?", "who leads nowhere?", "five", "faces",
    "interactions", "people order by name", "people where depth > 0.5", "people group by place",
  ])
  func aLongAnswerIsStopped(_ question: String) throws {
    var polls = 0
    var patience = Int.max
    let environment = Environment(
      today: Desk.today,
      isInterrupted: {
        polls += 1
        return polls > patience
      })
    var answers = 0
    let session = Session(journal: try Journal(.memory), environment: environment) { _ in
      answers += 1
    }
    let count = 200
    let script = (1...count).map { "meet Person\($0) on 2025-01-01" }.joined(separator: "\n")
    let result = session.runScript(
      SourceIdentity(name: "script.net", text: script), path: nil, mode: .atomic, report: { _ in })
    try #require(!result.failed)
    let source = SourceIdentity(name: "prompt", text: question)
    let statement = try #require(parse(question).statements.first)
    polls = 0
    try session.run(statement, of: source)
    #expect(polls >= count, "a look for each person")
    (polls, patience, answers) = (0, count / 2, 0)
    #expect(throws: Diagnostic.self) { try session.run(statement, of: source) }
    #expect(answers == 0)
  }
}
