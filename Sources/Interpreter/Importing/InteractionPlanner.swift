import Exchange
import Relationships

/// Turns messages, meetings and endorsements into entries about known people.
struct InteractionPlanner {
  /// What is recorded with the same people.
  struct Recorded {
    var line: Int
    var people: [PersonID]
    var counts: [EvidenceKind: Int] = [:]
    var first: Day
    var last: Day

    var count: Int { counts.values.reduce(0, +) }

    /// "12 emails, 1 meeting, 2026-01-03 to 2026-08-01".
    var detail: String {
      let kinds = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, count in
        "\(count) \(kind.importWord)\(count == 1 ? "" : "s")"
      }
      let days = first == last ? "\(first)" : "\(first) to \(last)"
      return kinds.joined(separator: ", ") + ", " + days
    }
  }

  /// Somebody whom nobody knows.
  struct Stranger {
    var correspondent: Correspondent
    var line: Int
    var count: Int
  }

  private let format: FileFormat
  /// Addresses, and keys of names, that are the user's own.
  private let own: Set<String>
  private let today: Day
  /// Digests of what was taken from files before, and those with whom it was recorded: who becomes
  /// known later has not had theirs yet.
  private var known: [String: Set<PersonID>]
  private let resolve: (Correspondent) throws -> PersonID?
  /// Correspondents looked up before: a mailbox has few, and each of them often.
  private var resolved: [Correspondent: PersonID?] = [:]

  private(set) var entries: [Entry] = []
  private(set) var repeated = 0
  private(set) var leftOut: [String: Int] = [:]
  private var byIdentity: [String: Stranger] = [:]
  private var byPeople: [[PersonID]: Recorded] = [:]
  /// The entry of what somebody said for the user on a day: what they said together counts once.
  private var endorsements: [Endorsing: Int] = [:]

  private struct Endorsing: Hashable {
    var person: PersonID
    var day: Day
  }

  /// A gathering of more is a crowd, and a letter to more a circular: no evidence that anybody came to
  /// know anybody. Chosen by us, no data behind it.
  static let mostParticipants = 20

  init(
    format: FileFormat, own: Set<String>, today: Day, known: [String: Set<PersonID>],
    resolve: @escaping (Correspondent) throws -> PersonID?
  ) {
    self.format = format
    self.own = own
    self.today = today
    self.known = known
    self.resolve = resolve
  }

  /// By the first line.
  var recorded: [Recorded] {
    byPeople.values.sorted {
      $0.line != $1.line ? $0.line < $1.line : $0.people.lexicographicallyPrecedes($1.people)
    }
  }

  /// Whom nobody knows: those of whom the file has most first.
  var strangers: [Stranger] {
    byIdentity.sorted {
      ($1.value.count, $0.value.line, $0.key) < ($0.value.count, $1.value.line, $1.key)
    }.map(\.value)
  }

  mutating func add(_ record: ImportedRecord) throws {
    switch record.content {
    case .contact: break
    case .interaction(let interaction): try add(interaction, line: record.line)
    case .endorsement(let endorsement): try add(endorsement, line: record.line)
    }
  }

  // MARK: Messages and meetings

  private mutating func add(_ record: InteractionRecord, line: Int) throws {
    let digest = contentDigest(record.key)
    guard record.day <= today else { return leaveOut("still to come") }
    let sides = sides(of: record)
    guard let sides else { return leaveOut("neither from you nor to you") }
    guard sides.others.count <= Self.mostParticipants else {
      return leaveOut("with more than \(Self.mostParticipants) people")
    }
    guard !sides.others.isEmpty else { return leaveOut("with nobody but you") }
    let people = news(digest, try people(among: sides.others, line: line))
    guard !people.isEmpty else { return }

    var entry = Entry(.interaction, date: PartialDate(record.day), recorded: today)
    entry.people = people.map { Participant($0, .subject) }
    entry.code = record.kind.rawValue
    entry.actor = sides.actor
    entry.hours = record.minutes.map { Double(min($0, Self.longest)) / 60 }
    entry.text = record.subject.flatMap(Self.shortened)
    entry.place = record.place.flatMap { $0.utf8.count <= RecordingLimits.label ? $0 : nil }
    entries.append(entry)
    receive(digest, from: people, on: record.day)
    note(record.kind, with: people, on: record.day, line: line)
  }

  /// Characters of a subject that are kept.
  private static let longestSubject = 200

  /// The beginning of a subject. A character has any number of marks: bytes are counted, too.
  private static func shortened(_ subject: String) -> String? {
    var (text, bytes) = ("", 0)
    for character in subject.prefix(longestSubject) {
      bytes += character.utf8.count
      guard bytes <= RecordingLimits.label else { break }
      text.append(character)
    }
    return text.tidied
  }

  /// A day, in minutes: a conference of a week is not a talk of a week.
  private static let longest = 24 * 60

  /// Who acted, and with whom; nil where the user had no part. A message counts for its sender and
  /// those it is to, not among those.
  private func sides(of record: InteractionRecord) -> (actor: Actor, others: [Correspondent])? {
    let others = distinct(record.others.filter { !isOwn($0) })
    guard let sender = record.sender else { return (.both, others) }
    if isOwn(sender) { return (.me, others) }
    let isToMe = record.others.contains(where: isOwn) || !own.isDisjoint(with: record.ownAddresses)
    guard isToMe else { return nil }
    // A circular is no letter to me, whoever wrote it.
    return others.count < Self.mostParticipants ? (.them, [sender]) : (.them, [sender] + others)
  }

  private func isOwn(_ correspondent: Correspondent) -> Bool {
    own.contains(correspondent.identity)
  }

  private func distinct(_ correspondents: [Correspondent]) -> [Correspondent] {
    var seen: Set<String> = []
    return correspondents.filter { seen.insert($0.identity).inserted }
  }

  // MARK: Endorsements

  private mutating func add(_ record: EndorsementRecord, line: Int) throws {
    let digest = contentDigest(record.key)
    guard record.day <= today else { return leaveOut("still to come") }
    guard let person = news(digest, try people(among: [record.from], line: line)).first
    else { return }
    receive(digest, from: [person], on: record.day)
    note(.vouched, with: [person], on: record.day, line: line)
    let index = endorsement(by: person, on: record.day)
    if let skill = record.skill, skill.utf8.count <= RecordingLimits.label,
      entries[index].topics.count < RecordingLimits.items, !entries[index].topics.contains(skill)
    {
      entries[index].topics.append(skill)
    }
    guard let text = record.text else { return }
    let length = entries[index].text?.utf8.count ?? -1
    guard length + 1 + text.utf8.count <= RecordingLimits.text else { return }
    // In place: thousands of them are not copied for each.
    if length < 0 { entries[index].text = text } else { entries[index].text? += "\n" + text }
  }

  /// Where the entry stands of what somebody said for the user on a day.
  private mutating func endorsement(by person: PersonID, on day: Day) -> Int {
    let key = Endorsing(person: person, day: day)
    if let index = endorsements[key] { return index }
    var entry = Entry(.vouch, date: PartialDate(day), recorded: today)
    entry.people = [Participant(person, .subject)]
    entry.actor = .them
    endorsements[key] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  // MARK: People

  /// Those of them who are known, each once; if nobody is, they are noted as strangers.
  private mutating func people(
    among correspondents: [Correspondent], line: Int
  ) throws -> [PersonID] {
    var people: [PersonID] = []
    for correspondent in correspondents {
      guard let person = try person(meant: correspondent) else { continue }
      if !people.contains(person) { people.append(person) }
    }
    if people.isEmpty {
      for correspondent in correspondents {
        guard let correspondent = correspondent.nameable else {
          leaveOut("with a name of more than \(RecordingLimits.label) bytes")
          continue
        }
        byIdentity[
          correspondent.identity,
          default: Stranger(correspondent: correspondent, line: line, count: 0)
        ].count += 1
      }
    }
    return people
  }

  private mutating func person(meant correspondent: Correspondent) throws -> PersonID? {
    if let found = resolved[correspondent] { return found }
    let person = try resolve(correspondent)
    resolved[correspondent] = .some(person)
    return person
  }

  // MARK: Notes

  /// Those with whom a record has not been recorded yet.
  private mutating func news(_ digest: String, _ people: [PersonID]) -> [PersonID] {
    guard let received = known[digest], !people.isEmpty else { return people }
    let news = people.filter { !received.contains($0) }
    if news.isEmpty { repeated += 1 }
    return news
  }

  private mutating func receive(_ digest: String, from people: [PersonID], on day: Day) {
    known[digest, default: []].formUnion(people)
    var entry = Entry(.receipt, date: PartialDate(day), recorded: today)
    entry.people = people.map { Participant($0, .subject) }
    entry.place = digest
    entry.code = format.code
    entries.append(entry)
  }

  private mutating func note(
    _ kind: EvidenceKind, with people: [PersonID], on day: Day, line: Int
  ) {
    var row = byPeople[people] ?? Recorded(line: line, people: people, first: day, last: day)
    row.counts[kind, default: 0] += 1
    row.first = min(row.first, day)
    row.last = max(row.last, day)
    byPeople[people] = row
  }

  private mutating func leaveOut(_ reason: String) { leftOut[reason, default: 0] += 1 }
}

extension Correspondent {
  /// Without a name that nobody could be given, which would fill the screen; nil without an address.
  fileprivate var nameable: Correspondent? {
    guard let name, name.utf8.count > RecordingLimits.label else { return self }
    return address.map { Correspondent(name: nil, address: $0) }
  }
}

extension EvidenceKind {
  fileprivate var importWord: String {
    switch self {
    case .vouched: "endorsement"
    default: word
    }
  }
}
