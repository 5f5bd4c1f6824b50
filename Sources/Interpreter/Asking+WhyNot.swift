import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `why not Bob?`: the conditions of the next stage, and when each could hold at the earliest.
  func whyNot(_ reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
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
      table.notes = ["What it rests on: why \(spelled(name))?"]
      return table
    }
    let requirements = next.requirements(evidence, parameters: journal.parameters)
    table.rows = requirements.map(requirementRow)
    let failing = requirements.filter { !$0.isMet }
    table.headline =
      "\(name): \(standing.stage.word), not yet \(article(next)): "
      + "\(enumerated(failing.map(shortfall)))."
    table.notes = try whatWouldChange(next, evidence, standing, name: name, on: asked)
    return table
  }

  private func requirementRow(_ requirement: StageRequirement) -> Row {
    let clause = requirement.clause
    return Row(values: [
      .text(clause.words), .number(requirement.have, clause.unit),
      .number(requirement.need, clause.unit), .truth(requirement.isMet),
      requirement.isMet
        ? .nothing : requirement.earliest.map { .date(PartialDate($0)) } ?? .nothing,
    ])
  }

  /// "11.5 of 40 settled hours", "not met or contacted".
  private func shortfall(_ requirement: StageRequirement) -> String {
    let clause = requirement.clause
    switch clause {
    case .known: return "not met or contacted"
    case .integrity:
      return "\(clause.words) \(percentText(requirement.have)) of \(percentText(requirement.need))"
    case .settledHours:
      let need = Int(exactly: requirement.need).map(String.init) ?? oneDecimal(requirement.need)
      return "\(oneDecimal(requirement.have)) of \(need) \(clause.words)"
    case .activeDays, .age, .actionDays, .sidesActed:
      return "\(Int(requirement.have)) of \(Int(requirement.need.rounded(.up))) \(clause.words)"
    }
  }

  private func whatWouldChange(
    _ next: Stage, _ evidence: StageEvidence, _ standing: Standing, name: String,
    on asked: AskedDay
  ) throws -> [String] {
    let failing = next.requirements(evidence, parameters: journal.parameters)
      .filter { !$0.isMet }
    var notes: [String] = []
    if let hours = failing.first(where: { $0.clause == .settledHours }) {
      notes = outlook(standing, to: hours.need, on: asked)
    }
    if let day = next.earliestDay(evidence, parameters: journal.parameters) {
      let isTold = notes.contains { $0.contains(day.description) }
      if day > asked.day, !isTold {
        notes.append(
          "All of it at the earliest on \(day.description), whatever is done until then.")
      }
    }
    var seen: Set<String> = []
    if failing.contains(where: { $0.clause == .known }) {
      notes.append("Who leads there? how do I reach \(spelled(name))?")
    }
    notes += failing.map { $0.clause.advice(spelled(name)) }.filter { seen.insert($0).inserted }
    return notes
  }

  func article(_ stage: Stage) -> String {
    switch stage {
    case .acquaintance: "an acquaintance"
    case .relationship: "a relationship"
    case .trusted: "trusted"
    case .stranger: "a stranger"
    case .contact: "a contact"
    }
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
