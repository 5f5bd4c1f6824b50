import Relationships
import Testing

@Suite struct ParameterTests {
  @Test func theTableIsInTheOrderOfTheKeysAndSound() {
    #expect(Parameter.table.map(\.key) == ParameterKey.allCases)
    #expect(Set(Parameter.table.map(\.name)).count == Parameter.table.count)
    for row in Parameter.table {
      #expect(row.range.contains(row.usual), "\(row.name)")
      #expect(!row.meaning.isEmpty && !row.source.isEmpty)
      #expect(row.name.allSatisfy { $0 == "-" || $0.isLowercase }, "\(row.name) can be typed")
      #expect(ParameterKey(name: row.name) == row.key)
      #expect(row.key.parameter == row)
    }
  }

  @Test func changing() throws {
    let faster = try usual.setting("settled-half-life", to: 365).get()
    #expect(faster[.settledHalfLife] == 365)
    #expect(usual[.settledHalfLife] == 730)
    let log = [evidence(.asserted, 0, hours: 40)]
    let hours = try state(log, parameters: faster)
      .decayed(to: Day(number: 365), parameters: faster).settledHours
    #expect(isClose(hours, 20))
    #expect(try faster.setting("settled-half-life", to: 730).get() == usual)
  }

  @Test func refusals() {
    #expect(usual.setting("charm", to: 1) == .failure(.unknownName))
    #expect(usual.setting("fresh-half-life", to: 0) == .failure(.outOfRange(1...90)))
    #expect(usual.setting("fresh-half-life", to: .nan) == .failure(.outOfRange(1...90)))
  }

  /// However the half-lives are set, fresh hours settle faster than settled ones fade.
  @Test func theRangesKeepTheFormulasDefined() throws {
    for row in Parameter.table {
      for end in [row.range.lowerBound, row.range.upperBound] {
        let changed = try usual.setting(row.name, to: end).get()
        let pair = try state([evidence(.visit, 0), evidence(.email, 3)], parameters: changed)
        let hours = pair.decayed(to: Day(number: 100), parameters: changed)
        #expect(hours.settledHours.isFinite && hours.settledHours >= 0)
      }
    }
  }

  @Test func interactionWords() {
    for (word, kind) in InteractionWords.table {
      #expect(InteractionWords.kind(of: word) == kind)
    }
    #expect(InteractionWords.kind(of: "lunch") == .lunch)
    #expect(InteractionWords.kind(of: "luhnch") == nil)
    #expect(InteractionWords.kind(of: "helped") == nil)
    #expect(Set(EvidenceKind.allCases.map(\.word)).count == EvidenceKind.allCases.count)
    // What is shown for a kind that can be logged is a word for it.
    for kind in Set(InteractionWords.table.map(\.kind)) {
      #expect(InteractionWords.kind(of: kind.word) == kind)
    }
  }
}
