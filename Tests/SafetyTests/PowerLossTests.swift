import GRDBSQLite
import Journal
import RandomLives
import Relationships
import SourceText
import Testing

/// The store on a disk that loses power, fills up or fails.
@Suite struct PowerLossTests {
  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 3))).map { 1 + $0 }
  /// Images looked at of each life.
  static let images = wished("WHOKNOWS_IMAGES", usually: 70)

  /// A life led in several sessions on a watched disk: what was done to the disk, and how much of
  /// it before each step was acknowledged.
  private struct Recorded {
    var changes: [FaultyDisk.Change]
    var acknowledged: [Int] = []
  }

  private func record(_ rehearsal: Rehearsal, in folder: Folder) throws -> Recorded {
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    var acknowledged: [Int] = []
    var random = SplitMix64(seed: rehearsal.records[0])
    var steps = rehearsal.steps[...]
    while !steps.isEmpty {
      let player = Player(try Journal(folder.store))
      for _ in 0..<min(steps.count, 1 + random.below(12)) {
        player.play(steps.removeFirst())
        acknowledged.append(disk.changes.count)
      }
    }
    return Recorded(changes: disk.changes, acknowledged: acknowledged)
  }

  @Test(arguments: seeds)
  func everyAcknowledgedStepSurvives(_ seed: UInt64) throws {
    let folder = try Folder()
    let rehearsal = try Rehearsal(seed: seed, steps: 30)
    let recorded = try record(rehearsal, in: folder)
    #expect(try Journal(folder.store).recordHash() == rehearsal.records.last)

    let remains = try Folder()
    var loss = PowerLoss(seed: seed)
    var random = SplitMix64(seed: seed)
    var acknowledged = 0
    for (index, change) in recorded.changes.enumerated() {
      loss.apply(change)
      while acknowledged < recorded.acknowledged.count,
        recorded.acknowledged[acknowledged] <= index + 1
      {
        acknowledged += 1
      }
      guard random.below(recorded.changes.count) < Self.images else { continue }
      for (name, bytes) in loss.image() where !bytes.isEmpty {
        try remains.write(bytes, to: String(name.dropFirst()))
      }
      let what = "seed \(seed), change \(index), \(acknowledged) acknowledged"
      try expectSound(
        remains, Array(rehearsal.records[acknowledged...].prefix(2)), "\(what)")
      try remains.removeAll()
    }
  }

  /// The store opens, is sound, and holds one of these records.
  private func expectSound(_ folder: Folder, _ records: [UInt64], _ what: Comment) throws {
    let journal: Journal
    do {
      journal = try Journal(folder.store)
    } catch {
      Issue.record("\(what): \(error)")
      return
    }
    #expect(records.contains(try journal.recordHash()), what)
    #expect(try journal.checkIntegrity() == [], what)
  }
}

/// A disk that fails for a while, at every place of a statement in turn.
@Suite struct FailingDiskTests {
  struct Kind: CustomTestStringConvertible {
    var testDescription: String
    var code: Int32
    var isTorn = false
    var isLasting = true
    var told: DiagnosticCode
  }

  /// SQLITE_IOERR_WRITE and SQLITE_IOERR_FSYNC are macros that Swift does not import.
  static let kinds = [
    Kind(testDescription: "full", code: SQLITE_FULL, told: .diskFull),
    Kind(testDescription: "full, torn", code: SQLITE_FULL, isTorn: true, told: .diskFull),
    Kind(testDescription: "write error", code: SQLITE_IOERR | 3 << 8, told: .storeFailure),
    Kind(
      testDescription: "one torn write", code: SQLITE_IOERR | 3 << 8, isTorn: true,
      isLasting: false, told: .storeFailure),
    Kind(
      testDescription: "one failed fsync", code: SQLITE_IOERR | 4 << 8, isLasting: false,
      told: .storeFailure),
  ]

  @Test(arguments: kinds)
  func aFailedStatementChangesNothingAndTheSessionGoesOn(_ kind: Kind) throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    let rehearsal = try Rehearsal(seed: 11, steps: 60)
    var refused = 0
    do {
      let player = Player(try Journal(folder.store))
      for (index, step) in rehearsal.steps.enumerated() {
        disk.fail(
          .init(
            healthyChanges: index % 3, code: kind.code, isTorn: kind.isTorn,
            isLasting: kind.isLasting))
        let known = player.diagnostics.count
        player.play(step)
        let hasFailed = disk.failures > 0
        disk.mend()
        if hasFailed, try player.journal.recordHash() == rehearsal.records[index] {
          let told = player.diagnostics.dropFirst(known).map(\.code)
          #expect(told == [kind.told], "\(step)")
          refused += 1
          player.play(step)
        }
        #expect(try player.journal.recordHash() == rehearsal.records[index + 1], "\(step)")
      }
      #expect(try player.journal.checkIntegrity() == [])
    }
    #expect(refused > 20)
    let journal = try Journal(folder.store)
    #expect(try journal.recordHash() == rehearsal.records.last)
    #expect(try journal.checkIntegrity() == [])
    #expect(try folder.names.allSatisfy { $0.hasPrefix("network.db") })
  }

  @Test func aFullDiskAtTheStartIsSaid() throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    for healthy in 0..<30 {
      disk.fail(.init(healthyChanges: healthy, code: SQLITE_FULL))
      do {
        _ = try Journal(folder.store)
      } catch {
        #expect(error.kind == .full, "\(healthy)")
      }
      disk.mend()
      let player = Player(try Journal(folder.store))
      #expect(player.type("meet Alice"))
      #expect(try player.journal.checkIntegrity() == [])
      #expect(player.type("undo"))
      if healthy % 2 == 0 { try folder.removeAll() }
    }
  }
}
