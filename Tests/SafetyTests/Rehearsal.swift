import Interpreter
import Journal
import NetLanguage
import RandomLives
import Relationships
import SourceText

/// A random life told in steps, with what the record must be after each of them.
struct Rehearsal {
  enum Step {
    case statement(String)
    /// Statements that happen together or not at all.
    case script([String])

    var text: String {
      switch self {
      case .statement(let text): text
      case .script(let lines): lines.joined(separator: "\n")
      }
    }
  }

  private(set) var steps: [Step] = []
  /// `records[k]` is the hash of the record after k steps.
  private(set) var records: [UInt64]

  init(seed: UInt64, steps count: Int) throws {
    var random = SplitMix64(seed: seed)
    var life = RandomLife(seed: seed)
    let session = Player(try Journal(.memory))
    records = [try session.journal.recordHash()]
    while steps.count < count {
      let step = Rehearsal.step(&life, &random)
      // The shell would put a correction of what it refuses into the next line.
      guard session.play(step) else { continue }
      steps.append(step)
      records.append(try session.journal.recordHash())
    }
  }

  private static func step(_ life: inout RandomLife, _ random: inout SplitMix64) -> Step {
    switch random.below(20) {
    case 0: .statement("undo")
    case 1: .statement(random.below(2) == 0 ? "redo" : "undo \(2 + random.below(4))")
    case 2...4: .script(life.script(2 + random.below(8)))
    case 5 where random.below(3) == 0:
      .statement("forget \(RandomLife.people[random.below(RandomLife.people.count)])")
    default: .statement(life.next())
    }
  }
}

/// A session that runs steps as the prompt and `whoknows FILE` do.
final class Player {
  let session: Session
  private(set) var diagnostics: [Diagnostic] = []
  var journal: Journal { session.journal }

  init(_ journal: Journal) {
    let environment = Environment(today: RandomLife.today, isInteractive: true, consents: true)
    session = Session(journal: journal, environment: environment) { _ in }
    session.environment.openImport = { (path, _) throws(FileProblem) in
      guard let text = RandomLife.file(at: path) else { throw FileProblem(code: .fileNotFound) }
      return .text(text)
    }
  }

  /// False where something was refused.
  @discardableResult
  func play(_ step: Rehearsal.Step) -> Bool {
    switch step {
    case .statement(let text): return type(text)
    case .script(let lines):
      let source = SourceIdentity(name: "script.net", text: lines.joined(separator: "\n"))
      let result = session.runScript(source, path: nil, mode: .atomic) { diagnostics.append($0) }
      return !result.failed
    }
  }

  @discardableResult
  func type(_ text: String) -> Bool {
    let program = parse(text)
    diagnostics += program.diagnostics
    guard program.diagnostics.isEmpty else { return false }
    for statement in program.statements {
      do {
        try session.run(statement, of: SourceIdentity(name: "prompt", text: text))
      } catch {
        diagnostics.append(error)
        return false
      }
    }
    return true
  }
}
