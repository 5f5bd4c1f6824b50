import Journal
import Relationships
import SourceText

/// The course of a simulation: what acts cost, what chance does, what is counted.
///
/// Chosen, not measured (‡): an act that is no conversation takes an hour; somebody contacted helps in
/// return with a chance of how well they know the user; one contact in ten moves out of reach in a
/// year. Nothing else is random, and all of it comes from the seed.
final class SimulatedTime {
  struct Plan {
    var start: Day
    var steps: Int
    var stepDays: Int
    /// Hours for each step.
    var hours: Double
    var seed: UInt64
    var isTown: Bool
  }

  /// One row of the result.
  struct Snapshot {
    var day: Day
    /// Everybody ever met.
    var contacts: Int
    /// Of those within reach; relationships include trusted people.
    var relationships = 0
    var trusted = 0
    /// Σ d(x→me).
    var peopleWhoKnowMe = 0.0
    /// Contacts expected to introduce the user to somebody they know well.
    var introductions = 0.0
  }

  /// Names offered to the block in each step, at most.
  private static let offered = 100
  private static let yearlyTurnover = 0.1
  /// Hours of an act that is not time together ‡.
  private static let hoursOfAnAct = 1.0
  private static let rows = 10

  let plan: Plan
  private var random: SplitMix64
  private var strangers: [PersonID] = []
  /// Those met and still within reach, in the order in which they were met.
  private var contacts: [PersonID] = []
  private var known: Set<PersonID> = []
  private var gone: Set<PersonID> = []
  private var remaining = 0.0
  /// Those contacted in this step, in order.
  private var contacted: [PersonID] = []
  private var snapshots: [Snapshot] = []
  private(set) var hours: [PersonID: Double] = [:]

  init(_ plan: Plan, _ session: Session) throws {
    self.plan = plan
    // The town was drawn from the seed itself.
    random = SplitMix64(seed: plan.seed &+ 0x5DEE_CE66)
    try session.journal.forEachPerson { record in
      if record.isContact {
        contacts.append(record.id)
        known.insert(record.id)
      } else {
        strangers.append(record.id)
      }
    }
    snapshots.append(try snapshot(session))
  }

  // MARK: A step

  /// Sets out the step's hours and the people it may speak of.
  func begin(_ step: Int, _ session: Session) throws {
    remaining = plan.hours
    contacted.removeAll(keepingCapacity: true)
    let strangers = draw(from: &strangers)
    var reachable = contacts
    let contacts = draw(from: &reachable)
    session.variables.declare("strangers", .list(strangers.map { .person($0) }))
    session.variables.declare("stranger", strangers.first.map { .person($0) } ?? .nothing)
    session.variables.declare("contacts", .list(contacts.map { .person($0) }))
    session.variables.declare("step", .count(step + 1))
  }

  /// Some people in an order of chance: they are moved to the front.
  private func draw(from people: inout [PersonID]) -> [PersonID] {
    let count = min(Self.offered, people.count)
    for place in 0..<count {
      people.swapAt(place, place + random.below(people.count - place))
    }
    return Array(people.prefix(count))
  }

  /// Takes the hours of a statement's entries from the step's.
  ///
  /// - Throws: `HoursAreSpent` where too few are left.
  func spend(_ drafts: [Entry], parameters: ModelParameters) throws {
    for entry in drafts {
      let people = entry.people(.subject) + entry.people(.introducer)
      let cost = Self.cost(of: entry, parameters)
      guard cost <= remaining + 1e-9 else { throw HoursAreSpent() }
      remaining -= cost
      for person in entry.people(.subject) where person != .me && cost > 0 {
        hours[person, default: 0] += cost / Double(max(1, entry.people(.subject).count))
        if !contacted.contains(person) { contacted.append(person) }
      }
      guard entry.kind == .interaction else { continue }
      for person in people where person != .me && known.insert(person).inserted {
        contacts.append(person)
        strangers.removeAll { $0 == person }
      }
    }
  }

  /// Hours of the user's that an entry stands for.
  private static func cost(of entry: Entry, _ parameters: ModelParameters) -> Double {
    switch entry.kind {
    case .interaction:
      if entry.actor == .them { return 0 }
      guard let kind = EvidenceKind(rawValue: entry.code) else { return 0 }
      return entry.hours ?? kind.usualHours(parameters: parameters) ?? parameters[.messageHours]
    case .helped, .introduction: return entry.actor == .me ? hoursOfAnAct : 0
    // Keeping it takes the time; it is set aside when it is given, so that no word is left open
    // because a week ended between the two.
    case .promise: return entry.actor == .me ? hoursOfAnAct : 0
    case .thanks: return parameters[.messageHours]
    case .person, .note, .tag, .untag, .ask, .declined, .settlement, .cadence, .want, .skip, .seek,
      .opportunity, .rename, .alias, .merge, .retraction, .tie, .sawWork, .vouch, .trait, .setting,
      .habit, .undo, .redo, .listing, .receipt:
      return 0
    }
  }

  /// Others answer, some move away; now and then a row is written.
  func end(_ step: Int, _ session: Session) throws {
    let parameters = session.journal.parameters
    let writer = session.simulated
    session.simulated = nil
    defer { session.simulated = writer }
    for person in contacted where !gone.contains(person) {
      let depth =
        try session.journal.pair(person, .theyKnowMe, asOf: nil)?
        .depth(on: session.today, parameters: parameters) ?? 0
      guard random.unit() < depth else { continue }
      var help = Entry(.helped, date: PartialDate(session.today), recorded: session.today)
      help.people = [Participant(person, .subject)]
      help.actor = .them
      _ = try session.journal.record([help], source: "")
    }
    let leaving = Self.yearlyTurnover * Double(plan.stepDays) / 365
    for person in contacts where random.unit() < leaving {
      gone.insert(person)
      var never = Entry(.cadence, date: PartialDate(session.today), recorded: session.today)
      never.people = [Participant(person, .subject)]
      never.number = 0
      _ = try session.journal.record([never], source: "")
    }
    contacts.removeAll(where: gone.contains)
    let rowsBefore = step * Self.rows / plan.steps
    let rowsNow = (step + 1) * Self.rows / plan.steps
    if rowsNow > rowsBefore { snapshots.append(try snapshot(session)) }
  }

  // MARK: What has come of it

  private func snapshot(_ session: Session) throws -> Snapshot {
    let parameters = session.journal.parameters
    let day = session.today
    let book = try TrustBook(session, on: AskedDay(day: day, through: nil))
    var snapshot = Snapshot(day: day, contacts: known.count)
    try session.journal.forEachPair(.theyKnowMe, asOf: nil) { person, state in
      guard known.contains(person), !gone.contains(person) else { return }
      let settled = state.hours(on: day, parameters: parameters).settled
      let integrity = try book.integrity(towards: person)
      let stage = Stage(
        StageEvidence(state: state, day: day, isListed: true, integrity: integrity),
        parameters: parameters)
      snapshot.relationships += stage >= .relationship ? 1 : 0
      snapshot.trusted += stage == .trusted ? 1 : 0
      snapshot.peopleWhoKnowMe += parameters.depth(ofSettledHours: settled)
      let standing = try book.standing(of: person, settled)
      snapshot.introductions +=
        Willingness(standing, strength: 1, parameters: parameters)
        .probability
    }
    return snapshot
  }

  func outcome(_ session: Session) throws -> SimulatedOutcome {
    SimulatedOutcome(
      plan: plan, snapshots: snapshots, hours: hours.values.sorted(by: >), left: gone.count)
  }
}

/// What came of a simulation.
struct SimulatedOutcome {
  var plan: SimulatedTime.Plan
  /// The state before the first step, and ten rows or as many as there are steps.
  var snapshots: [SimulatedTime.Snapshot]
  /// Hours for each person, most first.
  var hours: [Double]
  /// Contacts who moved out of reach.
  var left: Int

  private var allHours: Double { hours.reduce(0, +) }

  private func share(ofTop count: Int) -> Double {
    allHours > 0 ? hours.prefix(count).reduce(0, +) / allHours : 0
  }

  /// Variables that hold the last row, for scripts that go on with it.
  var finalValues: [(String, Value)] {
    guard let last = snapshots.last else { return [] }
    return [
      ("final-contacts", .count(last.contacts)),
      ("final-relationships", .count(last.relationships)),
      ("final-trusted", .count(last.trusted)),
      ("final-known-by", .number(last.peopleWhoKnowMe, .plain)),
      ("final-introductions", .number(last.introductions, .plain)),
    ]
  }

  func answer(_ session: Session) -> Answer {
    var answer = Answer(
      question: "", asOf: plan.start,
      columns: [
        AnswerColumn("date", "date"), AnswerColumn("contacts", "contacts"),
        AnswerColumn("relationships", "relationships"), AnswerColumn("trusted", "trusted"),
        AnswerColumn("knownBy", "who know you"),
        AnswerColumn("introductions", "would introduce you"),
      ])
    answer.rows = snapshots.map {
      [
        .date(PartialDate($0.day)), .integer($0.contacts), .integer($0.relationships),
        .integer($0.trusted), .number(oneDecimal($0.peopleWhoKnowMe)),
        .number(oneDecimal($0.introductions)),
      ]
    }
    answer.summary = [
      AnswerField("hours", "hours spent", .number(oneDecimal(allHours))),
      AnswerField("shareOfFifteen", "for the 15 who got most", .share(share(ofTop: 15))),
      AnswerField("left", "moved out of reach", .integer(left)),
      AnswerField("seed", "seed", .integer(Int(clamping: plan.seed))),
    ]
    let last = snapshots.last
    answer.headline =
      "\(session.counted(last?.contacts ?? 0, "contact")); "
      + "\(oneDecimal(last?.peopleWhoKnowMe ?? 0)) know you."
    answer.notes = [
      plan.isTown
        ? "A made-up town, gone again; nothing was recorded."
        : "Played on a copy of your network; nothing was recorded.",
      "It shows how the model behaves, not what your years will bring.",
    ]
    answer.isEstimated = true
    return answer
  }

  private func oneDecimal(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
