import Journal
import NetLanguage
import Relationships
import SourceText

/// The record as a script that rebuilds it exactly: the same entries, ids and answers.
///
/// It holds the words of every statement, and `set today to …` where the day changes. Words that
/// would not give the same entries again (somebody was forgotten since, or a variable stood for one
/// of two people of a name) are replaced by `restore` and the entries themselves. To know which, the
/// script is run on a second store in memory while it is written, and once more as a whole.
struct RecordScript {
  private let original: Journal
  private let replica: Session
  private var day: Day?
  private(set) var text = ""

  /// So many statements are tried together.
  private static let batch = 256

  /// - Throws: a diagnostic where the record cannot be rebuilt from what is stored: it is damaged.
  static func text(of journal: Journal, today: Day) throws -> String {
    var script = RecordScript(
      original: journal,
      replica: Session(
        journal: try Journal(.memory), environment: Environment(today: today, consents: true)
      ) { _ in })
    try journal.reading { try script.write() }
    return script.text
  }

  private init(original: Journal, replica: Session) {
    self.original = original
    self.replica = replica
  }

  private mutating func write() throws {
    try replica.journal.transaction {
      var next = EntryID(rawValue: 1)
      while true {
        let statements = try original.statements(from: next, limit: Self.batch)
        guard let last = statements.last?.last else { break }
        try write(statements)
        next = EntryID(rawValue: last.id.rawValue + 1)
      }
      if let numbers = try original.restorableNumbers() { try restore(numbers) }
    }
    try verify()
  }

  private mutating func write(_ statements: [[Entry]]) throws {
    if try canRepeat(statements) {
      for entries in statements { add(entries) }
      return
    }
    for entries in statements {
      if try canRepeat([entries]) {
        add(entries)
      } else {
        try restore(Journal.restorable(entries))
      }
    }
  }

  /// Runs the words of statements on the second store; false, and nothing is changed there, where
  /// they do not give the same entries.
  private func canRepeat(_ statements: [[Entry]]) throws -> Bool {
    struct Differs: Error {}
    guard let first = statements.first?.first else { return true }
    do {
      try replica.journal.transaction {
        for entries in statements {
          guard let words = entries[0].source, replica.repeats(words, on: entries[0].recorded)
          else { throw Differs() }
        }
        guard try replica.journal.statements(from: first.id, limit: .max) == statements else {
          throw Differs()
        }
      }
      return true
    } catch is Differs {
      replica.forgetCaches()
      return false
    }
  }

  private mutating func add(_ entries: [Entry]) {
    if day != entries[0].recorded {
      day = entries[0].recorded
      text += "set today to \(entries[0].recorded)\n"
    }
    text += (entries[0].source ?? "") + "\n"
  }

  private mutating func restore(_ record: String) throws {
    guard try replica.journal.restore(record) else { throw JournalError.notRebuilt }
    replica.forgetCaches()
    text += "restore " + replica.quotedLines(record) + "\n"
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

extension JournalError {
  fileprivate static let notRebuilt = JournalError(
    .damaged, "the record and what follows from it do not agree; whoknows doctor looks into it")
}

extension Session {
  /// Runs the words of one recorded statement in the transaction that is open, as if on that day;
  /// false where they are refused.
  fileprivate func repeats(_ words: String, on day: Day) -> Bool {
    let program = parse(words)
    guard program.diagnostics.isEmpty, program.statements.count == 1 else { return false }
    switch program.statements[0].kind {
    case .command, .fact, .script(.habit), .script(.set): break
    case .question, .shell, .script: return false
    }
    today = day
    source = SourceIdentity(name: "record", text: words)
    do {
      try execute(program.statements[0])
      return true
    } catch {
      return false
    }
  }

  /// A string as the language writes it, on several lines where it has any.
  func quotedLines(_ text: String) -> String {
    let string = quotedText(text)
    return text.utf8.contains(0x0A) ? "\"\"" + string + "\"\"" : string
  }

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
      throw Diagnostic(
        error.code, "The file \(quoted(path.text)) cannot be written.", at: path.range)
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
