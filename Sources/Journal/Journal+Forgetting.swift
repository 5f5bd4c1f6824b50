import Relationships

/// What an erasure did: counts only.
package struct ForgetReport: Sendable, Hashable {
  /// Entries about the person alone: gone.
  package var entriesErased = 0
  /// Entries that others share: the person, the remark and the statement's words are gone.
  package var entriesRedacted = 0
  /// Statements whose words are gone.
  package var sourcesErased = 0
  /// Other entries whose free text still holds one of the person's names.
  package var mentionsLeft = 0
}

extension Journal {
  /// Erases a person, and everybody merged into them, for good. It cannot be undone.
  ///
  /// When the transaction has been committed the file holds no trace of what was erased, nor does
  /// the log beside it, unless another process is reading just then: the next commit tries again.
  ///
  /// Complexity: O(size of the store), as the file is written anew.
  package func forget(_ person: PersonID) throws(JournalError) -> ForgetReport {
    precondition(person != .me, "the user cannot be forgotten")
    return try inTransaction { () throws(JournalError) in
      try projections.flush()
      let group = try projections.people.members(of: try projections.people.canonical(person))
      var names: [String] = []
      for id in group { names += try projections.people.row(id)?.record.allNames ?? [] }
      try reserveNumbers()
      let report = try erase(Set(group), names)
      try projections.rebuild()
      needsScrubbing = true
      return report
    }
  }

  private func erase(
    _ group: Set<PersonID>, _ names: [String]
  ) throws(JournalError) -> ForgetReport {
    var report = ForgetReport()
    var gone: [EntryID] = []
    var redacted: [Entry] = []
    var statements: Set<EntryID> = []
    let keys = names.map(matchingKey)
    try entries.forEach { entry throws(JournalError) in
      if entry.people.contains(where: { group.contains($0.person) }) {
        statements.insert(entry.statement)
        if let rest = entry.without(group) { redacted.append(rest) } else { gone.append(entry.id) }
      } else if entry.mentions(keys) {
        report.mentionsLeft += 1
      }
    }
    try eraseReasons(ofRetracting: Set(gone))
    for id in gone { try entries.erase(id) }
    for entry in redacted { try entries.redact(entry) }
    for statement in statements.sorted() { try entries.eraseSource(of: statement) }
    report.entriesErased = gone.count
    report.entriesRedacted = redacted.count
    report.sourcesErased = statements.count
    return report
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

  /// Writes the file anew and empties the log, so that neither holds what was erased.
  func scrub() throws(JournalError) {
    connection.dropStatements()
    try connection.execute("VACUUM")
    guard case .file = location else {
      needsScrubbing = false
      return
    }
    // The first column is 1 where a reader kept the log from being emptied.
    needsScrubbing = try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)") != 0
  }
}

extension Entry {
  /// The entry without some people and what was said in free text, or nil where nothing of it is
  /// left.
  fileprivate func without(_ group: Set<PersonID>) -> Entry? {
    var rest = self
    rest.people.removeAll { group.contains($0.person) }
    rest.text = nil
    return rest.isWhole ? rest : nil
  }

  /// True where the people without whom the entry says nothing are there.
  private var isWhole: Bool {
    let roles = Set(people.map(\.role))
    switch kind {
    case .tie: return roles.isSuperset(of: [.subject, .object])
    case .helped: return roles.contains(.subject) || roles.isSuperset(of: [.broker, .object])
    case .introduction where actor == .them: return roles.contains(.broker)
    case .introduction: return roles.contains(.subject) || roles.contains(.object)
    case .ask, .declined: return roles.contains(.broker)
    // A note is its words, which are gone.
    case .merge, .person, .rename, .alias, .note: return false
    case .opportunity, .seek, .setting, .habit, .retraction, .undo, .redo: return true
    case .interaction, .tag, .untag, .promise, .settlement, .thanks, .cadence, .want, .skip,
      .sawWork, .vouch, .trait:
      return roles.contains(.subject)
    }
  }

  fileprivate func mentions(_ keys: [String]) -> Bool {
    let words = [text, place, source].compactMap { $0 } + topics + tags
    return words.contains { word in
      let key = matchingKey(word)
      return keys.contains { key.contains($0) }
    }
  }
}

extension PersonRecord {
  fileprivate var allNames: [String] { [name] + aliases + handles }
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
