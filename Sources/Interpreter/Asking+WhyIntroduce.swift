import Journal
import NetLanguage
import Relationships
import SourceText

/// A factor of the chance that a broker introduces me to somebody.
private enum WillingnessFactor: CaseIterable {
  case familiarity, integrity, strength, patience
}

extension Session {
  /// `why can Bob introduce me to Carol?`: the factors of the estimate, what was answered before, and
  /// what would help most.
  func whyIntroduce(
    _ brokerReference: PersonReference, _ targetReference: PersonReference, on asked: AskedDay
  ) throws -> ResultTable {
    let broker = try resolve(brokerReference, as: .known)
    let target = try resolve(targetReference, as: .known)
    try refuseOverlap([targetReference], [target], with: [broker])
    return try whyIntroduce(broker, target, on: asked)
  }

  func whyIntroduce(
    _ broker: PersonID, _ target: PersonID, on asked: AskedDay
  ) throws -> ResultTable {
    var source = try JournalTies(self, on: asked)
    let names = (try name(of: broker), try name(of: target))
    guard let tie = try source.ties(to: target).first(where: { $0.broker == broker }) else {
      var table = ResultTable()
      table.headline = "I have not heard that \(names.0) knows \(names.1)."
      table.notes = [
        "Say so when you hear it: \(spelled(names.0)) knows \(spelled(names.1)) well",
        "Who does? who knows \(spelled(names.1))?",
      ]
      return table
    }
    let willingness = Willingness(
      tie.standing, strength: tie.strength, answers: tie.answers, parameters: journal.parameters)
    var table = ResultTable([Column("factor", "factor"), Column("value", "value")])
    table.isEstimated = true
    let hours = oneDecimal(tie.standing.settledHours)
    table.rows = [
      (
        "\(names.0) knows you (\(hours) settled hours)",
        Value.number(willingness.familiarity, .share)
      ),
      ("your promises to \(names.0)", .number(tie.standing.integrity, .share)),
      ("\(names.0) knows \(names.1)", .number(willingness.strength, .share)),
      ("patience after recent asks", .number(willingness.patience, .share)),
      ("the product of these", .number(willingness.estimate, .share)),
      ("said yes before", .count(tie.answers.yes)), ("declined before", .count(tie.answers.no)),
      ("all in all", .number(willingness.probability, .share)),
    ].map { Row(values: [.text($0.0), $0.1]) }
    table.headline =
      "\(names.0) would introduce you to \(names.1) with a chance of "
      + "\(percentText(willingness.probability))."
    table.summary = [
      ("probability", "probability", .number(willingness.probability, .share))
    ]
    table.notes = try pastAnswers(source, broker, target, on: asked)
    if try isContact(broker, on: asked) {
      table.notes += advice(willingness, tie, names, asks: source.book.asks(of: broker).max())
    } else {
      table.notes.append("You have not met \(names.0): how do I reach \(spelled(names.0))?")
    }
    return table
  }

  /// What the broker answered before, with its date and words.
  private func pastAnswers(
    _ source: JournalTies, _ broker: PersonID, _ target: PersonID, on asked: AskedDay
  ) throws -> [String] {
    let name = try name(of: broker)
    var notes = source.book.refusals(of: broker, about: target).map { entry in
      "\(name) declined on \(entry.date.description)" + (entry.text.map { ": “\($0)”." } ?? ".")
    }
    if let meeting = try meeting(with: target, on: asked),
      meeting.people(.introducer).contains(broker)
    {
      notes.append(
        "\(name) introduced you on \(meeting.date.description): "
          + "you know \(try self.name(of: target)) already.")
    }
    return notes
  }

  /// The next step where the least factor is.
  private func advice(
    _ willingness: Willingness, _ tie: IntroductionTie, _ names: (String, String), asks: Day?
  ) -> [String] {
    let factors: [(WillingnessFactor, Double)] = [
      (.familiarity, willingness.familiarity), (.integrity, tie.standing.integrity),
      (.strength, willingness.strength), (.patience, willingness.patience),
    ]
    guard let least = factors.min(by: { $0.1 < $1.1 })?.0 else { return [] }
    let (broker, target) = (spelled(names.0), spelled(names.1))
    switch least {
    case .familiarity:
      return [
        "What would help most: that \(names.0) knows you better: deepen \(broker) over coffee",
        "What is missing: why not \(broker)?",
      ]
    case .integrity:
      return ["What would help most: a promise kept: promise \(broker) \"…\" by next friday"]
    case .strength:
      return ["\(names.0) does not know \(names.1) well. Who does? who knows \(target)?"]
    case .patience:
      let when = asks.map { ", last on \($0.description)" } ?? ""
      let days = Int(journal.parameters[.askHalfLife])
      return ["You have asked often\(when): half of it is forgotten in \(days) days."]
    }
  }

  /// Why a path has its chance: each introduction on it.
  func whyPath(_ path: IntroductionPath) throws -> ResultTable {
    var table = ResultTable([
      Column("step", "step"), Column("broker", "who"), Column("to", "introduces me to"),
      Column("probability", "chance"),
    ])
    table.isEstimated = true
    let people = path.brokers + [path.target]
    table.rows = path.links.enumerated().map { index, link in
      Row(
        values: [
          .count(index + 1), .person(people[index]), .person(people[index + 1]),
          .number(link, .share),
        ], person: people[index])
    }
    table.headline =
      "The product of its \(path.links.count) introductions is "
      + "\(percentText(path.probability))."
    table.summary = [("probability", "probability", .number(path.probability, .share))]
    let (first, second) = (
      spelled(try name(of: people[0])), spelled(try name(of: people[1]))
    )
    table.notes = ["The first of them in parts: why can \(first) introduce me to \(second)?"]
    if path.links.count > 1 {
      let factor = percentText(journal.parameters[.hopFactor])
      table.notes.append("Who acts on another's word passes on \(factor) of the trust.")
    }
    return table
  }

  /// `why does Bob know Carol?`: what was said about it.
  func whyTie(
    _ person: PersonID, _ other: PersonID, _ strength: Strength?, on asked: AskedDay
  ) throws -> ResultTable {
    let names = (try name(of: person), try name(of: other))
    let said = try journal.ties(from: person, asOf: asked.through).filter { $0.to == other }
    var table = ResultTable([
      Column("entry", "entry"), Column("date", "said on"), Column("strength", "how well"),
      Column("since", "since"), Column("words", "in the words"),
    ])
    table.noun = ("entry", "entries")
    for tie in said {
      table.rows.append(
        Row(values: [
          .count(Int(tie.entry.rawValue)), .date(tie.date), .text(words(for: tie)),
          tie.since.map { .date($0) } ?? .nothing, .text(try sourceWords(of: tie.entry)),
        ]))
    }
    guard let latest = said.latest.last else {
      table.columns = []
      table.headline = "I have not heard that \(names.0) knows \(names.1)."
      table.notes = [
        "Say so when you hear it: \(spelled(names.0)) knows \(spelled(names.1)) well"
      ]
      return table
    }
    table.headline = "What you said of \(names.0) and \(names.1):"
    if let strength, latest.strengthCode != strength.code {
      let how = latest.strengthCode == 0 ? "" : " \(strengthWord(latest.strengthCode))"
      table.headline =
        "What you said last is that \(names.0) knows \(names.1)\(how), not \(strength.rawValue)."
    }
    return table
  }

  /// The words of the statement that recorded an entry; none where they were erased.
  func sourceWords(of id: EntryID) throws -> String {
    guard let entry = try journal.entry(id) else { return "" }
    return try entry.source ?? journal.entry(entry.statement)?.source ?? ""
  }
}
