import Relationships
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

@Suite struct FacesTests {
  static let day = Day(number: 1000)

  @Test func countsAndSums() throws {
    var faces = Faces(day: Self.day, parameters: usual)
    faces.add(FaceContact(stage: .stranger, theyKnowMe: 0, iKnowThem: 0, since: nil))
    faces.add(FaceContact(stage: .contact, theyKnowMe: 0, iKnowThem: 0, since: Self.day - 29))
    faces.add(
      FaceContact(
        stage: .contact, theyKnowMe: 0, iKnowThem: 2, since: Self.day - 30, leadsToSomebody: true))
    faces.add(
      FaceContact(
        stage: .relationship, theyKnowMe: 50, iKnowThem: 50, since: Self.day - 400, isDormant: true)
    )
    faces.add(
      FaceContact(
        stage: .contact, theyKnowMe: 50, iKnowThem: 90, since: Self.day + 1, needsMe: true))
    #expect(faces.contacts == 4)
    #expect(faces.newInThirtyDays == 1)
    #expect(faces.newInAYear == 2)
    #expect(faces.deadEnds == 1)
    #expect(faces.dormant == 1)
    #expect(faces.count(of: .contact) == 3)
    #expect(faces.count(of: .relationship) == 1)
    #expect(faces.count(of: .trusted) == 0)
    #expect(isClose(faces.peopleWhoKnowMe, 1))
    #expect(faces.count(within: .five) == 0)
    #expect(faces.count(within: .fifty) == 2)
    #expect(faces.count(within: .network) == 2)
    #expect(isClose(try #require(faces.effectivePeople), 2))
    #expect(isClose(try #require(faces.reciprocalShare), 1.0 / 3))
  }

  @Test func deadEndsHaveNoFoundation() {
    func contact(_ stage: Stage, leads: Bool = false, needs: Bool = false) -> FaceContact {
      FaceContact(
        stage: stage, theyKnowMe: 0, iKnowThem: 0, since: nil, leadsToSomebody: leads,
        needsMe: needs)
    }
    #expect(contact(.contact).isDeadEnd)
    #expect(!contact(.contact, leads: true).isDeadEnd)
    #expect(!contact(.contact, needs: true).isDeadEnd)
    #expect(!contact(.acquaintance).isDeadEnd)
  }

  @Test func nobody() {
    let faces = Faces(day: Self.day, parameters: usual)
    #expect(faces.contacts == 0)
    #expect(faces.effectivePeople == nil)
    #expect(faces.reciprocalShare == nil)
  }

  /// Entropy from its definition, and the bounds that it must keep.
  @Test func effectivePeople() throws {
    var random = SplitMix64(seed: 90)
    for _ in 0..<100 {
      let hours = (0..<(1 + random.below(20))).map { _ in 0.01 + random.unit() * 90 }
      var faces = Faces(day: Self.day, parameters: usual)
      for settled in hours {
        faces.add(
          FaceContact(stage: .acquaintance, theyKnowMe: settled, iKnowThem: 1, since: nil))
      }
      let people = try #require(faces.effectivePeople)
      #expect(people >= 1 - 1e-9)
      #expect(people <= Double(hours.count) + 1e-9)
      // exp(−Σ p·ln p) = Π p^(−p)
      let total = hours.reduce(0, +)
      let product = hours.reduce(1.0) { $0 * pow($1 / total, -$1 / total) }
      #expect(isClose(people, product, 1e-9))
    }
  }
}
