import Relationships

/// How many there are of things that are counted often; kept in memory and written at commit.
final class TallyTable {
  /// What is counted: people, contacts, or active entries of a kind.
  enum Tally: Hashable {
    case people, contacts
    case entries(EntryKind)
    /// Not a count: the highest person id given so far, which must never be given again.
    case highestPerson

    fileprivate var key: Int {
      switch self {
      case .people: 101
      case .contacts: 102
      case .highestPerson: 103
      case .entries(let kind): kind.rawValue
      }
    }
  }

  private static let capacity = 128
  private let connection: SQLiteConnection
  /// By key; nil before the table has been read.
  private var counts: [Int]?
  private var dirty: Set<Int> = []

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func count(_ tally: Tally) throws(JournalError) -> Int {
    try loaded()[tally.key]
  }

  func add(_ change: Int, to tally: Tally) throws(JournalError) {
    if counts == nil { counts = try loaded() }
    counts?[tally.key] += change
    dirty.insert(tally.key)
  }

  func raise(_ tally: Tally, to value: Int) throws(JournalError) {
    if counts == nil { counts = try loaded() }
    guard let known = counts?[tally.key], known < value else { return }
    counts?[tally.key] = value
    dirty.insert(tally.key)
  }

  func flush() throws(JournalError) {
    guard !dirty.isEmpty, let counts else { return }
    let row = try connection.statement("INSERT OR REPLACE INTO tally VALUES (?, ?)")
    for key in dirty.sorted() {
      try row.bind(1, key)
      try row.bind(2, counts[key])
      try row.run()
    }
    dirty.removeAll(keepingCapacity: true)
  }

  /// Forgets what is in memory: after a rollback, or when another process wrote.
  func drop() {
    counts = nil
    dirty.removeAll(keepingCapacity: true)
  }

  private func loaded() throws(JournalError) -> [Int] {
    if let counts { return counts }
    var counts = [Int](repeating: 0, count: Self.capacity)
    let row = try connection.statement("SELECT what, count FROM tally")
    defer { row.reset() }
    while try row.step() {
      let key = row.int(0)
      guard counts.indices.contains(key) else { throw .unreadableRow }
      counts[key] = row.int(1)
    }
    return counts
  }
}
