/// The people of a simulation.
struct SimulatedWorld {
  private struct Person {
    var id: PersonID
    var pair: PairState
    var lastContact: Day
    var promises: [PromiseRecord] = []
    var layer: Layer?
  }

  private let plan: SimulationPlan
  private let parameters: ModelParameters
  private var random: SplitMix64
  /// Those within reach.
  private var people: [Person] = []
  /// Hours spent on everybody ever met, by id less one.
  private(set) var hours: [Double] = []
  /// Hours saved up for encounters and for acts, less than one each between weeks.
  private var forEncounters = 0.0
  private var forActs = 0.0

  init(_ plan: SimulationPlan, _ parameters: ModelParameters) {
    precondition(plan.hoursPerWeek >= 0, "nobody has fewer than no hours")
    self.plan = plan
    self.parameters = parameters
    random = SplitMix64(seed: plan.seed)
  }

  mutating func live(_ week: Int) {
    let monday = Day(number: week * 7)
    let leaving = plan.yearlyTurnover * 7 / 365
    people.removeAll { _ in random.unit() < leaving }
    forEncounters += plan.hoursPerWeek * plan.habit.newShare
    forActs += plan.hoursPerWeek * (1 - plan.habit.newShare)
    act(Int(forActs), on: monday)
    forActs -= forActs.rounded(.down)
    while forEncounters >= 1 {
      forEncounters -= 1
      meet(on: monday + random.below(5))
    }
  }

  private mutating func meet(on day: Day) {
    hours.append(0)
    people.append(
      Person(
        id: PersonID(rawValue: Int64(hours.count)), pair: PairState(firstDay: day),
        lastContact: day))
    experience(.met, by: .both, people.count - 1, day)
    hours[hours.count - 1] += 1
  }

  /// Spends hours on people known, spread from Monday to Friday.
  private mutating func act(_ count: Int, on monday: Day) {
    for (number, chosen) in choose(count, on: monday).enumerated() {
      let day = monday + number * 5 / max(1, count)
      act(on: chosen, max(day, people[chosen].pair.lastDay))
    }
  }

  private mutating func act(on chosen: Int, _ day: Day) {
    hours[Int(people[chosen].id.rawValue) - 1] += 1
    switch random.below(4) {
    case 0: experience(.helped, by: .me, chosen, day)
    case 1: promise(chosen, day)
    default: experience(.coffee, by: .both, chosen, day)
    }
    let depth = people[chosen].pair.depth(on: day, parameters: parameters)
    if random.unit() < depth { experience(.helped, by: .them, chosen, day) }
  }

  private mutating func promise(_ chosen: Int, _ day: Day) {
    let isKept = random.below(10) > 0
    people[chosen].promises.append(
      PromiseRecord(made: day, due: nil, settlement: isKept ? .kept : .broken, settled: day))
    experience(isKept ? .keptPromise : .brokenPromise, by: .me, chosen, day)
  }

  private mutating func experience(
    _ kind: EvidenceKind, by actor: Actor, _ chosen: Int, _ day: Day
  ) {
    let evidence = Evidence(entry: EntryID(rawValue: 0), day: day, kind: kind, actor: actor)
    people[chosen].pair.apply(evidence, direction: .theyKnowMe, parameters: parameters)
    people[chosen].lastContact = day
  }

  // MARK: - Whom to contact

  /// Places of the people to act on, in order; the same person may come again.
  private mutating func choose(_ count: Int, on day: Day) -> [Int] {
    guard !people.isEmpty else { return [] }
    switch plan.habit.followUp {
    case .random: return (0..<count).map { _ in random.below(people.count) }
    case .five: return chooseByFive(count, on: day)
    }
  }

  private mutating func chooseByFive(_ count: Int, on day: Day) -> [Int] {
    wantTheClosest(on: day)
    let candidates = people.indices.map { candidate(at: $0, on: day) }
    let places = Dictionary(uniqueKeysWithValues: people.indices.map { (people[$0].id, $0) })
    return five(from: candidates, on: day, count: count, parameters: parameters)
      .compactMap { places[$0.candidate.person] }
  }

  private func candidate(at place: Int, on day: Day) -> FiveCandidate {
    let person = people[place]
    var candidate = FiveCandidate(
      person: person.id, name: "", depth: person.pair.depth(on: day, parameters: parameters),
      lastContact: person.lastContact, since: person.pair.firstDay)
    candidate.layer = person.layer
    candidate.isDormant = person.pair.isDormant(on: day, parameters: parameters)
    return candidate
  }

  /// The five who know the user best are wanted in the five, the next in the fifteen, and so on.
  private mutating func wantTheClosest(on day: Day) {
    let closest = people.indices.map { place in
      (place: place, hours: people[place].pair.hours(on: day, parameters: parameters).settled)
    }.sorted { ($1.hours, $0.place) < ($0.hours, $1.place) }
    for (rank, closest) in closest.enumerated() {
      people[closest.place].layer =
        [Layer.five, .fifteen, .fifty].first { rank < $0.rawValue }
    }
  }

  // MARK: - What has come of it

  func snapshot(after weeks: Int) -> SimulationSnapshot {
    let day = Day(number: weeks * 7 - 1)
    var snapshot = SimulationSnapshot(
      week: weeks, met: hours.count, contacts: people.count, relationships: 0, trusted: 0,
      peopleWhoKnowMe: 0, introductions: 0)
    for person in people {
      let integrity = Integrity(person.promises, on: day, parameters: parameters)
      let stage = Stage(
        StageEvidence(state: person.pair, day: day, integrity: integrity), parameters: parameters)
      snapshot.relationships += stage >= .relationship ? 1 : 0
      snapshot.trusted += stage == .trusted ? 1 : 0
      snapshot.peopleWhoKnowMe += person.pair.depth(on: day, parameters: parameters)
      let broker = BrokerStanding(
        settledHours: person.pair.hours(on: day, parameters: parameters).settled,
        integrity: integrity.mean)
      snapshot.introductions +=
        Willingness(broker, strength: 1, parameters: parameters).probability
    }
    return snapshot
  }
}
