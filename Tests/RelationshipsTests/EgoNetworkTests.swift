import Relationships
import Testing

@Suite struct EgoNetworkTests {
  private static func network(
    _ weights: [Double], _ ties: [(Int64, Int64, Double)]
  ) -> EgoNetwork {
    EgoNetwork(
      contacts: weights.enumerated().map { (PersonID(rawValue: Int64($0 + 1)), $1) },
      ties: ties.map { WeightedTie(PersonID(rawValue: $0), PersonID(rawValue: $1), $2) })
  }

  @Test func oracle() throws {
    let network = Self.network([3, 2, 1, 1], [(1, 2, 2), (3, 4, 0.5)])
    #expect(abs(try #require(network.constraint) - 0.6080725624) < 1e-10)
    #expect(abs(try #require(network.effectiveSize) - 3.2380952381) < 1e-10)
    #expect(try #require(network.plain.constraint) == 0.5625)
    #expect(try #require(network.plain.effectiveSize) == 3)
  }

  @Test func starAndComplete() throws {
    let star = Self.network([1, 1, 1, 1, 1], [])
    #expect(isClose(try #require(star.constraint), 0.2))
    #expect(isClose(try #require(star.effectiveSize), 5))
    let complete = Self.network(
      [1, 1, 1, 1], [(1, 2, 1), (1, 3, 1), (1, 4, 1), (2, 3, 1), (2, 4, 1), (3, 4, 1)])
    #expect(isClose(try #require(complete.constraint), 0.765625))
    #expect(isClose(try #require(complete.effectiveSize), 1))
  }

  @Test func whatDoesNotBelongIsLeftOut() throws {
    let plain = Self.network([3, 2, 1, 1], [(1, 2, 2), (3, 4, 0.5)])
    let messy = Self.network(
      [3, 2, 1, 1, 0, -1],
      [
        (2, 1, 1), (1, 2, 2), (2, 1, 0.3), (3, 4, 0.5), (1, 9, 7), (5, 1, 3), (2, 2, 4), (0, 1, 9),
        (1, 3, 0), (1, 4, -2),
      ])
    #expect(messy.constraint == plain.constraint)
    #expect(messy.effectiveSize == plain.effectiveSize)
    #expect(messy.size == 4)
  }

  @Test func nobody() {
    let empty = EgoNetwork(contacts: [], ties: [])
    #expect(empty.constraint == nil)
    #expect(empty.effectiveSize == nil)
    #expect(empty.plain.constraint == nil)
  }

  /// Straight from the definitions, on a matrix.
  @Test func theFormulasOnRandomNetworks() throws {
    var random = SplitMix64(seed: 80)
    for _ in 0..<200 {
      let size = 1 + random.below(9)
      var matrix = Array(repeating: Array(repeating: 0.0, count: size + 1), count: size + 1)
      var ties: [(Int64, Int64, Double)] = []
      for one in 0...size {
        for other in (one + 1)..<max(size + 1, one + 1)
        where one == 0 || random.below(3) == 0 {
          let weight = 0.1 + random.unit()
          (matrix[one][other], matrix[other][one]) = (weight, weight)
          if one > 0 { ties.append((Int64(one), Int64(other), weight)) }
        }
      }
      let share = matrix.map { row in row.map { $0 / row.reduce(0, +) } }
      let scaled = matrix.map { row in row.map { $0 / (row.max() ?? 1) } }
      var (constraint, effective) = (0.0, 0.0)
      for other in 1...size {
        var (indirect, redundancy) = (0.0, 0.0)
        for between in 1...size {
          indirect += share[0][between] * share[between][other]
          redundancy += share[0][between] * scaled[other][between]
        }
        constraint += (share[0][other] + indirect) * (share[0][other] + indirect)
        effective += 1 - redundancy
      }
      let network = Self.network(Array(matrix[0].dropFirst()), ties)
      #expect(isClose(try #require(network.constraint), constraint))
      #expect(isClose(try #require(network.effectiveSize), effective))
    }
  }

  @Test func plantedCommunitiesAreFound() {
    var random = SplitMix64(seed: 81)
    for _ in 0..<50 {
      let groups = 2 + random.below(4)
      var ties: [WeightedTie] = []
      func person(_ group: Int, _ member: Int) -> PersonID {
        PersonID(rawValue: Int64(1 + group * 8 + member))
      }
      for group in 0..<groups {
        for one in 0..<8 {
          for other in (one + 1)..<8 where random.below(10) > 0 {
            ties.append(WeightedTie(person(group, one), person(group, other), 0.5))
          }
        }
        // One bridge to the next group, and the user, who knows everybody.
        if group > 0 { ties.append(WeightedTie(person(group - 1, 7), person(group, 0), 0.5)) }
        ties.append(WeightedTie(.me, person(group, 0), 0.9))
      }
      let found = Communities(ties: ties.shuffled(using: &random))
      let unshuffled = Communities(ties: ties)
      #expect(found.people.count == 8 * groups)
      #expect(found.people.allSatisfy { found[$0] == unshuffled[$0] })
      // Ids far apart, as only a damaged store has them, are as good.
      func far(_ person: PersonID) -> PersonID { PersonID(rawValue: person.rawValue << 40) }
      let spread = Communities(
        ties: ties.map { WeightedTie(far($0.one), far($0.other), $0.weight) })
      #expect(found.people.allSatisfy { found[$0].map(far) == spread[far($0)] })
      for group in 0..<groups {
        for member in 0..<8 { #expect(found[person(group, member)] == person(group, 0)) }
      }
      #expect(found[.me] == nil)
    }
    #expect(Communities(ties: []).people.isEmpty)
  }

  /// Whose neighbours kept their labels is passed over; that changes nothing.
  @Test func communitiesAreThoseOfEveryRoundOverEverybody() {
    var random = SplitMix64(seed: 82)
    for _ in 0..<50 {
      let people = 30 + random.below(200)
      let ties = (0..<(people + random.below(2 * people))).map { _ in
        WeightedTie(
          PersonID(rawValue: Int64(random.below(people))),
          PersonID(rawValue: Int64(random.below(people))),
          Double(random.below(5)) / 4)
      }
      let expected = labelsByRounds(ties)
      let found = Communities(ties: ties)
      #expect(found.people == expected.keys.sorted())
      #expect(found.people.allSatisfy { found[$0] == expected[$0] })
    }
  }

  /// Label propagation as it is described, with nothing left out.
  private func labelsByRounds(_ ties: [WeightedTie]) -> [PersonID: PersonID] {
    var around: [PersonID: [(PersonID, Double)]] = [:]
    for tie in ties where tie.one != .me && tie.other != .me && tie.one != tie.other {
      guard tie.weight > 0 else { continue }
      around[tie.one, default: []].append((tie.other, tie.weight))
      around[tie.other, default: []].append((tie.one, tie.weight))
    }
    var labels = Dictionary(uniqueKeysWithValues: around.keys.map { ($0, $0) })
    for _ in 0..<20 {
      for person in around.keys.sorted() {
        var sums: [PersonID: Double] = [:]
        for (other, weight) in around[person] ?? [] {
          sums[labels[other] ?? other, default: 0] += weight
        }
        let most = sums.values.max() ?? 0
        let own = labels[person] ?? person
        if sums[own] != most {
          labels[person] = sums.filter { $0.value == most }.keys.max() ?? own
        }
      }
    }
    return labels.mapValues { label in
      labels.filter { $0.value == label }.keys.min() ?? label
    }
  }
}
