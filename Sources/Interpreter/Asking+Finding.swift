import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `who excels at design?` and its like.
  func traitHolders(
    _ kind: TraitKind, _ topic: Topic, on asked: AskedDay
  ) throws -> ResultTable {
    let entries = try journal.mentions(
      [.trait], topic: matchingKey(topic.text), through: asked.through
    ).filter { $0.code == kind.rawValue }
    var table = try standings(of: entries.flatMap { $0.people(.subject) }, on: asked)
    if table.rows.isEmpty {
      table.headline = "I know of nobody who \(kind.word) \(topic.text)."
      table.notes = ["Say so when you learn it: ‹person› \(kind.word) \(topic.text)"]
    }
    return table
  }

  /// `who works at Acme?`: the latest word about each person counts.
  func residents(_ kind: TraitKind, _ place: Place, on asked: AskedDay) throws -> ResultTable {
    var table = try standings(
      of: residents(kind, at: place.text, on: asked).filter { $0 != .me }, on: asked)
    if table.rows.isEmpty {
      table.headline = "I know of nobody who \(kind.word) \(place.text)."
      table.notes = ["Say so when you learn it: ‹person› \(kind.word) \(place.text)"]
    }
    return table
  }

  /// Those said last to work or live at a place.
  func residents(_ kind: TraitKind, at place: String, on asked: AskedDay) throws -> [PersonID] {
    var latest: [PersonID: String] = [:]
    for entry in try journal.entries(
      of: [.trait], with: nil, role: nil, through: asked.through, limit: nil)
    where entry.code == kind.rawValue {
      for person in entry.people(.subject) { latest[person] = entry.place }
    }
    let key = matchingKey(place)
    return latest.filter { matchingKey($0.value) == key }.keys.sorted()
  }

  func tagged(_ tags: [Word], on asked: AskedDay) throws -> ResultTable {
    let wanted = Set(tags.map { matchingKey($0.text) })
    var people: [PersonID] = []
    try journal.forEachPerson { record in
      let record = try plans(on: asked)?.applied(to: record) ?? record
      if wanted.isSubset(of: Set(record.tags.map(matchingKey))) { people.append(record.id) }
    }
    var table = try standings(of: people, on: asked)
    if table.rows.isEmpty {
      let list = tags.map { "#\($0.text)" }.joined(separator: " ")
      table.headline = "Nobody is tagged \(list)."
      table.notes = ["Put it on somebody: tag ‹person› \(list)"]
    }
    return table
  }

  func witnesses(of topic: Topic, on asked: AskedDay) throws -> ResultTable {
    let entries = try journal.mentions(
      [.sawWork], topic: matchingKey(topic.text), through: asked.through)
    var table = try standings(of: entries.flatMap { $0.people(.subject) }, on: asked)
    if table.rows.isEmpty {
      table.headline = "Nobody has seen your \(topic.text)."
      table.notes = ["Show it, then say: ‹person› saw my \(topic.text)"]
    }
    return table
  }

  func benefactors(on asked: AskedDay) throws -> ResultTable {
    let entries = try journal.entries(
      of: [.helped], with: nil, role: nil, through: asked.through, limit: nil
    ).filter { $0.actor == .them && $0.people(.object).isEmpty }
    var table = try entryTable(entries, noun: ("favour", "favours"))
    if entries.isEmpty {
      table.headline = "No help from others is recorded."
      table.notes = ["Record it: ‹person› helped me about ‹topic›"]
    }
    return table
  }

  /// `who did I meet at PyCon since 2025?`
  func met(_ clauses: Clauses, on asked: AskedDay) throws -> ResultTable {
    let place = clauses.place.map { matchingKey($0.text) }
    let day = try clauses.when.map { try resolve($0, for: .past) }
    let since = try clauses.since.map { try resolve($0, for: .past).day }
    let via = Set(try resolve(clauses.via, as: .known))
    let entries = try journal.entries(
      of: [.interaction], with: nil, role: nil, through: asked.through, limit: nil
    ).filter { entry in
      entry.code == EvidenceKind.met.rawValue
        && place.map { matchingKey(entry.place ?? "") == $0 } ?? true
        && day.map { $0.day <= entry.date.day && entry.date.day <= $0.lastDay } ?? true
        && since.map { entry.date.day >= $0 } ?? true
        && via.isSubset(of: entry.people(.introducer))
    }
    return try peopleMet(entries)
  }

  /// One row for each person: the first meeting that fits.
  private func peopleMet(_ entries: [Entry]) throws -> ResultTable {
    var table = ResultTable([
      Column("name", "name"), Column("date", "met"), Column("place", "at"),
      Column("via", "via"), Column("entry", "entry", dataOnly: true),
    ])
    table.noun = ("person", "people")
    var seen: Set<PersonID> = []
    for entry in entries {
      for person in entry.people(.subject) where seen.insert(person).inserted {
        table.rows.append(
          Row(
            values: [
              .person(person), .date(entry.date), entry.place.map { .text($0) } ?? .nothing,
              .list(entry.people(.introducer).map { .person($0) }),
              .count(Int(entry.id.rawValue)),
            ], person: person))
      }
    }
    if table.rows.isEmpty {
      table.headline = "Nobody, as far as it is recorded."
      table.notes = ["Record it: meet ‹person› at ‹place› yesterday"]
    }
    return table
  }

  /// `who needs me?`: needs that match what I can do.
  func needers(on asked: AskedDay) throws -> ResultTable {
    var table = try self.table(.needs, on: asked, enough: nil)
    table.rows.removeAll { $0.values[3] != .truth(true) }
    if table.rows.isEmpty {
      table.headline = "Nobody is known to need what you can do."
      table.notes = [
        "Both sides must be on record: I can ‹skill›, and ‹person› needs ‹skill›"
      ]
    }
    return table
  }

  /// People, each once, by how well they know me.
  func standings(of people: [PersonID], on asked: AskedDay) throws -> ResultTable {
    var seen: Set<PersonID> = [.me]
    var table = ResultTable(Self.standingColumns)
    table.noun = ("person", "people")
    table.isEstimated = true
    let found = try people.filter { seen.insert($0).inserted }.map {
      try standing(of: $0, .theyKnowMe, on: asked)
    }
    table.rows = try found.sorted { left, right in
      if left.hours.settled != right.hours.settled {
        return left.hours.settled > right.hours.settled
      }
      return try name(of: left.person) < name(of: right.person)
    }.map { try standingRow($0, on: asked) }
    return table
  }
}
