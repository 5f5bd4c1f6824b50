import Interpreter
import Journal
import RandomLives
import Relationships
import Testing

/// Lives with scripts and people who are forgotten, in text.
@Suite struct TextLifeTests {
  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 3))).map { 31 + $0 }

  /// After every step the record is that of the rehearsal, in this session and in a later one.
  @Test(arguments: seeds)
  func everyStepIsKept(_ seed: UInt64) throws {
    let folder = try Folder(.text)
    let rehearsal = try Rehearsal(seed: seed, steps: 120)
    var random = SplitMix64(seed: seed)
    var player = Player(try folder.open())
    for (index, step) in rehearsal.steps.enumerated() {
      if random.below(4) == 0 { player = Player(try folder.open()) }
      let isPlayed = player.play(step)
      #expect(isPlayed, "\(step.text): \(player.diagnostics)")
      let record = try player.journal.recordHash()
      #expect(record == rehearsal.records[index + 1], "step \(index): \(step.text)")
      guard record == rehearsal.records[index + 1] else { break }
    }
    player = Player(try folder.open())
    #expect(try player.journal.recordHash() == rehearsal.records.last)
    #expect(try player.journal.checkIntegrity() == [])
  }
}
