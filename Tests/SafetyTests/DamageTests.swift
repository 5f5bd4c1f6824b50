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

    // Each page but the first in turn is overwritten.
    var rescued = 0
    for page in 1..<bytes.count / 4096 {
      var damaged = bytes
      for place in page * 4096..<page * 4096 + 4096 { damaged[place] = 0x5A }
      try folder.removeAll()
      try folder.write(damaged, to: "network.db")
      let report = try? Journal.salvage(
        from: folder.file("network.db"), to: folder.file("rescued.db"))
      guard let report else { continue }
      rescued += report.entries
      let journal = try Journal(.file(folder.file("rescued.db")))
      #expect(try journal.checkIntegrity() == [])
      #expect(report.lost > 0 || !report.isEndKnown || report.entries == sound.entries)
      #expect(folder.bytes(of: "network.db") == damaged, "the damaged store is only read")
    }
    #expect(rescued > sound.entries)
  }
}
