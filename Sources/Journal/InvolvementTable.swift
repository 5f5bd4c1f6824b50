import Relationships

/// A person's part in one entry: a row of the table `involvement`.
struct Involvement {
  var person: PersonID
  var entry: EntryID
  var day: Day
  /// NaN where the sentence does not say.
  var hours: Double
  /// kind + 32 × actor + 128 × deliberate; 0 where the part is no evidence.
  var evidence: UInt8
  var role: ParticipantRole
  var kind: EntryKind

  static func pack(_ evidence: Evidence) -> UInt8 {
    UInt8(
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

extension Involvement {
  init(_ entry: Entry, _ person: PersonID, _ role: ParticipantRole, _ evidence: Evidence?) {
    self.person = person
    self.entry = entry.id
    self.day = entry.date.day
    self.hours = evidence?.hours ?? .nan
    self.evidence = evidence.map(Involvement.pack) ?? 0
    self.role = role
    self.kind = entry.kind
  }
}

/// Who took part in what, clustered by person and day.
///
/// New rows wait in memory, so that a script's are written sorted: neighbours share pages, and each
/// pair is read and written once, however many entries change it.
final class InvolvementTable {
  let connection: SQLiteConnection
  private(set) var waiting = WaitingInvolvement()
  /// 35 MB while they are sorted. Each time so many are written, nearly every page of this table and
  /// of the pairs is read and written again.
  var waitingLimit = 1_750_000

  init(_ connection: SQLiteConnection) { self.connection = connection }

  var isFull: Bool { waiting.count >= waitingLimit }

  func drop() { waiting = WaitingInvolvement() }

  func add(_ involvement: Involvement) {
    // To grow step by step would take half as much again; what is reserved costs nothing until it is
    // used.
    if waiting.count == 10_000 { waiting.reserveCapacity(waitingLimit) }
    waiting.append(involvement)
  }

  /// Writes the waiting rows and returns them in the order of the table.
  func write() throws(JournalError) -> SortedInvolvement {
    var taken = WaitingInvolvement()
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
