import Interpreter
import NetLanguage
import Relationships
import SourceText
import Testing

/// What the menu offers: words from the grammar, people and the like from the store.
@Suite struct CompletionTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let result = desk.run(
      """
      meet Mary Ann, Mark Twain, Zoë and "bell hooks" on 2026-01-05
      Mary Ann knows Mallory
      deepen Mary Ann over dinner on 2026-02-05
      tag Zoë #mentor
      alias Zoë as @zoe
      Mary Ann works at Acme as "engineer"
      define habit weekly-five do five end
      """)
    #expect(!result.failed, "\(desk.text)")
    desk.type("let $friends be people")
    return desk
  }

  /// The candidates at the mark `|`, and the range that they replace.
  private func complete(_ marked: String, _ desk: Desk) throws -> (SourceRange, [String]) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let cursor = try #require(parts.first).utf8.count
    let (range, found) = desk.session.completions(in: parts.joined(), at: cursor)
    return (range, found.map(\.text))
  }

  @Test(arguments: [
    ("me|", "meet"), ("meet Alice v|", "via"), ("deepen Ma|", "Mary Ann"),
    ("deepen Mary A|", "Mary Ann"), ("deepen zo|", "Zoë"), ("note bell|", "\"bell hooks\""),
    ("log c|", "coffee"), ("deepen Mary Ann over l|", "lunch"), ("who is tagged #m|", "#mentor"),
    ("run w|", "weekly-five"), ("people where d|", "depth"), ("print $f|", "$friends"),
    ("set th|", "theme"), ("help E03|", "E0301"), ("who can introduce me to Mal|", "Mallory"),
    ("people order by depth d|", "descending"), ("who knows |", "me"),
  ])
  func offers(_ marked: String, _ wanted: String) throws {
    let (_, found) = try complete(marked, desk())
    #expect(found.contains(wanted), "\(marked): \(found)")
  }

  @Test func theBetterKnownComeFirst() throws {
    let (_, found) = try complete("deepen Ma|", desk())
    #expect(Array(found.prefix(3)) == ["Mary Ann", "Mark Twain", "Mallory"], "\(found)")
  }

  @Test func factsTellPeopleApart() throws {
    let desk = try desk()
    let (_, found) = desk.session.completions(in: "deepen M", at: 8)
    let facts = Dictionary(uniqueKeysWithValues: found.map { ($0.text, $0.fact) })
    #expect(facts["Mary Ann"] == "engineer, Acme · knows you <1 % · 3 weeks ago")
    #expect(facts["Mallory"] == "known of, not met")
  }

  @Test func aWholeNameIsReplaced() throws {
    let (range, _) = try complete("deepen Mary A| over coffee", desk())
    #expect(range == SourceRange(7, 13))
  }

  /// A word that is offered can stand where it is offered: nothing before its end is a mistake.
  @Test func everyWordThatIsOfferedFits() throws {
    let desk = try desk()
    let lines = [
      "meet Mary Ann via Zoë at Acme yesterday", "log call with Zoë for 2 hours about swift",
      "people where depth > 0.5 and tag has #mentor order by name limit 5",
      "how do I reach Mallory within 3 steps", "promise Zoë \"x\" by next friday",
      "for each $p in people do print name of $p end",
      "Mary Ann knows Mallory very well since 2019",
      "want Zoë in my fifteen", "expect people to include Zoë",
      "suppose Zoë knows Carol then five end",
    ]
    var checked = 0
    for line in lines {
      for cursor in line.utf8.indices.map({ line.utf8.distance(from: line.startIndex, to: $0) }) {
        let (range, found) = desk.session.completions(in: line, at: cursor)
        for completion in found where completion.text.first?.isLowercase == true {
          let before = Array(line.utf8)[..<range.start]
          let text = String(decoding: before, as: UTF8.self) + completion.text
          let mistakes = parse(text + " ").diagnostics.filter {
            $0.code == .unexpectedWord && $0.primary.range.start < text.utf8.count
          }
          #expect(mistakes.isEmpty, "\(completion.text) at \(cursor) of \(line)")
          checked += 1
        }
      }
    }
    #expect(checked > 1000)
  }

  @Test(arguments: [
    ("Mary Ann", Acquaintance.contact), ("Mallory", .knownOf), ("Nobody", .unknown),
    ("Mar", .unknown), ("@zoe", .contact), ("@nobody", .unknown), ("\"bell hooks\"", .contact),
    ("zoe", .contact),
  ])
  func acquaintance(_ name: String, _ wanted: Acquaintance) throws {
    #expect(try desk().session.acquaintance(with: name) == wanted)
  }

  @Test func namesThatCouldBeSeveral() throws {
    let desk = try desk()
    desk.type("meet Mary Poppins")
    #expect(desk.session.acquaintance(with: "Mary") == .ambiguous)
  }
}
