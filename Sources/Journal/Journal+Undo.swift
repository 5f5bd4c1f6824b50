import Relationships

extension Journal {
  /// Takes back the latest statements that count, whatever they did.
  ///
  /// - Returns: the statements taken back, the latest first; fewer than `count` where no more are
  ///   left.
  ///
  /// Complexity: O(entries of the statements), and a replay of the people they concern.
  package func undo(_ count: Int, recorded day: Day) throws(JournalError) -> [HistoryItem] {
    try inTransaction { () throws(JournalError) in
      var items: [HistoryItem] = []
      var position = EntryID(rawValue: nextEntryID)
      while items.count < count, let item = try undoable(before: position) {
        items.append(item)
        position = item.statement
      }
      try record(.undo, of: items, on: day)
      return items
    }
  }

  /// Brings back statements that were undone since the last recording: the one undone last first.
  ///
  /// - Returns: the statements brought back, in that order; fewer than `count` where no more are
  ///   left.
  package func redo(_ count: Int, recorded day: Day) throws(JournalError) -> [HistoryItem] {
    try inTransaction { () throws(JournalError) in
      let last = try entries.lastRecorded()
      var items: [HistoryItem] = []
      while items.count < count, let statement = try projections.activity.firstUndone(after: last),
        let item = try historyItem(statement)
      {
        items.append(item)
        try record(.redo, of: [item], on: day)
      }
      return items
    }
  }

  /// The latest statement before an entry that counts and is not itself an undo or redo.
  private func undoable(before entry: EntryID) throws(JournalError) -> HistoryItem? {
    var position = entry
    while let last = try entries.last(before: position) {
      position = last.statement
      if last.kind == .undo || last.kind == .redo { continue }
      if try !projections.activity.isUndone(last.statement) {
        return try historyItem(last.statement)
      }
    }
    return nil
  }

  /// Appends the entries of an undo or redo and carries it out.
  private func record(
    _ kind: EntryKind, of items: [HistoryItem], on day: Day
  ) throws(JournalError) {
    guard !items.isEmpty else { return }
    let first = EntryID(rawValue: nextEntryID)
    for item in items {
      var entry = Entry(kind, date: PartialDate(day), recorded: day)
      entry.id = EntryID(rawValue: nextEntryID)
      entry.statement = first
      entry.number = Int(item.statement.rawValue)
      if entry.id == first {
        entry.source =
          (kind == .undo ? "undo" : "redo") + (items.count > 1 ? " \(items.count)" : "")
      }
      nextEntryID += 1
      try entries.append(entry)
      try projections.add(entry, isLatest: true)
      if kind == .undo { try takeBack(item, by: entry.id) } else { try bringBack(item) }
    }
    try projections.settle()
  }

  func takeBack(_ item: HistoryItem, by undo: EntryID) throws(JournalError) {
    let active = try activeEntries(of: item)
    try projections.activity.markUndone(item.statement, by: undo)
    for entry in active.reversed() { try projections.remove(entry) }
  }

  func bringBack(_ item: HistoryItem) throws(JournalError) {
    try projections.activity.markRedone(item.statement)
    for entry in try activeEntries(of: item) { try projections.add(entry, isLatest: false) }
  }

  /// The statement's entries that count, and those whose retraction changes no projection.
  private func activeEntries(of item: HistoryItem) throws(JournalError) -> [Entry] {
    var active: [Entry] = []
    for entry in try entries.entries(ofStatement: item.statement) {
      let isRetracted = try projections.activity.isRetracted(entry.id)
      if !isRetracted || !entry.kind.isRetractable { active.append(entry) }
    }
    return active
  }
}
