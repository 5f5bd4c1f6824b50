import Relationships

/// Rows of the table `name` that are not written yet.
///
/// Names come in any order. Written one by one each would change a page of its own; sorted, many
/// share one.
struct WaitingNames {
  struct Row {
    var person: PersonID
    /// Where the key stands in `text`.
    fileprivate var start: UInt32
    fileprivate var count: UInt32
    /// The key of a name, not what is left of it from a later word on.
    var isWhole: Bool
  }

  private var rows: [Row] = []
  /// The keys of whole names, one after the other.
  private var text: [UInt8] = []
  /// Hashes of what the keys begin with, up to the end of each word: what may be looked for.
  private var beginnings: Set<UInt64> = []

  /// About 12 MB while they are sorted. Each time so many are written, nearly every page of the table
  /// is read and written again.
  private static let limit = 200_000

  var isEmpty: Bool { rows.isEmpty }
  var isFull: Bool { rows.count >= Self.limit || text.count >= 16_000_000 }

  /// Takes in the key of a name, and what is left of it from each later word on.
  ///
  /// - Parameter visit: called with each hash under which one of them may be looked for.
  mutating func add(_ key: String, _ person: PersonID, visit: (UInt64) -> Void) {
    var start = text.count
    text.append(contentsOf: key.utf8)
    while true {
      let row = Row(
        person: person, start: UInt32(start), count: UInt32(text.count - start),
        isWhole: text.count - start == key.utf8.count)
      rows.append(row)
      NameHash.forEachBeginning(of: text[start...]) {
        beginnings.insert($0)
        visit($0)
      }
      guard let space = text[start...].firstIndex(of: UInt8(ascii: " ")) else { return }
      start = space + 1
    }
  }

  /// False where no waiting key is the hashed one, or begins with its words.
  func mayHold(_ hash: UInt64) -> Bool { beginnings.contains(hash) }

  /// Calls `body` with each row and its key, neighbours in the table one after the other.
  func forEachSorted(
    _ body: (Row, ArraySlice<UInt8>) throws(JournalError) -> Void
  ) throws(JournalError) {
    // Eight bytes tell most keys apart, and cost less to compare than the keys.
    var order = rows.indices.map { (start(of: rows[$0]), UInt32($0)) }
    order.sort { $0 < $1 }
    for (_, index) in order {
      let row = rows[Int(index)]
      try body(row, text[Int(row.start)..<Int(row.start + row.count)])
    }
  }

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
  }

  /// The first eight bytes of a key as a number that sorts as they do.
  private func start(of row: Row) -> UInt64 {
    let key = text[Int(row.start)..<Int(row.start + min(row.count, 8))]
    let start = key.reduce(0) { $0 << 8 | UInt64($1) }
    return key.isEmpty ? 0 : start << UInt64(8 * (8 - key.count))
  }
}

/// FNV-1a of the bytes of a key.
enum NameHash {
  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func of(_ key: String) -> UInt64 { key.utf8.reduce(empty) { add($1, to: $0) } }

  /// Calls `body` with the hash of each part of a key that begins where it does and ends with a word.
  static func forEachBeginning(of key: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var hash = empty
    for byte in key {
      if byte == UInt8(ascii: " ") { body(hash) }
      hash = add(byte, to: hash)
    }
    body(hash)
  }
}
