import Relationships

/// A damaged store, read row by row: by SQLite with checksums, where they are wrong without, and
/// where SQLite does not find a row, from the leaf it lies on.
final class SalvageSource {
  private let strict: SQLiteConnection?
  private let lenient: SQLiteConnection?
  private let pages: StorePages
  private var readLeaves: LeafEntries?

  /// - Throws: `JournalError` where the file cannot be read, or nothing in it is an entry.
  init(path: String) throws(JournalError) {
    let file = StoreFile(damaged: path)
    pages = try StorePages(path: file.path)
    ChecksummedFiles.install()
    strict = try? SQLiteConnection(path: file.uri, readOnly: true) { _ in }
    lenient = try? SQLiteConnection(path: file.uncheckedURI, readOnly: true) { _ in }
    if hasEntryTable { return }
    guard try leaves().highestID > 0 else {
      throw JournalError(.notOurs, "the file is not a whoknows store")
    }
  }

  deinit { pages.close() }

  /// Read when they are first needed: a store of which SQLite finds all needs none.
  private func leaves() throws(JournalError) -> LeafEntries {
    if let readLeaves { return readLeaves }
    let leaves = try LeafEntries(of: pages)
    readLeaves = leaves
    return leaves
  }

  private var hasEntryTable: Bool {
    let count = try? lenient?.integer("SELECT count(*) FROM sqlite_master WHERE name = 'entry'")
    return count == 1
  }

  /// The highest number that an entry says it has; nil where SQLite does not find the end.
  private var lastID: Int64? {
    for connection in [strict, lenient] {
      guard let id = try? connection?.integer("SELECT max(id) FROM entry"),
        plausibleIDs.contains(Int64(id))
      else { continue }
      return Int64(id)
    }
    return nil
  }

  /// False where nothing tells how many entries there were after the last one that was read.
  var isEndKnown: Bool { lastID != nil }

  /// The highest number of an entry that can be read.
  func highestID() throws(JournalError) -> Int64 {
    if let lastID { return lastID }
    return try leaves().highestID
  }

  func entry(_ id: EntryID) -> (Entry, isDoubtful: Bool)? {
    if let strict, let read = try? EntryTable(strict).entry(id) { return (read, false) }
    // Of two readings the one that is surely right is taken.
    let found = try? leaves().entry(id)
    if let found, !found.isDoubtful { return found }
    if let lenient, let read = try? EntryTable(lenient).entry(id) { return (read, true) }
    return found
  }

  /// The numbers that must not be given again, as the text that `Journal.restore` takes.
  var reservedNumbers: String? {
    for connection in [strict, lenient] {
      guard let connection else { continue }
      if let text = try? Journal.restorableNumbers(connection) { return text }
    }
    return nil
  }
}

/// The entries on all leaves of a damaged store, in a table of their own.
private final class LeafEntries {
  private let connection: SQLiteConnection
  private var doubtful: Set<Int64> = []
  private(set) var highestID: Int64 = 0

  init(of pages: StorePages) throws(JournalError) {
    connection = try SQLiteConnection(path: nil, readOnly: false) { _ in }
    try connection.executeScript(Schema.version1)
    try connection.execute("BEGIN")
    for number in 1..<pages.count + 1 {
      for row in pages.rows(onPage: number) where plausibleIDs.contains(row.id) {
        // Rows of other tables, and what was overwritten, do not fit the columns' types.
        guard (try? insert(row)) != nil, !row.isSound else { continue }
        doubtful.insert(row.id)
      }
    }
    try connection.execute("COMMIT")
    highestID = Int64(try connection.integer("SELECT max(id) FROM entry") ?? 0)
  }

  private func insert(_ found: StoredRow) throws(JournalError) {
    guard found.values.count == 19, case .null? = found.values.first else {
      throw .unreadableRow
    }
    let row = try connection.statement(
      "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    defer { row.reset() }
    try row.bind(1, found.id)
    for (index, value) in found.values.enumerated().dropFirst() {
      let column = Int32(index) + 1
      switch value {
      case .null: try row.bindNull(column)
      case .integer(let number): try row.bind(column, number)
      case .real(let number): try row.bind(column, number)
      case .text(let bytes): try row.bind(column, utf8: bytes)
      }
    }
    try row.run()
  }

  func entry(_ id: EntryID) -> (Entry, isDoubtful: Bool)? {
    guard let entry = try? EntryTable(connection).entry(id) else { return nil }
    return (entry, doubtful.contains(id.rawValue))
  }
}
