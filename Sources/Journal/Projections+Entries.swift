import Relationships

extension Projections {
  /// Brings the projections into step with an entry that counts from now on.
  ///
  /// - Parameter isLatest: no entry with a higher id counts. Otherwise what rests on the order of
  ///   recording is derived again by `settle()`.
  func add(_ entry: Entry, isLatest: Bool) throws(JournalError) {
    try tallies.add(entry)
    try occurrences.add(entry)
    // A merge decides who the people of the entry are.
    if entry.kind == .merge { try merge(entry) }
    if entry.kind == .person { try addPerson(entry) } else { try addPeople(entry, isLatest) }
    if !entry.topics.isEmpty || !entry.tags.isEmpty { try mentions.add(entry) }

    switch entry.kind {
    case .tie: try addTie(entry)
    case .retraction: try retract(entry)
    case .setting: try noteSetting()
    case .undo, .redo: break  // they act on statements: `Journal.undo`
    case .interaction, .person, .introduction, .note, .tag, .untag, .ask, .declined, .promise,
      .settlement, .thanks, .cadence, .want, .skip, .seek, .opportunity, .rename, .alias, .merge,
      .sawWork, .vouch, .helped, .trait, .habit, .listing, .receipt:
      break
    }
    if involvement.isFull { try writePairs() }
  }

  /// Takes an entry that counted out of the projections. It must be marked as undone or retracted.
  func remove(_ entry: Entry) throws(JournalError) {
    if !involvement.waiting.isEmpty { try flushPairs() }
    try tallies.add(-1, to: .entries(entry.kind))
    try occurrences.remove(entry)
    try removePeople(entry)
    if !entry.topics.isEmpty || !entry.tags.isEmpty { try mentions.remove(entry) }

    switch entry.kind {
    case .person: try removePerson(entry)
    case .merge: try unmerge(entry)
    case .tie: try removeTie(entry)
    case .retraction: try unretract(entry)
    case .setting: try noteSetting()
    case .undo, .redo: break
    case .interaction, .introduction, .note, .tag, .untag, .ask, .declined, .promise, .settlement,
      .thanks, .cadence, .want, .skip, .seek, .opportunity, .rename, .alias, .sawWork, .vouch,
      .helped, .trait, .habit, .listing, .receipt:
      break
    }
  }

  // MARK: The people of an entry

  private func addPerson(_ entry: Entry) throws(JournalError) {
    for id in entry.people(.subject) {
      try people.create(id, name: entry.text ?? "", entry: entry.id)
    }
  }

  private func removePerson(_ entry: Entry) throws(JournalError) {
    for id in entry.people(.subject) {
      try people.remove(id)
      altered.remove(id)
    }
  }

  private func addPeople(_ entry: Entry, _ isLatest: Bool) throws(JournalError) {
    for participant in entry.people {
      let person = try people.canonical(participant.person)
      let evidence = entry.evidence(of: participant, parameters: parameters)
      involvement.add(Involvement(entry, person, participant.role, evidence))
      if entry.kind.isPersonal {
        if isLatest, participant.person == person {
          try apply(entry, to: person)
        } else {
          altered.formUnion([person, participant.person])
        }
      }
      guard let evidence else { continue }
      if !isLatest { stale.insert(person) }
      if evidence.kind.isContact {
        try people.note(
          contactWith: person, on: entry.date, entry: entry.id, isMeeting: evidence.kind == .met)
      }
    }
  }

  private func removePeople(_ entry: Entry) throws(JournalError) {
    guard entry.kind != .person else { return }
    for participant in entry.people {
      let person = try people.canonical(participant.person)
      try involvement.remove(person, entry: entry)
      let isFirstContact = try people.row(person)?.record.metEntry == entry.id
      if isFirstContact || entry.kind.isPersonal {
        altered.formUnion([person, participant.person])
      }
      if entry.evidence(of: participant, parameters: parameters) != nil { stale.insert(person) }
    }
  }

  /// Applies the latest entry about a person to their record.
  private func apply(_ entry: Entry, to person: PersonID) throws(JournalError) {
    guard let row = try people.row(person) else { return }
    var changed = row
    changed.apply(entry, isOwn: true)
    try replace(row, by: changed)
  }

  func replace(_ old: PersonRow, by new: PersonRow) throws(JournalError) {
    guard old != new else { return }
    if old.record.searchNames != new.record.searchNames {
      try names.remove(all: old.record)
      if !new.record.isMerged { try names.add(all: new.record) }
    }
    try people.put(new)
  }

  // MARK: Ties

  func addTie(_ entry: Entry) throws(JournalError) {
    let before = try entry.text.map { _ throws(JournalError) in try kinPeople() }
    try ties.add(
      entry, from: try canonical(entry.people(.subject)), to: try canonical(entry.people(.object)))
    if let before { try refreshKin(before) }
  }

  private func removeTie(_ entry: Entry) throws(JournalError) {
    let before = try entry.text.map { _ throws(JournalError) in try kinPeople() }
    try ties.remove(
      entry.id, from: try canonical(entry.people(.subject)),
      to: try canonical(entry.people(.object)))
    if let before { try refreshKin(before) }
  }

  func canonical(_ ids: [PersonID]) throws(JournalError) -> [PersonID] {
    var result: [PersonID] = []
    for id in ids {
      let person = try people.canonical(id)
      if !result.contains(person) { result.append(person) }
    }
    return result
  }

  // MARK: Retraction

  private func retract(_ retraction: Entry) throws(JournalError) {
    guard let target = try target(of: retraction) else { return }
    let wasActive = try activity.isActive(target)
    try activity.markRetracted(target.id, by: retraction.id)
    guard wasActive, target.kind.isRetractable, !isRebuilding else { return }
    try remove(target)
  }

  private func unretract(_ retraction: Entry) throws(JournalError) {
    guard let target = try target(of: retraction) else { return }
    try activity.unmarkRetracted(target.id, by: retraction.id)
    guard try activity.isActive(target), target.kind.isRetractable else { return }
    try add(target, isLatest: false)
  }

  private func target(of retraction: Entry) throws(JournalError) -> Entry? {
    // An entry can only take back an earlier one.
    guard let number = retraction.number, number < retraction.id.rawValue else { return nil }
    return try entries.entry(EntryID(rawValue: Int64(number)))
  }
}

extension EntryKind {
  /// False for the creation of a person, whom other entries may need, and for undo and redo, which
  /// act on statements: retracting them changes no projection.
  var isRetractable: Bool {
    switch self {
    case .person, .undo, .redo: false
    case .interaction, .introduction, .note, .tag, .untag, .ask, .declined, .promise, .settlement,
      .thanks, .cadence, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retraction,
      .tie, .sawWork, .vouch, .helped, .trait, .setting, .habit,
      .listing, .receipt:
      true
    }
  }
}

extension PersonRecord {
  /// Everything under which the person is found.
  var searchNames: [String] { isMerged ? [] : [name] + aliases + handles }
}
