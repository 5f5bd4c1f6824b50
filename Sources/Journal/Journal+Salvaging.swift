import Relationships

/// What came of a damaged store: counts only.
package struct SalvageReport: Sendable, Hashable {
  /// Statements that are in the new store.
  package var statements = 0
  /// Entries in them.
  package var entries = 0
  /// Of those, entries read from pages whose checksum is wrong: they may not be what was recorded.
  package var doubtful = 0
  /// Entries that could not be read, or whose numbers are missing.
  package var lost = 0
  /// False where nothing tells how many entries there were after the last one that was read.
  package var isEndKnown = true
}

extension Journal {
  /// Copies every entry that can still be read into a new store; the damaged one is only read.
  ///
  /// - Throws: `JournalError` where nothing can be read, or the new file exists or cannot be written.
  ///
  /// Complexity: O(entries).
  package static func salvage(
    from path: String, to newPath: String
  ) throws(JournalError) -> SalvageReport {
    let source = try SalvageSource(path: path)
    var report = SalvageReport()
    _ = try StoreFile.createForCopy(newPath)
    let journal = try Journal(.file(newPath))
    try journal.inTransaction { () throws(JournalError) in
      var waiting: [Entry] = []
      var missing = 0
      var id: Int64 = 0
      let highest = source.highestID
      // Where the highest number is not known, a long gap is the end.
      while highest.map({ id < $0 }) ?? (missing < 10_000) {
        id += 1
        guard let (entry, isDoubtful) = source.entry(EntryID(rawValue: id)) else {
          missing += 1
          continue
        }
        report.lost += missing
        missing = 0
        report.doubtful += isDoubtful ? 1 : 0
        if let last = waiting.last, last.statement != entry.statement {
          try journal.take(waiting, &report)
          waiting = []
        }
        waiting.append(entry)
      }
      try journal.take(waiting, &report)
      report.isEndKnown = highest != nil
      if report.isEndKnown { report.lost += missing }
    }
    try journal.rebuildProjections()
    return report
  }

  private func take(_ entries: [Entry], _ report: inout SalvageReport) throws(JournalError) {
    guard !entries.isEmpty else { return }
    if try restore(Journal.restorable(entries)) {
      report.statements += 1
      report.entries += entries.count
    } else {
      report.lost += entries.count
    }
  }
}

/// A damaged store, read row by row: with checksums, and where they are wrong without.
private struct SalvageSource {
  private let strict: SQLiteConnection?
  private let lenient: SQLiteConnection

  init(path: String) throws(JournalError) {
    let file = StoreFile(damaged: path)
    ChecksummedFiles.install()
    strict = try? SQLiteConnection(path: file.uri, readOnly: true) { _ in }
    lenient = try SQLiteConnection(path: file.uncheckedURI, readOnly: true) { _ in }
    guard try lenient.integer("SELECT count(*) FROM sqlite_master WHERE name = 'entry'") == 1 else {
      throw JournalError(.notOurs, "the file is not a whoknows store")
    }
  }

  /// Nil where it cannot be read.
  var highestID: Int64? {
    for connection in [strict, lenient] {
      guard let connection, let id = try? connection.integer("SELECT max(id) FROM entry"),
        plausibleIDs.contains(Int64(id))
      else { continue }
      return Int64(id)
    }
    return nil
  }

  func entry(_ id: EntryID) -> (Entry, isDoubtful: Bool)? {
    if let strict, let read = try? EntryTable(strict).entry(id) { return (read, false) }
    if let read = try? EntryTable(lenient).entry(id) { return (read, true) }
    return nil
  }
}
