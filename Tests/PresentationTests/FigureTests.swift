import Relationships
import SourceText
import Testing

@testable import Presentation

@Suite struct FigureTests {
  @Test(arguments: [
    (0.0, 1, "0.0"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-1.25, 1, "-1.3"), (119.54, 1, "119.5"),
    (0.001, 3, "0.001"), (9.999, 2, "10.00"), (7, 0, "7"), (1e300, 1, "1e+300"),
  ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(Figures.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (14.0, "14"), (0.35, "0.35"), (1.912, "1.912"), (1095, "1095"), (0, "0"), (100, "100"),
    (0.6080725624, "0.608"), (12.3456, "12.346"), (-0.477, "-0.477"), (-0.0001, "0"),
    (0.0004, "<0.001"), (0.0005, "0.001"), (1e6, "1000000"), (123_456_789.25, "123456789.25"),
    (1e13, "10000000000000"), (1e300, "1e+300"), (1.5e300, "1.5e+300"),
  ])
  func numbers(value: Double, text: String) {
    #expect(Figures.number(value) == text)
  }

  @Test(arguments: [
    (0.0, "0 h"), (1e-9, "<0.001 h"), (0.001, "0.0010 h"), (0.0042, "0.0042 h"),
    (0.042, "0.042 h"), (0.00996, "0.010 h"), (0.0994, "0.099 h"), (0.0996, "0.1 h"),
    (0.14, "0.1 h"), (3, "3.0 h"), (119.54, "119.5 h"),
  ])
  func hours(value: Double, text: String) {
    #expect(Figures.hours(value) == text)
  }

  @Test(arguments: [
    (0, "0 %"), (0.0001, "<1 %"), (0.00499, "<1 %"), (0.005, "1 %"), (0.41, "41 %"),
    (0.9949, "99 %"), (0.9999, ">99 %"), (1, "100 %"), (1.4, "140 %"), (-0.25, "-25 %"),
    (1e300, "1e+302 %"), (.nan, "–"), (.infinity, "–"),
  ])
  func percent(share: Double, text: String) {
    #expect(percentText(share) == text)
  }

  @Test func bars() {
    #expect(Figures.bar(0, width: 10, unicode: true) == "")
    #expect(Figures.bar(1e-9, width: 10, unicode: true) == "▏")
    #expect(Figures.bar(0.5, width: 10, unicode: true) == "█████")
    #expect(Figures.bar(0.9999, width: 10, unicode: true) == "█████████▉")
    #expect(Figures.bar(1, width: 10, unicode: true) == "██████████")
    #expect(Figures.bar(7, width: 3, unicode: true) == "███")
    #expect(Figures.bar(.nan, width: 3, unicode: true) == "")
    #expect(Figures.bar(0.5, width: 4, unicode: false) == "##..")
    #expect(Figures.bar(0.99, width: 4, unicode: false) == "###.")
  }

  @Test(arguments: [
    (0, "today"), (-1, "yesterday"), (1, "tomorrow"), (-3, "3 days ago"), (13, "in 13 days"),
    (-14, "2 weeks ago"), (-59, "8 weeks ago"), (-60, "2 months ago"), (90, "in 3 months"),
    (-365, "12 months ago"), (-729, "24 months ago"), (-730, "1 year ago"), (-1100, "3 years ago"),
  ])
  func relativeDays(days: Int, words: String) {
    #expect(PartialDate(Sample.today + days).relative(to: Sample.today) == words)
  }

  @Test func relativeMonthsAndYears() throws {
    let months = [
      ("2026-03", "this month"), ("2026-02", "last month"), ("2026-04", "next month"),
      ("2025-12", "3 months ago"), ("2023-03", "3 years ago"), ("2027-03", "in 12 months"),
    ]
    for (text, words) in months {
      let day = try #require(Day(iso: text + "-01"))
      #expect(PartialDate(day, precision: .month).relative(to: Sample.today) == words)
    }
    let years = [
      ("2026", "this year"), ("2025", "last year"), ("2027", "next year"), ("2019", "7 years ago"),
    ]
    for (text, words) in years {
      let day = try #require(Day(iso: text + "-01-01"))
      #expect(PartialDate(day, precision: .year).relative(to: Sample.today) == words)
    }
  }

  @Test func rows() {
    #expect(rowCount(of: "", width: 10) == 0)
    #expect(rowCount(of: "\n", width: 10) == 1)
    #expect(rowCount(of: "a\nb", width: 10) == 2)
    #expect(rowCount(of: "a\n\nb\n", width: 10) == 3)
    #expect(rowCount(of: String(repeating: "x", count: 10) + "\n", width: 10) == 1)
    #expect(rowCount(of: String(repeating: "x", count: 11) + "\n", width: 10) == 2)
    // Two wide characters fit into five columns, not two and a half.
    #expect(rowCount(of: "李李李李李\n", width: 5) == 3)
    #expect(rowCount(of: "\u{1B}[1;91mE0201\u{1B}[0m\n", width: 5) == 1)
  }

  @Test func wrapping() {
    let lines = { (text: String, limit: Int) in
      StyledText(text).wrapped(to: limit, indent: 2).map(\.plain)
    }
    #expect(lines("one two three", 20) == ["one two three"])
    #expect(lines("one two three", 7) == ["one two", "  three"])
    #expect(lines("one  two", 4) == ["one", "  tw", "  o"])
    #expect(lines("abcdefgh", 4) == ["abcd", "  ef", "  gh"])
    #expect(lines("李雷李雷", 5) == ["李雷", "  李", "  雷"])
  }

  @Test func wrappingIntoFewLines() {
    let lines = { (text: String, limit: Int) in
      StyledText(text).wrapped(to: limit, atMost: 2, .unicode).map(\.plain)
    }
    #expect(lines("one two three", 20) == ["one two three"])
    #expect(lines("one two three", 7) == ["one two", "three"])
    #expect(lines("one two three four", 7) == ["one two", "three …"])
    #expect(lines("one two six four", 7) == ["one two", "six fo…"])
  }

  @Test(arguments: [
    ("one two three", 1, 1, 13), ("one two three", 2, 1, 7), ("one two three", 3, 1, 5),
    ("one two three", 3, 6, 6), ("李雷 李雷", 2, 1, 4), ("", 1, 1, 1),
    // Very long words are broken.
    (String(repeating: "x", count: 50), 2, 1, 25), (String(repeating: "x", count: 50), 3, 1, 20),
  ])
  func narrowestWidths(text: String, lines: Int, least: Int, width: Int) {
    #expect(StyledText(text).narrowestWidth(lines: lines, from: least) == width)
  }

  @Test func textOnOneLine() {
    #expect("a \n\n  b\r\nc\u{2028}d\n".onOneLine == "a b c d")
    #expect(" a  b ".onOneLine == " a  b ")
    #expect("\n".onOneLine == "")
  }

  @Test func layouts() {
    let demands = [(4, 4), (6, 12), (6, 40)].map {
      TableLayout.Demand(least: $0.0, natural: $0.1)
    }
    #expect(TableLayout(demands, limit: nil)?.widths == [4, 12, 40])
    #expect(TableLayout(demands, limit: 60)?.widths == [4, 12, 40])
    #expect(TableLayout(demands, limit: 59)?.widths == [4, 12, 39])
    #expect(TableLayout(demands, limit: 29)?.widths == [4, 11, 10])
    #expect(TableLayout(demands, limit: 20)?.widths == [4, 6, 6])
    #expect(TableLayout(demands, limit: 19) == nil)
  }
}
