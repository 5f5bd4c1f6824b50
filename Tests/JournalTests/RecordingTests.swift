import Relationships
import Testing

@testable import Journal

@Suite struct RecordingTests {
  @Test func entriesComeBackAsRecorded() throws {
    let folder = try TestFolder()
    var rich = Entry(
      .interaction, date: PartialDate(firstDay, precision: .month), recorded: firstDay + 3)
    do {
      let journal = try Journal(folder.store)
      let alice = try journal.add("Alice")
      let bob = try journal.add("Bob")
      rich.people = [Participant(alice, .subject), Participant(bob, .introducer)]
      rich.actor = .both
      rich.isDeliberate = true
      rich.code = EvidenceKind.coffee.rawValue
      rich.hours = 1.25
      rich.number = -7
      rich.until = PartialDate(firstDay + 40, precision: .year)
      rich.place = "Café «O'Brien»; DROP TABLE entry"
      rich.text = "line\nfeed \\n, NUL \0 and 李雷"
      rich.topics = ["hiring", "", "a\nb\\", "Swift"]
      rich.tags = ["#x"]
      let ids = try journal.save(rich, source: "deepen Alice …")
      rich.id = try #require(ids.first)
      rich.statement = rich.id
      rich.source = "deepen Alice …"
      #expect(try journal.entry(rich.id) == rich)
    }
    let reopened = try Journal(folder.store)
    #expect(try reopened.entry(rich.id) == rich)
  }

  @Test func statementSharesItsIDAndSource() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    let ids = try journal.save(
      .interaction(.call, with: [alice], on: firstDay),
      .make(.note, [Participant(alice, .subject)]),
      source: "log call with Alice \"x\"")
    let stored = try ids.map { try #require(try journal.entry($0)) }
    #expect(stored.map(\.statement) == [ids[0], ids[0]])
    #expect(stored.map(\.source) == ["log call with Alice \"x\"", nil])
    #expect(try journal.history(limit: 1).map(\.entryCount) == [2])
  }

  @Test func packedListsKeepEveryText() {
    for list in [[], [""], ["", ""], ["a"], ["a", "b"], ["\\n", "\n", "\\", "a\\\nb"]] {
      #expect(PackedList.unpack(PackedList.pack(list)) == list)
    }
  }

  @Test func firstContactMakesAContact() throws {
    let journal = try Journal(.memory)
    let carol = try journal.add("Carol", meeting: false)
    #expect(try journal.person(carol)?.isContact == false)
    #expect(try journal.personCount == 1)
    #expect(try journal.contactCount == 0)

    try journal.save(.tie(carol, .me, .well))
    #expect(try journal.person(carol)?.isContact == false, "an assertion is no contact")

    try journal.save(.interaction(.email, with: [carol], on: firstDay + 9))
    #expect(try journal.person(carol)?.metOn == PartialDate(firstDay + 9))
    try journal.save(.interaction(.met, with: [carol], on: firstDay + 20))
    #expect(try journal.person(carol)?.metOn == PartialDate(firstDay + 20), "a meeting comes first")
    let earlier = try journal.save(.interaction(.met, with: [carol], on: firstDay + 2))
    #expect(try journal.person(carol)?.metOn == PartialDate(firstDay + 2))
    #expect(try journal.person(carol)?.metEntry == earlier.first)
    #expect(try journal.contactCount == 1)
  }

  @Test func failedTransactionLeavesNothing() throws {
    struct Stop: Error {}
    let journal = try Journal(.memory)
    try journal.add("Alice")
    let before = try journal.contentHash()
    #expect(throws: Stop.self) {
      try journal.transaction {
        try journal.add("Bob")
        throw Stop()
      }
    }
    #expect(try journal.contentHash() == before)
    #expect(try journal.people(named: "bob") == [])
    #expect(try journal.history(limit: 9).count == 1)
    #expect(try journal.add("Carol") == PersonID(rawValue: 2), "the id was taken back too")
  }

  @Test func innerTransactionCanFailAlone() throws {
    struct Stop: Error {}
    let journal = try Journal(.memory)
    try journal.transaction {
      try journal.add("Alice")
      #expect(throws: Stop.self) {
        try journal.transaction {
          try journal.add("Bob")
          throw Stop()
        }
      }
      try journal.add("Carol")
    }
    #expect(try journal.people(named: "bob") == [])
    #expect(try journal.people(named: "carol") == [PersonID(rawValue: 2)])
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func speculationChangesNothing() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    let before = try journal.contentHash()
    let inside = try journal.speculation {
      try journal.save(.interaction(.dinner, with: [alice], on: firstDay + 1))
      return try journal.evidence(of: alice, through: nil).count
    }
    #expect(inside == 2)
    #expect(try journal.evidence(of: alice, through: nil).count == 1)
    #expect(try journal.contentHash() == before)
  }

  @Test func settingChangesEveryFigure() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    let before = try journal.contentHash()
    try journal.save(
      .make(.setting) {
        $0.text = "usual-met"
        $0.place = "4"
      })
    #expect(journal.parameters[.usualMet] == 4)
    let pair = try #require(try journal.pair(alice, .theyKnowMe, asOf: nil))
    let evidence = try journal.evidence(of: alice, through: nil)
    #expect(
      pair
        == PairState.replay(evidence, direction: .theyKnowMe, parameters: journal.parameters))
    #expect(try journal.undo(1, recorded: firstDay).count == 1)
    #expect(journal.parameters == ModelParameters())
    #expect(try journal.contentHash() == before)
  }
}
