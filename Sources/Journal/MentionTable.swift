import Relationships

/// Which entries mention a topic or carry a tag, by the key of the word.
final class MentionTable {
  let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func add(_ entry: Entry) throws(JournalError) {
    try run(
      try connection.statement("INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?)"), entry)
  }

  func remove(_ entry: Entry) throws(JournalError) {
    try run(
      try connection.statement(
        "DELETE FROM mention WHERE key = ? AND kind = ? AND day = ? AND entry = ?"), entry)
  }

  private func run(_ row: SQLiteStatement, _ entry: Entry) throws(JournalError) {
    for word in entry.topics + entry.tags {
      try row.bind(1, MentionTable.key(word))
      try row.bind(2, entry.kind.rawValue)
      try row.bind(3, entry.date.day.number)
      try row.bind(4, entry.id.rawValue)
      try row.run()
    }
  }

  /// `#Mentor`, `mentor` and `Mentor` are one word.
  static func key(_ word: String) -> String {
    matchingKey(word.hasPrefix("#") ? String(word.dropFirst()) : word)
  }

  /// The entries that mention the word, by (day, id).
  func entries(
    _ word: String, kinds: Set<EntryKind>, through day: Day?
  ) throws(JournalError) -> [EntryID] {
    let row = try connection.statement(
      """
      SELECT entry FROM mention WHERE key = ? AND (1 << kind) & ? != 0 AND day <= ?
      ORDER BY day, entry
      """)
    defer { row.reset() }
    try row.bind(1, MentionTable.key(word))
    try row.bind(2, kinds.bits)
    try row.bind(3, day?.number ?? .max)
    var entries: [EntryID] = []
    while try row.step() { entries.append(EntryID(rawValue: row.int64(0))) }
    return entries
  }
}
