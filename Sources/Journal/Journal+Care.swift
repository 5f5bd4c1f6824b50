import Relationships

extension Journal {
  /// Drops everything that follows from the entries and derives it again: the same answers to the
  /// byte.
  ///
  /// Complexity: O(entries).
  package func rebuildProjections() throws(JournalError) {
    try inTransaction { () throws(JournalError) in
      try projections.flush()
      try projections.rebuild()
      projections.firstPersonWithoutPairs = PersonID(rawValue: .max)
    }
  }

  /// A hash of everything that follows from the entries, in a fixed order: equal for equal contents
  /// in every process.
  ///
  /// Complexity: O(rows).
  package func contentHash() throws(JournalError) -> UInt64 {
    try hash(Journal.contentQueries)
  }

  /// A hash of the record itself: every entry with its ids, words and texts, and the numbers that
  /// will not be given again. Stores with equal records give equal answers, now and later.
  ///
  /// Complexity: O(entries).
  package func recordHash() throws(JournalError) -> UInt64 {
    try hash(["SELECT * FROM entry ORDER BY id", "SELECT * FROM reserved ORDER BY name"])
  }

  private func hash(_ queries: [StaticString]) throws(JournalError) -> UInt64 {
    try refresh()
    try projections.flush()
    var hash = ContentHash()
    for query in queries {
      let row = try connection.statement(query)
      defer { row.reset() }
      while try row.step() { hash.combine(row) }
    }
    return hash.value
  }

  /// Undo and redo (36, 37) are no content, and the highest numbers (103 and above) outlive them.
  private static let contentQueries: [StaticString] = [
    "SELECT * FROM tally WHERE what < 103 AND what NOT IN (36, 37) AND count <> 0 ORDER BY what",
    "SELECT * FROM occurrence WHERE kind NOT IN (36, 37) ORDER BY kind, day, entry",
    "SELECT * FROM numbered ORDER BY kind, number",
    "SELECT * FROM person ORDER BY id",
    "SELECT * FROM name ORDER BY key, person",
    "SELECT * FROM involvement ORDER BY person, day, entry, role",
    "SELECT * FROM pair ORDER BY person",
    "SELECT * FROM tie ORDER BY from_person, to_person, entry",
    "SELECT * FROM mention ORDER BY key, kind, day, entry",
  ]

  /// What is wrong with the store, as sentences; empty where it is sound: SQLite's own check, and
  /// that a replay gives what is stored.
  package func checkIntegrity() throws(JournalError) -> [String] {
    try refresh()
    try projections.flush()
    var problems: [String] = []
    let row = try connection.statement("PRAGMA integrity_check(100)")
    defer { row.reset() }
    while try row.step() {
      if row.text(0) == "ok" { continue }
      // SQLite's words name tables and pages, and could name values: they are not passed on.
      problems.append("SQLite finds the file damaged")
    }
    guard problems.isEmpty else { return Array(problems.prefix(1)) }
    if try !replayAgrees() {
      problems.append("what follows from the entries differs from what is stored")
    }
    if needsScrubbing { problems.append("erased content may still be in the file") }
    return problems
  }

  private func replayAgrees() throws(JournalError) -> Bool {
    let stored = try contentHash()
    do {
      return try speculation {
        try projections.rebuild()
        return try contentHash() == stored
      }
    } catch let error as JournalError {
      if error.kind == .damaged { return false }
      throw error
    } catch {
      preconditionFailure("a replay throws journal errors only")
    }
  }

  /// Writes a copy of the store as it stands into a new file (0600), which must not exist.
  ///
  /// The copy has no free pages, so nothing erased is in it.
  package func backup(to path: String) throws(JournalError) {
    precondition(!isInTransaction, "a copy is made between transactions")
    let file = try StoreFile.createForCopy(path)
    do {
      try noteCopy(StoreFile.absolute(file))
      let row = try connection.statement("VACUUM INTO ?")
      try row.bind(1, try copyName(file))
      try row.run()
      try StoreFile.synchronize(file)
    } catch {
      StoreFile.remove(file)
      throw error
    }
  }
}

extension Journal {
  /// What SQLite is told to copy into. A store in memory has no checksums; its copy has.
  private func copyName(_ file: String) throws(JournalError) -> String {
    guard location == .memory else { return file }
    ChecksummedFiles.install()
    try StoreFile.reserveChecksums(on: connection.handle)
    return try StoreFile(path: file).uri
  }
}

/// FNV-1a over the values of rows, with their types and ends.
private struct ContentHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ row: SQLiteStatement) {
    for column in 0..<row.columnCount {
      if row.isNull(column) {
        combine(byte: 0)
      } else if row.isText(column) {
        combine(byte: 1)
        row.withUTF8(column) { for byte in $0 { combine(byte: byte) } }
      } else if row.isReal(column) {
        combine(byte: 2)
        combine(number: row.double(column).bitPattern)
      } else {
        combine(byte: 3)
        combine(number: UInt64(bitPattern: row.int64(column)))
      }
    }
    combine(byte: 0xFF)
  }

  private mutating func combine(number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      combine(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func combine(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
