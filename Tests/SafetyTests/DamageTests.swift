import Journal
import RandomLives
import Relationships
import Testing

/// Stores of which a byte has changed, or the end is missing.
@Suite struct DamageTests {
  /// A store at rest: one file.
  private func store() throws -> (folder: Folder, bytes: [UInt8]) {
    let folder = try Folder()
    var life = RandomLife(seed: 5)
    do {
      let player = Player(try Journal(folder.store))
      for _ in 0..<40 { player.type(life.next()) }
    }
    #expect(try folder.names == ["network.db"])
    return (folder, try #require(folder.bytes(of: "network.db")))
  }

  /// What the store answers, or nil where it says that it is damaged.
  private func answers(_ folder: Folder) -> [UInt64]? {
    do {
      let journal = try Journal(folder.store)
      return [try journal.recordHash(), try journal.contentHash()]
    } catch {
      #expect(error.kind != .other && error.kind != .busy, "\(error)")
      return nil
    }
  }

  private func isNoticedByTheCheck(_ folder: Folder) -> Bool {
    (try? Journal(folder.store).checkIntegrity()) != []
  }

  @Test func noChangedByteGivesAWrongAnswer() throws {
    let (folder, bytes) = try store()
    let sound = answers(folder)
    var random = SplitMix64(seed: 3)
    var noticed = 0
    var tried = 0
    // Every byte by option; else one in some hundred, and all of the header.
    let step = wished("WHOKNOWS_FLIP_STEP", usually: 199)
    for place in bytes.indices where place < 100 || place % step == 0 {
      var damaged = bytes
      damaged[place] ^= UInt8(1 + random.below(255))
      try folder.removeAll()
      try folder.write(damaged, to: "network.db")
      let found = answers(folder)
      #expect(found == nil || found == sound, "byte \(place)")
      tried += 1
      if found == nil || isNoticedByTheCheck(folder) { noticed += 1 }
    }
    // Pages that nothing is in are not looked at.
    #expect(noticed * 100 > tried * 97, "\(noticed) of \(tried)")
  }

  @Test func noMissingEndGivesAWrongAnswer() throws {
    let (folder, bytes) = try store()
    let step = wished("WHOKNOWS_FLIP_STEP", usually: 499)
    for length in stride(from: 1, to: bytes.count, by: step) {
      try folder.removeAll()
      try folder.write(Array(bytes[..<length]), to: "network.db")
      #expect(answers(folder) == nil, "\(length) of \(bytes.count) bytes")
    }
  }

  @Test func whatCanBeReadIsSalvaged() throws {
    let (folder, bytes) = try store()
    let whole = try Journal(folder.store).recordHash()
    let sound = try Journal.salvage(from: folder.file("network.db"), to: folder.file("copy.db"))
    #expect(sound.lost == 0 && sound.doubtful == 0 && sound.statements > 20)
    let copy = try Journal(.file(folder.file("copy.db")))
    #expect(try copy.recordHash() == whole)
    #expect(try copy.checkIntegrity() == [])

    // Each page in turn is overwritten: what does not lie on it is rescued.
    let pages = bytes.count / 4096
    for page in 0..<pages {
      var damaged = bytes
      for place in page * 4096..<page * 4096 + 4096 { damaged[place] = 0x5A }
      try folder.removeAll()
      try folder.write(damaged, to: "network.db")
      let report = try Journal.salvage(
        from: folder.file("network.db"), to: folder.file("rescued.db"))
      #expect(report.doubtful == 0)
      #expect(report.entries + Self.entriesOnAPage >= sound.entries, "page \(page)")
      let journal = try Journal(.file(folder.file("rescued.db")))
      #expect(try journal.checkIntegrity() == [])
      if report.entries == sound.entries {
        #expect(try journal.recordHash() == whole, "page \(page)")
      } else {
        #expect(report.lost > 0 || !report.isEndKnown, "page \(page)")
      }
      #expect(folder.bytes(of: "network.db") == damaged, "the damaged store is only read")
    }
  }

  /// The shortest entries take some 30 bytes.
  private static let entriesOnAPage = 130

  @Test func whatOnlyTheLogHoldsIsSalvaged() throws {
    let (folder, _) = try store()
    let whole: UInt64
    let left: [String: [UInt8]]
    do {
      let player = Player(try Journal(folder.store))
      player.type("meet \"Somebody New\"")
      // A long text goes on along other pages.
      player.type("note \"Somebody New\" \"\(String(repeating: "long ", count: 4_000))\"")
      whole = try player.journal.recordHash()
      left = try Dictionary(
        uniqueKeysWithValues: ["network.db", "network.db-wal"].map {
          ($0, try #require(folder.bytes(of: $0)))
        })
    }
    // The power went while the log was full of it, and the first page went with it.
    let remains = try Folder()
    for (name, bytes) in left { try remains.write(bytes, to: name) }
    var damaged = try #require(left["network.db"])
    for place in 0..<4096 { damaged[place] = 0xA5 }
    try remains.write(damaged, to: "network.db")
    #expect(throws: JournalError.self) { try Journal(remains.store) }
    let report = try Journal.salvage(
      from: remains.file("network.db"), to: remains.file("rescued.db"))
    #expect(report.doubtful == 0 && report.lost == 0)
    #expect(try Journal(.file(remains.file("rescued.db"))).recordHash() == whole)
    #expect(remains.bytes(of: "network.db") == damaged, "the damaged store is only read")
    #expect(remains.bytes(of: "network.db-wal") == left["network.db-wal"])
  }

  @Test func whatIsNoStoreIsNotSalvaged() throws {
    let folder = try Folder()
    var random = SplitMix64(seed: 8)
    for size in [0, 1, 100, 4096, 40_000] {
      try folder.write((0..<size).map { _ in UInt8(random.below(256)) }, to: "noise")
      let error = #expect(throws: JournalError.self) {
        try Journal.salvage(from: folder.file("noise"), to: folder.file("rescued.db"))
      }
      #expect(error?.kind == .notOurs, "\(size)")
      #expect(try folder.names == ["noise"])
    }
  }
}
