import Interpreter
import Journal
import RandomLives
import Relationships
import Testing

/// What must hold of any life, checked on random ones with fixed seeds.
@Suite struct JournalPropertyTests {
  static let seeds = RandomLife.seeds(from: 1, usually: 6)

  static let questions = [
    "who knows me?", "whom do I know?", "five", "faces", "ties", "promises", "people",
    "interactions", "introductions", "favours", "opportunities", "needs", "skills", "tags",
    "events", "who leads nowhere?", "who am I neglecting?", "who needs me?",
    "people group by stage", "how am I known?", "show aliases", "what changed since 2025-01-01?",
  ]

  /// A desk on which a random life was led; most of its statements must have been accepted.
  private func desk(
    seed: UInt64, _ count: Int = 60, on store: StoreKind
  ) throws -> (desk: Desk, accepted: [String]) {
    var life = RandomLife(seed: seed)
    let desk = try Desk(store: store)
    // An import that brings nothing new records nothing.
    let accepted = try life.script(count).filter { statement in
      let before = try desk.journal.recordHash()
      return try desk.type(statement) && desk.journal.recordHash() != before
    }
    #expect(accepted.count * 10 > count * 6, "\(accepted.count) of \(count)\n\(desk.text)")
    return (desk, accepted)
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func undoTakesBackAndRedoBringsBack(_ seed: UInt64, on store: StoreKind) throws {
    var life = RandomLife(seed: seed)
    let desk = try Desk(store: store)
    for statement in life.script(60) {
      let before = try desk.journal.contentHash()
      let earlier = try desk.journal.history(limit: .max).count
      let isAccepted = desk.type(statement)
      // A habit records several statements, an import that brings nothing new none.
      let count = try desk.journal.history(limit: .max).count - earlier
      guard isAccepted, count > 0 else {
        #expect(try desk.journal.contentHash() == before, "refused: \(statement)")
        continue
      }
      let after = try desk.journal.contentHash()
      #expect(desk.type("undo \(count)"))
      #expect(try desk.journal.contentHash() == before, "undo of \(statement)")
      #expect(desk.type("redo \(count)"))
      #expect(try desk.journal.contentHash() == after, "redo of \(statement)")
    }
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func undoingAllLeavesNothing(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, _) = try desk(seed: seed, on: store)
    let count = try desk.journal.history(limit: .max).count
    let full = (try desk.journal.contentHash(), desk.replies(to: Self.questions))
    desk.type("undo \(count)")
    #expect(try desk.journal.contentHash() == Desk(store: store).journal.contentHash())
    desk.type("redo \(count)")
    #expect(try desk.journal.contentHash() == full.0)
    #expect(desk.replies(to: Self.questions) == full.1)
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func replayGivesTheSameBytes(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, _) = try desk(seed: seed, on: store)
    let before = (try desk.journal.contentHash(), desk.replies(to: Self.questions))
    try desk.journal.rebuildProjections()
    #expect(try desk.journal.contentHash() == before.0)
    let after = desk.replies(to: Self.questions)
    #expect(after == before.1, "\(firstDifference(after, before.1))")
    #expect(try desk.journal.checkIntegrity() == [])
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func aScriptIsItsStatements(_ seed: UInt64, on store: StoreKind) throws {
    let (single, accepted) = try desk(seed: seed, on: store)
    let whole = try Desk(isInteractive: false, store: store)
    let result = whole.run(accepted.joined(separator: "\n"))
    #expect(!result.failed, "\(whole.text)")
    #expect(try whole.journal.contentHash() == single.journal.contentHash())
    let (left, right) = (
      whole.replies(to: Self.questions), single.replies(to: Self.questions)
    )
    #expect(left == right, "\(firstDifference(left, right))")
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func sharesAddUp(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, _) = try desk(seed: seed, on: store)
    desk.type("contacts")
    let names = try #require(desk.answers.last).texts(of: "name")
    #expect(names.count > 5)
    for name in names {
      #expect(desk.type("why \"\(name)\"?"), "\(desk.text)")
      let answer = try #require(desk.answers.last)
      let hours = answer.numbers(of: "hours").reduce(0, +)
      let shares = answer.numbers(of: "share").reduce(0, +)
      guard let settled = answer.summaryNumber("settledHours") else { continue }
      #expect(abs(hours - settled) < 1e-9 * max(1, settled), "\(name): \(hours), \(settled)")
      #expect(settled < 1e-12 || abs(shares - 1) < 1e-9, "\(name): \(shares)")
    }
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func aFailingScriptLeavesNothing(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, accepted) = try desk(seed: seed, 20, on: store)
    let before = (try desk.journal.contentHash(), desk.replies(to: Self.questions))
    let new = accepted.map { $0.replacing("meet ", with: "log call with ") }
    let result = desk.run(
      (["meet Ulla", "meet Victor via Ulla"] + new + ["note Nobody \"x\""])
        .joined(separator: "\n"))
    #expect(result.failed)
    #expect(try desk.journal.contentHash() == before.0)
    #expect(desk.replies(to: Self.questions) == before.1)
    #expect(!desk.type("note Ulla \"was never met\""))
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func aSuppositionLeavesNothing(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, _) = try desk(seed: seed, 30, on: store)
    let before = (try desk.journal.contentHash(), desk.replies(to: Self.questions))
    let supposed = """
      suppose
        meet Ulla
        deepen Ulla over dinner for 3 hours
        Ulla knows Victor well
        undo
        rename Ulla to Ursula
      then
        how do I reach Victor?
        who knows me?
      end
      """
    _ = desk.takeText()
    desk.type(supposed)
    #expect(desk.text.contains("Ursula") || desk.text.contains("E0"))
    #expect(try desk.journal.contentHash() == before.0)
    #expect(desk.replies(to: Self.questions) == before.1)
  }

  @Test(arguments: seeds, StoreKind.allCases)
  func asOfTodayIsNow(_ seed: UInt64, on store: StoreKind) throws {
    let (desk, _) = try desk(seed: seed, on: store)
    for question in Self.questions where !question.hasPrefix("show") {
      let words = question.replacing("?", with: "")
      #expect(desk.type(words), "\(words)")
      let now = try #require(desk.answers.last)
      #expect(desk.type(words + " as of today"), "\(words)")
      let asOf = try #require(desk.answers.last)
      #expect(now.rows == asOf.rows, "\(question)")
      #expect(now.summary == asOf.summary, "\(question)")
    }
  }
}

extension Answer {
  private func values(of key: String) -> [AnswerValue] {
    guard let column = columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { $0[column] }
  }

  func texts(of key: String) -> [String] {
    values(of: key).compactMap {
      switch $0 {
      case .text(let text), .person(let text): text
      case .none, .integer, .number, .share, .depth, .hours, .date, .flag, .list: nil
      }
    }
  }

  func numbers(of key: String) -> [Double] { values(of: key).compactMap(\.amount) }

  func summaryNumber(_ key: String) -> Double? {
    summary.first { $0.key == key }?.value.amount
  }
}

extension AnswerValue {
  var amount: Double? {
    switch self {
    case .number(let amount), .share(let amount), .depth(let amount), .hours(let amount): amount
    case .integer(let amount): Double(amount)
    case .none, .text, .person, .date, .flag, .list: nil
    }
  }
}
