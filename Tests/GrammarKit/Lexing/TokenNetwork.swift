/// All tokens of a grammar as one nondeterministic automaton over scalar sets.
struct TokenNetwork {
  /// Reaching a state may say that the text read is a terminal, or that it is taken away from one.
  enum Verdict: Hashable {
    case accepts(Int)
    case takesAway(Int)
  }

  private(set) var sets: [ScalarSet] = []
  private(set) var epsilons: [[Int]] = [[]]
  private(set) var moves: [[(set: Int, target: Int)]] = [[]]
  private(set) var verdicts: [Int: Verdict] = [:]

  private let grammar: Grammar
  private var setNumbers: [ScalarSet: Int] = [:]

  /// - Throws: ``GrammarError`` for a token production that refers to itself, to a syntax
  ///   production or to nothing, or that takes a difference anywhere but at its top.
  init(of grammar: Grammar, vocabulary: Vocabulary) throws(GrammarError) {
    self.grammar = grammar
    for terminal in 1..<vocabulary.count {
      let name = vocabulary.names[terminal]
      if let rule = grammar.rule(named: name) {
        try addClass(rule, as: terminal)
      } else {
        let last = spell(String(name.dropFirst().dropLast()), inAnyCase: true, from: 0)
        verdicts[last] = .accepts(terminal)
      }
    }
  }

  private mutating func addClass(_ rule: Grammar.Rule, as terminal: Int) throws(GrammarError) {
    var whole = rule.expression
    if case .difference(let base, let taken) = rule.expression {
      whole = base
      let last = try add(taken, inAnyCase: true, from: branch(), inside: [rule])
      verdicts[last] = .takesAway(terminal)
    }
    let last = try add(whole, inAnyCase: false, from: branch(), inside: [rule])
    verdicts[last] = .accepts(terminal)
  }

  private mutating func addState() -> Int {
    epsilons.append([])
    moves.append([])
    return moves.count - 1
  }

  private mutating func branch() -> Int {
    let state = addState()
    epsilons[0].append(state)
    return state
  }

  private mutating func step(over set: ScalarSet, from state: Int) -> Int {
    let number = setNumbers[set] ?? sets.count
    if number == sets.count {
      setNumbers[set] = number
      sets.append(set)
    }
    let target = addState()
    moves[state].append((number, target))
    return target
  }

  private mutating func spell(_ text: String, inAnyCase anyCase: Bool, from state: Int) -> Int {
    var last = state
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      let both =
        scalar.isASCII && anyCase
        ? Array((properties.lowercaseMapping + properties.uppercaseMapping).unicodeScalars)
        : [scalar]
      last = step(over: ScalarSet(Set(both).sorted()), from: last)
    }
    return last
  }

  private mutating func add(
    _ expression: Grammar.Expression, inAnyCase anyCase: Bool, from state: Int,
    inside rules: [Grammar.Rule]
  ) throws(GrammarError) -> Int {
    switch expression {
    case .literal(let text):
      return spell(text, inAnyCase: anyCase, from: state)
    case .scalars(let set):
      return step(over: set, from: state)
    case .reference(let name):
      let rule = try token(name, inside: rules)
      return try add(rule.expression, inAnyCase: anyCase, from: state, inside: rules + [rule])
    case .sequence(let parts):
      var last = state
      for part in parts { last = try add(part, inAnyCase: anyCase, from: last, inside: rules) }
      return last
    case .choice(let parts):
      let join = addState()
      for part in parts {
        let last = try add(part, inAnyCase: anyCase, from: state, inside: rules)
        epsilons[last].append(join)
      }
      return join
    case .optional(let part):
      return try addLoop(part, anyCase, from: state, skips: true, repeats: false, inside: rules)
    case .zeroOrMore(let part):
      return try addLoop(part, anyCase, from: state, skips: true, repeats: true, inside: rules)
    case .oneOrMore(let part):
      return try addLoop(part, anyCase, from: state, skips: false, repeats: true, inside: rules)
    case .difference:
      throw GrammarError(
        line: rules[0].line, message: "\(rules[0].name) takes a difference inside a token")
    }
  }

  private mutating func addLoop(
    _ part: Grammar.Expression, _ anyCase: Bool, from state: Int, skips: Bool, repeats: Bool,
    inside rules: [Grammar.Rule]
  ) throws(GrammarError) -> Int {
    let (first, join) = (addState(), addState())
    epsilons[state].append(first)
    let last = try add(part, inAnyCase: anyCase, from: first, inside: rules)
    epsilons[last].append(join)
    if skips { epsilons[state].append(join) }
    if repeats { epsilons[last].append(first) }
    return join
  }

  private func token(
    _ name: String, inside rules: [Grammar.Rule]
  ) throws(GrammarError) -> Grammar.Rule {
    guard let rule = grammar.rule(named: name), rule.isToken else {
      throw GrammarError(line: rules[0].line, message: "\(rules[0].name) needs a token \(name)")
    }
    guard !rules.contains(where: { $0.name == name }) else {
      throw GrammarError(line: rule.line, message: "token \(name) refers to itself")
    }
    return rule
  }
}
