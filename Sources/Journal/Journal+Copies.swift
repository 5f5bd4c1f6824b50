import Relationships

/// Copies of the record that this store has made: `save as` and `export`. An erasure cannot reach
/// into them, but tells where they are.
extension Journal {
  /// Writes down where a copy is about to be made. A store that can only be read keeps no note.
  ///
  /// - Parameter path: absolute.
  package func noteCopy(_ path: String) throws(JournalError) {
    guard mayWrite, try !isKnownCopy(path) else { return }
    do throws(JournalError) {
      try inTransaction { () throws(JournalError) in
        let row = try connection.statement("INSERT OR IGNORE INTO copy VALUES (?)")
        try row.bind(1, path)
        try row.run()
      }
    } catch {
      // Where the store's disk is full, a copy on another one is what is wanted most.
      guard error.kind == .full else { throw error }
    }
  }

  /// True where this store has made a copy at a path.
  package func isKnownCopy(_ path: String) throws(JournalError) -> Bool {
    try refresh()
    let row = try connection.statement("SELECT 1 FROM copy WHERE path = ?")
    defer { row.reset() }
    try row.bind(1, path)
    return try row.step()
  }

  /// The copies that are still where they were made, in order; notes of others are dropped.
  func remainingCopies() throws(JournalError) -> [String] {
    let row = try connection.statement("SELECT path FROM copy ORDER BY path")
    var paths: [String] = []
    while try row.step() { paths.append(row.text(0)) }
    row.reset()
    for path in paths where !StoreFile.exists(path) { try dropNote(ofCopy: path) }
    return paths.filter(StoreFile.exists)
  }

  func dropNote(ofCopy path: String) throws(JournalError) {
    let row = try connection.statement("DELETE FROM copy WHERE path = ?")
    try row.bind(1, path)
    try row.run()
  }
}
