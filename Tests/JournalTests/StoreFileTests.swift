import Foundation
import GRDBSQLite
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

@Suite struct StoreFileTests {
  @Test func fileAndFolderArePrivateWhateverTheUmask() throws {
    let folder = try TestFolder()
    for (mask, name) in [(0o000, "open"), (0o022, "usual"), (0o027, "closer")] {
      let old = umask(mode_t(mask))
      defer { umask(old) }
      let path = folder.file("\(name)/deeper/network.db")
      let journal = try Journal(.file(path))
      try journal.add("Alice")
      #expect(mode(of: path) == 0o600)
      #expect(mode(of: path + "-wal") == 0o600)
      #expect(mode(of: path + "-shm") == 0o600)
      #expect(mode(of: folder.file("\(name)/deeper")) == 0o700)
      #expect(mode(of: folder.file(name)) == 0o700)
    }
  }

  @Test func storeOpenToOthersIsClosedToThem() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    _ = try Journal(.file(path))
    chmod(path, 0o644)
    _ = try Journal(.file(path))
    #expect(mode(of: path) == 0o600)
  }

  @Test func onlyOneFileRemainsAtRest() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    do {
      let journal = try Journal(.file(path))
      try journal.add("Alice")
    }
    #expect(mode(of: path + "-wal") == nil)
    #expect(mode(of: path + "-shm") == nil)
    #expect(try Journal(.file(path)).personCount == 1)
  }

  /// Other people's files, and what is left of a store.
  static func foreignFiles(_ folder: TestFolder) throws -> [(name: String, bytes: [UInt8])] {
    let other = try SQLiteConnection(path: folder.file("other.db"), readOnly: false) { _ in }
    try other.executeScript("CREATE TABLE diary (day TEXT); PRAGMA user_version = 1;")
    other.close()
    let database = try #require(contents(of: folder.file("other.db")))
    return [
      ("text", Array("meet Alice via Bob\n".utf8)),
      ("long text", Array(repeating: UInt8(ascii: "x"), count: 10_000)),
      ("one byte", [0]),
      ("another database", database),
      ("a picture", [0x89, 0x50, 0x4E, 0x47] + Array(repeating: 7, count: 4096)),
    ]
  }

  @Test func foreignFileIsRefusedUntouched() throws {
    let folder = try TestFolder()
    for (name, bytes) in try StoreFileTests.foreignFiles(folder) {
      let path = folder.file("foreign")
      try write(bytes, to: path)
      chmod(path, 0o644)
      let error = #expect(throws: JournalError.self) { try Journal(.file(path)) }
      #expect(error?.kind == .notOurs, "\(name)")
      #expect(isUnchanged(path, bytes), "\(name)")
      #expect(mode(of: path + "-wal") == nil && mode(of: path + "-journal") == nil)
    }
  }

  @Test func newerStoreIsRefusedUntouched() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    _ = try Journal(.file(path))
    var bytes = try #require(contents(of: path))
    bytes[60...63] = [0, 0, 1, 4]
    try write(bytes, to: path)
    let error = #expect(throws: JournalError.self) { try Journal(.file(path)) }
    #expect(error?.kind == .newer(version: 260))
    #expect(isUnchanged(path, bytes))
    #expect(mode(of: path + "-wal") == nil)
  }

  @Test func folderOrMissingPlaceIsRefused() throws {
    let folder = try TestFolder()
    try write([1], to: folder.file("file"))
    let places = [
      (folder.path, JournalError.Kind.notOurs), ("/dev/null", .notOurs), ("", .missing),
      (folder.file("file/network.db"), .missing), ("/proc/nowhere/network.db", .missing),
      (folder.file("a\0b"), .missing), (folder.file(String(repeating: "x", count: 300)), .missing),
    ]
    for (path, kind) in places {
      let error = #expect(throws: JournalError.self) { try Journal(.file(path)) }
      #expect(error?.kind == kind, "\(path)")
    }
  }

  @Test func specialNamesAreOnlyNames() throws {
    let folder = try TestFolder()
    for name in ["file:x?mode=memory", ":memory:", "50% off?#1.db", "李雷.db", " "] {
      let path = folder.file(name)
      try Journal(.file(path)).add("Alice")
      #expect(mode(of: path) == 0o600, "\(name)")
      chmod(path, 0o400)
      let journal = try Journal(.file(path))
      #expect(try journal.personCount == 1, "\(name), read-only")
    }
  }

  @Test func readOnlyStoreAnswersButTakesNothing() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    let alice = try Journal(.file(path)).add("Alice")
    chmod(path, 0o400)
    let before = try #require(contents(of: path))
    let journal = try Journal(.file(path))
    #expect(try journal.person(alice)?.name == "Alice")
    #expect(try journal.history(limit: 5).count == 1)
    let error = #expect(throws: JournalError.self) { try journal.add("Bob") }
    #expect(error?.kind == .readOnly)
    #expect(isUnchanged(path, before))
    #expect(mode(of: path + "-wal") == nil)
  }

  @Test func everyTruncationIsNoticedOrHarmless() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    do {
      let journal = try Journal(.file(path))
      for index in 0..<40 { try journal.add("Person number \(index)") }
    }
    let bytes = try #require(contents(of: path))
    for length in stride(from: 0, to: bytes.count, by: 997) {
      try write(Array(bytes[..<length]), to: path)
      let problems = try problems(in: path)
      #expect(length == 0 || !problems.isEmpty, "\(length) of \(bytes.count) bytes")
      for file in ["-wal", "-shm", "-journal"] { unlink(path + file) }
    }
  }

  @Test(arguments: 0..<4)
  func flippedBytesNeverTrap(part: Int) throws { try flip(part: part, count: 150) }

  func flip(part: Int, count: Int) throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    do {
      let journal = try Journal(.file(path))
      let alice = try journal.add("Alice Jones")
      let bob = try journal.add("Bob")
      try journal.save(.tie(alice, bob, .well, role: "friend"))
      try journal.save(.make(.note, [Participant(alice, .subject)]) { $0.topics = ["swift"] })
    }
    let bytes = try #require(contents(of: path))
    var random = SplitMix64(seed: UInt64(part))
    for _ in 0..<count {
      var damaged = bytes
      // Most of a small store is empty pages: aim at what is in use.
      var place = random.below(bytes.count)
      while bytes[place] == 0, random.below(20) != 0 { place = random.below(bytes.count) }
      damaged[place] ^= UInt8(1 << random.below(8))
      try write(damaged, to: path)
      _ = try problems(in: path)
      for file in ["-wal", "-shm", "-journal"] { unlink(path + file) }
    }
  }

  /// What is found wrong: at opening, by the check, or on reading everything.
  private func problems(in path: String) throws -> [String] {
    do {
      let journal = try Journal(.file(path))
      try journal.forEachPerson { _ in }
      for item in try journal.history(limit: 100) { _ = try journal.entry(item.statement) }
      _ = try journal.strongest(.theyKnowMe, on: firstDay + 9, limit: 5, atLeast: 0)
      try journal.forEachPair(.iKnowThem, asOf: firstDay) { _, _ in }
      try journal.forEachTie(asOf: nil) { _ in }
      _ = try journal.people(withPrefix: "a", limit: 5)
      _ = try journal.people(similarTo: "alcie", limit: 5)
      try journal.speculation {
        try journal.add("Carol")
        _ = try journal.undo(3, recorded: firstDay)
        _ = try journal.redo(1, recorded: firstDay)
        try journal.save(.interaction(.call, with: [PersonID(rawValue: 1)], on: firstDay - 3))
      }
      return try journal.checkIntegrity()
    } catch let error as JournalError {
      return [error.message]
    }
  }
}

@Suite struct SharingTests {
  @Test func twoShellsSeeEachOther() throws {
    let folder = try TestFolder()
    let (one, two) = (try Journal(folder.store), try Journal(folder.store))
    let alice = try one.add("Alice")
    #expect(try two.people(named: "alice") == [alice])
    #expect(try two.people(named: "bob") == [])
    let bob = try two.add("Bob")
    #expect(bob != alice)
    #expect(try one.people(named: "bob") == [bob])
    try two.save(.make(.rename, [Participant(alice, .subject)]) { $0.text = "Alice Jones" })
    #expect(try one.person(alice)?.name == "Alice Jones")
    #expect(try one.people(matching: "jones", limit: 9) == [alice])
    try one.save(
      .make(.setting) {
        $0.text = "usual-met"
        $0.place = "3"
      })
    _ = try two.personCount
    #expect(two.parameters[.usualMet] == 3)
    #expect(try one.contentHash() == two.contentHash())
    #expect(try one.checkIntegrity() == [])
  }

  /// A program killed before its new store had a log, and again in the middle of a later change: SQLite
  /// puts pages back before it reads the first one, which says that they have checksums.
  @Test func pagesPutBackAfterACrashHaveChecksums() throws {
    let (folder, remains) = (try TestFolder(), try TestFolder())
    let whole: UInt64
    do {
      let killed = try Journal(folder.store)
      try killed.connection.execute("PRAGMA journal_mode = DELETE")
      for number in 0..<200 { try killed.add("Somebody \(number)") }
      whole = try killed.recordHash()
      try killed.connection.execute("BEGIN IMMEDIATE")
      try killed.connection.execute("UPDATE entry SET day = day + 1")
      // With no room left in memory, changed pages go to the file before the commit.
      try killed.connection.execute("PRAGMA cache_size = 5")
      try killed.connection.execute("UPDATE person SET name = upper(name)")
      for name in ["network.db", "network.db-journal"] {
        try FileManager.default.copyItem(atPath: folder.file(name), toPath: remains.file(name))
      }
      try killed.connection.execute("ROLLBACK")
    }
    let journal = try Journal(remains.store)
    #expect(try journal.recordHash() == whole)
    #expect(try journal.checkIntegrity() == [])
    try journal.add("Alice")
    #expect(FileManager.default.fileExists(atPath: remains.file("network.db-wal")))
  }

  @Test func readingSeesOneState() throws {
    let folder = try TestFolder()
    let (one, two) = (try Journal(folder.store), try Journal(folder.store))
    try one.add("Alice")
    try two.reading {
      #expect(try two.personCount == 1)
      try one.add("Bob")
      #expect(try two.personCount == 1)
      #expect(try two.people(named: "bob") == [])
    }
    #expect(try two.personCount == 2)
  }

  @Test func lockedStoreIsBusyAfterABoundedWait() throws {
    let folder = try TestFolder()
    let (one, two) = (try Journal(folder.store), try Journal(folder.store))
    sqlite3_busy_timeout(two.connection.handle, 50)
    try one.transaction {
      try one.add("Alice")
      let error = #expect(throws: JournalError.self) { try two.add("Bob") }
      #expect(error?.kind == .busy)
      #expect(try two.personCount == 0, "readers never wait")
    }
    try two.add("Bob")
    #expect(try one.personCount == 2)
  }

  @Test func fullDiskTakesTheTransactionBack() throws {
    let folder = try TestFolder()
    let journal = try Journal(folder.store)
    try journal.add("Alice")
    let before = try journal.contentHash()
    // No more pages than there are: what a full disk says too.
    try journal.connection.execute("PRAGMA max_page_count = 1")
    let error = #expect(throws: JournalError.self) {
      try journal.transaction {
        for index in 0..<3000 { try journal.add("Somebody with a long name \(index)") }
      }
    }
    #expect(error?.kind == .full)
    #expect(!journal.isInTransaction)
    #expect(try journal.contentHash() == before)
    try journal.connection.execute("PRAGMA max_page_count = 1000000")
    try journal.add("Bob")
    #expect(try journal.personCount == 2)
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func backupIsACopyForTheOwnerAlone() throws {
    let folder = try TestFolder()
    let journal = try Journal(folder.store)
    try journal.add("Alice")
    let copy = folder.file("copy.db")
    try journal.backup(to: copy)
    #expect(mode(of: copy) == 0o600)
    let error = #expect(throws: JournalError.self) { try journal.backup(to: copy) }
    #expect(error?.kind == .denied, "nothing is overwritten")
    let restored = try Journal(.file(copy))
    #expect(try restored.contentHash() == journal.contentHash())
    try restored.add("Bob")
    #expect(try restored.checkIntegrity() == [])
  }
}
