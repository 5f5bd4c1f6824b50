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
      for id in 1..<max(1, try source.highestID() + 1) {
        guard let (entry, isDoubtful) = source.entry(EntryID(rawValue: id)) else {
          report.lost += 1
          continue
        }
        report.doubtful += isDoubtful ? 1 : 0
        if let last = waiting.last, last.statement != entry.statement {
          try journal.take(waiting, &report)
          waiting = []
        }
        waiting.append(entry)
      }
      try journal.take(waiting, &report)
      report.isEndKnown = source.isEndKnown
      // Numbers of what was erased are not given again.
      if let numbers = source.reservedNumbers { _ = try journal.restore(numbers) }
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
