/// Somebody who knows the person asked about, and could introduce me.
package struct IntroductionTie: Hashable, Sendable {
  package var broker: PersonID
  /// t on the day of the search, 0…1.
  package var strength: Double
  /// How the broker stands to me.
  package var standing: BrokerStanding
  package var answers: PastAnswers

  package init(
    broker: PersonID, strength: Double, standing: BrokerStanding,
    answers: PastAnswers = PastAnswers()
  ) {
    self.broker = broker
    self.strength = strength
    self.standing = standing
    self.answers = answers
  }
}

/// Where a path search reads ties, on demand.
package protocol TieSource {
  associatedtype Failure: Error
  /// Everybody who knows `person`, one tie each, in any order; the user may be left out. Asked again
  /// where the person turns up on another way.
  mutating func ties(to person: PersonID) throws(Failure) -> [IntroductionTie]
}

/// What is asked of a path search.
package struct PathQuery: Hashable, Sendable {
  package var target: PersonID
  /// Steps from me to the target at most: two steps are one broker.
  package var steps: Int
  package var without: Set<PersonID> = []
  /// People who must all be on the path, as brokers; 64 at most.
  package var through: [PersonID] = []
  /// How many paths, each with another first broker.
  package var limit = 3

  package init(to target: PersonID, steps: Int) {
    self.target = target
    self.steps = steps
  }
}

/// A chain of introductions from me to somebody.
package struct IntroductionPath: Hashable, Sendable {
  /// Brokers in the order of asking; never empty.
  package var brokers: [PersonID]
  package var target: PersonID
  /// P that each broker introduces me to the next person (or the target).
  package var links: [Double]

  /// P of the whole chain.
  package var probability: Double { links.reduce(1, *) }

  /// The broker, by position, whose introduction is least likely; the first of equals.
  package var weakestLink: Int {
    links.indices.min { links[$0] < links[$1] } ?? 0
  }

  package init(brokers: [PersonID], target: PersonID, links: [Double]) {
    precondition(!brokers.isEmpty && brokers.count == links.count, "every broker has one link")
    self.brokers = brokers
    self.target = target
    self.links = links
  }
}

extension Sequence<IntroductionPath> {
  /// 1 − Π(1 − P): the chance that one of them works. Optimistic: it takes paths as independent.
  package var optimisticReach: Double {
    1 - reduce(1) { $0 * (1 - $1.probability) }
  }
}

/// The most probable paths with distinct first brokers, best first.
///
/// A best-first search back from the target: only people who can matter are ever read. It stops once
/// what is left of every unfinished path is less likely than the last path wanted. The result is
/// that of trying every path in which nobody occurs twice; with `through` in more than four steps,
/// where that would take too long, a rare better one may be missed.
///
/// Complexity: each person is expanded at most about steps² times, and with three steps only those
/// who know the target: d + 1 reads for d of them.
package func bestPaths<Source: TieSource>(
  _ query: PathQuery, in source: inout Source, parameters: ModelParameters
) throws(Source.Failure) -> [IntroductionPath] {
  var search = PathSearch(query, parameters)
  while let (label, index) = search.nextLabel() {
    let ties = try source.ties(to: label.person)
    search.expand(label, at: index, ties)
  }
  return search.paths
}

/// The end of a path: from a person to the target.
private struct PathLabel {
  var person: PersonID
  /// −ln of the probability from here on.
  var cost: Double
  /// P of this person's introduction to the next; none for the target.
  var link: Double
  /// The label of the next person; −1 for the target.
  var next: Int
  /// Number of brokers from here on, this person included.
  var brokers: Int
  /// Which of the people in `through` are on it, a bit each.
  var passed: UInt64
}

/// A whole path, found by putting a first broker before a label.
private struct PathCandidate {
  var first: PersonID
  var link: Double
  var cost: Double
  var rest: Int
}

private struct PathSearch {
  private let query: PathQuery
  private let parameters: ModelParameters
  private let everyone: UInt64
  private var labels: [PathLabel] = []
  private var queue = PriorityQueue<QueuedLabel>()
  /// Labels taken from the queue, by person.
  private var expanded: [PersonID: [Int]] = [:]
  /// The best path of each of the best first brokers, best first.
  private var best: [PathCandidate] = []

  init(_ query: PathQuery, _ parameters: ModelParameters) {
    precondition(query.through.count <= 64, "a path passes through at most 64 given people")
    self.query = query
    self.parameters = parameters
    everyone = query.through.count == 64 ? .max : (1 << UInt64(query.through.count)) - 1
    guard query.limit > 0, query.steps >= 2 else { return }
    push(
      PathLabel(person: query.target, cost: 0, link: 1, next: -1, brokers: 0, passed: 0))
  }

  /// The most probable unfinished path, or nil where no better path can come.
  mutating func nextLabel() -> (PathLabel, index: Int)? {
    while let queued = queue.removeFirst() {
      if best.count == query.limit, let worst = best.last, queued.cost > worst.cost {
        return nil
      }
      guard !isDominated(queued.index) else { continue }
      expanded[queued.person, default: []].append(queued.index)
      return (labels[queued.index], queued.index)
    }
    return nil
  }

  mutating func expand(_ label: PathLabel, at index: Int, _ ties: [IntroductionTie]) {
    for tie in ties where mayJoin(tie.broker, label) {
      finish(label, at: index, with: tie)
      if label.brokers + 2 < query.steps { extend(label, at: index, with: tie) }
    }
  }

  /// Nobody is on a path twice.
  private func mayJoin(_ broker: PersonID, _ label: PathLabel) -> Bool {
    guard broker != .me, broker != query.target, !query.without.contains(broker) else {
      return false
    }
    var label = label
    while label.person != broker {
      guard label.next >= 0 else { return true }
      label = labels[label.next]
    }
    return false
  }

  /// The tie's broker as the first one: asked by me.
  private mutating func finish(_ label: PathLabel, at index: Int, with tie: IntroductionTie) {
    guard label.passed | bit(tie.broker) == everyone else { return }
    let link = Willingness(
      tie.standing, strength: tie.strength, answers: tie.answers, parameters: parameters
    ).probability
    guard link > 0 else { return }
    let found = PathCandidate(
      first: tie.broker, link: link, cost: label.cost - logarithm(link), rest: index)
    if let old = best.firstIndex(where: { $0.first == found.first }) {
      guard precedes(found, best[old]) else { return }
      best.remove(at: old)
    }
    let place = best.firstIndex { precedes(found, $0) } ?? best.endIndex
    best.insert(found, at: place)
    if best.count > query.limit { best.removeLast() }
  }

  /// The tie's broker as a later one: asked by the broker before.
  private mutating func extend(_ label: PathLabel, at index: Int, with tie: IntroductionTie) {
    let link = parameters.passedOnProbability(
      strength: tie.strength, recentAsks: tie.standing.recentAsks, answers: tie.answers)
    guard link > 0 else { return }
    push(
      PathLabel(
        person: tie.broker, cost: label.cost - logarithm(link), link: link, next: index,
        brokers: label.brokers + 1, passed: label.passed | bit(tie.broker)))
  }

  private mutating func push(_ label: PathLabel) {
    queue.insert(
      QueuedLabel(
        cost: label.cost, brokers: label.brokers, person: label.person, index: labels.count))
    labels.append(label)
  }

  private func bit(_ person: PersonID) -> UInt64 {
    query.through.indices.reduce(0) {
      query.through[$1] == person ? $0 | 1 << UInt64($1) : $0
    }
  }

  /// True where whatever this label could lead to is had as cheaply from labels taken before.
  ///
  /// A first broker put before a label must not be on it. So a label is needed only while some broker
  /// is on all the cheaper ones and not on this one; longer beginnings that meet the label again can
  /// be cut short. With `through` cutting short may lose somebody: there, in short paths, only a label
  /// whose people are all on this one, too, replaces it.
  private func isDominated(_ index: Int) -> Bool {
    let label = labels[index]
    let people = brokers(from: index)
    let cheaper = (expanded[label.person] ?? []).filter {
      labels[$0].brokers <= label.brokers && labels[$0].passed & label.passed == label.passed
    }
    guard let first = cheaper.first else { return false }
    if query.through.isEmpty || query.steps > 4 {
      let onAll = cheaper.dropFirst().reduce(Set(brokers(from: first))) {
        $0.intersection(brokers(from: $1))
      }
      return onAll.isSubset(of: people)
    }
    return cheaper.contains { Set(brokers(from: $0)).isSubset(of: people) }
  }

  private func brokers(from index: Int) -> [PersonID] {
    var people: [PersonID] = []
    var label = labels[index]
    while label.next >= 0 {
      people.append(label.person)
      label = labels[label.next]
    }
    return people
  }

  /// Likelier first, then shorter, then by the brokers' ids: the order of the ties never shows.
  private func precedes(_ left: PathCandidate, _ right: PathCandidate) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    let (one, other) = (
      [left.first] + brokers(from: left.rest), [right.first] + brokers(from: right.rest)
    )
    if one.count != other.count { return one.count < other.count }
    return one.lexicographicallyPrecedes(other)
  }

  var paths: [IntroductionPath] {
    best.map { candidate in
      var (brokers, links) = ([candidate.first], [candidate.link])
      var label = labels[candidate.rest]
      while label.next >= 0 {
        brokers.append(label.person)
        links.append(label.link)
        label = labels[label.next]
      }
      return IntroductionPath(brokers: brokers, target: query.target, links: links)
    }
  }
}

private struct QueuedLabel: Comparable {
  var cost: Double
  var brokers: Int
  var person: PersonID
  var index: Int

  static func < (left: QueuedLabel, right: QueuedLabel) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.brokers != right.brokers { return left.brokers < right.brokers }
    return (left.person, left.index) < (right.person, right.index)
  }
}
