/// What a journal entry records. Raw values are stored: never renumber.
///
/// Fields used by each kind, beside `date`, `people`, `tags`, `text` (remark or reason), `place`:
///
/// | kind | people (role) | other fields |
/// | --- | --- | --- |
/// | person | subject: the new id | `text` the name |
/// | interaction | subject: partners; introducer: via (only of `meet`) | `code` EvidenceKind, `actor`, `isDeliberate`, `hours`, `topics`; `number` 1 = the introducers are credited by an earlier entry |
/// | introduction | actor = me: subject introduced to object; actor = them: broker introduced subject to object (me is PersonID.me) | `topics`; `number` 1 = the brokers are credited by an earlier entry |
/// | note | subject | `text`, `topics` |
/// | tag, untag | subject | `tags` |
/// | ask | broker: who is asked; object: the target, or none | `topics` (ask for), `until` |
/// | declined | broker; subject (whom, me = 0); object (to whom) | |
/// | promise | actor me/them; subject: the other party | `number` ordinal, `text` what, `until` due |
/// | settlement | subject | `number` the promise's ordinal, `code` 0 kept 1 broken 2 cancelled, `actor` whose promise |
/// | thanks | subject | `topics` what for, `code` EvidenceKind of `over` or 0 |
/// | cadence | subject | `number` days; 0 never; with `until`: contact by that date |
/// | want | subject | `code` wanted layer 5/15/50/150 or 0 for "know me better" |
/// | skip | subject | `until` |
/// | seek | – | `number` ordinal of the opportunity, `topics`, `until` |
/// | opportunity | introducer: via | `number` its ordinal, `code` 0 found 1 lost |
/// | rename, alias | subject | `text` the name, or `@handle` |
/// | merge | subject: gone; object: kept | |
/// | retraction | – | `number` entry id retracted |
/// | tie | subject knows object (me = 0) | `code` strength 0 plain,1 barely,2 somewhat,3 well,4 very well; `number` 1 = trusts; `until` since; `role` in `text`; introducer: via |
/// | sawWork | subject saw my | `topics` |
/// | vouch | subject vouched for me | `topics` |
/// | helped | actor me/them: subject is the other party; for two others: broker helped object | `topics` |
/// | trait | subject (me = 0) | `code` Trait raw value, `topics`, `place`, `until` since; role in `text` |
/// | setting | – | `text` name, `place` value (parameters changed per store) |
/// | habit | – | `text` name, `source` body, `code` 0 defined 1 run |
/// | undo, redo | – | `number` target statement |
/// | listing | subject | `text` what an address book says (`Listing`), `code` the format of its file |
/// | receipt | subject | `place` the digest that tells a message or meeting taken from a file, `code` the format of the file |
package enum EntryKind: Int, Hashable, CaseIterable, Sendable {
  case interaction = 1
  case person = 10
  case introduction, note, tag, untag, ask, declined
  case promise, settlement, thanks, cadence, want, skip, seek, opportunity
  case rename, alias, merge, retraction
  case tie, sawWork, vouch, helped, trait
  case setting, habit, undo, redo
  case listing, receipt
}

/// What a trait entry says of its subject. Raw values are stored.
package enum TraitKind: Int, Hashable, CaseIterable, Sendable {
  case excelsAt = 1, strugglesWith, values, needs, worksAt, livesIn
  /// `I can swift`: a qualification of mine.
  case can
}

/// The part a person has in an entry. Raw values are stored.
package enum ParticipantRole: Int, Hashable, CaseIterable, Sendable {
  case subject = 1, object, introducer, broker
}

/// A person and the part played in an entry.
package struct Participant: Hashable, Sendable {
  package var person: PersonID
  package var role: ParticipantRole

  package init(_ person: PersonID, _ role: ParticipantRole) {
    self.person = person
    self.role = role
  }
}

/// One recorded fact: the unit of the journal, never changed once written.
package struct Entry: Hashable, Sendable {
  /// Given by the journal on appending.
  package var id = EntryID(rawValue: 0)
  /// The id of the first entry of the statement that recorded it.
  package var statement = EntryID(rawValue: 0)
  /// The day it was recorded ("today" then).
  package var recorded: Day
  package var kind: EntryKind
  /// When it happened.
  package var date: PartialDate
  package var people: [Participant] = []
  package var actor: Actor = .me
  package var isDeliberate = false
  package var code = 0
  /// Hours spent, where the sentence said so.
  package var hours: Double?
  package var number: Int?
  package var until: PartialDate?
  package var place: String?
  package var text: String?
  package var topics: [String] = []
  package var tags: [String] = []
  /// The words of the whole statement; only on a statement's first entry.
  package var source: String?

  package init(_ kind: EntryKind, date: PartialDate, recorded: Day) {
    self.kind = kind
    self.date = date
    self.recorded = recorded
  }

  /// People with a part, in the order of the sentence.
  package func people(_ role: ParticipantRole) -> [PersonID] {
    people.lazy.filter { $0.role == role }.map(\.person)
  }
}
