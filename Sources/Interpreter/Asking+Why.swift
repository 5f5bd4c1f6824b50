import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func table(
    _ why: WhyQuery?, on asked: AskedDay, _ question: Question
  ) throws -> ResultTable {
    switch why {
    case .person(let person): return try evidence(for: person, on: asked)
    case .notPerson(let person): return try whyNot(person, on: asked)
    case .shouldIContact(let person): return try whyContact(person, on: asked)
    case .introduction(let broker, let target, _):
      return try whyIntroduce(broker, target, on: asked)
    case .knows(let person, .me, _): return try evidence(for: person, on: asked)
    case .knows(let person, .person(let other), _):
      return try whyTie(person, other, on: asked)
    case .amINeglecting(let person): return try whyContact(person, on: asked)
    case nil: return try whyLast(question)
    }
  }

  /// Bare `why?`: the first person of the last answer, or the figures behind it.
  private func whyLast(_ question: Question) throws -> ResultTable {
    guard let last = lastQuestion else {
      throw Diagnostic(
        .unexpectedWord, "There is no answer yet that “why?” could explain.",
        at: question.range, notes: ["Ask something first, such as: who knows me?"])
    }
    let asked = try askedDay(last)
    let table = try finished(last, on: asked)
    guard let person = table.rows.first?.person else {
      throw Diagnostic(
        .unexpectedWord, "The last answer is not about people.", at: question.range,
        notes: ["Name one: why ‹person›?"])
    }
    return try evidence(for: person, table.direction, on: asked)
  }

  private func evidence(
    for reference: PersonReference, on asked: AskedDay
  ) throws -> ResultTable {
    try evidence(for: resolve(reference, as: .known), .theyKnowMe, on: asked)
  }

  /// The entries behind a depth, each with its share: the shares add up to the settled hours.
  private func evidence(
    for person: PersonID, _ direction: Direction, on asked: AskedDay
  ) throws -> ResultTable {
    let standing = try standing(of: person, direction, on: asked)
    let evidence = try journal.evidence(of: person, through: asked.through)
    let shares = attribution(
      of: evidence, direction: direction, isKin: standing.state?.isKin ?? false, on: asked.day,
      parameters: journal.parameters)
    var table = ResultTable([
      Column("entry", "entry"), Column("date", "date"), Column("what", "what"),
      Column("who", "by"), Column("hours", "hours left"), Column("share", "share"),
    ])
    table.direction = direction
    table.isEstimated = true
    table.noun = ("entry", "entries")
    let total = standing.hours.settled
    for share in shares.sorted(by: {
      ($1.settledHours, $0.evidence.day, $0.evidence.entry)
        < ($0.settledHours, $1.evidence.day, $1.evidence.entry)
    }) {
      table.rows.append(shareRow(share, of: total))
    }
    let name = try name(of: person)
    let verb = direction == .theyKnowMe ? "\(name) knows you" : "You know \(name)"
    table.headline = "\(verb) \(percentText(standing.depth)): \(standing.stage.word)."
    table.summary = [
      ("settledHours", "settled hours (the shares' sum)", .number(total, .hours)),
      ("freshHours", "fresh hours", .number(standing.hours.fresh, .hours)),
      ("depth", "depth", .number(standing.depth, .depth)),
      ("stage", "stage", .stage(standing.stage)),
    ]
    if let fade = try fadeNote(standing, on: asked) { table.notes.append(fade) }
    if shares.isEmpty { table.notes = ["Nothing has happened between you yet."] }
    return table
  }

  private func shareRow(_ share: EvidenceShare, of total: Double) -> Row {
    let evidence = share.evidence
    let actor: String
    switch evidence.doer {
    case .me: actor = "me"
    case .them: actor = "them"
    case .both: actor = "both"
    }
    return Row(values: [
      .count(Int(evidence.entry.rawValue)), .date(PartialDate(evidence.day)),
      .text(evidence.kind.word + (evidence.isDeliberate ? ", deliberate" : "")), .text(actor),
      .number(share.settledHours, .hours),
      .number(total > 0 ? share.settledHours / total : 0, .share),
    ])
  }

  /// When the stage is lost without contact.
  private func fadeNote(_ standing: Standing, on asked: AskedDay) throws -> String? {
    guard let state = standing.state,
      let hours = standing.stage.thresholdHours(journal.parameters),
      let day = state.fadeDate(below: hours, after: asked.day, parameters: journal.parameters)
    else { return nil }
    return "Without contact no longer \(article(standing.stage)) from \(day.description) on."
  }

  private func article(_ stage: Stage) -> String {
    switch stage {
    case .acquaintance: "an acquaintance"
    case .relationship: "a relationship"
    case .trusted: "trusted"
    case .stranger: "a stranger"
    case .contact: "a contact"
    }
  }

  /// `why not Bob?`: the conditions of the next stage, and when each could hold at the earliest.
  private func whyNot(_ reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    let standing = try standing(of: person, .theyKnowMe, on: asked)
    let evidence = StageEvidence(
      state: standing.state, day: asked.day, isListed: try isContact(person, on: asked),
      integrity: try integrity(with: person, .theyKnowMe, on: asked))
    let name = try name(of: person)
    var table = ResultTable([
      Column("clause", "for the next stage"), Column("have", "have"), Column("need", "need"),
      Column("met", "holds"), Column("earliest", "earliest"),
    ])
    table.isEstimated = true
    guard let next = standing.stage.next else {
      table.headline = "\(name) is trusted: there is no further stage."
      return table
    }
    for requirement in next.requirements(evidence, parameters: journal.parameters) {
      table.rows.append(
        Row(values: [
          .text(requirement.clause.words), .number(requirement.have, requirement.clause.unit),
          .number(requirement.need, requirement.clause.unit), .truth(requirement.isMet),
          requirement.isMet
            ? .nothing : requirement.earliest.map { .date(PartialDate($0)) } ?? .nothing,
        ]))
    }
    table.headline = "\(name): \(standing.stage.word), not yet \(article(next))."
    if let day = next.earliestDay(evidence, parameters: journal.parameters) {
      table.notes = ["At the earliest on \(day.description), whatever is done until then."]
    }
    table.notes += try advice(next, evidence, name: name)
    return table
  }

  private func advice(
    _ next: Stage, _ evidence: StageEvidence, name: String
  ) throws -> [String] {
    var seen: Set<String> = []
    return next.requirements(evidence, parameters: journal.parameters)
      .filter { !$0.isMet }.map { $0.clause.advice(spelled(name)) }
      .filter { seen.insert($0).inserted }
  }

  /// `why can Bob introduce me to Carol?`: the factors of the estimate.
  private func whyIntroduce(
    _ brokerReference: PersonReference, _ targetReference: PersonReference, on asked: AskedDay
  ) throws -> ResultTable {
    let broker = try resolve(brokerReference, as: .known)
    let target = try resolve(targetReference, as: .known)
    try refuseOverlap([targetReference], [target], with: [broker])
    var source = try JournalTies(self, on: asked)
    let names = (try name(of: broker), try name(of: target))
    guard let tie = try source.ties(to: target).first(where: { $0.broker == broker }) else {
      var table = ResultTable()
      table.headline = "I have not heard that \(names.0) knows \(names.1)."
      table.notes = ["Say so when you hear it: \(spelled(names.0)) knows \(spelled(names.1)) well"]
      return table
    }
    let willingness = Willingness(
      tie.standing, strength: tie.strength, answers: tie.answers, parameters: journal.parameters)
    var table = ResultTable([Column("factor", "factor"), Column("value", "value")])
    table.isEstimated = true
    table.rows = [
      (
        "\(names.0) knows you (\(oneDecimal(tie.standing.settledHours)) settled hours)",
        Value.number(willingness.familiarity, .share)
      ),
      ("your promises to \(names.0)", .number(tie.standing.integrity, .share)),
      ("\(names.0) knows \(names.1)", .number(willingness.strength, .share)),
      ("patience after recent asks", .number(willingness.patience, .share)),
      ("the product of these", .number(willingness.estimate, .share)),
      ("said yes before", .count(tie.answers.yes)), ("declined before", .count(tie.answers.no)),
    ].map { Row(values: [.text($0.0), $0.1]) }
    table.headline =
      "\(names.0) would introduce you to \(names.1) with a chance of \(percentText(willingness.probability))."
    table.summary = [
      ("probability", "probability", .number(willingness.probability, .share))
    ]
    return table
  }

  func oneDecimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// `why does Bob know Carol?`: what was said about it.
  private func whyTie(
    _ first: PersonReference, _ second: PersonReference, on asked: AskedDay
  ) throws -> ResultTable {
    let person = try resolve(first, as: .known)
    let other = try resolve(second, as: .known)
    var table = ResultTable([
      Column("entry", "entry"), Column("date", "said on"), Column("strength", "how well"),
      Column("since", "since"),
    ])
    for tie in try journal.ties(from: person, asOf: asked.through) where tie.to == other {
      table.rows.append(
        Row(values: [
          .count(Int(tie.entry.rawValue)), .date(tie.date),
          .text(words(for: tie)), tie.since.map { .date($0) } ?? .nothing,
        ]))
    }
    let names = (try name(of: person), try name(of: other))
    table.headline =
      table.rows.isEmpty
      ? "I have not heard that \(names.0) knows \(names.1)."
      : "What you said of \(names.0) and \(names.1):"
    return table
  }
}

extension StageClause {
  var words: String {
    switch self {
    case .known: "met or contacted"
    case .settledHours: "settled hours"
    case .activeDays: "days with contact"
    case .age: "days since the first contact"
    case .actionDays: "days with an action"
    case .sidesActed: "sides that have acted"
    case .integrity: "promises kept (lower bound)"
    }
  }

  var unit: Value.Unit {
    switch self {
    case .settledHours: .hours
    case .integrity: .share
    case .known, .activeDays, .age, .actionDays, .sidesActed: .count
    }
  }

  /// The next step where a condition fails.
  func advice(_ name: String) -> String {
    switch self {
    case .known: "meet \(name)"
    case .settledHours, .activeDays: "Spend time: deepen \(name) over coffee"
    case .age: "Only time helps here; keep in touch meanwhile."
    case .actionDays:
      "Actions count: I helped \(name), introduce \(name) to ‹person›, \(name) saw my ‹work›"
    case .sidesActed: "It takes two: let \(name) do something for you, and record it."
    case .integrity: "Promise what you can keep, and keep it: promise \(name) \"…\" by ‹date›"
    }
  }
}
