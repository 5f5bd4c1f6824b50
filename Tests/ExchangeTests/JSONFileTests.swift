import Relationships
import Testing

@testable import Exchange

@Suite struct JSONFileTests {
  static let samples = [
    ##"[{"name":"Ada Roe","emails":["A@b.example","a@c.example"],"tags":["x","#y"]},{"first_name":"Bob"}]"##,
    """
    {
      "schema": "whoknows/1", "question": "people",
      "rows": [
        {"name": "Alice", "stage": "contact", "depth": 3.4e-3, "lastContact": "2025-08-01"},
        {"name": "Zo\\u00eb \\ud83d\\ude42", "stage": null}
      ]
    }
    """,
    "{\"name\":\"Ada\"}\n{\"contacts\":[{\"Full Name\":\"Bob\"}]}\r\n\n[{\"name\":\"Cy\"}]\n",
  ]

  @Test func aListOfPeople() throws {
    let file = try readJSON(JSONFileTests.samples[0])
    var ada = ContactRecord()
    ada.name = "Ada Roe"
    ada.emails = ["a@b.example", "a@c.example"]
    ada.labels = ["x", "y"]
    #expect(file.contacts.count == 2 && file.contacts[0] == ada)
    #expect(file.contacts[1].name == "Bob")
    #expect(file.format == .json && file.title == "contacts in JSON")
  }

  @Test func whatWhoknowsWrites() throws {
    let file = try readJSON(JSONFileTests.samples[1])
    #expect(file.contacts.map(\.name) == ["Alice", "Zoë 🙂"])
    #expect(file.records.map(\.line) == [4, 5])
    #expect(file.ignored == ["stage", "depth", "lastContact"])
    #expect(throws: UnreadableFile.self) {
      try readJSON(#"{"rows":[{"number":1,"from":"me","what":"the paper"}]}"#)
    }
  }

  @Test func onePersonOnEachLine() throws {
    let file = try readJSON(JSONFileTests.samples[2])
    #expect(file.contacts.map(\.name) == ["Ada", "Bob", "Cy"])
    #expect(file.records.map(\.line) == [1, 2, 4])
    let damaged = try readJSON("{\"name\":\n{\"name\":\"Bob\"}\n3\n")
    #expect(damaged.contacts.map(\.name) == ["Bob"])
    #expect(
      damaged.rejected == [
        RejectedRecord(line: 1, "this line is no JSON"),
        RejectedRecord(line: 3, "an object was expected"),
      ])
  }

  @Test func keysAndValuesInManyForms() throws {
    let file = try readJSON(
      """
      [{"firstName": "Ada", "Last Name": "Roe", "phone_number": 4420, "company": "Acme", "Job Title":
        "CTO", "city": "Rome", "notes": "a\\nb", "birthday": "--02-03", "linkedin":
        "https://linkedin.com/in/ada", "met": "2024-04-03", "alias": ["Addie", "A."],
        "company": "Bureau", "address": {"city": "Bonn"}, "email": {"work": "x"}, "empty": "", "no": null}]
      """)
    var ada = ContactRecord()
    ada.name = "Ada Roe"
    ada.phones = ["4420"]
    ada.company = "Bureau"
    ada.role = "CTO"
    ada.city = "Rome"
    ada.note = "a\nb"
    ada.birthday = "02-03"
    ada.profiles = ["linkedin.com/in/ada"]
    ada.connectedOn = Day(year: 2024, month: 4, day: 3)
    ada.nicknames = ["Addie", "A."]
    #expect(file.contacts == [ada])
    #expect(file.ignored == ["address", "email"])
  }

  @Test func recordsThatNameNobody() throws {
    let file = try readJSON("[{\"name\": \"Ada\"},\n{\"name\": \"\"},\n 7, {}]")
    #expect(file.contacts.map(\.name) == ["Ada"])
    #expect(
      file.rejected == [
        RejectedRecord(line: 2, "no name and no address"),
        RejectedRecord(line: 3, "an object was expected"),
        RejectedRecord(line: 3, "no name and no address"),
      ])
  }

  @Test(
    arguments: [
      ("", nil), (" \n", nil), ("{", 1), ("[\n1,\n]", 3), ("[1 2]", 1), ("\n\n{\"a\" 1}", 3),
      ("[\"a\nb\"]", 1), ("[\"a]", 1), ("[01]", 1), ("[1.]", 1), ("[-]", 1), ("[1e]", 1),
      ("[tru]", 1),
      ("[\"\\x\"]", 1), ("[\"\\u12G4\"]", 1), ("[1]]", 1), ("{a:1}", 1), ("[.5]", 1), ("[+1]", 1),
      ("['a']", 1), ("[1,]", 1), ("{\"a\":1,}", 1), ("[\u{B}1]", 1), ("nul", 1), ("// x", 1),
    ] as [(String, Int?)])
  func whatIsNoJSON(_ text: String, _ line: Int?) {
    do {
      _ = try readJSON(text)
      Issue.record("read")
    } catch {
      #expect(error.line == line)
    }
  }

  @Test(arguments: [
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"), ("\"\\u00eb\"", "ë"),
    ("\"\\uD83D\\uDE42\"", "🙂"), ("\"\\uD83D\"", "\u{FFFD}"), ("\"\\uDE42x\"", "\u{FFFD}x"),
    ("\"\\uD83D\\u0041\"", "\u{FFFD}A"), ("\"\\uD83D\\uD83D\\uDE42\"", "\u{FFFD}🙂"), ("\"ë\"", "ë"),
  ])
  func textsAreUnescaped(_ written: String, _ text: String) throws {
    #expect(try JSONText.item(of: Array(written.utf8)[...]).value == .string(text))
  }

  @Test func depthIsBounded() throws {
    func nested(_ levels: Int) -> ArraySlice<UInt8> {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)[
        ...]
    }
    #expect(throws: Never.self) { try JSONText.item(of: nested(100)) }
    #expect(throws: UnreadableFile.self) { try JSONText.item(of: nested(101)) }
    #expect(throws: UnreadableFile.self) {
      try JSONText.item(of: Array(String(repeating: "{\"a\":[", count: 1_000_000).utf8)[...])
    }
  }

  @Test func ofEqualKeysTheLastCounts() throws {
    let item = try JSONText.item(of: Array(#"{"a":1,"b":2,"a":3}"#.utf8)[...])
    let members = [("b", "2"), ("a", "3")].map { JSONText.Member(key: $0, value: .number($1)) }
    #expect(item.value == .object(members))
  }

  @Test func everyPrefixOfEverySampleEnds() {
    for sample in JSONFileTests.samples {
      let bytes = Array(sample.utf8)
      for length in 0..<bytes.count {
        let file = try? JSONFile.read(Array(bytes[..<length]))
        // A list that is cut is no JSON; lines that are whole are.
        #expect(file == nil || sample.hasPrefix("{\"name\""))
      }
      #expect(throws: Never.self) { try JSONFile.read(bytes) }
    }
  }

  @Test func muchOfOneThingIsRead() throws {
    let text = String(repeating: "x", count: 2_000_000)
    let long = try readJSON("[{\"name\":\"Ada\",\"other\":\"\(text)\"}]").ignored
    #expect(long == ["other"])
    let blank = String(repeating: "\n", count: 1_000_000)
    let lines = try readJSON("[\(blank){\"name\":\"Ada\"}]").records.map(\.line)
    #expect(lines == [1_000_001])
    let keys = (1...50_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let many = try readJSON("[{\"name\":\"Ada\",\(keys)}]").ignored.count
    #expect(many == 50_000)
  }
}

private func readJSON(_ text: String) throws(UnreadableFile) -> ImportedFile {
  try JSONFile.read(Array(text.utf8))
}
