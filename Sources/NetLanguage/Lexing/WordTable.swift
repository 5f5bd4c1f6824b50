/// Finds keywords, particles and honorifics by their bytes, without allocation.
///
/// Open addressing over words of at most 16 bytes, packed into two integers.
struct WordTable: @unchecked Sendable {
  struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var keyword: Keyword?
    /// The classes of the word when written in lower case.
    var lowerClasses: TokenClassSet = []
    /// The classes of the word when written with a capital first letter.
    var upperClasses: TokenClassSet = []
    var isHonorific = false
  }

  static let shared = WordTable()

  /// Never freed: the table lives as long as the process and is not written after `init`.
  private let slots: UnsafeMutablePointer<Entry>
  private static let slotCount = 1024

  private init() {
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: Entry(), count: Self.slotCount)
    for keyword in Keyword.allCases { add(keyword) }
    for particle in nameParticles {
      insert(particle) {
        $0.lowerClasses = [.identifier, .topicWord, .particle]
        $0.upperClasses = [.nameStart, .nameContinuation, .leadStart]
      }
    }
    for honorific in honorifics {
      insert(honorific.lowercased()) {
        if $0.keyword == nil && $0.lowerClasses.isEmpty {
          $0.lowerClasses = [.identifier, .topicWord]
          $0.upperClasses = [.nameStart, .nameContinuation, .leadStart]
        }
        $0.isHonorific = true
      }
    }
  }

  private func add(_ keyword: Keyword) {
    insert(keyword.text) {
      $0.keyword = keyword
      if !Keyword.reserved.contains(keyword) { $0.lowerClasses.insert(.identifier) }
      if !Keyword.blockWords.contains(keyword) { $0.lowerClasses.insert(.topicWord) }
      guard !Keyword.pronouns.contains(keyword) else { return }
      $0.upperClasses.insert(.nameStart)
      if !Keyword.joining.contains(keyword) { $0.upperClasses.insert(.nameContinuation) }
      if !Keyword.leadWords.contains(keyword) { $0.upperClasses.insert(.leadStart) }
    }
  }

  private func insert(_ word: String, _ change: (inout Entry) -> Void) {
    var packed = PackedWord()
    for byte in word.utf8 { packed.append(byte) }
    var index = packed.slot
    while slots[index].low != 0 && !slots[index].holds(packed) {
      index = (index + 1) & (Self.slotCount - 1)
    }
    slots[index].low = packed.low
    slots[index].high = packed.high
    change(&slots[index])
  }

  /// The entry of a word packed in lower case; nil for a word on no list.
  @inline(__always) func entry(for packed: PackedWord) -> UnsafePointer<Entry>? {
    var index = packed.slot
    while slots[index].low != 0 {
      if slots[index].holds(packed) { return UnsafePointer(slots + index) }
      index = (index + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  /// The entry of a word in any case; nil where it is on no list or has other than ASCII letters.
  func entry(spelt bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<Entry>? {
    guard bytes.count <= PackedWord.capacity, !bytes.isEmpty else { return nil }
    var packed = PackedWord()
    for byte in bytes {
      let lower = byte | 0x20
      guard lower >= 0x61 && lower <= 0x7A else { return nil }
      packed.append(lower)
    }
    return entry(for: packed)
  }
}

extension WordTable.Entry {
  @inline(__always) func holds(_ packed: PackedWord) -> Bool {
    low == packed.low && high == packed.high
  }
}

/// A word of at most 16 ASCII bytes as two integers.
struct PackedWord {
  static let capacity = 16
  var low: UInt64 = 0
  var high: UInt64 = 0

  @inline(__always) mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  @inline(__always) var slot: Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 54)
  }
}
