import GrammarKit
import Testing

@testable import NetLanguage

private struct ProofObserver: ParseObserver {
  static var wantsExpectations: Bool { true }
  static var wantsDiagnostics: Bool { false }
  let target: Int
  var expected: Set<String> = []
  var frozen = false
  var firstFailure: Int?
  mutating func expects(_ terminal: NetLanguage.Terminal, _ role: SyntaxRole, at offset: Int) {
    if offset == target && !frozen { expected.insert(terminal.grammarName) }
  }
  mutating func consumed(_ token: Token, _ role: SyntaxRole) {}
  mutating func failed(at offset: Int) {
    if firstFailure == nil { firstFailure = offset }
    if offset == target { frozen = true }
  }
  mutating func opened(_ kind: SyntaxKind) {}
  mutating func closed(_ kind: SyntaxKind) {}
}

struct NetLanguageUnderTest: LanguageUnderTest {
  func accepts(_ text: String) -> Bool { parse(text).matchesGrammar }
  func expectedTerminals(after prefix: String) -> Set<String>? {
    var prefix = prefix
    return prefix.withUTF8 { bytes in
      var parser = Parser(bytes, observer: ProofObserver(target: bytes.count))
      _ = parser.program()
      if let f = parser.observer.firstFailure, f < bytes.count { return nil }
      return parser.observer.expected
    }
  }
  func rejoins(_ text: String) -> Bool { parse(text).tree.joined == Array(text.utf8) }
  func printed(_ text: String) -> String? { text }
}

@Test func early() throws {
  let (grammar, recogniser) = try GrammarFiles.recogniser()
  var run = ProofRun(of: grammar, recogniser: recogniser, language: NetLanguageUnderTest(), seed: 1)
  print(run.run(.short))
  for f in try GrammarFiles.corpus("good") where !parse(try GrammarFiles.text("good/\(f)")).matchesGrammar { print("GOOD refused", f, parse(try GrammarFiles.text("good/\(f)")).diagnostics.map(\.message).prefix(5)) }
  for l in try CorpusTests.badLines() where parse(l.text).matchesGrammar { print("BAD accepted", l) }
}
