import Interpreter
import NetLanguage
import Relationships
import Testing

/// Conditions, orders, groups, limits and aggregates over every source.
@Suite struct SourceTests {
  private static let life = """
    meet Alice via Bob at PyCon on 2025-03-10 #mentor
    deepen Alice over lunch for 2 hours on 2025-04-10 about hiring
    introduce Alice to Bob on 2025-05-01; Bob helped me about taxes on 2025-05-05
    promise Alice "the paper" by 2026-04-01; note Alice "likes tea" on 2025-06-01
    Bob knows Carol well since 2019 as "peer"; Carol knows Bob
    I can swift since 2014; Alice saw my swift; tag Bob #coach
    seek "staff role" at Acme by 2026-06-01; Alice needs swift since 2025
    found opportunity 1 via Alice
    """

  /// How a condition writes the columns whose keys are words of the language.
  private static let written = [
    "since": "start", "what": "text", "people": "person", "from": "source", "to": "target",
    "via": "introducer", "tags": "tag",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk(isInteractive: false)
    #expect(!desk.run(Self.life).failed, "\(desk.text)")
    return desk
  }

  @Test(arguments: Source.allCases)
  func everyColumnCanBeAskedFor(_ source: Source) throws {
    let desk = try desk()
    // Nobody is a relationship yet.
    desk.type(
      source == .relationships
        ? "set relationship-hours to 0; set relationship-age to 0; set relationship-actions to 0; "
          + "set acquaintance-hours to 0; set acquaintance-days to 1"
        : "skills")
    #expect(desk.type(source.rawValue), "\(desk.text)")
    let list = try #require(desk.answers.last)
    #expect(!list.rows.isEmpty, "\(source)")
    for column in list.columns {
      let name = Self.written[column.key] ?? kebab(column.key)
      for question in [
        "\(source) where \(name) = \(name)", "\(source) order by \(name) descending limit 1",
        "\(source) group by \(name)", "count \(source) where not \(name) = 123456789",
      ] {
        #expect(desk.type(question), "\(question)\n\(desk.text)")
      }
    }
    #expect(desk.type("\(source) where false"))
    #expect(desk.answers.last?.rows.isEmpty == true)
  }

  @Test(arguments: [
    "average hours of interactions", "total hours of interactions", "highest number of promises",
    "median depth of people", "lowest warmth of contacts", "average entry of events",
    "total count of tags", "highest entry of ties", "average entry of notes",
    "highest entry of favours", "lowest entry of introductions", "median number of opportunities",
    "average silence of relationships", "average settled of needs",
  ])
  func aggregates(_ question: String) throws {
    let desk = try desk()
    let known = question != "total count of tags"
    #expect(desk.type(question) == known, "\(desk.text)")
  }

  @Test func theOrderIsShown() throws {
    let desk = try desk()
    #expect(desk.type("people order by met descending"))
    let answer = try #require(desk.answers.last)
    #expect(answer.columns.last?.key == "met")
    #expect(answer.columns.last?.isDataOnly == false)
    #expect(!desk.type("people order by nonsense"))
    #expect(desk.diagnostics.last?.code == .unknownField)
  }

  @Test func tiesThatAreReturned() throws {
    let desk = try desk()
    #expect(desk.type("expect (count ties where returned) = 2 and (count ties) = 2"))
    #expect(desk.type("Bob knows Dan"))
    #expect(desk.type("expect (count ties where returned) / (count ties) > 0.66"), "\(desk.text)")
    #expect(desk.type("expect ties where target = \"Dan\" to count 1"), "\(desk.text)")
  }

  /// `field of Person` for every field that people have.
  @Test func fieldsOfAPerson() throws {
    let desk = try desk()
    for field in [
      "name", "stage", "depth", "warmth", "fresh", "settled", "known", "last-contact", "silence",
      "met", "met-year", "place", "introducer", "work", "home", "role", "tag", "cadence", "layer",
      "contact", "strengths", "weaknesses", "values", "need", "skill", "evidence", "balance",
    ] {
      #expect(desk.type("print \(field) of Alice"), "\(desk.text)")
    }
    #expect(desk.type("expect depth of Alice < depth of Bob or true"))
    #expect(desk.type("expect introducer of Alice = Bob and met-year of Alice = 2025"))
    #expect(!desk.type("print nonsense of Alice"))
  }

  private func kebab(_ key: String) -> String {
    key.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
