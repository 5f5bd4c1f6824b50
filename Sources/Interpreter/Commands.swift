import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func execute(_ command: Command, in statement: Statement) throws {
    switch command {
    case .meet(let people, let clauses): try meet(people, clauses, statement)
    case .deepen(let people, let clauses): try deepen(people, clauses, statement)
    case .log(let kind, let direction, let people, let clauses):
      try log(kind, direction, people, clauses, statement)
    case .introduce(let people, let others, let clauses):
      try introduce(people, others, clauses, statement)
    case .note(let people, let text, let clauses): try note(people, text, clauses, statement)
    case .tag(let people, let tags, let adding): try tag(people, tags, adding, statement)
    case .askIntroduction(let broker, let target, let clauses):
      try askIntroduction(broker, target, clauses, statement)
    case .askFor(let person, let topic, let clauses):
      try askFor(person, topic, clauses, statement)
    case .thank(let people, let clauses): try thank(people, clauses, statement)
    case .promise(let person, let text, let clauses):
      try promise(person, text, clauses, statement)
    case .settle(let how, let reference, let clauses):
      try settle(how, reference, clauses, statement)
    case .contactEvery, .contactNever, .contactBy, .wantKnown, .wantInLayer, .skipFor, .skipUntil:
      try plan(command, statement)
    case .seek(let topic, let clauses): try seek(topic, clauses, statement)
    case .opportunity(let number, let found, let clauses):
      try closeOpportunity(number, found, clauses, statement)
    case .forget, .undo, .redo, .rename, .alias, .merge, .retract:
      try maintain(command, statement)
    }
  }

  private func meet(
    _ references: [PersonReference], _ clauses: Clauses, _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .met)
    let introducers = try resolve(clauses.via, as: .met)
    try refuseSelfIntroduction(references, people, clauses.via, introducers)
    var entry = try draft(
      .interaction, try happened(clauses.when), subjects: people, clauses: clauses)
    entry.people += introducers.map { Participant($0, .introducer) }
    entry.code = try kind(clauses.over, usual: .met).rawValue
    entry.actor = .both
    entry.hours = clauses.length.map { Double($0.minutes) / 60 }
    if try haveIntroducedMe(introducers, to: people) { entry.number = 1 }
    var drafts = [entry]
    if !clauses.tags.isEmpty {
      var tags = try draft(.tag, entry.date, subjects: people)
      tags.tags = entry.tags
      drafts.append(tags)
    }
    let hints = environment.isInteractive ? try hintsAboutNewNames() : []
    try record(drafts, of: statement, hints: hints) {
      let via = introducers.isEmpty ? "" : " via \(try echoNames(introducers))"
      let over = clauses.over.map { " over \($0.text)" } ?? ""
      return ["met \(try echoNames(people))\(via)\(over)\(echoClauses(entry))"]
    }
  }

  /// True where it is on record already that each of the brokers brought me to each of the people.
  func haveIntroducedMe(_ brokers: [PersonID], to people: [PersonID]) throws -> Bool {
    guard !brokers.isEmpty else { return false }
    let new = Set(pending.values.map(\.id))
    return try people.allSatisfy { person in
      guard !new.contains(person) else { return false }
      let told = try journal.entries(
        of: [.introduction], with: person, role: .object, through: nil, limit: nil
      ).filter { $0.people(.subject).contains(.me) }.flatMap { $0.people(.broker) }
      let met = try journal.entries(
        of: [.interaction], with: person, role: .subject, through: nil, limit: nil
      ).flatMap { $0.people(.introducer) }
      return Set(brokers).isSubset(of: told + met)
    }
  }

  /// A new contact whose name is nearly a known one: said, not refused.
  private func hintsAboutNewNames() throws -> [String] {
    try pending.values.sorted { $0.id < $1.id }.compactMap { new in
      let similar = try journal.people(similarTo: matchingKey(new.name), limit: 1)
      guard let near = similar.first else { return nil }
      return "\(new.name) is new; if you mean \(try name(of: near)): undo"
    }
  }

  private func refuseSelfIntroduction(
    _ references: [PersonReference], _ people: [PersonID],
    _ via: [PersonReference], _ introducers: [PersonID]
  ) throws {
    for (reference, introducer) in zip(via, introducers) where people.contains(introducer) {
      let met = references.first { $0.text == reference.text } ?? references[0]
      let clause = viaClause(before: via[0].range, end: via[via.count - 1].range.end)
      throw Diagnostic(
        .selfIntroduction, "\(reference.text) cannot introduce you to \(reference.text).",
        at: reference.range, label: "the same person", secondary: [.init(met.range)],
        suggestions: [
          Suggestion(.sure, edits: [.init(clause, "")]),
          Suggestion(.fill, edits: [.init(reference.range, "‹person›")]),
        ])
    }
  }

  /// The range of the whole `via` clause with the space before it.
  private func viaClause(before first: SourceRange, end: Int) -> SourceRange {
    let bytes = Array(source.text.utf8.prefix(first.start))
    var start = bytes.count
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    start = max(0, start - 3)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return SourceRange(start, end)
  }

  private func deepen(
    _ references: [PersonReference], _ clauses: Clauses, _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .known)
    try refuseUnmet(references, people)
    var entry = try draft(
      .interaction, try happened(clauses.when), subjects: people, clauses: clauses)
    entry.code = try kind(clauses.over, usual: .conversation).rawValue
    entry.actor = .both
    entry.isDeliberate = true
    entry.hours = clauses.length.map { Double($0.minutes) / 60 }
    try record(entry, of: statement) {
      let over = clauses.over?.text ?? "conversation"
      return "deepened \(try echoNames(people)) over \(over)\(echoClauses(entry))"
    }
  }

  /// Only what exists can be deepened: somebody merely heard of is met first.
  private func refuseUnmet(_ references: [PersonReference], _ people: [PersonID]) throws {
    for (reference, person) in zip(references, people) {
      guard try journal.person(person)?.isContact == false else { continue }
      let name = try name(of: person)
      throw Diagnostic(
        .notAContact, "You have heard of \(name), but not met.", at: reference.range,
        notes: ["meet \(spelled(name)) makes a contact."])
    }
  }

  private func log(
    _ word: Word, _ direction: LogDirection, _ references: [PersonReference], _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .known)
    var entry = try draft(
      .interaction, try happened(clauses.when), subjects: people, clauses: clauses)
    entry.code = try kind(word, usual: .message).rawValue
    switch direction {
    case .with: entry.actor = .both
    case .to: entry.actor = .me
    case .from: entry.actor = .them
    }
    entry.hours = clauses.length.map { Double($0.minutes) / 60 }
    try record(entry, of: statement) {
      "logged \(word.text) \(direction.rawValue) \(try echoNames(people))\(echoClauses(entry))"
    }
  }

  /// The kind of interaction that a word names.
  ///
  /// - Throws: E0503 with the list of kinds.
  func kind(_ word: Word?, usual: EvidenceKind) throws -> EvidenceKind {
    guard let word else { return usual }
    if let kind = InteractionWords.kind(of: word.text) { return kind }
    let words = InteractionWords.table.map(\.word)
    let near = nearest(word.text, in: words)
    throw Diagnostic(
      .unknownKind, "\(quoted(word.text)) is not a kind of interaction.", at: word.range,
      suggestions: near.map {
        Suggestion(near.count == 1 ? .sure : .maybe, edits: [.init(word.range, $0)])
      },
      notes: ["Kinds: " + words.joined(separator: ", ")])
  }

  private func introduce(
    _ first: [PersonReference], _ second: [PersonReference], _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    let subjects = try resolve(first, as: .known)
    let objects = try resolve(second, as: .known)
    try refuseOverlap(second, objects, with: subjects)
    var entry = try draft(
      .introduction, try happened(clauses.when), subjects: subjects, clauses: clauses)
    entry.people += objects.map { Participant($0, .object) }
    try record(entry, of: statement) {
      "introduced \(try echoNames(subjects)) to \(try echoNames(objects))\(echoClauses(entry))"
    }
  }

  func refuseOverlap(
    _ references: [PersonReference], _ people: [PersonID], with others: [PersonID]
  ) throws {
    for (reference, person) in zip(references, people) where others.contains(person) {
      throw Diagnostic(
        .samePersonTwice, "\(quoted(reference.text)) stands on both sides.", at: reference.range)
    }
  }

  private func note(
    _ references: [PersonReference], _ text: Word, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .known)
    var entry = try draft(.note, try happened(clauses.when), subjects: people, clauses: clauses)
    entry.text = text.text
    try record(entry, of: statement) {
      "noted about \(try echoNames(people))\(echoClauses(entry))"
    }
  }

  private func tag(
    _ references: [PersonReference], _ tags: [Word], _ adding: Bool, _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .known)
    var entry = try draft(adding ? .tag : .untag, PartialDate(today), subjects: people)
    entry.tags = tags.map(\.text)
    let known = adding ? entry.tags : try people.flatMap { try journal.person($0)?.tags ?? [] }
    let missing = entry.tags.filter { !known.contains($0) }.map { "There was no tag #\($0)." }
    try record([entry], of: statement, hints: missing) {
      let list = tags.map { "#\($0.text)" }.joined(separator: " ")
      return ["\(adding ? "tagged" : "untagged") \(try echoNames(people)) \(list)"]
    }
  }

  private func askIntroduction(
    _ broker: PersonReference, _ target: PersonReference, _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    let asked = try resolve(broker, as: .known)
    let wanted = try resolve(target, as: .mentioned)
    try refuseOverlap([target], [wanted], with: [asked])
    var entry = try draft(.ask, try happened(clauses.when), clauses: clauses)
    entry.people = [Participant(asked, .broker), Participant(wanted, .object)]
    entry.until = try clauses.by.map { try deadline($0) }
    try record(entry, of: statement) {
      "asked \(try echoNames([asked])) to introduce me to \(try echoNames([wanted]))"
        + echoClauses(entry) + (entry.until.map { " · by \(echoDate($0))" } ?? "")
    }
  }

  private func askFor(
    _ person: PersonReference, _ topic: Topic, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let asked = try resolve(person, as: .known)
    var entry = try draft(.ask, try happened(clauses.when), clauses: clauses)
    entry.people = [Participant(asked, .broker)]
    entry.topics = [topic.text]
    entry.until = try clauses.by.map { try deadline($0) }
    try record(entry, of: statement) {
      "asked \(try echoNames([asked])) for \(topic.text)\(echoRemarks(entry)) · \(echoDate(entry.date))"
        + (entry.until.map { " · by \(echoDate($0))" } ?? "")
    }
  }

  /// Thanks are words of mine, or the interaction they were said over.
  private func thank(
    _ references: [PersonReference], _ clauses: Clauses, _ statement: Statement
  ) throws {
    let people = try resolve(references, as: .known)
    let date = try happened(clauses.when)
    let kind = try kind(clauses.over, usual: .message)
    var thanks = try draft(.thanks, date, subjects: people, clauses: clauses)
    thanks.topics = clauses.purpose.map { [$0.text] } ?? []
    thanks.code = kind.rawValue
    try record(thanks, of: statement) {
      let purpose = clauses.purpose.map { " for \($0.text)" } ?? ""
      let over = clauses.over.map { " over \($0.text)" } ?? ""
      return
        "thanked \(try echoNames(people))\(purpose)\(over)\(echoRemarks(thanks)) · \(echoDate(date))"
    }
  }
}
