import Relationships

/// What the journal says of one person, apart from evidence.
package struct PersonRecord: Sendable, Hashable {
  package var id: PersonID
  package var name: String
  /// Former names, other names, and the names of people merged into this one.
  package var aliases: [String] = []
  /// As written, with their `@`.
  package var handles: [String] = []
  /// True once there was contact; others are only known of.
  package var isContact = false
  /// Day of the first meeting, or of the first contact where they never met.
  package var metOn: PartialDate?
  /// The entry of that first meeting or contact.
  package var metEntry: EntryID?
  package var tags: [String] = []
  /// Days between contacts as wished; 0: never; nil: nothing said.
  package var cadenceDays: Int?
  /// 5, 15, 50 or 150; 0: only "should know me better"; nil: nothing said.
  package var wantedLayer: Int?
  package var skipUntil: Day?
  /// The role in which they work at `workplace`.
  package var role: String?
  package var workplace: String?
  package var home: String?
  /// The person this one was merged into; that one may have been merged too.
  package var mergedInto: PersonID?

  package var isMerged: Bool { mergedInto != nil }

  package init(id: PersonID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A row of the table `person`: the record, and what keeping it needs.
struct PersonRow: Hashable {
  var record: PersonRecord
  /// The entry that created the person.
  var entry: EntryID
  /// The first contact was a meeting.
  var hasMet = false

  init(id: PersonID, name: String, entry: EntryID) {
    self.record = PersonRecord(id: id, name: name)
    self.entry = entry
  }

  /// Counted among the people: not gone into another.
  var isCounted: Bool { !record.isMerged }

  /// Takes in contact: meetings come before other contact, earlier days and entries before later.
  ///
  /// - Returns: whether anything changed.
  mutating func note(
    contactOn date: PartialDate, entry: EntryID, isMeeting: Bool
  ) -> Bool {
    if let day = record.metOn?.day, let known = record.metEntry {
      if hasMet != isMeeting {
        guard isMeeting else { return false }
      } else {
        guard (date.day, entry) < (day, known) else { return false }
      }
    }
    record.isContact = true
    record.metOn = date
    record.metEntry = entry
    hasMet = isMeeting
    return true
  }

  /// Takes in an entry that says something of the person.
  ///
  /// - Parameter isOwn: false where the subject was somebody merged into this person since, whose
  ///   names are only aliases.
  mutating func apply(_ entry: Entry, isOwn: Bool) {
    switch entry.kind {
    case .rename: rename(to: entry.text ?? "", isOwn: isOwn)
    case .alias: addAlias(entry.text ?? "")
    case .tag: for tag in entry.tags where !record.tags.contains(tag) { record.tags.append(tag) }
    case .untag: record.tags.removeAll { entry.tags.contains($0) }
    case .cadence: record.cadenceDays = entry.number ?? record.cadenceDays
    case .want: record.wantedLayer = entry.code
    case .skip: record.skipUntil = entry.until?.day
    case .trait: applyTrait(entry)
    case .listing: applyListing(entry)
    case .interaction, .person, .introduction, .note, .ask, .declined, .promise, .settlement,
      .thanks, .seek, .opportunity, .merge, .retraction, .tie, .sawWork, .vouch, .helped, .setting,
      .habit, .undo, .redo, .receipt:
      break
    }
  }

  private mutating func applyTrait(_ entry: Entry) {
    switch TraitKind(rawValue: entry.code) {
    case .worksAt: (record.workplace, record.role) = (entry.place, entry.text)
    case .livesIn: record.home = entry.place
    case .excelsAt, .strugglesWith, .values, .needs, .can, nil: break
    }
  }

  /// Who stands in an address book is a contact, found under their addresses, whatever has happened.
  private mutating func applyListing(_ entry: Entry) {
    for address in Listing(text: entry.text ?? "").addresses { addAlias(address) }
    _ = note(contactOn: entry.date, entry: entry.id, isMeeting: false)
  }

  private mutating func rename(to name: String, isOwn: Bool) {
    guard isOwn else { return addAlias(name) }
    let former = record.name
    record.name = name
    record.aliases.removeAll { $0 == name }
    addAlias(former)
  }

  mutating func addAlias(_ alias: String) {
    if alias.hasPrefix("@") {
      if !record.handles.contains(alias) { record.handles.append(alias) }
    } else if alias != record.name, !record.aliases.contains(alias) {
      record.aliases.append(alias)
    }
  }
}

extension EntryKind {
  /// Kinds that `PersonRow.apply` looks at.
  static let personal: Set<EntryKind> = [
    .rename, .alias, .tag, .untag, .cadence, .want, .skip, .trait, .listing,
  ]

  var isPersonal: Bool { EntryKind.personalBits & bit != 0 }

  private static let personalBits = personal.bits
}
