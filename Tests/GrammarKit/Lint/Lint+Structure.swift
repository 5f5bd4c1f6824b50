extension Lint {
  /// Names that productions mention and none defines.
  package static func undefinedNames(in grammar: Grammar) -> [Finding] {
    grammar.rules.flatMap { rule in
      Set(rule.expression.references).sorted()
        .filter { grammar.rule(named: $0) == nil }
        .map { finding(rule, "mentions \($0), which is not defined") }
    }
  }

  /// Productions that no program can use.
  ///
  /// The roots are the first production and the trivia, which stand between items unmentioned.
  package static func unreachableRules(in grammar: Grammar) -> [Finding] {
    var reached = Set<String>()
    var pending = [grammar.start] + Grammar.trivia
    while let name = pending.popLast() {
      guard let rule = grammar.rule(named: name), reached.insert(name).inserted else { continue }
      pending += rule.expression.references
    }
    return grammar.rules.filter { !reached.contains($0.name) }
      .map { finding($0, "cannot be reached from \(grammar.start)") }
  }

  /// Productions from which no finite text can be derived.
  package static func unproductiveRules(in grammar: Grammar) -> [Finding] {
    zip(grammar.rules, GrammarFacts.productivity(of: grammar)).filter { !$1 }
      .map { finding($0.0, "derives no finite text") }
  }

  /// Productions that can begin with themselves.
  package static func leftRecursiveRules(in grammar: Grammar) -> [Finding] {
    let nullable = GrammarFacts.nullability(of: grammar)
    let firstRules = grammar.rules.map { rule in
      beginnings(of: rule.expression, in: grammar, nullable: nullable)
    }
    return grammar.rules.indices.compactMap { index in
      var reached = Set<Int>()
      var pending = firstRules[index]
      while let next = pending.popLast() {
        if reached.insert(next).inserted { pending += firstRules[next] }
      }
      return reached.contains(index)
        ? finding(grammar.rules[index], "can begin with itself") : nil
    }
  }

  private static func beginnings(
    of expression: Grammar.Expression, in grammar: Grammar, nullable: [Bool]
  ) -> [Int] {
    switch expression {
    case .literal, .scalars: return []
    case .reference(let name): return grammar.index(of: name).map { [$0] } ?? []
    case .choice(let parts):
      return parts.flatMap { beginnings(of: $0, in: grammar, nullable: nullable) }
    case .optional(let part), .zeroOrMore(let part), .oneOrMore(let part):
      return beginnings(of: part, in: grammar, nullable: nullable)
    case .difference(let whole, _):
      return beginnings(of: whole, in: grammar, nullable: nullable)
    case .sequence(let parts):
      var found: [Int] = []
      for part in parts {
        found += beginnings(of: part, in: grammar, nullable: nullable)
        guard GrammarFacts.isNullable(part, in: grammar, known: nullable) else { break }
      }
      return found
    }
  }

  /// Token classes that match the empty text, with which a tokenizer would never advance.
  package static func emptyTokens(in grammar: Grammar) -> [Finding] {
    let nullable = GrammarFacts.nullability(of: grammar)
    let used = Set(grammar.rules.filter { !$0.isToken }.flatMap(\.expression.references))
      .union(Grammar.trivia)
    return zip(grammar.rules, nullable).filter { $1 && $0.isToken && used.contains($0.name) }
      .map { finding($0.0, "is a token that matches the empty text") }
  }

  /// Terminals that no text can be, such as a class from which everything is taken away.
  ///
  /// - Throws: ``GrammarError`` when the token productions are not regular.
  package static func unspellableTerminals(
    in grammar: Grammar
  ) throws(GrammarError) -> [Finding] {
    let vocabulary = try Vocabulary(of: grammar)
    let automaton = try TokenAutomaton(of: grammar, vocabulary: vocabulary)
    let spellable = automaton.overlaps.reduce(into: TerminalSet()) { $0.formUnion($1) }
    return (1..<vocabulary.count).filter { !spellable.contains($0) }.map { terminal in
      let name = vocabulary.names[terminal]
      let line = grammar.rule(named: name)?.line ?? 1
      return Finding(rule: name, line: line, message: "is a terminal that no text can be")
    }
  }
}
