import GRDB
import GRDBSQLite

/// The one connection to the store: opened through GRDB, run through its C handle.
///
/// GRDB opens and closes the file, waits for locks and keeps the connection alive. Statements run
/// on the handle directly, because recording costs about a microsecond a row and a layer of values
/// and queues would double that. The owner is single and not `Sendable`, so nothing else ever runs
/// on the handle.
final class SQLiteConnection {
  let handle: OpaquePointer
  private let queue: DatabaseQueue
  /// By the address of the SQL literal: hashing its text would cost more than a lookup.
  private var statements: [UInt: SQLiteStatement] = [:]

  /// - Parameter path: a path, a `file:` URI, or nil for a store in memory.
  /// - Parameter prepare: called on the open connection before anything is read.
  init(
    path: String?, readOnly: Bool, prepare: @escaping @Sendable (OpaquePointer) throws -> Void
  ) throws(JournalError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      guard let handle = database.sqliteConnection else { return }
      try prepare(handle)
    }
    do {
      if let path {
        queue = try DatabaseQueue(path: path, configuration: configuration)
      } else {
        queue = try DatabaseQueue(configuration: configuration)
      }
      guard let handle = queue.unsafeReentrantRead({ $0.sqliteConnection }) else {
        preconditionFailure("an open database has a connection")
      }
      self.handle = handle
      removeHooks()
    } catch {
      throw JournalError(opening: error)
    }
  }

  /// GRDB's observation of changes expects every statement to be its own; nothing observes here.
  private func removeHooks() {
    // These return the hook's former argument, not a code.
    sqlite3_commit_hook(handle, nil, nil)
    sqlite3_rollback_hook(handle, nil, nil)
    sqlite3_set_authorizer(handle, nil, nil)
  }

  // MARK: Statements

  /// The prepared statement for a literal: kept, and prepared again only while it is running.
  func statement(_ sql: StaticString) throws(JournalError) -> SQLiteStatement {
    let key = UInt(bitPattern: sql.utf8Start)
    if let kept = statements[key], !kept.isRunning { return kept }
    let start = UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self)
    let prepared = try SQLiteStatement(start, length: sql.utf8CodeUnitCount, on: handle)
    if statements[key] == nil { statements[key] = prepared }
    return prepared
  }

  /// Runs one statement that has no parameters and whose rows do not matter.
  func execute(_ sql: StaticString) throws(JournalError) {
    try statement(sql).run()
  }

  /// Runs several statements, separated by semicolons.
  func executeScript(_ sql: StaticString) throws(JournalError) {
    let start = UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self)
    let code = sqlite3_exec(handle, start, nil, nil, nil)
    guard code == SQLITE_OK else { throw JournalError(sqlite: code) }
  }

  /// The first column of the only row, as a number.
  func integer(_ sql: StaticString) throws(JournalError) -> Int? {
    let row = try statement(sql)
    defer { row.reset() }
    return try row.step() ? row.optionalInt(0) : nil
  }

  /// False after SQLite has rolled a transaction back by itself (a full disk, say).
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// True where the file that is open no longer lies at its path: what is written into it is lost.
  var isFileGone: Bool {
    var isMoved: Int32 = 0
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &isMoved)
    return code == SQLITE_OK && isMoved != 0
  }

  /// Drops the prepared statements, as changes of the schema and VACUUM want it.
  func dropStatements() { statements.removeAll() }

  /// Checks that the connection is closed when this returns; otherwise that happens at deinit.
  func close() {
    statements.removeAll()
    // A failure leaves the connection to GRDB's deinit, which closes it in any case.
    try? queue.close()
  }

  deinit { statements.removeAll() }
}

extension JournalError {
  /// An error thrown while a file was being opened.
  fileprivate init(opening error: any Error) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(sqlite: error.extendedResultCode.rawValue)
    default: self.init(.other, "the store could not be opened")
    }
  }
}
