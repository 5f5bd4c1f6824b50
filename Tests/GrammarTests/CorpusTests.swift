import GrammarKit
import Testing

/// `Grammar/good`: files in which every statement is right. `Grammar/bad`: files in which every line
/// is wrong by itself.
@Suite struct CorpusTests {
  /// A line number and its text.
  struct Line: CustomStringConvertible {
    var file: String
    var number: Int
    var text: String

    var description: String { "\(file):\(number): \(text)" }
  }

  static func badLines() throws -> [Line] {
    try GrammarFiles.corpus("bad").flatMap { file in
      try GrammarFiles.text("bad/\(file)").split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().filter { !$1.isEmpty }
        .map { Line(file: file, number: $0 + 1, text: String($1)) }
    }
  }

  @Test func `there is a file for every section`() throws {
    let numbers = try GrammarFiles.grammar().sections.map(\.number)
    for folder in ["good", "bad"] {
      #expect(try GrammarFiles.corpus(folder).map { Int($0.prefix(2)) ?? 0 } == numbers)
    }
  }

  @Test func `the grammar accepts all that is good`() throws {
    let recogniser = try GrammarFiles.recogniser().recogniser
    for file in try GrammarFiles.corpus("good") {
      let trace = recogniser.trace(try GrammarFiles.text("good/\(file)"))
      let isAccepted = trace.isAccepted
      #expect(isAccepted, "\(file): \(Self.whereItFails(trace))")
    }
  }

  @Test func `the grammar refuses all that is bad`() throws {
    let recogniser = try GrammarFiles.recogniser().recogniser
    let accepted = try Self.badLines().filter { recogniser.accepts($0.text) }
    #expect(accepted.isEmpty, "\(accepted)")
  }

  @Test func `the good files use every alternative of the statements and enough of them`() throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    let texts = try GrammarFiles.corpus("good").map { try GrammarFiles.text("good/\($0)") }
    let keywords = texts.reduce(into: Set<String>()) { found, text in
      let tokens = recogniser.tokenizer.tokens(of: text)
      found.formUnion(tokens.spellings.map { $0.lowercased() })
    }
    let unused = Set(grammar.rules.filter { !$0.isToken }.flatMap(\.expression.literals))
      .subtracting(keywords)
    #expect(unused.isEmpty, "\(unused.sorted())")
    let statements = texts.flatMap { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("-") && !$0.hasPrefix("#") }
    }
    #expect(statements.count >= 250)
    #expect(try Self.badLines().count >= 250)
  }

  /// The line and the token at which a text stops being viable.
  private static func whereItFails(_ trace: Recogniser.Trace) -> String {
    let tokens = trace.tokens
    let failing = trace.viableTokens < tokens.tokens.count
    let offset =
      failing
      ? tokens.tokens[trace.viableTokens].range.lowerBound
      : tokens.failure ?? tokens.scalars.count
    let line = 1 + tokens.scalars[..<offset].count { $0 == "\n" }
    let rest = tokens.text(offset..<min(offset + 20, tokens.scalars.count))
    return "line \(line) at \(rest.debugDescription)"
  }
}
