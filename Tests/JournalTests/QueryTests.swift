import Relationships
import Testing

@testable import Journal

@Suite struct QueryTests {
  /// People with random evidence on random days, in two directions.
  private func network(seed: UInt64, people: Int, entries: Int) throws -> Journal {
    let journal = try Journal(.memory)
    var random = SplitMix64(seed: seed)
    let kinds: [EvidenceKind] = [.message, .call, .dinner, .visit, .work, .helped]
    try journal.transaction {
      var ids: [PersonID] = []
      for index in 0..<people {
        ids.append(try journal.add("P\(index) \(index % 7)", meeting: false))
      }
      for _ in 0..<entries {
        // Some people much more often than others.
        let person = ids[min(random.below(people), random.below(people))]
        let kind = kinds[random.below(kinds.count)]
        let actor: Relationships.Actor = [.me, .them, .both][random.below(3)]
        let day = firstDay + random.below(900)
        if kind == .helped {
          try journal.save(
            .make(.helped, [Participant(person, .subject)], on: day) { $0.actor = actor })
        } else {
          try journal.save(.interaction(kind, with: [person], on: day, by: actor))
        }
      }
      try journal.save(.tie(ids[0], .me, .plain, role: "family"))
      try journal.save(.tie(ids[people / 2], .me, .barely, role: "family"))
    }
    return journal
  }

  /// Every pair by L on the day from the evidence up to it; equal ones by name.
  private func bruteForce(
    _ journal: Journal, _ direction: Direction, _ day: Day, atLeast hours: Double
  ) throws -> [PersonID] {
    var found: [(hours: Double, key: String, person: PersonID)] = []
    try journal.forEachPerson { record in
      let evidence = try journal.evidence(of: record.id, through: day)
      let isKin = try journal.pair(record.id, direction, asOf: nil)?.isKin ?? false
      let state = PairState.replay(
        evidence, direction: direction, isKin: isKin, parameters: journal.parameters)
      guard let state else { return }
      let settled = state.decayed(to: day, parameters: journal.parameters).settledHours
      if settled >= hours { found.append((settled, matchingKey(record.name), record.id)) }
    }
    found.sort {
      $0.hours != $1.hours ? $0.hours > $1.hours : ($0.key, $0.person) < ($1.key, $1.person)
    }
    return found.map(\.person)
  }

  @Test(arguments: 0..<6)
  func strongestEqualsBruteForce(seed: Int) throws {
    let journal = try network(seed: UInt64(seed), people: 120, entries: 500)
    for direction in Direction.allCases {
      for offset in [0, 200, 899, 900, 1500, 6000] {
        for (limit, hours) in [(1, 0.0), (5, 0), (20, 1), (1000, 0.5), (7, 1e9)] {
          let day = firstDay + offset
          let expected = try bruteForce(journal, direction, day, atLeast: hours).prefix(limit)
          let found = try journal.strongest(direction, on: day, limit: limit, atLeast: hours)
          #expect(found.map(\.person) == Array(expected))
        }
      }
    }
    #expect(try journal.strongest(.theyKnowMe, on: firstDay, limit: 0, atLeast: 0).isEmpty)
  }

  @Test func equalHoursAreRankedByName() throws {
    let journal = try Journal(.memory)
    try journal.transaction {
      for index in 0..<300 { try journal.add("Name \((index * 37) % 300 + 100)") }
    }
    let names = try journal.strongest(.iKnowThem, on: firstDay, limit: 4, atLeast: 0).map {
      try journal.person($0.person)?.name
    }
    #expect(names == ["Name 100", "Name 101", "Name 102", "Name 103"])
  }

  @Test func pairsAsOfADayAreReplays() throws {
    let journal = try network(seed: 9, people: 40, entries: 300)
    for direction in Direction.allCases {
      for day in [firstDay - 1, firstDay + 10, firstDay + 450, firstDay + 900] {
        var expected: [PersonID: PairState] = [:]
        try journal.forEachPerson {
          expected[$0.id] = try journal.pair($0.id, direction, asOf: day)
        }
        var found: [PersonID: PairState] = [:]
        try journal.forEachPair(direction, asOf: day) { found[$0] = $1 }
        #expect(found == expected)
      }
      var stored: [PersonID: PairState] = [:]
      try journal.forEachPair(direction, asOf: nil) { stored[$0] = $1 }
      var replayed: [PersonID: PairState] = [:]
      try journal.forEachPair(direction, asOf: firstDay + 5000) { replayed[$0] = $1 }
      #expect(stored == replayed)
      let one = try #require(stored.first)
      #expect(try journal.pair(one.key, direction, asOf: nil) == one.value)
    }
  }

  @Test func entriesAreFoundByKindPersonRoleAndDay() throws {
    let journal = try Journal(.memory)
    let (alice, bob) = (try journal.add("Alice"), try journal.add("Bob"))
    let late = try journal.save(.interaction(.call, with: [alice], on: firstDay + 30))[0]
    let early = try journal.save(.interaction(.call, with: [alice, bob], on: firstDay + 10))[0]
    let via = try journal.save(
      .make(
        .interaction, [Participant(bob, .subject), Participant(alice, .introducer)],
        on: firstDay + 20
      ) { $0.code = EvidenceKind.met.rawValue })[0]
    let note = try journal.save(.make(.note, [Participant(alice, .subject)], on: firstDay + 15))[0]
    let trait = try journal.save(.make(.trait, [Participant(.me, .subject)]) { $0.code = 7 })[0]

    func ids(
      _ kinds: Set<EntryKind>, _ person: PersonID?, _ role: ParticipantRole? = nil,
      _ day: Day? = nil, _ limit: Int? = nil
    ) throws -> [EntryID] {
      try journal.entries(of: kinds, with: person, role: role, through: day, limit: limit).map(\.id)
    }
    let met = EntryID(rawValue: 2)
    #expect(try ids([.interaction], alice) == [met, early, via, late])
    #expect(try ids([.interaction], alice, .introducer) == [via])
    #expect(try ids([.interaction, .note], alice, .subject) == [met, early, note, late])
    #expect(try ids([.interaction], alice, nil, firstDay + 20) == [met, early, via])
    #expect(try ids([.interaction], alice, nil, nil, 2) == [via, late], "the latest ones")
    #expect(try ids([.note], nil) == [note])
    #expect(try ids([.note, .trait], nil) == [trait, note])
    #expect(try ids([.trait], .me) == [trait])
    #expect(try ids([.interaction, .note], nil, nil, nil, 3) == [note, via, late])
    #expect(try journal.countEntries(of: [.interaction], through: nil) == 5)
    #expect(try journal.countEntries(of: [.interaction, .note], through: firstDay + 15) == 4)

    try journal.save(.make(.retraction) { $0.number = Int(via.rawValue) })
    #expect(try journal.isActive(via) == false)
    #expect(try journal.entry(via) != nil)
    #expect(try ids([.interaction], alice) == [met, early, late])
    #expect(try ids([.interaction], nil, nil, firstDay + 25).contains(via) == false)
    #expect(try journal.countEntries(of: [.interaction], through: nil) == 4)
    #expect(try journal.countEntries(of: [.interaction], through: firstDay + 25) == 3)
    #expect(try journal.evidence(of: bob, through: nil).count == 2)
    #expect(try journal.undo(1, recorded: firstDay).count == 1, "the retraction")
    #expect(try journal.isActive(via))
    #expect(try journal.isActive(EntryID(rawValue: 99)) == false)
  }

  @Test func topicsAndTagsAreMentions() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    let subject = [Participant(alice, .subject)]
    let saw = try journal.save(
      .make(.sawWork, subject, on: firstDay + 2) { $0.topics = ["Swift", "Zoë's API"] })[0]
    let note = try journal.save(
      .make(.note, subject, on: firstDay + 1) { $0.tags = ["swift"] })[0]
    #expect(
      try journal.mentions([.sawWork, .note], topic: "swift", through: nil).map(\.id) == [
        note, saw,
      ])
    #expect(try journal.mentions([.sawWork], topic: "#SWIFT", through: nil).map(\.id) == [saw])
    #expect(try journal.mentions([.sawWork], topic: "zoe's api", through: nil).map(\.id) == [saw])
    #expect(
      try journal.mentions([.sawWork, .note], topic: "swift", through: firstDay + 1).map(\.id) == [
        note
      ])
    #expect(try journal.mentions([.promise], topic: "swift", through: nil).isEmpty)
  }

  @Test func numbersAreNeverGivenTwice() throws {
    let journal = try Journal(.memory)
    let alice = try journal.add("Alice")
    #expect(try journal.nextNumber(of: .promise) == 1)
    let promise = try journal.save(
      .make(.promise, [Participant(alice, .subject)]) {
        $0.number = 1
        $0.text = "the paper"
      })[0]
    #expect(try journal.promise(1)?.id == promise)
    #expect(try journal.promise(2) == nil)
    #expect(try journal.nextNumber(of: .seek) == 1)
    #expect(try journal.undo(1, recorded: firstDay).count == 1)
    #expect(try journal.promise(1) == nil)
    #expect(try journal.nextNumber(of: .promise) == 2)
    try journal.save(.make(.seek) { $0.number = 4 })
    #expect(try journal.nextNumber(of: .opportunity) == 5)
    try journal.rebuildProjections()
    #expect(try journal.nextNumber(of: .promise) == 2)
    #expect(try journal.nextNumber(of: .opportunity) == 5)
  }

  @Test func tiesComeFromBothEnds() throws {
    let journal = try Journal(.memory)
    let (alice, bob) = (try journal.add("Alice"), try journal.add("Bob"))
    let since = PartialDate(firstDay - 400, precision: .year)
    var entry = Entry.tie(alice, bob, .veryWell, on: firstDay + 5, role: "manager")
    entry.until = since
    entry.number = 1
    entry.date.precision = .month
    let id = try journal.save(entry)[0]
    try journal.save(.tie(.me, bob, on: firstDay + 9))
    let tie = Tie(
      from: alice, to: bob, strengthCode: 4, isTrust: true, since: since, date: entry.date,
      entry: id, role: "manager")
    #expect(try journal.ties(from: alice, asOf: nil) == [tie])
    #expect(try journal.ties(to: bob, asOf: firstDay + 5) == [tie])
    #expect(try journal.ties(to: bob, asOf: nil).map(\.from) == [alice, .me])
    var count = 0
    try journal.forEachTie(asOf: firstDay + 8) { _ in count += 1 }
    #expect(count == 1)
    // Many know many.
    try journal.save(
      .make(
        .tie,
        [
          Participant(alice, .subject), Participant(bob, .subject), Participant(.me, .object),
          Participant(alice, .object),
        ]))
    #expect(try journal.ties(from: bob, asOf: nil).map(\.to) == [.me, alice])
  }

  @Test func historyShowsUndoneStatementsToo() throws {
    let journal = try Journal(.memory)
    try journal.add("Alice")
    try journal.add("Bob")
    #expect(
      try journal.undo(5, recorded: firstDay + 1).map(\.source) == ["meet Bob", "meet Alice"])
    #expect(try journal.undo(1, recorded: firstDay + 1) == [])
    #expect(try journal.redo(1, recorded: firstDay + 2).map(\.source) == ["meet Alice"])
    let items = try journal.history(limit: 9)
    #expect(items.map(\.source) == ["meet Alice", "meet Bob", "undo 2", "redo"])
    #expect(items.map(\.isUndone) == [false, true, false, false])
    #expect(items.map(\.entryCount) == [2, 2, 2, 1])
    #expect(items.map(\.recorded) == [firstDay, firstDay, firstDay + 1, firstDay + 2])
    #expect(try journal.history(limit: 2) == Array(items.suffix(2)))
    try journal.add("Carol")
    #expect(try journal.redo(1, recorded: firstDay) == [], "what was undone before stays undone")
    #expect(try journal.undo(9, recorded: firstDay).map(\.source) == ["meet Carol", "meet Alice"])
  }
}
