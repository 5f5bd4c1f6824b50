import Relationships
import Testing

/// The stylised facts of model.md, Simulation; each holds for every seed tried, or for their mean.
@Suite struct SimulationTests {
  static let seeds: [UInt64] = [1, 2, 3]

  static func run(
    _ habit: SimulatedHabit, years: Int, seed: UInt64
  ) -> SimulationResult {
    simulate(SimulationPlan(habit, weeks: years * 52, seed: seed), parameters: usual)
  }

  static func last(_ result: SimulationResult) throws -> SimulationSnapshot {
    try #require(result.snapshots.last)
  }

  @Test func theSameSeedGivesTheSameYears() {
    let one = Self.run(.byFive, years: 2, seed: 42)
    #expect(one == Self.run(.byFive, years: 2, seed: 42))
    #expect(one != Self.run(.byFive, years: 2, seed: 43))
  }

  @Test func aCollectorsContactsGrowLinearlyAndRelationshipsDoNot() {
    let result = Self.run(.collector, years: 8, seed: 1)
    let years = result.snapshots.filter { $0.week.isMultiple(of: 52) }
    for (one, next) in zip(years, years.dropFirst()) {
      #expect(abs(next.met - one.met - 281) <= 1)
    }
    let relationships = years.map(\.relationships)
    #expect(relationships == Array(repeating: 0, count: 8))
  }

  @Test(arguments: seeds)
  func aNurturersRelationshipsSaturate(seed: UInt64) throws {
    let snapshots = Self.run(.byFive, years: 9, seed: seed).snapshots
    let counts = snapshots.map(\.relationships)
    let early = counts[..<16].max() ?? 0
    let late = counts[16...].max() ?? 0
    #expect(early >= 8)
    #expect(Double(late) < 1.5 * Double(early), "while people met more than doubled")
    #expect(try #require(snapshots.last).met > 2 * snapshots[15].met)
  }

  @Test(arguments: seeds)
  func timeConcentratesOnFew(seed: UInt64) {
    let result = Self.run(.byFive, years: 6, seed: seed)
    #expect(result.share(ofTop: 15) > 0.4)
    #expect(result.hours.count > 150)
    #expect(isClose(result.share(ofTop: result.hours.count), 1))
  }

  @Test func theBestShareForNewContactsIsSmallButNotZero() throws {
    let shares = [0, 0.02, 0.05, 0.1, 0.2, 0.5, 1]
    let introductions = try shares.map { share in
      try Self.seeds.reduce(0.0) { sum, seed in
        let habit = SimulatedHabit(newShare: share, followUp: .random)
        return try sum + Self.last(Self.run(habit, years: 6, seed: seed)).introductions
      }
    }
    let best = try #require(introductions.indices.max { introductions[$0] < introductions[$1] })
    #expect(shares[best] > 0)
    #expect(shares[best] <= 0.2)
  }

  @Test(arguments: seeds)
  func byFiveThereAreMoreRelationshipsAndTrustedPeople(seed: UInt64) throws {
    let byFive = try Self.last(Self.run(.byFive, years: 8, seed: seed))
    let random = try Self.last(Self.run(.nurturer, years: 8, seed: seed))
    #expect(byFive.met == random.met)
    #expect(byFive.relationships > random.relationships)
    #expect(byFive.trusted > random.trusted)
  }

  @Test func splitMixMatchesItsReference() {
    var zero = SplitMix64(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
    #expect(zero.next() == 0x6E78_9E6A_A1B9_65F4)
    var other = SplitMix64(seed: 1_234_567)
    #expect(other.next() == 6_457_827_717_110_365_317)
  }

  @Test func drawsStayInRangeAndReachEverything() {
    var random = SplitMix64(seed: 7)
    var counts = [0, 0, 0, 0, 0]
    for _ in 0..<5000 {
      counts[random.below(5)] += 1
      #expect((0..<1).contains(random.unit()))
    }
    #expect(counts.allSatisfy { (900...1100).contains($0) })
    #expect(random.below(1) == 0)
  }
}
