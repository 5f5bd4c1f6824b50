import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `faces`: how many I know beside how well I am known, never mixed.
  func faces(on asked: AskedDay) throws -> ResultTable {
    let view = try networkView(on: asked)
    let faces = view.faces
    var table = ResultTable([
      Column("face", "face"), Column("measure", "measure"), Column("value", "value"),
    ])
    table.isEstimated = true
    table.headline =
      "\(faces.contacts) contact\(faces.contacts == 1 ? "" : "s"); "
      + "\(oneDecimal(faces.peopleWhoKnowMe)) know you."
    func add(_ face: String, _ measure: String, _ value: Value) {
      table.rows.append(Row(values: [.text(face), .text(measure), value]))
    }
    add("contacts", "people met", .count(faces.contacts))
    add("contacts", "new in 30 days", .count(faces.newInThirtyDays))
    add("contacts", "new in a year", .count(faces.newInAYear))
    add("contacts", "known of through others", .count(view.knownOf))
    add("contacts", "leading nowhere", .count(faces.deadEnds))
    for stage in Stage.allCases where stage > .contact {
      add("relationships", stage.plural, .count(faces.count(of: stage)))
    }
    add("relationships", "who know you, added up", .number(faces.peopleWhoKnowMe, .plain))
    for layer in Relationships.Layer.allCases {
      add(
        "relationships", "as close as your \(layer.word) (room for \(layer.rawValue))",
        .count(faces.count(within: layer)))
    }
    add("relationships", "dormant", .count(faces.dormant))
    if let people = faces.effectivePeople {
      add("relationships", "people your time goes to (entropy)", .number(people, .plain))
    }
    if let share = faces.reciprocalShare {
      add("relationships", "know you at least as well as you them", .number(share, .share))
    }
    if let constraint = view.ego.constraint, let size = view.ego.effectiveSize {
      add("structure", "constraint (Burt)", .number(constraint, .plain))
      add("structure", "effective size (Burt)", .number(size, .plain))
      table.notes.append("Low constraint is not simply better: the best lies in between.")
    }
    if faces.contacts == 0 {
      table.headline = "No contacts yet."
      table.notes = ["Begin with somebody you met: meet ‹person› at ‹place› yesterday"]
    }
    return table
  }

  /// `who leads nowhere?`
  func deadEnds(on asked: AskedDay) throws -> ResultTable {
    let view = try networkView(on: asked)
    var table = try standings(of: view.deadEnds, on: asked)
    if table.rows.isEmpty {
      table.headline = "Nobody: every contact knows you, needs you or leads to somebody."
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
  }

  private func networkView(on asked: AskedDay) throws -> NetworkView {
    let parameters = journal.parameters
    var states: [Direction: [PersonID: PairState]] = [:]
    for direction in Direction.allCases {
      var found: [PersonID: PairState] = [:]
      try journal.forEachPair(direction, asOf: asked.through) { found[$0] = $1 }
      states[direction] = found
    }
    var ties: [(one: PersonID, other: PersonID, weight: Double)] = []
    var leading: Set<PersonID> = []
    try journal.forEachTie(asOf: asked.through) { tie in
      guard tie.from != .me, tie.to != .me else { return }
      leading.insert(tie.from)
      let strength = parameters.strength(
        TieStrength(rawValue: tie.strengthCode) ?? .plain, after: asked.day - tie.date.day)
      ties.append((tie.from, tie.to, strength))
    }
    let needing = Set(try needers(on: asked).rows.compactMap(\.person))
    let withPromises = Set(
      try promiseRecords(with: nil, through: asked.through).flatMap { $0.entry.people(.subject) })
    var faces = Faces(day: asked.day, parameters: parameters)
    var weights: [(PersonID, weight: Double)] = []
    var view = NetworkView(faces: faces, ego: EgoNetwork(contacts: [], ties: []))
    try journal.forEachPerson { record in
      try pollInterrupt(.init(at: 0))
      let isContact =
        record.isContact && (asked.through.map { (record.metOn?.day ?? .first) <= $0 } ?? true)
      guard isContact else {
        view.knownOf += try existed(record, on: asked) ? 1 : 0
        return
      }
      let back = states[.theyKnowMe]?[record.id]
      let forth = states[.iKnowThem]?[record.id]
      let hours = (
        back?.hours(on: asked.day, parameters: parameters).settled ?? 0,
        forth?.hours(on: asked.day, parameters: parameters).settled ?? 0
      )
      let integrity =
        withPromises.contains(record.id)
        ? try self.integrity(with: record.id, .theyKnowMe, on: asked) : Integrity()
      let stage = Stage(
        StageEvidence(state: back, day: asked.day, isListed: true, integrity: integrity),
        parameters: parameters)
      let contact = FaceContact(
        stage: stage, theyKnowMe: hours.0, iKnowThem: hours.1, since: record.metOn?.day,
        isDormant: back?.isDormant(on: asked.day, parameters: parameters) ?? false,
        leadsToSomebody: leading.contains(record.id), needsMe: needing.contains(record.id))
      faces.add(contact)
      if contact.isDeadEnd { view.deadEnds.append(record.id) }
      weights.append((record.id, parameters.depth(ofSettledHours: max(hours.0, hours.1))))
    }
    view.faces = faces
    view.ego = EgoNetwork(contacts: weights, ties: ties)
    return view
  }

  /// The community of each person who has a tie.
  func communities(on asked: AskedDay) throws -> [PersonID: PersonID] {
    var ties: [(one: PersonID, other: PersonID, weight: Double)] = []
    try journal.forEachTie(asOf: asked.through) { tie in
      guard tie.from != .me, tie.to != .me else { return }
      let strength = journal.parameters.strength(
        TieStrength(rawValue: tie.strengthCode) ?? .plain, after: asked.day - tie.date.day)
      ties.append((tie.from, tie.to, strength))
    }
    return ties.isEmpty ? [:] : Relationships.communities(ties: ties)
  }
}

extension Stage {
  var plural: String {
    switch self {
    case .stranger: "strangers"
    case .contact: "contacts"
    case .acquaintance: "acquaintances"
    case .relationship: "relationships"
    case .trusted: "trusted"
    }
  }
}
