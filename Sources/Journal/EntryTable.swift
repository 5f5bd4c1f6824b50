import Relationships

/// The truth: every entry, in the order of recording. Rows are appended and read; only `forget`
/// ever changes them.
final class EntryTable {
  let connection: SQLiteConnection
  /// Entries to be written together: eight at once cost a third less.
  private var waiting: [Entry] = []
  private static let batch = 8
  /// Text of the participants of the entry being written; kept to save its allocation.
  private var people: [UInt8] = []

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
    waiting.append(entry)
    guard waiting.count == EntryTable.batch else { return }
    // OR FAIL: a failure ends the transaction in any case, and to be able to take back one statement
    // of several rows SQLite would keep copies of the pages.
    let row = try connection.statement(
      """
      INSERT OR FAIL INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?),
      (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?),
      (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?),
      (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?),
      (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """)
    for offset in 0..<EntryTable.batch {
      try bind(waiting[offset], to: row, after: Int32(19 * offset))
    }
    waiting.removeAll(keepingCapacity: true)
    try row.run()
  }

  /// Writes the entries that wait.
  func flush() throws(JournalError) {
    guard !waiting.isEmpty else { return }
    let row = try connection.statement(
      "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    for entry in waiting {
      try bind(entry, to: row, after: 0)
      try row.run()
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Forgets the entries that wait.
  func drop() { waiting.removeAll(keepingCapacity: true) }

  private func bind(
    _ entry: Entry, to row: SQLiteStatement, after index: Int32
  ) throws(JournalError) {
    try row.bind(index + 1, entry.id.rawValue)
    try row.bind(index + 2, entry.statement.rawValue)
    try row.bind(index + 3, entry.recorded.number)
    try row.bind(index + 4, entry.kind.rawValue)
    try row.bind(index + 5, entry.date.day.number)
    try row.bind(index + 6, entry.date.precision.rawValue)
    try row.bind(index + 7, entry.actor.rawValue)
    try row.bind(index + 8, entry.isDeliberate)
    try row.bind(index + 9, entry.code)
    try row.bind(index + 10, entry.hours)
    try row.bind(index + 11, entry.number)
    try row.bind(index + 12, entry.until?.day.number)
    try row.bind(index + 13, entry.until?.precision.rawValue)
    try row.bind(index + 14, entry.place)
    try row.bind(index + 15, entry.text)
    try row.bind(index + 16, entry.topics.isEmpty ? nil : PackedList.pack(entry.topics))
    try row.bind(index + 17, entry.tags.isEmpty ? nil : PackedList.pack(entry.tags))
    people.removeAll(keepingCapacity: true)
    ParticipantText.append(entry.people, to: &people)
    try row.bind(index + 18, utf8: people)
    try row.bind(index + 19, entry.source)
  }

  /// Runs a statement whose only parameter is an id.
  func run(_ sql: StaticString, _ id: EntryID) throws(JournalError) {
    try flush()
    let row = try connection.statement(sql)
    try row.bind(1, id.rawValue)
    try row.run()
  }
}
