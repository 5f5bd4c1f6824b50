import Journal
import NetLanguage
import Relationships
import SourceText

extension TextStore {
  /// Writes the text anew without what was erased from the journal. Everything else stays: words
  /// where they still give the same entries, else the entries themselves, and every comment that
  /// stands for itself; in those the erased names are blacked out.
  package func rewrite(_ journal: Journal) throws {
    let replica = try Journal(.memory)
    let text = try replica.transaction {
      var rewriting = Rewriting(
        original: file.bytes, journal: journal, session: session(on: replica),
        erased: try journal.erasedNames.filter {
          try journal.people(matching: matchingKey($0), limit: 1).isEmpty
        })
      let (pieces, end) = try pieces()
      return try rewriting.text(of: pieces, before: end)
    }
    day = try proven(text, as: journal)
    try file.replace(by: text)
  }

  /// The statements of the text as it was, and the id that came next.
  private func pieces() throws -> ([Rewriting.Piece], EntryID) {
    let former = try Journal(.memory)
    var pieces: [Rewriting.Piece] = []
    var day: Day?
    try former.transaction {
      var next = former.nextEntry
      try read(file.bytes, from: 0, &day, into: former) { statement in
        // What is restored may come after a gap.
        let recorded = try former.statements(from: next, limit: 1).first?[0].statement
        pieces.append(.init(range: statement.range, recorded: recorded))
        next = former.nextEntry
      }
    }
    return (pieces, former.nextEntry)
  }

  /// The proof: read by itself, the text gives the same record.
  ///
  /// - Returns: the day that the text comes to.
  private func proven(_ text: [UInt8], as journal: Journal) throws -> Day? {
    let copy = try Journal(.memory)
    var day: Day?
    try copy.transaction { try read(text, from: 0, &day, into: copy) }
    guard try copy.recordHash() == journal.recordHash(),
      try copy.contentHash() == journal.contentHash()
    else { throw JournalError.notRebuilt }
    return day
  }
}

/// A text of a store on its way to one that has less in it.
private struct Rewriting {
  /// A statement of the former text.
  struct Piece {
    var range: SourceRange
    /// The id of the statement in the record; nil where it has recorded nothing.
    var recorded: EntryID?
  }

  private let original: [UInt8]
  /// What must come out.
  private let journal: Journal
  /// Runs the new text while it is written.
  private let session: Session
  /// Names that nobody bears any more.
  private let erased: NameMentions
  private var text: [UInt8] = []
  /// Of the former text so much has been dealt with.
  private var position = 0

  init(original: [UInt8], journal: Journal, session: Session, erased: [String]) {
    self.original = original
    self.erased = NameMentions(erased)
    self.journal = journal
    self.session = session
    self.session.today = .unknown
    self.session.followsDates = true
  }

  /// - Parameter end: what comes from this id on is not in the former text.
  mutating func text(of pieces: [Piece], before end: EntryID) throws -> [UInt8] {
    for piece in pieces {
      addComments(upTo: piece.range.start)
      try rewrite(piece)
    }
    addComments(upTo: original.count)
    try add(from: end)
    return text
  }

  /// What stands between statements: spaces, comments and separators.
  private mutating func addComments(upTo end: Int) {
    let between = String(decoding: original[position..<end], as: UTF8.self)
    text += Array((erased.isEmpty ? between : erased.removed(from: between)).utf8)
    position = end
  }

  private mutating func rewrite(_ piece: Piece) throws {
    let words = Array(original[piece.range.start..<piece.range.end])
    guard let id = piece.recorded else {
      return try repeats(words, as: []) ? keep(piece) : cut(piece)
    }
    let now = try journal.statements(from: id, limit: 1).filter { $0[0].statement == id }
    guard let entries = now.first else { return cut(piece) }
    if entries[0].source != nil {
      for bridge in ["", setting(entries), skipping(entries), skipping(entries) + setting(entries)]
      where try repeats(Array(bridge.utf8) + words, as: now) {
        text += Array(bridge.utf8)
        return keep(piece)
      }
    }
    let record = Journal.restorable(entries)
    guard try session.journal.restore(record) else { throw JournalError.notRebuilt }
    session.forgetCaches()
    cut(piece, leaving: "restore " + session.quotedLines(record))
  }

  /// The day on which a statement was recorded, where it was told by one that is gone.
  private func setting(_ entries: [Entry]) -> String { "set today to \(entries[0].recorded)\n" }

  /// The numbers that a statement would be given, were it not for those that are gone.
  private func skipping(_ entries: [Entry]) -> String {
    var numbers = ["reserved-entry=\(entries[0].id.rawValue - 1)"]
    func add(_ name: String, _ first: Int?) {
      if let first, first > 1 { numbers.append("reserved-\(name)=\(first - 1)") }
    }
    let people = entries.lazy.filter { $0.kind == .person }.flatMap { $0.people(.subject) }
    add("person", people.map { Int($0.rawValue) }.min())
    add("promise", entries.first { $0.kind == .promise }?.number)
    add("seek", entries.first { $0.kind == .seek }?.number)
    return "restore \"\(numbers.joined(separator: " "))\"\n"
  }

  private mutating func keep(_ piece: Piece) {
    text += original[position..<piece.range.end]
    position = piece.range.end
  }

  /// Leaves a statement out, with the comment behind it: that may be about the person. A line that
  /// has nothing else goes with it.
  private mutating func cut(_ piece: Piece, leaving replacement: String = "") {
    text += Array(replacement.utf8)
    position = piece.range.end
    skip(while: { $0 == 0x20 || $0 == 0x09 })
    if position < original.count,
      [UInt8(ascii: "."), UInt8(ascii: "?")].contains(original[position])
    {
      position += 1
      skip(while: { $0 == 0x20 || $0 == 0x09 })
    }
    if original[position...].starts(with: "--".utf8) { skip(while: { $0 != newline }) }
    guard replacement.isEmpty else { return }
    let line = text.lastIndex(of: newline).map { $0 + 1 } ?? 0
    guard text[line...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
    skip(while: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
    if position < original.count, original[position] == UInt8(ascii: ";") {
      position += 1
    } else if position < original.count, original[position] == newline {
      position += 1
      text.removeLast(text.count - line)
    }
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < original.count, isSkipped(original[position]) { position += 1 }
  }

  /// Runs words in the new record; false, and nothing is changed there, where they do not give these
  /// statements.
  private func repeats(_ words: [UInt8], as statements: [[Entry]]) throws -> Bool {
    struct Differs: Error {}
    let today = session.today
    let program = SourceIdentity(name: "record", text: String(decoding: words, as: UTF8.self))
    do {
      try session.journal.transaction {
        let next = session.journal.nextEntry
        session.source = program
        for statement in parse(program.text).statements { try session.execute(statement) }
        guard try session.journal.statements(from: next, limit: .max) == statements else {
          throw Differs()
        }
      }
      return true
    } catch let error as JournalError {
      throw error
    } catch {
      session.today = today
      session.forgetCaches()
      return false
    }
  }

  /// What the same transaction has recorded beside, and the numbers that must not be given again.
  private mutating func add(from first: EntryID) throws {
    var writer = RecordWriter(
      replica: session, day: session.today.isTold ? session.today : nil)
    session.followsDates = false
    try writer.write(try journal.statements(from: first, limit: .max))
    if let numbers = try journal.restorableNumbers(),
      try session.journal.restorableNumbers() != numbers
    {
      try writer.restore(numbers)
    }
    if !writer.text.isEmpty, !text.isEmpty, text.last != newline { text.append(newline) }
    text += Array(writer.text.utf8)
  }
}

private let newline = UInt8(ascii: "\n")
