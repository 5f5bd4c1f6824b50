import Relationships

/// The durable record: entries in SQLite, and everything that follows from them.
///
/// One owner, one thread; not `Sendable`. Reads see the last commit of any process, or inside a
/// transaction the state it began with and its own changes.
package final class Journal {
  package enum Location: Hashable {
    case memory
    case file(String)
  }

  package let location: Location
  let connection: SQLiteConnection
  let projections: Projections
  var entries: EntryTable { projections.entries }

  /// Open transactions, the inner ones included.
  var depth = 0
  /// The open transaction is a `reading`.
  var isReading = false
  /// SQLite's counter of commits by others; what is in memory belongs to this value.
  private var dataVersion: Int?
  var nextEntryID: Int64 = 1
  var nextPersonNumber: Int64 = 1
  /// Erased content may still be in free pages, the log or a migration's backup. Kept in the store
  /// too, so that the next opening goes on with it.
  package internal(set) var needsScrubbing = false
  /// Names of the people erased in the open transaction.
  package internal(set) var erasedNames: [String] = []
  /// `erasedNames.count` at the beginning of each inner transaction.
  var erasureMarks: [Int] = []
  /// Erases names elsewhere, before the erasure here is committed; false where that failed, and
  /// nothing is to be erased.
  package var eraseElsewhere: (([String]) -> Bool)?
  /// The store can be changed.
  let mayWrite: Bool
  /// Where the store is kept as it was, when opening it brought it to this version.
  package let migrationBackup: String?
  /// Where the record is kept, if not in SQLite's file.
  package var keeper: (any RecordKeeper)?
  /// The keeper is at work: what it does to the journal it does not have to keep.
  var isKeeping = false
  /// How often all that was in memory had to be read again: what others remember may be untrue.
  package private(set) var reloads = 0

  /// Opens a store, creating the file (0600) and its folder (0700) where they do not exist.
  ///
  /// - Throws: `JournalError`; a file that is something else, of a later version, or damaged stays
  ///   as it was.
  package init(_ location: Location) throws(JournalError) {
    self.location = location
    switch location {
    case .memory:
      mayWrite = true
      connection = try SQLiteConnection(path: nil, readOnly: false) { _ in }
      try connection.executeScript(Schema.memorySettings)
      migrationBackup = try Migrations.run(on: connection, file: nil)
    case .file(let path):
      let file = try StoreFile(path: path)
      ChecksummedFiles.install()
      connection = try SQLiteConnection(path: file.uri, readOnly: file.isReadOnly) {
        (handle) throws(JournalError) in
        try StoreFile.checkHeader(of: handle)
        try StoreFile.reserveChecksums(on: handle)
      }
      mayWrite = !file.isReadOnly
      if mayWrite { try connection.executeScript(Schema.settings) }
      migrationBackup = try Migrations.run(on: connection, file: file)
    }
    projections = Projections(connection)
    try reload()
    guard mayWrite else { return }
    if try projections.areOutdated() { try rebuildProjections() }
    needsScrubbing = try hasUnfinishedErasure()
    if needsScrubbing { scrubIfPossible() }
  }

  deinit { connection.close() }

  /// No entry that counts is dated later than this day.
  package var latestDay: Day {
    get throws(JournalError) {
      try refresh()
      return Day(number: try projections.tallies.count(.latestDay))
    }
  }

  /// The parameters of the model: the defaults, changed by the store's settings.
  package var parameters: ModelParameters { projections.parameters }

  // MARK: What is in memory

  /// Drops what is in memory where another process has written since. Inside a transaction nobody
  /// else's changes are seen.
  func refresh() throws(JournalError) {
    guard depth == 0 else { return }
    let version = try connection.integer("PRAGMA data_version")
    if version != dataVersion { try reload() }
  }

  func reload() throws(JournalError) {
    dataVersion = try connection.integer("PRAGMA data_version")
    reloads += 1
    try projections.reload()
  }

  /// Reads what recording needs, where that is not in memory from the last transaction.
  func prepareRecording() throws(JournalError) {
    if !projections.isPrepared {
      try connection.execute(Schema.recordingCache)
      nextEntryID = try entries.highestID() + 1
      let hasPeople = try projections.people.prepareRecording()
      if !hasPeople { projections.names.beginEmpty() }
      try projections.tallies.raise(.rules, to: Projections.rules)
      projections.isPrepared = true
    }
    nextPersonNumber = try projections.nextPersonID().rawValue
    projections.firstPersonWithoutPairs = PersonID(rawValue: nextPersonNumber)
  }
}
