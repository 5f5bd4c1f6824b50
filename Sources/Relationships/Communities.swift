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
  package init(
    ties: [(one: PersonID, other: PersonID, weight: Double)], rounds: Int = 20
  ) {
    var network = LabelledNetwork(ties)
    for _ in 0..<rounds where !network.relabel() { break }
    (people, groups) = (network.people, network.groups)
  }

  /// The least id of the person's group; nil for whom no tie is known. Complexity: O(log p).
  package subscript(person: PersonID) -> PersonID? {
    let place = people.place(of: person)
    return place < people.count && people[place] == person ? groups[place] : nil
  }
}

/// People, their neighbours and their labels, all by place in the order of ids.
private struct LabelledNetwork {
  let people: [PersonID]
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
    let people = LabelledNetwork.distinct(ties.map(\.one) + ties.map(\.other))
    self.people = people
    let links = ties.map { tie in
      (people.place(of: tie.one), people.place(of: tie.other), tie.weight)
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

  private static func distinct(_ people: [PersonID]) -> [PersonID] {
    var distinct: [PersonID] = []
    for person in people.sorted() where person != distinct.last { distinct.append(person) }
    return distinct
  }

  /// For each person the least of those who have the same label.
  var groups: [PersonID] {
    // Labels are places too, and places ascend with ids.
    var least = Array(repeating: -1, count: people.count)
    for (place, label) in labels.enumerated() where least[label] < 0 { least[label] = place }
    return labels.map { people[least[$0]] }
  }
}

extension [PersonID] {
  /// Where the person is, or would be, among ascending ids. Complexity: O(log n).
  fileprivate func place(of person: PersonID) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < person { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
