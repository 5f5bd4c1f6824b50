import Relationships
import Testing

/// Ties in memory; counts the reads.
private struct Ties: TieSource {
  var byTarget: [PersonID: [IntroductionTie]] = [:]
  var reads = 0

  mutating func ties(to person: PersonID) throws(Never) -> [IntroductionTie] {
    reads += 1
    return byTarget[person] ?? []
  }

  mutating func add(
    _ broker: Int, _ person: Int, strength: Double = 0.7, hours: Double = 0,
    answers: PastAnswers = PastAnswers()
  ) {
    byTarget[id(person), default: []].append(
      IntroductionTie(
        broker: id(broker), strength: strength,
        standing: BrokerStanding(settledHours: hours, integrity: 0.8), answers: answers))
  }
}

private func id(_ number: Int) -> PersonID { PersonID(rawValue: Int64(number)) }

/// Every path in which nobody occurs twice; the best of each first broker.
private func bruteForce(_ query: PathQuery, _ source: Ties) -> [PersonID: IntroductionPath] {
  var bestByFirst: [PersonID: IntroductionPath] = [:]
  func extend(_ brokers: [PersonID], _ links: [Double]) {
    guard brokers.count + 2 <= query.steps else { return }
    for tie in source.byTarget[brokers.first ?? query.target] ?? []
    where !brokers.contains(tie.broker) && tie.broker != query.target && tie.broker != .me
      && !query.without.contains(tie.broker)
    {
      let first = Willingness(
        tie.standing, strength: tie.strength, answers: tie.answers, parameters: usual)
      let people = [tie.broker] + brokers
      let path = IntroductionPath(
        brokers: people, target: query.target, links: [first.probability] + links)
      if query.through.allSatisfy(people.contains), path.probability > 0,
        path.probability > bestByFirst[tie.broker]?.probability ?? 0
      {
        bestByFirst[tie.broker] = path
      }
      extend(
        people,
        [usual.passedOnProbability(strength: tie.strength, answers: tie.answers)] + links)
    }
  }
  extend([], [])
  return bestByFirst
}

@Suite struct PathTests {
  private static func randomTies(_ random: inout SplitMix64, people: Int, density: Double) -> Ties {
    var ties = Ties()
    let hours = (0...people).map { _ in random.below(2) == 0 ? 0 : random.unit() * 80 }
    for broker in 1...people {
      for person in 1...people where broker != person && random.unit() < density {
        let answers =
          random.below(3) == 0
          ? PastAnswers(yes: random.below(4), no: random.below(6)) : PastAnswers()
        ties.add(
          broker, person, strength: 0.05 + random.unit() * 0.9, hours: hours[broker],
          answers: answers)
      }
    }
    return ties
  }

  /// Whether the search finds the best probabilities, by paths that have them, each with another
  /// first broker. Equals may stand for one another: answers alone often give equal chances.
  private static func agrees(_ query: PathQuery, _ ties: Ties) -> Bool {
    var source = ties
    let found = bestPaths(query, in: &source, parameters: usual)
    let all = bruteForce(query, ties)
    let best = all.values.map(\.probability).sorted(by: >).prefix(query.limit)
    return found.count == best.count && Set(found.compactMap(\.brokers.first)).count == best.count
      && zip(found, best).allSatisfy { isClose($0.probability, $1) }
      && found.allSatisfy { path in
        path.brokers.first.flatMap { all[$0] }
          .map { isClose($0.probability, path.probability) } ?? false
      }
  }

  @Test func theSearchEqualsBruteForce() {
    var random = SplitMix64(seed: 70)
    for round in 0..<600 {
      let people = 3 + random.below(7)
      let ties = Self.randomTies(&random, people: people, density: 0.15 + random.unit() * 0.7)
      var query = PathQuery(to: id(1), steps: 1 + random.below(6))
      query.limit = 1 + random.below(4)
      if random.below(3) == 0 { query.without = [id(2 + random.below(people - 1))] }
      if random.below(3) == 0 {
        query.steps = min(query.steps, 4)
        query.through = (0..<(1 + random.below(2))).map { _ in id(2 + random.below(people - 1)) }
      }
      let agrees = Self.agrees(query, ties)
      #expect(agrees, "round \(round)")
    }
  }

  @Test func theOrderOfTiesNeverShows() {
    var random = SplitMix64(seed: 71)
    for _ in 0..<100 {
      var ties = Ties()
      // Equal strengths everywhere: nearly every comparison is a tie.
      for broker in 1...8 {
        for person in 1...8 where broker != person && random.below(2) == 0 {
          ties.add(broker, person, hours: broker > 4 ? 40 : 0)
        }
      }
      var shuffled = ties
      shuffled.byTarget = ties.byTarget.mapValues { $0.shuffled(using: &random) }
      let query = PathQuery(to: id(1), steps: 4)
      #expect(
        bestPaths(query, in: &ties, parameters: usual)
          == bestPaths(query, in: &shuffled, parameters: usual))
    }
  }

  @Test func aFamiliarBrokerBeatsAShorterWayThroughAStranger() throws {
    var ties = Ties()
    ties.add(2, 1, hours: 3)
    ties.add(3, 1)
    ties.add(4, 3, hours: 90)
    let paths = bestPaths(PathQuery(to: id(1), steps: 3), in: &ties, parameters: usual)
    #expect(paths.map(\.brokers) == [[id(4), id(3)], [id(2)]])
    let best = try #require(paths.first)
    #expect(best.weakestLink == 1)
    #expect(isClose(best.probability, best.links[0] * 0.42))
    #expect(
      isClose(
        paths.optimisticReach,
        1 - (1 - paths[0].probability) * (1 - paths[1].probability)))
    #expect(bestPaths(PathQuery(to: id(1), steps: 2), in: &ties, parameters: usual).count == 1)
    #expect(bestPaths(PathQuery(to: id(1), steps: 1), in: &ties, parameters: usual).isEmpty)
    #expect(bestPaths(PathQuery(to: id(9), steps: 3), in: &ties, parameters: usual).isEmpty)
  }

  /// A broker who refused this introduction, and would make another: the walk that passes the broker
  /// twice is no path.
  @Test func nobodyIsAskedTwiceOnOnePath() {
    var ties = Ties()
    ties.add(2, 1, strength: 0.9, hours: 5, answers: PastAnswers(no: 1))
    ties.add(2, 3, strength: 0.9, hours: 5, answers: PastAnswers(yes: 40))
    ties.add(3, 2, strength: 0.9)
    let paths = bestPaths(PathQuery(to: id(1), steps: 5), in: &ties, parameters: usual)
    #expect(paths.map(\.brokers) == [[id(2)]])
  }

  @Test func theSearchReadsOnlyWhatItNeeds() {
    var random = SplitMix64(seed: 72)
    var ties = Ties()
    for _ in 0..<20_000 {
      ties.add(
        1 + random.below(5000), 1 + random.below(5000), strength: 0.1 + random.unit() * 0.8,
        hours: random.below(50) == 0 ? 60 : 0)
    }
    _ = bestPaths(PathQuery(to: id(1), steps: 3), in: &ties, parameters: usual)
    #expect(ties.reads <= 1 + (ties.byTarget[id(1)]?.count ?? 0))
    #expect(ties.reads > 0)
  }
}
