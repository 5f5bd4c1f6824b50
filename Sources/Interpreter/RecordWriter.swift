import Journal
import NetLanguage
import Relationships
import SourceText

/// Statements of the record as the text that records them again: their words, `set today to …` where
/// the day changes, and `restore` with the entries themselves where words would not give the same
/// entries (somebody was forgotten since, or a variable stood for one of two people of a name).
///
/// To know which, each statement is run while it is written, in the transaction that is open on the
/// replica's journal.
struct RecordWriter {
  let replica: Session
  /// The day that the text has come to.
  var day: Day?
  private(set) var text = ""

  /// So many statements are tried together.
  static let batch = 256

  init(replica: Session, day: Day? = nil) {
    self.replica = replica
    self.day = day
  }

  /// The words of statements, not tried; nil where one has none that could be run.
  static func words(of statements: [[Entry]], after day: Day?) -> String? {
    var text = ""
    var day = day
    for entries in statements {
      guard let words = entries[0].source, !words.hasPrefix("--") else { return nil }
      text += line(setting: &day, to: entries[0].recorded) + words + "\n"
    }
    return text
  }

  mutating func write(_ statements: [[Entry]]) throws {
    var rest = statements[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Self.batch)
      if try canRepeat(batch) {
        for entries in batch { add(entries) }
      } else {
        for entries in batch { try write(entries) }
      }
      rest = rest.dropFirst(batch.count)
    }
  }

  private mutating func write(_ entries: [Entry]) throws {
    if try canRepeat([entries]) {
      add(entries)
    } else {
      try restore(Journal.restorable(entries))
    }
  }

  /// `restore` with entries, or numbers, as text.
  mutating func restore(_ record: String) throws {
    guard try replica.journal.restore(record) else { throw JournalError.notRebuilt }
    replica.forgetCaches()
    text += "restore " + replica.quotedLines(record) + "\n"
  }

  private mutating func add(_ entries: [Entry]) {
    text += Self.line(setting: &day, to: entries[0].recorded) + (entries[0].source ?? "") + "\n"
  }

  private static func line(setting day: inout Day?, to new: Day) -> String {
    defer { day = new }
    return day == new ? "" : "set today to \(new)\n"
  }

  /// Runs the words of statements on the replica; false, and nothing is changed there, where they do
  /// not give the same entries.
  private func canRepeat(_ statements: ArraySlice<[Entry]>) throws -> Bool {
    struct Differs: Error {}
    guard let first = statements.first?.first else { return true }
    do {
      try replica.journal.transaction {
        for entries in statements {
          guard let words = entries[0].source, replica.repeats(words, on: entries[0].recorded)
          else { throw Differs() }
        }
        guard try replica.journal.statements(from: first.id, limit: .max)[...] == statements else {
          throw Differs()
        }
      }
      return true
    } catch is Differs {
      replica.forgetCaches()
      return false
    }
  }
}

extension JournalError {
  static let notRebuilt = JournalError(
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
}
