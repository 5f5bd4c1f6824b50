/// The rows below a header.
struct Table {
  let kind: TableKind
  /// The header's cells, as they are written.
  let titles: [String]
  /// Rows with something in them and no more cells than the header.
  private(set) var rows: [Row] = []
  private(set) var rejected: [RejectedRecord] = []
  /// Where the column of each key stands; of several the first.
  private let indices: [String: Int]

  /// One row. Cells that it lacks are empty.
  struct Row {
    /// The line on which it begins, from 1.
    let line: Int
    fileprivate let cells: [String]

    /// How many cells it has: a row may be shorter than the header.
    var count: Int { cells.count }

    /// The text of a cell; nil where nothing stands.
    subscript(index: Int) -> String? {
      guard index < cells.count, !cells[index].isBlank else { return nil }
      return cells[index].withoutGuard
    }
  }

  /// Reads all rows below a header.
  ///
  /// Complexity: O(length).
  init(_ header: TableHeader) {
    kind = header.kind
    titles = header.titles
    indices = Dictionary(
      titles.enumerated().map { (columnKey($1), $0) }, uniquingKeysWith: { first, _ in first })
    var source = header.rows
    while let row = source.next() {
      if row.isUnclosed {
        rejected.append(RejectedRecord(line: row.line, "a quote is opened and not closed"))
      } else if row.cells.dropFirst(titles.count).contains(where: { !$0.isBlank }) {
        rejected.append(RejectedRecord(line: row.line, "more cells than the header has"))
      } else if row.cells.contains(where: { !$0.isBlank }) {
        rows.append(Row(line: row.line, cells: row.cells))
      }
    }
  }

  /// The file before any of its records.
  var emptyFile: ImportedFile { ImportedFile(kind.format, title: kind.title) }

  /// The text of a row under one of some columns, tidy.
  ///
  /// - Parameter keys: as `columnKey` has them; the first that has something counts.
  func text(_ row: Row, _ keys: String...) -> String? {
    keys.lazy.compactMap { indices[$0].flatMap { row[$0] }?.tidied }.first
  }

  /// The text of a row under a column as it is written.
  func rawText(_ row: Row, _ key: String) -> String? { indices[key].flatMap { row[$0] } }

  /// Titles of columns that hold something which is not used, each once.
  func ignored(using isUsed: [Bool]) -> [String] {
    var isFilled = titles.map { _ in false }
    for row in rows {
      for index in 0..<min(row.count, titles.count) where !isFilled[index] {
        isFilled[index] = row[index] != nil
      }
    }
    var known: Set<String> = []
    return titles.indices.compactMap { index in
      guard isFilled[index], !isUsed[index], let title = titles[index].tidied,
        known.insert(title).inserted
      else { return nil }
      return title
    }
  }

  /// The same by the keys of the columns that are used.
  func ignored(using keys: Set<String>) -> [String] {
    ignored(using: titles.map { keys.contains(columnKey($0)) })
  }
}

extension String {
  fileprivate var isBlank: Bool {
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// The text without the apostrophe that keeps a spreadsheet from computing what follows, as our own
  /// tables have it too.
  fileprivate var withoutGuard: String {
    guard utf8.first == UInt8(ascii: "'"), let second = dropFirst().first,
      "=+-@＝＋－＠\t\r".contains(second)
    else { return self }
    return String(dropFirst())
  }
}
