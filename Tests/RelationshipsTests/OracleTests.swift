import Foundation
import Relationships
import Testing

/// Random networks against networkx; `Oracles/make_oracles.py` wrote its verdicts down.
@Suite struct OracleTests {
  /// A line of the file, cut at its bars.
  private struct Network {
    var numbers: [Double]
    var ties: [WeightedTie]
    var verdicts: [Double]

    /// Nil where a part is missing or is not a number.
    init?(_ parts: [Substring]) {
      guard parts.count == 4 else { return nil }
      numbers = parts[1].split(separator: " ").compactMap { Double($0) }
      verdicts = parts[3].split(separator: " ").compactMap { Double($0) }
      ties = parts[2].split(separator: " ").compactMap { tie in
        let ends = tie.split { "->:".contains($0) }
        guard ends.count == 3, let one = Int64(ends[0]), let other = Int64(ends[1]),
          let weight = Double(ends[2])
        else { return nil }
        return WeightedTie(OracleTests.person(one), OracleTests.person(other), weight)
      }
      guard ties.count == parts[2].split(separator: " ").count else { return nil }
    }
  }

  /// 0 is the user's id.
  private static func person(_ number: Int64) -> PersonID { PersonID(rawValue: number + 1) }

  private static func networks(_ kind: String) throws -> [Network] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Oracles/networks.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").filter { $0.hasPrefix(kind + "|") }.map { line in
      try #require(Network(line.split(separator: "|", omittingEmptySubsequences: false)))
    }
  }

  @Test func constraintAndEffectiveSize() throws {
    let networks = try Self.networks("ego")
    #expect(networks.count == 250)
    for known in networks {
      let network = EgoNetwork(
        contacts: known.numbers.enumerated().map { (Self.person(Int64($0)), $1) },
        ties: known.ties)
      let measures = [
        network.constraint, network.effectiveSize, network.plain.constraint,
        network.plain.effectiveSize,
      ]
      for (measure, verdict) in zip(measures, known.verdicts) {
        #expect(isClose(try #require(measure), verdict, 1e-10))
      }
    }
  }

  private struct Source: TieSource {
    var network: Network

    func ties(to person: PersonID) throws(Never) -> [IntroductionTie] {
      network.ties.filter { $0.other == person }.map { tie in
        let hours = network.numbers[Int(tie.one.rawValue) - 1]
        return IntroductionTie(
          broker: tie.one, strength: tie.weight,
          standing: BrokerStanding(settledHours: hours, integrity: 0.8))
      }
    }
  }

  @Test func theMostProbablePath() throws {
    let networks = try Self.networks("path")
    #expect(networks.count == 250)
    #expect(networks.contains { $0.verdicts == [0] })
    for known in networks {
      var source = Source(network: known)
      let query = PathQuery(to: Self.person(0), steps: known.numbers.count + 1)
      let best = bestPaths(query, in: &source, parameters: usual).first
      #expect(isClose(best?.probability ?? 0, known.verdicts[0], 1e-10))
    }
  }
}
