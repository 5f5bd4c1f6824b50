import Relationships
import Testing

@Suite struct WillingnessTests {
  /// Weekly coffee for a year, four promises kept, t = .7, no asks.
  static let broker = BrokerStanding(settledHours: 47.111573, integrity: 5.0 / 6)

  @Test func oracle() {
    let first = Willingness(Self.broker, strength: 0.7, parameters: usual)
    #expect(abs(first.familiarity - 0.7803) < 5e-5)
    #expect(abs(first.estimate - 0.4552) < 5e-5)
    #expect(first.probability == first.estimate)
    let asked = Willingness(
      Self.broker, strength: 0.7, answers: PastAnswers(yes: 2), parameters: usual)
    #expect(abs(asked.probability - 0.6368) < 5e-5)
  }

  @Test func aRefusalIsRememberedAndAsksWear() {
    let plain = Willingness(Self.broker, strength: 0.7, parameters: usual).probability
    let refused = Willingness(
      Self.broker, strength: 0.7, answers: PastAnswers(no: 1), parameters: usual)
    #expect(isClose(refused.probability, plain * 4 / 5))
    var worn = Self.broker
    worn.recentAsks = usual.recentAsks([Day(number: 0), Day(number: 90)], on: Day(number: 90))
    #expect(worn.recentAsks == 1.5)
    let tired = Willingness(worn, strength: 0.7, parameters: usual)
    #expect(isClose(tired.probability, plain / 1.75))
    #expect(usual.recentAsks([Day(number: 91)], on: Day(number: 90)) == 0)
  }

  @Test func itRisesWithHours() {
    var random = SplitMix64(seed: 60)
    for _ in 0..<200 {
      let answers = PastAnswers(yes: random.below(3), no: random.below(3))
      let (integrity, strength) = (0.1 + random.unit() * 0.9, 0.1 + random.unit() * 0.8)
      let asks = random.unit() * 5
      var before = -1.0
      for hours in stride(from: 0.0, through: 200, by: 5) {
        let chance = Willingness(
          BrokerStanding(settledHours: hours, integrity: integrity, recentAsks: asks),
          strength: strength, answers: answers, parameters: usual
        ).probability
        #expect(chance > before)
        #expect((0...1).contains(chance))
        before = chance
      }
    }
  }

  @Test func strengthsOfThirdPartyTies() {
    let inOrder = [TieStrength.barely, .somewhat, .plain, .well, .veryWell]
    #expect(inOrder.map { usual.strength($0) } == [0.1, 0.3, 0.5, 0.7, 0.9])
    #expect(isClose(usual.strength(.well, after: 730), 0.35))
    #expect(inOrder.map(\.rawValue) == [1, 2, 0, 3, 4])
    for said in inOrder {
      let hours = usual.settledHours(for: said)
      #expect(isClose(usual.depth(ofSettledHours: hours), usual.strength(said)))
    }
  }

  @Test func beyondTheFirstBrokerTrustIsPassedOn() {
    #expect(isClose(usual.passedOnProbability(strength: 0.7), 0.42))
    #expect(
      isClose(usual.passedOnProbability(strength: 0.7, answers: PastAnswers(no: 4)), 0.21))
  }
}
