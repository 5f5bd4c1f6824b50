import Interpreter
import RandomLives
import Relationships
import Testing

/// `as of D` answers as a store that holds nothing dated after D.
@Suite struct TimeTravelPropertyTests {
  static let questions = [
    "who knows me", "whom do I know", "people order by name", "contacts", "relationships",
    "interactions",
    "favours", "introductions", "notes", "ties", "promises", "five", "faces",
    "who leads nowhere", "who helped me", "who saw my swift", "how am I known", "why Alice",
    "why not Bob", "what happened with Carol Wu", "how do I reach Victor", "skills", "needs",
    "who can introduce me to Victor", "who can vouch for me for swift", "count people",
    "what do I owe Alice", "when did I last contact Dave", "people group by stage", "tags",
    "who is tagged #mentor", "people where tag has #mentor", "who needs design", "opportunities",
    "who works at Acme", "what matters to Alice", "who should I contact this week",
    "who am I neglecting", "who should know me better", "when should I contact Alice",
    "who can help me", "who can help me with design", "contacts group by met-year",
    "people group by work", "people where contact order by silence", "faces since 2020",
    "why should I contact Alice", "why can Alice introduce me to Victor", "events",
    "who did I meet", "what changed since 2020", "what does Alice know about me",
    "ties where returned",
  ]

  /// What has no date of its own is dated today.
  static let undated = [
    "want Alice in my five", "skip Bob for 3 weeks", "contact Carol Wu every 2 weeks",
    "contact Dave never", "tag Alice and Erin #mentor", "Alice works at Acme", "Bob needs design",
    "Alice values candour", "seek design at Acme", "I can design", "promise Alice \"a paper\"",
  ]

  @Test(arguments: RandomLife.seeds(from: 1001, usually: 4))
  func asOfIsWhatWasThen(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = Desk.today - 900
    let cut = Desk.today - 100 - random.below(500)
    let (all, early) = (try Desk(), try Desk())
    for name in RandomLife.people {
      for desk in [all, early] { #expect(desk.type("meet \(name) on \(start.description)")) }
    }
    for desk in [all, early] { #expect(desk.type("Alice knows Victor on \(start.description)")) }
    for _ in 0..<60 {
      let day = start + 1 + random.below(890)
      let statement = Self.statement(&random) + " on \(day.description)"
      #expect(all.type(statement), "\(all.text)")
      if day <= cut { #expect(early.type(statement)) }
    }
    for statement in Self.undated { #expect(all.type(statement), "\(all.text)") }
    for question in Self.questions {
      let (then, there) = (
        try reply(of: all, to: question, on: cut), try reply(of: early, to: question, on: cut)
      )
      if then != there {
        Issue.record("\(question) as of \(cut.description): \(firstDifference(then, there))")
      }
    }
  }

  /// The rendered answer; numbers of entries are left out, they differ.
  private func reply(of desk: Desk, to question: String, on day: Day) throws -> String {
    _ = desk.takeText()
    guard desk.type("\(question) as of \(day.description)") else { return desk.takeText() }
    var answer = try #require(desk.answers.last)
    if let entry = answer.columns.firstIndex(where: { $0.key == "entry" }) {
      answer.columns.remove(at: entry)
      for row in answer.rows.indices { answer.rows[row].remove(at: entry) }
    }
    return "\(answer.headline ?? "")\n"
      + answer.rows.map { "\($0)".replacing("Relationships.AnswerValue.", with: "") }.joined(
        separator: "\n") + "\n\(answer.summary)\n\(answer.notes)"
  }

  private static func statement(_ random: inout SplitMix64) -> String {
    let people = RandomLife.people
    let first = random.below(people.count)
    let second = (first + 1 + random.below(people.count - 1)) % people.count
    let (person, other) = (people[first], people[second])
    switch random.below(14) {
    case 0...3: return "deepen \(person) over dinner"
    case 4, 5: return "log email to \(person) about swift"
    case 6: return "log call with \(person) and \(other)"
    case 7: return "I helped \(person)"
    case 8: return "\(person) helped me about hiring"
    case 9: return "\(person) saw my swift"
    case 10:
      return "\(person) knows \(["Victor", "Walter", "Xenia", "Yvonne"][random.below(4)]) well"
    case 11: return "\(person) introduced me to \(other)"
    case 12: return "note \(person) \"a note\""
    default: return "\(person) knows \(other)"
    }
  }
}
