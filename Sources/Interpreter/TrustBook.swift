import Journal
import Relationships

/// Promises, asks and answers of the whole store, read once for a question about trust.
struct TrustBook {
  private var integrity: [PersonID: Integrity] = [:]
  private var asks: [PersonID: [Day]] = [:]
  private var answers: [Pair: PastAnswers] = [:]

  private struct Pair: Hashable {
    var broker: PersonID
    var target: PersonID
  }

  /// My integrity towards a person; nothing promised where unknown.
  func integrity(towards person: PersonID) -> Integrity { integrity[person] ?? Integrity() }

  /// Days on which I asked a person for anything.
  func asks(of person: PersonID) -> [Day] { asks[person] ?? [] }

  /// How often a broker introduced me to somebody, and declined to.
  func answers(of broker: PersonID, about target: PersonID) -> PastAnswers {
    answers[Pair(broker: broker, target: target)] ?? PastAnswers()
  }

  init(_ session: Session, on asked: AskedDay) throws {
    var promises: [PersonID: [PromiseRecord]] = [:]
    for (entry, record) in try session.promiseRecords(with: nil, through: asked.through)
    where entry.actor == .me {
      for person in entry.people(.subject) { promises[person, default: []].append(record) }
    }
    integrity = promises.mapValues {
      Integrity($0, on: asked.day, parameters: session.journal.parameters)
    }
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
      guard entry.people(.subject).contains(.me) else { continue }
      for target in entry.people(.object) {
        let pair = Pair(broker: broker, target: target)
        if entry.kind == .declined {
          answers[pair, default: PastAnswers()].no += 1
        } else {
          answers[pair, default: PastAnswers()].yes += 1
        }
      }
    }
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
    var found: [PersonID: IntroductionTie] = [:]
    for tie in try session.journal.ties(to: person, asOf: asked.through)
    where tie.from != .me && tie.from != person {
      // Said again, the latest word counts.
      found[tie.from] = IntroductionTie(
        broker: tie.from, strength: strength(of: tie), standing: try standing(of: tie.from),
        answers: book.answers(of: tie.from, about: person))
    }
    return Array(found.values)
  }

  func strength(of tie: Tie) -> Double {
    session.journal.parameters.strength(
      TieStrength(rawValue: tie.strengthCode) ?? .plain, after: asked.day - tie.date.day)
  }

  mutating func standing(of broker: PersonID) throws -> BrokerStanding {
    if let known = standings[broker] { return known }
    let parameters = session.journal.parameters
    let state = try session.journal.pair(broker, .theyKnowMe, asOf: asked.through)
    let standing = BrokerStanding(
      settledHours: state?.hours(on: asked.day, parameters: parameters).settled ?? 0,
      integrity: book.integrity(towards: broker).mean,
      recentAsks: parameters.recentAsks(book.asks(of: broker), on: asked.day))
    standings[broker] = standing
    return standing
  }
}
