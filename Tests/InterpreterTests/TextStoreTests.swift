import Foundation
import Interpreter
import Journal
import NetLanguage
import RandomLives
import Relationships
import SourceText
import Testing

/// A store that is a text, for programs and people to write.
@Suite struct TextStoreTests {
  private let path: TemporaryPath

  init() throws { path = try TemporaryPath() }

  private var text: String {
    get throws {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path.text)), as: UTF8.self)
    }
  }

  /// A person's editor: in place, as most do.
  private func edit(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path.text))
  }

  private func session(on day: Day = Desk.today) throws -> Session {
    var environment = Environment(today: day, consents: true)
    environment.openImport = { (path, _) throws(FileProblem) in try .random(at: path) }
    return Session(
      journal: try Journal.open(path.text, name: "network.net"), environment: environment
    ) { _ in }
  }

  private func type(_ line: String, in session: Session) throws {
    for statement in parse(line).statements {
      try session.run(statement, of: SourceIdentity(name: "prompt", text: line))
    }
  }

  /// What opening the text is refused with.
  private func mistakes(in text: String) throws -> [Diagnostic] {
    try edit(text)
    do {
      _ = try Journal.open(path.text, name: "network.net")
      return []
    } catch let mistakes as TextMistakes {
      #expect(try self.text == text, "it is left as it is")
      return mistakes.diagnostics
    }
  }

  // MARK: Lives

  /// The same life in tables and in text: the same record, content and answers, at every moment and
  /// after every reopening.
  @Test(arguments: RandomLife.seeds(from: 20, usually: 4))
  func aLifeIsTheSameInTablesAndInText(_ seed: UInt64) throws {
    var life = RandomLife(seed: seed)
    var random = SplitMix64(seed: seed)
    let tables = try Desk(store: .tables)
    var session = try session()
    for _ in 0..<70 {
      let line =
        switch random.below(14) {
        case 0: "undo"
        case 1: "redo"
        case 2: "undo \(1 + random.below(4))"
        case 3: random.below(2) == 0 ? "forget \(RandomLife.people[random.below(15)])" : "undo"
        default: life.next()
        }
      let isAccepted = (try? type(line, in: session)) != nil
      #expect(tables.type(line) == isAccepted, "\(line)")
      if random.below(8) == 0 { session = try self.session() }
      #expect(try session.journal.recordHash() == tables.journal.recordHash(), "\(line)")
      #expect(try session.journal.contentHash() == tables.journal.contentHash(), "\(line)")
    }
    session = try self.session()
    #expect(try session.journal.recordHash() == tables.journal.recordHash())
    #expect(try session.journal.checkIntegrity() == [])
    let desk = try Desk(journal: session.journal)
    let (left, right) = (
      desk.replies(to: JournalPropertyTests.questions),
      tables.replies(to: JournalPropertyTests.questions)
    )
    #expect(left == right, "\(firstDifference(left, right))")
    // Numbers go on alike.
    for line in ["meet Zenobia", "promise Zenobia \"x\"", "seek chess", "undo 2", "redo"] {
      #expect(desk.type(line) == tables.type(line))
    }
    #expect(try session.journal.recordHash() == tables.journal.recordHash())
  }

  /// What others append is seen at the next statement.
  @Test func twoSessionsShareAText() throws {
    let (one, other) = (try session(), try session())
    try type("meet Alice", in: one)
    try type("note Alice \"likes tea\"", in: other)
    try type("rename Alice to Alicia", in: one)
    try type("note Alicia \"likes cake\"", in: other)
    try type("forget Alicia", in: one)
    #expect(throws: Diagnostic.self) { try type("note Alicia \"?\"", in: other) }
    try type("meet Bob", in: other)
    try type("note Bob \"runs\"", in: one)
    let reread = try session()
    for session in [one, other] {
      try session.journal.catchUp()
      #expect(try session.journal.recordHash() == reread.journal.recordHash())
      #expect(try session.journal.contentHash() == reread.journal.contentHash())
    }
  }

  // MARK: The text

  @Test func wordsAreAppendedAndTheRestStays() throws {
    try edit("-- my network\n\nmeet Alice on 2026-03-01   -- at the fair\n\n-- later\n")
    let session = try session()
    try type("log call with Alice yesterday", in: session)
    try type("let $who be 1; note Alice \"\"\"two\nlines\"\"\"", in: session)
    #expect(
      try text == """
        -- my network

        meet Alice on 2026-03-01   -- at the fair

        -- later
        set today to 2026-03-04
        log call with Alice yesterday
        note Alice \"""two
        lines\"""

        """)
  }

  @Test func scriptsAreAppendedWholeOrNotAtAll() throws {
    let session = try session()
    let run = { (text: String) in
      session.runScript(
        SourceIdentity(name: "week.net", text: text), path: nil, mode: .atomic, report: { _ in })
    }
    #expect(!run("meet Alice\nfor each $p in people do tag $p #friend end").failed)
    let before = try text
    #expect(before == "set today to 2026-03-04\nmeet Alice\ntag Alice #friend\n")
    #expect(run("meet Bob\nnote Nobody \"x\"").failed)
    #expect(try text == before)
    #expect(
      !session.runScript(
        SourceIdentity(name: "week.net", text: "meet Bob"), path: nil, mode: .dryRun,
        report: { _ in }
      ).failed)
    #expect(try text == before)
  }

  @Test func forgettingTakesThePersonOutOfTheText() throws {
    try edit(
      """
      -- friends: Alice Wu, Bob and wu
      set today to 2026-03-01
      meet Alice Wu via Bob   -- Alice is nice
        note Alice "likes tea".
      meet Carol; log lunch with Alice and Carol -- at noon
      -- the end

      """)
    let session = try session()
    try type("promise Carol \"a book\"", in: session)
    try type("forget Alice Wu", in: session)
    let text = try text
    #expect(!text.contains("Alice") && !text.contains("Wu") && !text.contains("likes tea"))
    #expect(text.contains("-- friends: …, Bob and wu\n") && text.contains("-- the end\n"))
    #expect(text.contains("meet Carol") && text.contains("promise Carol \"a book\"\n"))
    let reread = try self.session()
    #expect(try reread.journal.recordHash() == session.journal.recordHash())
    #expect(try reread.journal.contentHash() == session.journal.contentHash())
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: URL(fileURLWithPath: path.text).deletingLastPathComponent().path)
        == ["network.net"])
  }

  // MARK: Written by hand

  @Test func aLineIsOfTheDayBeforeIt() throws {
    try edit(
      """
      meet Alice on 2026-01-12
      note Alice "likes tea"
      deepen Alice over lunch on 2026-02-10
      log call with Alice yesterday
      set today to 2026-02-20
      tag Alice #mentor
      """)
    // Neither the real day nor the option has a say.
    for day in [Desk.today, Day(number: 20_000)] {
      let journal = try session(on: day).journal
      let days = try journal.statements(from: EntryID(rawValue: 1), limit: 99).map {
        ($0[0].recorded.description, $0.last?.date.description)
      }
      #expect(
        days.map(\.0)
          == ["2026-01-12", "2026-01-12", "2026-02-10", "2026-02-10", "2026-02-20"])
      #expect(
        days.map(\.1) == ["2026-01-12", "2026-01-12", "2026-02-10", "2026-02-09", "2026-02-20"])
    }
    // The line without an end gets one.
    try type("meet Bob", in: try session())
    #expect(try text.hasSuffix("tag Alice #mentor\nset today to 2026-03-04\nmeet Bob\n"))
  }

  @Test(arguments: [
    "\u{FEFF}meet Alice on 2026-03-01\r\n-- hm\r\nmeet Bob\r\n",
    "meet Alice, \\\nBob on 2026-03-01",
    "meet Alice and Bob on 2026-03-01 \\\n", "meet Alice and Bob on 2026-03-01 -- x \\\n",
    "meet Alice and Bob on 2026-03-01; -- ,", "\n\n;;meet Alice and Bob on 2026-03-01  ",
  ])
  func anyLayoutIsAppendedTo(_ start: String) throws {
    try edit(start)
    let session = try session()
    try type("meet Carol", in: session)
    #expect(try text.hasPrefix(start))
    let reread = try self.session()
    #expect(try reread.journal.recordHash() == session.journal.recordHash())
    #expect(try reread.journal.contactCount == 3)
  }

  @Test func whatIsEditedMeanwhileIsSeen() throws {
    let session = try session()
    try type("meet Alice; note Alice \"likes tea\"", in: session)
    try edit(try text.replacing("tea", with: "coffee") + "meet Bob")
    try type("note Bob \"runs\"", in: session)
    let edited = try text
    #expect(edited.contains("likes coffee") && edited.hasSuffix("meet Bob\nnote Bob \"runs\"\n"))
    #expect(try self.session().journal.recordHash() == session.journal.recordHash())
    // A mistake stops everything until it is mended; nothing is lost.
    let good = try text
    try edit(good + "meet alice\n")
    #expect(throws: Diagnostic.self) { try type("people", in: session) }
    try type("help meet; quit", in: session)
    #expect(throws: Diagnostic.self) { try type("meet Carol", in: session) }
    #expect(try text == good + "meet alice\n")
    try edit(good)
    try type("meet Carol", in: session)
    #expect(try text == good + "meet Carol\n")
  }

  @Test func aMistakeIsToldWithItsPlace() throws {
    let top = "-- one\nmeet Alice on 2026-03-01\n"
    for (line, code, column) in [
      ("meet alice", DiagnosticCode.lowercaseName, 5), ("note Bob \"x\"", .unknownPerson, 5),
      ("who knows me?", .notOfAStore, 0), ("forget Alice", .notOfAStore, 0),
      ("for each $p in people do meet $p end", .notOfAStore, 0), ("include \"x\"", .notOfAStore, 0),
      ("deepen Alice tomorrow", .futureDate, 13), ("restore \"x\"", .notRestorable, 8),
      ("meet Bob\0", .unknownCharacter, 8),
    ] {
      let found = try mistakes(in: top + line + "\nmeet Dan\n")
      #expect(found.map(\.code) == [code], "\(line)")
      let mistake = try #require(found.first)
      let source = try #require(mistake.source)
      #expect(source.name == "network.net" && source.firstLine == 1)
      #expect(mistake.primary.range.start == top.utf8.count + column, "\(line)")
      #expect(!mistake.notes.isEmpty)
    }
    // All mistakes of wording at once.
    #expect(
      try mistakes(in: "meet alice\nBob know Carol\n").map(\.code) == [.lowercaseName, .verbForm])
  }

  @Test(arguments: [
    "meet Alice", "meet Alice yesterday", "set theme to light", "meet Al on 4 March",
    "set today to tomorrow", "define habit x do five end", "\n-- hm\nmeet Alice on last friday",
  ])
  func withoutADayNothingIsRead(_ line: String) throws {
    #expect(try mistakes(in: line).map(\.code) == [.unknownDay])
  }

  @Test func anUnfinishedMergeIsTold() throws {
    let found = try mistakes(
      in: "meet Al on 2026-03-01\n<<<<<<< HEAD\nmeet Bob\n=======\nmeet Bo\n>>>>>>> x\n")
    #expect(found.map(\.code) == [.unmergedStore])
    #expect(found.first?.primary.range.start == 22)
  }

  /// A text that a killed process did not write to its end: what it had acknowledged is there.
  @Test func anUnfinishedAppendIsLeftOut() throws {
    let whole = "set today to 2026-03-04\nmeet Alice\n"
    for rest in ["\0eet Bob\nmeet Carol", "\0", "\0\0\0\0"] {
      try edit(whole + rest)
      let session = try session()
      #expect(try session.journal.contactCount == 1)
      #expect(session.journal.text?.unfinished == rest.utf8.count)
      #expect(try text == whole + rest, "reading changes nothing")
      try type("meet Dan", in: session)
      #expect(try text == whole + "meet Dan\n")
    }
  }

  @Test func whatIsNoTextIsRefused() throws {
    try Data([0x6D, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: path.text))
    do {
      _ = try Journal.open(path.text)
      Issue.record("it was opened")
    } catch let mistakes as TextMistakes {
      #expect(mistakes.diagnostics.map(\.code) == [.invalidEncoding])
    }
    #expect(throws: JournalError.self) {
      try Journal.open(
        URL(fileURLWithPath: path.text).deletingLastPathComponent().path + "/.net/..")
    }
  }
}
