/// Groups of people who know one another, by label propagation.
///
/// Everybody starts with a label of their own and, in the order of ids, takes the label with the
/// greatest sum of tie weights around them; of equals their own, else the greatest. (Taking the least
/// would let the first group's label flood each next one through a single bridge, as nobody there
/// has met a common label yet.) It ends when nobody changes, or after `rounds`. No randomness: the
/// same ties give the same groups.
///
/// The user is left out: everybody knows the user. Source: Raghavan, Albert and Kumara 2007.
package struct Communities: Sendable {
  /// Those who have ties, ascending.
  package let people: [PersonID]
  /// The least id of each one's group.
  private let groups: [PersonID]

  /// Complexity: O(p log p + rounds · (p + t)) for p people with t ties.
  package init(ties: [WeightedTie], rounds: Int = 20) {
    var network = LabelledNetwork(ties)
    for _ in 0..<rounds where !network.relabel() { break }
    (people, groups) = (network.people, network.groups)
  }

  /// The least id of the person's group; nil for whom no tie is known. Complexity: O(log p).
  package subscript(person: PersonID) -> PersonID? {
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle] < person { low = middle + 1 } else { high = middle }
    }
    return low < people.count && people[low] == person ? groups[low] : nil
  }
}

/// People, their neighbours and their labels, all by place in the order of ids.
private struct LabelledNetwork {
  let people: [PersonID]
  /// The neighbours of place p are those from `starts[p]` up to `starts[p + 1]`.
  private var starts: [Int32]
  private var neighbours: [(place: Int32, weight: Double)]
  private var labels: [Int32]
  /// Sums of weights by label; all 0 between uses.
  private var sums: [Double]

  init(_ ties: [WeightedTie]) {
    let (people, links) = LabelledNetwork.placed(ties)
    self.people = people
    labels = people.indices.map { Int32($0) }
    sums = people.map { _ in 0 }
    starts = Array(repeating: 0, count: people.count + 1)
    neighbours = Array(repeating: (0, 0), count: 2 * links.count)
    for link in links {
      starts[Int(link.one)] += 1
      starts[Int(link.other)] += 1
    }
    // From counts to the ends of the slots, which filling them from the back turns into starts.
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    for link in links.reversed() {
      add(link.other, link.weight, around: link.one)
      add(link.one, link.weight, around: link.other)
    }
  }

  private mutating func add(_ neighbour: Int32, _ weight: Double, around place: Int32) {
    starts[Int(place)] -= 1
    neighbours[Int(starts[Int(place)])] = (neighbour, weight)
  }

  private typealias Link = (one: Int32, other: Int32, weight: Double)

  /// The people of the ties between others, ascending, and the ties by the places of their ends.
  ///
  /// People's ids are given one after the other, so a table of places by id is small; a damaged one
  /// may be any number, and is then looked up.
  private static func placed(_ ties: [WeightedTie]) -> (people: [PersonID], links: [Link]) {
    let counted = ties.lazy.filter {
      $0.one != .me && $0.other != .me && $0.one != $0.other && $0.weight > 0
    }
    let highest = counted.lazy.map { max($0.one, $0.other).rawValue }.max() ?? 0
    let least = counted.lazy.map { min($0.one, $0.other).rawValue }.min() ?? 0
    guard least >= 0, highest < 64 * Int64(ties.count) + 65_536 else {
      let people = Set(counted.flatMap { [$0.one, $0.other] }).sorted()
      let places = Dictionary(
        uniqueKeysWithValues: people.enumerated().map { ($1, Int32($0)) })
      return (people, counted.map { (places[$0.one] ?? 0, places[$0.other] ?? 0, $0.weight) })
    }
    var places = Array(repeating: Int32(-1), count: Int(highest) + 1)
    for tie in counted {
      places[Int(tie.one.rawValue)] = 0
      places[Int(tie.other.rawValue)] = 0
    }
    var people: [PersonID] = []
    for id in places.indices where places[id] == 0 {
      places[id] = Int32(people.count)
      people.append(PersonID(rawValue: Int64(id)))
    }
    return (
      people,
      counted.map { (places[Int($0.one.rawValue)], places[Int($0.other.rawValue)], $0.weight) }
    )
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

  private mutating func bestLabel(at place: Int) -> Int32 {
    let around = Int(starts[place])..<Int(starts[place + 1])
    for index in around { sums[label(around: index)] += neighbours[index].weight }
    let own = Int(labels[place])
    var (best, most) = (own, sums[own])
    for index in around {
      let label = label(around: index)
      let sum = sums[label]
      if sum > most || sum == most && best != own && label > best { (best, most) = (label, sum) }
    }
    for index in around { sums[label(around: index)] = 0 }
    return Int32(best)
  }

  private func label(around index: Int) -> Int { Int(labels[Int(neighbours[index].place)]) }

  /// For each person the least of those who have the same label.
  var groups: [PersonID] {
    // Labels are places too, and places ascend with ids.
    var least = Array(repeating: -1, count: people.count)
    for (place, label) in labels.enumerated() where least[Int(label)] < 0 {
      least[Int(label)] = place
    }
    return labels.map { people[least[Int($0)]] }
  }
}
