import Relationships
import Testing

@testable import Journal

@Suite struct EvidenceTests {
  private static let (alice, bob) = (PersonID(rawValue: 1), PersonID(rawValue: 2))

  /// kind and actor of each participant's evidence, in order; nil for none.
  private func evidence(_ entry: Entry) -> [String?] {
    entry.people.map { participant in
      entry.evidence(of: participant, parameters: ModelParameters()).map {
        "\($0.kind) by \($0.actor)"
      }
    }
  }

  private func parts(_ roles: (PersonID, ParticipantRole)...) -> [Participant] {
    roles.map { Participant($0.0, $0.1) }
  }

  @Test func everyKindOfEntryIsTheEvidenceOfTheTable() {
    let (alice, bob, me) = (EvidenceTests.alice, EvidenceTests.bob, PersonID.me)
    func entry(
      _ kind: EntryKind, _ people: [Participant], by actor: Actor = .me, code: Int = 0
    ) -> Entry {
      .make(kind, people) {
        $0.actor = actor
        $0.code = code
      }
    }
    let subject = parts((alice, .subject))
    let met = EvidenceKind.met.rawValue
    let table: [(Entry, [String?])] = [
      (
        entry(
          .interaction, parts((alice, .subject), (bob, .introducer)), by: .both, code: met),
        ["met by both", "introduced by them"]
      ),
      (entry(.interaction, subject, by: .them, code: 2), ["email by them"]),
      (entry(.interaction, subject, by: .them, code: 99), [nil]),
      (
        entry(.introduction, parts((alice, .subject), (bob, .object))),
        ["introduced by me", "introduced by me"]
      ),
      (
        entry(.introduction, parts((bob, .broker), (me, .subject), (alice, .object)), by: .them),
        ["introduced by them", nil, nil]
      ),
      (
        entry(
          .introduction,
          parts((bob, .broker), (PersonID(rawValue: 3), .subject), (alice, .object)), by: .them),
        [nil, nil, nil]
      ),
      (entry(.settlement, subject, by: .me, code: 0), ["keptPromise by me"]),
      (entry(.settlement, subject, by: .them, code: 1), ["brokenPromise by them"]),
      (entry(.settlement, subject, by: .them, code: 2), [nil]),
      (entry(.thanks, subject, code: EvidenceKind.email.rawValue), ["email by me"]),
      (entry(.thanks, subject), [nil]),
      (entry(.sawWork, subject), ["sawWork by me"]),
      (entry(.vouch, subject), ["vouched by them"]),
      (entry(.helped, subject, by: .them), ["helped by them"]),
      (entry(.helped, parts((alice, .broker), (bob, .object))), [nil, nil]),
      (entry(.tie, parts((alice, .subject), (me, .object)), code: 3), ["asserted by them", nil]),
      (entry(.tie, parts((me, .subject), (alice, .object)), code: 3), [nil, nil]),
      (entry(.tie, parts((alice, .subject), (bob, .object)), code: 3), [nil, nil]),
      (entry(.note, subject), [nil]),
      (entry(.promise, subject), [nil]),
      (entry(.ask, parts((alice, .broker), (bob, .object))), [nil, nil]),
      (entry(.declined, parts((alice, .broker), (me, .subject), (bob, .object))), [nil, nil, nil]),
    ]
    for (entry, expected) in table { #expect(evidence(entry) == expected, "\(entry.kind)") }
  }

  @Test func evidenceKeepsWhatTheSentenceSaid() throws {
    var entry = Entry.interaction(.coffee, with: [EvidenceTests.alice], on: firstDay, by: .both)
    entry.id = EntryID(rawValue: 7)
    entry.isDeliberate = true
    entry.hours = 1.5
    let expected = Evidence(
      entry: EntryID(rawValue: 7), day: firstDay, kind: .coffee, actor: .both, isDeliberate: true,
      hours: 1.5)
    let found = entry.evidence(of: entry.people[0], parameters: ModelParameters())
    #expect(found == expected)
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice", meeting: false)
    let ids = try journal.save(entry)
    var stored = expected
    stored.entry = try #require(ids.first)
    #expect(try journal.evidence(of: alice, through: nil) == [stored])
  }

  @Test(
    arguments: zip(
      [TieStrength.plain, .barely, .somewhat, .well, .veryWell],
      [50, 16.666_666_667, 32.732_683_535, 76.376_261_583, 150]))
  func assertionStandsForTheHoursOfItsDepth(strength: TieStrength, hours: Double) throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice", meeting: false)
    try journal.save(.tie(alice, .me, strength))
    let theirs = try #require(try journal.pair(alice, .theyKnowMe, asOf: nil))
    #expect(abs(theirs.settledHours - hours) < 1e-6)
    #expect(try journal.pair(alice, .iKnowThem, asOf: nil)?.settledHours == 0)
  }

  @Test func familyFadesMoreSlowly() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    #expect(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == false)
    try journal.save(.tie(alice, .me, .well, role: "family"))
    #expect(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == true)
    #expect(try journal.pair(alice, .iKnowThem, asOf: firstDay)?.isKin == true)
    try journal.save(.tie(alice, .me, .well, on: firstDay + 1, role: "friend"))
    #expect(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == false)
    #expect(try journal.undo(1, recorded: firstDay).count == 1)
    #expect(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == true)
  }
}
