/// Groups of people who know one another, by label propagation.
///
/// Everybody starts with a label of their own and, in the order of ids, takes the label with the
/// greatest sum of tie weights around them; of equals their own, else the greatest. (Taking the least
/// would let the first group's label flood each next one through a single bridge, as nobody there
/// has met a common label yet.) It ends when nobody changes, or after `rounds`. No randomness: the
/// same ties give the same groups.
///
/// Returns for each person in a tie the least id of their group. The user is left out: everybody
/// knows the user. Complexity: O(rounds · (people + ties)). Source: Raghavan, Albert and Kumara 2007.
package func communities(
  ties: [(one: PersonID, other: PersonID, weight: Double)], rounds: Int = 20
) -> [PersonID: PersonID] {
  var network = LabelledNetwork(ties)
  for _ in 0..<rounds where !network.relabel() { break }
  return network.groups
}

/// People, their neighbours and their labels, all by place in the order of ids.
private struct LabelledNetwork {
  private let people: [PersonID]
  /// The neighbours of place p are those from `starts[p]` up to `starts[p + 1]`.
  private var starts: [Int]
  private var neighbours: [(place: Int, weight: Double)]
  private var labels: [Int]
  /// Sums of weights by label; all 0 between uses.
  private var sums: [Double]

  init(_ ties: [(one: PersonID, other: PersonID, weight: Double)]) {
    let ties = ties.filter {
      $0.one != .me && $0.other != .me && $0.one != $0.other && $0.weight > 0
    }
    people = Set(ties.lazy.flatMap { [$0.one, $0.other] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    let links = ties.compactMap { tie in
      places[tie.one].flatMap { one in places[tie.other].map { (one, $0, tie.weight) } }
    }
    labels = Array(people.indices)
    sums = people.map { _ in 0 }
    starts = Array(repeating: 0, count: people.count + 1)
    neighbours = Array(repeating: (0, 0), count: 2 * links.count)
    for (one, other, _) in links {
      starts[one] += 1
      starts[other] += 1
    }
    // From counts to the ends of the slots, which filling them from the back turns into starts.
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    for (one, other, weight) in links.reversed() {
      starts[one] -= 1
      neighbours[starts[one]] = (other, weight)
      starts[other] -= 1
      neighbours[starts[other]] = (one, weight)
    }
  }

  /// One round; false where nobody changed.
  mutating func relabel() -> Bool {
    var hasChanged = false
    for place in labels.indices {
      let best = bestLabel(at: place)
      if best != labels[place] {
        labels[place] = best
        hasChanged = true
      }
    }
    return hasChanged
  }

  private mutating func bestLabel(at place: Int) -> Int {
    let around = starts[place]..<starts[place + 1]
    for index in around { sums[labels[neighbours[index].place]] += neighbours[index].weight }
    let own = labels[place]
    var (best, most) = (own, sums[own])
    for index in around {
      let label = labels[neighbours[index].place]
      let sum = sums[label]
      if sum > most || sum == most && best != own && label > best { (best, most) = (label, sum) }
    }
    for index in around { sums[labels[neighbours[index].place]] = 0 }
    return best
  }

  /// Each person with the least of those who have the same label.
  var groups: [PersonID: PersonID] {
    var least: [Int: PersonID] = [:]
    for (place, label) in labels.enumerated() where least[label] == nil {
      least[label] = people[place]
    }
    return Dictionary(
      uniqueKeysWithValues: zip(people, labels).map { ($0, least[$1] ?? $0) })
  }
}
