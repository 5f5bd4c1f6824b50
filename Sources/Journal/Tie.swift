import Relationships

/// A tie that somebody asserted: `from` knows, or trusts, `to`; either may be the user.
package struct Tie: Sendable, Hashable {
  package var from: PersonID
  package var to: PersonID
  /// 0 plain, 1 barely, 2 somewhat, 3 well, 4 very well.
  package var strengthCode: Int
  package var isTrust: Bool
  package var since: PartialDate?
  /// When it was so, as far as the sentence said; else when it was recorded.
  package var date: PartialDate
  package var entry: EntryID
  /// As what: `manager`, `friend`, …
  package var role: String?
}

/// What a tie says of its strength, and nothing else: read for everybody at once.
package struct SaidStrength: Sendable, Hashable {
  package var from: PersonID
  package var to: PersonID
  /// When it was so.
  package var day: Day
  /// As in `Tie`.
  package var strengthCode: Int
  package var isTrust: Bool

  /// False for trust alone, which says nothing of how well somebody is known.
  package var isOfKnowing: Bool { !isTrust || strengthCode != 0 }
}
