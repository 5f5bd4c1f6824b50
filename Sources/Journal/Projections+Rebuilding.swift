import Relationships

extension Projections {
  /// Empties the projections and replays every entry that counts.
  ///
  /// Complexity: O(entries).
  func rebuild() throws(JournalError) {
    try connection.executeScript(Schema.emptyProjections)
    isRebuilding = true
    defer { isRebuilding = false }
    let inactive = try replayActivity()
    try drop()
    try tallies.raise(.highestPerson, to: try reservedPerson())
    try entries.forEach { entry throws(JournalError) in
      if inactive.contains(entry) {
        try self.reserve(entry)
      } else {
        try self.add(entry, isLatest: true)
      }
    }
    try settle()
    try flush()
  }

  private func reservedPerson() throws(JournalError) -> Int {
    try connection.integer("SELECT value FROM reserved WHERE name = 'person'") ?? 0
  }

  /// The id of a person whose creation is undone is not given again.
  private func reserve(_ entry: Entry) throws(JournalError) {
    guard entry.kind == .person else { return }
    for id in entry.people(.subject) {
      try tallies.raise(.highestPerson, to: Int(id.rawValue))
    }
  }

  /// Derives again which statements are undone and which entries retracted.
  private func replayActivity() throws(JournalError) -> Inactive {
    var inactive = Inactive()
    let steps = try entries.entries(ofRareKind: .undo) + entries.entries(ofRareKind: .redo)
    for step in steps.sorted(by: { $0.id < $1.id }) {
      guard let number = step.number else { throw .unreadableRow }
      let statement = EntryID(rawValue: Int64(number))
      if step.kind == .undo {
        inactive.statements.insert(statement)
        try activity.markUndone(statement, by: step.id)
      } else {
        inactive.statements.remove(statement)
        try activity.markRedone(statement)
      }
    }
    // A retraction can only be taken back by a later one: from the last, each verdict is final.
    for retraction in try entries.entries(ofRareKind: .retraction).reversed()
    where !inactive.contains(retraction) {
      guard let number = retraction.number, number < retraction.id.rawValue else { continue }
      let entry = EntryID(rawValue: Int64(number))
      guard let target = try entries.entry(entry) else { continue }
      try activity.markRetracted(entry, by: retraction.id)
      if target.kind.isRetractable { inactive.entries.insert(entry) }
    }
    return inactive
  }
}

/// What does not count, while everything is replayed.
private struct Inactive {
  var statements: Set<EntryID> = []
  var entries: Set<EntryID> = []

  func contains(_ entry: Entry) -> Bool {
    statements.contains(entry.statement) || entries.contains(entry.id)
  }
}
