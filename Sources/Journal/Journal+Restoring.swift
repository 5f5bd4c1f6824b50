import Relationships

extension Journal {
  /// The statements recorded from an id on, each with its entries, in the order of recording.
  ///
  /// - Parameter limit: at most so many statements.
  ///
  /// Complexity: O(their entries).
  package func statements(from id: EntryID, limit: Int) throws(JournalError) -> [[Entry]] {
    try refresh()
    try entries.flush()
    let row = try connection.statement("SELECT * FROM entry WHERE id >= ? ORDER BY id")
    defer { row.reset() }
    try row.bind(1, id.rawValue)
    var statements: [[Entry]] = []
    while try row.step() {
      let entry = try EntryTable.decode(row)
      if let last = statements.last?.first, last.statement == entry.statement {
        statements[statements.count - 1].append(entry)
      } else if statements.count == limit {
        break
      } else {
        statements.append([entry])
      }
    }
    return statements
  }

  /// The entries of a statement as the text that `restore` takes.
  package static func restorable(_ entries: [Entry]) -> String {
    EntryText.encode(entries)
  }

  /// The numbers that must not be given again after an erasure, as the text that `restore` takes;
  /// nil where nothing was erased.
  package func restorableNumbers() throws(JournalError) -> String? {
    try refresh()
    return try Journal.restorableNumbers(connection)
  }

  static func restorableNumbers(_ connection: SQLiteConnection) throws(JournalError) -> String? {
    let row = try connection.statement("SELECT name, value FROM reserved ORDER BY name")
    defer { row.reset() }
    var fields: [String] = []
    while try row.step() { fields.append("reserved-\(row.text(0))=\(row.int(1))") }
    return fields.isEmpty ? nil : fields.joined(separator: " ")
  }

  /// Records the entries of a statement, or numbers, exactly as they were once recorded.
  ///
  /// - Returns: false where the text is no such record, or its entries do not come after those that
  ///   are there; nothing is changed then.
  package func restore(_ text: String) throws(JournalError) -> Bool {
    precondition(isInTransaction, "entries are recorded in a transaction")
    if text.hasPrefix("reserved-") { return try restoreNumbers(text) }
    guard let restored = EntryText.decode(text), restored[0].statement.rawValue >= nextEntryID,
      restored.allSatisfy({ $0.people.allSatisfy { plausibleIDs.contains($0.person.rawValue) } })
    else { return false }
    for entry in restored where entry.kind == .person {
      for person in entry.people(.subject) {
        guard person != .me else { return false }
        if try projections.people.row(person) != nil { return false }
      }
    }
    for entry in restored {
      try entries.append(entry)
      try projections.add(entry, isLatest: true)
      try carryOut(entry)
      nextEntryID = entry.id.rawValue + 1
      guard entry.kind == .person else { continue }
      for person in entry.people(.subject) {
        nextPersonNumber = max(nextPersonNumber, person.rawValue + 1)
      }
    }
    try projections.settle()
    return true
  }

  /// What an undo or redo does, also to a statement that has been erased since.
  private func carryOut(_ entry: Entry) throws(JournalError) {
    guard entry.kind == .undo || entry.kind == .redo, let number = entry.number else { return }
    let statement = EntryID(rawValue: Int64(number))
    guard statement < entry.id else { return }
    if let item = try historyItem(statement), item.isUndone == (entry.kind == .redo) {
      if entry.kind == .undo { try takeBack(item, by: entry.id) } else { try bringBack(item) }
    } else if entry.kind == .undo {
      try projections.activity.markUndone(statement, by: entry.id)
    } else {
      try projections.activity.markRedone(statement)
    }
  }

  private func restoreNumbers(_ text: String) throws(JournalError) -> Bool {
    var reader = FieldReader(text)
    let names = ["entry", "person", "promise", "seek"]
    guard let fields = reader.nextLine(), reader.isAtEnd else { return false }
    for (name, value) in fields {
      guard names.contains(where: { name == "reserved-" + $0 }), let number = Int64(value),
        plausibleIDs.contains(number)
      else { return false }
    }
    for name in names {
      guard let value = fields["reserved-" + name].flatMap({ Int($0) }) else { continue }
      try reserve(name, value)
      switch name {
      case "entry": nextEntryID = max(nextEntryID, Int64(value) + 1)
      case "person":
        nextPersonNumber = max(nextPersonNumber, Int64(value) + 1)
        try projections.tallies.raise(.highestPerson, to: value)
      case "promise": try projections.tallies.raise(.highestNumber(.promise), to: value)
      default: try projections.tallies.raise(.highestNumber(.seek), to: value)
      }
    }
    return true
  }
}
