import Foundation
import Interpreter
import Journal
import RandomLives
import Relationships
import SourceText
import Testing

/// Whatever was recorded is taken back by `undo`, and brought back by `redo`, to the bit: any number
/// of steps, in this session or a later one.
@Suite struct UndoTests {
  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 4))).map { 501 + $0 }

  /// A life in a file, with the content after each recorded statement. The session ends now and
  /// then, and another goes on.
  private struct Life {
    let folder: Folder
    var player: Player
    var random: SplitMix64
    /// `contents[k]` is the hash of what follows from the first k statements.
    private(set) var contents: [UInt64]

    init(seed: UInt64, steps: Int, _ kind: StoreKind) throws {
      folder = try Folder(kind)
      player = Player(try folder.open())
      random = SplitMix64(seed: seed)
      contents = [try player.journal.contentHash()]
      var life = RandomLife(seed: seed)
      while contents.count < steps {
        try reopenSometimes()
        switch random.below(8) {
        case 0: try play(.script(life.script(2 + random.below(5))))
        case 1: try restoreCopy(of: life.next())
        default: try play(.statement(life.next()))
        }
      }
    }

    mutating func reopenSometimes() throws {
      if random.below(6) == 0 { player = Player(try folder.open()) }
    }

    /// One step may record several statements: a script, or a habit that is run.
    private mutating func play(_ step: Rehearsal.Step) throws {
      let count = try statementCount
      let before = try player.journal.contentHash()
      guard player.play(step) else {
        #expect(try player.journal.contentHash() == before, "refused: \(step.text)")
        return
      }
      let recorded = try statementCount - count
      guard recorded > 0 else { return }
      let after = try player.journal.contentHash()
      // What lies between them is seen by undoing.
      try player.journal.speculation {
        var between: [UInt64] = []
        for _ in 0..<recorded {
          between.append(try player.journal.contentHash())
          #expect(try player.journal.undo(1, recorded: RandomLife.today).count == 1)
        }
        #expect(try player.journal.contentHash() == before, "undo of \(step.text)")
        contents += between.reversed()
      }
      #expect(try player.journal.contentHash() == after)
    }

    /// What an export into a new store, or an import, does: entries taken in as they are.
    private mutating func restoreCopy(of statement: String) throws {
      let first = try player.journal.recordedStatements + 1
      var record: String?
      try player.journal.speculation {
        guard player.play(.statement(statement)) else { return }
        record = try player.journal.statements(from: EntryID(rawValue: first), limit: 1).first
          .map(Journal.restorable)
      }
      player = Player(try folder.open())
      guard let record else { return }
      try play(.statement("restore \(player.session.spelledText(record))"))
    }

    private var statementCount: Int {
      get throws { try player.journal.history(limit: .max).count }
    }
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func anyNumberOfStepsAcrossSessions(_ seed: UInt64, _ kind: StoreKind) throws {
    var life = try Life(seed: seed, steps: 90, kind)
    let contents = life.contents
    var position = contents.count - 1
    while position > 0 {
      try life.reopenSometimes()
      let count = 1 + life.random.below(min(position, 12))
      let isUndone = life.player.type(count == 1 ? "undo" : "undo \(count)")
      position -= count
      #expect(isUndone, "\(life.player.diagnostics)")
      #expect(try life.player.journal.contentHash() == contents[position], "at \(position)")
    }
    #expect(!life.player.type("undo"), "nothing is left")
    while position < contents.count - 1 {
      try life.reopenSometimes()
      let count = 1 + life.random.below(min(contents.count - 1 - position, 12))
      let isRedone = life.player.type(count == 1 ? "redo" : "redo \(count)")
      position += count
      #expect(isRedone, "\(life.player.diagnostics)")
      #expect(try life.player.journal.contentHash() == contents[position], "at \(position)")
    }
    #expect(!life.player.type("redo"), "nothing is left")
    #expect(try life.player.journal.checkIntegrity() == [])
  }

  /// Random lives are worth something only where everything that can be recorded is in them.
  @Test func everyKindOfEntryIsInThem() throws {
    var kinds: Set<EntryKind> = [.undo, .redo]
    for seed in Self.seeds {
      var life = RandomLife(seed: seed)
      let player = Player(try Journal(.memory))
      for statement in life.script(200) { player.type(statement) }
      let statements = try player.journal.statements(from: EntryID(rawValue: 1), limit: .max)
      for entry in statements.joined() { kinds.insert(entry.kind) }
    }
    #expect(EntryKind.allCases.filter { !kinds.contains($0) } == [])
  }
}

extension Journal {
  /// The number of the last entry.
  fileprivate var recordedStatements: Int64 {
    get throws {
      try statements(from: EntryID(rawValue: 1), limit: .max).last?.last?.id.rawValue ?? 0
    }
  }
}
