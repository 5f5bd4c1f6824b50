import GRDBSQLite
import Journal
import RandomLives
import Relationships
import Testing

/// A commit goes to the log in one write. Nobody can tell it from SQLite's own writes of one page
/// each: not other connections, and not who opens what a failure or a power loss left.
@Suite struct LogWritesTests {
  // MARK: A statement at the prompt

  @Test func aStatementIsOneWriteAndOneSynchronisation() throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    let player = Player(try Journal(folder.store))
    #expect(player.type("meet Alice Holm"))
    let before = disk.changes.count
    #expect(player.type("log coffee with Alice Holm"))
    let changes = disk.changes[before...].map(\.summary)
    #expect(changes == ["write /network.db-wal", "sync /network.db-wal"])
  }

  @Test func aCommitOfWhichAnySectorIsMissingNeverWas() throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    let player = Player(try Journal(folder.store))
    #expect(player.type("meet Alice Holm"))
    let before = (changes: disk.changes.count, record: try player.journal.recordHash())
    #expect(player.type("meet Bob Vik at Acme"))
    let after = try player.journal.recordHash()
    disk.leave()

    var loss = PowerLoss(seed: 1)
    for change in disk.changes[..<before.changes] { loss.apply(change) }
    let safe = loss.image()
    guard case .write(let log, let offset, let bytes) = disk.changes[before.changes] else {
      Issue.record("a statement begins with a write")
      return
    }
    let remains = try Folder()
    let sectors = (bytes.count + 511) / 512
    for missing in 0...sectors {
      for isCutOff in [false, true] {
        let start = min(missing * 512, bytes.count)
        let end = isCutOff ? bytes.count : min(start + 512, bytes.count)
        var image = safe
        image[log]?.write(bytes[..<start], at: offset)
        image[log]?.write(bytes[end...], at: offset + end)
        var whole = safe
        whole[log]?.write(bytes[...], at: offset)
        for (name, bytes) in image { try remains.write(bytes, to: String(name.dropFirst())) }
        let journal = try Journal(remains.store)
        let isWhole = image == whole
        #expect(try journal.recordHash() == (isWhole ? after : before.record), "\(missing)")
        #expect(try journal.checkIntegrity() == [], "\(missing)")
        #expect(missing < sectors || isWhole)
      }
      try remains.removeAll()
    }
  }

  @Test func whatCannotBeWrittenIsNotAcknowledged() throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    let player = Player(try Journal(folder.store))
    #expect(player.type("meet Alice Holm"))
    let record = try player.journal.recordHash()
    for healthyChanges in 0...1 {
      for isTorn in [false, true] {
        disk.fail(.init(healthyChanges: healthyChanges, code: SQLITE_FULL, isTorn: isTorn))
        #expect(!player.type("log coffee with Alice Holm"))
        #expect(disk.failures > 0)
        disk.mend()
        #expect(player.diagnostics.last?.code == .diskFull)
        #expect(try player.journal.recordHash() == record)
        #expect(try Journal(folder.store).recordHash() == record)
      }
    }
    #expect(player.type("log coffee with Alice Holm"))
    #expect(try Journal(folder.store).recordHash() != record)
  }

  // MARK: Transactions larger than the cache

  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 3))).map { 1 + $0 }

  /// Pages go to the log before the commit, are read again from there, written anew, and taken back,
  /// while the other connection writes in their place.
  @Test(arguments: seeds)
  func twoConnectionsSeeWhatWasCommitted(_ seed: UInt64) throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    var work = RandomWork(seed: seed)
    let tables = [try RawTable(in: folder), try RawTable(in: folder)]
    for _ in 0..<60 {
      let (writer, reader) = work.flip() ? (tables[0], tables[1]) : (tables[1], tables[0])
      _ = work.runTransaction(on: writer)
      #expect(try reader.rows() == work.committed)
      #expect(try writer.rows() == work.committed)
    }
    #expect(try tables[0].isSound())
  }

  @Test(arguments: seeds)
  func aDiskThatFailsWithinATransactionTakesItBack(_ seed: UInt64) throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    var work = RandomWork(seed: seed)
    let tables = [try RawTable(in: folder), try RawTable(in: folder)]
    var failed = 0
    for round in 0..<80 {
      let (writer, reader) = work.flip() ? (tables[0], tables[1]) : (tables[1], tables[0])
      disk.fail(
        .init(
          healthyChanges: work.upTo(12), code: round % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR | 3 << 8,
          isTorn: work.flip(), isLasting: work.flip()))
      if !work.runTransaction(on: writer) { failed += 1 }
      disk.mend()
      #expect(try reader.rows() == work.committed, "\(round)")
      #expect(try writer.rows() == work.committed, "\(round)")
    }
    #expect(failed > 10)
    #expect(try tables[1].isSound())
  }

  /// Without savepoints, behind which the journal keeps pages in memory (`Schema.holdPages`).
  @Test(arguments: seeds)
  func aPowerLossLeavesACommit(_ seed: UInt64) throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    var work = RandomWork(seed: seed, hasSavepoints: false)
    var states = [work.committed]
    var acknowledged: [Int] = []
    do {
      let tables = [try RawTable(in: folder), try RawTable(in: folder)]
      acknowledged.append(disk.changes.count)
      for _ in 0..<40 {
        _ = work.runTransaction(on: tables[work.upTo(1)])
        if work.committed != states.last {
          states.append(work.committed)
          acknowledged.append(disk.changes.count)
        }
      }
    }
    disk.leave()

    let remains = try Folder()
    var loss = PowerLoss(seed: seed)
    for (index, change) in disk.changes.enumerated() {
      loss.apply(change)
      let done = acknowledged.prefix { $0 <= index + 1 }.count
      guard done > 0, work.upTo(disk.changes.count) < 60 else { continue }
      for (name, bytes) in loss.image() where !bytes.isEmpty {
        try remains.write(bytes, to: String(name.dropFirst()))
      }
      let table = try RawTable(in: remains)
      #expect(states[(done - 1)...].prefix(2).contains(try table.rows()), "change \(index)")
      #expect(try table.isSound(), "change \(index)")
      table.close()
      try remains.removeAll()
    }
  }
}

/// Random transactions on a table, and what it must hold after each.
private struct RandomWork {
  private(set) var committed: [Int: Int] = [:]
  private var random: SplitMix64
  private let hasSavepoints: Bool

  init(seed: UInt64, hasSavepoints: Bool = true) {
    random = SplitMix64(seed: seed)
    self.hasSavepoints = hasSavepoints
  }

  mutating func flip() -> Bool { random.below(2) == 0 }
  mutating func upTo(_ most: Int) -> Int { random.below(most + 1) }

  /// False where something failed and all of it was taken back.
  mutating func runTransaction(on table: RawTable) -> Bool {
    var rows = committed
    var marks: [[Int: Int]] = []
    var statements = ["BEGIN IMMEDIATE"]
    for _ in 0..<(1 + random.below(12)) { statements.append(step(&rows, &marks)) }
    let isKept = random.below(4) != 0
    statements.append(isKept ? "COMMIT" : "ROLLBACK")
    for statement in statements {
      guard table.run(statement) else {
        table.rollBack()
        return false
      }
    }
    if isKept { committed = rows }
    return true
  }

  private mutating func step(_ rows: inout [Int: Int], _ marks: inout [[Int: Int]]) -> String {
    let (row, value) = (random.below(400), random.below(1_000_000))
    switch hasSavepoints ? random.below(10) : 3 + random.below(7) {
    case 0:
      marks.append(rows)
      return "SAVEPOINT mark"
    case 1:
      guard let mark = marks.last else { return "SELECT 1" }
      rows = mark
      return "ROLLBACK TO mark"
    case 2:
      guard marks.popLast() != nil else { return "SELECT 1" }
      return "RELEASE mark"
    case 3:
      let changed = row..<(row + random.below(400))
      for row in changed where rows[row] != nil { rows[row] = value }
      return "UPDATE work SET value = \(value), padding = \(RawTable.padding("\(value)")) "
        + "WHERE id >= \(changed.lowerBound) AND id < \(changed.upperBound)"
    case 4:
      for row in row..<(row + 40) { rows[row] = nil }
      return "DELETE FROM work WHERE id >= \(row) AND id < \(row + 40)"
    default:
      let new = row..<(row + 1 + random.below(60))
      for row in new { rows[row] = value }
      return "WITH RECURSIVE new (id) AS (VALUES (\(row)) UNION ALL SELECT id + 1 FROM new "
        + "WHERE id < \(new.upperBound - 1)) INSERT OR REPLACE INTO work "
        + "SELECT id, \(value), \(RawTable.padding("\(value)")) FROM new"
    }
  }
}

/// A table in a file of the store's kind, on a connection whose cache holds a few pages.
private final class RawTable {
  private let handle: OpaquePointer

  /// The first store that is opened makes its way of writing files known to SQLite.
  private static let install = Result {
    let folder = try Folder()
    try withExtendedLifetime(folder) { _ = try Journal(folder.store) }
  }

  init(in folder: Folder) throws {
    try Self.install.get()
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI
    let code = sqlite3_open_v2("file:\(folder.file("work.db"))?vfs=whoknows", &handle, flags, nil)
    self.handle = try #require(handle)
    try #require(code == SQLITE_OK)
    var reserved: Int32 = 8
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
    for statement in [
      "PRAGMA page_size = 512", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
      "PRAGMA cache_size = 5", "PRAGMA wal_autocheckpoint = 300",
      "CREATE TABLE IF NOT EXISTS work (id INTEGER PRIMARY KEY, value INTEGER, padding TEXT)",
    ] {
      try #require(run(statement))
    }
  }

  deinit { close() }

  private var isOpen = true

  func close() {
    if isOpen { sqlite3_close_v2(handle) }
    isOpen = false
  }

  /// SQL for 300 letters that follow from a value.
  static func padding(_ value: String) -> String {
    "substr(replace(hex(zeroblob(50)), '00', \(value) || '-'), 1, 300)"
  }

  func run(_ statement: String) -> Bool {
    sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK
  }

  func rollBack() {
    if sqlite3_get_autocommit(handle) == 0 { #expect(run("ROLLBACK")) }
  }

  /// The value of each row.
  func rows() throws -> [Int: Int] {
    var rows: [Int: Int] = [:]
    try forEachRow("SELECT id, value, padding IS \(Self.padding("value")) FROM work") { row in
      #expect(sqlite3_column_int64(row, 2) == 1, "a row's letters follow from its value")
      rows[Int(sqlite3_column_int64(row, 0))] = Int(sqlite3_column_int64(row, 1))
    }
    return rows
  }

  func isSound() throws -> Bool {
    var problems = 0
    try forEachRow("SELECT integrity_check <> 'ok' FROM pragma_integrity_check") { row in
      problems += Int(sqlite3_column_int64(row, 0))
    }
    return problems == 0
  }

  private func forEachRow(_ sql: String, _ body: (OpaquePointer) -> Void) throws {
    var row: OpaquePointer?
    try #require(sqlite3_prepare_v2(handle, sql, -1, &row, nil) == SQLITE_OK)
    defer { sqlite3_finalize(row) }
    while let row {
      let code = sqlite3_step(row)
      if code == SQLITE_DONE { return }
      try #require(code == SQLITE_ROW)
      body(row)
    }
  }
}

extension FaultyDisk.Change {
  fileprivate var summary: String {
    switch self {
    case .write(let file, _, _): "write \(file)"
    case .truncate(let file, _): "truncate \(file)"
    case .sync(let file): "sync \(file)"
    case .delete(let file): "delete \(file)"
    }
  }
}

extension [UInt8] {
  /// Writes bytes at an offset, and zeros before it where the file is shorter.
  fileprivate mutating func write(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    guard !bytes.isEmpty else { return }
    let end = offset + bytes.count
    if count < end { self += [UInt8](repeating: 0, count: end - count) }
    replaceSubrange(offset..<end, with: bytes)
  }
}
