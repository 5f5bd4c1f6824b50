/// A tie between two people, in whichever direction it was said.
package struct WeightedTie: Hashable, Sendable {
  package var one: PersonID
  package var other: PersonID
  package var weight: Double

  package init(_ one: PersonID, _ other: PersonID, _ weight: Double) {
    self.one = one
    self.other = other
    self.weight = weight
  }
}

/// The user's contacts and the ties among them: what Burt's measures are computed on.
///
/// Weights are positive; a tie counts alike in both directions. People without a tie to the user do
/// not belong to the network, nor do ties to them.
package struct EgoNetwork: Sendable {
  /// A tie between two contacts, by position.
  private struct Link {
    var one: Int
    var other: Int
    var weight: Double

    /// By the ends, the strongest of several first.
    func precedes(_ link: Link) -> Bool {
      if one != link.one { return one < link.one }
      return other != link.other ? other < link.other : weight > link.weight
    }
  }

  /// Weight of the user's tie to each contact.
  private let weights: [Double]
  private let links: [Link]
  /// Sum of the weights of each contact's ties, the one to the user included.
  private var sums: [Double]
  /// The greatest of them.
  private var greatest: [Double]

  /// Of several ties between two people the strongest counts. Contacts and ties without a positive
  /// weight are left out.
  ///
  /// Complexity: O(n + t log t) for n contacts and t ties.
  package init(
    contacts: [(person: PersonID, weight: Double)], ties: [WeightedTie]
  ) {
    let alters = contacts.filter { $0.weight > 0 && $0.person != .me }
    var places = PersonIndex(through: alters.lazy.map(\.person).max() ?? .me)
    for (place, alter) in alters.enumerated() {
      precondition(places[alter.person] == nil, "every contact occurs once")
      places[alter.person] = place
    }
    weights = alters.map(\.weight)
    links = EgoNetwork.strongest(
      ties.compactMap { tie in
        guard tie.weight > 0, let one = places[tie.one], let other = places[tie.other],
          one != other
        else { return nil }
        return Link(one: min(one, other), other: max(one, other), weight: tie.weight)
      })
    sums = weights
    greatest = weights
    for link in links {
      for end in [link.one, link.other] {
        sums[end] += link.weight
        greatest[end] = max(greatest[end], link.weight)
      }
    }
  }

  private static func strongest(_ links: [Link]) -> [Link] {
    var kept: [Link] = []
    for link in links.sorted(by: { $0.precedes($1) }) {
      if let last = kept.last, last.one == link.one, last.other == link.other { continue }
      kept.append(link)
    }
    return kept
  }

  /// The same network with every weight 1.
  package var plain: EgoNetwork { EgoNetwork(plain: self) }

  private init(plain network: EgoNetwork) {
    weights = network.weights.map { _ in 1 }
    links = network.links.map { Link(one: $0.one, other: $0.other, weight: 1) }
    greatest = weights
    sums = weights
    for link in links {
      sums[link.one] += 1
      sums[link.other] += 1
    }
  }

  /// Number of contacts.
  package var size: Int { weights.count }

  /// Burt's constraint: Σⱼ (pᵢⱼ + Σq pᵢq·pqⱼ)², p the shares of one's tie weights. How much of the
  /// user's time leads back to the same people; nil without contacts.
  ///
  /// Low is not simply better: the value of weak ties was an inverted U in LinkedIn's experiment.
  /// Complexity: O(n + t). Source: Burt 1992, as in networkx.
  package var constraint: Double? {
    guard size > 0 else { return nil }
    let total = weights.reduce(0, +)
    var shares = weights.map { $0 / total }
    for link in links {
      shares[link.other] += weights[link.one] / total * link.weight / sums[link.one]
      shares[link.one] += weights[link.other] / total * link.weight / sums[link.other]
    }
    return shares.reduce(0) { $0 + $1 * $1 }
  }

  /// Burt's effective size: contacts less their redundancy, Σⱼ (1 − Σq pᵢq·mⱼq), m a tie's weight by
  /// the contact's strongest; nil without contacts.
  ///
  /// Complexity: O(n + t). Source: Burt 1992, as in networkx.
  package var effectiveSize: Double? {
    guard size > 0 else { return nil }
    let total = weights.reduce(0, +)
    let redundancy = links.reduce(0) { sum, link in
      sum + weights[link.other] / total * link.weight / greatest[link.one]
        + weights[link.one] / total * link.weight / greatest[link.other]
    }
    return Double(size) - redundancy
  }
}
