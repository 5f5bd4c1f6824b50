import Relationships

/// One statement of the journal.
package struct HistoryItem: Sendable, Hashable {
  /// The id of its first entry.
  package var statement: EntryID
  /// The words; empty where they were erased.
  package var source: String
  package var recorded: Day
  package var entryCount: Int
  package var isUndone: Bool
}

extension Journal {
  /// The latest statements, undone ones too, ascending.
  ///
  /// Complexity: O(`limit` + entries of those statements).
  package func history(limit: Int) throws(JournalError) -> [HistoryItem] {
    try refresh()
    var items: [HistoryItem] = []
    var position = EntryID(rawValue: .max)
    while items.count < limit, let last = try lastEntry(before: position) {
      if let item = try historyItem(last.statement) { items.append(item) }
      position = last.statement
    }
    return items.reversed()
  }

  /// The statement and kind of the entry before another.
  func lastEntry(
    before entry: EntryID
  ) throws(JournalError) -> (statement: EntryID, kind: EntryKind)? {
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

  func historyItem(_ statement: EntryID) throws(JournalError) -> HistoryItem? {
    let row = try connection.statement(
      "SELECT statement, recorded, source FROM entry WHERE id >= ? ORDER BY id")
    defer { row.reset() }
    try row.bind(1, statement.rawValue)
    var item: HistoryItem?
    while try row.step(), row.int64(0) == statement.rawValue {
      if item == nil {
        item = HistoryItem(
          statement: statement, source: row.text(2), recorded: try EntryTable.day(row, 1),
          entryCount: 0, isUndone: try projections.activity.isUndone(statement))
      }
      item?.entryCount += 1
    }
    return item
  }
}
