import Relationships

extension Journal {
  /// People for completion: one of their names has a word from which on it starts with the key.
  /// Contacts come first, then those who know the user better.
  ///
  /// Complexity: bounded, whatever the number of matches: where very many names start so, the best
  /// known people and the first by name are considered.
  package func people(withPrefix key: String, limit: Int) throws(JournalError) -> [PersonID] {
    try refresh()
    try projections.flush()
    var found = try candidates(withPrefix: key)
    if found.count == CompletionBound.names {
      let known = Set(found.map(\.person))
      found += try projections.names.wellKnown(stamp: changeStamp)
        .filter { $0.matches(prefix: key) && !known.contains($0.candidate.person) }
        .map(\.candidate)
    }
    return found.sorted().prefix(limit).map(\.person)
  }

  /// The first by name, with what they are ranked by: one pass, for a key press has milliseconds.
  private func candidates(
    withPrefix key: String
  ) throws(JournalError) -> [CompletionCandidate] {
    let row = try connection.statement(
      """
      SELECT name.person, standing, their_rank
      FROM name JOIN person ON person.id = name.person
      LEFT JOIN pair ON pair.person = name.person
      WHERE key >= ?1 AND key < ?1 || char(1114111) ORDER BY key, name.person
      """)
    defer { row.reset() }
    try row.bind(1, key)
    var seen: Set<PersonID> = []
    var found: [CompletionCandidate] = []
    while found.count < CompletionBound.names, try row.step() {
      let candidate = CompletionCandidate(row)
      if seen.insert(candidate.person).inserted { found.append(candidate) }
    }
    return found
  }

  /// Differs after this or another connection has changed the store.
  ///
  /// Complexity: two small statements.
  package var changeStamp: ChangeStamp {
    get throws(JournalError) {
      ChangeStamp(
        own: try connection.integer("SELECT total_changes()") ?? 0,
        others: try connection.integer("PRAGMA data_version") ?? 0)
    }
  }

  /// Tags in use that begin with a text, without `#`, whatever its case and accents; at most
  /// `limit`, by their key.
  ///
  /// A word that is a topic of very many entries and a tag of few may be missed. Complexity: a few
  /// lookups for each tag and topic passed on the way, of which there are at most
  /// `CompletionBound.words`.
  package func tags(withPrefix prefix: String, limit: Int) throws(JournalError) -> [String] {
    try refresh()
    try projections.flush()
    let start = MentionTable.key(prefix)
    var found: [String] = []
    var key = try projections.mentions.key(from: start)
    for _ in 0..<CompletionBound.words {
      guard let word = key, word.hasPrefix(start), found.count < limit else { break }
      if let tag = try tag(withKey: word) { found.append(tag) }
      key = try projections.mentions.key(after: word)
    }
    return found
  }

  /// The tag as it was written last; nil where the word is a topic only.
  private func tag(withKey key: String) throws(JournalError) -> String? {
    for id in try projections.mentions.samples(of: key, limit: CompletionBound.samples) {
      guard let entry = try entries.entry(id) else { throw .unreadableRow }
      if let tag = entry.tags.first(where: { MentionTable.key($0) == key }) { return tag }
    }
    return nil
  }
}

/// How many rows a completion may look at: a key press has milliseconds.
private enum CompletionBound {
  static let names = 200
  static let wellKnown = 300
  static let words = 400
  static let samples = 8
}

/// What two states of a store differ in.
package struct ChangeStamp: Equatable {
  var own: Int
  var others: Int
}

/// Somebody who could be meant. The order: contacts first, the better known first, then by id.
struct CompletionCandidate: Comparable {
  var person: PersonID
  var isContact: Bool
  var rank: Double

  /// A row of (person, standing, rank).
  init(_ row: SQLiteStatement) {
    person = PersonID(rawValue: row.int64(0))
    isContact = row.int(1) > 0
    rank = row.isNull(2) ? -.infinity : row.double(2)
  }

  static func < (left: CompletionCandidate, right: CompletionCandidate) -> Bool {
    if left.isContact != right.isContact { return left.isContact }
    if left.rank != right.rank { return left.rank > right.rank }
    return left.person < right.person
  }
}

/// One of the best known people, with the keys of all names and of their later words.
struct WellKnownPerson {
  var candidate: CompletionCandidate
  var keys: [String]

  func matches(prefix: String) -> Bool { keys.contains { $0.hasPrefix(prefix) } }
}

extension NameTable {
  /// The people who know the user best, the best first: read again only after a change.
  func wellKnown(stamp: ChangeStamp) throws(JournalError) -> [WellKnownPerson] {
    if let kept = keptWellKnown, kept.stamp == stamp { return kept.people }
    let row = try connection.statement(
      """
      SELECT pair.person, standing, their_rank, name, aliases, handles
      FROM pair JOIN person ON person.id = pair.person
      WHERE kin = 0 AND merged_into IS NULL ORDER BY their_rank DESC LIMIT ?
      """)
    defer { row.reset() }
    try row.bind(1, CompletionBound.wellKnown)
    var people: [WellKnownPerson] = []
    while try row.step() {
      let others = PackedList.unpack(row.optionalText(4)) + PackedList.unpack(row.optionalText(5))
      let keys = ([row.text(3)] + others).map(matchingKey).flatMap {
        [$0] + NameTable.suffixes(of: $0)
      }
      people.append(WellKnownPerson(candidate: CompletionCandidate(row), keys: keys))
    }
    keptWellKnown = (stamp, people)
    return people
  }
}

extension MentionTable {
  /// The first word at or behind a key.
  func key(from start: String) throws(JournalError) -> String? {
    try first(start, connection.statement("SELECT key FROM mention WHERE key >= ? ORDER BY key"))
  }

  /// The first word behind a key.
  func key(after start: String) throws(JournalError) -> String? {
    try first(start, connection.statement("SELECT key FROM mention WHERE key > ? ORDER BY key"))
  }

  private func first(_ start: String, _ row: SQLiteStatement) throws(JournalError) -> String? {
    defer { row.reset() }
    try row.bind(1, start)
    return try row.step() ? row.text(0) : nil
  }

  /// Some entries that mention a word, those of `tag` first.
  func samples(of key: String, limit: Int) throws(JournalError) -> [EntryID] {
    let tagging = try connection.statement(
      "SELECT entry FROM mention WHERE key = ? AND kind = ? ORDER BY day DESC, entry DESC LIMIT 1")
    defer { tagging.reset() }
    try tagging.bind(1, key)
    try tagging.bind(2, EntryKind.tag.rawValue)
    if try tagging.step() { return [EntryID(rawValue: tagging.int64(0))] }
    let row = try connection.statement("SELECT entry FROM mention WHERE key = ? LIMIT ?")
    defer { row.reset() }
    try row.bind(1, key)
    try row.bind(2, limit)
    var found: [EntryID] = []
    while try row.step() { found.append(EntryID(rawValue: row.int64(0))) }
    return found
  }
}
