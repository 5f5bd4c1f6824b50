import GrammarKit
import Testing

@Suite struct RecogniserTests {
  private func recogniser(_ source: String) throws -> Recogniser {
    try Recogniser(of: Grammar(reading: source + "\nSPACE ::= #x20+"))
  }

  @Test func `recognises what no LL parser could`() throws {
    let palindromes = try recogniser("Aa ::= ( 'a' Aa 'a' | 'b' Aa 'b' | 'c' )")
    #expect(palindromes.accepts("a b a c a b a"))
    #expect(!palindromes.accepts("a b a c a b b"))
    let sums = try recogniser("Aa ::= Aa '+' Aa | 'x'")
    #expect(sums.accepts("x+x + x"))
    #expect(!sums.accepts("x + + x"))
  }

  @Test func `steps over productions that can be empty`() throws {
    let grammar = try recogniser("Aa ::= Bb Bb Cc 'end'\nBb ::= 'x'?\nCc ::= Bb Bb | 'c' Cc?")
    for text in ["end", "x end", "x x x x end", "x c c end", "c end"] {
      #expect(grammar.accepts(text), "\(text)")
    }
    #expect(!grammar.accepts("x x x x x end"))
    #expect(grammar.expectedTerminals(after: "") == ["'x'", "'c'", "'end'"])
    #expect(grammar.expectedTerminals(after: "x x x x") == ["'end'"])
    #expect(grammar.expectedTerminals(after: "end") == ["EOF"])
    #expect(grammar.expectedTerminals(after: "end x") == nil)
  }

  @Test(arguments: [
    ("meet Alice", true), ("MEET Alice", true), ("meet Meet", true), ("meet alice", false),
    ("meet Alice Yesterday", true), ("meet Alice yesterday", true),
    ("meet Alice VIA Bob", true), ("meet Me", false), ("who knows Me?", true),
    ("who is tagged #x", true), ("who is Tagged #x", false), ("who is Tagged", true),
    ("expect people to include Bob", true), ("expect People to include Bob", false),
    ("Meet knows Bob", false), ("Will knows Bob", true), ("Yesterday knows Bob", true),
    ("suppose Bob knows Carol then who knows me? end", true),
    ("suppose Bob knows Carol Then who knows me? end", false),
  ])
  func `applies the case rule`(text: String, isProgram: Bool) throws {
    #expect(try GrammarFiles.recogniser().recogniser.accepts(text) == isProgram)
  }

  @Test(arguments: [
    ("meetAlice", false), ("meet Alice,Bob", true), ("skip Bob for 3weeks", false),
    ("note Bob\"x\"", true), ("meet Bob \"a\"\"b\"", false), ("meet Bob \"a\" \"b\"", true),
    ("meet Bob \"\"\"a\"", false), ("meet Bob \"\"\"a \"\" b\n\"\"\"", true),
    ("meet J. R. Smith.", true), ("meet J.R. Smith", true), ("meet Dr.", true),
    ("meet Zoe\u{301}", true), ("log call-2 with Bob", true), ("log callX with Bob", false),
    ("meet Bob \\\n via Carol", true), ("meet Bob,\n  Carol", true),
    ("meet Bob\n via Carol", false),
    ("print 2026-03-04", true), ("print 2026-03-045", false), ("print 3-2", true),
    ("print t-l-R", true),
    ("print J\u{301}.R.", false),
    ("#! whoknows\nmeet Bob -- a friend\n\n", true), ("meet Bob \u{0}", false),
  ])
  func `cuts tokens`(text: String, isProgram: Bool) throws {
    #expect(try GrammarFiles.recogniser().recogniser.accepts(text) == isProgram)
  }

  @Test func `knows what may come next`() throws {
    let recogniser = try GrammarFiles.recogniser().recogniser
    #expect(recogniser.expectedTerminals(after: "want Bob in") == ["'my'"])
    #expect(
      recogniser.expectedTerminals(after: "forget") == [
        "NAMESTART", "STRING", "HANDLE", "VARIABLE",
      ])
    #expect(
      recogniser.expectedTerminals(after: "undo 3") == ["'.'", "SEP", "EOF"])
    #expect(recogniser.expectedTerminals(after: "meet vai") == nil)
    #expect(recogniser.expectedTerminals(after: "meet Bob \u{1}") == nil)
    let start = try #require(recogniser.expectedTerminals(after: ""))
    #expect(start.isSuperset(of: ["EOF", "SEP", "LEADSTART", "'meet'", "'who'", "'i'"]))
    #expect(start.isDisjoint(with: ["NAMESTART", "'then'", "SPACE", "COMMENT"]))
  }

  @Test func `says of a grammar why it cannot be used`() {
    #expect(throws: GrammarError(line: 1, message: "Aa mentions unknown Bb")) {
      try Recogniser(of: Grammar(reading: "Aa ::= Bb"))
    }
    #expect(throws: GrammarError(line: 2, message: "token T refers to itself")) {
      try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] T?"))
    }
    #expect(throws: GrammarError(line: 2, message: "T takes a difference inside a token")) {
      try Recogniser(of: Grammar(reading: "Aa ::= T\nT ::= [a] ( [b] - [c] )"))
    }
  }
}
