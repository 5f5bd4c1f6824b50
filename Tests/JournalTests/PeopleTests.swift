import Relationships
import Testing

@testable import Journal

@Suite struct PeopleTests {
  let journal: Journal

  init() throws { journal = try Journal(.memory) }

  @Test func namesAreFoundWholeOrByWords() throws {
    let mary = try journal.add("Mary Ann Jones")
    let ann = try journal.add("Ann Lee")
    let zoe = try journal.add("Zoë")
    let twin = try journal.add("Ann Lee")
    #expect(try journal.people(named: "mary ann jones") == [mary])
    #expect(try journal.people(named: "jones") == [])
    #expect(try journal.people(named: "ann lee") == [ann, twin])
    #expect(try journal.people(named: matchingKey("ZOE")) == [zoe])
    #expect(try journal.people(matching: "jones", limit: 9) == [mary])
    #expect(try journal.people(matching: "ann jones", limit: 9) == [mary])
    #expect(try journal.people(matching: "mary ann", limit: 9) == [mary])
    #expect(try Set(journal.people(matching: "ann", limit: 9)) == [mary, ann, twin])
    #expect(try journal.people(matching: "ann", limit: 2).count == 2)
    #expect(try journal.people(matching: "an", limit: 9) == [])
    #expect(try journal.people(matching: "", limit: 9) == [])
  }

  @Test func formerNamesAliasesAndHandlesFindThePerson() throws {
    let alice = try journal.add("Alice Smith")
    let subject = [Participant(alice, .subject)]
    try journal.save(.make(.rename, subject) { $0.text = "Alice Jones" })
    try journal.save(.make(.alias, subject) { $0.text = "Al" })
    try journal.save(.make(.alias, subject) { $0.text = "@Alice.J" })
    for key in ["alice smith", "alice jones", "al"] {
      #expect(try journal.people(named: key) == [alice])
    }
    #expect(try journal.person(withHandle: "alice.j") == alice)
    #expect(try journal.person(withHandle: "@ALICE.J") == alice)
    #expect(try journal.person(withHandle: "alice") == nil)
    let record = try #require(try journal.person(alice))
    #expect(record.name == "Alice Jones")
    #expect(record.aliases == ["Alice Smith", "Al"])
    #expect(record.handles == ["@Alice.J"])
  }

  @Test func completionPutsContactsAndTheBetterKnownFirst() throws {
    let known = try journal.add("Ada One", meeting: false)
    let met = try journal.add("Ada Two")
    let close = try journal.add("Ada Three")
    for day in 1...30 {
      try journal.save(.interaction(.dinner, with: [close], on: firstDay + day))
    }
    #expect(try journal.people(withPrefix: "ad", limit: 9) == [close, met, known])
    #expect(try journal.people(withPrefix: "t", limit: 9) == [close, met])
    #expect(try journal.people(withPrefix: "ada t", limit: 1) == [close])
    #expect(try journal.people(withPrefix: "x", limit: 9) == [])
  }

  @Test func completionFindsTheWellKnownAmongVeryMany() throws {
    var last = PersonID.me
    try journal.transaction {
      for index in 0..<900 { last = try journal.add("Same Name\(index)", meeting: false) }
      for day in 0..<9 { try journal.save(.interaction(.visit, with: [last], on: firstDay + day)) }
    }
    let found = try journal.people(withPrefix: "same", limit: 5)
    #expect(found.first == last)
    #expect(found.count == 5)
  }

  @Test func misspellingsAreFoundDigitsAreNot() throws {
    let alice = try journal.add("Alice Jones")
    let bob = try journal.add("Bob")
    let plan = try journal.add("P12")
    try journal.add("P13")
    #expect(try journal.people(similarTo: "alcie jones", limit: 5) == [alice])
    #expect(try journal.people(similarTo: "alise jone", limit: 5) == [alice])
    #expect(try journal.people(similarTo: "alxxe jonxs", limit: 5) == [])
    #expect(try journal.people(similarTo: "bop", limit: 5) == [bob])
    #expect(try journal.people(similarTo: "bap", limit: 5) == [])
    #expect(try journal.people(similarTo: "p14", limit: 5) == [])
    #expect(try journal.people(similarTo: "q12", limit: 5) == [plan])
    let carol = try journal.add("Carol")
    #expect(try journal.people(similarTo: "carl", limit: 5) == [carol], "new names too")
    #expect(try journal.undo(1, recorded: firstDay).count == 1)
    #expect(try journal.people(similarTo: "carl", limit: 5) == [])
  }

  @Test(arguments: 0..<200)
  func sketchesNeverHideASimilarName(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let letters = Array("abcde 12é".unicodeScalars)
    func word() -> String.UnicodeScalarView {
      var word = String.UnicodeScalarView()
      for _ in 0...random.below(9) { word.append(letters[random.below(letters.count)]) }
      return word
    }
    let name = word()
    var changed = Array(name)
    for _ in 0..<2 where !changed.isEmpty {
      let place = random.below(changed.count)
      switch random.below(3) {
      case 0: changed.remove(at: place)
      case 1: changed.insert(letters[random.below(letters.count)], at: place)
      default: changed[place] = letters[random.below(letters.count)]
      }
    }
    var other = String.UnicodeScalarView()
    other.append(contentsOf: changed)
    let (left, right) = (String(name), String(other))
    if NameSketch.edits(left, right, atMost: 2) != nil {
      #expect(NameSketch(left).mayBeSimilar(to: NameSketch(right), mostEdits: 2))
    }
  }

  @Test func recordHoldsWhatWasSaid() throws {
    let alice = try journal.add("Alice")
    let subject = [Participant(alice, .subject)]
    try journal.save(
      .make(.tag, subject) { $0.tags = ["mentor", "swift"] },
      .make(.cadence, subject) { $0.number = 42 },
      .make(.cadence, subject) { $0.until = PartialDate(firstDay + 9) },
      .make(.want, subject) { $0.code = 15 },
      .make(.skip, subject) { $0.until = PartialDate(firstDay + 14) },
      .make(.trait, subject) {
        $0.code = TraitKind.worksAt.rawValue
        $0.place = "Acme"
        $0.text = "CTO"
      },
      .make(.trait, subject) {
        $0.code = TraitKind.livesIn.rawValue
        $0.place = "Berlin"
      })
    try journal.save(.make(.untag, subject) { $0.tags = ["swift"] })
    var expected = PersonRecord(id: alice, name: "Alice")
    expected.isContact = true
    expected.metOn = PartialDate(firstDay)
    expected.metEntry = EntryID(rawValue: 2)
    expected.tags = ["mentor"]
    expected.cadenceDays = 42
    expected.wantedLayer = 15
    expected.skipUntil = firstDay + 14
    expected.workplace = "Acme"
    expected.role = "CTO"
    expected.home = "Berlin"
    #expect(try journal.person(alice) == expected)
  }

  @Test func mergeJoinsInvolvementAndUndoPartsIt() throws {
    let (al, alice, bob) = (
      try journal.add("Al"), try journal.add("Alice"), try journal.add("Bob")
    )
    try journal.save(.interaction(.lunch, with: [al], on: firstDay + 1))
    try journal.save(.interaction(.call, with: [alice, al], on: firstDay + 2))
    try journal.save(.tie(al, bob, .well), .tie(alice, al))
    let before = try journal.contentHash()
    let evidence = try journal.evidence(of: alice, through: nil)
    try journal.save(
      .make(.merge, [Participant(al, .subject), Participant(alice, .object)], on: firstDay + 3))

    #expect(try journal.people(named: "al") == [alice])
    #expect(try journal.person(alice)?.aliases == ["Al"])
    #expect(try journal.person(al)?.mergedInto == alice)
    #expect(try journal.personCount == 2)
    #expect(try journal.evidence(of: al, through: nil).count == 4, "the shared call counts once")
    #expect(try journal.ties(from: alice, asOf: nil).map(\.to) == [bob], "no tie to oneself")
    let calls = try journal.entries(
      of: [.interaction], with: alice, role: .subject, through: nil, limit: 1)
    #expect(calls.first?.people == [Participant(alice, .subject)])
    var seen: [PersonID] = []
    try journal.forEachPerson { seen.append($0.id) }
    #expect(seen == [alice, bob])

    #expect(try journal.undo(1, recorded: firstDay).count == 1)
    #expect(try journal.contentHash() == before)
    #expect(try journal.evidence(of: alice, through: nil) == evidence)
    #expect(try journal.people(named: "al") == [al])
  }
}
