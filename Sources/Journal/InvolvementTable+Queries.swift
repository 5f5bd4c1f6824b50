import Relationships

extension InvolvementTable {
  /// The entries of some kinds in which a person has a part, latest first; at most `limit`.
  ///
  /// Complexity: O(entries found) where all kinds are rare, else O(entries of the person). Written
  /// rows only.
  func latest(
    _ kinds: Set<EntryKind>, of person: PersonID, _ role: ParticipantRole?, through day: Day?,
    limit: Int
  ) throws(JournalError) -> [EntryID] {
    guard kinds.allSatisfy(\.isIndexedByPerson) else {
      let row = try connection.statement(
        """
        SELECT DISTINCT day, entry FROM involvement
        WHERE person = ?1 AND day <= ?2 AND (?3 IS NULL OR role = ?3) AND (1 << kind) & ?5 != 0
        ORDER BY day DESC, entry DESC LIMIT ?4
        """)
      try row.bind(5, kinds.bits)
      return try places(row, person, role, day, limit).map(\.entry)
    }
    var found: [Place] = []
    for kind in kinds {
      // The condition of the index, in its own words.
      let row = try connection.statement(
        """
        SELECT DISTINCT day, entry FROM involvement INDEXED BY involvement_rare
        WHERE person = ?1 AND day <= ?2 AND (?3 IS NULL OR role = ?3) AND kind = ?5
        AND kind > 10 AND kind <> 29
        ORDER BY day DESC, entry DESC LIMIT ?4
        """)
      try row.bind(5, kind.rawValue)
      found += try places(row, person, role, day, limit)
    }
    if kinds.count > 1 { found.sort { ($0.day, $0.entry) > ($1.day, $1.entry) } }
    return found.prefix(limit).map(\.entry)
  }

  private typealias Place = (day: Int, entry: EntryID)

  private func places(
    _ row: SQLiteStatement, _ person: PersonID, _ role: ParticipantRole?, _ day: Day?, _ limit: Int
  ) throws(JournalError) -> [Place] {
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    try row.bind(2, day?.number ?? .max)
    try row.bind(3, role?.rawValue)
    try row.bind(4, limit)
    var found: [Place] = []
    while try row.step() { found.append((row.int(0), EntryID(rawValue: row.int64(1)))) }
    return found
  }
}

extension EntryKind {
  /// In the index `involvement_rare`.
  fileprivate var isIndexedByPerson: Bool { isRare && self != .tie }
}
