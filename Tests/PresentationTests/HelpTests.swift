import Foundation
import Presentation
import SourceText
import Testing

@Suite struct HelpTests {
  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeHasAWrongAndARightExample(code: DiagnosticCode) {
    let page = HelpPages.page(for: code)
    #expect(page.names == [code.rawValue])
    #expect(HelpPages.page(named: code.rawValue.lowercased()) == page)
    #expect(!page.title.isEmpty && !page.meaning.isEmpty && !page.nextStep.isEmpty)
    #expect(page.examples.map(\.outcome) == [.refused, .works])
    // What depends on files cannot be shown by a statement.
    if code.rawValue.hasPrefix("E06") {
      #expect(page.examples.map(\.isCommandLine) == [true, true])
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(HelpPages.names.map { $0.lowercased() }).count == HelpPages.names.count)
  }

  @Test func relatedPagesExist() {
    for page in HelpPages.topics + HelpPages.codes {
      for name in page.related {
        #expect(HelpPages.page(named: name) != nil, "\(page.name) refers to \(name)")
        #expect(!page.names.contains(name), "\(page.name) refers to itself")
      }
    }
  }

  @Test func topicsHaveWorkingExamples() {
    for page in HelpPages.topics where page.name != "help" && page.name != "questions" {
      #expect(!page.examples.isEmpty, "\(page.name) has no example")
      #expect(page.examples.allSatisfy { $0.outcome == .works })
    }
  }

  /// The grammar is the truth: whatever can begin a statement can be asked about.
  @Test func everyWordThatBeginsAStatementHasAPage() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let grammar = try String(
      contentsOf: root.appendingPathComponent("Grammar/whoknows.ebnf"), encoding: .utf8)
    let rule = try #require(
      grammar.split(separator: "LEADWORD     ::=").last?.split(separator: "/*").first)
    let words = rule.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
    #expect(words.count > 80)
    for word in words { #expect(HelpPages.page(named: word) != nil, "no page for “\(word)”") }
  }

  @Test func lookup() {
    #expect(HelpPages.page(named: "help") == HelpPages.overview)
    #expect(HelpPages.page(named: "REDO")?.name == "undo")
    #expect(HelpPages.page(named: "who knows")?.name == "who")
    #expect(HelpPages.page(named: "banana") == nil)
    #expect(HelpPages.page(named: "") == nil)
  }

  @Test func theOverviewFitsOnOneScreen() {
    var style = Sample.style
    style.width = 80
    let text = render(HelpPages.overview, style: style)
    #expect(rowCount(of: text, width: 80) <= 23)
  }

  @Test(arguments: [20, 40, 80])
  func pagesFitTheWidth(width: Int) {
    var style = Sample.style
    style.width = width
    for page in HelpPages.topics + HelpPages.codes {
      let text = render(page, style: style)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.columns(of: line) <= width, "\(page.name): \(line)")
      }
      if width == 80 {
        #expect(rowCount(of: text, width: width) <= 40, "\(page.name) is longer than a screen")
      }
    }
  }

  @Test func aPageAboutACode() {
    #expect(
      render(HelpPages.page(for: .unknownPerson), style: Sample.style) == """
        E0301  Somebody who is not known

        This statement needs a person whom you have met or heard of. A script never
        guesses: a name has to fit one person exactly, or be a part of one name only.

          after  meet Alice
          wrong  note Bob "likes tea"
          right  note Alice "likes tea"

        Next: Take a suggestion if it is a typing error; else meet the person first.

        See also: help names, help meet

        """)
  }

  @Test func aPageAboutAWord() {
    #expect(
      render(HelpPages.page(named: "skip") ?? HelpPages.overview, style: Sample.style) == """
        skip: not now

          skip ‹people› for ‹duration›
          skip ‹people› until ‹date›

        Takes somebody off the five until then.

          skip Bob for 2 weeks
          skip Bob until next month

        See also: help five, help contact

        """)
  }

  @Test func pagesAsJSON() throws {
    for page in HelpPages.topics + HelpPages.codes {
      let json = render(page, as: .json, style: Sample.style)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(object["help"] as? String == page.name)
      #expect((object["examples"] as? [Any])?.count == page.examples.count)
    }
  }
}
