import Journal
import NetLanguage
import Relationships
import SourceText

/// Depth from which a word of strength applies: halfway between the strengths of model.md.
extension Strength {
  /// Depths that the word stands for in `who knows me well?`; each word but `barely` includes the
  /// stronger ones.
  var depths: Range<Double> {
    switch self {
    case .barely: 0..<0.2
    case .somewhat: 0.2..<2
    case .well: 0.6..<2
    case .veryWell: 0.8..<2
    }
  }
}

extension Session {
  static let standingColumns = standingColumns(.theyKnowMe)

  /// The columns of an answer about people; the depth's title tells its direction.
  static func standingColumns(_ direction: Direction) -> [Column] {
    [
      Column("name", "name"), Column("stage", "stage"),
      Column("depth", direction == .theyKnowMe ? "knows me" : "I know"),
      Column("warmth", "warmth"), Column("freshHours", "fresh", dataOnly: true),
      Column("settledHours", "settled", dataOnly: true), Column("lastContact", "last contact"),
    ]
  }

  /// The day of the last event, with no more precision than was given.
  private func lastContact(_ standing: Standing, on asked: AskedDay) throws -> Value {
    guard let day = try lastContact(of: standing.person, standing.state, on: asked) else {
      return .nothing
    }
    if let record = try journal.person(standing.person) {
      // The row's name is asked for next: of very many people the records are not kept.
      displayNames[record.id] = record.name
      if let met = record.metOn, met.day == day { return .date(met) }
    }
    return .date(PartialDate(day))
  }

  func standingRow(_ standing: Standing, on asked: AskedDay) throws -> Row {
    Row(
      values: [
        .person(standing.person), .stage(standing.stage), .number(standing.depth, .depth),
        .number(standing.warmth, .share), .number(standing.hours.fresh, .hours),
        .number(standing.hours.settled, .hours),
        try lastContact(standing, on: asked),
      ], person: standing.person)
  }

  /// `who knows me?`, `whom do I know?`: by settled hours, the deepest first.
  func known(
    _ direction: Direction, _ verb: TieVerb, _ strength: Strength?, on asked: AskedDay,
    enough: Int?
  ) throws -> ResultTable {
    let parameters = journal.parameters
    var table = ResultTable(Self.standingColumns(direction))
    table.direction = direction
    table.noun = ("person", "people")
    table.isEstimated = true
    let floor = parameters.settledHours(forDepth: strength?.depths.lowerBound ?? 0)
    // A stage or an upper bound cannot be told by the index: then every row is looked at.
    let limit = verb == .knows && strength != .barely ? enough : nil
    let ranked = try journal.strongest(
      direction, on: asked.day, limit: limit ?? .max, atLeast: floor)
    for (person, state) in ranked {
      let standing = try standing(of: person, direction, on: asked, state: state)
      if verb == .trusts, standing.stage != .trusted { continue }
      if let strength, !strength.depths.contains(standing.depth) { continue }
      table.rows.append(try standingRow(standing, on: asked))
    }
    if table.rows.isEmpty {
      table.headline = Self.nobody(direction, verb, strength)
      table.notes = [try emptyHanded]
    }
    return table
  }

  /// What to do first where nobody is known well enough.
  private var emptyHanded: String {
    get throws {
      try journal.contactCount == 0
        ? Self.firstStep : "It grows with what you do: deepen ‹person› over coffee"
    }
  }

  private static func nobody(
    _ direction: Direction, _ verb: TieVerb, _ strength: Strength?
  ) -> String {
    let how = strength.map { " \($0.rawValue)" } ?? ""
    switch (direction, verb) {
    case (.theyKnowMe, .knows): return "Nobody knows you\(how) yet."
    case (.theyKnowMe, .trusts): return "Nobody trusts you yet, as far as the record tells."
    case (.iKnowThem, .knows): return "You know nobody\(how) yet."
    case (.iKnowThem, .trusts): return "There is nobody yet whom the record shows you trust."
    }
  }

  /// `who knows Carol?`: asserted ties, and me.
  func knowers(
    of reference: PersonReference, _ verb: TieVerb, _ strength: Strength?, on asked: AskedDay
  ) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    var table = ResultTable([
      Column("name", "name"), Column("strength", "how well"), Column("since", "since"),
      Column("said", "said on"), Column("depth", "knows me"),
    ])
    table.noun = ("person", "people")
    for tie in try journal.ties(to: person, asOf: asked.through).latest
    where tie.from != .me && (verb == .knows || tie.isTrust) {
      if let strength, tie.strengthCode < strength.code { continue }
      let standing = try standing(of: tie.from, .theyKnowMe, on: asked)
      table.rows.append(
        Row(
          values: [
            .person(tie.from), .text(words(for: tie)),
            tie.since.map { .date($0) } ?? .nothing, .date(tie.date),
            .number(standing.depth, .depth),
          ], person: tie.from))
    }
    let mine = try standing(of: person, .iKnowThem, on: asked)
    let name = try name(of: person)
    let how = strength.map { " \($0.rawValue)" } ?? ""
    table.headline =
      table.rows.isEmpty
      ? "I have heard of nobody who \(verb.rawValue) \(name)\(how)."
      : nil
    table.notes =
      mine.state == nil ? [] : ["You know \(name) yourself: \(percentText(mine.depth))."]
    if table.rows.isEmpty {
      table.notes.append(
        "Say so when you hear it: ‹person› \(verb.rawValue) \(spelled(name))\(how)")
    }

    return table
  }

  func strengthWord(_ code: Int) -> String {
    Strength.allCases.first { $0.code == code }?.rawValue ?? "knows"
  }

  /// "well", "knows", "very well, trusts".
  func words(for tie: Tie) -> String {
    let strength = tie.strengthCode == 0 && tie.isTrust ? [] : [strengthWord(tie.strengthCode)]
    return (strength + (tie.isTrust ? ["trusts"] : [])).joined(separator: ", ")
  }

  /// `how well does Alice know me?`
  func howWell(
    _ reference: PersonReference, knows target: Target, on asked: AskedDay
  ) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    switch target {
    case .me: return try howWell(person, .theyKnowMe, on: asked)
    case .person(let other):
      let second = try resolve(other, as: .known)
      try refuseOverlap([other], [second], with: [person])
      let tie = try journal.ties(from: person, asOf: asked.through).latest
        .last { $0.to == second }
      var table = ResultTable()
      let names = (try name(of: person), try name(of: second))
      if let tie {
        let how = tie.strengthCode == 0 ? "" : " \(strengthWord(tie.strengthCode))"
        let trust = tie.isTrust ? ", and trusts \(names.1)" : ""
        table.headline = "\(names.0) knows \(names.1)\(how)\(trust)."
        table.notes = ["as you were told on \(tie.date.description)"]
      } else {
        table.headline = "I have not heard that \(names.0) knows \(names.1)."
        table.notes = [
          "Say so when you hear it: \(spelled(names.0)) knows \(spelled(names.1)) well"
        ]
      }
      return table
    }
  }

  func howWell(
    _ person: PersonID, _ direction: Direction, on asked: AskedDay
  ) throws -> ResultTable {
    let standing = try standing(of: person, direction, on: asked)
    let other: Direction = direction == .theyKnowMe ? .iKnowThem : .theyKnowMe
    let back = try self.standing(of: person, other, on: asked)
    let name = try name(of: person)
    var table = ResultTable(
      Self.standingColumns(direction), rows: [try standingRow(standing, on: asked)])
    table.direction = direction
    table.isEstimated = true
    let (mine, theirs) =
      direction == .theyKnowMe ? (back, standing) : (standing, back)
    table.headline =
      "\(name) knows you \(percentText(theirs.depth)); you know \(name) \(percentText(mine.depth))."
    if standing.state == nil {
      table.notes = ["Nothing has happened between you yet: meet \(spelled(name)) yesterday"]
    } else if abs(mine.depth - theirs.depth) >= 0.1 {
      table.notes = [
        mine.depth > theirs.depth
          ? "You know \(name) better than \(name) knows you: show what you do and who you are."
          : "\(name) knows you better than you know \(name): ask and listen."
      ]
    }
    return table
  }

  /// `who is Alice?`: what the record holds, in one view.
  func portrait(of reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    var table = ResultTable([Column("field", "field"), Column("value", "value")])
    let scope = Scope(row: nil, asked: asked)
    let shown: [(String, PersonField)] = [
      ("stage", .stage), ("knows me", .depth), ("I know", .known), ("last contact", .lastContact),
      ("met", .met), ("at", .place), ("via", .introducer), ("works at", .work), ("lives in", .home),
      ("role", .role), ("excels at", .strengths), ("struggles with", .weaknesses),
      ("values", .values), ("needs", .need), ("tags", .tag),
    ]
    for (title, field) in shown {
      guard let value = try personField(field.rawValue, of: person, in: scope),
        value != .nothing, value != .list([])
      else { continue }
      table.rows.append(Row(values: [.text(title), value]))
    }
    let record = try journal.person(person)
    let aliases = (record?.aliases ?? []) + (record?.handles ?? [])
    if !aliases.isEmpty {
      table.rows.append(
        Row(values: [.text("also"), .list(aliases.map { .text($0) })]))
    }
    table.headline = try name(of: person)
    if record?.isContact == false {
      table.notes = ["Known of, not met: meet \(spelled(try name(of: person))) makes a contact."]
    }
    return table
  }
}
