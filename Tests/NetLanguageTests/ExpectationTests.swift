import NetLanguage
import SourceText
import Testing

@Suite struct ExpectationTests {
  private func names(_ text: String) -> Set<String> {
    Set(expected(in: text, at: text.utf8.count).map(\.terminal.grammarName))
  }

  @Test func afterVia() {
    #expect(names("meet Alice via ") == ["NAMESTART", "STRING", "HANDLE", "VARIABLE"])
  }

  @Test func afterANumberThatCouldBePartOfAPlace() {
    let expected = names("meet Alice at PyCon 2")
    #expect(expected.isSuperset(of: ["'weeks'", "'via'", "SEP", "EOF"]))
    #expect(!names("Alice works at PyCon 2").contains("'weeks'"))
  }

  @Test func insideABlock() {
    #expect(
      names("if 1 = 1 then five\n").isSuperset(of: ["'else'", "'end'", "'meet'", "LEADSTART"]))
    #expect(!names("if 1 = 1 then five\n").contains("EOF"))
  }

  @Test func theRolesTellWhatTheWordsAreFor() {
    let found = expected(in: "meet Alice ", at: 11)
    #expect(found.contains(Expected(.keyword(.via), .clause)))
    #expect(found.contains(Expected(.token(.string), .remark)))
    #expect(expected(in: "log ", at: 4) == [Expected(.token(.identifier), .kind)])
  }

  @Test func theWordAtTheCursorIsLeftOut() {
    let text = "meet Alice vi"
    let site = completionSite(in: text, at: text.utf8.count)
    #expect(site.range == SourceRange(11, 13))
    #expect(site.expected.contains(Expected(.keyword(.via), .clause)))
    #expect(completionSite(in: "meet ", at: 5).range.isEmpty)
  }

  @Test func everyOffsetOfEveryTextHasAnAnswer() {
    for sentence in sentences {
      for offset in 0...sentence.utf8.count {
        let site = completionSite(in: sentence, at: offset)
        #expect(site.range.end == offset)
      }
    }
  }

  @Test func highlightsFollowTheReading() {
    let roles = highlights(of: "meet Will via May on 4 May -- x").map(\.role)
    #expect(
      roles == [.statement, .person, .clause, .person, .clause, .date, .date, .comment])
    #expect(highlights(of: "meet Alice vai Bob").map(\.role).contains(.error))
  }

  @Test func moreInputHelpsOnlyWhereSomethingIsOpen() {
    let open = [
      "if 1 = 1 then", "if 1 = 1 then\n  meet Alice\n", "suppose", "note Alice \"\"\"two\n",
      "meet Alice,", "meet Alice, \n", "meet Alice \\", "for each $x in people do",
      "suppose Bob knows Carol\nthen",
    ]
    for text in open { #expect(parse(text).needsMoreInput, "\(text)") }
    let closed = [
      "", "meet Alice", "meet Alice via", "note Alice \"two", "meet Alice vai Bob",
      "meet alice\nif 1 = 1 then", "if 1 = 1 then\n  meet Alice via",
      // A line's end is one within parentheses too.
      "print (1 + 2", "print (1 +\n  2)",
    ]
    for text in closed { #expect(!parse(text).needsMoreInput, "\(text)") }
  }
}
