import Interpreter
import Journal
import NetLanguage
import SourceText
import Testing

/// A script that is longer than what is read of it at once behaves as one that is not.
@Suite struct ScriptPieceTests {
  /// Fills a line, so that few statements make several pieces.
  private static let filling = String(repeating: "x", count: 20_000)

  /// Forty lines of 20 kB.
  private func long(_ line: (Int) -> String = { "print \"\($0)\" -- \(Self.filling)" }) -> [String]
  {
    (1...40).map(line)
  }

  private func run(
    _ bytes: [UInt8], on desk: Desk, mode: ScriptMode = .atomic, sizes: Sizes = Sizes()
  ) -> (result: ScriptResult, diagnostics: [Diagnostic]) {
    let script = ScriptText(name: "long.net") { (offset, count) throws(FileProblem) in
      sizes.most = max(sizes.most, count)
      return Array(bytes.dropFirst(offset).prefix(count))
    }
    var diagnostics: [Diagnostic] = []
    let result = desk.session.runScript(script, path: nil, mode: mode) { diagnostics.append($0) }
    return (result, diagnostics)
  }

  /// How many bytes were asked for at once.
  private final class Sizes { var most = 0 }

  private func line(of diagnostic: Diagnostic) throws -> Int {
    let source = try #require(diagnostic.source)
    let place = LineIndex(source.text.utf8).place(of: diagnostic.primary.range.start)
    return place.line + source.firstLine - 1
  }

  @Test func everyStatementRunsOnceAndInOrder() throws {
    let desk = try Desk(isInteractive: false)
    let sizes = Sizes()
    let bytes = Array(long().joined(separator: "\n").utf8)
    let (result, diagnostics) = run(bytes, on: desk, sizes: sizes)
    #expect(diagnostics.isEmpty)
    #expect(result.completed == 40)
    #expect(desk.text == (1...40).map { "\($0)\n" }.joined())
    #expect(sizes.most < bytes.count / 2)
  }

  @Test func aBlockMayBeLongerThanAPiece() throws {
    let desk = try Desk(isInteractive: false)
    let lines = ["if 1 = 1 then"] + long() + ["end", "print \"after\""]
    let (result, diagnostics) = run(Array(lines.joined(separator: "\r\n").utf8), on: desk)
    #expect(diagnostics.isEmpty)
    #expect(result.completed == 2)
    #expect(desk.text == (1...40).map { "\($0)\n" }.joined() + "after\n")
  }

  @Test func mistakesAreThoseOfTheWholeTextOnTheSameLines() throws {
    var lines = long()
    lines[3] = "meet alice"
    // Whether an `end` follows, far behind, decides how much is skipped.
    lines[9] = "meet bob do"
    lines[20] = "log cal with Bob and"
    lines[30] = "if 1 = 1 then"
    lines[35] = "end"
    lines[38] = "met Bob"
    for last in ["end", "five"] {
      lines[39] = last
      let text = lines.joined(separator: "\n")
      let whole = parse(text).diagnostics
      let desk = try Desk(isInteractive: false)
      let (result, found) = run(Array(text.utf8), on: desk)
      #expect(result.failed && result.completed == 0)
      #expect(found.map(\.message) == whole.map(\.message))
      let index = LineIndex(text.utf8)
      #expect(
        try found.map(line) == whole.map { index.place(of: $0.primary.range.start).line })
      #expect(desk.text.isEmpty)
    }
  }

  @Test func aFailureLateInTheScriptTellsItsLineAndTakesEverythingBack() throws {
    let desk = try Desk(isInteractive: false)
    var lines = long { "meet Alice\($0) Smith -- \(Self.filling)" }
    lines[36] = "note Zed \"nobody\""
    let (result, diagnostics) = run(Array(lines.joined(separator: "\n").utf8), on: desk)
    #expect(result.failed && result.completed == 36)
    #expect(diagnostics.map(\.code) == [.unknownPerson])
    #expect(try diagnostics.map(line) == [37])
    #expect(try desk.journal.contentHash() == Desk().journal.contentHash())
  }

  @Test func theWordsOfEveryStatementAreKept() throws {
    let (pieces, whole) = (try Desk(isInteractive: false), try Desk(isInteractive: false))
    let text = long { "meet Alice\($0) Smith -- \(Self.filling)" }.joined(separator: "\n")
    #expect(run(Array(text.utf8), on: pieces).diagnostics.isEmpty)
    for line in text.split(separator: "\n") { whole.run(String(line)) }
    #expect(try pieces.journal.recordHash() == whole.journal.recordHash())
  }

  @Test func bytesThatAreNoTextStopItBeforeAnythingRuns() throws {
    let desk = try Desk(isInteractive: false)
    let lines = long()
    let sound = lines[..<30].joined(separator: "\n") + "\n"
    let bytes = Array(sound.utf8) + [0x70, 0xFF, 0x0A] + Array("print 1\n".utf8)
    let (result, diagnostics) = run(bytes, on: desk, mode: .keepGoing)
    #expect(result.failed && result.completed == 0)
    #expect(diagnostics.map(\.code) == [.invalidEncoding])
    #expect(diagnostics.first?.message.contains("byte \(sound.utf8.count + 1).") == true)
    #expect(try diagnostics.map(line) == [31])
    #expect(desk.text.isEmpty)
  }

  @Test(arguments: ["meet Zoe\n", "meet zoe\n", ""])
  func aFileThatIsWrittenToMeanwhileIsTakenBack(_ change: String) throws {
    let desk = try Desk(isInteractive: false)
    let first = "meet Alice\nmeet Bob\n"
    var readings = 0
    let script = ScriptText(name: "changing.net") { (offset, count) throws(FileProblem) in
      readings += offset == 0 ? 1 : 0
      let text = readings == 1 ? first : "meet Alice\n" + change + (change.isEmpty ? "" : first)
      return Array(text.utf8.dropFirst(offset).prefix(count))
    }
    var diagnostics: [Diagnostic] = []
    let result = desk.session.runScript(script, path: nil, mode: .atomic) { diagnostics.append($0) }
    #expect(result.failed)
    #expect(!diagnostics.isEmpty)
    #expect(try desk.journal.contentHash() == Desk().journal.contentHash())
  }

  @Test func aFileThatCannotBeReadSaysSo() throws {
    let desk = try Desk(isInteractive: false)
    let script = ScriptText(name: "gone.net") { (_, _) throws(FileProblem) in
      throw FileProblem(code: .fileUnreadable)
    }
    var diagnostics: [Diagnostic] = []
    let result = desk.session.runScript(script, path: nil, mode: .keepGoing) {
      diagnostics.append($0)
    }
    #expect(result.failed && result.completed == 0)
    #expect(diagnostics.map(\.message) == ["The file cannot be read: “gone.net”."])
  }
}
