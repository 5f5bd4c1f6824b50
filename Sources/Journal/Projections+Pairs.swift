import Relationships

extension Projections {
  /// Writes the waiting involvement and brings the pairs into step with it.
  ///
  /// Complexity: O(1) for each entry of a pair's latest day or later; one scan of the pair's
  /// evidence where something came earlier or went.
  func flushPairs() throws(JournalError) {
    try writePairs()
    // To sort a million pairs takes the memory that names have.
    if pairs.lacksIndexes { names.forgetLookups() }
    try pairs.restoreIndexes()
  }

  /// The same while more is to come: indexes that are missing stay so.
  func writePairs() throws(JournalError) {
    if !involvement.waiting.isEmpty {
      let rows = try involvement.write()
      try pairs.prepare(for: rows.peopleCount, of: tallies.count(.contacts))
      var start = 0
      while start < rows.count {
        var end = start + 1
        while end < rows.count, rows[end].person == rows[start].person { end += 1 }
        try apply(rows, start..<end, of: rows[start].person)
        start = end
      }
      try pairs.flush()
      firstPersonWithoutPairs = try nextPersonID()
    }
    guard !stale.isEmpty else { return }
    for person in stale.sorted() { try replay(person) }
    try pairs.flush()
    stale.removeAll()
  }

  /// The id after the highest ever given.
  func nextPersonID() throws(JournalError) -> PersonID {
    PersonID(rawValue: Int64(try tallies.count(.highestPerson)) + 1)
  }

  /// Applies one person's new involvement, sorted by (day, entry), to the pair.
  private func apply(
    _ rows: SortedInvolvement, _ range: Range<Int>, of person: PersonID
  ) throws(JournalError) {
    guard person != .me, !stale.contains(person) else { return }
    let evidence = range.lazy.compactMap { rows[$0].asEvidence() }
    guard let first = evidence.first else { return }
    let isKin = try isKin(person)
    let known = person < firstPersonWithoutPairs ? try pairs.states(person) : nil
    if let known, first.day < known.theirs.lastDay {
      stale.insert(person)
      return
    }
    var states = known ?? PairStates(firstDay: first.day, isKin: isKin)
    for piece in evidence { states.apply(piece, parameters: parameters) }
    try write(states, of: person, isNew: known == nil)
  }

  private func write(
    _ states: PairStates, of person: PersonID, isNew: Bool
  ) throws(JournalError) {
    if isNew {
      try pairs.add(states, of: person, parameters: parameters)
    } else {
      try pairs.replace(with: states, of: person, parameters: parameters)
    }
  }

  /// Derives the pair of a person again from all evidence.
  private func replay(_ person: PersonID) throws(JournalError) {
    var states: PairStates?
    let isKin = try isKin(person)
    let parameters = parameters
    try involvement.forEachEvidence(of: person, through: nil) { piece throws(JournalError) in
      var next = states ?? PairStates(firstDay: piece.day, isKin: isKin)
      next.apply(piece, parameters: parameters)
      states = next
      return true
    }
    if let states {
      try write(states, of: person, isNew: try pairs.states(person) == nil)
    } else {
      try pairs.remove(person)
    }
  }

  // MARK: Kin

  func isKin(_ person: PersonID) throws(JournalError) -> Bool {
    try kinPeople().contains(person)
  }

  func kinPeople() throws(JournalError) -> Set<PersonID> {
    if let kin { return kin }
    let roles = try ties.rolesOfMine()
    let found = Set(roles.keys.filter { person in roles[person].map(isFamily) ?? false })
    kin = found
    return found
  }

  /// Looks again who is kin, after a tie with a role came or went: their pairs fade differently.
  func refreshKin(_ before: Set<PersonID>) throws(JournalError) {
    kin = nil
    stale.formUnion(try kinPeople().symmetricDifference(before))
  }
}

/// True for the role that makes a tie with the user one of kin, who fade more slowly.
private func isFamily(_ role: String) -> Bool {
  RefereeRole(said: role) == .family
}
