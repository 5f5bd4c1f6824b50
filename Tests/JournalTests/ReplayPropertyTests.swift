import Relationships
import Testing

@testable import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A life at random: statements of every kind, late ones, retractions, merges, undo and redo.
private struct RandomLife {
  var random: SplitMix64
  var people: [PersonID] = []
  var day = firstDay
  var names = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  mutating func someone() -> PersonID { people[below(people.count)] }

  /// One statement, as its entries.
  mutating func statement(in journal: Journal) throws -> [Entry] {
    day = day + below(3)
    let when = below(4) == 0 ? day - below(60) : day
    if people.count < 3 || below(8) == 0 { return newcomer(in: journal, when) }
    let subject = [Participant(someone(), .subject)]
    switch below(24) {
    case 0: return [.tie(someone(), someone(), .well, on: when)]
    case 1:
      let role = ["family", "friend", "Family", nil][below(4)]
      return [.tie(someone(), .me, [.barely, .veryWell][below(2)], on: when, role: role)]
    case 2:
      return [
        .make(.note, subject, on: when) {
          $0.text = "a note"
          $0.topics = ["swift"]
        }
      ]
    case 3: return [.make(.tag, subject, on: when) { $0.tags = ["a", "b"] }]
    case 4: return [.make(.untag, subject, on: when) { $0.tags = ["a"] }]
    case 5: return [rename(subject, when)]
    case 6: return [alias(subject, when)]
    case 7: return try merge(in: journal, when)
    case 8: return try retraction(in: journal)
    case 9:
      return [
        .make(.introduction, subject + [Participant(someone(), .object)], on: when) {
          $0.actor = .me
        }
      ]
    case 10:
      let people = [Participant(someone(), .broker), Participant(.me, .subject)] + subject
      return [.make(.introduction, people, on: when) { $0.actor = .them }]
    case 11:
      let code = below(3)
      return [
        .make(.settlement, subject, on: when) {
          $0.number = 1
          $0.code = code
        }
      ]
    case 12: return [.make(.helped, subject, on: when) { $0.actor = .them }]
    case 13: return [.make(.sawWork, subject, on: when) { $0.topics = ["swift", "SQL"] }]
    case 14: return [.make(.cadence, subject, on: when) { $0.number = 30 }]
    case 15:
      return [
        .make(.trait, subject, on: when) {
          $0.code = TraitKind.worksAt.rawValue
          $0.place = "Acme"
          $0.text = "engineer"
        }
      ]
    default: return [interaction(when)]
    }
  }

  private mutating func newcomer(in journal: Journal, _ when: Day) -> [Entry] {
    let id = journal.newPersonID()
    people.append(id)
    names += 1
    let name = ["Ann Lee", "Bo", "Zoë Ångström", "P"][below(4)] + " \(names)"
    let creation = Entry.make(.person, [Participant(id, .subject)], on: when) { $0.text = name }
    return below(3) == 0 ? [creation] : [creation, .interaction(.met, with: [id], on: when)]
  }

  private mutating func interaction(_ when: Day) -> Entry {
    let kinds: [EvidenceKind] = [.message, .email, .call, .coffee, .met, .work]
    var entry = Entry.interaction(kinds[below(6)], with: [someone(), someone()], on: when)
    entry.actor = [.me, .them, .both][below(3)]
    entry.isDeliberate = below(3) == 0
    if below(3) == 0 { entry.hours = Double(below(8)) / 2 }
    if below(6) == 0 { entry.people.append(Participant(someone(), .introducer)) }
    return entry
  }

  private mutating func rename(_ subject: [Participant], _ when: Day) -> Entry {
    names += 1
    let name = "New Name \(names)"
    return .make(.rename, subject, on: when) { $0.text = name }
  }

  private mutating func alias(_ subject: [Participant], _ when: Day) -> Entry {
    names += 1
    let name = (below(2) == 0 ? "@handle" : "Nick ") + "\(names)"
    return .make(.alias, subject, on: when) { $0.text = name }
  }

  private mutating func merge(in journal: Journal, _ when: Day) throws -> [Entry] {
    let (gone, kept) = (someone(), someone())
    guard gone != kept, people.count > 4 else { return [interaction(when)] }
    people.removeAll { $0 == gone }
    return [
      .make(.merge, [Participant(gone, .subject), Participant(kept, .object)], on: when)
    ]
  }

  private mutating func retraction(in journal: Journal) throws -> [Entry] {
    let last = try #require(try journal.history(limit: 1).last).statement.rawValue
    let target = EntryID(rawValue: Int64(below(Int(last))) + 1)
    guard let entry = try journal.entry(target), entry.kind != .person, entry.kind != .undo,
      entry.kind != .redo, entry.kind != .merge, try journal.isActive(target)
    else { return [interaction(day)] }
    return [.make(.retraction, on: day) { $0.number = Int(target.rawValue) }]
  }

  /// Resolved names are of people who exist and are not merged.
  mutating func lookAround(in journal: Journal) throws {
    people = []
    try journal.forEachPerson { people.append($0.id) }
  }
}

/// What happened in the lives of a long run.
private struct LifeTally: CustomStringConvertible {
  var logs = 0
  var entries = 0
  var backdated = 0
  var retractions = 0
  var merges = 0
  var undos = 0

  mutating func count(_ entry: Entry, after latest: Day) {
    entries += 1
    if entry.date.day < latest { backdated += 1 }
    if entry.kind == .retraction { retractions += 1 }
    if entry.kind == .merge { merges += 1 }
  }

  var description: String {
    "\(logs) logs, \(entries) entries: \(backdated) backdated, \(retractions) retractions, "
      + "\(merges) merges, \(undos) undos"
  }
}

@Suite struct ReplayPropertyTests {
  /// `WHOKNOWS_LOGS=10000` for the long run; few as usual.
  private static let logs = getenv("WHOKNOWS_LOGS").flatMap { Int(String(cString: $0)) } ?? 40

  /// Short lives, many of them: each is written statement by statement, and replayed.
  @Test func manyLogsReplayedAreAsTheyWere() throws {
    var tally = LifeTally()
    for seed in 0..<Self.logs {
      let journal = try Journal(.memory)
      var life = RandomLife(seed: UInt64(1_000_000 + seed))
      var latest = Day.first
      for _ in 0..<(15 + life.below(45)) {
        if life.below(25) == 0 {
          tally.undos += try journal.undo(1 + life.below(3), recorded: life.day).count
          if life.below(2) == 0 { _ = try journal.redo(1, recorded: life.day) }
          try life.lookAround(in: journal)
          if life.people.isEmpty { life = RandomLife(seed: UInt64(seed)) }
        }
        let statement = try journal.transaction {
          let statement = try life.statement(in: journal)
          try journal.record(statement, source: "s")
          return statement
        }
        for entry in statement {
          tally.count(entry, after: latest)
          latest = max(latest, entry.date.day)
        }
      }
      tally.logs += 1
      let incremental = try journal.contentHash()
      try journal.rebuildProjections()
      let replayed = try journal.contentHash()
      #expect(replayed == incremental, "log \(seed)")
      guard replayed == incremental else { break }
    }
    #expect(min(tally.backdated, tally.retractions, tally.merges, tally.undos) > 0, "\(tally)")
    if Self.logs >= 1000 { print("replay = incremental on \(tally)") }
  }

  @Test(arguments: 0..<12)
  func replayEqualsIncremental(seed: Int) throws {
    let journal = try Journal(.memory)
    var life = RandomLife(seed: UInt64(seed))
    for round in 0..<6 {
      try journal.transaction {
        for _ in 0..<(round == 5 ? 120 : 25) {
          try journal.record(try life.statement(in: journal), source: "s")
        }
      }
      if life.below(2) == 0 {
        _ = try journal.undo(1 + life.below(5), recorded: life.day)
        if life.below(2) == 0 { _ = try journal.redo(life.below(4), recorded: life.day) }
        try life.lookAround(in: journal)
      }
      let incremental = try journal.contentHash()
      try journal.rebuildProjections()
      #expect(try journal.contentHash() == incremental)
      #expect(try journal.checkIntegrity() == [])
    }
  }

  @Test(arguments: 0..<12)
  func undoIsIdentityAndRedoTakesItBack(seed: Int) throws {
    let folder = try TestFolder()
    var journal = try Journal(folder.store)
    var life = RandomLife(seed: UInt64(100 + seed))
    var hashes = [try journal.contentHash()]
    for _ in 0..<70 {
      try journal.transaction {
        try journal.record(try life.statement(in: journal), source: "s")
      }
      hashes.append(try journal.contentHash())
    }
    for before in hashes.dropLast().reversed() {
      #expect(try journal.undo(1, recorded: life.day).count == 1)
      #expect(try journal.contentHash() == before)
      if life.below(9) == 0 { journal = try Journal(folder.store) }
    }
    #expect(try journal.undo(1, recorded: life.day) == [])
    for after in hashes.dropFirst() {
      #expect(try journal.redo(1, recorded: life.day).count == 1)
      #expect(try journal.contentHash() == after)
      if life.below(9) == 0 { journal = try Journal(folder.store) }
    }
    #expect(try journal.redo(1, recorded: life.day) == [])
    #expect(try journal.checkIntegrity() == [])
  }

  /// What an import records: thousands of people, one statement.
  @Test func aStatementOfThousandsOfEntriesIsTakenBackAsOne() throws {
    let folder = try TestFolder()
    var journal = try Journal(folder.store)
    var life = RandomLife(seed: 11)
    try journal.transaction {
      for _ in 0..<60 { try journal.record(try life.statement(in: journal), source: "s") }
    }
    let before = try journal.contentHash()
    try journal.transaction {
      var drafts: [Entry] = []
      for number in 0..<5_000 {
        let subject = [Participant(journal.newPersonID(), .subject)]
        drafts.append(.make(.person, subject) { $0.text = "Imported Person \(number)" })
        drafts.append(.make(.alias, subject) { $0.text = "@imported\(number)" })
        drafts.append(.make(.tag, subject) { $0.tags = ["linkedin"] })
      }
      try journal.record(drafts, source: "import")
    }
    let after = try journal.contentHash()
    #expect(after != before)
    for _ in 0..<2 {
      journal = try Journal(folder.store)
      #expect(try journal.undo(1, recorded: firstDay).count == 1)
      #expect(try journal.contentHash() == before)
      journal = try Journal(folder.store)
      #expect(try journal.redo(1, recorded: firstDay).count == 1)
      #expect(try journal.contentHash() == after)
    }
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func batchesAndSingleStatementsAgree() throws {
    let (one, many) = (try Journal(.memory), try Journal(.memory))
    var (life, same) = (RandomLife(seed: 7), RandomLife(seed: 7))
    try one.transaction {
      for _ in 0..<300 { try one.record(try life.statement(in: one), source: "s") }
    }
    for _ in 0..<300 {
      try many.transaction { try many.record(try same.statement(in: many), source: "s") }
    }
    #expect(try one.contentHash() == many.contentHash())
  }

  /// Under so many entries that they are written in parts, and indexes are dropped meanwhile, the
  /// store comes out the same, to its tables and indexes.
  @Test(arguments: 0..<4)
  func manyEntriesInOneTransactionAgree(seed: Int) throws {
    let (parts, whole) = (try Journal(.memory), try Journal(.memory))
    parts.projections.involvement.waitingLimit = 40
    parts.projections.pairs.fewestChanges = 0
    var (life, same) = (RandomLife(seed: UInt64(seed)), RandomLife(seed: UInt64(seed)))
    for round in 0..<4 {
      try parts.transaction {
        for index in 0..<200 {
          try parts.record(try life.statement(in: parts), source: "s")
          // What is asked for meanwhile needs all of it.
          if round > 1, index % 60 == 59 { try life.lookAround(in: parts) }
        }
      }
      try whole.transaction {
        for _ in 0..<200 { try whole.record(try same.statement(in: whole), source: "s") }
      }
    }
    #expect(try parts.contentHash() == whole.contentHash())
    #expect(try schema(of: parts) == schema(of: whole))
    #expect(try parts.checkIntegrity() == [])
  }

  @Test func indexesDroppedForManyEntriesComeBackWithARollback() throws {
    struct Stopped: Error {}
    let journal = try Journal(.memory)
    journal.projections.involvement.waitingLimit = 40
    journal.projections.pairs.fewestChanges = 0
    let before = try schema(of: journal)
    for takesBackAPart in [false, true] {
      var wereDropped = false
      let work = {
        var life = RandomLife(seed: 1)
        for _ in 0..<300 {
          try journal.record(try life.statement(in: journal), source: "s")
          wereDropped = try wereDropped || schema(of: journal) != before
        }
        throw Stopped()
      }
      #expect(throws: Stopped.self) {
        try journal.transaction {
          if takesBackAPart {
            do { try journal.transaction(work) } catch is Stopped {}
            #expect(try schema(of: journal) == before)
          }
          try work()
        }
      }
      #expect(wereDropped)
      #expect(try schema(of: journal) == before)
      #expect(try journal.checkIntegrity() == [])
    }
  }

  /// The words that made each table and index.
  private func schema(of journal: Journal) throws -> [String] {
    let row = try journal.connection.statement(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    defer { row.reset() }
    var words: [String] = []
    while try row.step() { words.append(row.text(0)) }
    return words
  }
}
