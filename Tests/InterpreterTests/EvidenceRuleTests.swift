import Interpreter
import Relationships
import Testing

/// What counts as evidence, and once only.
@Suite struct EvidenceRuleTests {
  private func hours(_ statements: [String], of person: String) throws -> Double {
    let desk = try Desk()
    for statement in statements { #expect(desk.type(statement), "\(desk.text)") }
    #expect(desk.type("why \(person)"), "\(desk.text)")
    return try #require(desk.answers.last?.summaryNumber("freshHours"))
  }

  @Test func anIntroductionTypedTwiceCountsOnce() throws {
    let met = "meet Bob on 2026-03-01"
    let (fact, meeting) = ("Bob introduced me to Carol", "meet Carol via Bob")
    let once = try hours([met, meeting], of: "Bob")
    #expect(try once == hours([met, fact], of: "Bob"))
    #expect(try once == hours([met, fact, meeting], of: "Bob"))
    #expect(try once == hours([met, meeting, fact], of: "Bob"))
    #expect(try once == hours([met, meeting, meeting], of: "Bob"))
    #expect(try once < hours([met, meeting, "meet Dan via Bob"], of: "Bob"))
  }

  /// Said in whichever way, Bob's yes is one yes.
  @Test func meetingViaABrokerIsTheBrokersYes() throws {
    func yes(_ statements: [String]) throws -> Int {
      let desk = try Desk()
      desk.type("meet Bob on 2025-03-01; ask Bob to introduce me to Carol on 2025-03-02")
      for statement in statements { #expect(desk.type(statement), "\(desk.text)") }
      #expect(desk.type("who can introduce me to Carol"))
      return Int(try #require(desk.answers.last).numbers(of: "yes").first ?? -1)
    }
    let (fact, meeting) = ("Bob introduced me to Carol", "meet Carol via Bob")
    #expect(try yes(["Bob knows Carol"]) == 0)
    #expect(try yes([meeting]) == 1)
    #expect(try yes([fact]) == 1)
    #expect(try yes([fact, meeting]) == 1)
    #expect(try yes([fact, meeting, "Bob introduced me to Carol on 2026-01-02"]) == 2)
  }

  @Test func whatIsSaidIsNoDayOfContact() throws {
    let desk = try Desk()
    desk.type("Bob knows me very well on 2025-01-01; Bob knows me well on 2025-02-01")
    #expect(desk.type("expect stage of Bob is stranger"), "\(desk.text)")
    desk.type("meet Bob on 2026-03-03; why not Bob")
    let answer = try #require(desk.answers.last)
    let clauses = answer.texts(of: "clause")
    let have = answer.numbers(of: "have")
    let days = try #require(clauses.firstIndex(of: "days with contact"))
    #expect(have[days] == 1)
    #expect(desk.type("expect stage of Bob is contact"), "\(desk.text)")
  }

  @Test func aBrokenPromiseIsNoDayOfContact() throws {
    let desk = try Desk()
    desk.type("meet Bob on 2026-01-01; promise Bob \"x\" on 2026-01-01")
    desk.type("break promise 1 on 2026-02-01; log call with Bob on 2026-02-01 for 4 hours")
    desk.type("deepen Bob over dinner on 2026-02-01; expect stage of Bob is acquaintance")
    #expect(desk.diagnostics.isEmpty, "\(desk.text)")
  }

  @Test func nothingDatedAfterTodayCounts() throws {
    let (late, plain) = (try Desk(), try Desk())
    let early = ["meet Alice on 2025-01-01", "deepen Alice over lunch on 2025-06-01"]
    let later = [
      "set today to 2027-01-01", "deepen Alice over dinner", "meet Bob", "tag Alice #x",
      "want Alice in my five", "promise Alice \"x\"", "Alice knows Carol well", "Alice needs swift",
      "I can swift", "set today to 2026-03-04",
    ]
    for statement in early + later { #expect(late.type(statement), "\(late.text)") }
    for statement in early { #expect(plain.type(statement), "\(plain.text)") }
    for question in TimeTravelPropertyTests.questions + ["count contacts", "why Alice", "events"] {
      guard !question.contains("Bob"), !question.contains("Carol") else { continue }
      let (then, never) = (late.replies(to: [question]), plain.replies(to: [question]))
      #expect(then == never, "\(question): \(firstDifference(then, never))")
    }
  }

  @Test func aSharedNoteGoesWithThePerson() throws {
    let desk = try Desk()
    desk.type("meet Alice and Bob on 2026-01-01; note Alice and Bob \"founded a company\"")
    #expect(desk.type("forget Alice; expect notes to be empty"), "\(desk.text)")
  }
}
