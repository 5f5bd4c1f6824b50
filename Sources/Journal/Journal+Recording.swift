import Relationships

extension Journal {
  /// The next free id for a person, who begins to exist with a `person` entry. Taken back with the
  /// transaction.
  package func newPersonID() -> PersonID {
    precondition(isInTransaction, "people are created in a transaction")
    defer { nextPersonNumber += 1 }
    return PersonID(rawValue: nextPersonNumber)
  }

  /// Appends the entries of one statement and returns their ids, ascending.
  ///
  /// - Parameter drafts: entries without ids; a `person` entry has the new id as its subject and
  ///   the name as its text. Undo and redo are recorded by the methods of those names.
  /// - Parameter source: the words of the statement, kept with its first entry.
  ///
  /// Complexity: O(1) for each person and entry that is not dated before the person's latest.
  @discardableResult
  package func record(_ drafts: [Entry], source: String) throws(JournalError) -> [EntryID] {
    precondition(isInTransaction, "entries are recorded in a transaction")
    let statement = EntryID(rawValue: nextEntryID)
    var ids: [EntryID] = []
    ids.reserveCapacity(drafts.count)
    for draft in drafts {
      precondition(draft.kind != .undo && draft.kind != .redo, "undo and redo record themselves")
      var entry = draft
      entry.id = EntryID(rawValue: nextEntryID)
      entry.statement = statement
      entry.source = ids.isEmpty ? source : nil
      nextEntryID += 1
      try entries.append(entry)
      try projections.add(entry, isLatest: true)
      ids.append(entry.id)
    }
    try projections.settle()
    return ids
  }
}
