import Relationships
import Testing

/// The invariants of model.md on random logs.
@Suite struct DepthInvariantTests {
  static let runs = 400

  @Test(arguments: Direction.allCases)
  func replayEqualsIncremental(_ direction: Direction) throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<Self.runs {
      let log = random.log()
      var incremental: PairState?
      for (index, piece) in log.enumerated() {
        var next = incremental ?? PairState(firstDay: piece.day)
        next.apply(piece, direction: direction, parameters: usual)
        incremental = next
        // Not only close: the same bits.
        #expect(
          PairState.replay(log[...index], direction: direction, parameters: usual) == incremental)
      }
    }
  }

  @Test func sameDayOrderDoesNotMatter() throws {
    var random = SplitMix64(seed: 2)
    let kinds = EvidenceKind.allCases.filter { $0 != .asserted }
    for _ in 0..<Self.runs {
      let log = random.log(kinds: kinds)
      let shuffled = log.shuffled(using: &random).sorted { $0.day < $1.day }
      for direction in Direction.allCases {
        let (one, other) = (try state(log, direction), try state(shuffled, direction))
        #expect(isClose(one.freshHours, other.freshHours))
        #expect(isClose(one.settledHours, other.settledHours))
        #expect(isClose(one.wordsToday, other.wordsToday))
        #expect(
          [one.activeDays, one.actionDays, one.events]
            == [other.activeDays, other.actionDays, other.events])
        #expect([one.actedByMe, one.actedByThem] == [other.actedByMe, other.actedByThem])
      }
    }
  }

  @Test func splittingAnEventChangesNothing() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<Self.runs {
      var log = random.log(kinds: [.coffee, .message, .helped])
      let day = log[log.count / 2].day.number
      let part = random.unit()
      let whole = log + [evidence(.visit, day, hours: 2)]
      log += [evidence(.visit, day, hours: 2 * part), evidence(.visit, day, hours: 2 - 2 * part)]
      let (one, other) = (
        try state(whole.sorted { $0.day < $1.day }), try state(log.sorted { $0.day < $1.day })
      )
      #expect(isClose(one.freshHours, other.freshHours))
      #expect(isClose(one.settledHours, other.settledHours))
    }
  }

  @Test func addingAnEventNeverLowersAnything() throws {
    var random = SplitMix64(seed: 4)
    // An assertion replaces: it is the one kind that may lower L.
    let kinds = EvidenceKind.allCases.filter { $0 != .asserted }
    for _ in 0..<Self.runs {
      let log = random.log(kinds: kinds)
      let more = (log + [random.log(count: 1, kinds: kinds)[0]]).sorted { $0.day < $1.day }
      let (less, greater) = (try state(log), try state(more))
      let end = max(less.lastDay, greater.lastDay)
      for later in [0, 1, 30, 400] {
        let before = less.decayed(to: end + later, parameters: usual)
        let after = greater.decayed(to: end + later, parameters: usual)
        #expect(after.freshHours >= before.freshHours - 1e-12)
        #expect(after.settledHours >= before.settledHours - 1e-12)
      }
    }
  }

  @Test func theBoundHoldsWhateverIsLogged() throws {
    var random = SplitMix64(seed: 5)
    let kinds = EvidenceKind.allCases.filter { $0 != .asserted }
    for _ in 0..<Self.runs {
      let pair = try state(random.log(count: 300, kinds: kinds, days: 300))
      for later in [0, 10, 100, 1000] {
        let day = pair.lastDay + later
        let hours = pair.decayed(to: day, parameters: usual)
        #expect(hours.freshHours <= 12)
        #expect(
          hours.settledHours <= usual.settledHoursBound(after: day - pair.firstDay) + 1e-9)
        #expect((0..<1).contains(pair.depth(on: day, parameters: usual)))
        #expect((0...1).contains(pair.warmth(on: day, parameters: usual)))
      }
    }
  }

  @Test func withoutContactFreshAndSumFall() throws {
    var random = SplitMix64(seed: 6)
    var rises = 0
    for _ in 0..<Self.runs {
      let pair = try state(random.log())
      var before = pair.decayed(to: pair.lastDay, parameters: usual)
      guard before.freshHours > 1e-9 else { continue }
      for later in 1...60 {
        let after = pair.decayed(to: pair.lastDay + later, parameters: usual)
        #expect(after.freshHours < before.freshHours)
        #expect(
          after.freshHours + after.settledHours < before.freshHours + before.settledHours)
        if after.settledHours > before.settledHours { rises += 1 }
        before = after
      }
    }
    #expect(rises > 0, "settled hours first rise")
  }

  @Test func twoStepsOfDecayEqualOne() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<Self.runs {
      var pair = try state(random.log())
      let (middle, end) = (pair.lastDay + random.below(500), pair.lastDay + 500)
      let direct = pair.decayed(to: end, parameters: usual)
      (pair.freshHours, pair.settledHours) = pair.decayed(to: middle, parameters: usual)
      pair.lastDay = middle
      let stepped = pair.decayed(to: end, parameters: usual)
      #expect(isClose(direct.freshHours, stepped.freshHours))
      #expect(isClose(direct.settledHours, stepped.settledHours))
    }
  }

  /// dS/dt = −aS, dL/dt = aS − bL, by the midpoint rule with a thousand steps a day.
  @Test(arguments: [false, true])
  func decayAgreesWithNumericalIntegration(isKin: Bool) {
    var pair = PairState(firstDay: Day(number: 0), isKin: isKin)
    (pair.freshHours, pair.settledHours) = (9, 30)
    let fresh = 0.693147180559945 / 14
    let settled = 0.693147180559945 / 730 / (isKin ? 3 : 1)
    var (freshHours, settledHours) = (9.0, 30.0)
    let step = 0.001
    for day in 1...200 {
      for _ in 0..<1000 {
        let (midFresh, midSettled) = (
          freshHours - step / 2 * fresh * freshHours,
          settledHours + step / 2 * (fresh * freshHours - settled * settledHours)
        )
        freshHours -= step * fresh * midFresh
        settledHours += step * (fresh * midFresh - settled * midSettled)
      }
      let exact = pair.decayed(to: Day(number: day), parameters: usual)
      #expect(abs(exact.freshHours - freshHours) < 1e-6)
      #expect(abs(exact.settledHours - settledHours) < 1e-6)
    }
  }

  @Test func swappingTheActorsSwapsTheDirections() throws {
    var random = SplitMix64(seed: 8)
    let kinds = EvidenceKind.allCases.filter {
      ![.sawWork, .vouched, .asserted].contains($0)
    }
    for _ in 0..<Self.runs {
      let log = random.log(kinds: kinds)
      let swapped = log.map { piece in
        var piece = piece
        piece.actor = [.me: .them, .them: .me, .both: .both][piece.actor] ?? piece.actor
        return piece
      }
      let (one, other) = (try state(log, .theyKnowMe), try state(swapped, .iKnowThem))
      #expect(one.freshHours == other.freshHours)
      #expect(one.settledHours == other.settledHours)
      #expect(one.actionDays == other.actionDays)
      #expect([one.actedByMe, one.actedByThem] == [other.actedByThem, other.actedByMe])
    }
  }

  @Test(arguments: [false, true])
  func sharesSumToTheHours(isKin: Bool) throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<Self.runs {
      let log = random.log()
      for direction in Direction.allCases {
        let pair = try #require(
          PairState.replay(log, direction: direction, isKin: isKin, parameters: usual))
        for later in [0, 1, 77, 900] {
          let day = pair.lastDay + later
          let hours = pair.decayed(to: day, parameters: usual)
          let shares = attribution(
            of: log, direction: direction, isKin: isKin, on: day, parameters: usual)
          #expect(shares.map(\.evidence) == log)
          #expect(shares.allSatisfy { $0.freshHours >= 0 && $0.settledHours >= -1e-12 })
          #expect(isClose(shares.reduce(0) { $0 + $1.freshHours }, hours.freshHours))
          #expect(isClose(shares.reduce(0) { $0 + $1.settledHours }, hours.settledHours))
        }
      }
    }
  }

  @Test func sharesAsOfAnEarlierDayLeaveOutTheRest() throws {
    var random = SplitMix64(seed: 10)
    for _ in 0..<50 {
      let log = random.log()
      let day = Day(number: 700)
      let early = log.filter { $0.day <= day }
      let shares = attribution(of: log, direction: .theyKnowMe, on: day, parameters: usual)
      #expect(
        shares == attribution(of: early, direction: .theyKnowMe, on: day, parameters: usual))
    }
  }
}
