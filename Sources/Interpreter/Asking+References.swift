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
      Column("depth", "knows me"), Column("role", "as"), Column("integrity", "promises kept"),
      Column("missing", "what is missing"), Column("panel", "panel"),
    ])
    table.noun = ("person", "people")
    table.isEstimated = true
    let panel = Set(Relationships.panel(of: 3, from: references).map(\.candidate.person))
    for reference in Relationships.ranked(references) {
      let candidate = reference.candidate
      let role: Value = candidate.role.map { .text($0.rawValue) } ?? .nothing
      table.rows.append(
        Row(
          values: [
            .person(candidate.person), .number(reference.quality, .share),
            .count(candidate.witnessed.count), .number(candidate.depth, .depth), role,
            .number(candidate.integrity, .share), .text(reference.missing.words),
            .truth(panel.contains(candidate.person)),
          ], person: candidate.person))
    }
    let what = skill.map { "your \($0.text)" } ?? "your work"
    if table.rows.isEmpty {
      table.headline = "Nobody has seen \(what): nobody can vouch for it."
      table.notes = ["Show it, then say: ‹person› saw my \(skill?.text ?? "‹skill›")"]
    } else {
      let validity = journal.parameters.panelValidity(of: panel.count)
      table.summary = [("panelValidity", "what the panel tells", .number(validity, .share))]
    }
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
        integrity: book.integrity(towards: person).lowerBound, community: communities[person])
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

  /// `who can help me with swift?`: who knows the field, by how likely they are to be asked well.
  func helpers(with topic: Topic?, on asked: AskedDay) throws -> ResultTable {
    let topics = try topic.map { [$0.text] } ?? openOpportunities(on: asked)
    var direct: [PersonID] = []
    for topic in topics {
      direct += try journal.mentions(
        [.trait], topic: matchingKey(topic), through: asked.through
      ).filter { $0.code == TraitKind.excelsAt.rawValue }.flatMap { $0.people(.subject) }
    }
    var table = ResultTable(
      Self.standingColumns + [Column("how", "how")])
    table.noun = ("person", "people")
    table.isEstimated = true
    let experts = try standings(of: direct, on: asked)
    table.rows = try experts.rows.map { row in
      var row = row
      row.values.append(.text(try wayTo(row.person ?? .me, on: asked)))
      return row
    }
    if table.rows.isEmpty {
      let what = topic.map { " with \($0.text)" } ?? ""
      table.headline = "I know of nobody who could help you\(what)."
      table.notes = ["Learn what people are good at, and say so: ‹person› excels at ‹topic›"]
    }
    return table
  }

  /// Ask directly where they know me; else through whom.
  private func wayTo(_ person: PersonID, on asked: AskedDay) throws -> String {
    if try standing(of: person, .theyKnowMe, on: asked).state != nil { return "ask directly" }
    var source = try JournalTies(self, on: asked)
    let query = PathQuery(to: person, steps: Int(journal.parameters[.stepLimit]))
    guard let path = try bestPaths(query, in: &source, parameters: journal.parameters).first
    else { return "no way known yet" }
    return "through \(try names(of: path.brokers)) (\(percentText(path.probability)))"
  }

  private func openOpportunities(on asked: AskedDay) throws -> [String] {
    let ended = Set(
      try journal.entries(
        of: [.opportunity], with: nil, role: nil, through: asked.through, limit: nil
      ).compactMap(\.number))
    return try journal.entries(
      of: [.seek], with: nil, role: nil, through: asked.through, limit: nil
    ).filter { !ended.contains($0.number ?? 0) }.flatMap(\.topics)
  }

  /// `how am I known?`: integrity, qualifications and relationships, each with its next step.
  func howAmIKnown(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("element", "element"), Column("measure", "measure"), Column("value", "value"),
      Column("next", "next step"),
    ])
    table.isEstimated = true
    try addIntegrity(to: &table, on: asked)
    try addQualifications(to: &table, on: asked)
    try addRelationships(to: &table, on: asked)
    table.headline = "Who you are, what you can do, and how well others know you:"
    return table
  }

  private func addIntegrity(to table: inout ResultTable, on asked: AskedDay) throws {
    let mine = try promiseRecords(with: nil, through: asked.through).filter {
      $0.entry.actor == .me
    }
    let integrity = Integrity(
      mine.map(\.record), on: asked.day, parameters: journal.parameters)
    let standings = mine.compactMap { $0.record.standing(on: asked.day) }
    let kept = standings.count { if case .kept = $0 { true } else { false } }
    let overdue = standings.count { if case .overdue = $0 { true } else { false } }
    let next =
      overdue > 0
      ? "keep what is overdue: what did I promise?"
      : kept == 0 ? "promise something small and keep it" : "go on keeping what you promise"
    let element = Value.text("who you are")
    guard !mine.isEmpty else {
      table.rows.append(
        Row(values: [element, .text("no promises yet"), .nothing, .text(next)]))
      return
    }
    table.rows.append(
      Row(values: [
        element, .text("promises kept, of \(mine.count)"), .count(kept), .text(next),
      ]))
    table.rows.append(
      Row(values: [
        element, .text("the next is kept, at least"), .number(integrity.lowerBound, .share),
        .nothing,
      ]))
  }

  private func addQualifications(to table: inout ResultTable, on asked: AskedDay) throws {
    let skills = try self.table(.skills, on: asked, enough: nil).rows
    let seen = skills.count {
      if case .list(let people) = $0.values[2] { !people.isEmpty } else { false }
    }
    let unseen = try skills.first { $0.values[2] == .list([]) }.map { try text(of: $0.values[0]) }
    let next =
      skills.isEmpty
      ? "say what you can do: I can ‹skill›"
      : unseen.map { "show somebody your \($0)" }
        ?? "show it to people of other circles"
    table.rows.append(
      Row(values: [
        .text("what you can do"), .text("skills others have seen, of \(skills.count)"),
        .count(seen), .text(next),
      ]))
  }

  private func addRelationships(to table: inout ResultTable, on asked: AskedDay) throws {
    let view = try faces(on: asked)
    let relationships = try self.table(.relationships, on: asked, enough: nil).rows.count
    let sum = view.rows.first { $0.values[1] == .text("who know you, added up") }?.values[2]
    table.rows.append(
      Row(values: [
        .text("how well others know you"), .text("people who know you, added up"),
        sum ?? .number(0, .plain), .text("five"),
      ]))
    table.rows.append(
      Row(values: [
        .text("how well others know you"), .text("relationships"), .count(relationships),
        .text("why not ‹person›?"),
      ]))
  }
}

extension ReferenceFactor {
  var words: String {
    switch self {
    case .witness: "has seen too little of it"
    case .depth: "knows you too little"
    case .role: "has an obvious bias"
    case .integrity: "promises kept to them"
    }
  }
}
