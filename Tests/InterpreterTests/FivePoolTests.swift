import RandomLives
import Relationships
import Testing

/// `five` looks at few people; the same day asked for as a past one, it looks at everybody.
@Suite struct FivePoolTests {
  @Test(arguments: RandomLife.seeds(from: 2001, usually: 6))
  func fewAreEnough(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let desk = try Desk()
    let people = (0..<250).map { "\"P\(random.below(50)) No\($0)\"" }
    var statements: [String] = []
    for person in people {
      let first = Desk.today - 1 - random.below(2_000)
      statements.append("meet \(person) on \(first.description)")
      if random.below(3) == 0 {
        statements.append("log call with \(person) on \(first.description)")
      }
      if random.below(20) == 0 {
        for week in 0..<40 where (Desk.today - first) > 7 * week {
          statements.append("deepen \(person) for 4 hours on \((first + 7 * week).description)")
        }
      }
    }
    for _ in 0..<120 {
      let (one, other) = (people[random.below(250)], people[random.below(250)])
      if one != other { statements.append("\(one) knows \(other) well") }
    }
    for _ in 0..<random.below(30) {
      let person = people[random.below(250)]
      statements.append(
        [
          "want \(person) in my fifteen", "contact \(person) never", "skip \(person) for 2 weeks",
          "contact \(person) every 9 weeks", "log message to \(person)", "\(person) knows me well",
          "contact \(person) by \((Desk.today + 20).description)",
        ][random.below(7)])
    }
    for statement in statements { #expect(desk.type(statement), "\(desk.text)") }
    for question in ["five", "who am I neglecting", "who should know me better"] {
      let few = try rows(of: question, at: desk)
      let everybody = try rows(of: "\(question) as of \(Desk.today.description)", at: desk)
      #expect(few == everybody)
      #expect(question != "five" || few.count == 5)
    }
  }

  private func rows(of question: String, at desk: Desk) throws -> [[AnswerValue]] {
    #expect(desk.type(question), "\(desk.text)")
    return try #require(desk.answers.last).rows
  }
}
