import Relationships

/// Where the record of a journal in memory is really kept, as the text of a file.
///
/// Asked before anything is read, and before a transaction ends: what it cannot keep did not happen.
package protocol RecordKeeper: AnyObject {
  /// Takes into the journal what others have written since.
  func catchUp(_ journal: Journal) throws

  /// Keeps other writers away until `release()`, and catches up.
  func acquire(_ journal: Journal) throws

  /// Records the statements again, in the transaction that is open, from the words that it adds to
  /// what it keeps; durable when this returns.
  func append(_ addition: RecordAddition, to journal: Journal) throws

  /// Keeps the whole record anew, as something was erased from it; durable when this returns.
  func rewrite(_ journal: Journal) throws

  func release()

  /// What is in the journal may not be what is kept: it is to be read anew.
  func mistrust()
}

/// What a transaction adds to the record.
package struct RecordAddition {
  package var statements: [[Entry]]
  /// Numbers that must not be given again, where that has changed: what `restore` takes.
  package var numbers: String?
}

extension Journal {
  /// Takes in what others have written to where the record is kept. A store of SQLite sees it by
  /// itself.
  package func catchUp() throws {
    guard depth == 0, !isKeeping, let keeper else { return }
    isKeeping = true
    defer { isKeeping = false }
    try keeper.catchUp(self)
  }

  /// A transaction whose statements are recorded twice: as they were given, and then from the words
  /// that are kept. So what is in memory is always what those words say when they are read again.
  func keptTransaction<T>(_ keeper: any RecordKeeper, _ body: () throws -> T) throws -> T {
    isKeeping = true
    defer { isKeeping = false }
    try keeper.acquire(self)
    defer { keeper.release() }
    try begin()
    let result: T
    let addition: RecordAddition?
    do {
      let first = EntryID(rawValue: nextEntryID)
      let numbers = try restorableNumbers()
      result = try body()
      addition = try self.addition(from: first, numbers)
      if !erasedNames.isEmpty {
        try eraseNamesElsewhere()
        try keeper.rewrite(self)
        erasedNames = []
      }
    } catch {
      try rollBack()
      throw error
    }
    if let addition {
      try rollBack()
      try begin()
      do {
        try keeper.append(addition, to: self)
      } catch {
        try rollBack()
        throw error
      }
    }
    do throws(JournalError) {
      try commit()
    } catch {
      keeper.mistrust()
      throw error
    }
    return result
  }

  /// What the open transaction has added; nil for nothing, or where it has erased something.
  private func addition(
    from first: EntryID, _ numbers: String?
  ) throws(JournalError) -> RecordAddition? {
    guard erasedNames.isEmpty else { return nil }
    let added = try statements(from: first, limit: .max)
    let now = try restorableNumbers()
    if added.isEmpty, now == numbers { return nil }
    return RecordAddition(statements: added, numbers: now == numbers ? nil : now)
  }

  /// The id that the next entry gets.
  package var nextEntry: EntryID { EntryID(rawValue: nextEntryID) }

  /// Empties the journal, for a record that is to be read anew.
  package func clear() throws(JournalError) {
    precondition(isInTransaction, "a journal is emptied in a transaction")
    try projections.flush()
    try connection.executeScript("DELETE FROM entry; DELETE FROM reserved;")
    try connection.executeScript(Schema.emptyProjections)
    try reload()
    try prepareRecording()
  }
}
