import Journal
import NetLanguage
import Relationships
import SourceText

/// The record as a script that rebuilds it exactly: the same entries, ids and answers.
///
/// The script is run on a second store in memory while it is written (`RecordWriter`), and once more
/// as a whole.
struct RecordScript {
  private let original: Journal
  private var writer: RecordWriter
  private var replica: Session { writer.replica }
  private var text: String { writer.text }

  /// - Throws: a diagnostic where the record cannot be rebuilt from what is stored: it is damaged.
  static func text(of journal: Journal, today: Day) throws -> String {
    let replica = Session(
      journal: try Journal(.memory), environment: Environment(today: today, consents: true)
    ) { _ in }
    var script = RecordScript(original: journal, writer: RecordWriter(replica: replica))
    try journal.reading { try script.write() }
    return script.text
  }

  private mutating func write() throws {
    try replica.journal.transaction {
      var next = EntryID(rawValue: 1)
      while true {
        let statements = try original.statements(from: next, limit: RecordWriter.batch)
        guard let last = statements.last?.last else { break }
        try writer.write(statements)
        next = EntryID(rawValue: last.id.rawValue + 1)
      }
      if let numbers = try original.restorableNumbers() { try writer.restore(numbers) }
    }
    try verify()
  }

  /// The proof: the whole text, run on an empty store, gives the same record.
  private func verify() throws {
    let session = Session(
      journal: try Journal(.memory), environment: Environment(today: replica.today, consents: true)
    ) { _ in }
    let result = session.runScript(
      SourceIdentity(name: "export", text: text), path: nil, mode: .atomic, report: { _ in })
    guard !result.failed, try session.journal.recordHash() == original.recordHash(),
      try session.journal.contentHash() == original.contentHash()
    else { throw JournalError.notRebuilt }
  }
}

extension Session {
  /// `restore`: entries as they were recorded.
  func restore(_ record: Word) throws {
    guard try journal.restore(record.text) else {
      throw Diagnostic(
        .notRestorable, "This is no record that can follow here.", at: record.range,
        notes: ["An export is read as a whole, into a new store."])
    }
    forgetCaches()
  }

  /// `export to "backup.net"`.
  func export(_ question: Question?, to path: Word, _ statement: Statement) throws {
    guard path.text.hasSuffix(".net") else { throw notYet("export", statement) }
    if let question {
      throw Diagnostic(
        .typeMismatch, "A script holds the whole record, not an answer.", at: question.range,
        suggestions: [
          Suggestion(
            .sure, edits: [.init(SourceRange(question.range.start, question.range.end + 1), "")])
        ])
    }
    guard !journal.isInTransaction else {
      throw Diagnostic(
        .promptOnly, "This works at the prompt only, not in a script.", at: statement.range)
    }
    let place = environment.placeOfFile(path.text)
    try refuseToReplace(place, path, statement)
    let script = try RecordScript.text(of: journal, today: today)
    try journal.noteCopy(place.path)
    do {
      try environment.writeFile(path.text, script)
    } catch {
      let problem = error.code == .diskFull ? ": the disk is full." : "."
      throw Diagnostic(
        error.code, "The file \(quoted(path.text)) cannot be written\(problem)", at: path.range)
    }
    emit(.line("Exported: the script rebuilds the record exactly, in a new store."))
  }

  /// A script that somebody wrote is not replaced without being asked for; an earlier export is.
  private func refuseToReplace(
    _ place: FilePlace, _ path: Word, _ statement: Statement
  ) throws {
    guard place.exists, try !journal.isKnownCopy(place.path) else { return }
    let question = "\(quoted(path.text)) exists and is no export of this store. Replace it?"
    guard environment.consents || environment.confirm?(question) == true else {
      throw Diagnostic(
        .needsConsent, "There is a file \(quoted(path.text)) that this store did not export.",
        at: path.range,
        notes: ["Say yes at the prompt, run with --yes, or choose another name."])
    }
  }
}
