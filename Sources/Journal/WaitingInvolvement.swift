import Relationships

/// Rows of the table `involvement` that are not written yet, in the order in which they came: 16 bytes
/// each, where an `Involvement` takes 40.
///
/// Sorted, the rows of a person share pages. The more of them wait, the less often a long script comes
/// back to a page.
struct WaitingInvolvement {
  /// Numbers from those of the first row on, as nearly all rows have them.
  private struct Packed {
    var person: UInt32
    /// For another row its place in `others`.
    var entry: UInt32
    var day: Int16
    /// A place in `hours`, or `isOther`.
    var hours: UInt16
    var evidence: UInt8
    var role: ParticipantRole
    var kind: EntryKind
  }

  private var rows: [Packed] = []
  /// Rows whose numbers do not fit.
  private var others: [Involvement] = []
  private var firstEntry: Int64 = 0
  private var firstDay = 0
  /// The lengths that were said, NaN first: few are.
  private var hours = [Double.nan]
  private var places: [Double: UInt16] = [:]
  /// The least and the most of the people's ids; nil where there are no rows.
  private(set) var people: ClosedRange<Int64>?

  private static let isOther = UInt16.max

  var isEmpty: Bool { rows.isEmpty }
  var count: Int { rows.count }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  mutating func append(_ row: Involvement) {
    if rows.isEmpty { (firstEntry, firstDay) = (row.entry.rawValue, row.day.number) }
    let person = row.person.rawValue
    people = min(people?.lowerBound ?? person, person)...max(people?.upperBound ?? person, person)
    if let packed = packed(row) { return rows.append(packed) }
    rows.append(
      Packed(
        person: 0, entry: UInt32(others.count), day: 0, hours: Self.isOther,
        evidence: row.evidence, role: row.role, kind: row.kind))
    others.append(row)
  }

  /// Entry ids wrap around and back: those of a damaged store can be any numbers.
  private mutating func packed(_ row: Involvement) -> Packed? {
    guard let person = UInt32(exactly: row.person.rawValue),
      let entry = UInt32(exactly: row.entry.rawValue &- firstEntry),
      let day = Int16(exactly: row.day.number - firstDay),
      let hours = place(of: row.hours)
    else { return nil }
    return Packed(
      person: person, entry: entry, day: day, hours: hours, evidence: row.evidence, role: row.role,
      kind: row.kind)
  }

  private mutating func place(of length: Double) -> UInt16? {
    if length.isNaN { return 0 }
    if let known = places[length] { return known }
    guard hours.count < Int(Self.isOther) else { return nil }
    let place = UInt16(hours.count)
    hours.append(length)
    places[length] = place
    return place
  }

  /// The id of a row's person, for those who sort by it.
  func person(_ index: Int) -> Int64 {
    let row = rows[index]
    return row.hours == Self.isOther
      ? others[Int(row.entry)].person.rawValue : Int64(row.person)
  }

  subscript(index: Int) -> Involvement {
    let row = rows[index]
    if row.hours == Self.isOther { return others[Int(row.entry)] }
    return Involvement(
      person: PersonID(rawValue: Int64(row.person)),
      entry: EntryID(rawValue: firstEntry &+ Int64(row.entry)),
      day: Day(number: firstDay + Int(row.day)), hours: hours[Int(row.hours)],
      evidence: row.evidence, role: row.role, kind: row.kind)
  }
}

/// Rows in the order of the table's key, where they lie in that of the entries: to move very many
/// would take as much memory again.
struct SortedInvolvement {
  private let rows: WaitingInvolvement
  /// Places in `rows`.
  private var order: [UInt32]

  /// Sorts rows that come in the order of entries, and leaves out what repeats another: a merge, or a
  /// name said twice, can give a person the same part in an entry again.
  ///
  /// People's ids are dense, so counting them beats comparing: most rows of a person then already
  /// are in order. Complexity: O(count) for a batch of recent entries.
  init(_ rows: WaitingInvolvement) {
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
    guard let people = rows.people else { return }
    let least = people.lowerBound
    let (span, isTooFar) = people.upperBound.subtractingReportingOverflow(least)
    guard rows.count > 64, !isTooFar, span < 8 * Int64(rows.count) else {
      return order.sort { Involvement.precedes(rows[Int($0)], rows[Int($1)]) }
    }
    // Where the rows of a person begin; once they are placed, where they end.
    var ends = [UInt32](repeating: 0, count: people.count + 1)
    for index in 0..<rows.count { ends[Int(rows.person(index) - least) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    for index in 0..<rows.count {
      let person = Int(rows.person(index) - least)
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
