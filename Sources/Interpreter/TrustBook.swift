import Journal
import Relationships

/// Asks and answers of the whole store, read once for a question about trust, and the promises to
/// those who are near enough to matter.
struct TrustBook {
  private let session: Session
  private let asked: AskedDay
  private var asks: [PersonID: [Day]] = [:]
  private var introductions: [Pair: Int] = [:]
  private var refusals: [Pair: [Entry]] = [:]

  /// Who introduced somebody to a person, or declined to, and when last: evidently they know them.
  private var brokers: [PersonID: [PersonID: Day]] = [:]

  private struct Pair: Hashable {
    var broker: PersonID
    var target: PersonID
  }

  /// My integrity towards a person; nothing promised where unknown.
  ///
  /// Complexity: O(promises between the two).
  func integrity(towards person: PersonID) throws -> Integrity {
    try session.integrity(with: person, .theyKnowMe, on: asked)
  }

  /// How a broker with so many settled hours stands.
  func standing(
    of broker: PersonID, _ settledHours: Double
  ) throws -> BrokerStanding {
    BrokerStanding(
      settledHours: settledHours, integrity: try integrity(towards: broker).mean,
      recentAsks: session.journal.parameters.recentAsks(asks(of: broker), on: asked.day))
  }

  /// Days on which I asked a person for anything.
  func asks(of person: PersonID) -> [Day] { asks[person] ?? [] }

  /// How often a broker introduced me to somebody, and declined to.
  func answers(of broker: PersonID, about target: PersonID) -> PastAnswers {
    let pair = Pair(broker: broker, target: target)
    return PastAnswers(yes: introductions[pair] ?? 0, no: refusals[pair]?.count ?? 0)
  }

  /// The entries in which a broker declined to introduce me to somebody, the latest last.
  func refusals(of broker: PersonID, about target: PersonID) -> [Entry] {
    refusals[Pair(broker: broker, target: target)] ?? []
  }

  /// People who acted as brokers about a person, with the latest day.
  func brokers(about target: PersonID) -> [PersonID: Day] { brokers[target] ?? [:] }

  init(_ session: Session, on asked: AskedDay) throws {
    self.session = session
    self.asked = asked
    let kinds: Set<EntryKind> = [.ask, .declined, .introduction]
    for entry in try session.journal.entries(
      of: kinds, with: nil, role: nil, through: asked.through, limit: nil)
    {
      add(entry)
    }
  }

  private mutating func add(_ entry: Entry) {
    for broker in entry.people(.broker) {
      if entry.kind == .ask {
        asks[broker, default: []].append(entry.date.day)
        continue
      }
      for target in entry.people(.object) where target != broker {
        brokers[target, default: [:]][broker] = entry.date.day
      }
      guard entry.people(.subject).contains(.me) else { continue }
      for target in entry.people(.object) {
        let pair = Pair(broker: broker, target: target)
        if entry.kind == .declined {
          refusals[pair, default: []].append(entry)
        } else {
          introductions[pair, default: 0] += 1
        }
      }
    }
  }
}

/// Who knows whom.
struct TieEnds: Hashable { var from, to: PersonID }

extension [Tie] {
  /// One tie for each pair: the latest strength that was said. Trust alone says nothing of how well
  /// somebody is known, and is kept beside it. Of each pair in the order of saying.
  var latest: [Tie] {
    var places: [TieEnds: Int] = [:]
    var found: [Tie] = []
    for tie in self {
      let ends = TieEnds(from: tie.from, to: tie.to)
      guard let place = places[ends] else {
        places[ends] = found.count
        found.append(tie)
        continue
      }
      found[place] = tie.updating(found[place])
    }
    return found
  }
}

extension Tie {
  /// What holds after this was said of a pair of which something was said before.
  func updating(_ before: Tie) -> Tie {
    var merged = self
    if isTrust, strengthCode == 0 {
      merged.strengthCode = before.strengthCode
      merged.date = before.date
    }
    merged.isTrust = before.isTrust || isTrust
    merged.since = since ?? before.since
    merged.role = role ?? before.role
    return merged
  }
}

/// The store's ties as a path search reads them: each person once, when it is reached.
struct JournalTies: TieSource {
  typealias Failure = any Error

  let session: Session
  let asked: AskedDay
  let book: TrustBook
  private var standings: [PersonID: BrokerStanding] = [:]

  init(_ session: Session, on asked: AskedDay) throws {
    self.session = session
    self.asked = asked
    book = try TrustBook(session, on: asked)
  }

  mutating func ties(to person: PersonID) throws -> [IntroductionTie] {
    try session.pollInterrupt(.init(at: 0))
    let meeting = try session.meeting(with: person, on: asked)
    let introducers = Set(meeting?.people(.introducer) ?? []).subtracting([person])
    var found: [PersonID: IntroductionTie] = [:]
    let said = try session.journal.ties(to: person, asOf: asked.through)
    for tie in said.latest where tie.from != .me && tie.from != person {
      found[tie.from] = IntroductionTie(
        broker: tie.from, strength: session.strength(of: tie, on: asked),
        standing: try standing(of: tie.from),
        answers: answers(of: tie.from, about: person, introducers))
    }
    var evident = book.brokers(about: person)
    if let meeting {
      for broker in introducers {
        evident[broker] = max(evident[broker] ?? .first, meeting.date.day)
      }
    }
    for (broker, day) in evident where found[broker] == nil {
      found[broker] = IntroductionTie(
        broker: broker,
        strength: session.journal.parameters.strength(.plain, after: asked.day - day),
        standing: try standing(of: broker), answers: answers(of: broker, about: person, introducers)
      )
    }
    return Array(found.values)
  }

  /// `meet Carol via Bob` tells of Bob's yes; where `Bob introduced me to Carol` was said too, both
  /// tell of the same one.
  private func answers(
    of broker: PersonID, about person: PersonID, _ introducers: Set<PersonID>
  ) -> PastAnswers {
    var answers = book.answers(of: broker, about: person)
    if introducers.contains(broker) { answers.yes = max(1, answers.yes) }
    return answers
  }

  mutating func standing(of broker: PersonID) throws -> BrokerStanding {
    if let known = standings[broker] { return known }
    let parameters = session.journal.parameters
    let state = try session.journal.pair(broker, .theyKnowMe, asOf: asked.through)
    let hours = state?.hours(on: asked.day, parameters: parameters).settled ?? 0
    let standing = try book.standing(of: broker, hours)
    standings[broker] = standing
    return standing
  }
}
