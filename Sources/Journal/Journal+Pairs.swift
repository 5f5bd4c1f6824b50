import Relationships

extension Journal {
  /// What the model keeps of a pair: after all entries, or after those dated up to a day. Nil where
  /// there is no evidence.
  ///
  /// Complexity: one lookup; with a day, the evidence of the person up to it where there is later one.
  package func pair(
    _ person: PersonID, _ direction: Direction, asOf day: Day?
  ) throws(JournalError) -> PairState? {
    try refresh()
    try projections.flushPairs()
    let person = try projections.people.canonical(person)
    let latest = try projections.pairs.states(person)?[direction]
    guard let day, let latest, latest.lastDay > day else { return latest }
    return try replay(person, direction, through: day, isKin: latest.isKin)
  }

  /// The evidence between the user and a person by (day, entry), up to a day where one is given.
  package func evidence(
    of person: PersonID, through day: Day?
  ) throws(JournalError) -> [Evidence] {
    try refresh()
    try projections.flushPairs()
    return try evidence(ofCanonical: try projections.people.canonical(person), through: day)
  }

  private func evidence(
    ofCanonical person: PersonID, through day: Day?
  ) throws(JournalError) -> [Evidence] {
    var found: [Evidence] = []
    try projections.involvement.forEachEvidence(of: person, through: day) {
      piece throws(JournalError) in
      found.append(piece)
      return true
    }
    return found
  }

  /// Calls `body` with every pair of a direction, by ascending person: the states after all
  /// entries, or after those dated up to a day.
  ///
  /// Complexity: one scan of the pairs; with a day, also of the evidence up to it of those people of
  /// whom there is later evidence.
  package func forEachPair(
    _ direction: Direction, asOf day: Day?, _ body: (PersonID, PairState) throws -> Void
  ) throws {
    try refresh()
    try projections.flushPairs()
    let row = try connection.statement("SELECT * FROM pair ORDER BY person")
    defer { row.reset() }
    while try row.step() {
      let person = PersonID(rawValue: row.int64(0))
      let state = try state(of: person, direction, in: row, asOf: day)
      if let state { try body(person, state) }
    }
  }

  /// The state in a row of `SELECT * FROM pair`, or that of an earlier day; nil where there was no
  /// evidence yet.
  func state(
    of person: PersonID, _ direction: Direction, in row: SQLiteStatement, asOf day: Day?
  ) throws(JournalError) -> PairState? {
    let latest = try PairTable.decode(row, direction)
    guard let day, latest.lastDay > day else { return latest }
    return try replay(person, direction, through: day, isKin: latest.isKin)
  }

  private func replay(
    _ person: PersonID, _ direction: Direction, through day: Day, isKin: Bool
  ) throws(JournalError) -> PairState? {
    let parameters = parameters
    var state = PairState(firstDay: .first, isKin: isKin)
    try projections.involvement.forEachEvidence(of: person, through: day) {
      piece throws(JournalError) in
      state.apply(piece, direction: direction, parameters: parameters)
      return true
    }
    return state.events > 0 ? state : nil
  }
}

// MARK: Everybody

extension Journal {
  /// Calls `body` with everybody, merged people left out, by ascending id, and the states of their
  /// pair: after all entries, or after those dated up to a day; nil where there is no evidence.
  ///
  /// Complexity: one scan of people and pairs; with a day as in `forEachPair(_:asOf:_:)`.
  package func forEachPersonAndPair(
    asOf day: Day?, _ body: (PersonRecord, PairStates?) throws -> Void
  ) throws {
    try refresh()
    try projections.flushPairs()
    let row = try connection.statement("SELECT * FROM pair ORDER BY person")
    defer { row.reset() }
    var hasRow = try row.step()
    try forEachPerson { record in
      while hasRow, row.int64(0) < record.id.rawValue { hasRow = try row.step() }
      let isTheirs = hasRow && row.int64(0) == record.id.rawValue
      try body(record, isTheirs ? try states(in: row, asOf: day) : nil)
    }
  }

  private func states(
    in row: SQLiteStatement, asOf day: Day?
  ) throws(JournalError) -> PairStates? {
    let latest = try PairTable.decode(row)
    guard let day, latest.theirs.lastDay > day else { return latest }
    var states = PairStates(firstDay: .first, isKin: latest.theirs.isKin)
    let parameters = parameters
    try projections.involvement.forEachEvidence(
      of: PersonID(rawValue: row.int64(0)), through: day
    ) { piece throws(JournalError) in
      states.apply(piece, parameters: parameters)
      return true
    }
    return states.theirs.events > 0 ? states : nil
  }
}

// MARK: A few of very many

extension Journal {
  /// Calls `body` with people and the day of their latest event, the longest ago first, until it
  /// returns false. Complexity: O(people until then).
  package func forEachSilentPerson(_ body: (PersonID, Day) throws -> Bool) throws {
    try refresh()
    try projections.flush()
    try forEach("SELECT person, last_day FROM pair ORDER BY last_day, person", body)
  }

  /// Calls `body` with people and the day when they became a contact, the latest first, until it
  /// returns false. Complexity: O(people until then).
  package func forEachNewestContact(_ body: (PersonID, Day) throws -> Bool) throws {
    try refresh()
    try projections.flush()
    try forEach(
      "SELECT id, met_day FROM person WHERE met_day IS NOT NULL ORDER BY met_day DESC, id", body)
  }

  /// The people whose latest event was no contact: a promise broken, or what was said of how well
  /// they know the user. Complexity: O(people found).
  package func peopleWhoseLatestEventIsNoContact() throws -> [PersonID] {
    try refresh()
    try projections.flush()
    var found: [PersonID] = []
    try forEach("SELECT person, last_day FROM pair WHERE flags & 16 = 0 ORDER BY person") {
      person, _ in
      found.append(person)
      return true
    }
    return found
  }

  private func forEach(_ sql: StaticString, _ body: (PersonID, Day) throws -> Bool) throws {
    let row = try connection.statement(sql)
    defer { row.reset() }
    while try row.step() {
      let (person, day) = (PersonID(rawValue: row.int64(0)), try EntryTable.day(row, 1))
      guard try body(person, day) else { return }
    }
  }
}
