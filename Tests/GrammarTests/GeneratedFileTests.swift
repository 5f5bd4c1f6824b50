import Foundation
import GrammarKit
import Testing

/// Files generated from the grammar; `WHOKNOWS_UPDATE=1` rewrites them.
@Suite struct GeneratedFileTests {
  private func check(_ path: String, is text: String) throws {
    if GrammarFiles.isUpdating {
      let file = GrammarFiles.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let stored = try GrammarFiles.text(path)
    #expect(stored == text, "\(path) is out of step: run the tests with WHOKNOWS_UPDATE=1")
  }

  @Test func `Vim syntax is in step`() throws {
    try check("editors/whoknows.vim", is: VimSyntax.text(of: GrammarFiles.grammar()))
  }

  @Test func `TextMate grammar is in step`() throws {
    try check(
      "editors/whoknows.tmLanguage.json", is: TextMateGrammar.text(of: GrammarFiles.grammar()))
  }

  @Test func `railroad page is in step`() throws {
    try check("railroad.html", is: RailroadPage.html(of: GrammarFiles.grammar()))
  }

  @Test func `every keyword is in one group`() throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    let groups = WordGroups(of: grammar)
    let listed = WordGroups.Role.allCases.flatMap { groups.words[$0] ?? [] }
    let keywords = recogniser.vocabulary.keywords.map {
      String(recogniser.vocabulary.names[$0].dropFirst().dropLast())
    }
    #expect(listed.sorted() == keywords.sorted())
    #expect(groups.words[.block] == ["do", "else", "end", "suppose", "then"])
    #expect(WordGroups.Role.allCases.allSatisfy { groups.words[$0]?.isEmpty == false })
  }

  /// The patterns of the TextMate grammar, by scope.
  private func patterns() throws -> [(scope: String, pattern: String)] {
    let text = try TextMateGrammar.text(of: GrammarFiles.grammar())
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let patterns = try #require(root?["patterns"] as? [[String: Any]])
    return patterns.flatMap { entry in
      ["match", "begin", "end"].compactMap { key in
        (entry[key] as? String).map { (entry["name"] as? String ?? "", $0) }
      }
    }
  }

  /// The scope of the first pattern that matches exactly there, as an editor applies them.
  private func scope(of word: String, in line: String) throws -> String? {
    let range = (line as NSString).range(of: word)
    for (scope, pattern) in try patterns() {
      let expression = try NSRegularExpression(pattern: pattern)
      let whole = NSRange(location: 0, length: (line as NSString).length)
      if expression.matches(in: line, range: whole).contains(where: { $0.range == range }) {
        return scope
      }
    }
    return nil
  }

  @Test(arguments: [
    ("meet", "keyword.control.statement"), ("O’Brien-Smith", "entity.name.person"),
    ("Dr.", "entity.name.person"), ("d'Artagnan", "entity.name.person"),
    ("李雷", "entity.name.person"), ("via", "keyword.operator.joining"),
    ("2026-03-04", "constant.numeric.date"), ("#go-to", "entity.name.tag"),
    ("@zoe.q", "entity.name.reference.handle"), ("$x-y", "variable.other"),
    ("3.5", "constant.numeric.decimal"), ("42", "constant.numeric.integer"),
    ("yesterday", "constant.language.date"), ("-- end", "comment.line"),
  ])
  func `TextMate patterns colour a line`(word: String, scope: String) throws {
    let line =
      "meet Dr. O’Brien-Smith, d'Artagnan, 李雷 via Bob 2026-03-04 #go-to @zoe.q $x-y"
      + " 3.5 42 weekly-five yesterday -- end"
    #expect(try self.scope(of: word, in: line) == scope + ".whoknows")
  }

  @Test func `no pattern finds a keyword inside a word`() throws {
    for word in ["five", "meeting", "Bob's"] {
      let line = "run weekly-five meeting Meet"
      #expect(try scope(of: word, in: line)?.hasPrefix("keyword") != true)
      #expect(try scope(of: word, in: line)?.hasPrefix("constant") != true)
    }
  }

  @Test func `the railroad page draws and links every production`() throws {
    let grammar = try GrammarFiles.grammar()
    let page = RailroadPage.html(of: grammar)
    for rule in grammar.rules {
      #expect(page.contains("<article id=\"\(rule.name)\">"))
    }
    let targets = page.matches(of: /href="#(\w+)"/).map { String($0.output.1) }
    let missing = Set(targets).filter { !page.contains("id=\"\($0)\"") }
    #expect(missing.isEmpty, "\(missing)")
    #expect(!page.contains("http"))
  }
}
