import GRDBSQLite

/// Rows that are written together: eight to a statement cost half as much as one by one.
///
/// Values lie side by side until then, texts in one buffer: SQLite reads them there, and neither it
/// nor Swift makes a copy of each.
struct RowBatch {
  private let insertion: Insertion
  private var values: [Value] = []
  private var text: [UInt8] = []

  static let size = 8

  private enum Value {
    case null
    case integer(Int64)
    case real(Double)
    /// A range of `text`.
    case text(start: Int, count: Int)
  }

  /// - Parameter insertion: with `OR IGNORE`, `OR REPLACE` or, since a failure ends the transaction
  ///   in any case, `OR FAIL`: to be able to take back one statement of several rows SQLite would keep
  ///   copies of the pages.
  init(_ insertion: Insertion) { self.insertion = insertion }

  var isEmpty: Bool { values.isEmpty }

  // MARK: The columns of a row

  mutating func add(_ value: Int64) { values.append(.integer(value)) }

  mutating func add(_ value: Int) { values.append(.integer(Int64(value))) }

  mutating func add(_ value: Int?) { values.append(value.map { .integer(Int64($0)) } ?? .null) }

  mutating func add(_ value: Bool) { values.append(.integer(value ? 1 : 0)) }

  mutating func add(_ value: Double?) { values.append(value.map { .real($0) } ?? .null) }

  mutating func add(_ value: String?) {
    guard var value else { return values.append(.null) }
    addText { text in value.withUTF8 { text.append(contentsOf: $0) } }
  }

  /// Adds a text, UTF-8 that `write` appends.
  mutating func addText(_ write: (inout [UInt8]) -> Void) {
    let start = text.count
    write(&text)
    values.append(.text(start: start, count: text.count - start))
  }

  // MARK: Writing

  /// Ends a row; where the batch is full, writes it.
  mutating func endRow(on connection: SQLiteConnection) throws(JournalError) {
    assert(values.count % insertion.columns == 0, "a row has a value for each column")
    guard values.count == insertion.columns * Self.size else { return }
    defer { drop() }
    try run(try connection.statement(insertion, rows: Self.size), values[...])
  }

  /// Writes the rows that wait.
  mutating func flush(on connection: SQLiteConnection) throws(JournalError) {
    guard !isEmpty else { return }
    try flush(by: try connection.statement(insertion, rows: 1))
  }

  /// Writes the rows that wait by another statement with the parameters of one row.
  mutating func flush(by row: SQLiteStatement) throws(JournalError) {
    defer { drop() }
    for start in stride(from: 0, to: values.count, by: insertion.columns) {
      try run(row, values[start..<start + insertion.columns])
    }
  }

  /// Forgets the rows that wait.
  mutating func drop() {
    values.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  private func run(
    _ row: SQLiteStatement, _ values: ArraySlice<Value>
  ) throws(JournalError) {
    var failure: JournalError?
    text.withUnsafeBytes { text in
      do throws(JournalError) {
        for (index, value) in zip(Int32(1)..., values) {
          switch value {
          case .null: break  // as after `clear`
          case .integer(let value): try row.bind(index, value)
          case .real(let value): try row.bind(index, value)
          case .text(let start, let count):
            let bytes = UnsafeRawBufferPointer(rebasing: text[start..<start + count])
            try row.bind(index, borrowed: bytes)
          }
        }
        try row.run()
      } catch {
        failure = error
      }
      row.clear()
    }
    if let failure { throw failure }
  }
}

/// An INSERT as it begins (`INSERT OR FAIL INTO entry`), the number of columns, and how it ends.
struct Insertion {
  let beginning: StaticString
  let columns: Int
  var end: StaticString = ""

  /// The statement for a number of rows, its parameters in the order of the columns.
  func sql(rows: Int) -> String {
    let row = "(" + repeatElement("?", count: columns).joined(separator: ",") + ")"
    let values = repeatElement(row, count: rows).joined(separator: ",")
    return "\(beginning) VALUES \(values) \(end)"
  }
}
