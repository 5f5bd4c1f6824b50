import Relationships

extension Journal {
  /// What the model keeps of a pair: after all entries, or after those dated up to a day. Nil where
  /// there is no evidence.
  ///
  /// Complexity: one lookup; with a day, O(evidence of the person).
  package func pair(
    _ person: PersonID, _ direction: Direction, asOf day: Day?
  ) throws(JournalError) -> PairState? {
    try refresh()
    try projections.flushPairs()
    let person = try projections.people.canonical(person)
    guard let day else { return try projections.pairs.states(person)?[direction] }
    return PairState.replay(
      try evidence(ofCanonical: person, through: day), direction: direction,
      isKin: try projections.isKin(person), parameters: parameters)
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
  /// Complexity: one scan of the pairs; with a day, of the involvement.
  package func forEachPair(
    _ direction: Direction, asOf day: Day?, _ body: (PersonID, PairState) throws -> Void
  ) throws {
    try refresh()
    try projections.flushPairs()
    if let day {
      try forEachReplayedPair(direction, through: day, body)
    } else {
      let row = try connection.statement("SELECT * FROM pair ORDER BY person")
      defer { row.reset() }
      while try row.step() {
        try body(PersonID(rawValue: row.int64(0)), try PairTable.decode(row, direction))
      }
    }
  }

  private func forEachReplayedPair(
    _ direction: Direction, through day: Day, _ body: (PersonID, PairState) throws -> Void
  ) throws {
    let parameters = parameters
    let row = try connection.statement(
      """
      SELECT day, entry, evidence, hours, person FROM involvement
      WHERE evidence > 0 AND day <= ? ORDER BY person, day, entry, role
      """)
    defer { row.reset() }
    try row.bind(1, day.number)
    var current: (person: PersonID, state: PairState)?
    while try row.step() {
      let person = PersonID(rawValue: row.int64(4))
      let piece = try Involvement.evidence(row, from: 0)
      if current?.person != person {
        if let current { try body(current.person, current.state) }
        let state = PairState(firstDay: piece.day, isKin: try projections.isKin(person))
        current = (person, state)
      }
      // Only in a damaged table.
      guard let latest = current?.state.lastDay, piece.day >= latest else {
        throw JournalError.unreadableRow
      }
      current?.state.apply(piece, direction: direction, parameters: parameters)
    }
    if let current { try body(current.person, current.state) }
  }
}
