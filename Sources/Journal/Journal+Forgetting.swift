import Relationships

/// What an erasure did: counts, and the files it did not reach.
package struct ForgetReport: Sendable, Hashable {
  /// Entries about the person alone: gone.
  package var entriesErased = 0
  /// Entries that others share: the person, the remark and the statement's words are gone.
  package var entriesRedacted = 0
  /// Other entries in whose free text a name of the person was blacked out.
  package var mentionsErased = 0
  /// Other entries whose free text still holds a name: somebody else bears it too.
  package var mentionsLeft = 0
  /// Backups made by migrations: they are removed.
  package var backupsRemoved = 0
  /// Copies made by `save as` and `export` that still hold the person.
  package var copies: [String] = []
}

extension Journal {
  /// Erases a person, and everybody merged into them, for good. It cannot be undone.
  ///
  /// When the transaction has been committed the file holds no trace of what was erased, nor does
  /// the log beside it, nor a backup made by a migration; unless another process is reading just
  /// then: the next commit, or the next opening, tries again (`needsScrubbing`).
  ///
  /// Complexity: O(size of the store), as the file is written anew.
  package func forget(_ person: PersonID) throws(JournalError) -> ForgetReport {
    precondition(person != .me, "the user cannot be forgotten")
    return try inTransaction { () throws(JournalError) in
      try projections.flush()
      let group = Set(try projections.people.members(of: try projections.people.canonical(person)))
      let names = try recordedNames(of: group)
      try reserveNumbers()
      var report = try erase(group, names)
      if case .file(let path) = location {
        report.backupsRemoved = MigrationBackup.all(of: path).count
      }
      report.copies = try remainingCopies()
      try projections.rebuild()
      try connection.execute("INSERT OR IGNORE INTO unfinished VALUES (1)")
      needsScrubbing = true
      erasedNames += names
      return report
    }
  }

  /// Every name that somebody ever had, taken back or not.
  private func recordedNames(of group: Set<PersonID>) throws(JournalError) -> [String] {
    var names: [String] = []
    for entry in try entries.entries(of: [.person, .rename, .alias]) {
      guard let name = entry.text, entry.people(.subject).contains(where: group.contains) else {
        continue
      }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func erase(
    _ group: Set<PersonID>, _ names: [String]
  ) throws(JournalError) -> ForgetReport {
    var report = ForgetReport()
    var erasure = try Erasure(group: group, names: names, shared: sharedNames(names, group))
    try entries.forEach { erasure.examine($0) }
    try eraseReasons(ofRetracting: Set(erasure.gone))
    for id in erasure.gone { try entries.erase(id) }
    for entry in erasure.redacted { try entries.redact(entry) }
    for statement in erasure.statements.sorted() { try entries.eraseSource(of: statement) }
    report.entriesErased = erasure.gone.count
    report.entriesRedacted = erasure.shared
    report.mentionsErased = erasure.mentionsErased
    report.mentionsLeft = erasure.mentionsLeft
    return report
  }

  /// Those of the names that stand in a name of somebody else.
  private func sharedNames(
    _ names: [String], _ group: Set<PersonID>
  ) throws(JournalError) -> [String] {
    var shared: [String] = []
    for name in names {
      let bearers = try projections.names.people(
        matching: matchingKey(name), limit: group.count + 1)
      if !group.isSuperset(of: bearers) { shared.append(name) }
    }
    return shared
  }

  private func eraseReasons(ofRetracting gone: Set<EntryID>) throws(JournalError) {
    for retraction in try entries.entries(of: [.retraction]) {
      guard let number = retraction.number, gone.contains(EntryID(rawValue: Int64(number))) else {
        continue
      }
      // Its reason may be about the person.
      try entries.eraseText(of: retraction.id)
    }
  }

  // MARK: Numbers that must not come again

  private func reserveNumbers() throws(JournalError) {
    try reserve("entry", Int(nextEntryID) - 1)
    try reserve("person", Int(nextPersonNumber) - 1)
    try reserve("promise", try projections.tallies.count(.highestNumber(.promise)))
    try reserve("seek", try projections.tallies.count(.highestNumber(.seek)))
  }

  func reserve(_ name: String, _ value: Int) throws(JournalError) {
    let row = try connection.statement(
      """
      INSERT INTO reserved VALUES (?, ?)
      ON CONFLICT DO UPDATE SET value = max(value, excluded.value)
      """)
    try row.bind(1, name)
    try row.bind(2, value)
    try row.run()
  }

  // MARK: Traces in the file

  /// True where an erasure has something left to do.
  func hasUnfinishedErasure() throws(JournalError) -> Bool {
    try connection.integer("SELECT 1 FROM unfinished WHERE work = 1") != nil
  }

  /// Asks whoever keeps names elsewhere to erase them. It comes before the commit: afterwards, should
  /// the program be stopped, nobody would know the names any more.
  func eraseNamesElsewhere() throws(JournalError) {
    guard !erasedNames.isEmpty, let eraseElsewhere else { return }
    guard eraseElsewhere(erasedNames) else {
      throw JournalError(.other, "the shell's history could not be written, so nothing was erased")
    }
  }

  /// What was committed stays committed: where the disk is full, say, the next commit tries again.
  func scrubIfPossible() { try? scrub() }

  /// Writes the file anew, empties the log and removes the backups of migrations, so that none of
  /// them holds what was erased.
  private func scrub() throws(JournalError) {
    connection.dropStatements()
    try connection.execute("VACUUM")
    if case .file(let path) = location {
      // The first column is 1 where a reader kept the log from being emptied.
      guard try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else { return }
      for backup in MigrationBackup.all(of: path) {
        guard StoreFile.erase(backup) else { return }
      }
    }
    try connection.execute("DELETE FROM unfinished WHERE work = 1")
    needsScrubbing = false
  }
}

extension EntryTable {
  /// Deletes an entry: `forget` alone may.
  fileprivate func erase(_ id: EntryID) throws(JournalError) {
    try run("DELETE FROM entry WHERE id = ?", id)
  }

  fileprivate func eraseText(of id: EntryID) throws(JournalError) {
    try run("UPDATE entry SET text = NULL WHERE id = ?", id)
  }

  fileprivate func eraseSource(of statement: EntryID) throws(JournalError) {
    try run("UPDATE entry SET source = NULL WHERE statement = ? AND source IS NOT NULL", statement)
  }

  /// Replaces an entry by what is left of it.
  fileprivate func redact(_ entry: Entry) throws(JournalError) {
    try erase(entry.id)
    try append(entry)
  }
}
