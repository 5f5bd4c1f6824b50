import Journal
import NetLanguage
import Relationships
import SourceText

/// What is open between one person and me.
private struct Account {
  var promises: [(entry: Entry, record: PromiseRecord)] = []
  var favours: Reciprocity
}

extension Session {
  /// `whom do I owe?`, `who owes me?`: open promises, and favours out of balance.
  func debts(mine: Bool, on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("name", "name"), Column("promises", "open promises"), Column("due", "next due"),
      Column("balance", "favours"), Column("given", "given", dataOnly: true),
      Column("got", "got", dataOnly: true),
    ])
    table.noun = ("person", "people")
    for (person, account) in try accounts(mine: mine, on: asked) {
      let balance = account.favours
      let isOut = balance.isOutOfBalance(journal.parameters)
      let owes = isOut && (mine ? balance.balance < 0 : balance.balance > 0)
      guard owes || !account.promises.isEmpty else { continue }
      let due = account.promises.compactMap { $0.entry.until }.min { $0.day < $1.day }
      table.rows.append(
        Row(
          values: [
            .person(person), .count(account.promises.count), due.map { .date($0) } ?? .nothing,
            owes ? .text(mine ? "more got than given" : "more given than got") : .nothing,
            .number(balance.given, .plain), .number(balance.got, .plain),
          ], person: person))
    }
    if table.rows.isEmpty {
      table.headline = mine ? "You owe nobody anything." : "Nobody owes you anything."
      table.notes = [
        mine
          ? "Counted from promises and favours: promise ‹person› \"…\", ‹person› helped me"
          : "Counted from promises and favours: ‹person› promised me \"…\", I helped ‹person›"
      ]
    }
    return table
  }

  /// Everybody with an open promise of that side, or with favours.
  private func accounts(
    mine: Bool, on asked: AskedDay
  ) throws -> [(PersonID, Account)] {
    var people = Set(
      try journal.entries(
        of: [.helped, .introduction, .vouch], with: nil, role: nil, through: asked.through,
        limit: nil
      ).flatMap { $0.people.map(\.person) })
    var promises: [PersonID: [(entry: Entry, record: PromiseRecord)]] = [:]
    for promise in try openPromises(mine: mine, with: nil, on: asked) {
      for person in promise.entry.people(.subject) { promises[person, default: []].append(promise) }
    }
    people.formUnion(promises.keys)
    people.remove(.me)
    return try people.map { person in
      let evidence = try journal.evidence(of: person, through: asked.through)
      let favours = Reciprocity(evidence, on: asked.day, parameters: journal.parameters)
      return (person, Account(promises: promises[person] ?? [], favours: favours))
    }.sorted { try name(of: $0.0) < name(of: $1.0) }
  }

  private func openPromises(
    mine: Bool, with person: PersonID?, on asked: AskedDay
  ) throws -> [(entry: Entry, record: PromiseRecord)] {
    try promiseRecords(with: person, through: asked.through).filter { promise in
      guard (promise.entry.actor == .me) == mine else { return false }
      switch promise.record.standing(on: asked.day) {
      case .open, .overdue: return true
      case .kept, .broken, .cancelled, nil: return false
      }
    }
  }

  /// `what do I owe Alice?`: her open promises and the favours behind the balance, one by one.
  func debts(mine: Bool, with person: PersonID, on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable([
      Column("kind", "kind"), Column("what", "what"), Column("date", "when"),
      Column("due", "due"), Column("entry", "entry"),
    ])
    for promise in try openPromises(mine: mine, with: person, on: asked) {
      table.rows.append(
        Row(values: [
          .text("promise \(promise.entry.number ?? 0)"), .text(promise.entry.text ?? ""),
          .date(promise.entry.date), promise.entry.until.map { .date($0) } ?? .nothing,
          .count(Int(promise.entry.id.rawValue)),
        ]))
    }
    let favourer: Actor = mine ? .them : .me
    for favour in try journal.evidence(of: person, through: asked.through)
    where favour.kind.isFavour && favour.doer == favourer {
      guard let entry = try journal.entryAsItStands(favour.entry) else { continue }
      table.rows.append(
        Row(values: [
          .text("favour"), .text(try story(of: entry)), .date(entry.date), .nothing,
          .count(Int(entry.id.rawValue)),
        ]))
    }
    try addBalance(of: person, to: &table, mine: mine, on: asked)
    return table
  }

  private func addBalance(
    of person: PersonID, to table: inout ResultTable, mine: Bool, on asked: AskedDay
  ) throws {
    let name = try name(of: person)
    let evidence = try journal.evidence(of: person, through: asked.through)
    let balance = Reciprocity(evidence, on: asked.day, parameters: journal.parameters)
    if table.rows.isEmpty {
      table.headline = mine ? "You owe \(name) nothing." : "\(name) owes you nothing."
      table.notes = [
        mine
          ? "Counted from: promise \(spelled(name)) \"…\", \(spelled(name)) helped me"
          : "Counted from: \(spelled(name)) promised me \"…\", I helped \(spelled(name))"
      ]
    }
    table.summary = [
      ("given", "favours you did, each fading", .number(balance.given, .plain)),
      ("got", "favours done for you, each fading", .number(balance.got, .plain)),
      ("balance", "balance, from -1 to 1", .number(balance.balance, .plain)),
    ]
    guard balance.isOutOfBalance(journal.parameters) else { return }
    table.notes.append(
      balance.balance < 0
        ? "\(name) has done more for you than you for \(name)."
        : "You have done more for \(name) than \(name) for you.")
  }
}
