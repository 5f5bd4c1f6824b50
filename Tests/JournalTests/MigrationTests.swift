import Relationships
import Testing

@testable import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct MigrationTests {
  static let versions = 1..<Schema.version

  /// Whoever adds a version keeps a store of the one before.
  private func fixture(_ folder: TestFolder, version: Int = 1) throws -> String {
    let path = folder.file("version-\(version).db")
    let fixtures = [version1Fixture, version2Fixture, version3Fixture]
    try #require(fixtures.count == Schema.version - 1)
    ChecksummedFiles.install()
    let connection = try SQLiteConnection(
      path: "file:\(path)?vfs=\(ChecksummedFiles.name)", readOnly: false
    ) { handle throws(JournalError) in
      // Checksums came with version 2.
      if version > 1 { try StoreFile.reserveChecksums(on: handle) }
    }
    try connection.executeScript(fixtures[version - 1])
    connection.close()
    chmod(path, 0o600)
    return path
  }

  @Test func storesOfVersion1AreStillRead() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder)))
    let (alice, zoe) = (PersonID(rawValue: 1), PersonID(rawValue: 2))
    #expect(try journal.personCount == 2)
    #expect(try journal.contactCount == 2)
    let record = try #require(try journal.person(alice))
    #expect(record.name == "Alice Jones")
    #expect(record.aliases == ["Al Jones"])
    #expect(record.tags == ["mentor"])
    #expect(try journal.people(named: "zoe") == [zoe])
    #expect(
      try journal.evidence(of: alice, through: nil).map(\.kind) == [
        .met, .introduced, .met, .lunch,
      ])
    #expect(try journal.pair(zoe, .theyKnowMe, asOf: nil)?.isKin == true)
    #expect(try journal.promise(1)?.text == "the paper")
    #expect(try journal.mentions([.interaction], topic: "hiring", through: nil).count == 1)
    #expect(try journal.ties(to: .me, asOf: nil).map(\.role) == ["family"])
    let history = try journal.history(limit: 99)
    #expect(history.count == 13)
    #expect(history.last?.source == "undo")
    #expect(try journal.redo(1, recorded: firstDay).map(\.source) == ["skip Zoë until 2024-10-13"])
    #expect(try journal.person(zoe)?.skipUntil == firstDay + 9)
  }

  @Test func replayOfVersion1GivesTheSameFigures() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder)))
    func figures() throws -> [PersonID: PairState] {
      var states: [PersonID: PairState] = [:]
      try journal.forEachPair(.theyKnowMe, asOf: nil) { states[$0] = $1 }
      return states
    }
    let stored = try figures()
    try journal.rebuildProjections()
    let replayed = try figures()
    #expect(stored.keys == replayed.keys)
    for (person, state) in stored {
      let other = try #require(replayed[person])
      #expect(abs(state.settledHours - other.settledHours) < 1e-9)
      #expect(abs(state.freshHours - other.freshHours) < 1e-9)
      #expect(state.events == other.events)
    }
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func storesOfVersion2AreStillRead() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder, version: 2)))
    let (alice, zoe) = (PersonID(rawValue: 1), PersonID(rawValue: 3))
    #expect(try journal.personCount == 2)
    #expect(try journal.person(alice)?.aliases == ["Al Jones", "Carol Diaz"])
    #expect(try journal.person(zoe)?.cadenceDays == 42)
    #expect(try journal.people(named: "zoe angstrom") == [zoe])
    #expect(try journal.countEntries(of: [.habit], through: nil) == 1)
    #expect(try journal.promise(1)?.text == "the paper")
    #expect(journal.parameters[.freshHalfLife] == 10)
    #expect(try journal.history(limit: 1).last?.source == "Alice saw my swift on 2025-07-01")
    #expect(try journal.nextNumber(of: .promise) == 2)
    #expect(try journal.checkIntegrity() == [])
    // The number of somebody who was forgotten is not given again.
    #expect(try journal.add("Dan") == PersonID(rawValue: 5))
  }

  @Test func storesOfVersion3AreStillRead() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder, version: 3)))
    let (alice, zoe) = (PersonID(rawValue: 1), PersonID(rawValue: 2))
    #expect(try journal.personCount == 2)
    let record = try #require(try journal.person(alice))
    #expect(record.aliases == ["alice@example.com", "Carol Diaz"])
    #expect(record.handles == ["@alice"])
    #expect(try journal.people(named: "alice@example.com") == [alice])
    #expect(try !journal.isActive(EntryID(rawValue: 9)))
    #expect(try journal.evidence(of: zoe, through: nil).map(\.kind) == [.met, .asserted])
    #expect(try journal.isKnownCopy("/copies/old.db"))
    #expect(
      try journal.redo(1, recorded: firstDay).map(\.source) == ["seek \"a staff role\" at Acme"])
    #expect(try journal.checkIntegrity() == [])
    #expect(try journal.add("Dan") == PersonID(rawValue: 5))
  }

  @Test(arguments: versions)
  func theStoreBeforeIsKept(_ version: Int) throws {
    let folder = try TestFolder()
    let path = try fixture(folder, version: version)
    let before = try record(of: path)
    // Changes that are in the log only are in the backup too.
    let writer = try open(path)
    try writer.executeScript("UPDATE entry SET place = 'the log' WHERE id = 4")
    let journal = try Journal(.file(path))
    let backup = try #require(journal.migrationBackup)
    #expect(backup == path + ".v\(version)-backup")
    #expect(mode(of: backup) == 0o600)
    #expect(try open(backup).integer("PRAGMA user_version") == version)
    #expect(try open(backup).integer("PRAGMA application_id") == Schema.applicationID)
    #expect(try open(backup).integer("SELECT count(*) FROM entry WHERE place = 'the log'") == 1)
    #expect(try record(of: backup) == record(of: path))
    #expect(try record(of: backup) != before)
    let log = [path, path + "-wal", path + "-shm"].map { $0.dropFirst(folder.path.count + 1) }
    let names = Set(StoreFile.names(in: folder.path)).subtracting(log.map(String.init))
    #expect(names == [".", "..", String(backup.dropFirst(folder.path.count + 1))])
    // Told once: the next opening has nothing to do.
    #expect(try Journal(.file(path)).migrationBackup == nil)
  }

  @Test(arguments: versions)
  func nothingIsOverwritten(_ version: Int) throws {
    let folder = try TestFolder()
    let path = try fixture(folder, version: version)
    let name = path + ".v\(version)-backup"
    try write(Array("mine".utf8), to: name)
    try write(Array("left by a kill".utf8), to: name + ".tmp")
    #expect(try Journal(.file(path)).migrationBackup == name + "-2")
    #expect(isUnchanged(name, Array("mine".utf8)))
    #expect(mode(of: name + ".tmp") == nil)
  }

  /// A migration that was stopped after its backup finds it again.
  @Test(arguments: versions)
  func theSameBackupIsMadeOnce(_ version: Int) throws {
    let folder = try TestFolder()
    let path = try fixture(folder, version: version)
    let original = try #require(contents(of: path))
    let backup = try #require(try Journal(.file(path)).migrationBackup)
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    try write(original, to: path)
    #expect(try Journal(.file(path)).migrationBackup == backup)
    #expect(MigrationBackup.all(of: path) == [backup])
  }

  @Test(arguments: versions)
  func forgettingReachesTheBackups(_ version: Int) throws {
    let folder = try TestFolder()
    let path = try fixture(folder, version: version)
    let journal = try Journal(.file(path))
    try write(Array("Alice".utf8), to: path + ".v1-backup-2")
    for name in [".v1-backups", ".v-backup", ".vx-backup", ".v1-backup-x", ".v1-backup-"] {
      try write(Array("not ours".utf8), to: path + name)
    }
    let report = try journal.forget(PersonID(rawValue: 1))
    #expect(report.backupsRemoved == 2)
    #expect(MigrationBackup.all(of: path) == [])
    #expect(StoreFile.names(in: folder.path).filter { $0.contains("backup") }.count == 5)
  }

  /// The program of a later version was killed: that it changed the store is in the log only.
  @Test func aNewerLogIsRefusedUntouched() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    do { try Journal(.file(path)).add("Alice") }
    let later = try open(path)
    try later.executeScript("PRAGMA user_version = 104; UPDATE entry SET place = 'x' WHERE id = 2")
    // As the kill leaves them: the connection would write the log into the file.
    let names = ["network.db", "network.db-wal", "network.db-shm"]
    let killed = try TestFolder()
    for name in names {
      try write(try #require(contents(of: folder.file(name))), to: killed.file(name))
    }
    let before = names.map { contents(of: killed.file($0)) }
    let error = #expect(throws: JournalError.self) {
      try Journal(.file(killed.file("network.db")))
    }
    #expect(error?.kind == .newer(version: 104))
    #expect(names.map { contents(of: killed.file($0)) } == before)
    #expect(StoreFile.names(in: killed.path).count == 2 + names.count)
  }

  private func open(_ path: String) throws -> SQLiteConnection {
    try SQLiteConnection(path: "file:\(path)?vfs=\(ChecksummedFiles.name)", readOnly: false) { _ in
    }
  }

  /// The entries of a store, whatever its version.
  private func record(of path: String) throws -> [String] {
    let row = try open(path).statement(
      "SELECT id || ' ' || kind || ' ' || people || coalesce(place, '') FROM entry ORDER BY id")
    defer { row.reset() }
    var entries: [String] = []
    while try row.step() { entries.append(row.text(0)) }
    return entries
  }

  /// Whoever changes the schema adds a step, and a fixture of the version before.
  @Test(arguments: versions)
  func olderStoresGetTheSchemaOfNewOnes(_ version: Int) throws {
    let folder = try TestFolder()
    func schema(_ path: String) throws -> [String] {
      let connection = try SQLiteConnection(path: path, readOnly: false) { _ in }
      let row = try connection.statement("SELECT sql FROM sqlite_master ORDER BY name")
      defer { row.reset() }
      var found: [String] = []
      while try row.step() { found.append(row.text(0)) }
      return found
    }
    let path = folder.file("new.db")
    _ = try Journal(.file(path))
    let old = try fixture(folder, version: version)
    // Version 4 brought kinds of entries, and no table.
    #expect(try (schema(path) != schema(old)) == (version < 3))
    let journal = try Journal(.file(old))
    #expect(try schema(path) == schema(old))
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func storeLeftEmptyByACrashIsCreatedAgain() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    try write([], to: path)
    let journal = try Journal(.file(path))
    try journal.add("Alice")
    #expect(try journal.checkIntegrity() == [])
    #expect(mode(of: path) == 0o600)
  }
}
