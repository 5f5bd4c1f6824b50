import Relationships

/// Names as they are looked for: by their key, whole or from any word on.
final class NameTable {
  let connection: SQLiteConnection
  /// Whole keys looked up or added; valid while nobody else can write.
  private var known = KnownNames()
  /// Read on the first search for similar names.
  var sketches: NameSketches?
  /// Read on the first completion after a change.
  var keptWellKnown: (stamp: ChangeStamp, people: [WellKnownPerson])?

  /// Rows to be written together.
  private var waiting = WaitingNames()
  /// Of all rows, written and waiting; nil where there were some before.
  private var filter: NameFilter?

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func drop() {
    waiting = WaitingNames()
    filter = nil
    known.removeAll()
    sketches = nil
    keptWellKnown = nil
  }

  /// Gives back the memory of who was looked up; who is looked up again is found in the table.
  func forgetLookups() { known.removeAll() }

  /// Notes that the table is empty: no name has to be looked for that is not added from now on.
  func beginEmpty() { filter = NameFilter() }

  // MARK: Changing

  func add(_ name: String, of person: PersonID) throws(JournalError) {
    let key = matchingKey(name)
    waiting.add(key, person) { filter?.insert($0) }
    if waiting.isFull { try flush() }
    let isNews = try remember(key, person)
    if isNews { sketches?.add(key, of: person) }
  }

  func add(all record: PersonRecord) throws(JournalError) {
    for name in [record.name] + record.aliases + record.handles {
      try add(name, of: record.id)
    }
  }

  /// Removes everything under which the record was found.
  func remove(all record: PersonRecord) throws(JournalError) {
    try flush()
    let row = try connection.statement("DELETE FROM name WHERE key = ? AND person = ?")
    for name in [record.name] + record.aliases + record.handles {
      let key = matchingKey(name)
      known[key] = nil
      for key in [key] + NameTable.suffixes(of: key) {
        try row.bind(1, key)
        try row.bind(2, record.id.rawValue)
        try row.run()
      }
    }
    sketches = nil
  }

  /// Writes the rows that wait. Afterwards SQL sees all names.
  func flush() throws(JournalError) {
    guard !waiting.isEmpty else { return }
    var batch = RowBatch(
      Insertion(
        beginning: "INSERT OR FAIL INTO name", columns: 3,
        end: "ON CONFLICT DO UPDATE SET whole = 1 WHERE excluded.whole"))
    try waiting.forEachSorted { row, key throws(JournalError) in
      batch.addText { $0.append(contentsOf: key) }
      batch.add(row.person.rawValue)
      batch.add(row.isWhole)
      try batch.endRow(on: connection)
    }
    try batch.flush(on: connection)
    waiting.removeAll()
  }

  /// Keeps the lookup in step with a name that was added.
  ///
  /// - Returns: whether the person was not known by that key.
  private func remember(_ key: String, _ person: PersonID) throws(JournalError) -> Bool {
    guard let found = known[key] else { return true }
    guard !found.contains(person) else { return false }
    known[key] = (found + [person]).sorted()
    return true
  }

  /// The key from its second word on, from its third, …
  static func suffixes(of key: String) -> [String] {
    let bytes = key.utf8
    var suffixes: [String] = []
    var rest = bytes.startIndex
    while let space = bytes[rest...].firstIndex(of: UInt8(ascii: " ")) {
      rest = bytes.index(after: space)
      suffixes.append(String(key[rest...]))
    }
    return suffixes
  }

  // MARK: Looking up

  /// The people with exactly this key, ascending. Complexity: one lookup, none where it was asked
  /// for before.
  func people(named key: String) throws(JournalError) -> [PersonID] {
    if let found = known[key] { return found }
    guard try isWorthLooking(for: key) else {
      known[key] = []
      return []
    }
    let row = try connection.statement(
      "SELECT person FROM name WHERE key = ? AND whole = 1 ORDER BY person")
    defer { row.reset() }
    try row.bind(1, key)
    var people: [PersonID] = []
    while try row.step() { people.append(PersonID(rawValue: row.int64(0))) }
    known[key] = people
    return people
  }

  /// False where the table holds no key that is this one or begins with its words; otherwise all that
  /// do are written.
  private func isWorthLooking(for key: String) throws(JournalError) -> Bool {
    let hash = NameHash.of(key)
    if let filter, !filter.mayContain(hash) { return false }
    if waiting.mayHold(hash) { try flush() }
    return true
  }

  /// The people one of whose names has these whole words in a row; at most `limit`, by key.
  func people(matching key: String, limit: Int) throws(JournalError) -> [PersonID] {
    guard try isWorthLooking(for: key) else { return [] }
    // A space sorts before everything else a key can hold after the word.
    let row = try connection.statement(
      """
      SELECT person FROM name
      WHERE key >= ?1 AND key < ?1 || '!'
      AND (key = ?1 OR substr(key, 1, length(?1) + 1) = ?1 || ' ')
      ORDER BY key, person
      """)
    return try distinct(row, key, limit: limit)
  }

  private func distinct(
    _ row: SQLiteStatement, _ key: String, limit: Int
  ) throws(JournalError) -> [PersonID] {
    defer { row.reset() }
    try row.bind(1, key)
    var seen: Set<PersonID> = []
    var people: [PersonID] = []
    while people.count < limit, try row.step() {
      let person = PersonID(rawValue: row.int64(0))
      if seen.insert(person).inserted { people.append(person) }
    }
    return people
  }

  func forEachWholeKey(_ body: (String, PersonID) -> Void) throws(JournalError) {
    try flush()
    let row = try connection.statement("SELECT key, person FROM name WHERE whole = 1")
    defer { row.reset() }
    while try row.step() { body(row.text(0), PersonID(rawValue: row.int64(1))) }
  }
}
