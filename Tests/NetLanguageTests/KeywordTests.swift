import Foundation
import NetLanguage
import Testing

@Suite struct KeywordTests {
  /// The quoted words of the grammar's syntax rules, whose names are in camel case.
  private func grammarKeywords() throws -> Set<String> {
    var text = try Files.text("Grammar/whoknows.ebnf")
    while let start = text.range(of: "/*"), let end = text.range(of: "*/") {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    var words: Set<String> = []
    var isSyntax = false
    for line in text.split(separator: "\n") {
      let parts = line.components(separatedBy: "::=")
      if parts.count == 2 {
        let name = parts[0].trimmingCharacters(in: .whitespaces)
        isSyntax = name != name.uppercased()
      }
      guard isSyntax else { continue }
      let quoted = line.components(separatedBy: "'").enumerated().filter { $0.offset % 2 == 1 }
      for (_, word) in quoted where word.first?.isLetter == true { words.insert(word) }
    }
    return words
  }

  @Test func theListEqualsTheGrammars() throws {
    #expect(Set(Keyword.allCases.map(\.text)) == (try grammarKeywords()))
  }

  @Test func eachIsFoundInAnyCase() {
    for keyword in Keyword.allCases {
      #expect(Keyword(word: keyword.text) == keyword)
      #expect(Keyword(word: keyword.text.uppercased()) == keyword)
    }
    #expect(Keyword(word: "vai") == nil)
    #expect(Keyword(word: "") == nil)
    #expect(Keyword(word: "opportunitiesandmore") == nil)
  }

  @Test func eachHasAMeaning() {
    for keyword in Keyword.allCases { #expect(!keyword.meaning.isEmpty) }
  }
}
