import Relationships

extension Journal {
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
