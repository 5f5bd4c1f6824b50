import Relationships
import Testing

/// The two directions and defaults that most tests use.
let usual = ModelParameters()

func evidence(
  _ kind: EvidenceKind, _ day: Int, entry: Int = 0, actor: Actor = .me, hours: Double? = nil,
  deliberate: Bool = false
) -> Evidence {
  Evidence(
    entry: EntryID(rawValue: Int64(entry)), day: Day(number: day), kind: kind, actor: actor,
    isDeliberate: deliberate, hours: hours)
}

func state(
  _ log: [Evidence], _ direction: Direction = .theyKnowMe, parameters: ModelParameters = usual
) throws -> PairState {
  try #require(PairState.replay(log, direction: direction, parameters: parameters))
}

extension SplitMix64 {
  /// Up to `count` pieces of evidence of any kind, sorted by day; many share a day.
  mutating func log(
    count: Int = 40, kinds: [EvidenceKind] = EvidenceKind.allCases, days: Int = 1500
  ) -> [Evidence] {
    let size = 1 + below(count)
    let dates = (0..<size).map { _ in
      below(3) == 0 ? below(5) * (days / 5) : below(days)
    }
    return dates.sorted().enumerated().map { index, day in
      let kind = kinds[below(kinds.count)]
      return evidence(
        kind, day, entry: index + 1, actor: [Actor.me, .them, .both][below(3)],
        hours: kind == .asserted ? unit() * 150 : below(2) == 0 ? unit() * 6 : nil,
        deliberate: below(4) == 0)
    }
  }
}

func isClose(_ left: Double, _ right: Double, _ tolerance: Double = 1e-9) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}
