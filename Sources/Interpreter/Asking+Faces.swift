import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `faces`: how many I know beside how well I am known, never mixed; with `since` on two days side
  /// by side.
  func faces(since: DateExpression?, on asked: AskedDay) throws -> ResultTable {
    let now = try faces(on: asked)
    guard let since else { return now }
    let day = try resolve(since, for: .any).day
    guard day < asked.day else {
      throw Diagnostic(
        .dateOrder, "That is not before \(asked.day.description), with which it is compared.",
        at: since.range, notes: ["For example: faces since 2025-01-01"])
    }
    return compared(now, with: try faces(on: AskedDay(day: day, through: day)), of: day, asked.day)
  }

  func faces(on asked: AskedDay) throws -> ResultTable {
    let view = try networkView(on: asked)
    var table = ResultTable([
      Column("key", "key", dataOnly: true), Column("face", "face"), Column("measure", "measure"),
      Column("value", "value"),
    ])
    table.noun = ("measure", "measures")
    table.facing = "face"
    table.isEstimated = true
    for measure in FaceMeasure.allCases {
      guard let value = value(of: measure, in: view) else { continue }
      table.rows.append(
        Row(values: [
          .text(measure.rawValue), .text(measure.face), .text(measure.title), value,
        ]))
    }
    let faces = view.faces
    table.headline =
      "\(faces.contacts) contact\(faces.contacts == 1 ? "" : "s"); "
      + "\(oneDecimal(faces.peopleWhoKnowMe)) know you."
    if view.ego.constraint != nil {
      table.notes = ["Low constraint is not simply better: the best lies in between."]
    }
    if faces.contacts == 0 {
      table.headline = "No contacts yet."
      table.notes = [Self.firstStep]
    }
    return table
  }

  private func value(of measure: FaceMeasure, in view: NetworkView) -> Value? {
    let faces = view.faces
    switch measure {
    case .contacts: return .count(faces.contacts)
    case .newInThirtyDays: return .count(faces.newInThirtyDays)
    case .newInAYear: return .count(faces.newInAYear)
    case .newPerMonth: return .number(Double(faces.newInAYear) / 12, .plain)
    case .knownOf: return .count(view.knownOf)
    case .secondDegree: return .count(view.secondDegree.count)
    case .expectedIntroductions:
      return .number(view.secondDegree.values.map { 1 - $0 }.reduce(0, +), .plain)
    case .deadEnds: return .count(faces.deadEnds)
    case .acquaintances: return .count(faces.count(of: .acquaintance))
    case .relationships: return .count(faces.count(of: .relationship))
    case .trusted: return .count(faces.count(of: .trusted))
    case .knowMe: return .number(faces.peopleWhoKnowMe, .plain)
    case .five: return .count(faces.count(within: .five))
    case .fifteen: return .count(faces.count(within: .fifteen))
    case .fifty: return .count(faces.count(within: .fifty))
    case .network: return .count(faces.count(within: .network))
    case .dormant: return .count(faces.dormant)
    case .effectivePeople: return faces.effectivePeople.map { .number($0, .plain) }
    case .reciprocal: return faces.reciprocalShare.map { .number($0, .share) }
    case .constraint: return view.ego.constraint.map { .number($0, .plain) }
    case .effectiveSize: return view.ego.effectiveSize.map { .number($0, .plain) }
    }
  }

  /// Two days side by side; a measure that one of them lacks has no value there.
  private func compared(
    _ now: ResultTable, with then: ResultTable, of day: Day, _ today: Day
  ) -> ResultTable {
    var table = now
    table.facing = nil
    table.columns = [
      Column("key", "key", dataOnly: true), Column("face", "face"), Column("measure", "measure"),
      Column("before", day.description), Column("value", today.description),
      Column("change", "change"),
    ]
    let before = Dictionary(
      then.rows.map { ($0.values[0], $0.values[3]) }, uniquingKeysWith: { first, _ in first })
    table.rows = now.rows.map { row in
      let old = before[row.values[0]] ?? .nothing
      return Row(
        values: Array(row.values[0...2]) + [
          old, row.values[3], change(from: old, to: row.values[3]),
        ])
    }
    if let before = then.headline, let after = now.headline, before != after {
      table.headline = "\(before) → \(after)"
    }
    return table
  }

  private func change(from old: Value, to new: Value) -> Value {
    guard case .number(let before, _) = old, case .number(let after, let unit) = new else {
      return .nothing
    }
    return .number(after - before, unit)
  }

  /// `who leads nowhere?`
  func deadEnds(on asked: AskedDay) throws -> ResultTable {
    let view = try networkView(on: asked)
    var table = try standings(of: view.deadEnds, on: asked)
    if table.rows.isEmpty {
      let isAlone = view.faces.contacts == 0
      table.headline =
        isAlone
        ? "You have no contacts yet."
        : "Nobody: every contact knows you, needs you or leads to somebody."
      table.notes = [isAlone ? Self.firstStep : "Both faces: faces"]
    } else {
      table.notes = [
        "Hardly knows you, no known need of what you can do, and no known ties to others.",
        "Often that is only not known yet: ask whom they know and what they need.",
      ]
    }
    return table
  }

  /// Everything `faces` counts, in one pass over people and ties.
  private struct NetworkView {
    var faces: Faces
    var ego: EgoNetwork
    var knownOf = 0
    var deadEnds: [PersonID] = []
    /// Those whom contacts know and I do not, with the chance that nobody would introduce me.
    var secondDegree: [PersonID: Double] = [:]
  }

  private func networkView(on asked: AskedDay) throws -> NetworkView {
    let parameters = journal.parameters
    let ties = try latestTies(on: asked)
    let highest = ties.reduce(PersonID.me) { max($0, $1.one, $1.other) }
    var (leading, led) = (PersonSet(through: highest), PersonSet(through: highest))
    for tie in ties {
      leading.insert(tie.one)
      led.insert(tie.other)
    }
    let needing = Set(try needers(on: asked).rows.compactMap(\.person))
    var faces = Faces(day: asked.day, parameters: parameters)
    var weights: [(PersonID, weight: Double)] = []
    /// Of those who are in ties: the others need no memory.
    var contacts = PersonSet(through: highest)
    var brokerHours: [PersonID: Double] = [:]
    var view = NetworkView(faces: faces, ego: EgoNetwork(contacts: [], ties: []))
    try journal.forEachPersonAndPair(asOf: asked.through) { record, states in
      try pollInterrupt(.init(at: 0))
      let since = try contactDate(of: record, on: asked)
      guard record.isContact, since != nil || record.metOn == nil else {
        view.knownOf += try existed(record, on: asked) ? 1 : 0
        return
      }
      let (back, forth) = (states?[.theyKnowMe], states?[.iKnowThem])
      let hours = (
        back?.hours(on: asked.day, parameters: parameters).settled ?? 0,
        forth?.hours(on: asked.day, parameters: parameters).settled ?? 0
      )
      let stage = try Stage(
        StageEvidence(state: back, day: asked.day, isListed: true), parameters: parameters
      ) {
        try integrity(with: record.id, .theyKnowMe, on: asked)
      }
      let contact = FaceContact(
        stage: stage, theyKnowMe: hours.0, iKnowThem: hours.1, since: since?.day,
        isDormant: back?.isDormant(on: asked.day, parameters: parameters) ?? false,
        leadsToSomebody: leading.contains(record.id), needsMe: needing.contains(record.id))
      faces.add(contact)
      if contact.leadsToSomebody { brokerHours[record.id] = hours.0 }
      if contact.leadsToSomebody || led.contains(record.id) { contacts.insert(record.id) }
      if contact.isDeadEnd { view.deadEnds.append(record.id) }
      weights.append((record.id, parameters.depth(ofSettledHours: max(hours.0, hours.1))))
    }
    view.faces = faces
    view.ego = EgoNetwork(contacts: weights, ties: ties)
    view.secondDegree = try secondDegree(ties, contacts, brokerHours, on: asked)
    return view
  }

  /// Whom contacts know and I do not: the chances of an introduction by each are taken as
  /// independent, which is optimistic.
  private func secondDegree(
    _ ties: [WeightedTie], _ contacts: PersonSet, _ hours: [PersonID: Double],
    on asked: AskedDay
  ) throws -> [PersonID: Double] {
    let parameters = journal.parameters
    let book = try TrustBook(self, on: asked)
    var standings: [PersonID: BrokerStanding] = [:]
    var refused: [PersonID: Double] = [:]
    for tie in ties where !contacts.contains(tie.other) && contacts.contains(tie.one) {
      let standing =
        try standings[tie.one] ?? book.standing(of: tie.one, hours[tie.one] ?? 0)
      standings[tie.one] = standing
      let chance = Willingness(
        standing, strength: tie.weight, answers: book.answers(of: tie.one, about: tie.other),
        parameters: parameters
      ).probability
      refused[tie.other, default: 1] *= 1 - chance
    }
    return refused
  }

  /// What is said of the ties between others, one for each ordered pair.
  private func latestTies(on asked: AskedDay) throws -> [WeightedTie] {
    let parameters = journal.parameters
    var ties: [WeightedTie] = []
    // Growing would copy them over and over; what is not used takes no memory.
    ties.reserveCapacity(1 << 16)
    try journal.forEachTieStrength(asOf: asked.through) { said in
      let weight = parameters.strength(
        TieStrength(rawValue: said.strengthCode) ?? .plain, after: asked.day - said.day)
      // Those of one pair come one after the other.
      guard let last = ties.indices.last, ties[last].one == said.from, ties[last].other == said.to
      else {
        ties.append(WeightedTie(said.from, said.to, weight))
        return
      }
      if said.isOfKnowing { ties[last].weight = weight }
    }
    return ties
  }

  func strength(of tie: Tie, on asked: AskedDay) -> Double {
    journal.parameters.strength(
      TieStrength(rawValue: tie.strengthCode) ?? .plain, after: asked.day - tie.date.day)
  }

  /// The communities of those who have a tie.
  func communities(on asked: AskedDay) throws -> Communities {
    Communities(ties: try latestTies(on: asked))
  }
}
