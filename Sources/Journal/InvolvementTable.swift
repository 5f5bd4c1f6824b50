import Relationships

/// A person's part in one entry: a row of the table `involvement`.
///
/// Very many wait at once: 32 bytes each.
struct Involvement {
  var person: PersonID
  var entry: EntryID
  private var dayNumber: Int32
  /// NaN where the sentence does not say.
  var hours: Double
  /// kind + 32 × actor + 128 × deliberate; 0 where the part is no evidence.
  var evidence: Int16
  var role: ParticipantRole
  var kind: EntryKind

  init(_ entry: Entry, _ person: PersonID, _ role: ParticipantRole, _ evidence: Evidence?) {
    self.person = person
    self.entry = entry.id
    // `EntryTable.plausibleDays` fit, whatever a damaged row holds.
    self.dayNumber = Int32(entry.date.day.number)
    self.hours = evidence?.hours ?? .nan
    self.evidence = evidence.map(Involvement.pack) ?? 0
    self.role = role
    self.kind = entry.kind
  }

  var day: Day { Day(number: Int(dayNumber)) }

  static func pack(_ evidence: Evidence) -> Int16 {
    Int16(
      evidence.kind.rawValue + 32 * evidence.actor.rawValue + (evidence.isDeliberate ? 128 : 0))
  }

  /// The evidence in columns of a row: day, entry, evidence, hours.
  static func evidence(_ row: SQLiteStatement, from column: Int32) throws(JournalError) -> Evidence
  {
    let packed = row.int(column + 2)
    guard let kind = EvidenceKind(rawValue: packed & 31),
      let actor = Actor(rawValue: packed >> 5 & 3), packed >> 8 == 0
    else { throw .unreadableRow }
    return Evidence(
      entry: EntryID(rawValue: row.int64(column + 1)), day: try EntryTable.day(row, column),
      kind: kind, actor: actor, isDeliberate: packed & 128 != 0,
      hours: row.optionalDouble(column + 3))
  }

  /// What a piece of evidence is while it waits to be written.
  func asEvidence() -> Evidence? {
    guard evidence != 0, let kind = EvidenceKind(rawValue: Int(evidence) & 31),
      let actor = Actor(rawValue: Int(evidence) >> 5 & 3)
    else { return nil }
    return Evidence(
      entry: entry, day: day, kind: kind, actor: actor, isDeliberate: evidence & 128 != 0,
      hours: hours.isNaN ? nil : hours)
  }

  /// The same part of the same person in the same entry.
  static func isSame(_ left: Involvement, _ right: Involvement) -> Bool {
    left.person == right.person && left.entry == right.entry && left.role == right.role
  }

  /// The order of the table's key.
  static func precedes(_ left: Involvement, _ right: Involvement) -> Bool {
    if left.person != right.person { return left.person < right.person }
    if left.day != right.day { return left.day < right.day }
    if left.entry != right.entry { return left.entry < right.entry }
    return left.role.rawValue < right.role.rawValue
  }
}

/// Rows in the order of the table's key, where they lie in that of the entries: to move very many
/// would take as much memory again.
struct SortedInvolvement {
  private let rows: [Involvement]
  /// Places in `rows`.
  private var order: [UInt32]

  /// Sorts rows that come in the order of entries, and leaves out what repeats another: a merge, or a
  /// name said twice, can give a person the same part in an entry again.
  ///
  /// People's ids are dense, so counting them beats comparing: most rows of a person then already
  /// are in order. Complexity: O(count) for a batch of recent entries.
  init(_ rows: [Involvement]) {
    self.rows = rows
    order = Array(0..<UInt32(rows.count))
    sortByPerson()
    removeRepeats()
  }

  var count: Int { order.count }

  subscript(index: Int) -> Involvement { rows[Int(order[index])] }

  /// The number of people. Complexity: O(count).
  var peopleCount: Int {
    var people = 0
    for index in 0..<count where index == 0 || self[index].person != self[index - 1].person {
      people += 1
    }
    return people
  }

  private mutating func sortByPerson() {
    guard let least = rows.min(by: { $0.person < $1.person })?.person.rawValue,
      let most = rows.max(by: { $0.person < $1.person })?.person.rawValue
    else { return }
    guard rows.count > 64, most - least < 8 * Int64(rows.count) else {
      return order.sort { Involvement.precedes(rows[Int($0)], rows[Int($1)]) }
    }
    // Where the rows of a person begin; once they are placed, where they end.
    var ends = [UInt32](repeating: 0, count: Int(most - least) + 2)
    for row in rows { ends[Int(row.person.rawValue - least) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    for index in rows.indices {
      let person = Int(rows[index].person.rawValue - least)
      order[Int(ends[person])] = UInt32(index)
      ends[person] += 1
    }
    var start = 0
    for end in ends.dropLast() {
      sortIfNeeded(start..<Int(end))
      start = Int(end)
    }
  }

  private mutating func sortIfNeeded(_ range: Range<Int>) {
    for index in range.dropFirst() where Involvement.precedes(self[index], self[index - 1]) {
      let rows = rows
      return order[range].sort { Involvement.precedes(rows[Int($0)], rows[Int($1)]) }
    }
  }

  /// Keeps the first of neighbours that are the same. Complexity: O(count).
  private mutating func removeRepeats() {
    var kept = 0
    for index in order.indices {
      if kept > 0, Involvement.isSame(self[kept - 1], self[index]) { continue }
      order[kept] = order[index]
      kept += 1
    }
    order.removeLast(count - kept)
  }
}

/// Who took part in what, clustered by person and day.
///
/// New rows wait in memory, so that a script's are written sorted: neighbours share pages, and each
/// pair is read and written once, however many entries change it.
final class InvolvementTable {
  let connection: SQLiteConnection
  private(set) var waiting: [Involvement] = []
  /// 32 MB.
  var waitingLimit = 1_000_000

  init(_ connection: SQLiteConnection) { self.connection = connection }

  var isFull: Bool { waiting.count >= waitingLimit }

  func drop() { waiting.removeAll(keepingCapacity: false) }

  func add(_ involvement: Involvement) {
    // To grow step by step would take half as much again; what is reserved costs nothing until it is
    // used.
    if waiting.count == 10_000 { waiting.reserveCapacity(waitingLimit) }
    waiting.append(involvement)
  }

  /// Writes the waiting rows and returns them in the order of the table.
  func write() throws(JournalError) -> SortedInvolvement {
    var taken: [Involvement] = []
    swap(&taken, &waiting)
    let rows = SortedInvolvement(taken)
    try write(rows)
    return rows
  }

  private func write(_ rows: SortedInvolvement) throws(JournalError) {
    var batch = RowBatch(
      Insertion(beginning: "INSERT OR IGNORE INTO involvement", columns: 7))
    for index in 0..<rows.count {
      let involvement = rows[index]
      batch.add(involvement.person.rawValue)
      batch.add(involvement.day.number)
      batch.add(involvement.entry.rawValue)
      batch.add(involvement.role.rawValue)
      batch.add(involvement.kind.rawValue)
      batch.add(Int(involvement.evidence))
      batch.add(involvement.hours.isNaN ? nil : involvement.hours)
      try batch.endRow(on: connection)
    }
    try batch.flush(on: connection)
  }

  // The methods below see written rows only: the waiting ones must have been flushed.

  func remove(_ person: PersonID, entry: Entry) throws(JournalError) {
    let row = try connection.statement(
      "DELETE FROM involvement WHERE person = ? AND day = ? AND entry = ?")
    try row.bind(1, person.rawValue)
    try row.bind(2, entry.date.day.number)
    try row.bind(3, entry.id.rawValue)
    try row.run()
  }

  func removeAll(of person: PersonID) throws(JournalError) {
    let row = try connection.statement("DELETE FROM involvement WHERE person = ?")
    try row.bind(1, person.rawValue)
    try row.run()
  }

  /// The entries in which a person has a part, of these kinds, ascending by id.
  func entries(of person: PersonID, kinds: Set<EntryKind>) throws(JournalError) -> [EntryID] {
    let row = try connection.statement(
      """
      SELECT DISTINCT entry FROM involvement WHERE person = ? AND (1 << kind) & ? != 0
      ORDER BY entry
      """)
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    try row.bind(2, kinds.bits)
    var entries: [EntryID] = []
    while try row.step() { entries.append(EntryID(rawValue: row.int64(0))) }
    return entries
  }

  /// Evidence of one person by (day, entry), until `body` returns false.
  ///
  /// Complexity: O(rows of the person up to the day).
  func forEachEvidence(
    of person: PersonID, through day: Day?, _ body: (Evidence) throws(JournalError) -> Bool
  ) throws(JournalError) {
    let row = try connection.statement(
      """
      SELECT day, entry, evidence, hours FROM involvement
      WHERE person = ? AND day <= ? AND evidence > 0 ORDER BY day, entry, role
      """)
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    try row.bind(2, day?.number ?? .max)
    var latest = Day(number: .min)
    while try row.step() {
      let piece = try Involvement.evidence(row, from: 0)
      // Only in a damaged table.
      guard piece.day >= latest else { throw .unreadableRow }
      latest = piece.day
      guard try body(piece) else { return }
    }
  }
}
