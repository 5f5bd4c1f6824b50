import Relationships
import Testing

@Suite struct IntegrityTests {
  static let day = Day(number: 2000)

  static func promise(
    _ settlement: PromiseRecord.Settlement?, due: Int? = nil, ago: Int = 0
  ) -> PromiseRecord {
    PromiseRecord(
      made: day - 1500, due: due.map { day - $0 }, settlement: settlement,
      settled: settlement == nil ? nil : day - ago)
  }

  static func integrity(_ promises: [PromiseRecord]) -> Integrity {
    Integrity(promises, on: day, parameters: usual)
  }

  @Test func oracle() {
    let four = Self.integrity(Array(repeating: Self.promise(.kept), count: 4))
    #expect(abs(four.mean - 5.0 / 6) < 1e-12)
    #expect(abs(four.standardDeviation - 0.1409) < 5e-5)
    #expect(isClose(four.lowerBound, four.mean - four.standardDeviation))
    #expect(Integrity().mean == 0.5)
  }

  @Test func weights() {
    #expect(Self.integrity([Self.promise(.broken)]).beta == 3)
    #expect(Self.integrity([Self.promise(.kept, ago: 730)]).alpha == 1.5)
    #expect(Self.integrity([Self.promise(.broken, ago: 730)]).beta == 2)
    #expect(Self.integrity([Self.promise(.cancelled), Self.promise(nil)]) == Integrity())
    let overdue = Self.integrity([Self.promise(nil, due: 730)])
    #expect(overdue.alpha == 1)
    #expect(overdue.beta == 1.5)
    let late = Self.integrity([Self.promise(.kept, due: 10)])
    #expect(late.alpha == 1.5)
    #expect(late.beta == 2)
    #expect(Self.integrity([Self.promise(.kept, due: 0)]).alpha == 2, "on the day due is in time")
  }

  @Test func asOfAnEarlierDay() {
    let promise = PromiseRecord(
      made: Self.day, due: Self.day + 10, settlement: .kept, settled: Self.day + 20)
    #expect(promise.standing(on: Self.day - 1) == nil)
    #expect(promise.standing(on: Self.day + 10) == .open)
    #expect(promise.standing(on: Self.day + 11) == .overdue(since: Self.day + 10))
    #expect(promise.standing(on: Self.day + 20) == .kept(on: Self.day + 20, late: true))
  }

  @Test func balanceOfFavours() {
    let log = [
      evidence(.helped, 1635), evidence(.helped, 2000, actor: .them),
      evidence(.introduced, 2000), evidence(.vouched, 2000), evidence(.coffee, 2000),
      evidence(.helped, 2001),
    ]
    let favours = Reciprocity(log, on: Self.day, parameters: usual)
    #expect(isClose(favours.given, 1.5))
    #expect(favours.got == 2)
    #expect(isClose(favours.balance, -0.5 / 5.5))
    #expect(!favours.isOutOfBalance(usual))
    let giving = Reciprocity(
      (0..<3).map { _ in evidence(.helped, 2000) }, on: Self.day, parameters: usual)
    #expect(isClose(giving.balance, 0.6))
    #expect(giving.isOutOfBalance(usual))
    #expect(Reciprocity().balance == 0)
  }
}
