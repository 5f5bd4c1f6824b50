import Relationships

/// Rows of the table `name` that are not written yet.
///
/// Names come in any order. Written one by one each would change a page of its own; sorted, many
/// share one.
struct WaitingNames {
  struct Row {
    var key: String
    var person: PersonID
    var isWhole: Bool
  }

  private var rows: [Row] = []
  /// Hashes of what the keys begin with, up to the end of each word: what may be looked for.
  private var beginnings: Set<UInt64> = []

  /// About 15 MB.
  private static let limit = 100_000

  var isEmpty: Bool { rows.isEmpty }
  var isFull: Bool { rows.count >= Self.limit }

  mutating func add(_ key: String, _ person: PersonID, isWhole: Bool) {
    rows.append(Row(key: key, person: person, isWhole: isWhole))
    NameHash.forEachBeginning(of: key) { beginnings.insert($0) }
  }

  /// False where no waiting key is the hashed one, or begins with its words.
  func mayHold(_ hash: UInt64) -> Bool { beginnings.contains(hash) }

  /// Takes all rows out, neighbours in the table next to each other.
  mutating func takeSorted() -> [Row] {
    // Eight bytes tell most keys apart, and cost less to compare than the keys.
    var order = rows.indices.map { (Self.start(of: rows[$0].key), $0) }
    order.sort { $0 < $1 }
    let sorted = order.map { rows[$0.1] }
    rows.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
    return sorted
  }

  /// The first eight bytes as a number that sorts as they do.
  private static func start(of key: String) -> UInt64 {
    var start: UInt64 = 0
    var count: UInt64 = 0
    for byte in key.utf8.prefix(8) {
      start = start << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : start << (8 * (8 - count))
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
  static func forEachBeginning(of key: String, _ body: (UInt64) -> Void) {
    var hash = empty
    for byte in key.utf8 {
      if byte == UInt8(ascii: " ") { body(hash) }
      hash = add(byte, to: hash)
    }
    body(hash)
  }
}
