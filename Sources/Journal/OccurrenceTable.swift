import Relationships

/// The entries that count of the rarer kinds, by day, and those that have a number.
///
/// Tables of their own, as an index on `entry` would cost every interaction that it leaves out.
final class OccurrenceTable {
  private let connection: SQLiteConnection
  private let tallies: TallyTable
  /// The latest settlement of each promise, by the promise's number; nil before it is asked for.
  private var settlements: [Int: EntryID]?

  init(_ connection: SQLiteConnection, tallies: TallyTable) {
    self.connection = connection
    self.tallies = tallies
  }

  /// Forgets what is in memory.
  func drop() { settlements = nil }

  func add(_ entry: Entry) throws(JournalError) {
    guard entry.kind.isRare else { return }
    if entry.kind == .settlement, let number = entry.number {
      let earlier = settlements?[number] ?? entry.id
      settlements?[number] = max(entry.id, earlier)
    }
    try run(try connection.statement("INSERT OR IGNORE INTO occurrence VALUES (?, ?, ?)"), entry)
    guard entry.kind.isNumbered, let number = entry.number else { return }
    let row = try connection.statement("INSERT OR REPLACE INTO numbered VALUES (?, ?, ?)")
    try row.bind(1, entry.kind.rawValue)
    try row.bind(2, number)
    try row.bind(3, entry.id.rawValue)
    try row.run()
    try tallies.raise(.highestNumber(entry.kind), to: number)
  }

  func remove(_ entry: Entry) throws(JournalError) {
    guard entry.kind.isRare else { return }
    if entry.kind == .settlement { drop() }
    try run(
      try connection.statement("DELETE FROM occurrence WHERE kind = ? AND day = ? AND entry = ?"),
      entry)
    guard entry.kind.isNumbered, let number = entry.number else { return }
    let row = try connection.statement("DELETE FROM numbered WHERE kind = ? AND number = ?")
    try row.bind(1, entry.kind.rawValue)
    try row.bind(2, number)
    try row.run()
  }

  private func run(_ row: SQLiteStatement, _ entry: Entry) throws(JournalError) {
    try row.bind(1, entry.kind.rawValue)
    try row.bind(2, entry.date.day.number)
    try row.bind(3, entry.id.rawValue)
    try row.run()
  }

  /// The entries of a kind, up to a day where one is given; the latest `limit`, latest first.
  func latest(_ kind: EntryKind, through day: Day?, limit: Int) throws(JournalError) -> [EntryID] {
    let row = try connection.statement(
      """
      SELECT entry FROM occurrence WHERE kind = ? AND day <= ?
      ORDER BY day DESC, entry DESC LIMIT ?
      """)
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, day?.number ?? .max)
    try row.bind(3, limit)
    var entries: [EntryID] = []
    while try row.step() { entries.append(EntryID(rawValue: row.int64(0))) }
    return entries
  }

  /// The latest settlement of the promise with a number. All entries must have been written.
  ///
  /// Complexity: O(1), the first time O(settlements).
  func settlement(ofPromise number: Int) throws(JournalError) -> EntryID? {
    if settlements == nil { settlements = try readSettlements() }
    return settlements?[number]
  }

  private func readSettlements() throws(JournalError) -> [Int: EntryID] {
    let row = try connection.statement(
      """
      SELECT number, id FROM occurrence JOIN entry ON id = occurrence.entry
      WHERE occurrence.kind = ? AND number IS NOT NULL ORDER BY id
      """)
    defer { row.reset() }
    try row.bind(1, EntryKind.settlement.rawValue)
    var found: [Int: EntryID] = [:]
    while try row.step() { found[row.int(0)] = EntryID(rawValue: row.int64(1)) }
    return found
  }

  func count(_ kind: EntryKind, through day: Day) throws(JournalError) -> Int {
    let row = try connection.statement(
      "SELECT count(*) FROM occurrence WHERE kind = ? AND day <= ?")
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, day.number)
    return try row.step() ? row.int(0) : 0
  }

  /// The promise or opportunity with a number; nil where none counts.
  func entry(_ kind: EntryKind, number: Int) throws(JournalError) -> EntryID? {
    let row = try connection.statement(
      "SELECT entry FROM numbered WHERE kind = ? AND number = ?")
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, number)
    return try row.step() ? EntryID(rawValue: row.int64(0)) : nil
  }
}

extension EntryKind {
  /// Kept in the table `occurrence`.
  var isRare: Bool { rawValue > EntryKind.person.rawValue }

  /// The number is the ordinal by which the entry is called.
  var isNumbered: Bool { self == .promise || self == .seek }

  /// This kind's bit in a set of kinds.
  var bit: Int64 { 1 << Int64(rawValue) }
}

extension Set<EntryKind> {
  /// The kinds as bits, for `(1 << kind) & ?` in SQL.
  var bits: Int64 { reduce(0) { $0 | $1.bit } }
}
