import Relationships
import Testing

@Suite struct PairStateTests {
  @Test func anAssertionReplacesAndFades() throws {
    let log = [
      evidence(.visit, 0), evidence(.asserted, 100, actor: .them, hours: 76),
      evidence(.coffee, 100),
    ]
    let pair = try state(log)
    #expect(pair.settledHours == 76)
    let later = pair.decayed(to: Day(number: 830), parameters: usual)
    #expect(later.settledHours > 38, "half of it and what was fresh")
    #expect(later.settledHours < 40)
    let mine = try state(log, .iKnowThem)
    #expect(mine.settledHours < 4, "it says nothing of how well I know them")
    #expect(mine.events == 3)
  }

  @Test func ofTwoAssertionsInADayTheLaterCounts() throws {
    let pair = try state([
      evidence(.asserted, 5, entry: 1, hours: 80), evidence(.asserted, 5, entry: 2, hours: 20),
    ])
    #expect(pair.settledHours == 20)
    #expect(pair.activeDays == 0)
  }

  @Test(arguments: [(-1.0, 0.0), (.nan, 0), (.infinity, 625.71), (1e9, 625.71), (60, 60)])
  func anAssertionStaysWithinWhatIsPossible(hours: Double, settled: Double) throws {
    let pair = try state([evidence(.asserted, 0, hours: hours)])
    #expect(abs(pair.settledHours - settled) < 0.01)
  }

  @Test func anAssertionCanLower() throws {
    let log = (0..<50).map { evidence(.coffee, $0 * 7) }
    let lowered = try state(log + [evidence(.asserted, 400, hours: 5)])
    #expect(lowered.settledHours == 5)
  }

  @Test func actionDaysCountOncePerDayAndOnlyWhereTheyCount() throws {
    let log = [
      evidence(.helped, 1), evidence(.helped, 1), evidence(.keptPromise, 2), evidence(.coffee, 3),
      evidence(.helped, 4, actor: .them),
    ]
    let theirs = try state(log)
    #expect(theirs.actionDays == 3)
    #expect(theirs.activeDays == 4)
    #expect(theirs.events == 5)
    let mine = try state(log, .iKnowThem)
    #expect(mine.actionDays == 2, "my kept promise shows them me, not me them")
    #expect(theirs.actedByMe && theirs.actedByThem)
  }

  @Test func aBrokenPromiseAddsNoHours() throws {
    let pair = try state([evidence(.brokenPromise, 3)])
    #expect(pair.events == 1)
    #expect(pair.freshHours == 0)
    #expect(!pair.actedByMe)
  }

  @Test func noEvidenceNoState() {
    #expect(PairState.replay([], direction: .theyKnowMe, parameters: usual) == nil)
  }

  @Test func aDeliberateActCountsMore() {
    let plain = rawHours(of: evidence(.lunch, 0), into: .theyKnowMe, parameters: usual)
    let deliberate = rawHours(
      of: evidence(.lunch, 0, deliberate: true), into: .theyKnowMe, parameters: usual)
    #expect(plain == 2.25)
    #expect(deliberate == 2.25 * 1.25)
  }

  @Test(arguments: [
    (EvidenceKind.message, Actor.me, 0.1, 0.025), (.email, .them, 0.025, 0.1),
    (.email, .both, 0.1, 0.1), (.call, .them, 0.5, 0.5), (.met, .both, 0.75, 0.75),
    (.coffee, .both, 1.5, 1.5), (.conversation, .both, 1.5, 1.5), (.dinner, .both, 2.25, 2.25),
    (.visit, .both, 3, 3), (.meeting, .both, 0.5, 0.5), (.work, .both, 0.5, 0.5),
    (.sawWork, .me, 2, 0.2), (.sawWork, .them, 2, 0.2), (.helped, .me, 3, 1.5),
    (.helped, .them, 1.5, 3), (.keptPromise, .me, 2, 0), (.keptPromise, .them, 0, 2),
    (.vouched, .them, 3, 0.6), (.introduced, .me, 2, 0.4), (.introduced, .them, 0.4, 2),
    (.brokenPromise, .me, 0, 0), (.asserted, .them, 0, 0),
  ])
  func hoursOfEveryKind(kind: EvidenceKind, actor: Actor, theirs: Double, mine: Double) {
    let piece = evidence(kind, 0, actor: actor)
    #expect(isClose(rawHours(of: piece, into: .theyKnowMe, parameters: usual), theirs))
    #expect(isClose(rawHours(of: piece, into: .iKnowThem, parameters: usual), mine))
  }

  @Test(arguments: [-3, -Double.infinity, Double.nan])
  func nonsenseHoursCountNothing(hours: Double) {
    let piece = evidence(.coffee, 0, hours: hours)
    #expect(rawHours(of: piece, into: .theyKnowMe, parameters: usual) == 0)
  }

  @Test func endlessHoursStayWithinTheCeiling() throws {
    #expect(try state([evidence(.coffee, 0, hours: .infinity)]).freshHours == 12)
  }

  @Test func kinFadeAtAThird() throws {
    let log = [evidence(.asserted, 0, hours: 60)]
    let kin = try #require(
      PairState.replay(log, direction: .theyKnowMe, isKin: true, parameters: usual))
    let hours = kin.decayed(to: Day(number: 2190), parameters: usual).settledHours
    #expect(isClose(hours, 30))
  }

  // MARK: - Ranking

  @Test(arguments: [false, true])
  func theRankKeyBoundsEveryLaterDay(isKin: Bool) throws {
    var random = SplitMix64(seed: 20)
    for _ in 0..<500 {
      let log = random.log()
      let pair = try #require(
        PairState.replay(log, direction: .theyKnowMe, isKin: isKin, parameters: usual))
      let key = pair.rankKey(parameters: usual)
      for later in [0, 1, 5, 30, 200, 2000] {
        let day = pair.lastDay + later
        let settled = pair.decayed(to: day, parameters: usual).settledHours
        let bound = usual.settledHoursBound(ofRankKey: key, on: day, isKin: isKin)
        #expect(settled <= bound)
        if later == 2000, settled > 0 { #expect(bound / settled < 1.000001) }
      }
    }
  }

  @Test func scanningTheRankKeyFindsTheBest() throws {
    var random = SplitMix64(seed: 21)
    let pairs = try (0..<2000).map { _ in try state(random.log(count: 8, days: 3000)) }
    let today = Day(number: 3000)
    let settled = { (pair: PairState) in
      pair.decayed(to: today, parameters: usual).settledHours
    }
    let expected = pairs.map(settled).sorted(by: >).prefix(20)

    var best: [Double] = []
    var read = 0
    let byKey = pairs.map { (key: $0.rankKey(parameters: usual), pair: $0) }
      .sorted { $0.key > $1.key }
    for (key, pair) in byKey {
      let bound = usual.settledHoursBound(ofRankKey: key, on: today)
      if best.count == 20, let worst = best.last, bound <= worst { break }
      read += 1
      best = Array((best + [settled(pair)]).sorted(by: >).prefix(20))
    }
    #expect(best == Array(expected))
    #expect(read < 200, "the scan stops early")
  }

  @Test func noHoursRankLast() {
    let pair = PairState(firstDay: Day(number: 9))
    #expect(pair.rankKey(parameters: usual) == -.infinity)
    #expect(
      usual.settledHoursBound(ofRankKey: -.infinity, on: Day(number: 9)) == 0)
  }

  // MARK: - Fading

  @Test func theFadeDateIsTheFirstDayBelow() throws {
    var random = SplitMix64(seed: 22)
    var found = 0
    for _ in 0..<120 {
      let pair = try state(random.log())
      let threshold = 0.2 + random.unit() * 20
      let start = pair.lastDay + random.below(100)
      let settled = (0...8000).map {
        pair.decayed(to: start + $0, parameters: usual).settledHours
      }
      let lastAbove = settled.lastIndex { $0 >= threshold }
      let expected = lastAbove.map { start + ($0 + 1) }
      #expect(pair.fadeDate(below: threshold, after: start, parameters: usual) == expected)
      found += expected == nil ? 0 : 1
    }
    #expect(found > 30)
  }
}
