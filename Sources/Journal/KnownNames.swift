import Relationships

/// Who has which name, of the names that were looked up or added: some 30 bytes each, where a
/// dictionary takes over a hundred.
///
/// A very long script names people at random, and whom this does not know costs a page of the table.
/// Keys are compared byte by byte, so an answer is never a guess.
struct KnownNames {
  private struct Entry {
    /// Where the key begins in `text`; it ends where the next one begins.
    var start: UInt32
    /// The person's id; 0 for nobody; else `isForgotten`, or from `several` on a place in `groups`.
    var people: UInt32
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing with linear probing: the number of an entry and 1, or 0; a power of two.
  private var slots: [UInt32] = []
  /// People of one name, or whose ids are no small numbers.
  private var groups: [[PersonID]] = []

  private static let isForgotten = UInt32.max
  private static let several: UInt32 = 1 << 31
  /// Some 21 MB; then the lookup starts anew.
  private let limit: Int
  private static let longestText = 20_000_000

  init(limit: Int = 700_000) { self.limit = limit }

  /// The people with this key, ascending; nil where they are not known.
  subscript(key: String) -> [PersonID]? {
    get {
      var key = key
      guard let found = key.withUTF8({ place(of: $0) }), case let people = entries[found].people,
        people != Self.isForgotten
      else { return nil }
      if people == 0 { return [] }
      return people < Self.several
        ? [PersonID(rawValue: Int64(people))] : groups[Int(people - Self.several)]
    }
    set {
      var key = key
      key.withUTF8 { set($0, newValue) }
    }
  }

  mutating func removeAll() { self = KnownNames(limit: limit) }

  private mutating func set(_ key: UnsafeBufferPointer<UInt8>, _ people: [PersonID]?) {
    if let found = place(of: key) {
      entries[found].people = people.map { code(for: $0) } ?? Self.isForgotten
    } else if let people {
      add(key, people)
    }
  }

  private mutating func code(for people: [PersonID]) -> UInt32 {
    guard let first = people.first else { return 0 }
    if people.count == 1, let id = UInt32(exactly: first.rawValue), 0 < id, id < Self.several {
      return id
    }
    groups.append(people)
    return Self.several + UInt32(groups.count - 1)
  }

  private mutating func add(_ key: UnsafeBufferPointer<UInt8>, _ people: [PersonID]) {
    if entries.count >= limit || text.count + key.count > Self.longestText { removeAll() }
    // What is reserved costs nothing until it is used; to grow step by step would take half as much
    // again.
    if entries.count == 10_000 {
      entries.reserveCapacity(limit)
      text.reserveCapacity(Self.longestText)
    }
    if 4 * entries.count >= 3 * slots.count { grow() }
    entries.append(Entry(start: UInt32(text.count), people: code(for: people)))
    text.append(contentsOf: key)
    slots[freeSlot(for: key)] = UInt32(entries.count)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, 2 * slots.count))
    for index in entries.indices {
      let key = range(of: index)
      let slot = text.withUnsafeBufferPointer {
        freeSlot(for: UnsafeBufferPointer(rebasing: $0[key]))
      }
      slots[slot] = UInt32(index + 1)
    }
  }

  // MARK: Places

  private func range(of index: Int) -> Range<Int> {
    let end = index + 1 < entries.count ? Int(entries[index + 1].start) : text.count
    return Int(entries[index].start)..<end
  }

  private func firstSlot(for key: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    return hasher.finalize() & (slots.count - 1)
  }

  private func freeSlot(for key: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = firstSlot(for: key)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The number of the entry with a key.
  private func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = firstSlot(for: key)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      let range = range(of: index)
      if range.count == key.count, text[range].elementsEqual(key) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
