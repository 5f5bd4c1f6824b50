import Relationships

extension Projections {
  /// The number of the rules by which projections follow from entries: whoever changes what a stored
  /// row says raises it, and stores that were derived by others are replayed when they are opened.
  static let rules = 1

  /// True where the projections may differ from what a replay would give today.
  func areOutdated() throws(JournalError) -> Bool {
    guard try tallies.count(.rules) != Self.rules else { return false }
    return try entries.highestID() > 0
  }

  /// Empties the projections and replays every entry that counts.
  ///
  /// Complexity: O(entries).
  func rebuild() throws(JournalError) {
    try connection.executeScript(Schema.emptyProjections)
    isRebuilding = true
    defer { isRebuilding = false }
    let steps = try entries.entries(of: [.undo, .redo, .retraction, .setting])
    let inactive = try replayActivity(steps)
    drop()
    parameters = ModelParameters()
    for step in steps where step.kind == .setting && !inactive.contains(step) {
      parameters.apply(step)
    }
    try restoreReserved()
    try entries.forEach { entry throws(JournalError) in
      if inactive.contains(entry) {
        try self.reserve(entry)
      } else {
        try self.add(entry, isLatest: true)
      }
    }
    try settle()
    try tallies.raise(.rules, to: Self.rules)
    try flush()
  }

  /// Numbers given before an erasure.
  private func restoreReserved() throws(JournalError) {
    try tallies.raise(.highestPerson, to: try reserved("person"))
    try tallies.raise(.highestNumber(.promise), to: try reserved("promise"))
    try tallies.raise(.highestNumber(.seek), to: try reserved("seek"))
  }

  private func reserved(_ name: String) throws(JournalError) -> Int {
    let row = try connection.statement("SELECT value FROM reserved WHERE name = ?")
    defer { row.reset() }
    try row.bind(1, name)
    return try row.step() ? row.int(0) : 0
  }

  /// The id of a person, or the number of a promise, whose creation is undone is not given again.
  private func reserve(_ entry: Entry) throws(JournalError) {
    if entry.kind.isNumbered, let number = entry.number {
      try tallies.raise(.highestNumber(entry.kind), to: number)
    }
    guard entry.kind == .person else { return }
    for id in entry.people(.subject) {
      try tallies.raise(.highestPerson, to: Int(id.rawValue))
    }
  }

  /// Derives again which statements are undone and which entries retracted.
  private func replayActivity(_ steps: [Entry]) throws(JournalError) -> Inactive {
    var inactive = Inactive()
    for step in steps where step.kind == .undo || step.kind == .redo {
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
    for retraction in steps.reversed()
    where retraction.kind == .retraction && !inactive.contains(retraction) {
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
