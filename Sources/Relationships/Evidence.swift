/// A person of the store; 0 is the user ("me").
package struct PersonID: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: Int64
  @inlinable package init(rawValue: Int64) { self.rawValue = rawValue }
  @inlinable package static var me: PersonID { PersonID(rawValue: 0) }

  // Compared millions of times: the standard library's own for raw values is called, not inlined.
  @inlinable package static func == (left: PersonID, right: PersonID) -> Bool {
    left.rawValue == right.rawValue
  }

  @inlinable package static func < (left: PersonID, right: PersonID) -> Bool {
    left.rawValue < right.rawValue
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// An entry of the journal; ascending in the order of recording.
package struct EntryID: RawRepresentable, Hashable, Comparable, Sendable {
  package var rawValue: Int64
  @inlinable package init(rawValue: Int64) { self.rawValue = rawValue }

  // Compared millions of times: the standard library's own for raw values is called, not inlined.
  @inlinable package static func == (left: EntryID, right: EntryID) -> Bool {
    left.rawValue == right.rawValue
  }

  @inlinable package static func < (left: EntryID, right: EntryID) -> Bool {
    left.rawValue < right.rawValue
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// Which of the two depths between the user and one person.
package enum Direction: Int, Hashable, CaseIterable, Sendable {
  /// K(them→me): how well they know me.
  case theyKnowMe = 0
  /// K(me→them): how well I know them.
  case iKnowThem = 1
}

/// Who acted in a piece of evidence.
package enum Actor: Int, Hashable, Sendable { case me = 0, them = 1, both = 2 }

/// What can be evidence of knowing. Raw values are stored: never renumber.
package enum EvidenceKind: Int, Hashable, CaseIterable, Sendable {
  case message = 1, email = 2, call = 3
  case met = 4, coffee = 5, conversation = 6
  case meal = 7, lunch = 8, dinner = 9, breakfast = 10, drinks = 11
  case visit = 12, meeting = 13, work = 14
  // Actions: they count in action days.
  case sawWork = 20, helped = 21, keptPromise = 22, vouched = 23, introduced = 24
  /// No hours; it counts in integrity.
  case brokenPromise = 25
  /// A dated statement of theirs that they know me this well; `hours` holds the settled hours it
  /// stands for. It replaces L of K(them→me) and decays like any L.
  case asserted = 26
}

/// One piece of evidence between the user and one person.
package struct Evidence: Hashable, Sendable {
  package var entry: EntryID
  package var day: Day
  package var kind: EvidenceKind
  package var actor: Actor
  /// From `deepen`: a deliberate act.
  package var isDeliberate: Bool
  /// Hours spent where the sentence said so; nil takes the kind's default.
  package var hours: Double?

  package init(
    entry: EntryID, day: Day, kind: EvidenceKind, actor: Actor, isDeliberate: Bool = false,
    hours: Double? = nil
  ) {
    self.entry = entry
    self.day = day
    self.kind = kind
    self.actor = actor
    self.isDeliberate = isDeliberate
    self.hours = hours
  }
}

/// What the model keeps of one ordered pair (the user and one person, one direction).
package struct PairState: Hashable, Sendable {
  /// S, fresh hours at the end of `lastDay`; 0 ..< 12.
  package var freshHours: Double = 0
  /// L, settled hours at the end of `lastDay`; 0 or more.
  package var settledHours: Double = 0
  /// Sum of the raw hours of words on `lastDay`.
  package var wordsToday: Double = 0
  /// Day of the first contact; before there was any, that of the first event.
  package var firstDay: Day
  /// Day of the latest event.
  package var lastDay: Day
  /// Days with contact.
  package var activeDays: Int = 0
  /// True once the latest day has contact: so that a second one does not count twice.
  package var hasContactToday: Bool = false
  /// Days with at least one action that counts in this direction.
  package var actionDays: Int = 0
  /// True once the latest day has an action: so that a second one does not count twice.
  package var hasActionToday: Bool = false
  /// Number of events: contacts, assertions and broken promises.
  package var events: Int = 0
  package var actedByMe: Bool = false
  package var actedByThem: Bool = false
  /// Kin fade at a third of the rate (model.md, Depth).
  package var isKin: Bool = false

  package init(firstDay: Day) {
    self.firstDay = firstDay
    self.lastDay = firstDay
  }
}
