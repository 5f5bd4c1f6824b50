import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// A list of everything of one sort.
  func table(_ source: Source, on asked: AskedDay, enough: Int?) throws -> ResultTable {
    switch source {
    case .people: return try people(on: asked, enough: enough) { _ in true }
    case .contacts: return try contacts(on: asked, enough: enough)
    case .relationships: return try relationships(on: asked)
    case .interactions:
      return try entries([.interaction], on: asked, noun: ("interaction", "interactions"))
    case .introductions:
      return try entries([.introduction], on: asked, noun: ("introduction", "introductions"))
    case .promises: return try promises(on: asked) { _ in true }
    case .favours:
      return try entries(
        [.helped, .introduction, .vouch], on: asked, noun: ("favour", "favours"))
    case .ties: return try ties(on: asked)
    case .notes: return try entries([.note], on: asked, noun: ("note", "notes"))
    case .skills: return try skills(on: asked)
    case .tags: return try tags(on: asked)
    case .events: return try events(on: asked)
    case .opportunities: return try opportunities(on: asked)
    case .needs: return try needs(on: asked)
    }
  }

  // MARK: People

  /// The next step on an empty store.
  static let firstStep = "Begin with somebody you met: meet ‹person› at ‹place› yesterday"

  private func people(
    on asked: AskedDay, enough: Int?, where isWanted: (PersonRecord) throws -> Bool
  ) throws -> ResultTable {
    var table = ResultTable(Self.standingColumns)
    table.noun = ("person", "people")
    table.isEstimated = true
    try journal.forEachPerson { record in
      if let enough, table.rows.count >= enough { return }
      try pollInterrupt(.init(at: 0))
      guard try isWanted(record), try existed(record, on: asked) else { return }
      displayNames[record.id] = record.name
      table.rows.append(
        try standingRow(standing(of: record.id, .theyKnowMe, on: asked), on: asked))
    }
    if table.rows.isEmpty {
      table.headline = "There is nobody here yet."
      table.notes = [Self.firstStep]
    }
    return table
  }

  func existed(_ record: PersonRecord, on asked: AskedDay) throws -> Bool {
    guard let through = asked.through else { return true }
    if let met = record.metOn, met.day <= through { return true }
    return try !journal.entries(
      of: Set(EntryKind.allCases), with: record.id, role: nil, through: through, limit: 1
    ).isEmpty
  }

  private func contacts(on asked: AskedDay, enough: Int?) throws -> ResultTable {
    var table = try people(on: asked, enough: enough) { record in
      guard record.isContact else { return false }
      return try record.metOn == nil || contactDate(of: record, on: asked) != nil
    }
    table.noun = ("contact", "contacts")
    return table
  }

  private func relationships(on asked: AskedDay) throws -> ResultTable {
    var table = try known(.theyKnowMe, .knows, nil, on: asked, enough: nil)
    table.rows.removeAll { row in
      if case .stage(let stage) = row.values[1] { stage < .relationship } else { true }
    }
    table.noun = ("relationship", "relationships")
    if table.rows.isEmpty {
      table.headline = "No relationship yet: contacts become one by what is done, over time."
      table.notes = ["What is missing? Ask: why not ‹person›?"]
    }
    return table
  }

  // MARK: Entries

  func entries(
    _ kinds: Set<EntryKind>, on asked: AskedDay, noun: (one: String, many: String)
  ) throws -> ResultTable {
    let found = try journal.entries(
      of: kinds, with: nil, role: nil, through: asked.through, limit: nil)
    return try entryTable(found, noun: noun)
  }

  /// Entries as a table, in the order given.
  func entryTable(
    _ entries: [Entry], noun: (one: String, many: String)
  ) throws -> ResultTable {
    var table = ResultTable([
      Column("entry", "entry"), Column("date", "date"), Column("people", "people"),
      Column("kind", "kind", dataOnly: true), Column("what", "what"),
      Column("place", "place", dataOnly: true), Column("topics", "topics", dataOnly: true),
      Column("tags", "tags", dataOnly: true), Column("hours", "hours", dataOnly: true),
    ])
    table.noun = noun
    for entry in entries {
      try pollInterrupt(.init(at: 0))
      let people = entry.people.filter { $0.role != .introducer && $0.person != .me }
        .map(\.person)
      table.rows.append(
        Row(
          values: [
            .count(Int(entry.id.rawValue)), .date(entry.date),
            .list(people.map { .person($0) }), .text(entry.kindWord),
            .text(try story(of: entry)), entry.place.map { .text($0) } ?? .nothing,
            .list(entry.topics.map { .text($0) }), .list(entry.tags.map { .text("#" + $0) }),
            hoursSpent(entry).map { .number($0, .hours) } ?? .nothing,
          ], person: people.first))
    }
    if table.rows.isEmpty {
      table.headline = "No \(noun.many) yet."
      table.notes = [Self.wayToRecord[noun.many] ?? Self.firstStep]
    }
    return table
  }

  /// The statement that makes the first entry of a list.
  private static let wayToRecord = [
    "interactions": "Record one: meet ‹person› yesterday, log call with ‹person›",
    "introductions":
      "Record one: introduce ‹person› to ‹person›, ‹person› introduced me to ‹person›",
    "favours": "Record one: ‹person› helped me about ‹topic›, I helped ‹person›",
    "notes": "Write one: note ‹person› \"…\"",
  ]

  /// The hours said, or those that the kind usually takes; nil for what takes no time of its own.
  private func hoursSpent(_ entry: Entry) -> Double? {
    if let hours = entry.hours { return hours }
    guard entry.kind == .interaction else { return nil }
    return EvidenceKind(rawValue: entry.code)?.usualHours(parameters: journal.parameters)
  }

  private func events(on asked: AskedDay) throws -> ResultTable {
    let kinds = Set(EntryKind.allCases).subtracting([
      .person, .setting, .habit, .undo, .redo, .retraction, .listing, .receipt,
    ])
    return try entries(kinds, on: asked, noun: ("event", "events"))
  }

  // MARK: Promises

  func promises(
    on asked: AskedDay, with person: PersonID? = nil,
    where isWanted: ((entry: Entry, record: PromiseRecord)) -> Bool
  ) throws -> ResultTable {
    var table = ResultTable([
      Column("number", "no."), Column("from", "from"), Column("to", "to"),
      Column("what", "what"), Column("due", "due"), Column("state", "state"),
      Column("settled", "settled", dataOnly: true), Column("made", "made", dataOnly: true),
    ])
    table.noun = ("promise", "promises")
    for promise in try promiseRecords(with: person, through: asked.through)
    where isWanted(promise) {
      let other = promise.entry.people(.subject).first ?? .me
      let mine = promise.entry.actor == .me
      table.rows.append(
        Row(
          values: [
            .count(promise.entry.number ?? 0), .person(mine ? .me : other),
            .person(mine ? other : .me), .text(promise.entry.text ?? ""),
            promise.entry.until.map { .date($0) } ?? .nothing,
            .text(promise.record.standing(on: asked.day)?.word ?? "open"),
            promise.record.settled.map { .date(PartialDate($0)) } ?? .nothing,
            .date(promise.entry.date),
          ], person: other))
    }
    if table.rows.isEmpty {
      let name = try person.map { try self.name(of: $0) }
      table.headline = name.map { "No promises to \($0)." } ?? "No promises."
      let whom = name.map { spelled($0) } ?? "‹person›"
      table.notes = ["Make one you can keep: promise \(whom) \"…\" by next friday"]
    }
    return table
  }

  // MARK: Ties, skills, tags, needs

  private func ties(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("from", "who"), Column("to", "knows"), Column("strength", "how well"),
      Column("since", "since"), Column("role", "as"), Column("date", "said on"),
      Column("returned", "returned", dataOnly: true), Column("entry", "entry", dataOnly: true),
    ])
    table.noun = ("tie", "ties")
    var said: [Tie] = []
    try journal.forEachTie(asOf: asked.through) { said.append($0) }
    let latest = said.latest
    let ends = Set(latest.map { TieEnds(from: $0.from, to: $0.to) })
    for tie in latest {
      table.rows.append(
        Row(
          values: [
            .person(tie.from), .person(tie.to), .text(words(for: tie)),
            tie.since.map { .date($0) } ?? .nothing, tie.role.map { .text($0) } ?? .nothing,
            .date(tie.date), .truth(ends.contains(TieEnds(from: tie.to, to: tie.from))),
            .count(Int(tie.entry.rawValue)),
          ], person: tie.from == .me ? tie.to : tie.from))
    }
    if table.rows.isEmpty {
      table.headline = "No ties between others yet."
      table.notes = ["Say what you hear: ‹person› knows ‹person› well"]
    }
    return table
  }

  /// My qualifications, and how many have seen each.
  private func skills(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("skill", "skill"), Column("since", "since"), Column("witnesses", "seen by"),
      Column("vouched", "vouched for by"),
    ])
    table.noun = ("skill", "skills")
    for entry in try traitEntries(.can, of: .me, through: asked.through) {
      for topic in entry.topics {
        let key = matchingKey(topic)
        let seen = try journal.mentions([.sawWork], topic: key, through: asked.through)
        let vouched = try journal.mentions([.vouch], topic: key, through: asked.through)
        table.rows.append(
          Row(values: [
            .text(topic), entry.until.map { .date($0) } ?? .nothing,
            .list(unique(seen.flatMap { $0.people(.subject) })),
            .list(unique(vouched.flatMap { $0.people(.subject) })),
          ]))
      }
    }
    if table.rows.isEmpty {
      table.headline = "You have not said what you can do."
      table.notes = ["Say it: I can ‹skill› since ‹year›"]
    }
    return table
  }

  private func unique(_ people: [PersonID]) -> [Value] {
    var seen: Set<PersonID> = []
    return people.filter { seen.insert($0).inserted }.map { .person($0) }
  }

  private func tags(on asked: AskedDay) throws -> ResultTable {
    var counts: [String: Int] = [:]
    try journal.forEachPerson { record in
      let record = try plans(on: asked)?.applied(to: record) ?? record
      for tag in record.tags { counts[tag, default: 0] += 1 }
    }
    var table = ResultTable([Column("tag", "tag"), Column("people", "people")])
    table.noun = ("tag", "tags")
    table.rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      Row(values: [.text("#" + $0.key), .count($0.value)])
    }
    if table.rows.isEmpty {
      table.headline = "No tags yet."
      table.notes = ["Put one on somebody: tag ‹person› #mentor"]
    }
    return table
  }

  private func needs(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("name", "who"), Column("need", "needs"), Column("since", "since"),
      Column("canHelp", "I can help"),
    ])
    table.noun = ("need", "needs")
    let mine = Set(
      try traitEntries(.can, of: .me, through: asked.through).flatMap(\.topics).map(matchingKey))
    var seen: Set<[String]> = []
    for entry in try journal.entries(
      of: [.trait], with: nil, role: nil, through: asked.through, limit: nil)
    where entry.code == TraitKind.needs.rawValue {
      for person in entry.people(.subject) {
        for topic in entry.topics
        where seen.insert([String(person.rawValue), matchingKey(topic)]).inserted {
          table.rows.append(
            Row(
              values: [
                .person(person), .text(topic), entry.until.map { .date($0) } ?? .nothing,
                .truth(person != .me && mine.contains(matchingKey(topic))),
              ], person: person))
        }
      }
    }
    if table.rows.isEmpty {
      table.headline = "No needs are recorded."
      table.notes = ["Ask people what they need: ‹person› needs ‹topic›"]
    }
    return table
  }

  private func opportunities(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("number", "no."), Column("sought", "sought"), Column("place", "at"),
      Column("since", "since"), Column("due", "by"), Column("state", "state"),
      Column("via", "via"),
    ])
    table.noun = ("opportunity", "opportunities")
    var ended: [Int: Entry] = [:]
    for entry in try journal.entries(
      of: [.opportunity], with: nil, role: nil, through: asked.through, limit: nil)
    {
      if let number = entry.number { ended[number] = entry }
    }
    for entry in try journal.entries(
      of: [.seek], with: nil, role: nil, through: asked.through, limit: nil)
    {
      let end = entry.number.flatMap { ended[$0] }
      let state = end.map { $0.code == 0 ? "found" : "lost" } ?? "open"
      table.rows.append(
        Row(values: [
          .count(entry.number ?? 0), .text(enumerated(entry.topics)),
          entry.place.map { .text($0) } ?? .nothing, .date(entry.date),
          entry.until.map { .date($0) } ?? .nothing, .text(state),
          .list((end?.people(.introducer) ?? []).map { .person($0) }),
        ]))
    }
    if table.rows.isEmpty {
      table.headline = "Nothing is being sought."
      table.notes = ["Say what you look for: seek \"‹role›\" at ‹place›"]
    }
    return table
  }
}

extension PromiseStanding {
  /// One word, so that conditions can ask for it.
  var word: String {
    switch self {
    case .kept(_, late: false): "kept"
    case .kept(_, late: true): "late"
    case .broken: "broken"
    case .cancelled: "cancelled"
    case .open: "open"
    case .overdue: "overdue"
    }
  }
}

extension Entry {
  /// The kind's word in data.
  var kindWord: String {
    if kind == .interaction { return EvidenceKind(rawValue: code)?.word ?? "interaction" }
    return String(describing: kind)
  }
}
