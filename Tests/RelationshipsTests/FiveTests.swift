import Relationships
import Testing

@Suite struct FiveTests {
  static let day = Day(number: 2000)

  static func candidate(
    _ name: String, depth: Double = 0.3, silent: Int? = 100, layer: Layer? = .fifty,
    community: Int64? = nil, since: Int = 1000
  ) -> FiveCandidate {
    let number = name.unicodeScalars.reduce(Int64(0)) { $0 * 128 + Int64($1.value) }
    var candidate = FiveCandidate(
      person: PersonID(rawValue: number), name: name, depth: depth,
      lastContact: silent.map { day - $0 }, since: day - since)
    candidate.layer = layer
    candidate.community = community.map(PersonID.init(rawValue:))
    return candidate
  }

  static func picks(_ candidates: [FiveCandidate], count: Int = 5) -> [String] {
    five(from: candidates, on: day, count: count, parameters: usual).map(\.candidate.name)
  }

  static func score(_ candidate: FiveCandidate) -> FiveScore {
    FiveScore(candidate, on: day, parameters: usual)
  }

  @Test func theFormula() {
    let score = Self.score(Self.candidate("A", depth: 0.3, silent: 90, layer: .fifty))
    // o = ½: u = .2; f = 1 − 2^(−180/730).
    #expect(score.importance == 1)
    #expect(isClose(score.gap, 0.25))
    #expect(isClose(score.lateness, 0.2))
    #expect(isClose(score.fading, 0.157_105_100_749, 1e-9))
    #expect(isClose(score.value, 0.25 * 0.2 * (1 + 0.5 * score.fading)))
    #expect(Self.score(Self.candidate("B", silent: 0)).value == 0)
    #expect(isClose(Self.score(Self.candidate("C", depth: 0.9)).gap, 0.1))
  }

  @Test func importanceAndAim() {
    var plain = Self.candidate("A", layer: nil)
    #expect(Self.score(plain).importance == 0.5)
    #expect(plain.cadenceDays(usual) == 365)
    plain.isWished = true
    #expect(Self.score(plain).importance == 1)
    #expect(plain.cadenceDays(usual) == 180)
    #expect(Self.score(Self.candidate("B", layer: .fifteen)).importance == 2)
    plain.cadence = 42
    #expect(plain.cadenceDays(usual) == 42)
    #expect(plain.due(usual) == Self.day - 100 + 42)
  }

  @Test func deadlines() {
    var candidate = Self.candidate("A", silent: 10)
    candidate.contactBy = Self.day + 5
    #expect(candidate.due(usual) == Self.day + 5)
    candidate.contactBy = Self.day - 20
    #expect(candidate.due(usual) == Self.day - 10 + 180, "the contact made afterwards settles it")
    candidate.lastContact = nil
    #expect(candidate.due(usual) == Self.day - 20)
    #expect(candidate.lateness(on: Self.day, usual) > 1)
    candidate.contactBy = Self.day + 400
    #expect(candidate.lateness(on: Self.day, usual) == 0)
    #expect(Self.picks([candidate], count: 2).isEmpty, "nothing is due yet")
  }

  @Test func contactedOrSkippedPeopleAreOff() {
    var skipped = Self.candidate("Skipped")
    skipped.skippedUntil = Self.day + 1
    var back = Self.candidate("Back")
    back.skippedUntil = Self.day
    #expect(Self.picks([skipped, back, Self.candidate("Today", silent: 0)]) == ["Back"])
  }

  @Test func atMostTwoOfACommunityAndLessForTheSecond() {
    let names = ["A", "B", "C", "D"]
    let together = names.map { Self.candidate($0, silent: 200, community: 7) }
    let alone = Self.candidate("Z", silent: 190)
    // The second of the four counts ×0.7: Z comes before.
    #expect(Self.picks(together + [alone], count: 2) == ["A", "Z"])
    #expect(Set(Self.picks(together + [alone])) == ["A", "B", "Z"])
  }

  @Test func oneDormantAndOneNewest() {
    let regulars = (0..<9).map { Self.candidate("R\($0)", silent: 300) }
    var dormant = Self.candidate("Dormant", depth: 0.2, silent: 1500, layer: nil)
    dormant.isDormant = true
    let newest = Self.candidate("Newest", silent: 3, layer: nil, since: 3)
    let picks = five(
      from: regulars + [dormant, newest], on: Self.day, parameters: usual)
    #expect(picks.map(\.candidate.name) == ["R0", "R1", "R2", "Newest", "Dormant"])
    #expect(picks.map(\.place) == [.score, .score, .score, .newest, .dormant])
    // Once they are picked by score, no second one takes a place.
    var urgent = newest
    (urgent.layer, urgent.lastContact) = (.five, Self.day - 300)
    #expect(
      Self.picks(regulars + [dormant, urgent]) == ["Newest", "R0", "R1", "Dormant", "R2"])
  }

  @Test func namesNeverContactedComeOnlyAsTheNewest() {
    let imported = (0..<9).map {
      Self.candidate("I\($0)", depth: 0, silent: nil, layer: nil, since: 9)
    }
    #expect(Self.picks(imported + [Self.candidate("A", since: 500)]) == ["A", "I0"])
    var wanted = imported[4]
    wanted.isWished = true
    #expect(Self.picks(imported.dropLast(8) + [wanted]).contains("I4"))
  }

  @Test func tiesBreakByName() {
    let candidates = ["D", "B", "E", "A", "C", "F"].map { Self.candidate($0) }
    #expect(Self.picks(candidates.reversed()) == Self.picks(candidates))
    #expect(Self.picks(candidates) == ["A", "B", "C", "D", "E"])
  }

  @Test func itEqualsTheGreedyRuleOnRandomPeople() {
    var random = SplitMix64(seed: 110)
    for _ in 0..<200 {
      var candidates = (0..<(1 + random.below(30))).map { index in
        Self.candidate(
          "P\(index)", depth: random.unit(), silent: random.below(500),
          layer: Layer.allCases[random.below(4)], community: Int64(random.below(5)))
      }
      candidates.shuffle(using: &random)
      let picks = five(from: candidates, on: Self.day, count: 2, parameters: usual)
      var left = candidates.filter { $0.lastContact != Self.day }
      var communities: [PersonID] = []
      for pick in picks {
        let value = { (candidate: FiveCandidate) in
          communities.filter { $0 == candidate.community }
            .reduce(Self.score(candidate).value) { value, _ in value * 0.7 }
        }
        let best = left.map(value).max() ?? 0
        #expect(isClose(value(pick.candidate), best))
        left.removeAll { $0 == pick.candidate }
        communities += [pick.candidate.community].compactMap { $0 }
      }
      #expect(picks.count == min(2, left.count + picks.count))
    }
  }

  @Test func reasonsAreTheTwoLargestFactors() {
    let wanted = Self.score(Self.candidate("A", depth: 0, silent: 7, layer: .five))
    #expect(wanted.reasons == [.importance, .gap])
    let late = Self.score(Self.candidate("B", depth: 0.6, silent: 900, layer: .fifty))
    #expect(late.reasons == [.lateness, .importance])
  }

  @Test func neglect() {
    var regular = Self.candidate("Regular", silent: 50, layer: nil)
    regular.cadence = 40
    let rows = neglected(
      [
        Self.candidate("Fine", silent: 100), Self.candidate("Late", silent: 360),
        Self.candidate("Nobody", silent: 900, layer: nil), regular,
        Self.candidate("Inner", silent: 45, layer: .fifteen),
      ], on: Self.day, parameters: usual)
    #expect(rows.map(\.candidate.name) == ["Inner", "Late", "Regular"])
    #expect(rows.map(\.cadencesGone) == [1.5, 2, 1.25])
  }
}
