import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  // MARK: Promises

  func promise(
    _ reference: PersonReference, _ text: Word, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let person = try resolve(reference, as: .known)
    let entry = try promiseDraft(by: .me, to: person, text, clauses)
    try record(entry, of: statement) {
      "promise \(entry.number ?? 0): \(quoted(text.text)) to \(try echoNames([person]))"
        + echoDue(entry)
    }
  }

  /// A promise entry of either side, with the next free number.
  func promiseDraft(
    by actor: Actor, to person: PersonID, _ text: Word, _ clauses: Clauses
  ) throws -> Entry {
    var entry = try draft(
      .promise, try happened(clauses.when), subjects: [person], clauses: clauses)
    entry.actor = actor
    entry.text = text.text
    entry.number = try journal.nextNumber(of: .promise)
    entry.until = try clauses.by.map { try resolve($0, for: .future) }
    if let due = entry.until, due.lastDay < entry.date.day, let by = clauses.by {
      throw Diagnostic(
        .dateOrder, "The deadline \(due.description) lies before the promise itself.",
        at: by.range)
    }
    return entry
  }

  /// A day to come, or today.
  ///
  /// - Throws: E0404 for one that is over.
  func deadline(_ date: DateExpression) throws -> PartialDate {
    let found = try resolve(date, for: .future)
    guard found.lastDay >= today else {
      throw Diagnostic(
        .dateOrder, "The deadline \(found.description) is over.", at: date.range,
        notes: ["For example: by next friday, by in 2 weeks"])
    }
    return found
  }

  func echoDue(_ entry: Entry) -> String {
    entry.until.map { " · due \(echoDate($0))" } ?? " · no deadline"
  }

  func settle(
    _ how: Settlement, _ reference: PromiseReference, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let promise = try find(reference)
    let date = try happened(clauses.when)
    var entry = try draft(.settlement, date, subjects: promise.people(.subject))
    entry.actor = promise.actor
    entry.number = promise.number
    switch how {
    case .kept: entry.code = 0
    case .broken: entry.code = 1
    case .cancelled: entry.code = 2
    }
    if date.day < promise.date.day {
      throw Diagnostic(
        .dateOrder, "The promise was only made on \(promise.date.description).",
        at: clauses.when?.range ?? statement.range)
    }
    try record(entry, of: statement) {
      let verb =
        switch how {
        case .kept: "kept"
        case .broken: "broken"
        case .cancelled: "cancelled"
        }
      return "promise \(promise.number ?? 0) \(verb): \(quoted(promise.text ?? "")) · "
        + echoDate(date)
    }
  }

  /// The open promise that a reference means.
  ///
  /// - Throws: E0506 where there is none, or more than one, with the open ones listed.
  private func find(_ reference: PromiseReference) throws -> Entry {
    switch reference {
    case .number(let count):
      guard let promise = try journal.promise(count.value) else {
        throw Diagnostic(
          .unknownPromise, "There is no promise \(count.value).", at: count.range,
          notes: ["List them with: promises"])
      }
      if try journal.settlement(of: promise) != nil {
        throw Diagnostic(
          .unknownPromise, "Promise \(count.value) is settled already.", at: count.range,
          notes: ["List them with: promises"])
      }
      return promise
    case .party(let mine, let person, let text):
      return try findPromise(mine: mine, person, text)
    }
  }

  private func findPromise(mine: Bool, _ reference: PersonReference, _ text: Word?) throws -> Entry
  {
    let person = try resolve(reference, as: .known)
    let settled = try settlements(with: person)
    let wanted = text.map { matchingKey($0.text) }
    let open = try journal.entries(
      of: [.promise], with: person, role: .subject, through: nil, limit: nil
    ).filter { promise in
      (promise.actor == .me) == mine && settled[promise.number ?? 0] == nil
        && wanted.map { matchingKey(promise.text ?? "").contains($0) } != false
    }
    guard let only = open.first, open.count == 1 else {
      let who = mine ? "to" : "from"
      let what = open.isEmpty ? "There is no open promise" : "There are \(open.count) open promises"
      let whole = text.map { reference.range.union($0.range) } ?? reference.range
      throw Diagnostic(
        .unknownPromise, "\(what) \(who) \(try name(of: person)) like that.", at: whole,
        suggestions: open.map {
          Suggestion(
            .maybe, edits: [.init(partyRange(whole), String($0.number ?? 0))],
            fact: $0.text ?? "")
        }, notes: open.isEmpty ? ["List them with: promises"] : [])
    }
    return only
  }

  /// From the `to` or `from` before a person to the end of the reference.
  private func partyRange(_ range: SourceRange) -> SourceRange {
    let before = Array(source.text.utf8.prefix(range.start))
    var start = before.count
    while start > 0, before[start - 1] == 0x20 { start -= 1 }
    while start > 0, before[start - 1] != 0x20 { start -= 1 }
    return SourceRange(start, range.end)
  }

  /// Settlement entries by the number of their promise: those with one person, or all.
  func settlements(
    with person: PersonID? = nil, through day: Day? = nil
  ) throws -> [Int: Entry] {
    var found: [Int: Entry] = [:]
    for entry in try journal.entries(
      of: [.settlement], with: person, role: person == nil ? nil : .subject, through: day,
      limit: nil)
    {
      if let number = entry.number { found[number] = entry }
    }
    return found
  }

  // MARK: Plans

  func plan(_ command: Command, _ statement: Statement) throws {
    switch command {
    case .contactEvery(let references, let duration):
      let days = try days(in: duration)
      let every = words(duration.range)
      try plan(.cadence, references, statement, echo: { "contact \($0) every \(every)" }) {
        $0.number = days
      }
    case .contactNever(let references):
      try plan(.cadence, references, statement, echo: { "never contact \($0)" }) { $0.number = 0 }
    case .contactBy(let references, let date):
      let by = try deadline(date)
      try plan(.cadence, references, statement, echo: { "contact \($0) by \(self.echoDate(by))" }) {
        $0.until = by
      }
    case .wantKnown(let references):
      try plan(.want, references, statement, echo: { "\($0) should know me better" }) {
        $0.code = 0
      }
    case .wantInLayer(let references, let layer):
      try plan(.want, references, statement, echo: { "\($0) wanted in my \(layer.rawValue)" }) {
        $0.code = layer.size
      }
    case .skipFor(let references, let duration):
      let until = PartialDate(today + (try days(in: duration)))
      try plan(
        .skip, references, statement, echo: { "\($0) skipped until \(self.echoDate(until))" }
      ) {
        $0.until = until
      }
    case .skipUntil(let references, let date):
      let until = try resolve(date, for: .future)
      guard until.lastDay > today else {
        throw Diagnostic(.dateOrder, "That day is not to come.", at: date.range)
      }
      try plan(
        .skip, references, statement, echo: { "\($0) skipped until \(self.echoDate(until))" }
      ) {
        $0.until = until
      }
    default: preconditionFailure("only plans come here")
    }
  }

  private func plan(
    _ kind: EntryKind, _ references: [PersonReference], _ statement: Statement,
    echo: (String) -> String, _ fill: (inout Entry) -> Void
  ) throws {
    let people = try resolve(references, as: .known)
    var entry = try draft(kind, PartialDate(today), subjects: people)
    fill(&entry)
    try record(entry, of: statement) { echo(try echoNames(people)) }
  }

  // MARK: Opportunities

  func seek(_ topic: Topic, _ clauses: Clauses, _ statement: Statement) throws {
    var entry = try draft(.seek, try happened(clauses.when), clauses: clauses)
    entry.topics = [topic.text]
    entry.number = try journal.nextNumber(of: .seek)
    entry.until = try clauses.by.map { try deadline($0) }
    try record(entry, of: statement) {
      "opportunity \(entry.number ?? 0): seeking \(topic.text)"
        + (entry.place.map { " at \($0)" } ?? "") + echoRemarks(entry)
        + (entry.until.map { " · by \(echoDate($0))" } ?? "")
    }
  }

  func closeOpportunity(
    _ number: Count, _ found: Bool, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let all = try journal.entries(of: [.seek], with: nil, role: nil, through: nil, limit: nil)
    guard let sought = all.first(where: { $0.number == number.value }) else {
      throw Diagnostic(
        .unknownOpportunity, "There is no opportunity \(number.value).", at: number.range,
        notes: ["List them with: opportunities"])
    }
    let via = try resolve(clauses.via, as: .known)
    var entry = try draft(.opportunity, try happened(clauses.when), clauses: clauses)
    if entry.date.day < sought.date.day {
      throw Diagnostic(
        .dateOrder, "It was only sought on \(sought.date.description).",
        at: clauses.when?.range ?? statement.range)
    }
    entry.number = number.value
    entry.code = found ? 0 : 1
    entry.people = via.map { Participant($0, .introducer) }
    try record(entry, of: statement) {
      let through = via.isEmpty ? "" : " via \(try echoNames(via))"
      return "opportunity \(number.value) \(found ? "found" : "lost"): "
        + sought.topics.joined(separator: ", ") + through + echoRemarks(entry)
        + " · \(echoDate(entry.date))"
    }
  }
}

extension NetLanguage.Layer {
  /// People in the layer (Dunbar's 5, 15, 50, 150).
  var size: Int {
    switch self {
    case .five: 5
    case .fifteen: 15
    case .fifty: 50
    case .network: 150
    }
  }
}
