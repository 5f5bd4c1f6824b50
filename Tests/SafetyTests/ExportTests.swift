import Interpreter
import Journal
import NetLanguage
import RandomLives
import Relationships
import SourceText
import Testing

/// `export to "backup.net"` and `restore`: the record as a script that rebuilds it exactly.
@Suite struct ExportTests {
  static let seeds = (0..<UInt64(wished("WHOKNOWS_LIVES", usually: 4))).map { 1 + $0 }

  static let questions = [
    "people", "who knows me?", "five", "faces", "ties", "promises", "notes", "tags", "interactions",
    "opportunities", "needs", "skills", "what changed since 2025-01-01?", "show aliases",
  ]

  /// A player whose exports are kept, and whose answers can be compared.
  private final class Desk {
    let player: Player
    private(set) var exported: [String: String] = [:]
    private(set) var answers: [Answer] = []

    init(_ journal: Journal) {
      player = Player(journal)
      player.session.environment.writeFile = { [unowned self] path, text in exported[path] = text }
      player.session.emit = { [unowned self] in
        if case .answer(let answer) = $0 { answers.append(answer) }
      }
    }

    func replies() -> [Answer] {
      answers = []
      for question in questions { player.type(question) }
      return answers
    }
  }

  private func export(_ desk: Desk) throws -> String {
    #expect(desk.player.type("export to \"backup.net\""), "\(desk.player.diagnostics.last as Any)")
    return try #require(desk.exported["backup.net"])
  }

  private func rebuilt(from script: String) throws -> Desk {
    let desk = Desk(try Journal(.memory))
    let source = SourceIdentity(name: "backup.net", text: script)
    var problems: [Diagnostic] = []
    let result = desk.player.session.runScript(source, path: nil, mode: .atomic) {
      problems.append($0)
    }
    #expect(!result.failed, "\(problems)")
    return desk
  }

  private func expectSame(_ script: String, as desk: Desk) throws {
    let copy = try rebuilt(from: script)
    #expect(try copy.player.journal.recordHash() == desk.player.journal.recordHash())
    #expect(try copy.player.journal.contentHash() == desk.player.journal.contentHash())
    #expect(try copy.player.journal.checkIntegrity() == [])
    let (theirs, ours) = (copy.replies(), desk.replies())
    #expect(theirs.map(\.rows) == ours.map(\.rows))
    #expect(theirs.map(\.summary) == ours.map(\.summary))
    // What comes next gets the same numbers too.
    for line in ["meet Zenobia", "promise Zenobia \"x\"", "seek chess", "undo 2"] {
      #expect(copy.player.type(line) == desk.player.type(line))
    }
    #expect(try copy.player.journal.recordHash() == desk.player.journal.recordHash())
    #expect(try export(copy) == export(desk))
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func everyLifeIsRebuiltExactly(_ seed: UInt64, _ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let desk = Desk(try folder.open())
    for step in try Rehearsal(seed: seed, steps: 120).steps { desk.player.play(step) }
    try expectSame(try export(desk), as: desk)
  }

  @Test func wordsAreKeptWhereTheySayAll() throws {
    let desk = Desk(try Journal(.memory))
    for line in [
      "meet Alice at PyCon yesterday", "set today to 2026-03-05", "promise Alice \"the paper\"",
      "keep promise 1", "undo", "define habit five-today do five end",
    ] { desk.player.type(line) }
    #expect(
      try export(desk) == """
        set today to 2026-03-04
        meet Alice at PyCon yesterday
        set today to 2026-03-05
        promise Alice "the paper"
        keep promise 1
        undo
        define habit five-today do five end

        """)
  }

  @Test func whatWordsCannotSayIsRestored() throws {
    let desk = Desk(try Journal(.memory))
    for line in [
      "meet Alice Wu and Bob", "meet Alice Jones", "log lunch with Alice Wu and Bob",
      "note Bob \"a \\\"quote\\\", a \\\\ and\\na line\"", "forget Alice Wu", "undo", "redo",
      "for each $p in people do note $p \"x\" end", "alias Bob as Alice", "undo", "meet Carol",
      "forget Carol",
    ] { desk.player.type(line) }
    let script = try export(desk)
    #expect(script.contains("restore ") && !script.contains("Wu"))
    try expectSame(script, as: desk)
  }

  @Test func everyTextSurvives() throws {
    let texts = [
      "\u{1B}[31mred", "\u{202E}gnp.exe", "=cmd|' /C calc'!A0", "%s%n%p", "'; DROP TABLE entry; --",
      "tab\there", "cr\rhere", "line\nbreak", "quote\"and\\slash", "e\u{301}\u{FEFF}", "\u{2028}",
      "\u{1}\u{7F}", "entry=1 kind=10", "5:abc", "",
    ]
    let desk = Desk(try Journal(.memory))
    desk.player.type("meet Alice, Bob")
    for text in texts {
      desk.player.type("note Alice and Bob \(desk.player.session.spelledText(text))")
    }
    // The first entries go, so that all others have to be restored.
    desk.player.type("forget Bob")
    try expectSame(try export(desk), as: desk)
  }

  @Test func whatIsNoRecordIsRefused() throws {
    let desk = Desk(try Journal(.memory))
    for line in ["meet Alice", "meet Bob"] { desk.player.type(line) }
    let before = try desk.player.journal.recordHash()
    for text in [
      "", "entry=1", "Alice", "entry=1 kind=10 recorded=1 day=1 actor=0", "reserved-x=1",
      "reserved-entry=-1", "entry=99 kind=10 recorded=1 day=1 actor=0 people=2:s1",
      "entry=99 kind=10 recorded=99999999999 day=1 actor=0",
      "entry=99 kind=99 recorded=1 day=1 actor=0",
      "entry=99 kind=12 recorded=1 day=1 actor=0 text=99:x",
      "entry=99 kind=12 recorded=1 day=1 actor=0 entry=100", "entry=99 kind=12 recorded=1 day=1",
    ] {
      #expect(!desk.player.type("restore \"\(text)\""), "\(text)")
      #expect(desk.player.diagnostics.last?.code == .notRestorable, "\(text)")
      #expect(try desk.player.journal.recordHash() == before)
    }
  }
}

extension Session {
  /// A string literal of any text: a line break as its escape.
  func spelledText(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
