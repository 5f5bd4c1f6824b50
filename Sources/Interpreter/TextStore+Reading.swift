import Journal
import NetLanguage
import Relationships
import SourceText

extension TextStore {
  /// A session that runs statements of the text.
  func session(on journal: Journal) -> Session {
    let session = Session(
      journal: journal, environment: Environment(today: day ?? .unknown, consents: true)
    ) { _ in }
    session.mostStatements = .max
    return session
  }

  /// Runs the statements from an offset on, in the transaction that is open.
  ///
  /// - Parameter day: the day that the text has come to there; then, at its end.
  /// - Parameter visit: told of each statement once it has been run.
  /// - Throws: a diagnostic with its place in the file, for the first mistake.
  func read(
    _ bytes: [UInt8], from start: Int, _ day: inout Day?, into journal: Journal,
    visit: (Statement) throws -> Void = { _ in }
  ) throws {
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw invalidEncoding(bytes)
    }
    let session = session(on: journal)
    session.today = day ?? .unknown
    session.followsDates = true
    session.source = SourceIdentity(name: name, text: text)
    do {
      try bytes[start...].withUnsafeBufferPointer { utf8 in
        var reader = StatementReader(utf8: utf8)
        while let read = reader.next() {
          if let mistake = read.diagnostics.first(where: { $0.severity == .error }) {
            throw mistake
          }
          guard let statement = read.statement else { continue }
          try session.record(statement)
          try visit(statement)
        }
      }
    } catch let error as JournalError {
      throw error
    } catch {
      throw placed(session.diagnose(error, at: SourceRange(at: 0)), in: bytes, from: start)
    }
    day = session.today.isTold ? session.today : nil
  }

  // MARK: Mistakes

  /// The diagnostic with its line in the whole file, and what becomes of the file.
  private func placed(_ diagnostic: Diagnostic, in bytes: [UInt8], from start: Int) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.source?.firstLine += bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    diagnostic.notes.append(Self.advice)
    return diagnostic
  }

  private static let advice = "The store is left as it is. Mend the line in an editor."

  /// All that is wrong with the text as it stands, the first mistake among it: for whoever mends it.
  func mistakes(besides first: Diagnostic) -> [Diagnostic] {
    guard let reading = try? file.look(),
      let text = String(validating: reading.bytes, as: UTF8.self)
    else { return [first] }
    if let marker = conflict(in: text) { return [marker] }
    let source = SourceIdentity(name: name, text: text)
    var found = parse(text).diagnostics.filter { $0.severity == .error }
    for index in found.indices { found[index].source = source }
    guard !found.isEmpty else { return [first] }
    found[found.count - 1].notes.append(Self.advice)
    return found
  }

  /// The first place where git left both of two texts.
  private func conflict(in text: String) -> Diagnostic? {
    let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
    var offset = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let mark = marks.first(where: { line.starts(with: $0.utf8) }) {
        return Diagnostic(
          .unmergedStore, "Two versions of the store have been merged, and not yet made one.",
          at: SourceRange(offset, offset + mark.utf8.count),
          notes: ["Keep the lines that are right, and remove the marks.", Self.advice],
          source: SourceIdentity(name: name, text: text))
      }
      offset += line.count + 1
    }
    return nil
  }

  private func invalidEncoding(_ bytes: [UInt8]) -> Diagnostic {
    let found = bytes.withUnsafeBufferPointer { parse(utf8: $0).diagnostics.first }
    let offset = found?.primary.range.start ?? 0
    let readable = String(decoding: bytes[..<offset], as: UTF8.self)
    return Diagnostic(
      .invalidEncoding, "The text is not valid UTF-8 at byte \(offset).",
      at: SourceRange(at: readable.utf8.count), notes: (found?.notes ?? []) + [Self.advice],
      source: SourceIdentity(name: name, text: readable))
  }
}

extension Day {
  /// Before any day that can be named (0500-01-01): the text of a store has told none yet.
  static let unknown = Day(number: -536_895)

  /// False for days near `unknown`, which were counted from it: no date has a year before 1000.
  var isTold: Bool { civil.year >= 1_000 }
}

extension Session {
  /// Runs one statement of a store's text.
  fileprivate func record(_ statement: Statement) throws {
    guard let needsDay = statement.needsDay else { throw notOfAStore(statement) }
    try execute(statement)
    if needsDay, !today.isTold {
      throw Diagnostic(
        .unknownDay, "Nothing tells on which day this was recorded.", at: statement.range,
        notes: ["Give it a date, or write before it: set today to 2026-03-04"])
    }
  }

  private func notOfAStore(_ statement: Statement) -> Diagnostic {
    if case .command(.forget) = statement.kind {
      return Diagnostic(
        .notOfAStore, "To forget somebody is no part of a record.", at: statement.range,
        notes: ["Say it at the prompt: it takes the person out of this text."])
    }
    return Diagnostic(
      .notOfAStore, "The text of a store says what is recorded, and does nothing else.",
      at: statement.range,
      notes: ["Is it a script? Run it: whoknows \(source.name)"])
  }
}

extension Statement {
  /// Whether the statement rests on the day it was recorded; nil where it has no place in the text
  /// of a store.
  fileprivate var needsDay: Bool? {
    switch kind {
    case .command(.forget), .question: nil
    case .command, .fact, .script(.habit), .script(.set), .script(.setToday): true
    case .shell(.restore): false
    case .script, .shell: nil
    }
  }
}
