import Interpreter
import Journal
import RandomLives
import Relationships
import SourceText
import Testing

/// A store in text on a disk that loses power, fills up or fails.
@Suite struct TextPowerLossTests {
  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 3))).map { 61 + $0 }
  /// Images looked at of each life.
  static let images = wished("WHOKNOWS_IMAGES", usually: 100)
  private static let name = "/network.net"

  /// What was done to the file, and how much of it before each step was acknowledged.
  private struct Recorded {
    var changes: [TextFile.Change] = []
    var acknowledged: [Int] = []
  }

  private func record(_ rehearsal: Rehearsal, in folder: Folder) throws -> Recorded {
    var recorded = Recorded()
    let player = Player(try folder.open())
    let file = try #require(player.journal.text).file
    file.watch = { (change) throws(JournalError) in recorded.changes.append(change) }
    for step in rehearsal.steps {
      #expect(player.play(step), "\(step.text)")
      recorded.acknowledged.append(recorded.changes.count)
    }
    file.watch = nil
    return recorded
  }

  private func apply(_ change: TextFile.Change, to disk: inout PowerLoss) {
    switch change {
    case .write(let offset, let bytes):
      disk.apply(.write(file: Self.name, offset: offset, bytes: bytes))
    case .truncate(let size): disk.apply(.truncate(file: Self.name, size: size))
    case .synchronize: disk.apply(.sync(file: Self.name))
    case .replace(let bytes):
      disk.apply(.truncate(file: Self.name, size: 0))
      disk.apply(.write(file: Self.name, offset: 0, bytes: bytes))
      disk.apply(.sync(file: Self.name))
    }
  }

  /// After the power went at any moment, the text holds what was acknowledged, and at most the one
  /// step more that was under way; and the next session goes on from there.
  @Test(arguments: seeds)
  func everyAcknowledgedStepSurvives(_ seed: UInt64) throws {
    let folder = try Folder(.text)
    let rehearsal = try Rehearsal(seed: seed, steps: 60)
    let recorded = try record(rehearsal, in: folder)
    let remains = try Folder(.text)
    var disk = PowerLoss(seed: seed)
    var random = SplitMix64(seed: seed)
    var acknowledged = 0
    for (index, change) in recorded.changes.enumerated() {
      apply(change, to: &disk)
      while acknowledged < recorded.acknowledged.count,
        recorded.acknowledged[acknowledged] <= index + 1
      {
        acknowledged += 1
      }
      guard random.below(recorded.changes.count) < Self.images else { continue }
      guard let image = disk.image()[Self.name] else { continue }
      try remains.write(image, to: StoreKind.text.file)
      let what = "seed \(seed), change \(index), \(acknowledged) acknowledged"
      let player = Player(try remains.open())
      let possible = Array(rehearsal.records[acknowledged...].prefix(2))
      #expect(possible.contains(try player.journal.recordHash()), "\(what)")
      #expect(player.type("meet Zenobia"), "\(what)")
      let after = try player.journal.recordHash()
      #expect(try remains.open().recordHash() == after, "\(what)")
    }
  }

  static let failures = [
    (JournalError.Kind.full, DiagnosticCode.diskFull), (.other, .storeFailure),
    (.denied, .readOnlyStore),
  ]

  /// The disk fails at every change of a statement in turn.
  @Test(arguments: failures)
  func aFailedStatementChangesNothingAndTheSessionGoesOn(
    _ kind: JournalError.Kind, _ told: DiagnosticCode
  ) throws {
    let folder = try Folder(.text)
    let rehearsal = try Rehearsal(seed: 11, steps: 60)
    let player = Player(try folder.open())
    let file = try #require(player.journal.text).file
    var refused = 0
    for (index, step) in rehearsal.steps.enumerated() {
      var healthy = index % 6
      var hasFailed = false
      file.watch = { (change) throws(JournalError) in
        // To shorten a file needs no room: what was begun can be taken away.
        if hasFailed, case .truncate = change { return }
        healthy -= 1
        guard healthy < 0 else { return }
        hasFailed = true
        throw JournalError(kind, "the disk fails")
      }
      let known = player.diagnostics.count
      player.play(step)
      file.watch = nil
      if hasFailed {
        #expect(player.diagnostics.dropFirst(known).map(\.code) == [told], "\(step.text)")
        #expect(try player.journal.recordHash() == rehearsal.records[index], "\(step.text)")
        refused += 1
        // Also to others, and to the next session, it did not happen.
        #expect(try folder.open().recordHash() == rehearsal.records[index], "\(step.text)")
        #expect(player.play(step), "\(step.text)")
      }
      #expect(try player.journal.recordHash() == rehearsal.records[index + 1], "\(step.text)")
    }
    #expect(refused > 20)
    #expect(try folder.open().recordHash() == rehearsal.records.last)
    #expect(try folder.names == [StoreKind.text.file])
  }
}
