import Journal
import NetLanguage
import Relationships
import SourceText

/// What can be asked of a person in conditions, orders and `FIELD of PERSON`.
enum PersonField: String, CaseIterable {
  case name, stage, depth, warmth, fresh, settled
  /// The other direction's depth: how well I know them.
  case known
  case lastContact = "last-contact"
  case silence, met
  /// The year of the first meeting: growth is `contacts group by met-year`.
  case metYear = "met-year"
  case place, introducer
  case work, home, role, tag, cadence, layer, contact
  case strengths, weaknesses, values, need, skill, evidence, balance
}

extension PersonField {
  /// The field of a normalised name.
  init?(key: String) {
    let columns = [
      "freshhours": "fresh", "settledhours": "settled", "lastcontact": "last-contact",
      "last": "last-contact", "metyear": "met-year",
    ]
    self.init(rawValue: columns[key] ?? key)
  }
}

extension Session {
  /// A field of a person by its normalised name; nil for an unknown field.
  func personField(_ key: String, of person: PersonID, in scope: Scope) throws -> Value? {
    guard let field = PersonField(key: key) else { return nil }
    switch field {
    case .stage, .depth, .warmth, .fresh, .settled, .known, .lastContact, .silence, .evidence,
      .balance:
      return try measured(field, of: person, in: scope)
    case .strengths: return try traits(.excelsAt, of: person, in: scope)
    case .weaknesses: return try traits(.strugglesWith, of: person, in: scope)
    case .values: return try traits(.values, of: person, in: scope)
    case .need: return try traits(.needs, of: person, in: scope)
    case .skill: return try traits(person == .me ? .can : .excelsAt, of: person, in: scope)
    case .name, .met, .metYear, .place, .introducer, .work, .home, .role, .tag, .cadence, .layer,
      .contact:
      return try recorded(field, of: person, on: scope.asked)
    }
  }

  /// Fields that the model computes.
  private func measured(
    _ field: PersonField, of person: PersonID, in scope: Scope
  ) throws -> Value {
    let direction = field == .known ? Direction.iKnowThem : scope.direction
    let standing = try standing(of: person, direction, on: scope.asked)
    switch field {
    case .stage: return .stage(standing.stage)
    case .depth, .known: return .number(standing.depth, .depth)
    case .warmth: return .number(standing.warmth, .share)
    case .fresh: return .number(standing.hours.fresh, .hours)
    case .settled: return .number(standing.hours.settled, .hours)
    case .lastContact, .silence:
      guard let last = try lastContact(of: person, standing.state, on: scope.asked) else {
        return .nothing
      }
      return field == .silence
        ? .number(Double(scope.asked.day - last), .days) : .date(PartialDate(last))
    case .evidence: return .count(standing.state?.events ?? 0)
    case .balance:
      let evidence = try journal.evidence(of: person, through: scope.asked.through)
      return .number(
        Reciprocity(evidence, on: scope.asked.day, parameters: journal.parameters).balance, .plain)
    default: preconditionFailure("only measured fields come here")
    }
  }

  /// Fields that were said.
  private func recorded(
    _ field: PersonField, of person: PersonID, on asked: AskedDay
  ) throws -> Value {
    guard let record = try record(of: person, on: asked) else { return .nothing }
    switch field {
    case .name: return .person(person)
    case .met: return try contactDate(of: record, on: asked).map { .date($0) } ?? .nothing
    case .metYear:
      return try contactDate(of: record, on: asked).map { .count($0.day.civil.year) } ?? .nothing
    case .place, .introducer:
      guard let entry = try meeting(with: person, on: asked) else { return .nothing }
      if field == .place { return entry.place.map { .text($0) } ?? .nothing }
      return .list(entry.people(.introducer).map { .person($0) })
    case .work: return record.workplace.map { .text($0) } ?? .nothing
    case .home: return record.home.map { .text($0) } ?? .nothing
    case .role: return record.role.map { .text($0) } ?? .nothing
    case .tag: return .list(record.tags.map { .text("#" + $0) })
    case .cadence: return record.cadenceDays.map { .number(Double($0), .days) } ?? .nothing
    case .layer: return record.wantedLayer.map { .count($0) } ?? .nothing
    case .contact: return .truth(try isContact(person, on: asked))
    default: preconditionFailure("only recorded fields come here")
    }
  }

  private func traits(_ kind: TraitKind, of person: PersonID, in scope: Scope) throws -> Value {
    .list(
      try traitEntries(kind, of: person, through: scope.asked.through)
        .flatMap(\.topics).map { .text($0) })
  }

  func traitEntries(_ kind: TraitKind, of person: PersonID, through day: Day?) throws -> [Entry] {
    try journal.entries(of: [.trait], with: person, role: .subject, through: day, limit: nil)
      .filter { $0.code == kind.rawValue }
  }

  /// The names in a list nearest to a word that was probably meant to be one of them.
  func nearest(_ word: String, in names: [String]) -> [String] {
    let limit = word.count < 5 ? 1 : 2
    return names.map { ($0, editDistance(word.lowercased(), $0.lowercased(), limit: limit)) }
      .filter { $0.1 <= limit }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }
}
