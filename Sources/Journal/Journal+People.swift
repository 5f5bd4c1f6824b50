import Relationships

extension Journal {
  /// A person's record; nil for the user, and where nobody has the id. Somebody merged into another
  /// person keeps the record of before, without contact.
  package func person(_ id: PersonID) throws(JournalError) -> PersonRecord? {
    try refresh()
    return try projections.people.row(id)?.record
  }

  /// The people whose name, former name or alias has exactly this `matchingKey`, ascending.
  ///
  /// Complexity: one lookup.
  package func people(named key: String) throws(JournalError) -> [PersonID] {
    try refresh()
    return try projections.names.people(named: key)
  }

  /// The people one of whose names has the key's words in a row as whole words; at most `limit`.
  package func people(matching key: String, limit: Int) throws(JournalError) -> [PersonID] {
    try refresh()
    guard !key.isEmpty else { return [] }
    return try projections.names.people(matching: key, limit: limit)
  }

  /// The person with a handle, written with its `@` or without.
  package func person(withHandle handle: String) throws(JournalError) -> PersonID? {
    try refresh()
    let key = matchingKey(handle.hasPrefix("@") ? handle : "@" + handle)
    return try projections.names.people(named: key).first
  }

  /// Calls `body` with everybody, merged people left out, by ascending id.
  package func forEachPerson(_ body: (PersonRecord) throws -> Void) throws {
    try refresh()
    try projections.people.flush()
    let row = try connection.statement("SELECT * FROM person WHERE merged_into IS NULL ORDER BY id")
    defer { row.reset() }
    while try row.step() { try body(try PeopleTable.decode(row).record) }
  }

  /// People, merged ones left out. Complexity: O(1).
  package var personCount: Int {
    get throws(JournalError) {
      try refresh()
      return try projections.tallies.count(.people)
    }
  }

  /// People with whom there was contact. Complexity: O(1).
  package var contactCount: Int {
    get throws(JournalError) {
      try refresh()
      return try projections.tallies.count(.contacts)
    }
  }
}
