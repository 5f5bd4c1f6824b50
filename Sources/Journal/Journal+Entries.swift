import Relationships

extension Journal {
  /// An entry as it was recorded, whether it counts or not.
  package func entry(_ id: EntryID) throws(JournalError) -> Entry? {
    try refresh()
    return try entries.entry(id)
  }

  /// An entry with the people that stand for its own after merges.
  package func entryAsItStands(_ id: EntryID) throws(JournalError) -> Entry? {
    guard let entry = try entry(id) else { return nil }
    return try asItStands(entry)
  }

  /// True where the entry exists, is not retracted, and its statement is not undone.
  package func isActive(_ id: EntryID) throws(JournalError) -> Bool {
    try refresh()
    guard let entry = try entries.entry(id) else { return false }
    return try projections.activity.isActive(entry)
  }

  /// The entries of some kinds that count, by (day, id), with people as they stand after merges.
  ///
  /// - Parameter person: with this person only; the user too can be asked for.
  /// - Parameter role: in which the person takes part; without a person it does not matter.
  /// - Parameter limit: at most so many, the latest ones.
  ///
  /// Complexity: O(entries of the kinds), with a person for interactions, new people and ties O(entries
  /// of the person); without one, interactions and people take a scan of all entries.
  package func entries(
    of kinds: Set<EntryKind>, with person: PersonID?, role: ParticipantRole?, through day: Day?,
    limit: Int?
  ) throws(JournalError) -> [Entry] {
    try refresh()
    let limit = limit ?? .max
    var found: [Entry]
    if let person {
      try projections.flushPairs()
      found = try projections.involvement.latest(
        kinds, of: try projections.people.canonical(person), role, through: day, limit: limit
      ).map(known)
    } else if kinds.allSatisfy(\.isRare) {
      found = []
      for kind in kinds {
        try entries.appendLatestOccurrences(of: kind, through: day, limit: limit, to: &found)
      }
      found.sort { ($0.date.day, $0.id) > ($1.date.day, $1.id) }
    } else {
      found = try entries.latest(of: kinds, through: day, limit: limit) {
        entry throws(JournalError) in try projections.activity.isActive(entry)
      }
    }
    return try found.prefix(limit).reversed().map { entry throws(JournalError) in
      try asItStands(entry)
    }
  }

  private func known(_ id: EntryID) throws(JournalError) -> Entry {
    guard let entry = try entries.entry(id) else { throw .unreadableRow }
    return entry
  }

  /// The entry with the people that stand for its own after merges, each once in a role.
  private func asItStands(_ entry: Entry) throws(JournalError) -> Entry {
    guard try !projections.people.mergedPeople().isEmpty else { return entry }
    var entry = entry
    var people: [Participant] = []
    for participant in entry.people {
      let person = try projections.people.canonical(participant.person)
      let stands = Participant(person, participant.role)
      if !people.contains(stands) { people.append(stands) }
    }
    entry.people = people
    return entry
  }

  /// The entries that count and mention a topic, or carry a tag, by (day, id).
  package func mentions(
    _ kinds: Set<EntryKind>, topic key: String, through day: Day?
  ) throws(JournalError) -> [Entry] {
    try refresh()
    let ids = try projections.mentions.entries(key, kinds: kinds, through: day)
    return try ids.map { id throws(JournalError) in
      guard let entry = try entries.entry(id) else { throw .unreadableRow }
      return try asItStands(entry)
    }
  }

  /// The number of entries of some kinds that count.
  ///
  /// Complexity: O(1); with a day as in `entries(of:with:role:through:limit:)`.
  package func countEntries(
    of kinds: Set<EntryKind>, through day: Day?
  ) throws(JournalError) -> Int {
    try refresh()
    var count = 0
    for kind in kinds {
      if let day {
        count += try countEntries(of: kind, through: day)
      } else {
        count += try projections.tallies.count(.entries(kind))
      }
    }
    return count
  }

  private func countEntries(of kind: EntryKind, through day: Day) throws(JournalError) -> Int {
    if kind.isRare { return try projections.occurrences.count(kind, through: day) }
    return try entries.count(kind, through: day)
  }

  /// The promise with a number; nil where none counts.
  package func promise(_ number: Int) throws(JournalError) -> Entry? {
    try refresh()
    guard let id = try projections.occurrences.entry(.promise, number: number),
      let entry = try entries.entry(id)
    else { return nil }
    return try asItStands(entry)
  }

  /// The entry that settles a promise; nil while it is open.
  ///
  /// Complexity: O(1), the first time in a session O(settlements).
  package func settlement(of promise: Entry) throws(JournalError) -> Entry? {
    try refresh()
    try entries.flush()
    guard let number = promise.number,
      let id = try projections.occurrences.settlement(ofPromise: number),
      let entry = try entries.entry(id)
    else { return nil }
    return try asItStands(entry)
  }

  /// The number for the next promise or opportunity (`seek`): 1 more than any ever given.
  package func nextNumber(of kind: EntryKind) throws(JournalError) -> Int {
    try refresh()
    let kind = kind == .opportunity ? EntryKind.seek : kind
    return 1 + (try projections.tallies.count(.highestNumber(kind)))
  }

  // MARK: Ties

  /// The ties asserted from a person, by (day, entry), those dated up to a day where one is given.
  package func ties(from person: PersonID, asOf day: Day?) throws(JournalError) -> [Tie] {
    try refresh()
    return try projections.ties.ties(
      from: try projections.people.canonical(person), through: day)
  }

  /// The ties asserted to a person, by (day, entry), those dated up to a day where one is given.
  package func ties(to person: PersonID, asOf day: Day?) throws(JournalError) -> [Tie] {
    try refresh()
    return try projections.ties.ties(to: try projections.people.canonical(person), through: day)
  }

  /// True where a tie was asserted between the person and somebody other than the user.
  /// Complexity: two lookups.
  package func hasTies(_ person: PersonID) throws(JournalError) -> Bool {
    try refresh()
    return try projections.ties.hasTies(try projections.people.canonical(person))
  }

  /// Calls `body` with every asserted tie, by the person it comes from. Complexity: one scan.
  package func forEachTie(asOf day: Day?, _ body: (Tie) throws -> Void) throws {
    try refresh()
    let row = try connection.statement(
      "SELECT * FROM tie WHERE day <= ? ORDER BY from_person, to_person, entry")
    defer { row.reset() }
    try row.bind(1, day?.number ?? .max)
    while try row.step() { try body(try TieTable.decode(row)) }
  }

  /// Calls `body` with what every tie between two others says of its strength: those of a pair one
  /// after the other, in the order of saying. Complexity: one scan.
  package func forEachTieStrength(asOf day: Day?, _ body: (SaidStrength) throws -> Void) throws {
    try refresh()
    let row = try projections.ties.strengths(through: day)
    defer { row.reset() }
    while try row.step() {
      let said = try TieTable.decodeStrength(row)
      if said.from != .me, said.to != .me { try body(said) }
    }
  }
}
