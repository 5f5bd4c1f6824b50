import Relationships

extension Projections {
  /// Replays what was marked: at the end of a statement, an undo, a redo.
  func settle() throws(JournalError) {
    if haveParametersChanged { return try rebuild() }
    guard !stale.isEmpty || !altered.isEmpty else { return }
    try flushPairs()
    let altered = altered.sorted()
    self.altered = []
    for person in altered where person != .me { try deriveRecord(of: person) }
  }

  /// Derives a person's record again from the entries about them.
  ///
  /// Of somebody merged into another person it keeps what was said before the merge.
  private func deriveRecord(of person: PersonID) throws(JournalError) {
    guard let old = try people.row(person),
      let creation = try entries.entry(old.entry)
    else { return }
    let root = try people.canonical(person)
    var row = PersonRow(id: person, name: creation.text ?? "", entry: old.entry)
    row.record.mergedInto = try people.mergedPeople()[person]
    for id in try recordEntries(of: root) {
      guard let entry = try entries.entry(id) else { throw .unreadableRow }
      let isOwn = entry.people(.subject).contains(person)
      if isOwn || root == person { apply(entry, to: &row, isOwn: isOwn) }
    }
    if root == person { try noteContacts(of: &row) }
    try replace(old, by: row)
  }

  /// Entries about a person and those merged into them, ascending: of the personal kinds, and the
  /// creations of the merged.
  private func recordEntries(of person: PersonID) throws(JournalError) -> [EntryID] {
    var ids = try involvement.entries(of: person, kinds: EntryKind.personal)
    for member in try people.members(of: person) where member != person {
      if let row = try people.row(member) { ids.append(row.entry) }
    }
    return ids.sorted()
  }

  private func apply(_ entry: Entry, to row: inout PersonRow, isOwn: Bool) {
    if entry.kind == .person {
      row.addAlias(entry.text ?? "")
    } else {
      row.apply(entry, isOwn: isOwn)
    }
  }

  private func noteContacts(of row: inout PersonRow) throws(JournalError) {
    var first: Evidence?
    try involvement.forEachEvidence(of: row.record.id, through: nil) {
      piece throws(JournalError) in
      guard piece.kind.isContact else { return true }
      if first == nil || piece.kind == .met { first = piece }
      return piece.kind != .met
    }
    guard let first, let entry = try entries.entry(first.entry) else { return }
    _ = row.note(contactOn: entry.date, entry: entry.id, isMeeting: first.kind == .met)
  }

  // MARK: Merging

  /// Makes the subject's past and future involvement the object's.
  func merge(_ entry: Entry) throws(JournalError) {
    guard let (gone, kept) = try mergedPair(entry), gone != kept,
      var row = try people.row(gone), try people.row(kept) != nil
    else { return }
    try flush()
    let old = row
    row.record.mergedInto = kept
    try replace(old, by: row)
    try regroup([gone, kept])
  }

  /// Gives both people of a merge their own involvement back.
  func unmerge(_ entry: Entry) throws(JournalError) {
    guard let gone = try mergedPerson(entry), var row = try people.row(gone) else { return }
    try flush()
    let kept = try people.canonical(gone)
    row.record.mergedInto = nil
    try people.put(row)
    try names.add(all: row.record)
    try regroup([gone, kept])
  }

  private func mergedPair(_ entry: Entry) throws(JournalError) -> (PersonID, PersonID)? {
    guard let gone = entry.people(.subject).first, let kept = entry.people(.object).first
    else { return nil }
    return (try people.canonical(gone), try people.canonical(kept))
  }

  /// The person whom the merge entry made part of another: the last of the subject's chain before
  /// the object's.
  private func mergedPerson(_ entry: Entry) throws(JournalError) -> PersonID? {
    guard var gone = entry.people(.subject).first, let kept = entry.people(.object).first
    else { return nil }
    let merged = try people.mergedPeople()
    var targets: Set<PersonID> = [kept]
    var target = kept
    while let next = merged[target] {
      target = next
      targets.insert(next)
    }
    while let next = merged[gone] {
      if targets.contains(next) { return gone }
      gone = next
    }
    return nil
  }

  /// Derives involvement and ties of people again after a merge has come or gone.
  private func regroup(_ group: [PersonID]) throws(JournalError) {
    let kinBefore = try kinPeople()
    var ids: Set<EntryID> = []
    for person in group {
      ids.formUnion(try involvement.entries(of: person, kinds: Set(EntryKind.allCases)))
      try involvement.removeAll(of: person)
      try ties.removeAll(of: person)
    }
    for id in ids.sorted() {
      guard let entry = try entries.entry(id) else { throw .unreadableRow }
      for participant in entry.people {
        let person = try people.canonical(participant.person)
        guard group.contains(person) else { continue }
        let evidence = entry.evidence(of: participant, parameters: parameters)
        involvement.add(Involvement(entry, person, participant.role, evidence))
      }
      if entry.kind == .tie { try addTie(entry) }
    }
    try refreshKin(kinBefore)
    stale.formUnion(group)
    altered.formUnion(group)
  }
}
