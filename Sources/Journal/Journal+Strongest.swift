import Relationships

extension Journal {
  /// The people with the most settled hours on a day, at least `settledHours`, from the entries
  /// dated up to it; the most first, equal ones by name.
  ///
  /// Exact. The index of ranks is read from the top until nobody further down can be among the first
  /// `limit` (the threshold algorithm). On past days it serves as well: evidence only ever raises a
  /// rank, but for what was said of how well somebody knows the user, and those people are looked at
  /// in any case. Complexity: O(pairs read), and the evidence up to the day of those with later
  /// evidence.
  package func strongest(
    _ direction: Direction, on day: Day, limit: Int, atLeast settledHours: Double
  ) throws(JournalError) -> [(person: PersonID, state: PairState)] {
    guard limit > 0 else { return [] }
    try refresh()
    try projections.flush()
    var best = StrongestPairs(limit: limit, atLeast: settledHours, people: projections.people)
    let said = try projections.ties.peopleSaidToKnowMe()
    for person in said {
      guard let state = try pair(person, direction, asOf: day) else { continue }
      try best.consider(person, state, state.hours(on: day, parameters: parameters).settled)
    }
    for isKin in [false, true] {
      try scan(direction, isKin: isKin, on: day, without: said, into: &best)
    }
    return try best.sorted()
  }

  /// Reads ranks from the top.
  private func scan(
    _ direction: Direction, isKin: Bool, on day: Day, without said: Set<PersonID>,
    into best: inout StrongestPairs
  ) throws(JournalError) {
    let row = try ranked(direction)
    defer { row.reset() }
    try row.bind(1, isKin)
    let parameters = parameters
    while try row.step() {
      let rank = row.double(direction == .theyKnowMe ? 7 : 12)
      let bound = parameters.settledHoursBound(ofRankKey: rank, on: day, isKin: isKin)
      if bound < best.threshold { break }
      let person = PersonID(rawValue: row.int64(0))
      guard !said.contains(person),
        let state = try state(of: person, direction, in: row, asOf: day)
      else { continue }
      try best.consider(person, state, state.hours(on: day, parameters: parameters).settled)
    }
  }

  private func ranked(_ direction: Direction) throws(JournalError) -> SQLiteStatement {
    switch direction {
    case .theyKnowMe:
      try connection.statement("SELECT * FROM pair WHERE kin = ? ORDER BY their_rank DESC")
    case .iKnowThem:
      try connection.statement("SELECT * FROM pair WHERE kin = ? ORDER BY my_rank DESC")
    }
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
