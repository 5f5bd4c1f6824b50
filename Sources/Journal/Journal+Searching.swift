import Relationships

extension Journal {
  /// People for completion: one of their names has a word from which on it starts with the key.
  /// Contacts come first, then those who know the user better.
  ///
  /// Complexity: bounded, whatever the number of matches: where very many names start so, the best
  /// known people and the first by name are considered.
  package func people(withPrefix key: String, limit: Int) throws(JournalError) -> [PersonID] {
    try refresh()
    let names = projections.names
    var found = try names.people(withPrefix: key, limit: SearchBound.names)
    if found.count == SearchBound.names {
      let wellKnown = try bestKnown(limit: SearchBound.wellKnown, prefix: key)
      let others = Set(wellKnown)
      found = wellKnown + found.filter { !others.contains($0) }
    }
    let ranked = try found.map { id throws(JournalError) in try completionRank(id) }
    return ranked.sorted().prefix(limit).map(\.person)
  }

  /// The best known people with a name that starts with the key, of the first `limit`.
  private func bestKnown(limit: Int, prefix key: String) throws(JournalError) -> [PersonID] {
    try projections.flush()
    let row = try connection.statement(
      """
      SELECT person FROM pair WHERE kin = 0 ORDER BY their_rank DESC LIMIT ?
      """)
    defer { row.reset() }
    try row.bind(1, limit)
    var found: [PersonID] = []
    while try row.step() {
      let id = PersonID(rawValue: row.int64(0))
      guard let record = try projections.people.row(id)?.record else { continue }
      if projections.names.has(prefix: key, in: record.searchNames) { found.append(id) }
    }
    return found
  }

  private func completionRank(_ id: PersonID) throws(JournalError) -> CompletionRank {
    try projections.flush()
    let state = try projections.pairs.states(id)?.theirs
    return CompletionRank(
      person: id, isContact: try projections.people.row(id)?.record.isContact ?? false,
      rank: state?.rankKey(parameters: parameters) ?? -.infinity)
  }

  /// People whose name is likely meant by a misspelt key: an edit distance of 1 in keys of up to 5
  /// characters, of 2 in longer ones. Names that differ in digits only are different people.
  /// The nearest come first.
  ///
  /// Complexity: O(names) with a few instructions each; the first call reads all names.
  package func people(similarTo key: String, limit: Int) throws(JournalError) -> [PersonID] {
    try refresh()
    let sketches = try nameSketches()
    let mostEdits = key.count < 6 ? 1 : 2
    var found: [(edits: Int, person: PersonID)] = []
    for person in sketches.candidates(for: key, mostEdits: mostEdits) {
      guard let record = try projections.people.row(person)?.record else { continue }
      let distances = record.searchNames.compactMap { name in
        NameSketch.edits(matchingKey(name), key, atMost: mostEdits)
      }
      if let edits = distances.min() { found.append((edits, person)) }
    }
    return found.sorted { $0 < $1 }.prefix(limit).map(\.person)
  }

  private func nameSketches() throws(JournalError) -> NameSketches {
    if let sketches = projections.names.sketches { return sketches }
    var sketches = NameSketches()
    try projections.names.forEachWholeKey { key, person in sketches.add(key, of: person) }
    projections.names.sketches = sketches
    return sketches
  }
}

/// How many rows a completion may look at: a key press has milliseconds.
private enum SearchBound {
  static let names = 200
  static let wellKnown = 300
}

/// The order of completions: contacts first, the better known first, then by id.
private struct CompletionRank: Comparable {
  var person: PersonID
  var isContact: Bool
  var rank: Double

  static func < (left: CompletionRank, right: CompletionRank) -> Bool {
    if left.isContact != right.isContact { return left.isContact }
    if left.rank != right.rank { return left.rank > right.rank }
    return left.person < right.person
  }
}
