/// Properties of productions that are least fixed points over the grammar.
enum GrammarFacts {
  /// By rule, whether it derives the empty text.
  static func nullability(of grammar: Grammar) -> [Bool] {
    leastFixedPoint(of: grammar) { expression, known in
      isNullable(expression, in: grammar, known: known)
    }
  }

  /// By rule, whether it derives any finite text at all.
  static func productivity(of grammar: Grammar) -> [Bool] {
    leastFixedPoint(of: grammar) { expression, known in
      isProductive(expression, in: grammar, known: known)
    }
  }

  private static func leastFixedPoint(
    of grammar: Grammar, holds: (Grammar.Expression, [Bool]) -> Bool
  ) -> [Bool] {
    var known = Array(repeating: false, count: grammar.rules.count)
    var changed = true
    while changed {
      changed = false
      for (index, rule) in grammar.rules.enumerated()
      where !known[index] && holds(rule.expression, known) {
        known[index] = true
        changed = true
      }
    }
    return known
  }

  static func isNullable(
    _ expression: Grammar.Expression, in grammar: Grammar, known: [Bool]
  ) -> Bool {
    switch expression {
    case .literal, .scalars: false
    case .reference(let name): grammar.index(of: name).map { known[$0] } ?? false
    case .sequence(let parts): parts.allSatisfy { isNullable($0, in: grammar, known: known) }
    case .choice(let parts): parts.contains { isNullable($0, in: grammar, known: known) }
    case .optional, .zeroOrMore: true
    case .oneOrMore(let part): isNullable(part, in: grammar, known: known)
    case .difference(let whole, let taken):
      isNullable(whole, in: grammar, known: known) && !isNullable(taken, in: grammar, known: known)
    }
  }

  private static func isProductive(
    _ expression: Grammar.Expression, in grammar: Grammar, known: [Bool]
  ) -> Bool {
    switch expression {
    case .literal: true
    case .scalars(let set): set.isNegated || !set.ranges.isEmpty || !set.categories.isEmpty
    // An undefined name is its own finding; calling its users unproductive would bury it.
    case .reference(let name): grammar.index(of: name).map { known[$0] } ?? true
    case .sequence(let parts): parts.allSatisfy { isProductive($0, in: grammar, known: known) }
    case .choice(let parts): parts.contains { isProductive($0, in: grammar, known: known) }
    case .optional, .zeroOrMore: true
    case .oneOrMore(let part): isProductive(part, in: grammar, known: known)
    case .difference(let whole, _): isProductive(whole, in: grammar, known: known)
    }
  }
}
