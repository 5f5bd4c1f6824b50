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
    var hash = Self.emptyHash
    for byte in key.utf8 {
      if byte == UInt8(ascii: " ") { beginnings.insert(hash) }
      hash = Self.hash(hash, byte)
    }
    beginnings.insert(hash)
  }

  /// False where no waiting key is this one, or begins with its words.
  func mayHold(_ key: String) -> Bool {
    !rows.isEmpty && beginnings.contains(key.utf8.reduce(Self.emptyHash, Self.hash))
  }

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

  // FNV-1a.
  private static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
