import Relationships

/// The truth: every entry, in the order of recording. Rows are appended and read; only `forget`
/// ever changes them.
final class EntryTable {
  private let connection: SQLiteConnection
  /// Text of the participants of the entry being written; kept to save its allocation.
  private var people: [UInt8] = []

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// The highest id ever given; 0 in an empty journal.
  func highestID() throws(JournalError) -> Int64 {
    let reserved = try connection.integer("SELECT value FROM reserved WHERE name = 'entry'") ?? 0
    let stored = try connection.integer("SELECT max(id) FROM entry") ?? 0
    return Int64(max(reserved, stored))
  }

  /// Writes an entry that has its ids. Complexity: one row, and an index row for the rarer kinds.
  func append(_ entry: Entry) throws(JournalError) {
    let row = try connection.statement(
      "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    try row.bind(1, entry.id.rawValue)
    try row.bind(2, entry.statement.rawValue)
    try row.bind(3, entry.recorded.number)
    try row.bind(4, entry.kind.rawValue)
    try row.bind(5, entry.date.day.number)
    try row.bind(6, entry.date.precision.rawValue)
    try row.bind(7, entry.actor.rawValue)
    try row.bind(8, entry.isDeliberate)
    try row.bind(9, entry.code)
    try row.bind(10, entry.hours)
    try row.bind(11, entry.number)
    try row.bind(12, entry.until?.day.number)
    try row.bind(13, entry.until?.precision.rawValue)
    try row.bind(14, entry.place)
    try row.bind(15, entry.text)
    try row.bind(16, entry.topics.isEmpty ? nil : PackedList.pack(entry.topics))
    try row.bind(17, entry.tags.isEmpty ? nil : PackedList.pack(entry.tags))
    people.removeAll(keepingCapacity: true)
    ParticipantText.append(entry.people, to: &people)
    try row.bind(18, utf8: people)
    try row.bind(19, entry.source)
    try row.run()
  }

  /// Runs a statement whose only parameter is an id.
  func run(_ sql: StaticString, _ id: EntryID) throws(JournalError) {
    let row = try connection.statement(sql)
    try row.bind(1, id.rawValue)
    try row.run()
  }

  func entry(_ id: EntryID) throws(JournalError) -> Entry? {
    let row = try connection.statement("SELECT * FROM entry WHERE id = ?")
    defer { row.reset() }
    try row.bind(1, id.rawValue)
    return try row.step() ? try EntryTable.decode(row) : nil
  }

  /// The entries of a statement, ascending; empty where it has been erased.
  func entries(ofStatement statement: EntryID) throws(JournalError) -> [Entry] {
    let row = try connection.statement("SELECT * FROM entry WHERE id >= ? ORDER BY id")
    defer { row.reset() }
    try row.bind(1, statement.rawValue)
    var entries: [Entry] = []
    // A statement's entries follow each other.
    while try row.step(), row.int64(1) == statement.rawValue {
      entries.append(try EntryTable.decode(row))
    }
    return entries
  }

  /// Every entry, ascending.
  func forEach(_ body: (Entry) throws(JournalError) -> Void) throws(JournalError) {
    let row = try connection.statement("SELECT * FROM entry ORDER BY id")
    defer { row.reset() }
    while try row.step() { try body(try EntryTable.decode(row)) }
  }

  /// Entries of kinds that the index covers, whether active or not, ascending by id.
  func entries(ofRareKind kind: EntryKind) throws(JournalError) -> [Entry] {
    precondition(kind.isRare, "the index of kinds leaves out the frequent ones")
    let row = try connection.statement(
      "SELECT * FROM entry WHERE kind = ?1 AND kind > 10 ORDER BY id")
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    var entries: [Entry] = []
    while try row.step() { entries.append(try EntryTable.decode(row)) }
    return entries
  }

  /// The entries of a kind that carry a number, ascending.
  func entries(of kind: EntryKind, number: Int) throws(JournalError) -> [Entry] {
    let row = try connection.statement(
      "SELECT * FROM entry WHERE kind = ? AND number = ? ORDER BY id")
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, number)
    var entries: [Entry] = []
    while try row.step() { entries.append(try EntryTable.decode(row)) }
    return entries
  }

  /// The highest number that an entry of the kind carries, undone ones too; 0 where none does.
  func highestNumber(of kind: EntryKind) throws(JournalError) -> Int {
    let row = try connection.statement("SELECT max(number) FROM entry WHERE kind = ?")
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    return try row.step() ? row.int(0) : 0
  }
}

extension EntryKind {
  /// Covered by the index `entry_kind`.
  var isRare: Bool { rawValue > EntryKind.person.rawValue }

  /// This kind's bit in a set of kinds.
  var bit: Int64 { 1 << Int64(rawValue) }
}

extension Set<EntryKind> {
  /// The kinds as bits, for `(1 << kind) & ?` in SQL.
  var bits: Int64 { reduce(0) { $0 | $1.bit } }
}
