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
    while items.count < limit, let last = try entries.last(before: position) {
      if let item = try historyItem(last.statement) { items.append(item) }
      position = last.statement
    }
    return items.reversed()
  }

  func historyItem(_ statement: EntryID) throws(JournalError) -> HistoryItem? {
    var item = try entries.historyItem(statement)
    item?.isUndone = try projections.activity.isUndone(statement)
    return item
  }
}
