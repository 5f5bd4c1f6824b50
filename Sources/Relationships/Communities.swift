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
  /// For each of them the place of the least of their group.
  private let groups: [Int32]

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
    return low < people.count && people[low] == person ? people[Int(groups[low])] : nil
  }
}

/// People, their neighbours and their labels, all by place in the order of ids.
private struct LabelledNetwork {
  let people: [PersonID]
  /// The neighbours of place p are those from `starts[p]` up to `starts[p + 1]`.
  private var starts: [Int32]
  private var neighbours: [(place: Int32, weight: Double)]
  private var labels: [Int32]
  /// Sums of weights by label; all 0 between uses, and empty until somebody has many ties.
  private var sums: [Double] = []
  /// Around whom a label has changed since theirs was chosen: nobody else would choose another.
  private var isStale: [Bool]

  init(_ ties: [WeightedTie]) {
    let highest = ties.reduce(PersonID.me) { max($0, $1.one, $1.other) }
    var places = PersonIndex(through: highest)
    for tie in ties where tie.joinsOthers {
      places[tie.one] = 0
      places[tie.other] = 0
    }
    people = places.renumber()
    labels = people.indices.map { Int32($0) }
    isStale = Array(repeating: true, count: people.count)
    starts = Array(repeating: 0, count: people.count + 1)
    for tie in ties where tie.joinsOthers {
      starts[places[tie.one] ?? 0] += 1
      starts[places[tie.other] ?? 0] += 1
    }
    // From counts to the ends of the slots, which filling them from the back turns into starts.
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    neighbours = Array(repeating: (0, 0), count: Int(starts.last ?? 0))
    for tie in ties.reversed() where tie.joinsOthers {
      let (one, other) = (places[tie.one] ?? 0, places[tie.other] ?? 0)
      add(other, tie.weight, around: one)
      add(one, tie.weight, around: other)
    }
  }

  private mutating func add(_ neighbour: Int, _ weight: Double, around place: Int) {
    starts[place] -= 1
    neighbours[Int(starts[place])] = (Int32(neighbour), weight)
  }

  /// One round; false where nobody changed.
  mutating func relabel() -> Bool {
    var hasChanged = false
    for place in labels.indices where isStale[place] {
      isStale[place] = false
      let best = bestLabel(at: place)
      guard best != labels[place] else { continue }
      labels[place] = best
      hasChanged = true
      for index in Int(starts[place])..<Int(starts[place + 1]) {
        isStale[Int(neighbours[index].place)] = true
      }
    }
    return hasChanged
  }

  private mutating func bestLabel(at place: Int) -> Int32 {
    let around = Int(starts[place])..<Int(starts[place + 1])
    switch around.count {
    // The only label there is need not be weighed.
    case 1: return labels[Int(neighbours[around.lowerBound].place)]
    case ...16: return bestOfFew(around, own: labels[place])
    default: return Int32(bestOfMany(around, own: Int(labels[place])))
    }
  }

  /// Adds up anew for each neighbour, which for a few is done sooner than looking sums up.
  private func bestOfFew(_ around: Range<Int>, own: Int32) -> Int32 {
    var (best, most) = (own, sum(of: own, around))
    for index in around {
      let label = labels[Int(neighbours[index].place)]
      guard label != best else { continue }
      let sum = sum(of: label, around)
      if sum > most || sum == most && best != own && label > best { (best, most) = (label, sum) }
    }
    return best
  }

  private func sum(of label: Int32, _ around: Range<Int>) -> Double {
    var sum = 0.0
    for index in around where labels[Int(neighbours[index].place)] == label {
      sum += neighbours[index].weight
    }
    return sum
  }

  private mutating func bestOfMany(_ around: Range<Int>, own: Int) -> Int {
    if sums.isEmpty { sums = Array(repeating: 0, count: people.count) }
    for index in around { sums[label(around: index)] += neighbours[index].weight }
    var (best, most) = (own, sums[own])
    for index in around {
      let label = label(around: index)
      let sum = sums[label]
      if sum > most || sum == most && best != own && label > best { (best, most) = (label, sum) }
    }
    for index in around { sums[label(around: index)] = 0 }
    return best
  }

  private func label(around index: Int) -> Int { Int(labels[Int(neighbours[index].place)]) }

  /// For each person the place of the least of those who have the same label.
  var groups: [Int32] {
    // Labels are places too, and places ascend with ids.
    var least = Array(repeating: Int32(-1), count: people.count)
    for (place, label) in labels.enumerated() where least[Int(label)] < 0 {
      least[Int(label)] = Int32(place)
    }
    return labels.map { least[Int($0)] }
  }
}

extension WeightedTie {
  /// True for a tie between two different people other than the user.
  fileprivate var joinsOthers: Bool {
    one != .me && other != .me && one != other && weight > 0
  }
}
