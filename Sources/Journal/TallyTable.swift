import Relationships

/// How many there are of things that are counted often; kept in memory and written at commit.
final class TallyTable {
  /// What is counted: people, contacts, or active entries of a kind.
  enum Tally: Hashable {
    case people, contacts
    case entries(EntryKind)
    /// Not a count: the highest person id given so far, which must never be given again.
    case highestPerson
    /// Not a count: the highest number given so far to an entry of a kind.
    case highestNumber(EntryKind)
    /// Not a count: the latest day that an entry was dated which counted, as a number; 0 before
    /// 1970. Undoing does not lower it.
    case latestDay
    /// Not a count: the `Projections.rules` by which the projections were derived.
    case rules

    fileprivate var key: Int {
      switch self {
      case .entries(let kind): kind.rawValue
      case .people: 101
      case .contacts: 102
      case .highestPerson: 103
      case .latestDay: 104
      case .rules: 105
      case .highestNumber(let kind): 200 + kind.rawValue
      }
    }
  }

  private static let capacity = 256
  private let connection: SQLiteConnection
  /// By key, as they are and as they are stored; empty before the table has been read.
  private var counts: [Int] = []
  private var stored: [Int] = []

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func count(_ tally: Tally) throws(JournalError) -> Int {
    try load()
    return counts[tally.key]
  }

  func add(_ change: Int, to tally: Tally) throws(JournalError) {
    try load()
    counts[tally.key] += change
  }

  /// Counts an entry in one go: recording does nothing more often.
  func add(_ entry: Entry) throws(JournalError) {
    try load()
    Self.add(entry, to: &counts)
  }

  private static func add(_ entry: Entry, to counts: inout [Int]) {
    counts[Tally.entries(entry.kind).key] += 1
    let latestDay = Tally.latestDay.key
    counts[latestDay] = max(counts[latestDay], entry.date.day.number)
  }

  func raise(_ tally: Tally, to value: Int) throws(JournalError) {
    try load()
    counts[tally.key] = max(counts[tally.key], value)
  }

  func flush() throws(JournalError) {
    guard counts != stored else { return }
    let row = try connection.statement("INSERT OR REPLACE INTO tally VALUES (?, ?)")
    for key in counts.indices where counts[key] != stored[key] {
      try row.bind(1, key)
      try row.bind(2, counts[key])
      try row.run()
    }
    stored = counts
  }

  /// Forgets what is in memory: after a rollback, or when another process wrote.
  func drop() {
    counts = []
    stored = []
  }

  private func load() throws(JournalError) {
    guard counts.isEmpty else { return }
    var counts = [Int](repeating: 0, count: Self.capacity)
    let row = try connection.statement("SELECT what, count FROM tally")
    defer { row.reset() }
    while try row.step() {
      let key = row.int(0)
      guard counts.indices.contains(key), plausibleIDs.contains(row.int64(1)) else {
        throw .unreadableRow
      }
      counts[key] = row.int(1)
    }
    self.counts = counts
    stored = counts
  }
}
