import Relationships

extension EntryTable {
  /// The entry in a row of `SELECT entry.*`.
  static func decode(_ row: SQLiteStatement) throws(JournalError) -> Entry {
    guard let kind = EntryKind(rawValue: row.int(3)),
      let precision = DatePrecision(rawValue: row.int(5)),
      let actor = Actor(rawValue: row.int(6)),
      let people = row.withUTF8(17, ParticipantText.parse)
    else { throw .unreadableRow }
    var entry = Entry(
      kind, date: PartialDate(try day(row, 4), precision: precision), recorded: try day(row, 2))
    entry.id = EntryID(rawValue: row.int64(0))
    entry.statement = EntryID(rawValue: row.int64(1))
    entry.actor = actor
    entry.isDeliberate = row.int(7) != 0
    entry.code = row.int(8)
    entry.hours = row.optionalDouble(9)
    entry.number = row.optionalInt(10)
    entry.until = try partialDate(row, day: 11, precision: 12)
    entry.place = row.optionalText(13)
    entry.text = row.optionalText(14)
    entry.topics = PackedList.unpack(row.optionalText(15))
    entry.tags = PackedList.unpack(row.optionalText(16))
    entry.people = people
    entry.source = row.optionalText(18)
    return entry
  }

  /// Days that arithmetic on them cannot overflow: a damaged row must not trap.
  static let plausibleDays = -400_000_000...400_000_000

  static func day(_ row: SQLiteStatement, _ column: Int32) throws(JournalError) -> Day {
    let number = row.int(column)
    guard plausibleDays.contains(number) else { throw .unreadableRow }
    return Day(number: number)
  }

  static func partialDate(
    _ row: SQLiteStatement, day column: Int32, precision: Int32
  ) throws(JournalError) -> PartialDate? {
    if row.isNull(column) { return nil }
    guard let precision = DatePrecision(rawValue: row.int(precision)) else { throw .unreadableRow }
    return PartialDate(try day(row, column), precision: precision)
  }
}

/// Ids and counts that nobody reaches, and that arithmetic cannot overflow: a damaged row must not
/// trap.
let plausibleIDs: ClosedRange<Int64> = 0...(1 << 53)

/// The participants of an entry as text: a letter for the role, the person's id, spaces between
/// (`s12 o15 v3`).
enum ParticipantText {
  static func append(_ people: [Participant], to text: inout [UInt8]) {
    for (index, participant) in people.enumerated() {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      text.append(participant.role.letter)
      append(participant.person.rawValue, to: &text)
    }
  }

  private static func append(_ number: Int64, to text: inout [UInt8]) {
    precondition(number >= 0, "a person's id is never negative")
    var power: Int64 = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// Nil where the bytes are no such text.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> [Participant]? {
    var people: [Participant] = []
    var index = 0
    while index < text.count {
      guard let role = ParticipantRole(letter: text[index]) else { return nil }
      index += 1
      guard let number = parseNumber(text, &index) else { return nil }
      people.append(Participant(PersonID(rawValue: number), role))
      guard index == text.count || text[index] == UInt8(ascii: " ") else { return nil }
      index += 1
    }
    return people
  }

  private static func parseNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Int64? {
    let start = index
    var number: Int64 = 0
    while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) {
      guard index - start < 18 else { return nil }
      number = number * 10 + Int64(text[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? number : nil
  }
}

extension ParticipantRole {
  fileprivate var letter: UInt8 {
    switch self {
    case .subject: UInt8(ascii: "s")
    case .object: UInt8(ascii: "o")
    case .introducer: UInt8(ascii: "v")
    case .broker: UInt8(ascii: "b")
    }
  }

  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "s"): self = .subject
    case UInt8(ascii: "o"): self = .object
    case UInt8(ascii: "v"): self = .introducer
    case UInt8(ascii: "b"): self = .broker
    default: return nil
    }
  }
}
