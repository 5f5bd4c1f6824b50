import Relationships

extension EntryTable {
  func entry(_ id: EntryID) throws(JournalError) -> Entry? {
    try flush()
    let row = try connection.statement("SELECT * FROM entry WHERE id = ?")
    defer { row.reset() }
    try row.bind(1, id.rawValue)
    return try row.step() ? try EntryTable.decode(row) : nil
  }

  /// The entries of a statement, ascending; empty where it has been erased.
  func entries(ofStatement statement: EntryID) throws(JournalError) -> [Entry] {
    try flush()
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
    try flush()
    let row = try connection.statement("SELECT * FROM entry ORDER BY id")
    defer { row.reset() }
    while try row.step() { try body(try EntryTable.decode(row)) }
  }

  /// The entries of some kinds, whether they count or not, ascending. Complexity: O(entries).
  func entries(of kinds: Set<EntryKind>) throws(JournalError) -> [Entry] {
    try flush()
    let row = try connection.statement(
      "SELECT * FROM entry WHERE (1 << kind) & ? != 0 ORDER BY id")
    defer { row.reset() }
    try row.bind(1, kinds.bits)
    var entries: [Entry] = []
    while try row.step() { entries.append(try EntryTable.decode(row)) }
    return entries
  }

  /// Appends the entries of one of the rarer kinds that count, up to a day where one is given: the
  /// latest `limit`, latest first.
  func appendLatestOccurrences(
    of kind: EntryKind, through day: Day?, limit: Int, to found: inout [Entry]
  ) throws(JournalError) {
    try flush()
    // A left join, so that an entry that is missing is noticed.
    let row = try connection.statement(
      """
      SELECT entry.* FROM occurrence LEFT JOIN entry ON entry.id = occurrence.entry
      WHERE occurrence.kind = ? AND occurrence.day <= ?
      ORDER BY occurrence.day DESC, occurrence.entry DESC LIMIT ?
      """)
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, day?.number ?? .max)
    try row.bind(3, limit)
    while try row.step() {
      guard !row.isNull(0) else { throw .unreadableRow }
      found.append(try EntryTable.decode(row))
    }
  }

  // MARK: Frequent kinds, without an index

  /// The latest entries of some kinds up to a day for which `isWanted`, latest first.
  /// Complexity: O(entries).
  func latest(
    of kinds: Set<EntryKind>, through day: Day?, limit: Int,
    where isWanted: (Entry) throws(JournalError) -> Bool
  ) throws(JournalError) -> [Entry] {
    try flush()
    let row = try connection.statement(
      """
      SELECT id FROM entry WHERE (1 << kind) & ? != 0 AND day <= ? ORDER BY day DESC, id DESC
      """)
    defer { row.reset() }
    try row.bind(1, kinds.bits)
    try row.bind(2, day?.number ?? .max)
    var found: [Entry] = []
    while found.count < limit, try row.step() {
      guard let entry = try entry(EntryID(rawValue: row.int64(0))) else { throw .unreadableRow }
      if try isWanted(entry) { found.append(entry) }
    }
    return found
  }

  /// The number of entries of a kind up to a day that count. Complexity: O(entries).
  func count(_ kind: EntryKind, through day: Day) throws(JournalError) -> Int {
    try flush()
    let row = try connection.statement(
      """
      SELECT count(*) FROM entry WHERE kind = ? AND day <= ?
      AND statement NOT IN (SELECT statement FROM undone)
      AND id NOT IN (SELECT entry FROM retracted)
      """)
    defer { row.reset() }
    try row.bind(1, kind.rawValue)
    try row.bind(2, day.number)
    return try row.step() ? row.int(0) : 0
  }

  // MARK: Statements

  /// The statement and kind of the entry before another.
  func last(
    before entry: EntryID
  ) throws(JournalError) -> (statement: EntryID, kind: EntryKind)? {
    try flush()
    let row = try connection.statement(
      "SELECT statement, kind FROM entry WHERE id < ? ORDER BY id DESC LIMIT 1")
    defer { row.reset() }
    try row.bind(1, entry.rawValue)
    guard try row.step() else { return nil }
    // A statement never begins after its entries; otherwise walking back would not end.
    guard let kind = EntryKind(rawValue: row.int(1)),
      row.int64(0) > 0, row.int64(0) < entry.rawValue
    else { throw .unreadableRow }
    return (EntryID(rawValue: row.int64(0)), kind)
  }

  /// The last entry that is not an undo or redo; before any, 0.
  func lastRecorded() throws(JournalError) -> EntryID {
    try flush()
    let row = try connection.statement(
      "SELECT id FROM entry WHERE kind NOT IN (?, ?) ORDER BY id DESC LIMIT 1")
    defer { row.reset() }
    try row.bind(1, EntryKind.undo.rawValue)
    try row.bind(2, EntryKind.redo.rawValue)
    return EntryID(rawValue: try row.step() ? row.int64(0) : 0)
  }

  /// A statement as the history shows it, `isUndone` left false; nil where it has been erased.
  func historyItem(_ statement: EntryID) throws(JournalError) -> HistoryItem? {
    try flush()
    let row = try connection.statement(
      "SELECT statement, recorded, source FROM entry WHERE id >= ? ORDER BY id")
    defer { row.reset() }
    try row.bind(1, statement.rawValue)
    var item: HistoryItem?
    while try row.step(), row.int64(0) == statement.rawValue {
      if item == nil {
        item = HistoryItem(
          statement: statement, source: row.text(2), recorded: try EntryTable.day(row, 1),
          entryCount: 0, isUndone: false)
      }
      item?.entryCount += 1
    }
    return item
  }
}
