import Interpreter
import Journal
import NetLanguage
import Relationships
import SourceText

/// Imports bytes as a file, and checks what must hold of every import. The first byte says what the
/// file is taken for: the first letter of a format, or anything else where it is to be found out.
func checkImports(of bytes: UnsafeBufferPointer<UInt8>) {
  guard let first = bytes.first else { return }
  let format = formats.first { $0.utf8.first == first }
  do {
    try FuzzedImport(Array(bytes.dropFirst())).check(as: format)
  } catch {
    violated("a store in memory does what it is told: \(error)")
  }
}

private let formats = ["linkedin", "google", "vcard", "ical", "mbox", "csv", "json"]

private final class FuzzedImport {
  private let session: Session
  private var journal: Journal { session.journal }
  private var outputs: [Output] = []

  init(_ file: [UInt8]) throws {
    var environment = Environment(today: Day(number: 20_516), isInteractive: true, consents: true)
    environment.openImport = { _, _ throws(FileProblem) in
      var pieces = [file]
      return .file(next: { () throws(FileProblem) in pieces.popLast() ?? [] })
    }
    session = Session(journal: try Journal(.memory), environment: environment) { _ in }
    session.emit = { [unowned self] in outputs.append($0) }
    // Most of what is evidence needs somebody who is known.
    for line in [
      #"set my-addresses to "me@a.example, https://www.linkedin.com/in/me""#,
      #"meet Alice, Bob and "Carol Wu" on 2026-01-02"#,
      #"alias Alice as "alice@b.example""#, #"alias Bob as "linkedin.com/in/bob""#,
    ] { require(try type(line), "a file is imported by somebody who knows people") }
  }

  func check(as format: String?) throws {
    let words = #"import "f""# + (format.map { " as " + $0 } ?? "")
    let (content, record) = (try journal.contentHash(), try journal.recordHash())
    let isPreviewed = try type(words + " preview")
    require(try journal.recordHash() == record, "a preview records nothing")
    let isTaken = try type(words)
    require(isPreviewed || !isTaken, "what is imported can be previewed")
    let imported = try journal.recordHash()
    require(isTaken || imported == record, "what is refused changes nothing")
    require(try type(words) == isTaken, "a second import is as good as the first")
    require(try journal.recordHash() == imported, "a second import records nothing")
    require(try journal.checkIntegrity().isEmpty, "replay = incremental")
    guard imported != record else { return }
    for question in ["people", "notes"] { _ = try type(question) }
    require(try type("undo"), "an import is taken back")
    require(try journal.contentHash() == content, "undo gives back what was there")
  }

  /// False where something was refused.
  private func type(_ line: String) throws -> Bool {
    var isTaken = true
    for statement in parse(line).statements {
      do {
        try session.run(statement, of: SourceIdentity(name: "prompt", text: line))
      } catch {
        isTaken = false
        checkHarmless(error, today: session.today)
      }
    }
    for output in outputs { checkHarmless(output, today: session.today) }
    outputs.removeAll()
    return isTaken
  }
}
