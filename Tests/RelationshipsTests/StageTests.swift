import Relationships
import Testing

@Suite struct StageTests {
  static let day = Day(number: 1000)
  static let keptThree = Integrity(
    (0..<3).map { _ in PromiseRecord(made: day - 9, due: nil, settlement: .kept, settled: day) },
    on: day, parameters: usual)

  /// A pair that meets every clause of `trusted` but what the test changes.
  static func pair(hours: Double = 95, age: Int = 400, actions: Int = 6) -> PairState {
    var pair = PairState(firstDay: day - age)
    pair.lastDay = day
    pair.settledHours = hours
    (pair.events, pair.activeDays, pair.actionDays) = (40, 30, actions)
    (pair.actedByMe, pair.actedByThem) = (true, true)
    return pair
  }

  static func stage(_ pair: PairState?, _ integrity: Integrity = keptThree) -> Stage {
    Stage(StageEvidence(state: pair, day: day, integrity: integrity), parameters: usual)
  }

  @Test func thresholds() {
    #expect(Self.stage(nil) == .stranger)
    #expect(Self.stage(Self.pair()) == .trusted)
    #expect(Self.stage(Self.pair(hours: 89.99)) == .relationship)
    #expect(Self.stage(Self.pair(age: 364)) == .relationship)
    #expect(Self.stage(Self.pair(actions: 5)) == .relationship)
    #expect(Self.stage(Self.pair(), Integrity()) == .relationship)
    #expect(Self.stage(Self.pair(hours: 39.9)) == .acquaintance)
    #expect(Self.stage(Self.pair(age: 89)) == .acquaintance)
    #expect(Self.stage(Self.pair(actions: 2)) == .acquaintance)
    #expect(Self.stage(Self.pair(hours: 2.9)) == .contact)
    var once = Self.pair()
    once.activeDays = 1
    #expect(Self.stage(once) == .contact)
    var oneSided = Self.pair()
    oneSided.actedByThem = false
    #expect(Self.stage(oneSided) == .relationship)
  }

  @Test func anImportedNameIsAContactAndAnEventToo() throws {
    let listed = StageEvidence(state: nil, day: Self.day, isListed: true)
    #expect(Stage(listed, parameters: usual) == .contact)
    #expect(Self.stage(try state([evidence(.brokenPromise, 3)])) == .stranger)
  }

  @Test func theStageIsTheHighestWithAllClausesMet() {
    var random = SplitMix64(seed: 50)
    for _ in 0..<2000 {
      var pair = Self.pair(
        hours: random.unit() * 120, age: random.below(500), actions: random.below(9))
      pair.activeDays = random.below(4)
      pair.actedByMe = random.below(4) > 0
      let judged = StageEvidence(
        state: pair, day: Self.day + random.below(500),
        integrity: random.below(3) == 0 ? Integrity() : Self.keptThree)
      let stage = Stage(judged, parameters: usual)
      for other in Stage.allCases {
        let areMet = other.requirements(judged, parameters: usual).allSatisfy(\.isMet)
        if other <= stage { #expect(areMet) }
        if other == stage.next { #expect(!areMet) }
      }
      // Promises are looked at only where they decide.
      var unasked = judged
      unasked.integrity = Integrity()
      var wasAsked = false
      let asked = Stage(unasked, parameters: usual) {
        wasAsked = true
        return judged.integrity
      }
      #expect(asked == stage)
      #expect(stage != .trusted || wasAsked)
      #expect(stage >= .relationship || !wasAsked)
    }
  }

  @Test func whyNot() throws {
    var pair = Self.pair(hours: 30, age: 60, actions: 1)
    pair.hasActionToday = true
    let judged = StageEvidence(state: pair, day: Self.day)
    let needs = Stage.relationship.requirements(judged, parameters: usual)
    #expect(needs.map(\.clause) == [.settledHours, .age, .actionDays])
    #expect(needs.map(\.isMet) == [false, false, false])
    #expect(needs.map(\.have) == [30, 60, 1])
    // 30 h: at best 18 more days; 90 days old in 30; two more action days, today's is counted.
    let days = try #require(usual.fewestDays(to: 40, from: 30))
    #expect(needs.map(\.earliest) == [Self.day + days, Self.day + 30, Self.day + 2])
    #expect(
      Stage.relationship.earliestDay(judged, parameters: usual) == Self.day + max(30, days))
    pair.hasActionToday = false
    let fresh = StageEvidence(state: pair, day: Self.day)
    #expect(
      Stage.relationship.requirements(fresh, parameters: usual)[2].earliest == Self.day + 1)
  }

  /// Nothing that can be logged gets there before the day that `why not` names.
  @Test func noLogBeatsTheEarliestDay() throws {
    let stranger = StageEvidence(state: nil, day: Day(number: 0))
    let earliest = try #require(Stage.relationship.earliestDay(stranger, parameters: usual))
    var pair: PairState?
    for day in 0...200 {
      for kind in [EvidenceKind.helped, .visit, .vouched] {
        var next = pair ?? PairState(firstDay: Day(number: day))
        next.apply(
          evidence(kind, day, hours: 24), direction: .theyKnowMe, parameters: usual)
        pair = next
      }
      let judged = StageEvidence(state: pair, day: Day(number: day), integrity: Self.keptThree)
      if Stage(judged, parameters: usual) >= .relationship {
        #expect(Day(number: day) >= earliest)
        return
      }
    }
    Issue.record("a relationship comes within 200 days of doing everything")
  }

  @Test func integrityClauseCountsPromises() {
    let judged = StageEvidence(state: Self.pair(), day: Self.day)
    let clause = Stage.trusted.requirements(judged, parameters: usual).last
    #expect(clause?.clause == .integrity)
    #expect(clause?.earliest == Self.day)
    #expect(Integrity().promisesMissing(for: 0.6) == 3)
    #expect(Integrity().promisesMissing(for: 1) == nil)
  }

  @Test func dormantAndCooling() throws {
    let rhythm = try #require(Rhythm(contactDays: [0, 7, 7, 14, 28, 35].map(Day.init(number:))))
    #expect(rhythm.medianInterval == 7)
    #expect(rhythm.silence(on: Day(number: 40)) == 5)
    #expect(!rhythm.isCooling(on: Day(number: 35 + 56), parameters: usual))
    #expect(rhythm.isCooling(on: Day(number: 35 + 57), parameters: usual))
    let sparse = try #require(Rhythm(contactDays: [Day(number: 0), Day(number: 9)]))
    #expect(sparse.medianInterval == nil)
    #expect(!sparse.isCooling(on: Day(number: 5000), parameters: usual))
    #expect(Rhythm(evidence: [evidence(.brokenPromise, 3)]) == nil)
    #expect(Rhythm(contactDays: [0, 4, 10].map(Day.init(number:)))?.medianInterval == 5)

    var pair = Self.pair(hours: 40)
    #expect(!pair.isDormant(on: Self.day + 1095, parameters: usual))
    #expect(pair.isDormant(on: Self.day + 1096, parameters: usual))
    #expect(
      !pair.isDormant(on: Self.day + 1096, lastContact: Self.day + 1, parameters: usual))
    pair.settledHours = 20
    #expect(!pair.isDormant(on: Self.day + 1096, parameters: usual), "forgotten")
  }
}
