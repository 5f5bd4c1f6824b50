/// One contact as the two faces see them.
package struct FaceContact: Hashable, Sendable {
  package var stage: Stage
  /// L of both directions, hours.
  package var theyKnowMe: Double
  package var iKnowThem: Double
  /// First met, imported or heard from.
  package var since: Day?
  package var isDormant: Bool
  /// They know somebody whom the user could meet through them.
  package var leadsToSomebody: Bool
  /// They need something the user can do.
  package var needsMe: Bool

  package init(
    stage: Stage, theyKnowMe: Double, iKnowThem: Double, since: Day?, isDormant: Bool = false,
    leadsToSomebody: Bool = false, needsMe: Bool = false
  ) {
    self.stage = stage
    self.theyKnowMe = theyKnowMe
    self.iKnowThem = iKnowThem
    self.since = since
    self.isDormant = isDormant
    self.leadsToSomebody = leadsToSomebody
    self.needsMe = needsMe
  }

  /// No foundation: hardly knows the user, needs nothing and leads to nobody.
  package var isDeadEnd: Bool { stage <= .contact && !leadsToSomebody && !needsMe }
}

/// The two faces of a network on a day: how many, and how well.
///
/// Contacts are added one by one, each in O(1); nothing of them is kept.
package struct Faces: Hashable, Sendable {
  package let day: Day
  private let parameters: ModelParameters

  // MARK: Quantity

  /// N.
  package private(set) var contacts = 0
  /// Since 30 days, and since 365.
  package private(set) var newInThirtyDays = 0
  package private(set) var newInAYear = 0
  /// Contacts with no foundation.
  package private(set) var deadEnds = 0

  // MARK: Quality

  /// Σ d(x→me): as many people as know the user, in whole ones.
  package private(set) var peopleWhoKnowMe = 0.0
  /// Σ d(me→x).
  package private(set) var peopleIKnow = 0.0
  /// Silent for years, and worth waking.
  package private(set) var dormant = 0
  private var stages = Array(repeating: 0, count: Stage.allCases.count)
  private var layers = Array(repeating: 0, count: Layer.allCases.count)
  /// Contacts with hours in either direction, and those of them who know the user at least as well.
  private var known = 0
  private var knownBack = 0
  /// Σ L and Σ L·ln L.
  private var hours = 0.0
  private var hoursLogHours = 0.0

  package init(day: Day, parameters: ModelParameters) {
    self.day = day
    self.parameters = parameters
  }

  /// Strangers are not counted: a name merely heard of is not a contact.
  package mutating func add(_ contact: FaceContact) {
    guard contact.stage > .stranger else { return }
    contacts += 1
    stages[contact.stage.rawValue] += 1
    if let since = contact.since, since <= day {
      newInThirtyDays += day - since < 30 ? 1 : 0
      newInAYear += day - since < 365 ? 1 : 0
    }
    dormant += contact.isDormant ? 1 : 0
    deadEnds += contact.isDeadEnd ? 1 : 0
    addHours(contact)
  }

  private mutating func addHours(_ contact: FaceContact) {
    let depth = parameters.depth(ofSettledHours: contact.theyKnowMe)
    peopleWhoKnowMe += depth
    peopleIKnow += parameters.depth(ofSettledHours: contact.iKnowThem)
    for (index, layer) in Layer.allCases.enumerated() where depth >= layer.target(parameters) {
      layers[index] += 1
    }
    if contact.theyKnowMe > 0 || contact.iKnowThem > 0 {
      known += 1
      knownBack += contact.theyKnowMe >= contact.iKnowThem ? 1 : 0
    }
    if contact.theyKnowMe > 0 {
      hours += contact.theyKnowMe
      hoursLogHours += contact.theyKnowMe * logarithm(contact.theyKnowMe)
    }
  }

  /// Contacts at exactly this stage.
  package func count(of stage: Stage) -> Int { stages[stage.rawValue] }

  /// Contacts as close as this layer asks, closer ones included; its size is what there is time for.
  package func count(within layer: Layer) -> Int {
    zip(Layer.allCases, layers).first { $0.0 == layer }?.1 ?? 0
  }

  /// exp(entropy of L): over how many people the settled hours are spread; nil without hours.
  package var effectivePeople: Double? {
    hours > 0 ? exponential(logarithm(hours) - hoursLogHours / hours) : nil
  }

  /// Of the contacts with hours, the share with K(x→me) ≥ K(me→x); nil without hours.
  package var reciprocalShare: Double? {
    known > 0 ? Double(knownBack) / Double(known) : nil
  }
}
