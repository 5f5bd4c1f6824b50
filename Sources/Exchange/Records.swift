import Relationships

/// What an address book says of one person. Every text is tidy (`tidied`), nothing is empty.
package struct ContactRecord: Hashable, Sendable {
  /// The whole name as people write it; nil where the record has none.
  package var name: String?
  package var nicknames: [String] = []
  /// Addresses of mail (`mailAddress`).
  package var emails: [String] = []
  /// Profiles that belong to one person for good (`profileAddress`).
  package var profiles: [String] = []
  /// Numbers as written.
  package var phones: [String] = []
  /// Other web pages, as written.
  package var pages: [String] = []
  /// The record's name in its own address book, the same in every export of it.
  package var uid: String?
  package var company: String?
  package var role: String?
  package var city: String?
  /// As far as it is known: `1980-02-03`, `02-03`, `1980`, or words.
  package var birthday: String?
  package var note: String?
  package var labels: [String] = []
  /// The day since which they are connected.
  package var connectedOn: Day?

  package init() {}
}

/// One side of a message or meeting. At least one of both is there.
package struct Correspondent: Hashable, Sendable {
  package var name: String?
  /// An address of mail, or a profile.
  package var address: String?

  package init(name: String?, address: String?) {
    self.name = name
    self.address = address
  }
}

/// A message or a meeting: evidence, where a known person takes part.
package struct InteractionRecord: Hashable, Sendable {
  /// `.message`, `.email` or `.meeting`.
  package var kind: EvidenceKind
  /// What tells it from every other one of its format: a Message-ID, a UID with its day. The same in
  /// every export.
  package var key: String
  /// By the clock of whoever wrote it.
  package var day: Day
  /// Length; nil where it has none.
  package var minutes: Int?
  /// Who wrote a message; of a meeting nobody.
  package var sender: Correspondent?
  /// Recipients, or who was to take part.
  package var others: [Correspondent] = []
  /// Addresses that the file itself gives as the user's own (`Delivered-To`).
  package var ownAddresses: [String] = []
  package var subject: String?
  package var place: String?

  package init(_ kind: EvidenceKind, key: String, day: Day) {
    self.kind = kind
    self.key = key
    self.day = day
  }
}

/// What somebody said for the user in public: an endorsement of a skill, or a recommendation.
package struct EndorsementRecord: Hashable, Sendable {
  package var key: String
  package var from: Correspondent
  package var day: Day
  package var skill: String?
  package var text: String?

  package init(key: String, from: Correspondent, day: Day) {
    self.key = key
    self.from = from
    self.day = day
  }
}
