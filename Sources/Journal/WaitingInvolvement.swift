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
