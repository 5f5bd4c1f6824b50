import Relationships

/// Which statements are undone and which entries retracted; few, so looked up where needed.
final class ActivityTable {
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  // MARK: Undone statements

  func isUndone(_ statement: EntryID) throws(JournalError) -> Bool {
    try exists(
      try connection.statement("SELECT 1 FROM undone WHERE statement = ?"), statement)
  }

  func markUndone(_ statement: EntryID, by undo: EntryID) throws(JournalError) {
    let row = try connection.statement("INSERT OR REPLACE INTO undone VALUES (?, ?)")
    try row.bind(1, statement.rawValue)
    try row.bind(2, undo.rawValue)
    try row.run()
  }

  func markRedone(_ statement: EntryID) throws(JournalError) {
    let row = try connection.statement("DELETE FROM undone WHERE statement = ?")
    try row.bind(1, statement.rawValue)
    try row.run()
  }

  /// The lowest statement that was undone by an entry after `entry`: what redo brings back first.
  func firstUndone(after entry: EntryID) throws(JournalError) -> EntryID? {
    let row = try connection.statement("SELECT min(statement) FROM undone WHERE by > ?")
    defer { row.reset() }
    try row.bind(1, entry.rawValue)
    return try row.step() ? row.optionalInt(0).map { EntryID(rawValue: Int64($0)) } : nil
  }

  // MARK: Retracted entries

  func isRetracted(_ entry: EntryID) throws(JournalError) -> Bool {
    try exists(try connection.statement("SELECT 1 FROM retracted WHERE entry = ?"), entry)
  }

  func markRetracted(_ entry: EntryID, by retraction: EntryID) throws(JournalError) {
    let row = try connection.statement("INSERT OR IGNORE INTO retracted VALUES (?, ?)")
    try row.bind(1, entry.rawValue)
    try row.bind(2, retraction.rawValue)
    try row.run()
  }

  func unmarkRetracted(_ entry: EntryID, by retraction: EntryID) throws(JournalError) {
    let row = try connection.statement("DELETE FROM retracted WHERE entry = ? AND by = ?")
    try row.bind(1, entry.rawValue)
    try row.bind(2, retraction.rawValue)
    try row.run()
  }

  /// Not undone, not retracted.
  func isActive(_ entry: Entry) throws(JournalError) -> Bool {
    if try isUndone(entry.statement) { return false }
    return try !isRetracted(entry.id)
  }

  private func exists(_ row: SQLiteStatement, _ id: EntryID) throws(JournalError) -> Bool {
    defer { row.reset() }
    try row.bind(1, id.rawValue)
    return try row.step()
  }
}
