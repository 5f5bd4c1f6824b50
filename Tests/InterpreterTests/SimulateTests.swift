import Relationships
import Testing

/// `simulate` shows the stylised facts of the model, on a town and on the store, and leaves no trace.
@Suite struct SimulateTests {
  /// Everybody new is met; nobody is met again.
  static let collector = "for each $p in $strangers do meet $p end"
  /// One new person a week; every other hour for those who know me best, by `five`.
  static let byFive = """
    meet $stranger
    for each $p in who knows me limit 5 do want $p in my five end
    for each $p in five do
      deepen $p over coffee
      promise $p "a favour"
      keep promise to $p
    end
    """
  /// One new person a week; every other hour for anybody.
  static let random = """
    meet $stranger
    for each $p in $contacts do
      deepen $p over coffee
      promise $p "a favour"
      keep promise to $p
    end
    """

  static func statement(
    _ body: String, years: Int = 2, people: Int = 200, seed: Int = 1
  ) -> String {
    "simulate \(years) years every 1 week for 6 hours among \(people) people in 10 communities "
      + "seed \(seed) do\n\(body)\nend\n"
  }

  struct Row: Equatable {
    var contacts: Int
    var relationships: Int
    var trusted: Int
    var knownBy: Double
    var introductions: Double
  }

  static func rows(of script: String) throws -> [Row] {
    let desk = try Desk(isInteractive: false)
    #expect(!desk.run(script).failed, "\(desk.text)")
    #expect(desk.answers.count == 1)
    return try #require(desk.answers.first).rows.map { row in
      guard case .integer(let contacts) = row[1], case .integer(let relationships) = row[2],
        case .integer(let trusted) = row[3], case .number(let known) = row[4],
        case .number(let introductions) = row[5]
      else { throw UnexpectedRow() }
      return Row(
        contacts: contacts, relationships: relationships, trusted: trusted, knownBy: known,
        introductions: introductions)
    }
  }

  struct UnexpectedRow: Error {}

  // MARK: The facts of the model

  @Test func aCollectorsContactsGrowLinearlyAndNobodyKnowsThem() throws {
    let rows = try Self.rows(of: Self.statement(Self.collector, years: 1, people: 700))
    #expect(rows.count == 11)
    // Twelve half hours a week, for as many weeks as lie between two rows: 5 or 6.
    for (one, next) in zip(rows, rows.dropFirst()) {
      #expect([60, 72].contains(next.contacts - one.contacts))
    }
    #expect(rows.allSatisfy { $0.relationships == 0 && $0.knownBy < 1 })
  }

  @Test func aNurturersRelationshipsSaturate() throws {
    let habit = Self.byFive.replacing("limit 5 do", with: "limit 15 do")
      .replacing("in my five", with: "in my fifteen")
    let rows = try Self.rows(of: Self.statement(habit, years: 5, people: 300))
    let half = rows[5]
    let last = try #require(rows.last)
    #expect(half.relationships >= 8)
    #expect(Double(last.contacts) > 1.8 * Double(half.contacts))
    #expect(Double(last.relationships) < 1.5 * Double(half.relationships))
  }

  @Test(arguments: [1, 2])
  func byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom(seed: Int) throws {
    let byFive = try #require(try Self.rows(of: Self.statement(Self.byFive, seed: seed)).last)
    let random = try #require(try Self.rows(of: Self.statement(Self.random, seed: seed)).last)
    #expect(byFive.contacts == random.contacts)
    #expect(byFive.relationships > random.relationships)
    #expect(byFive.trusted > random.trusted)
  }

  @Test func timeConcentratesOnFew() throws {
    let desk = try Desk(isInteractive: false)
    desk.run(Self.statement(Self.byFive))
    let answer = try #require(desk.answers.first)
    #expect(answer.rows.count == 11)
    let share = answer.summary.first { $0.key == "shareOfFifteen" }
    guard case .share(let share)? = share?.value else { throw UnexpectedRow() }
    #expect(share > 0.5)
  }

  /// The best share of time for new people is small, but not zero.
  @Test func someTimeForNewPeopleIsBetterThanNoneAndThanAll() throws {
    func last(_ body: String) throws -> Row {
      try #require(try Self.rows(of: Self.statement(body)).last)
    }
    let none = try last("for each $p in $contacts do deepen $p over coffee end")
    let some = try last(Self.byFive)
    let all = try last(Self.collector)
    #expect(none.introductions < some.introductions)
    #expect(all.introductions < some.introductions)
  }

  /// It shows how the model behaves: it says so, and ranks nobody's way of life by reach.
  @Test func itSaysThatItIsAnEstimate() throws {
    let desk = try Desk(isInteractive: false)
    desk.run(Self.statement(Self.collector, years: 1, people: 700))
    let answer = try #require(desk.answers.first)
    #expect(answer.isEstimated)
    #expect(answer.notes.last == "It shows how the model behaves, not what your years will bring.")
    #expect(!answer.columns.contains { $0.key == "reach" })
  }

  // MARK: The statement

  @Test func theSameSeedGivesTheSameYears() throws {
    let one = try Self.rows(of: Self.statement(Self.random, years: 2, seed: 42))
    #expect(one == (try Self.rows(of: Self.statement(Self.random, years: 2, seed: 42))))
    #expect(one != (try Self.rows(of: Self.statement(Self.random, years: 2, seed: 43))))
  }

  @Test func theStoreIsTheStartAndStaysAsItWas() throws {
    let desk = try Desk(isInteractive: false)
    desk.run("meet Alice on 2025-01-12; meet Bob on 2025-02-01; Bob knows Carol")
    desk.run("define habit nurture do for each $p in $contacts do deepen $p over lunch end end")
    let before = try desk.journal.contentHash()
    let years = """
      simulate 1 year seed 3 do run nurture end
      expect $final-contacts = 2 and $final-known-by > 0.5
      """
    #expect(!desk.run(years).failed, "\(desk.text)")
    #expect(desk.answers.first?.rows.first?[1] == .integer(2))
    #expect(desk.session.today == Desk.today)
    #expect(try desk.journal.contentHash() == before)
  }

  @Test func aHabitOfTheStoreRunsInTheTown() throws {
    let desk = try Desk(isInteractive: false)
    #expect(
      !desk.run(
        """
        define habit collect with $people do for each $p in $people do meet $p end end
        simulate 4 weeks among 200 people do run collect with $strangers end
        expect $final-contacts = 48
        """
      ).failed, "\(desk.text)")
  }

  @Test(arguments: [
    ("simulate 1 week every 2 weeks do five end", DiagnosticCodeText.outOfRange),
    ("simulate 2000 years every 1 day do five end", .outOfRange),
    ("simulate 1 year among 20000 people do five end", .outOfRange),
    ("simulate 1 year among 5 people in 9 communities do five end", .outOfRange),
    ("simulate 1 year do simulate 1 year do five end end", .limitExceeded),
    ("simulate 1 year do note $nobody \"?\" end", .unknownVariable),
  ])
  func mistakesAreDiagnostics(script: String, code: DiagnosticCodeText) throws {
    let desk = try Desk(isInteractive: false)
    #expect(desk.run(script).failed)
    #expect(desk.diagnostics.map(\.code.rawValue) == [code.rawValue])
  }

  enum DiagnosticCodeText: String, Sendable {
    case outOfRange = "E0516"
    case limitExceeded = "E0514"
    case unknownVariable = "E0512"
  }
}
