import Relationships

/// The people, with a write-back cache: rows changed in a transaction are written together.
final class PeopleTable {
  private let connection: SQLiteConnection
  private let tallies: TallyTable
  private let names: NameTable
  private var rows: [PersonID: PersonRow] = [:]
  private var dirty: Set<PersonID> = []
  /// Merged people and where they went; nil before the table has been read.
  private var merged: [PersonID: PersonID]?
  private var settled = SettledContacts()
  /// Nobody after this id has a row in the table yet.
  private var lastStored = PersonID(rawValue: .max)

  /// About 15 MB of rows; beyond it they are written and read again when needed.
  private static let rowLimit = 25_000

  init(_ connection: SQLiteConnection, tallies: TallyTable, names: NameTable) {
    self.connection = connection
    self.tallies = tallies
    self.names = names
  }

  func drop() {
    rows.removeAll(keepingCapacity: true)
    dirty.removeAll(keepingCapacity: true)
    merged = nil
    settled = SettledContacts()
    lastStored = PersonID(rawValue: .max)
  }

  /// Looks up the last person stored, so that new ones are written without a search for them.
  ///
  /// - Returns: whether there is any.
  func prepareRecording() throws(JournalError) -> Bool {
    let last = try connection.integer("SELECT max(id) FROM person")
    lastStored = PersonID(rawValue: Int64(last ?? 0))
    return last != nil
  }

  // MARK: Reading

  func row(_ id: PersonID) throws(JournalError) -> PersonRow? {
    if let row = rows[id] { return row }
    guard let row = try read(id) else { return nil }
    try makeRoom()
    rows[id] = row
    return row
  }

  private func makeRoom() throws(JournalError) {
    guard rows.count >= Self.rowLimit else { return }
    try flush()
    rows.removeAll(keepingCapacity: true)
  }

  /// The person that stands for this one after merges. Complexity: O(merges in the chain).
  func canonical(_ id: PersonID) throws(JournalError) -> PersonID {
    let merged = try mergedPeople()
    if merged.isEmpty { return id }
    var id = id
    while let next = merged[id] { id = next }
    return id
  }

  func mergedPeople() throws(JournalError) -> [PersonID: PersonID] {
    if let merged { return merged }
    try flush()
    let row = try connection.statement(
      "SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL")
    defer { row.reset() }
    var found: [PersonID: PersonID] = [:]
    while try row.step() {
      found[PersonID(rawValue: row.int64(0))] = PersonID(rawValue: row.int64(1))
    }
    try checkChains(found)
    merged = found
    return found
  }

  /// A damaged table could send a person round in circles.
  private func checkChains(_ merged: [PersonID: PersonID]) throws(JournalError) {
    for start in merged.keys {
      var (id, steps) = (start, 0)
      while let next = merged[id] {
        (id, steps) = (next, steps + 1)
        guard steps <= merged.count else { throw .unreadableRow }
      }
    }
  }

  /// The person and everybody merged into them, ascending.
  func members(of root: PersonID) throws(JournalError) -> [PersonID] {
    var members = [root]
    for id in try mergedPeople().keys where try canonical(id) == root { members.append(id) }
    return members.sorted()
  }

  private func read(_ id: PersonID) throws(JournalError) -> PersonRow? {
    let row = try connection.statement("SELECT * FROM person WHERE id = ?")
    defer { row.reset() }
    try row.bind(1, id.rawValue)
    return try row.step() ? try PeopleTable.decode(row) : nil
  }

  // MARK: Changing

  func create(_ id: PersonID, name: String, entry: EntryID) throws(JournalError) {
    guard try row(id) == nil else { throw .unreadableRow }
    try makeRoom()
    rows[id] = PersonRow(id: id, name: name, entry: entry)
    dirty.insert(id)
    try tallies.add(1, to: .people)
    try tallies.raise(.highestPerson, to: Int(id.rawValue))
    try names.add(name, of: id)
  }

  func remove(_ id: PersonID) throws(JournalError) {
    guard let row = try row(id) else { return }
    try count(row, -1)
    try names.remove(all: row.record)
    rows[id] = nil
    dirty.remove(id)
    if row.record.isMerged { merged = nil }
    settled.forget(id)
    let statement = try connection.statement("DELETE FROM person WHERE id = ?")
    try statement.bind(1, id.rawValue)
    try statement.run()
  }

  /// Replaces a row. Its names must be brought into step by the caller.
  func put(_ row: PersonRow) throws(JournalError) {
    let id = row.record.id
    guard let old = try self.row(id) else { throw .unreadableRow }
    guard old != row else { return }
    try count(old, -1)
    try count(row, 1)
    if old.record.mergedInto != row.record.mergedInto { merged = nil }
    settled.forget(id)
    rows[id] = row
    dirty.insert(id)
  }

  /// Notes contact with a person. Complexity: a few instructions where it changes nothing.
  func note(
    contactWith id: PersonID, on date: PartialDate, entry: EntryID, isMeeting: Bool
  ) throws(JournalError) {
    if settled.covers(id, date.day, isMeeting: isMeeting) { return }
    guard var row = try row(id) else { throw .unreadableRow }
    if row.note(contactOn: date, entry: entry, isMeeting: isMeeting) { try put(row) }
    settled.remember(row)
  }

  private func count(_ row: PersonRow, _ change: Int) throws(JournalError) {
    guard row.isCounted else { return }
    try tallies.add(change, to: .people)
    if row.record.isContact { try tallies.add(change, to: .contacts) }
  }

  /// Writes the changed rows, ascending. Complexity: one row each.
  func flush() throws(JournalError) {
    guard !dirty.isEmpty else { return }
    let ids = dirty.sorted()
    let firstNew = ids.firstIndex { $0 > lastStored } ?? ids.endIndex
    var changed = RowBatch(Insertion(beginning: "INSERT OR REPLACE INTO person", columns: 17))
    try write(ids[..<firstNew], with: &changed)
    var new = RowBatch(Insertion(beginning: "INSERT OR FAIL INTO person", columns: 17))
    try write(ids[firstNew...], with: &new)
    lastStored = max(lastStored, ids[ids.count - 1])
    dirty.removeAll(keepingCapacity: true)
  }

  private func write(
    _ ids: ArraySlice<PersonID>, with batch: inout RowBatch
  ) throws(JournalError) {
    for id in ids {
      guard let row = rows[id] else { preconditionFailure("a changed person left the cache") }
      Self.add(row, to: &batch)
      try batch.endRow(on: connection)
    }
    try batch.flush(on: connection)
  }

  private static func add(_ person: PersonRow, to batch: inout RowBatch) {
    let record = person.record
    batch.add(record.id.rawValue)
    batch.add(person.entry.rawValue)
    batch.add(record.name)
    batch.add(record.isContact ? (person.hasMet ? 2 : 1) : 0)
    batch.add(record.metOn?.day.number)
    batch.add(record.metOn?.precision.rawValue)
    batch.add(record.metEntry.map { Int($0.rawValue) })
    batch.add(record.mergedInto.map { Int($0.rawValue) })
    batch.add(PackedList.pack(record.aliases))
    batch.add(PackedList.pack(record.handles))
    batch.add(PackedList.pack(record.tags))
    batch.add(record.cadenceDays)
    batch.add(record.wantedLayer)
    batch.add(record.skipUntil?.number)
    batch.add(record.role)
    batch.add(record.workplace)
    batch.add(record.home)
  }

  /// The person in a row of `SELECT * FROM person`.
  static func decode(_ row: SQLiteStatement) throws(JournalError) -> PersonRow {
    var person = PersonRow(
      id: PersonID(rawValue: row.int64(0)), name: row.text(2),
      entry: EntryID(rawValue: row.int64(1)))
    person.hasMet = row.int(3) == 2
    person.record.isContact = row.int(3) > 0
    person.record.metOn = try EntryTable.partialDate(row, day: 4, precision: 5)
    person.record.metEntry = row.optionalInt(6).map { EntryID(rawValue: Int64($0)) }
    person.record.mergedInto = row.optionalInt(7).map { PersonID(rawValue: Int64($0)) }
    person.record.aliases = PackedList.unpack(row.optionalText(8))
    person.record.handles = PackedList.unpack(row.optionalText(9))
    person.record.tags = PackedList.unpack(row.optionalText(10))
    person.record.cadenceDays = row.optionalInt(11)
    person.record.wantedLayer = row.optionalInt(12)
    if !row.isNull(13) { person.record.skipUntil = try EntryTable.day(row, 13) }
    person.record.role = row.optionalText(14)
    person.record.workplace = row.optionalText(15)
    person.record.home = row.optionalText(16)
    return person
  }
}

/// From which day on contact with a person changes nothing of their row: four bytes a person, so
/// that recording a million of them needs no row in memory.
private struct SettledContacts {
  /// By id: twice the day of first contact, and 1 more where it was a meeting.
  private var marks: [Int32] = []
  private static let unknown = Int32.max

  /// True where contact on this day changes nothing. The first day itself is left out: there an
  /// entry recorded earlier would come first.
  func covers(_ id: PersonID, _ day: Day, isMeeting: Bool) -> Bool {
    let index = Int(id.rawValue)
    guard index < marks.count else { return false }
    let mark = marks[index]
    return day.number > Int(mark >> 1) && (!isMeeting || mark & 1 == 1)
  }

  mutating func remember(_ row: PersonRow) {
    guard let day = row.record.metOn?.day,
      let mark = Int32(exactly: 2 * day.number + (row.hasMet ? 1 : 0))
    else { return }
    let index = Int(row.record.id.rawValue)
    // Ids are given one after the other; a damaged row may hold any.
    guard index >= 0, index < 20_000_000 else { return }
    if index >= marks.count {
      let room = max(index + 1 - marks.count, marks.count)
      marks.append(contentsOf: repeatElement(Self.unknown, count: room))
    }
    marks[index] = mark
  }

  mutating func forget(_ id: PersonID) {
    let index = Int(id.rawValue)
    if marks.indices.contains(index) { marks[index] = Self.unknown }
  }
}
