import Journal
import NetLanguage
import Relationships
import SourceText

/// A store that is a text: the statements themselves, one after another, in a file for editors and
/// git. The text is the truth; the journal in memory follows from it.
///
/// Reading it runs it, with a clock of its own: `set today to …`, and the latest date that a
/// statement names. It never looks at the real day, so that it says the same on every day. What is
/// recorded is appended: its words, after `set today to …` where the day is another. Comments, blank
/// lines and their order stay as they are; only `forget` writes the text anew, without the person.
package final class TextStore: RecordKeeper {
  package let file: TextFile
  /// Where the file is, without links.
  var path: String { file.path }
  /// The file as the user named it.
  let name: String
  /// The day that the text has come to; nil before it has told any.
  var day: Day?
  /// Bytes at the text's end that a killed process left; never acknowledged, and not read.
  package private(set) var unfinished = 0

  private init(_ file: TextFile, name: String) {
    self.file = file
    self.name = name
  }

  /// Opens the store at a path, or makes it.
  ///
  /// - Parameter name: what diagnostics call it.
  /// - Throws: `JournalError` for the file, `TextMistakes` for what is in it; it stays as it was.
  static func open(_ path: String, name: String) throws -> Journal {
    let store = TextStore(try TextFile(path: path), name: name)
    let journal = try Journal(.memory)
    journal.keeper = store
    do {
      try journal.catchUp()
    } catch let first as Diagnostic {
      throw TextMistakes(diagnostics: store.mistakes(besides: first))
    }
    return journal
  }

  // MARK: Keeping

  package func catchUp(_ journal: Journal) throws {
    guard let reading = try file.look() else { return }
    unfinished = reading.unfinished > 0 && file.isIdle ? reading.unfinished : 0
    let start = reading.isContinuation ? file.bytes.count : 0
    var day = reading.isContinuation ? self.day : nil
    if start < reading.bytes.count || !reading.isContinuation {
      try journal.transaction {
        if !reading.isContinuation { try journal.clear() }
        try read(reading.bytes, from: start, &day, into: journal)
      }
    }
    file.adopt(reading)
    self.day = day
  }

  package func acquire(_ journal: Journal) throws {
    try file.lock()
    do {
      try catchUp(journal)
    } catch {
      file.unlock()
      throw error
    }
  }

  package func release() { file.unlock() }

  package func mistrust() { file.disown() }

  package func append(_ addition: RecordAddition, to journal: Journal) throws {
    let text: String
    if let words = try words(of: addition, on: journal) {
      text = words
    } else {
      text = try record(of: addition, on: journal)
      guard try reads(text, as: addition, on: journal) else { throw JournalError.notRebuilt }
    }
    try file.append(text)
    day = addition.statements.last?.first?.recorded ?? day
  }

  /// The statements' own words, which have been run; nil, and nothing is changed, where they do not
  /// say all.
  private func words(of addition: RecordAddition, on journal: Journal) throws -> String? {
    guard addition.numbers == nil,
      let text = RecordWriter.words(of: addition.statements, after: day),
      try reads(text, as: addition, on: journal)
    else { return nil }
    return text
  }

  /// The statements as words, or as entries where need be.
  private func record(of addition: RecordAddition, on journal: Journal) throws -> String {
    try journal.speculation {
      var writer = RecordWriter(replica: session(on: journal), day: day)
      try writer.write(addition.statements)
      if let numbers = addition.numbers { try writer.restore(numbers) }
      return writer.text
    }
  }

  /// Reads a text that is to be appended; false, and nothing is changed, where it does not give the
  /// same record.
  private func reads(
    _ text: String, as addition: RecordAddition, on journal: Journal
  ) throws -> Bool {
    struct Differs: Error {}
    let first = journal.nextEntry
    let numbers = try addition.numbers ?? journal.restorableNumbers()
    do {
      try journal.transaction {
        var day = day
        try read(Array(text.utf8), from: 0, &day, into: journal)
        guard try journal.statements(from: first, limit: .max) == addition.statements,
          try journal.restorableNumbers() == numbers
        else { throw Differs() }
      }
      return true
    } catch is Differs {
      return false
    } catch is Diagnostic {
      return false
    }
  }
}

/// What is wrong with the text of a store, in its order.
package struct TextMistakes: Error {
  package let diagnostics: [Diagnostic]
}

extension Journal {
  /// True for the path of a store in text.
  package static func isText(_ path: String) -> Bool { path.hasSuffix(".net") }

  /// Opens the store at a path: a text where it ends in `.net`, else one of SQLite.
  ///
  /// - Parameter name: what diagnostics about its text call it.
  /// - Throws: `JournalError` or `TextMistakes`.
  package static func open(_ path: String, name: String? = nil) throws -> Journal {
    isText(path) ? try TextStore.open(path, name: name ?? path) : try Journal(.file(path))
  }

  /// The text that the record is kept in; nil for a store of SQLite.
  package var text: TextStore? { keeper as? TextStore }
}
