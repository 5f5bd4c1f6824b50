import GrammarKit
import NetLanguage
import Testing

/// The hand-written parser, bound to the proof.
///
/// Some mistakes are finer than the grammar (a repeated clause, an impossible date); they are not
/// asked about here.
struct ParserUnderTest: LanguageUnderTest {
  func accepts(_ text: String) -> Bool { parse(text).matchesGrammar }

  func expectedTerminals(after prefix: String) -> Set<String>? {
    let found = expected(in: prefix, at: prefix.utf8.count)
    return found.isEmpty ? nil : Set(found.map(\.terminal.grammarName))
  }

  func rejoins(_ text: String) -> Bool { parse(text).tree.joined.elementsEqual(text.utf8) }

  func printed(_ text: String) -> String? {
    parse(text).statements.map(\.printed).joined(separator: "\n")
  }
}

/// The parser and `Grammar/whoknows.ebnf` are one language.
@Suite struct ProofTests {
  /// The lines of the good files that are programs by themselves.
  private static func goodLines() throws -> [String] {
    let recogniser = try GrammarFiles.recogniser().recogniser
    return try GrammarFiles.corpus("good").flatMap { file in
      try GrammarFiles.text("good/\(file)").split(separator: "\n").map(String.init)
        .filter(recogniser.accepts)
    }
  }

  @Test(arguments: (GrammarFiles.isLong ? [1, 2, 3] : [1]) as [UInt64])
  func `the parser agrees with the grammar`(seed: UInt64) throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    var run = ProofRun(
      of: grammar, recogniser: recogniser, language: ParserUnderTest(), seed: seed)
    let report = run.run(GrammarFiles.isLong ? .long : .short, corpus: try Self.goodLines())
    if GrammarFiles.isLong { print("Proof, seed \(seed): \(report)") }
    #expect(report.disagreements.isEmpty, "\(report)")
    #expect(report.uncovered.isEmpty)
    #expect(report.mutants > report.acceptedMutants && report.acceptedMutants > 0)
  }

  @Test func `the parser accepts all that is good`() throws {
    for file in try GrammarFiles.corpus("good") {
      let program = parse(try GrammarFiles.text("good/\(file)"))
      let problems = program.diagnostics.map { "\($0.code) \($0.message)" }
      #expect(program.matchesGrammar && problems.isEmpty, "\(file): \(problems)")
    }
  }

  @Test func `the parser refuses all that is bad`() throws {
    let accepted = try CorpusTests.badLines().filter { parse($0.text).matchesGrammar }
    #expect(accepted.isEmpty, "\(accepted)")
  }

  @Test func `no cut of a good file breaks the tree`() throws {
    for file in try GrammarFiles.corpus("good") {
      let text = try GrammarFiles.text("good/\(file)")
      let step = max(1, text.utf8.count / 400)
      for end in stride(from: 0, to: text.utf8.count, by: step) {
        let bytes = Array(text.utf8.prefix(end))
        let joined = bytes.withUnsafeBufferPointer { parse(utf8: $0).tree.joined }
        #expect(joined == bytes, "\(file) cut at byte \(end)")
      }
    }
  }
}
