import GrammarKit
import Testing

@Suite struct ReaderTests {
  private func expression(_ text: String) throws -> Grammar.Expression {
    try #require(try Grammar(reading: "Rule ::= \(text)").rules.first).expression
  }

  @Test(arguments: [
    ("'a' B? C* D+", "'a' B? C* D+"),
    ("( 'a' | B C ) D", "( 'a' | B C ) D"),
    ("A - ( B | C )", "A - ( B | C )"),
    ("( A B )+ - C", "( ( A B )+ ) - C"),
    ("\"it's\"", "\"it's\""),
    ("#x41", "[A]"),
    ("[a-z#x30-#x39_]", "[a-z0-9_]"),
    ("[^\"\\#xA]", "[^\"\\#xA]"),
    ("[\\p{Lu}\\p{M}'-]", "['#x2D\\p{Lu}\\p{M}]"),
    ("A /* why */ B", "A B"),
  ])
  func `reads the notation`(source: String, shown: String) throws {
    #expect(try expression(source).description == shown)
  }

  @Test(arguments: [
    ("Rule", 1, "expected ::= after Rule"),
    ("Rule ::=", 1, "expected an item"),
    ("Rule ::= 'a' |\n\nB ::= 'b'", 3, "expected an item"),
    ("Rule ::= ( 'a'", 1, "expected )"),
    ("Rule ::= 'a", 1, "unclosed literal"),
    ("Rule ::= ''", 1, "empty literal"),
    ("Rule ::= [a", 1, "unclosed ["),
    ("Rule ::= [z-a]", 1, "range runs backwards"),
    ("Rule ::= [\\p{Xy}]", 1, "no Unicode category Xy"),
    ("Rule ::= #xZ", 1, "#x needs a hexadecimal code point"),
    ("/* open\n\n", 1, "unclosed comment"),
    ("A ::= 'a'\nA ::= 'b'", 2, "A is defined on line 1 too"),
    ("A ::= 'a' ; 'b'", 1, "unexpected ;"),
  ])
  func `tells where a file is not the notation`(source: String, line: Int, message: String) {
    #expect(throws: GrammarError(line: line, message: message)) { try Grammar(reading: source) }
  }

  @Test func `character classes hold what they say`() throws {
    guard case .scalars(let set) = try expression("[\\p{Lu}\\p{Lo}x]"),
      case .scalars(let negated) = try expression("[^\\p{L}#xA]")
    else {
      Issue.record("a class was read as something else")
      return
    }
    #expect("ÉAx李א".unicodeScalars.allSatisfy(set.contains))
    #expect(!"éaX1 ".unicodeScalars.filter { $0 != "X" }.contains(where: set.contains))
    #expect("1 .".unicodeScalars.allSatisfy(negated.contains))
    #expect(!"aÉ\n".unicodeScalars.contains(where: negated.contains))
  }

  @Test func `sections and layers reach from their mark to the next`() throws {
    let grammar = try Grammar(
      reading: """
        /* prose about @layer marks is no mark */
        A ::= 'a'
        /* ===== 1. One: first == @layer core */
        B ::= 'b'
        /* @layer people */
        C ::= 'c'
        """)
    #expect(grammar.rules.map(\.layer) == [nil, "core", "people"])
    #expect(grammar.sections == [Grammar.Section(number: 1, title: "One: first")])
    #expect(grammar.rules.map { $0.section?.number } == [nil, 1, 1])
  }

  @Test func `reads the whole language`() throws {
    let grammar = try GrammarFiles.grammar()
    #expect(grammar.start == "Program")
    #expect(grammar.sections.map(\.number) == Array(1...11))
    let layers = Set(grammar.rules.map { $0.layer ?? "none" })
    #expect(layers == ["core", "people", "ask", "script", "shell"])
    #expect(grammar.words(of: "BLOCKWORD") == ["then", "else", "end"])
    #expect(grammar.words(of: "LEADWORD").starts(with: ["then", "else", "end", "meet"]))
  }
}
