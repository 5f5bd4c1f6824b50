import Relationships

/// The truth: every entry, in the order of recording. Rows are appended and read; only `forget`
/// ever changes them.
final class EntryTable {
  let connection: SQLiteConnection
  private var waiting = RowBatch(Insertion(beginning: "INSERT OR FAIL INTO entry", columns: 19))

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// The highest id ever given; 0 in an empty journal.
  func highestID() throws(JournalError) -> Int64 {
    let reserved = try connection.integer("SELECT value FROM reserved WHERE name = 'entry'") ?? 0
    let stored = try connection.integer("SELECT max(id) FROM entry") ?? 0
    let highest = Int64(max(reserved, stored))
    guard plausibleIDs.contains(highest) else { throw .unreadableRow }
    return highest
  }

  /// Takes in an entry that has its ids; it is written with the next ones, or before any is read.
  ///
  /// Complexity: one row, at the end of the table.
  func append(_ entry: Entry) throws(JournalError) {
    waiting.add(entry)
    try waiting.endRow(on: connection)
  }

  /// Writes the entries that wait.
  func flush() throws(JournalError) { try waiting.flush(on: connection) }

  /// Forgets the entries that wait.
  func drop() { waiting.drop() }

  /// Runs a statement whose only parameter is an id.
  func run(_ sql: StaticString, _ id: EntryID) throws(JournalError) {
    try flush()
    let row = try connection.statement(sql)
    try row.bind(1, id.rawValue)
    try row.run()
  }
}

extension RowBatch {
  fileprivate mutating func add(_ entry: Entry) {
    add(entry.id.rawValue)
    add(entry.statement.rawValue)
    add(entry.recorded.number)
    add(entry.kind.rawValue)
    add(entry.date.day.number)
    add(entry.date.precision.rawValue)
    add(entry.actor.rawValue)
    add(entry.isDeliberate)
    add(entry.code)
    add(entry.hours)
    add(entry.number)
    add(entry.until?.day.number)
    add(entry.until?.precision.rawValue)
    add(entry.place)
    add(entry.text)
    add(entry.topics.isEmpty ? nil : PackedList.pack(entry.topics))
    add(entry.tags.isEmpty ? nil : PackedList.pack(entry.tags))
    addText { ParticipantText.append(entry.people, to: &$0) }
    add(entry.source)
  }
}
