import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one connection to the store.
///
/// Statements run on SQLite's own handle, because recording costs about a microsecond a row and a
/// layer of values and queues would double that. The owner is single and not `Sendable`, so nothing
/// else ever runs on the handle.
final class SQLiteConnection {
  let handle: OpaquePointer
  private var isOpen = true
  /// By the address of the SQL literal: hashing its text would cost more than a lookup.
  private var statements: [UInt: SQLiteStatement] = [:]
  /// By the address of their beginning and the number of rows.
  private var insertions: [[UInt]: SQLiteStatement] = [:]

  /// - Parameter path: a path, a `file:` URI, or nil for a store in memory.
  /// - Parameter prepare: called on the open connection before anything is read.
  init(
    path: String?, readOnly: Bool, prepare: (OpaquePointer) throws(JournalError) -> Void
  ) throws(JournalError) {
    handle = try Self.open(path ?? ":memory:", readOnly: readOnly)
    do throws(JournalError) {
      try prepare(handle)
      // A file that is no database is found out here, not by the first question.
      _ = try integer("SELECT 1 FROM sqlite_schema LIMIT 1")
    } catch {
      close()
      throw error
    }
  }

  private static func open(
    _ path: String, readOnly: Bool
  ) throws(JournalError) -> OpaquePointer {
    let access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    // One owner, one thread: SQLite need lock nothing of its own.
    let flags = access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      // Also a connection that could not be opened must be closed; there is nothing left to fail.
      sqlite3_close(handle)
      throw JournalError(sqlite: code)
    }
    // Fails for a closed connection only.
    sqlite3_busy_handler(
      handle,
      { _, looks in
        guard looks < LockPatience.looks else { return 0 }
        usleep(LockPatience.pause)
        return 1
      }, nil)
    _disableDoubleQuotedStringLiterals(handle)
    return handle
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

  /// The prepared statement that inserts so many rows.
  func statement(_ insertion: Insertion, rows: Int) throws(JournalError) -> SQLiteStatement {
    let key = [UInt(bitPattern: insertion.beginning.utf8Start), UInt(rows)]
    if let kept = insertions[key] { return kept }
    let sql = insertion.sql(rows: rows)
    let prepared = try SQLiteStatement(sql, length: sql.utf8.count, on: handle)
    insertions[key] = prepared
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

  /// True while a row is being looked at.
  var hasRunningStatement: Bool {
    var next = sqlite3_next_stmt(handle, nil)
    while let statement = next {
      if sqlite3_stmt_busy(statement) != 0 { return true }
      next = sqlite3_next_stmt(handle, statement)
    }
    return false
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
  func dropStatements() {
    statements.removeAll()
    insertions.removeAll()
  }

  /// Ends the connection. One that still runs a statement is closed by SQLite when that ends.
  func close() {
    guard isOpen else { return }
    isOpen = false
    dropStatements()
    // Always succeeds for a connection that is open (sqlite.org/c3ref/close.html).
    sqlite3_close_v2(handle)
  }

  deinit { close() }
}
