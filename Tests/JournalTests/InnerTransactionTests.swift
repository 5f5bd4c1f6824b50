import GRDBSQLite
import Relationships
import Testing

@testable import Journal

/// Inner transactions of which some are taken back, in one that is larger than SQLite's cache.
@Suite struct InnerTransactionTests {
  private struct TakenBack: Error {}

  /// What a commit left in the log is found there without the log's index, as after a crash.
  @Test(arguments: [2, 4, 6] as [UInt64])
  func whatIsTakenBackWithinALargeTransactionLeavesTheLogWhole(_ seed: UInt64) throws {
    let folder = try TestFolder()
    let journal = try Journal(folder.store)
    sqlite3_wal_autocheckpoint(journal.connection.handle, 0)
    var random = SplitMix64(seed: seed)
    var people = [try journal.add("Alice")]
    try journal.transaction {
      try record(1_000, in: journal, about: &people, &random)
    }
    for _ in 0..<20 {
      try journal.transaction {
        try record(1 + random.below(20), in: journal, about: &people, &random)
        // Recording sets the usual size when it begins, and after what is taken back.
        setCacheSize(5 + random.below(40), of: journal)
        let known = people
        #expect(throws: TakenBack.self) {
          try journal.transaction {
            try record(20 + random.below(40), in: journal, about: &people, &random)
            throw TakenBack()
          }
        }
        people = known
        try record(1 + random.below(20), in: journal, about: &people, &random)
      }
      let remains = try TestFolder()
      for name in ["network.db", "network.db-wal"] {
        try write(contents(of: folder.file(name)) ?? [], to: remains.file(name))
      }
      let copy = try Journal(remains.store)
      #expect(try copy.recordHash() == journal.recordHash())
      #expect(try copy.checkIntegrity() == [])
    }
  }

  /// In pages.
  private func setCacheSize(_ size: Int, of journal: Journal) {
    let code = sqlite3_exec(
      journal.connection.handle, "PRAGMA cache_size = \(size)", nil, nil, nil)
    #expect(code == SQLITE_OK)
  }

  private func record(
    _ count: Int, in journal: Journal, about people: inout [PersonID], _ random: inout SplitMix64
  ) throws {
    for _ in 0..<count {
      if random.below(4) == 0 { people.append(try journal.add("P\(people.count)")) }
      let person = people[random.below(people.count)]
      try journal.record(
        [.interaction(.met, with: [person], on: firstDay + random.below(500))],
        source: String(repeating: "a word ", count: 1 + random.below(80)))
      if random.below(4) == 0 { try journal.projections.flush() }
    }
    try journal.projections.flush()
  }
}
