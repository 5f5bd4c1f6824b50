import GRDBSQLite

/// A prepared statement: SQLite's C interface behind types, with every return code checked.
///
/// Columns count from 0, parameters from 1. After the last row, or to stop early, `reset()`.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: UnsafePointer<CChar>, length: Int, on connection: OpaquePointer)
    throws(JournalError)
  {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, Int32(length), UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw JournalError(sqlite: code) }
    self.handle = handle
    self.connection = connection
  }

  // The code of finalize repeats that of the last step, which was reported then.
  deinit { sqlite3_finalize(handle) }

  /// True between the first step and the reset.
  var isRunning: Bool { sqlite3_stmt_busy(handle) != 0 }

  // MARK: Running

  /// Goes to the next row.
  ///
  /// - Returns: false after the last one, when the statement has been reset.
  func step() throws(JournalError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    reset()
    guard code == SQLITE_DONE else { throw JournalError(sqlite: code) }
    return false
  }

  /// Runs a statement that gives no rows.
  func run() throws(JournalError) {
    while try step() {}
  }

  /// Ends the run; bound parameters stay.
  func reset() {
    // The code repeats that of the last step, which was reported then.
    sqlite3_reset(handle)
  }

  // MARK: Parameters

  func bind(_ index: Int32, _ value: Int) throws(JournalError) {
    try check(sqlite3_bind_int64(handle, index, Int64(value)))
  }

  func bind(_ index: Int32, _ value: Int64) throws(JournalError) {
    try check(sqlite3_bind_int64(handle, index, value))
  }

  func bind(_ index: Int32, _ value: Double) throws(JournalError) {
    try check(sqlite3_bind_double(handle, index, value))
  }

  func bind(_ index: Int32, _ value: Bool) throws(JournalError) {
    try check(sqlite3_bind_int64(handle, index, value ? 1 : 0))
  }

  func bind(_ index: Int32, _ value: String) throws(JournalError) {
    var value = value
    let code = value.withUTF8 { bytes in
      bindText(index, UnsafeRawBufferPointer(bytes))
    }
    try check(code)
  }

  func bind(_ index: Int32, _ value: Int?) throws(JournalError) {
    if let value { try bind(index, value) } else { try bindNull(index) }
  }

  func bind(_ index: Int32, _ value: Double?) throws(JournalError) {
    if let value { try bind(index, value) } else { try bindNull(index) }
  }

  func bind(_ index: Int32, _ value: String?) throws(JournalError) {
    if let value { try bind(index, value) } else { try bindNull(index) }
  }

  func bindNull(_ index: Int32) throws(JournalError) {
    try check(sqlite3_bind_null(handle, index))
  }

  /// Binds text that is already UTF-8.
  func bind(_ index: Int32, utf8 bytes: [UInt8]) throws(JournalError) {
    let code = bytes.withUnsafeBytes { bindText(index, $0) }
    try check(code)
  }

  /// Binds text where it lies: it must stay there until the parameters are cleared or bound anew.
  func bind(_ index: Int32, borrowed bytes: UnsafeRawBufferPointer) throws(JournalError) {
    try check(bindText(index, bytes, nil))
  }

  /// Makes every parameter NULL, and lets go of borrowed text.
  func clear() { sqlite3_clear_bindings(handle) }

  private func bindText(
    _ index: Int32, _ bytes: UnsafeRawBufferPointer,
    _ destructor: sqlite3_destructor_type? = SQLiteStatement.copied
  ) -> Int32 {
    // An empty buffer may have no address, and a null pointer would bind NULL.
    guard let start = bytes.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, nil) }
    return sqlite3_bind_text64(
      handle, index, start.assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
      destructor, UInt8(SQLITE_UTF8))
  }

  /// SQLITE_TRANSIENT, a macro with a cast that Swift does not import.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func check(_ code: Int32) throws(JournalError) {
    guard code == SQLITE_OK else { throw JournalError(sqlite: code) }
  }

  // MARK: Columns of the current row

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// The text of the column; empty for NULL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Gives the bytes of a text column, valid in `body` only.
  func withUTF8<T>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    let start = sqlite3_column_text(handle, column)
    return body(
      UnsafeBufferPointer(
        start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))))
  }

  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  func optionalDouble(_ column: Int32) -> Double? { isNull(column) ? nil : double(column) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  var columnCount: Int32 { sqlite3_column_count(handle) }

  /// True where the column holds a real number (not NULL, an integer or text).
  func isReal(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_FLOAT }

  func isText(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_TEXT }
}

extension JournalError {
  /// What a result code of SQLite means to the user. Only the code is looked at: SQLite's own
  /// message may name columns, and never helps the user.
  init(sqlite code: Int32) {
    // SQLITE_IOERR_DATA: a page's checksum is wrong.
    if code == SQLITE_IOERR | 32 << 8 {
      self.init(.damaged, "the store is damaged")
      return
    }
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(.busy, "another program is using the store")
    case SQLITE_READONLY:
      self.init(.readOnly, "the store can be read but not written")
    case SQLITE_NOTADB:
      self.init(.notOurs, "the file is not a whoknows store")
    case SQLITE_CORRUPT:
      self.init(.damaged, "the store is damaged")
    case SQLITE_FULL:
      self.init(.full, "the disk is full")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self.init(.denied, "the store cannot be opened")
    case SQLITE_IOERR:
      self.init(.other, "the disk could not be read or written (SQLite \(code))")
    default:
      self.init(.other, "the store could not do that (SQLite \(code))")
    }
  }
}
