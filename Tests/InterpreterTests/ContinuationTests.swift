import Interpreter
import SourceText
import Testing

/// What is suggested behind the cursor.
@Suite struct ContinuationTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let result = desk.run(
      """
      meet Alice Jones, Bob Stone and Zoë on 2026-01-05
      meet "bell hooks" on 2025-12-05
      deepen Bob Stone over dinner on 2026-02-05
      Bob Stone knows Erin Moss well
      Alice Jones knows Erin Moss barely
      tag Zoë #mentor
      log call with Alice Jones about mentoring
      """)
    #expect(!result.failed, "\(desk.text)")
    return desk
  }

  /// The line with the suggestion taken over; nil where there is none.
  private func taken(_ text: String, _ desk: Desk) -> String? {
    desk.session.continuation(of: text).map { found in
      let bytes = Array(text.utf8)
      let before = bytes[..<found.range.start] + Array(found.text.utf8)
      return String(decoding: before + bytes[found.range.end...], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("mee", "meet"), ("meet Erin Moss via ", "meet Erin Moss via Bob Stone"),
    ("meet Erin Moss via A", "meet Erin Moss via Alice Jones"),
    ("meet Erin Moss via Bob Stone and ", "meet Erin Moss via Bob Stone and Alice Jones"),
    ("deepen Zoe", "deepen Zoë"), ("deepen bell", "deepen \"bell hooks\""),
    ("deepen Bob Stone yesterday", "deepen Bob Stone on 2026-03-03"),
    ("deepen Bob Stone on last friday", "deepen Bob Stone on 2026-02-27"),
    ("log call with Zoë 3 weeks ago", "log call with Zoë on 2026-02-11"),
    ("promise Zoë \"x\" by next friday", "promise Zoë \"x\" by 2026-03-06"),
    ("contact Zoë by 10 January", "contact Zoë by 2027-01-10"),
    ("who knows me as of last year", "who knows me as of 2025"),
    ("who is tagged #me", "who is tagged #mentor"), ("set theme to l", "set theme to light"),
  ])
  func suggests(_ text: String, _ wanted: String) throws {
    #expect(taken(text, try desk()) == wanted)
  }

  @Test(arguments: [
    "", "meet ", "meet Alice Jones on 2026-03-01", "zzz", "print \"x", "meet Alice ",
  ])
  func suggestsNothing(_ text: String) throws {
    #expect(taken(text, try desk()) == nil)
  }

  /// `deepen` goes on with those whom `five` named, until there was contact with them.
  @Test func thoseDueTodayComeFirst() throws {
    let desk = try desk()
    #expect(desk.session.continuation(of: "deepen ") == nil, "five was not asked yet")
    desk.session.prepareDuePeople(again: false)
    let due = desk.session.dueNames
    let first = try #require(due.first)
    #expect(!due.contains("Alice Jones"), "there was contact today")
    #expect(taken("deepen ", desk)?.hasPrefix("deepen ") == true)
    #expect(desk.session.continuation(of: "deepen ")?.shown == "\"\(first)\"", "bell hooks")
    desk.type("log message to \"\(first)\"")
    #expect(!desk.session.dueNames.contains(first))
  }

  /// What is kept between two keys follows what is recorded.
  @Test func namesAreKnownOnceRecorded() throws {
    let desk = try desk()
    #expect(desk.session.acquaintance(with: "Fatima") == .unknown)
    desk.type("meet Fatima")
    #expect(desk.session.acquaintance(with: "Fatima") == .contact)
    desk.type("undo")
    #expect(desk.session.acquaintance(with: "Fatima") == .unknown)
  }

  /// Tags come from all entries, topics that are no tags do not.
  @Test func tagsAreFoundByTheirBeginning() throws {
    let desk = try desk()
    desk.type("log call with Zoë #Mentees")
    let (_, found) = desk.session.completions(in: "who is tagged #ment", at: 19)
    #expect(found.map(\.text) == ["#Mentees", "#mentor"])
  }
}
