/// What no name of the store begins with: the question that every new name asks, answered without a
/// look at the table.
///
/// A Bloom filter (Bloom 1970) of hashes, with two bits for each of eight; it grows by parts of twice
/// the size. It knows of what was added to it only: it serves stores that were empty before.
struct NameFilter {
  /// Bits, a power of two in each part.
  private var parts: [[UInt64]] = []
  /// How many hashes the last part still takes.
  private var room = 0

  /// 16,384 hashes.
  private static let firstWords = 2_048

  mutating func insert(_ hash: UInt64) {
    if room == 0 {
      let words = Self.firstWords << parts.count
      parts.append([UInt64](repeating: 0, count: words))
      room = words * 8
    }
    room -= 1
    let last = parts.count - 1
    let (first, second) = Self.bits(of: hash, in: parts[last].count)
    parts[last][first >> 6] |= 1 << UInt64(first & 63)
    parts[last][second >> 6] |= 1 << UInt64(second & 63)
  }

  /// False where the hash was not added; true also for one in twenty of these.
  func mayContain(_ hash: UInt64) -> Bool {
    parts.contains { part in
      let (first, second) = Self.bits(of: hash, in: part.count)
      return part[first >> 6] & 1 << UInt64(first & 63) != 0
        && part[second >> 6] & 1 << UInt64(second & 63) != 0
    }
  }

  /// Two places among the bits of a part, from both halves of the mixed hash.
  private static func bits(of hash: UInt64, in words: Int) -> (Int, Int) {
    let mixed = hash &* 0x9e37_79b9_7f4a_7c15
    let mask = words * 64 - 1
    return (Int(mixed >> 32) & mask, Int(mixed & 0xffff_ffff ^ hash >> 32) & mask)
  }
}
