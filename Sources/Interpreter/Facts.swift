import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func execute(_ fact: Fact, in statement: Statement) throws {
    switch fact.subject {
    case .i: try executeMine(fact, statement)
    case .people(let references): try execute(fact, about: references, statement)
    }
  }

  // MARK: What is so about me

  private func executeMine(_ fact: Fact, _ statement: Statement) throws {
    let clauses = fact.clauses
    switch fact.predicate {
    case .tie(let verb, let party, let strength):
      guard case .people(let references) = party else { return try refuseMe(party) }
      let people = try resolve(references, as: .mentioned)
      try recordTies(from: [.me], to: people, verb, strength, clauses, statement)
    case .can(let topic):
      try recordTrait(.can, of: [.me], [topic], clauses, statement)
    case .helped(let party):
      guard case .people(let references) = party else { return try refuseMe(party) }
      let people = try resolve(references, as: .known)
      var entry = try draft(
        .helped, try happened(clauses.when), subjects: people, clauses: clauses)
      entry.actor = .me
      try record(entry, of: statement) {
        "helped \(try echoNames(people))\(echoClauses(entry))"
      }
    case .trait(let trait): try execute(trait, of: [.me], clauses, statement)
    case .introduced, .declined, .sawMy, .vouches, .promised:
      preconditionFailure("the grammar gives “I” no such predicate")
    }
  }

  private func refuseMe(_ party: Party) throws {
    guard case .me(let range) = party else { return }
    throw Diagnostic(.samePersonTwice, "You stand on both sides.", at: range)
  }

  // MARK: What is so about others

  private func execute(
    _ fact: Fact, about references: [PersonReference], _ statement: Statement
  ) throws {
    let clauses = fact.clauses
    let people = try resolve(references, as: .mentioned)
    switch fact.predicate {
    case .tie(let verb, let party, let strength):
      let others = try resolve(party, as: .mentioned)
      try refuseOverlap(party, others, with: people)
      try recordTies(from: people, to: others, verb, strength, clauses, statement)
    case .introduced(let first, let second):
      try recordIntroduction(by: people, of: first, to: second, clauses, statement)
    case .declined(let first, let second):
      try recordRefusal(by: people, of: first, to: second, clauses, statement)
    case .sawMy(let topic):
      try recordWitness(.sawWork, people, [topic.text], clauses, statement) {
        "\(try echoNames(people)) saw my \(topic.text)"
      }
    case .vouches(let skill):
      let topics = (skill ?? clauses.purpose).map { [$0.text] } ?? []
      try recordWitness(.vouch, people, topics, clauses, statement) {
        let what = topics.first.map { "my \($0)" } ?? "me"
        return "\(try echoNames(people)) vouched for \(what)"
      }
    case .promised(let party, let text):
      try recordPromise(by: people, to: party, text, clauses, statement)
    case .helped(let party): try recordHelp(by: people, to: party, clauses, statement)
    case .trait(let trait): try execute(trait, of: people, clauses, statement)
    case .can: preconditionFailure("the grammar gives “can” to “I” only")
    }
  }

  private func resolve(_ party: Party, as use: PersonUse) throws -> [PersonID] {
    switch party {
    case .me: [.me]
    case .people(let references): try resolve(references, as: use)
    }
  }

  private func refuseOverlap(
    _ party: Party, _ people: [PersonID], with others: [PersonID]
  ) throws {
    guard case .people(let references) = party else { return }
    try refuseOverlap(references, people, with: others)
  }

  /// One entry for each ordered pair, so that each can be retracted by itself.
  private func recordTies(
    from people: [PersonID], to others: [PersonID], _ verb: TieVerb, _ strength: Strength?,
    _ clauses: Clauses, _ statement: Statement
  ) throws {
    let date = try happened(clauses.when)
    let since = try clauses.since.map { try resolve($0, for: .past) }
    let introducers = try resolve(clauses.via, as: .mentioned)
    var drafts: [Entry] = []
    for person in people {
      for other in others {
        var entry = try draft(.tie, date, subjects: [person], clauses: clauses)
        entry.people.append(Participant(other, .object))
        entry.people += introducers.map { Participant($0, .introducer) }
        entry.code = strength?.code ?? 0
        entry.number = verb == .trusts ? 1 : nil
        entry.until = since
        entry.text = clauses.role?.text ?? entry.text
        drafts.append(entry)
      }
    }
    try record(drafts, of: statement, hints: hints(aboutTiesOf: people, to: others)) {
      let verb = echoVerb(people, verb.rawValue, verb == .knows ? "know" : "trust")
      let how = strength.map { " \($0.rawValue)" } ?? ""
      let from = since.map { " since \($0.description)" } ?? ""
      let via = introducers.isEmpty ? "" : " via \(try echoNames(introducers))"
      let role = clauses.role.map { " as \($0.text)" } ?? ""
      let tags = clauses.tags.map { " #\($0.text)" }.joined()
      return [
        "\(try echoSubject(people)) \(verb) \(try echoNames(others))\(how)\(from)\(via)\(role)"
          + "\(tags) · as of \(echoDate(date))"
      ]
    }
  }

  /// What a said tie does not do.
  private func hints(aboutTiesOf people: [PersonID], to others: [PersonID]) -> [String] {
    guard people == [.me] else { return [] }
    return ["Kept as said; how well you know somebody is counted from what happens."]
  }

  private func recordIntroduction(
    by brokers: [PersonID], of first: Party, to second: Party, _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    let subjects = try resolve(first, as: .mentioned)
    let objects = try resolve(second, as: .mentioned)
    try refuseOverlap(second, objects, with: subjects + brokers)
    try refuseOverlap(first, subjects, with: brokers)
    var entry = try draft(
      .introduction, try happened(clauses.when), subjects: subjects, clauses: clauses)
    entry.actor = .them
    entry.people += objects.map { Participant($0, .object) }
    entry.people += brokers.map { Participant($0, .broker) }
    let isMe = subjects == [.me]
    let isKnown = try isMe && haveIntroducedMe(brokers, to: objects)
    if isKnown { entry.number = 1 }
    let hints =
      isMe && !isKnown
      ? [
        "When you have met: meet \(try spelledNames(of: objects)) via "
          + (try spelledNames(of: brokers))
      ] : []
    try record([entry], of: statement, hints: hints) {
      [
        "\(try echoNames(brokers)) introduced \(try echoNames(subjects)) to "
          + "\(try echoNames(objects))\(echoClauses(entry))"
      ]
    }
  }

  private func recordRefusal(
    by brokers: [PersonID], of first: Party, to target: PersonReference, _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    let subjects = try resolve(first, as: .mentioned)
    let object = try resolve(target, as: .mentioned)
    try refuseOverlap([target], [object], with: subjects + brokers)
    var entry = try draft(
      .declined, try happened(clauses.when), subjects: subjects, clauses: clauses)
    entry.actor = .them
    entry.people.append(Participant(object, .object))
    entry.people += brokers.map { Participant($0, .broker) }
    try record(entry, of: statement) {
      "\(try echoNames(brokers)) declined to introduce \(try echoNames(subjects)) to "
        + "\(try echoNames([object])) · \(echoDate(entry.date))"
    }
  }

  private func recordWitness(
    _ kind: EntryKind, _ people: [PersonID], _ topics: [String], _ clauses: Clauses,
    _ statement: Statement, saying echo: () throws -> String
  ) throws {
    var entry = try draft(kind, try happened(clauses.when), subjects: people, clauses: clauses)
    entry.actor = .them
    entry.topics = topics
    try record(entry, of: statement) { "\(try echo())\(echoPlaceAndDate(entry))" }
  }

  private func echoPlaceAndDate(_ entry: Entry) -> String {
    (entry.place.map { " at \($0)" } ?? "") + " · \(echoDate(entry.date))"
  }

  private func recordPromise(
    by people: [PersonID], to party: Party, _ text: Word, _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    guard case .me = party else {
      throw Diagnostic(
        .notYetSupported, "Only promises to you and by you are recorded.", at: statement.range,
        notes: [
          "Keep it as a note: note \(try spelledNames(of: people)) \(quotedText("promised \(text.text)"))"
        ])
    }
    var drafts: [Entry] = []
    for person in people {
      var entry = try promiseDraft(by: .them, to: person, text, clauses)
      entry.number = (entry.number ?? 0) + drafts.count
      drafts.append(entry)
    }
    try record(drafts, of: statement) {
      try drafts.map { entry in
        "promise \(entry.number ?? 0): \(quoted(text.text)) from "
          + "\(try echoNames(entry.people(.subject)))\(echoDue(entry))"
      }
    }
  }

  private func recordHelp(
    by people: [PersonID], to party: Party, _ clauses: Clauses, _ statement: Statement
  ) throws {
    let helped = try resolve(party, as: .mentioned)
    try refuseOverlap(party, helped, with: people)
    var entry = try draft(.helped, try happened(clauses.when), clauses: clauses)
    entry.actor = .them
    if helped == [.me] {
      entry.people = people.map { Participant($0, .subject) }
    } else {
      entry.people =
        people.map { Participant($0, .broker) } + helped.map { Participant($0, .object) }
    }
    try record(entry, of: statement) {
      "\(try echoNames(people)) helped \(try echoNames(helped))\(echoClauses(entry))"
    }
  }

  // MARK: Traits

  private func execute(
    _ trait: Trait, of people: [PersonID], _ clauses: Clauses, _ statement: Statement
  ) throws {
    switch trait {
    case .excelsAt(let topics): try recordTrait(.excelsAt, of: people, topics, clauses, statement)
    case .strugglesWith(let topics):
      try recordTrait(.strugglesWith, of: people, topics, clauses, statement)
    case .values(let topics): try recordTrait(.values, of: people, topics, clauses, statement)
    case .needs(let topics): try recordTrait(.needs, of: people, topics, clauses, statement)
    case .worksAt(let place): try recordPlace(.worksAt, of: people, place, clauses, statement)
    case .livesIn(let place): try recordPlace(.livesIn, of: people, place, clauses, statement)
    }
  }

  private func recordTrait(
    _ kind: TraitKind, of people: [PersonID], _ topics: [Topic], _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    var entry = try draft(.trait, PartialDate(today), subjects: people, clauses: clauses)
    entry.code = kind.rawValue
    entry.topics = topics.map(\.text)
    entry.until = try clauses.since.map { try resolve($0, for: .past) }
    try record(entry, of: statement) {
      let since = entry.until.map { " since \($0.description)" } ?? ""
      let verb = echoVerb(people, kind.word, kind.firstPerson)
      return "\(try echoSubject(people)) \(verb) \(enumerated(entry.topics))\(since)"
        + echoRemarks(entry)
    }
  }

  private func recordPlace(
    _ kind: TraitKind, of people: [PersonID], _ place: Place, _ clauses: Clauses,
    _ statement: Statement
  ) throws {
    var entry = try draft(.trait, PartialDate(today), subjects: people, clauses: clauses)
    entry.code = kind.rawValue
    entry.place = place.text
    entry.text = clauses.role?.text ?? entry.text
    entry.until = try clauses.since.map { try resolve($0, for: .past) }
    try record(entry, of: statement) {
      let role = clauses.role.map { " as \($0.text)" } ?? ""
      let since = entry.until.map { " since \($0.description)" } ?? ""
      let verb = echoVerb(people, kind.word, kind.firstPerson)
      let tags = entry.tags.map { " #\($0)" }.joined()
      return "\(try echoSubject(people)) \(verb) \(place.text)\(role)\(since)\(tags)"
    }
  }
}

extension Strength {
  /// The stored code; 0 is a tie without a stated strength.
  var code: Int {
    switch self {
    case .barely: 1
    case .somewhat: 2
    case .well: 3
    case .veryWell: 4
    }
  }
}
