import Foundation
import GRDBSQLite
import Interpreter
import Journal
import Relationships
import Testing

/// A store of an earlier version, brought to this one while everything goes wrong: it is the old one
/// or the new one, and nothing in between.
@Suite struct UpgradeTests {
  private static let old = 2

  /// A store as version 2 left it.
  private func prepare(_ folder: Folder) throws -> (record: UInt64, bytes: [UInt8]) {
    let player = Player(try Journal(folder.store))
    for number in 0..<30 {
      player.type("meet Number\(number) on 2026-01-02 \"a remark \(number)\"")
    }
    let record = try player.journal.recordHash()
    player.session.emit = { _ in }
    let path = folder.file("old.db")
    try player.journal.backup(to: path)
    try run("DROP TABLE copy; DROP TABLE unfinished; PRAGMA user_version = \(Self.old)", on: path)
    let bytes = try #require(folder.bytes(of: "old.db"))
    return (record, bytes)
  }

  /// Runs SQL through the store's own file system, which keeps the checksums right.
  private func run(_ sql: String, on path: String) throws {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI
    try #require(sqlite3_open_v2(path, &handle, flags, "whoknows") == SQLITE_OK)
    defer { sqlite3_close(handle) }
    try #require(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
  }

  private func version(of path: String) throws -> Int32 {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI
    try #require(sqlite3_open_v2(path, &handle, flags, "whoknows") == SQLITE_OK)
    defer { sqlite3_close(handle) }
    var row: OpaquePointer?
    try #require(sqlite3_prepare_v2(handle, "PRAGMA user_version", -1, &row, nil) == SQLITE_OK)
    defer { sqlite3_finalize(row) }
    try #require(sqlite3_step(row) == SQLITE_ROW)
    return sqlite3_column_int(row, 0)
  }

  @Test func aFullDiskLeavesTheOldStore() throws {
    let folder = try Folder()
    let (record, bytes) = try prepare(folder)
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    var refused = 0
    for step in 0... {
      try folder.removeAll()
      try folder.write(bytes, to: "network.db")
      disk.fail(.init(healthyChanges: step, code: SQLITE_FULL, isTorn: step % 2 == 0))
      let problem: JournalError?
      do {
        _ = try Journal(folder.store)
        problem = nil
      } catch {
        problem = error
      }
      let isOver = disk.failures == 0
      disk.mend()
      if let problem {
        refused += 1
        #expect(problem.kind == .full, "step \(step): \(problem)")
        // Nothing half-made is left, and no backup of what is still there.
        let isOld = try version(of: folder.file("network.db")) == Self.old
        let backups = try folder.names.filter { $0.contains("backup") }
        #expect(backups == (isOld ? [] : ["network.db.v\(Self.old)-backup"]), "step \(step)")
      }
      let journal = try Journal(folder.store)
      #expect(try journal.recordHash() == record, "step \(step)")
      if isOver { break }
    }
    #expect(refused > 10)
  }

  /// The real program, killed while it upgrades.
  @Test func aKillLeavesTheOldStoreOrTheNewOne() throws {
    let folder = try Folder()
    let (record, bytes) = try prepare(folder)
    var random = SplitMix64(seed: 5)
    var versions: Set<Int32> = []
    let kills = wished("WHOKNOWS_UPGRADES", usually: 25)
    // Microseconds of a whole upgrade, here and now.
    var pace = 10_000
    for kill in -1..<kills {
      try folder.removeAll()
      try folder.write(bytes, to: "network.db")
      let began = Victim.now
      let process = try Victim.start(
        ["--store", folder.file("network.db"), "-c", "count people"], home: folder.path)
      // The first one is left alone, the next killed at once, the others later and later.
      let wait = kill < 0 ? 60_000_000 : kill * pace / kills + random.below(1 + kill * pace / kills)
      _ = Victim.end(of: process, within: wait)
      if kill < 0 { pace = Victim.now - began }
      let found = try version(of: folder.file("network.db"))
      versions.insert(found)
      #expect(found == Self.old || found > Self.old)
      for backup in try folder.names where backup.hasSuffix("-backup") {
        #expect(try version(of: folder.file(backup)) == Self.old)
      }
      let journal = try Journal(folder.store)
      #expect(try journal.recordHash() == record)
      #expect(try journal.checkIntegrity() == [])
      let names = try folder.names.filter { $0.contains("backup") }
      #expect(names == ["network.db.v\(Self.old)-backup"], "kill \(kill): one, and no draft")
    }
    #expect(versions.count == 2, "\(versions)")
  }

  @Test func theUserIsToldOnce() throws {
    let folder = try Folder()
    let (_, bytes) = try prepare(folder)
    try folder.write(bytes, to: "network.db")
    func run() throws -> String {
      let process = try Victim.start(
        ["--store", folder.file("network.db"), "-c", "count people"], home: folder.path,
        output: folder.file("output"))
      #expect(Victim.end(of: process) == 0)
      return folder.text(of: "output") ?? ""
    }
    #expect(try run().contains("network.db.v2-backup"))
    #expect(try !run().contains("backup"))
  }
}
