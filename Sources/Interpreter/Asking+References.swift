import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `who can vouch for me for swift?`: witnesses of that skill, and what each is missing.
  func referees(for skill: Topic?, on asked: AskedDay) throws -> ResultTable {
    let references = try references(for: skill, on: asked)
    var table = ResultTable([
      Column("name", "name"), Column("quality", "worth"), Column("seen", "has seen"),
      Column("depth", "knows me"), Column("role", "as"),
      Column("integrity", "promises kept to them"), Column("missing", "what is missing"),
      Column("panel", "panel"),
    ])
    table.noun = ("person", "people")
    table.isEstimated = true
    let panel = Set(Relationships.panel(of: 3, from: references).map(\.candidate.person))
    let promised = try peoplePromised(on: asked)
    for reference in Relationships.ranked(references) {
      let candidate = reference.candidate
      let role: Value = candidate.role.map { .text($0.rawValue) } ?? .nothing
      let isTried = promised.contains(candidate.person)
      table.rows.append(
        Row(
          values: [
            .person(candidate.person), .number(reference.quality, .share),
            .count(candidate.witnessed.count), .number(candidate.depth, .depth), role,
            isTried ? .number(candidate.integrity, .share) : .nothing,
            .text(reference.missing.words(isTried: isTried)),
            .truth(panel.contains(candidate.person)),
          ], person: candidate.person))
    }
    describePanel(of: panel.count, for: skill, in: &table)
    return table
  }

  private func describePanel(of size: Int, for skill: Topic?, in table: inout ResultTable) {
    let work = skill?.text ?? "work"
    guard !table.rows.isEmpty else {
      table.headline = "Nobody has seen your \(work): nobody can vouch for it."
      table.notes = ["Show it, then say: ‹person› saw my \(skill?.text ?? "‹skill›")"]
      return
    }
    let validity = journal.parameters.panelValidity(of: size)
    let people = size == 1 ? "a panel of one" : "a panel of \(size)"
    table.summary = [
      ("panelValidity", "what \(people) tells at best", .number(validity, .share))
    ]
    if size < 3 {
      table.notes = [
        "A panel has three, each of another circle: show your \(work) to "
          + "\(size == 1 ? "two more" : "one more"), then say: ‹person› saw my \(work)"
      ]
    }
  }

  /// Everybody to whom I promised anything.
  private func peoplePromised(on asked: AskedDay) throws -> Set<PersonID> {
    Set(
      try promiseRecords(with: nil, through: asked.through)
        .filter { $0.entry.actor == .me }.flatMap { $0.entry.people(.subject) })
  }

  /// Why somebody's reference is worth what it is: its factors.
  func whyVouch(_ person: PersonID, _ skill: Topic?, on asked: AskedDay) throws -> ResultTable {
    let name = try name(of: person)
    var table = ResultTable([Column("factor", "factor"), Column("value", "value")])
    table.isEstimated = true
    guard
      let reference = try references(for: skill, on: asked).first(where: {
        $0.candidate.person == person
      })
    else {
      table.columns = []
      table.headline = "\(name) has seen nothing of it."
      return table
    }
    let candidate = reference.candidate
    let role = candidate.role.map { "as \($0.rawValue)" } ?? "no role said: as a friend"
    table.rows = [
      ("has seen it \(counted(candidate.witnessed.count, "time"))", reference.witness),
      ("knows you", candidate.depth), (role, reference.role),
      ("promises kept to \(name), at least", candidate.integrity),
    ].map { Row(values: [.text($0.0), .number($0.1, .share)]) }
    table.summary = [("quality", "worth (the product)", .number(reference.quality, .share))]
    table.headline =
      "\(name)'s word for your \(skill?.text ?? "work") is worth "
      + "\(percentText(reference.quality))."
    return table
  }

  private func references(for skill: Topic?, on asked: AskedDay) throws -> [ReferenceQuality] {
    let seen =
      try skill.map {
        try journal.mentions([.sawWork], topic: matchingKey($0.text), through: asked.through)
      }
      ?? journal.entries(of: [.sawWork], with: nil, role: nil, through: asked.through, limit: nil)
    var days: [PersonID: [Day]] = [:]
    for entry in seen {
      for person in entry.people(.subject) { days[person, default: []].append(entry.date.day) }
    }
    let communities = try communities(on: asked)
    let book = try TrustBook(self, on: asked)
    return try days.sorted { $0.key < $1.key }.map { person, witnessed in
      let standing = try standing(of: person, .theyKnowMe, on: asked)
      let candidate = RefereeCandidate(
        person: person, name: try name(of: person), witnessed: witnessed, depth: standing.depth,
        role: try refereeRole(of: person, on: asked),
        integrity: try book.integrity(towards: person).lowerBound, community: communities[person])
      return ReferenceQuality(candidate, on: asked.day, parameters: journal.parameters)
    }
  }

  /// The role said last in `I know Alice as "manager"` or `Alice knows me as "client"`.
  private func refereeRole(of person: PersonID, on asked: AskedDay) throws -> RefereeRole? {
    let ties =
      try journal.ties(to: person, asOf: asked.through).filter { $0.from == .me }
      + journal.ties(from: person, asOf: asked.through).filter { $0.to == .me }
    let said = ties.sorted { $0.entry < $1.entry }.compactMap(\.role).last
    return said.flatMap { RefereeRole(said: $0) }
  }

  /// `who can help me with swift?`: who knows the field, or works where something is sought, asked
  /// directly or through somebody who knows them; the likeliest first.
  func helpers(with topic: Topic?, on asked: AskedDay) throws -> ResultTable {
    var reasons: [PersonID: [String]] = [:]
    if let topic {
      try addExperts([topic.text], to: &reasons, on: asked)
    } else {
      let sought = try openOpportunities(on: asked)
      try addExperts(sought.flatMap(\.topics), to: &reasons, on: asked)
      for place in Set(sought.compactMap(\.place)) {
        for person in try residents(.worksAt, at: place, on: asked) {
          reasons[person, default: []].append("works at \(place)")
        }
      }
    }
    reasons[.me] = nil
    var table = ResultTable([
      Column("name", "name"), Column("because", "because"), Column("chance", "would help"),
      Column("how", "how"), Column("stage", "stage", dataOnly: true), Column("depth", "knows me"),
    ])
    table.noun = ("person", "people")
    table.isEstimated = true
    var source = try JournalTies(self, on: asked)
    var found: [(chance: Double, name: String, row: Row)] = []
    for (person, because) in reasons {
      let (chance, way) = try wayTo(person, &source, on: asked)
      let standing = try standing(of: person, .theyKnowMe, on: asked)
      let row = Row(
        values: [
          .person(person), .text(enumerated(because)), .number(chance, .share), .text(way),
          .stage(standing.stage), .number(standing.depth, .depth),
        ], person: person)
      found.append((chance, try name(of: person), row))
    }
    table.rows = found.sorted { ($1.chance, $0.name) < ($0.chance, $1.name) }.map(\.row)
    if table.rows.isEmpty { try explainNoHelp(topic, in: &table, on: asked) }
    return table
  }

  private func addExperts(
    _ topics: [String], to reasons: inout [PersonID: [String]], on asked: AskedDay
  ) throws {
    for topic in topics {
      for entry in try journal.mentions(
        [.trait], topic: matchingKey(topic), through: asked.through)
      where entry.code == TraitKind.excelsAt.rawValue {
        for person in entry.people(.subject) {
          let reason = "excels at \(topic)"
          if reasons[person]?.contains(reason) != true {
            reasons[person, default: []].append(reason)
          }
        }
      }
    }
  }

  private func explainNoHelp(
    _ topic: Topic?, in table: inout ResultTable, on asked: AskedDay
  ) throws {
    let learn = "Learn what people are good at, and say so: ‹person› excels at "
    if let topic {
      table.headline = "I know of nobody who excels at \(topic.text)."
      table.notes = [learn + topic.text]
    } else if try openOpportunities(on: asked).isEmpty {
      table.headline = "You seek nothing that somebody could help you with."
      table.notes = ["Say what you look for: seek \"‹role›\" at ‹place›"]
    } else {
      table.headline = "I know of nobody who could help you with what you seek."
      table.notes = [learn + "‹topic›", "Or where they are: ‹person› works at ‹place›"]
    }
  }

  /// Ask directly where they know me; else through whom. The chance is that of an introduction:
  /// trust, promises kept, and how often I asked of late.
  private func wayTo(
    _ person: PersonID, _ source: inout JournalTies, on asked: AskedDay
  ) throws -> (chance: Double, way: String) {
    if try isContact(person, on: asked) {
      let direct = Willingness(
        try source.standing(of: person), strength: 1, parameters: journal.parameters)
      return (direct.probability, "ask \(spelled(try name(of: person))) for it")
    }
    let query = PathQuery(to: person, steps: Int(journal.parameters[.stepLimit]))
    guard let path = try bestPaths(query, in: &source, parameters: journal.parameters).first
    else { return (0, "no way known yet") }
    return (path.probability, "through \(try names(of: path.brokers))")
  }

  private func openOpportunities(on asked: AskedDay) throws -> [Entry] {
    let ended = Set(
      try journal.entries(
        of: [.opportunity], with: nil, role: nil, through: asked.through, limit: nil
      ).compactMap(\.number))
    return try journal.entries(
      of: [.seek], with: nil, role: nil, through: asked.through, limit: nil
    ).filter { !ended.contains($0.number ?? 0) }
  }
}

extension ReferenceFactor {
  func words(isTried: Bool) -> String {
    switch self {
    case .witness: "has seen too little of it"
    case .depth: "knows you too little"
    case .role: "has an obvious bias"
    case .integrity: isTried ? "promises kept to them" : "a promise kept to them"
    }
  }
}
