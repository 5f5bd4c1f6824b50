import Relationships
import Testing

@testable import Journal

/// What waits to be written is packed; nothing of it may change on the way.
@Suite struct WaitingRowsTests {
  private static func rows(seed: UInt64, count: Int, isOrdinary: Bool) -> [Involvement] {
    var dice = SplitMix64(seed: seed)
    var entry: Int64 = 1_000
    return (0..<count).map { _ in
      entry += Int64(dice.next() % 3)
      let isOdd = !isOrdinary && dice.next() % 8 == 0
      let ids: [Int64] = [.min, -1, 0, 1 << 32, .max, entry]
      return Involvement(
        person: PersonID(
          rawValue: isOdd ? ids[Int(dice.next() % 6)] : Int64(dice.next() % UInt64(count))),
        entry: EntryID(rawValue: isOdd ? ids[Int(dice.next() % 6)] : entry),
        day: Day(number: isOdd ? 400_000_000 : 20_000 + Int(dice.next() % 90)),
        hours: dice.next() % 2 == 0 ? .nan : Double(dice.next() % 100) / 4,
        evidence: UInt8(dice.next() % 256),
        role: ParticipantRole(rawValue: 1 + Int(dice.next() % 4)) ?? .subject,
        kind: dice.next() % 2 == 0 ? .interaction : .note)
    }
  }

  private static func columns(_ row: Involvement) -> [Int64] {
    [
      row.person.rawValue, row.entry.rawValue, Int64(row.day.number),
      row.hours.isNaN ? -1 : Int64(row.hours * 4), Int64(row.evidence), Int64(row.role.rawValue),
      Int64(row.kind.rawValue),
    ]
  }

  @Test(arguments: [true, false], 0..<20)
  func involvementComesBackAsItCame(isOrdinary: Bool, seed: Int) {
    let rows = Self.rows(seed: UInt64(seed), count: 500, isOrdinary: isOrdinary)
    var waiting = WaitingInvolvement()
    for row in rows { waiting.append(row) }
    #expect(waiting.count == rows.count)
    for (index, row) in rows.enumerated() {
      #expect(Self.columns(waiting[index]) == Self.columns(row))
      #expect(waiting.person(index) == row.person.rawValue)
    }

    let sorted = SortedInvolvement(waiting)
    var expected: [Involvement] = []
    for row in rows.sorted(by: Involvement.precedes)
    where expected.last.map({ !Involvement.isSame($0, row) }) != false {
      expected.append(row)
    }
    #expect(sorted.count == expected.count)
    for (index, row) in expected.enumerated() {
      let found = sorted[index]
      #expect(Involvement.isSame(found, row) && found.day == row.day)
    }
  }

  @Test func moreLengthsThanFitComeBackToo() {
    var waiting = WaitingInvolvement()
    var row = Self.rows(seed: 1, count: 1, isOrdinary: true)[0]
    for length in 0..<70_000 {
      row.hours = Double(length)
      waiting.append(row)
    }
    #expect((0..<70_000).allSatisfy { waiting[$0].hours == Double($0) })
  }

  @Test(arguments: 0..<10)
  func namesAreKnownAsInADictionary(seed: Int) {
    var dice = SplitMix64(seed: UInt64(seed))
    var (known, expected) = (KnownNames(limit: 10_000), [String: [PersonID]]())
    let ids: [Int64] = [-1, 1, 2, 3, 1 << 31, 1 << 32, .max]
    for _ in 0..<5_000 {
      let key = ["", "zoë ", "anna van ", "李"][Int(dice.next() % 4)] + String(dice.next() % 400)
      switch dice.next() % 4 {
      case 0:
        known[key] = nil
        expected[key] = nil
      case 1:
        let people = (0..<dice.next() % 3).map { _ in
          PersonID(rawValue: ids[Int(dice.next() % UInt64(ids.count))])
        }
        known[key] = people
        expected[key] = people
      default: #expect(known[key] == expected[key])
      }
    }
  }

  @Test func aLookupThatIsFullStartsAnewAndNeverLies() {
    var known = KnownNames(limit: 100)
    for number in 0..<1_000 {
      known["person \(number)"] = [PersonID(rawValue: Int64(number))]
      #expect(known["person \(number)"] == [PersonID(rawValue: Int64(number))])
    }
    let kept = (0..<1_000).filter { known["person \($0)"] != nil }
    #expect(kept == Array(900..<1_000))
  }

  @Test func waitingNamesComeByTheirKeys() throws {
    var waiting = WaitingNames()
    var hashes: Set<UInt64> = []
    for (id, key) in ["zoë van der berg", "anna", "bo li", ""].enumerated() {
      waiting.add(key, PersonID(rawValue: Int64(id))) { hashes.insert($0) }
    }
    var found: [String] = []
    try waiting.forEachSorted { row, key throws(JournalError) in
      found.append("\(String(decoding: key, as: UTF8.self)) \(row.person.rawValue) \(row.isWhole)")
    }
    #expect(
      found == [
        " 3 true", "anna 1 true", "berg 0 false", "bo li 2 true", "der berg 0 false", "li 2 false",
        "van der berg 0 false", "zoë van der berg 0 true",
      ])
    for beginning in ["zoë", "zoë van", "van der", "berg", "anna", "li"] {
      #expect(waiting.mayHold(NameHash.of(beginning)) && hashes.contains(NameHash.of(beginning)))
    }
    #expect(!waiting.mayHold(NameHash.of("der li")))
  }
}
