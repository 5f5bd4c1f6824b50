import Interpreter
import Relationships
import SourceText
import Testing

/// Why: the parts of an explanation come to the number explained.
@Suite struct WhyTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let life = """
      meet Bob on 2025-03-01; deepen Bob over dinner on 2025-06-01
      deepen Bob over dinner on 2025-12-01; Bob saw my swift on 2025-12-02
      promise Bob "a call" on 2026-01-01; keep promise 1 on 2026-01-02
      Bob knows Carol well; ask Bob to introduce me to Carol on 2026-02-01
      Bob declined to introduce me to Carol on 2026-02-02 because "too early"
      Carol knows Dan; contact Bob every 6 weeks
      """
    for line in life.split(separator: "\n") { #expect(desk.type(String(line)), "\(desk.text)") }
    return desk
  }

  private func answer(_ desk: Desk, _ question: String) throws -> Answer {
    #expect(desk.type(question), "\(desk.text)")
    return try #require(desk.answers.last)
  }

  private func product(_ answer: Answer, _ rows: Range<Int>) -> Double {
    answer.numbers(of: "value")[rows].reduce(1, *)
  }

  @Test func theFactorsOfAnIntroduction() throws {
    let desk = try desk()
    let why = try answer(desk, "why can Bob introduce me to Carol")
    let values = why.numbers(of: "value")
    #expect(abs(product(why, 0..<4) - values[4]) < 1e-12)
    let all = (4 * values[4] + values[5]) / (4 + values[5] + values[6])
    #expect(abs(values[7] - all) < 1e-12)
    #expect(why.summaryNumber("probability") == values[7])
    let listed = try answer(desk, "who can introduce me to Carol")
    #expect(listed.numbers(of: "probability") == [values[7]])
  }

  @Test func aRefusalIsCitedWithItsDateAndWords() throws {
    let desk = try desk()
    let why = try answer(desk, "why cannot Bob introduce me to Carol")
    #expect(why.notes.contains("Bob declined on 2026-02-02: “too early”."))
    let listed = try answer(desk, "who can introduce me to Carol")
    #expect(listed.texts(of: "answered") == ["declined 2026-02-02"])
  }

  @Test func theStepsOfAPath() throws {
    let desk = try desk()
    let path = try answer(desk, "how do I reach Dan")
    let why = try answer(desk, "why")
    #expect(
      abs(why.numbers(of: "probability").reduce(1, *) - path.numbers(of: "probability")[0]) < 1e-12)
  }

  @Test func theFactorsOfAReferenceAndOfAPick() throws {
    let desk = try desk()
    let worth = try answer(desk, "who can vouch for my swift").numbers(of: "quality")[0]
    let vouch = try answer(desk, "why")
    #expect(abs(product(vouch, 0..<4) - worth) < 1e-12)
    let score = try answer(desk, "five").numbers(of: "score")[0]
    let pick = try answer(desk, "why")
    #expect(abs(product(pick, 0..<4) - score) < 1e-12)
    #expect(try answer(desk, "why should I contact Bob").summaryNumber("score") == score)
  }

  @Test func whyNotNamesTheClauseAndTheDay() throws {
    let desk = try desk()
    let why = try answer(desk, "why not Bob")
    #expect(why.headline?.contains("of 40 settled hours") == true, "\(why.headline ?? "")")
    #expect(why.notes.contains { $0.hasPrefix("At the earliest on 2026-") }, "\(why.notes)")
    #expect(why.notes.contains { $0.contains("with a coffee every week on 20") })
  }

  /// What the outlook promises comes true, and not a day earlier.
  @Test func coffeeEveryWeekKeepsItsPromise() throws {
    let desk = try desk()
    let note = try #require(
      try answer(desk, "why not Bob").notes.first { $0.contains("every week on ") })
    let date = try #require(note.split(separator: " ").last?.dropLast())
    var day = Desk.today
    #expect(desk.type("define habit coffee do deepen Bob over coffee end"))
    while day.description < date {
      #expect(desk.type("set today to \(day.description); run coffee"), "\(desk.text)")
      day = day + 7
    }
    #expect(desk.type("expect (settled of Bob) >= 0; set today to \(date)"))
    #expect(desk.type("expect settled of Bob >= 40"), "\(desk.text)")
    #expect(desk.type("who knows me as of \((day - 8).description)"))
    #expect(try #require(desk.answers.last).numbers(of: "settledHours")[0] < 40)
  }

  @Test func whyTellsWhatTheLastAnswerRestsOn() throws {
    let desk = try desk()
    _ = try answer(desk, "when did I meet Bob")
    #expect(try answer(desk, "why").texts(of: "words") == ["meet Bob on 2025-03-01"])
    _ = try answer(desk, "count contacts")
    #expect(try answer(desk, "why").texts(of: "name") == ["Bob"])
    _ = try answer(desk, "faces")
    #expect(try answer(desk, "why").texts(of: "meaning").count > 15)
    _ = try answer(desk, "who knows Carol")
    #expect(try answer(desk, "why").texts(of: "words") == ["Bob knows Carol well"])
    #expect(try answer(desk, "why does Bob know me well").headline?.contains("does not") == true)
  }
}
