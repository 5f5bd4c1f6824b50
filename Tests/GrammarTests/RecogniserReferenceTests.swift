import GrammarKit
import Testing

/// The judge judged: on random small grammars the recogniser is compared with plain set semantics.
@Suite struct RecogniserReferenceTests {
  private static let letters = ["a", "b", "c"]
  private static let longest = 4

  /// A random expression; rules are mentioned from `Ra` on, so that recursion of every kind occurs.
  private func expression(_ depth: Int, _ random: inout SplitMix64) -> Grammar.Expression {
    guard depth > 0 else {
      return random.oneIn(2)
        ? .literal(random.pick(Self.letters)) : .reference(random.pick(["Ra", "Rb", "Rc"]))
    }
    switch random.next() % 6 {
    case 0, 1: return .sequence([expression(depth - 1, &random), expression(depth - 1, &random)])
    case 2, 3: return .choice([expression(depth - 1, &random), expression(depth - 1, &random)])
    case 4: return .optional(expression(depth - 1, &random))
    default:
      return random.oneIn(2)
        ? .zeroOrMore(expression(depth - 1, &random)) : .oneOrMore(expression(depth - 1, &random))
    }
  }

  /// A random grammar all of whose rules are productive and whose terminals are all used.
  private func grammar(_ random: inout SplitMix64) -> Grammar {
    while true {
      var rules = ["Ra", "Rb", "Rc"].map {
        Grammar.Rule(name: $0, expression: expression(3, &random), line: 1)
      }
      rules.append(
        Grammar.Rule(name: "SPACE", expression: .literal(" "), line: 1))
      let grammar = Grammar(rules: rules)
      if Lint.unproductiveRules(in: grammar).isEmpty { return grammar }
    }
  }

  /// Texts of at most ``longest`` letters that rules derive, and prefixes of texts of any length.
  private struct Meaning: Equatable {
    var texts: [String: Set<String>] = ["Ra": [], "Rb": [], "Rc": []]
    var prefixes: [String: Set<String>] = ["Ra": [""], "Rb": [""], "Rc": [""]]
  }

  private func joined(_ left: Set<String>, _ right: Set<String>) -> Set<String> {
    Set(left.flatMap { a in right.map { a + $0 } }.filter { $0.count <= Self.longest })
  }

  /// Texts and prefixes of an expression, by what is known of the rules.
  private func meaning(
    _ expression: Grammar.Expression, _ known: Meaning
  ) -> (texts: Set<String>, prefixes: Set<String>) {
    switch expression {
    case .literal(let letter): return ([letter], ["", letter])
    case .reference(let name): return (known.texts[name] ?? [], known.prefixes[name] ?? [""])
    case .sequence(let parts):
      return parts.reduce((texts: [""], prefixes: [""])) { whole, part in
        let next = meaning(part, known)
        return (
          joined(whole.texts, next.texts),
          whole.prefixes.union(joined(whole.texts, next.prefixes))
        )
      }
    case .choice(let parts):
      return parts.reduce((texts: [], prefixes: [""])) { whole, part in
        let next = meaning(part, known)
        return (whole.texts.union(next.texts), whole.prefixes.union(next.prefixes))
      }
    case .optional(let part):
      let inner = meaning(part, known)
      return (inner.texts.union([""]), inner.prefixes)
    case .zeroOrMore(let part), .oneOrMore(let part):
      let inner = meaning(part, known)
      var texts: Set<String> = [""]
      for _ in 0..<Self.longest { texts.formUnion(joined(texts, inner.texts)) }
      let prefixes = joined(texts, inner.prefixes)
      if case .oneOrMore = expression { texts = joined(texts, inner.texts) }
      return (texts, prefixes)
    case .scalars, .difference:
      return ([], [])
    }
  }

  private func meaning(of grammar: Grammar) -> Meaning {
    var known = Meaning()
    while true {
      var next = known
      for rule in grammar.rules where !rule.isToken {
        let found = meaning(rule.expression, known)
        next.texts[rule.name] = found.texts
        next.prefixes[rule.name] = found.prefixes
      }
      if next == known { return known }
      known = next
    }
  }

  private func allTexts(_ length: Int) -> [String] {
    guard length > 0 else { return [""] }
    return allTexts(length - 1).flatMap { text in Self.letters.map { text + $0 } }
  }

  @Test(arguments: 0..<12) func `verdicts and expected sets are those of the sets`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let grammar = grammar(&random)
      let recogniser = try Recogniser(of: grammar)
      let meaning = meaning(of: grammar)
      let texts = try #require(meaning.texts["Ra"])
      let prefixes = try #require(meaning.prefixes["Ra"])
      let shown = grammar.rules.dropLast().map { "\($0.name) ::= \($0.expression)" }
      for length in 0..<Self.longest {
        for text in allTexts(length) {
          let spaced = text.map(String.init).joined(separator: " ")
          var expected: Set<String>?
          if prefixes.contains(text) {
            expected = Set(
              Self.letters.filter { prefixes.contains(text + $0) }.map { "'\($0)'" })
            if texts.contains(text) { expected?.insert("EOF") }
          }
          #expect(recogniser.accepts(spaced) == texts.contains(text), "\(shown) \(text)")
          #expect(recogniser.expectedTerminals(after: spaced) == expected, "\(shown) \(text)")
        }
      }
    }
  }
}
