import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func table(
    _ why: WhyQuery?, on asked: AskedDay, _ question: Question
  ) throws -> ResultTable {
    switch why {
    case .person(let person):
      return try evidence(for: resolve(person, as: .known), .theyKnowMe, on: asked)
    case .notPerson(let person): return try whyNot(person, on: asked)
    case .shouldIContact(let person):
      return try whyContact(resolve(person, as: .known), on: asked)
    case .amINeglecting(let person): return try whyNeglecting(person, on: asked)
    case .introduction(let broker, let target, _):
      return try whyIntroduce(broker, target, on: asked)
    case .knows(let person, .me, let strength):
      return try whyKnows(resolve(person, as: .known), strength, on: asked)
    case .knows(let person, .person(let other), let strength):
      return try whyTie(
        resolve(person, as: .known), resolve(other, as: .known), strength, on: asked)
    case nil: return try whyLast(question)
    }
  }

  /// The entries behind a depth, each with its share: the shares add up to the settled hours.
  func evidence(
    for person: PersonID, _ direction: Direction, on asked: AskedDay
  ) throws -> ResultTable {
    let standing = try standing(of: person, direction, on: asked)
    let evidence = try journal.evidence(of: person, through: asked.through)
    let shares = attribution(
      of: evidence, direction: direction, isKin: standing.state?.isKin ?? false, on: asked.day,
      parameters: journal.parameters)
    var table = ResultTable([
      Column("entry", "entry"), Column("date", "date"), Column("what", "what"),
      Column("kind", "kind", dataOnly: true), Column("who", "by"), Column("hours", "hours left"),
      Column("share", "share"),
    ])
    table.direction = direction
    table.isEstimated = true
    table.noun = ("entry", "entries")
    let total = standing.hours.settled
    for share in shares.sorted(by: {
      ($1.settledHours, $0.evidence.day, $0.evidence.entry)
        < ($0.settledHours, $1.evidence.day, $1.evidence.entry)
    }) {
      table.rows.append(try shareRow(share, of: total))
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
    if shares.count > Self.fewEntries, total > 0 {
      table.notes.append(Self.sharesByKind(shares, of: total))
    }
    if let fade = try fadeNote(standing, on: asked) { table.notes.append(fade) }
    if total == 0, standing.hours.fresh > 0 {
      table.notes.append("What has just happened settles over the coming weeks: depth follows.")
    }
    if shares.isEmpty {
      table.notes = ["Nothing has happened between you yet: meet \(spelled(name)) yesterday"]
    }
    return table
  }

  /// Up to so many entries are taken in at a glance.
  private static let fewEntries = 12

  /// "By kind: email 71 % (640), call 29 % (12)."
  private static func sharesByKind(_ shares: [EvidenceShare], of total: Double) -> String {
    let kinds = Dictionary(grouping: shares) { $0.evidence.kind.word }.map { word, shares in
      (word: word, count: shares.count, hours: shares.reduce(0) { $0 + $1.settledHours })
    }.sorted { ($1.hours, $0.word) < ($0.hours, $1.word) }
    guard kinds.count > 1 else { return "All of it is \(kinds[0].word): \(shares.count) entries." }
    let parts = kinds.map { "\($0.word) \(percentText($0.hours / total)) (\($0.count))" }
    return "By kind: " + parts.joined(separator: ", ") + "."
  }

  private func shareRow(_ share: EvidenceShare, of total: Double) throws -> Row {
    let evidence = share.evidence
    let actor: String
    switch evidence.doer {
    case .me: actor = "me"
    case .them: actor = "them"
    case .both: actor = "both"
    }
    let kind = evidence.kind.word + (evidence.isDeliberate ? ", deliberate" : "")
    let story = try journal.entryAsItStands(evidence.entry).map { try self.story(of: $0, evidence) }
    return Row(values: [
      .count(Int(evidence.entry.rawValue)), .date(PartialDate(evidence.day)),
      .text(story ?? kind), .text(kind), .text(actor), .number(share.settledHours, .hours),
      .number(total > 0 ? share.settledHours / total : 0, .share),
    ])
  }

  /// An entry as a sentence about one of its people: who is thanked for a meeting introduced us.
  private func story(of entry: Entry, _ evidence: Evidence) throws -> String {
    guard entry.kind == .interaction, evidence.kind == .introduced else {
      return try story(of: entry)
    }
    let place = entry.place.map { " at \($0)" } ?? ""
    return "introduced me to \(try names(of: entry.people(.subject)))\(place)"
  }

  /// `why does Alice know me well?`: the evidence, and whether she does.
  private func whyKnows(
    _ person: PersonID, _ strength: Strength?, on asked: AskedDay
  ) throws -> ResultTable {
    var table = try evidence(for: person, .theyKnowMe, on: asked)
    guard let strength else { return table }
    let standing = try standing(of: person, .theyKnowMe, on: asked)
    let (name, depth) = (try name(of: person), percentText(standing.depth))
    let word = strength.rawValue
    guard standing.depth < strength.depths.lowerBound else {
      table.headline =
        strength.depths.contains(standing.depth)
        ? "\(name) knows you \(word): \(depth)."
        : "\(name) knows you better than \(word): \(depth)."
      return table
    }
    let from = percentText(strength.depths.lowerBound)
    table.headline = "\(name) does not know you \(word): \(depth), and “\(word)” begins at \(from)."
    let goal = journal.parameters.settledHours(forDepth: strength.depths.lowerBound)
    table.notes += outlook(standing, to: goal, on: asked)
    table.notes.append("What is missing for the next stage: why not \(spelled(name))?")
    return table
  }

  /// When some settled hours can be had: at the earliest, and by seeing each other every week.
  func outlook(_ standing: Standing, to goal: Double, on asked: AskedDay) -> [String] {
    let parameters = journal.parameters
    let state = standing.state
    let isKin = state?.isKin ?? false
    guard
      let days = parameters.fewestDays(to: goal, from: standing.hours.settled, isKin: isKin),
      days > 0
    else { return [] }
    let earliest =
      "At the earliest on \((asked.day + days).description), whatever is done until then"
    let weekly = PairState.day(
      reaching: goal, from: state, after: asked.day, every: 7, with: .coffee,
      parameters: parameters)
    return [
      weekly.map { "\(earliest); with a coffee every week on \($0.description)." } ?? "\(earliest)."
    ]
  }

  /// When the stage is lost without contact.
  private func fadeNote(_ standing: Standing, on asked: AskedDay) throws -> String? {
    guard let state = standing.state,
      let hours = standing.stage.thresholdHours(journal.parameters),
      let day = state.fadeDate(below: hours, after: asked.day, parameters: journal.parameters)
    else { return nil }
    return "Without contact no longer \(article(standing.stage)) from \(day.description) on."
  }
}
