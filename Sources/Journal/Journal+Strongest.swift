import Relationships

extension Journal {
  /// The people with the most settled hours on a day, at least `settledHours`, from the entries
  /// dated up to it; the most first, equal ones by name.
  ///
  /// Exact. Complexity: where no entry is dated later, the index of ranks is read from the top until
  /// nobody further down can be among the first `limit` (the threshold algorithm); else one scan of
  /// the involvement.
  package func strongest(
    _ direction: Direction, on day: Day, limit: Int, atLeast settledHours: Double
  ) throws(JournalError) -> [(person: PersonID, state: PairState)] {
    guard limit > 0 else { return [] }
    try refresh()
    try projections.flush()
    var best = StrongestPairs(limit: limit, atLeast: settledHours, people: projections.people)
    for isKin in [false, true] {
      let isExact = try scan(direction, isKin: isKin, on: day, into: &best)
      if !isExact { return try strongestReplayed(direction, on: day, limit, settledHours) }
    }
    return try best.sorted()
  }

  /// Reads ranks from the top.
  ///
  /// - Returns: false where a pair has evidence after the day, so that its state does not tell.
  private func scan(
    _ direction: Direction, isKin: Bool, on day: Day, into best: inout StrongestPairs
  ) throws(JournalError) -> Bool {
    let row = try ranked(direction)
    defer { row.reset() }
    try row.bind(1, isKin)
    let parameters = parameters
    while try row.step() {
      let rank = row.double(direction == .theyKnowMe ? 7 : 12)
      let bound = parameters.settledHoursBound(ofRankKey: rank, on: day, isKin: isKin)
      if bound < best.threshold { break }
      let state = try PairTable.decode(row, direction)
      guard state.lastDay <= day else { return false }
      let hours = state.decayed(to: day, parameters: parameters).settledHours
      try best.consider(PersonID(rawValue: row.int64(0)), state, hours)
    }
    return true
  }

  private func ranked(_ direction: Direction) throws(JournalError) -> SQLiteStatement {
    switch direction {
    case .theyKnowMe:
      try connection.statement("SELECT * FROM pair WHERE kin = ? ORDER BY their_rank DESC")
    case .iKnowThem:
      try connection.statement("SELECT * FROM pair WHERE kin = ? ORDER BY my_rank DESC")
    }
  }

  private func strongestReplayed(
    _ direction: Direction, on day: Day, _ limit: Int, _ settledHours: Double
  ) throws(JournalError) -> [(person: PersonID, state: PairState)] {
    var best = StrongestPairs(limit: limit, atLeast: settledHours, people: projections.people)
    let parameters = parameters
    do {
      try forEachPair(direction, asOf: day) { person, state in
        let hours = state.decayed(to: day, parameters: parameters).settledHours
        try best.consider(person, state, hours)
      }
    } catch let error as JournalError {
      throw error
    } catch {
      preconditionFailure("considering a pair throws journal errors only")
    }
    return try best.sorted()
  }
}

/// The best of the pairs seen so far, with equals at the edge until names decide.
private struct StrongestPairs {
  private struct Candidate {
    var person: PersonID
    var state: PairState
    var hours: Double
    /// Read only where hours are equal.
    var nameKey: String?
  }

  /// Hours below which a pair cannot be among the best.
  private(set) var threshold: Double
  private let limit: Int
  private let people: PeopleTable
  private var candidates: [Candidate] = []

  init(limit: Int, atLeast settledHours: Double, people: PeopleTable) {
    self.limit = limit
    self.threshold = settledHours
    self.people = people
  }

  mutating func consider(
    _ person: PersonID, _ state: PairState, _ hours: Double
  ) throws(JournalError) {
    guard hours >= threshold else { return }
    candidates.append(Candidate(person: person, state: state, hours: hours))
    // Far fewer sorts than pairs, and a threshold that soon tells.
    if candidates.count >= 2 * min(limit, Int.max / 4) + 32 { try prune() }
  }

  private mutating func prune() throws(JournalError) {
    try sort()
    candidates.removeLast(max(0, candidates.count - limit))
    if candidates.count == limit, let last = candidates.last {
      threshold = max(threshold, last.hours)
    }
  }

  private mutating func sort() throws(JournalError) {
    candidates.sort { $0.hours > $1.hours }
    var start = 0
    while start < min(limit, candidates.count) {
      var end = start + 1
      while end < candidates.count, candidates[end].hours == candidates[start].hours { end += 1 }
      if end - start > 1 { try sortByName(start..<end) }
      start = end
    }
  }

  private mutating func sortByName(_ range: Range<Int>) throws(JournalError) {
    for index in range where candidates[index].nameKey == nil {
      let name = try people.row(candidates[index].person)?.record.name
      candidates[index].nameKey = matchingKey(name ?? "")
    }
    candidates[range].sort { ($0.nameKey ?? "", $0.person) < ($1.nameKey ?? "", $1.person) }
  }

  mutating func sorted() throws(JournalError) -> [(person: PersonID, state: PairState)] {
    try prune()
    return candidates.map { ($0.person, $0.state) }
  }
}
