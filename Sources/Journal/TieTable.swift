import Relationships

/// Asserted ties between two people, either of whom may be the user.
final class TieTable {
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// Adds the ties that an entry asserts between people given as they stand after merges.
  func add(_ entry: Entry, from subjects: [PersonID], to objects: [PersonID]) throws(JournalError) {
    let row = try connection.statement("INSERT OR IGNORE INTO tie VALUES (?,?,?,?,?,?,?,?,?,?)")
    for (from, to) in TieTable.pairs(subjects, objects) {
      try row.bind(1, from.rawValue)
      try row.bind(2, to.rawValue)
      try row.bind(3, entry.id.rawValue)
      try row.bind(4, entry.date.day.number)
      try row.bind(5, entry.date.precision.rawValue)
      try row.bind(6, entry.code)
      try row.bind(7, entry.number == 1)
      try row.bind(8, entry.until?.day.number)
      try row.bind(9, entry.until?.precision.rawValue)
      try row.bind(10, entry.text)
      try row.run()
    }
  }

  func remove(
    _ entry: EntryID, from subjects: [PersonID], to objects: [PersonID]
  ) throws(JournalError) {
    let row = try connection.statement(
      "DELETE FROM tie WHERE from_person = ? AND to_person = ? AND entry = ?")
    for (from, to) in TieTable.pairs(subjects, objects) {
      try row.bind(1, from.rawValue)
      try row.bind(2, to.rawValue)
      try row.bind(3, entry.rawValue)
      try row.run()
    }
  }

  /// Removes the ties from and to a person.
  func removeAll(of person: PersonID) throws(JournalError) {
    let row = try connection.statement("DELETE FROM tie WHERE from_person = ?1 OR to_person = ?1")
    try row.bind(1, person.rawValue)
    try row.run()
  }

  /// Nobody has a tie to themselves, as a merge could make it seem.
  private static func pairs(
    _ subjects: [PersonID], _ objects: [PersonID]
  ) -> [(PersonID, PersonID)] {
    subjects.flatMap { from in objects.filter { $0 != from }.map { (from, $0) } }
  }

  func ties(from person: PersonID, through day: Day?) throws(JournalError) -> [Tie] {
    try ties(
      try connection.statement(
        "SELECT * FROM tie WHERE from_person = ? AND day <= ? ORDER BY day, entry, to_person"),
      person, day)
  }

  func ties(to person: PersonID, through day: Day?) throws(JournalError) -> [Tie] {
    try ties(
      try connection.statement(
        "SELECT * FROM tie WHERE to_person = ? AND day <= ? ORDER BY day, entry, from_person"),
      person, day)
  }

  private func ties(
    _ row: SQLiteStatement, _ person: PersonID, _ day: Day?
  ) throws(JournalError) -> [Tie] {
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    try row.bind(2, day?.number ?? .max)
    var ties: [Tie] = []
    while try row.step() { ties.append(try TieTable.decode(row)) }
    return ties
  }

  /// True where somebody other than the user is tied to the person.
  func hasTies(_ person: PersonID) throws(JournalError) -> Bool {
    let row = try connection.statement(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM tie WHERE from_person = ?1 AND to_person <> 0)
      OR EXISTS (SELECT 1 FROM tie WHERE to_person = ?1 AND from_person <> 0)
      """)
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    return try row.step()
  }

  /// Those of whom was said how well they know, or trust, the user.
  func peopleSaidToKnowMe() throws(JournalError) -> Set<PersonID> {
    let row = try connection.statement("SELECT DISTINCT from_person FROM tie WHERE to_person = 0")
    defer { row.reset() }
    var people: Set<PersonID> = []
    while try row.step() { people.insert(PersonID(rawValue: row.int64(0))) }
    return people
  }

  /// The roles of the ties between the user and somebody, the latest one of each person.
  func rolesOfMine() throws(JournalError) -> [PersonID: String] {
    let row = try connection.statement(
      """
      SELECT from_person + to_person, role FROM tie
      WHERE role IS NOT NULL AND (from_person = 0 OR to_person = 0) ORDER BY day, entry
      """)
    defer { row.reset() }
    var roles: [PersonID: String] = [:]
    while try row.step() { roles[PersonID(rawValue: row.int64(0))] = row.text(1) }
    return roles
  }

  /// What `decodeStrength` reads, by the ends. Whole rows take three times as long.
  func strengths(through day: Day?) throws(JournalError) -> SQLiteStatement {
    guard let day else {
      return try connection.statement(
        """
        SELECT from_person, to_person, day, strength, trust FROM tie
        ORDER BY from_person, to_person, entry
        """)
    }
    let row = try connection.statement(
      """
      SELECT from_person, to_person, day, strength, trust FROM tie WHERE day <= ?
      ORDER BY from_person, to_person, entry
      """)
    try row.bind(1, day.number)
    return row
  }

  static func decodeStrength(_ row: SQLiteStatement) throws(JournalError) -> SaidStrength {
    SaidStrength(
      from: PersonID(rawValue: row.int64(0)), to: PersonID(rawValue: row.int64(1)),
      day: try EntryTable.day(row, 2), strengthCode: row.int(3), isTrust: row.int(4) != 0)
  }

  static func decode(_ row: SQLiteStatement) throws(JournalError) -> Tie {
    guard let precision = DatePrecision(rawValue: row.int(4)) else { throw .unreadableRow }
    return Tie(
      from: PersonID(rawValue: row.int64(0)), to: PersonID(rawValue: row.int64(1)),
      strengthCode: row.int(5), isTrust: row.int(6) != 0,
      since: try EntryTable.partialDate(row, day: 7, precision: 8),
      date: PartialDate(try EntryTable.day(row, 3), precision: precision),
      entry: EntryID(rawValue: row.int64(2)), role: row.optionalText(9))
  }
}
