/// The syntax productions of a grammar as position automata (Glushkov), in one space of states.
///
/// A state is a place in a production: its start, or just after one of its items.
struct RuleMachine: Sendable {
  struct Edge: Sendable {
    /// A terminal or a rule, by the list the edge is in.
    var symbol: Int
    var target: Int
  }

  /// By state, the rule whose production it is a place of.
  private(set) var rules: [Int] = []
  private(set) var terminalEdges: [[Edge]] = []
  private(set) var ruleEdges: [[Edge]] = []
  /// By state, the terminals that may come directly next.
  private(set) var terminals: [TerminalSet] = []
  /// By state, whether the production may end there.
  private(set) var isFinal: [Bool] = []
  /// By rule, the state in which it starts; token productions have none.
  private(set) var starts: [Int?]
  /// By rule, whether it derives the empty text.
  private(set) var isNullable: [Bool]

  private let grammar: Grammar
  private let vocabulary: Vocabulary

  var stateCount: Int { rules.count }

  /// - Throws: ``GrammarError`` for a syntax production that mentions an undefined name, a bare
  ///   character class or a difference.
  init(of grammar: Grammar, vocabulary: Vocabulary) throws(GrammarError) {
    self.grammar = grammar
    self.vocabulary = vocabulary
    starts = Array(repeating: nil, count: grammar.rules.count)
    isNullable = GrammarFacts.nullability(of: grammar)
    for (number, rule) in grammar.rules.enumerated() where !rule.isToken {
      try addRule(rule, number: number)
    }
  }

  private struct Fragment {
    var isNullable: Bool
    var first: [Int]
    var last: [Int]
  }

  private enum Symbol {
    case terminal(Int)
    case rule(Int)
  }

  private mutating func addRule(_ rule: Grammar.Rule, number: Int) throws(GrammarError) {
    let start = addState(rule: number)
    starts[number] = start
    var symbols: [Int: Symbol] = [:]
    var follow: [Int: [Int]] = [:]
    let whole = try add(rule.expression, of: rule, number, &symbols, &follow)
    follow[start] = whole.first
    isFinal[start] = whole.isNullable
    for state in whole.last { isFinal[state] = true }
    for (state, targets) in follow {
      for target in Set(targets).sorted() { connect(state, to: target, symbols[target]) }
    }
  }

  private mutating func addState(rule: Int) -> Int {
    rules.append(rule)
    terminalEdges.append([])
    ruleEdges.append([])
    terminals.append(TerminalSet())
    isFinal.append(false)
    return rules.count - 1
  }

  private mutating func connect(_ state: Int, to target: Int, _ symbol: Symbol?) {
    switch symbol {
    case .terminal(let terminal):
      terminalEdges[state].append(Edge(symbol: terminal, target: target))
      terminals[state].insert(terminal)
    case .rule(let rule):
      ruleEdges[state].append(Edge(symbol: rule, target: target))
    case nil:
      preconditionFailure("every position has the symbol it was made for")
    }
  }

  private mutating func add(
    _ expression: Grammar.Expression, of rule: Grammar.Rule, _ number: Int,
    _ symbols: inout [Int: Symbol], _ follow: inout [Int: [Int]]
  ) throws(GrammarError) -> Fragment {
    switch expression {
    case .literal, .reference:
      let state = addState(rule: number)
      symbols[state] = try symbol(of: expression, in: rule)
      return Fragment(isNullable: false, first: [state], last: [state])
    case .sequence(let parts):
      var whole = Fragment(isNullable: true, first: [], last: [])
      for part in parts {
        let next = try add(part, of: rule, number, &symbols, &follow)
        for state in whole.last { follow[state, default: []] += next.first }
        if whole.isNullable { whole.first += next.first }
        whole.last = next.isNullable ? whole.last + next.last : next.last
        whole.isNullable = whole.isNullable && next.isNullable
      }
      return whole
    case .choice(let parts):
      var whole = Fragment(isNullable: false, first: [], last: [])
      for part in parts {
        let next = try add(part, of: rule, number, &symbols, &follow)
        whole.first += next.first
        whole.last += next.last
        whole.isNullable = whole.isNullable || next.isNullable
      }
      return whole
    case .optional(let part):
      var inner = try add(part, of: rule, number, &symbols, &follow)
      inner.isNullable = true
      return inner
    case .zeroOrMore(let part), .oneOrMore(let part):
      var inner = try add(part, of: rule, number, &symbols, &follow)
      for state in inner.last { follow[state, default: []] += inner.first }
      if case .zeroOrMore = expression { inner.isNullable = true }
      return inner
    case .scalars, .difference:
      throw GrammarError(line: rule.line, message: "\(rule.name) is syntax but matches characters")
    }
  }

  private func symbol(
    of expression: Grammar.Expression, in rule: Grammar.Rule
  ) throws(GrammarError) -> Symbol {
    if case .literal(let text) = expression, let terminal = vocabulary.number(ofLiteral: text) {
      return .terminal(terminal)
    }
    if case .reference(let name) = expression, let index = grammar.index(of: name) {
      guard grammar.rules[index].isToken else { return .rule(index) }
      if let terminal = vocabulary.number(of: name) { return .terminal(terminal) }
    }
    throw GrammarError(line: rule.line, message: "\(rule.name) mentions unknown \(expression)")
  }
}
