import Relationships
import Testing

@Suite struct ReferenceTests {
  static let day = Day(number: 3000)

  static func candidate(
    _ number: Int64, seen: Int = 2, depth: Double = 0.5, role: RefereeRole? = .peer,
    integrity: Double = 0.7, community: Int64? = nil
  ) -> RefereeCandidate {
    RefereeCandidate(
      person: PersonID(rawValue: number), name: "P\(number)",
      witnessed: Array(repeating: day, count: seen), depth: depth, role: role,
      integrity: integrity, community: community.map(PersonID.init(rawValue:)))
  }

  static func quality(_ candidate: RefereeCandidate) -> ReferenceQuality {
    ReferenceQuality(candidate, on: day, parameters: usual)
  }

  @Test func theFormula() {
    #expect(isClose(Self.quality(Self.candidate(1)).quality, 0.5 * 0.5 * 0.7))
    #expect(Self.quality(Self.candidate(1, seen: 0, depth: 1)).quality == 0)
    var old = Self.candidate(1)
    old.witnessed = [Self.day - 1095, Self.day - 1095, Self.day + 1]
    #expect(isClose(Self.quality(old).witnessedActions, 1))
  }

  @Test func familyNeverOutranksAnEqualPeer() {
    var random = SplitMix64(seed: 100)
    for _ in 0..<500 {
      let (seen, depth, integrity) = (random.below(9), random.unit(), random.unit())
      let peers = RefereeRole.allCases.map {
        Self.quality(
          Self.candidate(1, seen: seen, depth: depth, role: $0, integrity: integrity))
      }
      let family = Self.quality(
        Self.candidate(0, seen: seen, depth: depth, role: .family, integrity: integrity))
      #expect(peers.filter { $0.quality < family.quality }.isEmpty)
      let peer = Self.quality(
        Self.candidate(9, seen: max(1, seen), depth: 0.1 + depth, integrity: 0.1 + integrity))
      let kin = Self.quality(
        Self.candidate(
          0, seen: max(1, seen), depth: 0.1 + depth, role: .family, integrity: 0.1 + integrity))
      #expect(ranked([kin, peer]).first == peer)
    }
  }

  @Test func whatIsMissing() {
    #expect(Self.quality(Self.candidate(1, seen: 0)).missing == .witness)
    #expect(Self.quality(Self.candidate(1, seen: 9, depth: 0.1)).missing == .depth)
    #expect(
      Self.quality(Self.candidate(1, seen: 9, depth: 0.9, role: .family)).missing == .role)
    #expect(
      Self.quality(Self.candidate(1, seen: 9, depth: 0.9, integrity: 0.2)).missing == .integrity)
  }

  @Test func aPanelIsOfDifferentCommunities() {
    let references = [
      Self.candidate(1, depth: 0.9, community: 1), Self.candidate(2, depth: 0.8, community: 1),
      Self.candidate(3, depth: 0.7), Self.candidate(4, depth: 0.6),
      Self.candidate(5, depth: 0.95, role: .family, community: 5),
      Self.candidate(6, seen: 0, depth: 1),
    ].map(Self.quality)
    #expect(panel(of: 3, from: references).map(\.candidate.person.rawValue) == [1, 3, 4])
    #expect(panel(of: 9, from: references).map(\.candidate.person.rawValue) == [1, 3, 4, 5])
    #expect(panel(of: 0, from: references).isEmpty)
    #expect(usual.panelValidity(of: 1) == 0.4)
    #expect(isClose(usual.panelValidity(of: 3), 1.2 / 2.2))
    #expect(usual.panelValidity(of: 0) == 0)
  }

  @Test func equalsGoByName() {
    let references = [Self.candidate(2), Self.candidate(1)].map(Self.quality)
    #expect(ranked(references).map(\.candidate.name) == ["P1", "P2"])
  }
}
