import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `how am I known?`: who I am, what I can do, and how well others know me, each with its evidence
  /// and the next step.
  func howAmIKnown(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("element", "element"), Column("measure", "measure"), Column("value", "value"),
      Column("evidence", "evidence"), Column("next", "next step"),
    ])
    table.isEstimated = true
    try addIntegrity(to: &table, on: asked)
    try addQualifications(to: &table, on: asked)
    try addRelationships(to: &table, on: asked)
    table.headline = "Who you are, what you can do, and how well others know you:"
    return table
  }

  private func add(
    _ element: String, _ measure: String, _ value: Value, _ evidence: String?, _ next: String?,
    to table: inout ResultTable
  ) {
    table.rows.append(
      Row(values: [
        .text(element), .text(measure), value, evidence.map { .text($0) } ?? .nothing,
        next.map { .text($0) } ?? .nothing,
      ]))
  }

  // MARK: Who you are

  private func addIntegrity(to table: inout ResultTable, on asked: AskedDay) throws {
    let element = "who you are"
    let mine = try promiseRecords(with: nil, through: asked.through).filter {
      $0.entry.actor == .me
    }
    guard !mine.isEmpty else {
      return add(
        element, "no promises yet", .nothing, nil, "promise ‹person› \"…\" by next friday",
        to: &table)
    }
    let kept = mine.filter { $0.record.isKept(on: asked.day) }
    let unkept = mine.filter { $0.record.isFailed(on: asked.day) }
    let overdue = unkept.first { $0.record.isOverdue(on: asked.day) }
    add(
      element, "promises kept, of \(mine.count)", .count(kept.count),
      try (unkept.last ?? kept.last).map { try told($0, on: asked) },
      try overdue.map { try nextStep(for: $0.entry) } ?? "go on keeping what you promise",
      to: &table)
    let integrity = Integrity(mine.map(\.record), on: asked.day, parameters: journal.parameters)
    add(
      element, "the next is kept, at least", .number(integrity.lowerBound, .share),
      "\(counted(kept.count, "promise")) kept, \(unkept.count) not", nil, to: &table)
  }

  private func told(
    _ promise: (entry: Entry, record: PromiseRecord), on asked: AskedDay
  ) throws -> String {
    let who = try names(of: promise.entry.people(.subject))
    let state = promise.record.standing(on: asked.day)?.word ?? "open"
    return "“\(promise.entry.text ?? "")” to \(who): \(state)"
  }

  private func nextStep(for promise: Entry) throws -> String {
    promise.number.map { "keep promise \($0)" } ?? "promises"
  }

  // MARK: What you can do

  private func addQualifications(to table: inout ResultTable, on asked: AskedDay) throws {
    let element = "what you can do"
    let skills = try self.table(.skills, on: asked, enough: nil).rows
    guard !skills.isEmpty else {
      return add(
        element, "no skills said yet", .nothing, nil, "I can ‹skill› since ‹year›", to: &table)
    }
    let seen = skills.filter { $0.values[2] != .list([]) }
    let unseen = try skills.first { $0.values[2] == .list([]) }.map { try text(of: $0.values[0]) }
    let most = seen.max { $0.witnessCount < $1.witnessCount }
    let evidence = try most.map {
      "\(try text(of: $0.values[0])) seen by \(try text(of: $0.values[2]))"
    }
    let shown = try most.map { "who can vouch for my \(try text(of: $0.values[0]))?" }
    let next = unseen.map { "show it: ‹person› saw my \($0)" } ?? shown
    add(
      element, "skills others have seen, of \(skills.count)", .count(seen.count), evidence, next,
      to: &table)
  }

  // MARK: How well others know you

  private func addRelationships(to table: inout ResultTable, on asked: AskedDay) throws {
    let element = "how well others know you"
    let standings = try known(.theyKnowMe, .knows, nil, on: asked, enough: nil).rows
    let sum = standings.reduce(0.0) { sum, row in
      if case .number(let depth, _) = row.values[2] { sum + depth } else { sum }
    }
    let best = try standings.first.map {
      "best: \(try text(of: $0.values[0])), \(try text(of: $0.values[2]))"
    }
    add(
      element, "people who know you, added up", .number(sum, .plain), best,
      standings.isEmpty ? "meet ‹person› at ‹place› yesterday" : "five", to: &table)
    let stages = standings.map { row -> Stage in
      if case .stage(let stage) = row.values[1] { stage } else { .stranger }
    }
    let close = zip(standings, stages).filter { $0.1 >= .relationship }.map(\.0)
    let candidate = zip(standings, stages).first { $0.1 < .relationship }?.0.person
    let next = try candidate.map { "why not \(spelled(try name(of: $0)))?" }
    add(
      element, "relationships", .count(close.count),
      close.isEmpty ? nil : enumerated(try close.prefix(3).map { try text(of: $0.values[0]) }),
      next, to: &table)
  }
}

extension Row {
  /// How many people have seen a skill: the third value of a row of `skills`.
  fileprivate var witnessCount: Int {
    if case .list(let people) = values[2] { people.count } else { 0 }
  }
}

extension PromiseRecord {
  fileprivate func isKept(on day: Day) -> Bool {
    if case .kept = standing(on: day) { true } else { false }
  }

  fileprivate func isOverdue(on day: Day) -> Bool {
    if case .overdue = standing(on: day) { true } else { false }
  }

  /// Broken, or due and not kept.
  fileprivate func isFailed(on day: Day) -> Bool {
    switch standing(on: day) {
    case .broken, .overdue: true
    case .kept, .cancelled, .open, nil: false
    }
  }
}
