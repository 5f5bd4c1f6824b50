import Presentation
import Relationships
import SourceText
import Testing

/// What the shell needs to know of a screen: rows of a text, a line that fits, a table that is no
/// longer waited for.
@Suite struct ScreenTests {
  private static let today = Day(number: 20_000)

  @Test(arguments: [
    ("", 0), ("\n", 1), ("one\ntwo\n", 2), ("one\n\ntwo", 3), ("0123456789\n", 1),
    ("0123456789a\n", 2), ("李雷李雷李雷\n", 2), ("\u{1B}[1;31m0123456789\u{1B}[0m\n", 1),
  ])
  func rowsAreCountedAsTheyWrap(_ text: String, _ rows: Int) {
    #expect(screenRows(of: text, columns: 10) == rows)
  }

  @Test(arguments: 8...120)
  func theNoticeFits(columns: Int) {
    let names = ["Alice Jones", "李雷", "Zoë \u{1B}[2J\nÅngström", "Bob", "Erin"]
    let line = noticeLine(today: names, style: Style(width: columns, today: Self.today))
    #expect(line.hasSuffix("\n"))
    #expect(screenRows(of: line, columns: columns) == 1)
    #expect(DisplayWidth.columns(of: String(line.dropLast())) < columns)
    #expect(!line.contains("\u{1B}"))
    if columns < 40 { #expect(line.contains("+") || line.contains("…"), "\(line)") }
  }

  @Test func theNoticeTellsHowManyMore() {
    let style = Style(width: 30, today: Self.today)
    #expect(
      noticeLine(today: ["Alice Jones", "Bob Stone", "Zoë"], style: style)
        == "Today: Alice Jones +2\n")
    #expect(noticeLine(today: ["Bob"], style: style) == "Today: Bob · five tells why\n")
  }

  @Test func aTableIsGivenUpBetweenRows() {
    var answer = Answer(
      question: "people", asOf: Self.today, columns: [AnswerColumn("name", "name")])
    answer.rows = (1...100).map { [.person("Person \($0)")] }
    for limit in [0, 1, 50] {
      var looks = 0
      let patience = Patience {
        looks += 1
        return looks > limit
      }
      #expect(throws: RenderingInterrupted.self) {
        try render(
          answer, as: .table, style: Style(width: 80, today: Self.today), patience: patience)
      }
      #expect(looks == limit + 1)
    }
  }
}
