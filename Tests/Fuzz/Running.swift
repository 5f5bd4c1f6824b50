import Foundation
import Interpreter
import Journal
import NetLanguage
import Relationships
import SourceText

/// Runs statements on a store in memory as the prompt does, and checks what must hold of each and of
/// the whole life.
func checkStatements(of bytes: UnsafeBufferPointer<UInt8>) {
  do {
    let life = try FuzzedLife()
    for line in StatementSource(bytes).lines {
      let isTaken = try life.type(line)
      if showsStatements { print(isTaken ? "+" : "-", line.debugDescription) }
    }
    try life.checkEnd()
  } catch {
    violated("a store in memory does what it is told: \(error)")
  }
}

/// Prints what an input stands for, to look at one that was found.
private let showsStatements = ProcessInfo.processInfo.environment["WHOKNOWS_FUZZ_SHOW"] != nil

private final class FuzzedLife {
  private let session: Session
  private var journal: Journal { session.journal }
  private let empty: UInt64
  private var content: UInt64
  private var outputs: [Output] = []

  init() throws {
    var environment = Environment(
      today: Day(number: 20_516), isInteractive: true, consents: true)
    // No file may be written: a copy is refused where there is something already.
    environment.placeOfFile = { _ in FilePlace(path: "/dev/null", exists: true) }
    session = Session(journal: try Journal(.memory), environment: environment) { _ in }
    session.mostStatements = 200
    empty = try session.journal.contentHash()
    content = empty
    session.emit = { [unowned self] in outputs.append($0) }
  }

  /// False where something was refused.
  func type(_ line: String) throws -> Bool {
    let source = SourceIdentity(name: "prompt", text: line)
    let program = parse(line)
    for var diagnostic in program.diagnostics {
      diagnostic.source = source
      checkHarmless(diagnostic, today: session.today)
    }
    guard program.diagnostics.isEmpty else { return false }
    var isTaken = true
    for statement in program.statements {
      var refusal: Diagnostic?
      do {
        try session.run(statement, of: source)
      } catch {
        refusal = error
      }
      let now = try journal.contentHash()
      if let refusal {
        isTaken = false
        checkHarmless(refusal, today: session.today)
        require(now == content, "what is refused changes nothing: \(line)")
      }
      content = now
      for output in outputs { checkHarmless(output, today: session.today) }
      outputs.removeAll()
    }
    return isTaken
  }

  /// Replay gives what is stored; undoing all gives the empty store, and redoing all what was there.
  func checkEnd() throws {
    try checkReplay("replay = incremental")
    let undone = try journal.undo(.max, recorded: session.today)
    let left = try journal.contentHash()
    require(left == empty, "undoing \(undone.count) statements leaves nothing")
    let redone = try journal.redo(undone.count, recorded: session.today)
    require(redone.count == undone.count, "all that was undone is redone")
    let back = try journal.contentHash()
    require(back == content, "redoing gives what was there")
    try checkReplay("replay = incremental after undo and redo")
  }

  private func checkReplay(_ property: String) throws {
    let problems = try journal.checkIntegrity()
    require(problems.isEmpty, property)
  }
}
