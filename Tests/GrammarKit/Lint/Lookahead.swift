/// FIRST₂ and FOLLOW₂ of every decision of a grammar.
struct Lookahead {
  enum Symbol: Equatable {
    case terminal(Int)
    case nonterminal(Int)
  }

  /// A rule, or a choice, option or repetition inside one.
  struct Nonterminal {
    var rule: Int
    var alternatives: [Alternative]
  }

  struct Alternative {
    var symbols: [Symbol]
    /// The alternative in the file's notation.
    var source: String
  }

  let vocabulary: Vocabulary
  private(set) var nonterminals: [Nonterminal] = []
  private var firsts: [LookaheadSet] = []
  private var follows: [LookaheadSet] = []
  private let none: LookaheadSet

  /// - Complexity: Two fixed points over sets of terminal pairs; under a second when optimised.
  init(of grammar: Grammar, vocabulary: Vocabulary) throws(GrammarError) {
    self.vocabulary = vocabulary
    none = LookaheadSet(vocabulary: vocabulary.count)
    var lowering = Lowering(grammar: grammar, vocabulary: vocabulary)
    try lowering.run()
    nonterminals = lowering.nonterminals
    computeFirsts()
    computeFollows(start: grammar.index(of: grammar.start) ?? 0)
  }

  /// The terminals with which the rule of this index can begin.
  func first(of rule: Int) -> TerminalSet { firsts[rule].firsts }

  /// The strings that may stand where `alternative` of `nonterminal` is taken.
  func lookahead(_ nonterminal: Int, _ alternative: Alternative) -> LookaheadSet {
    first(of: alternative.symbols[...]).continued(by: follows[nonterminal])
  }

  private func first(of symbols: ArraySlice<Symbol>) -> LookaheadSet {
    var result = none
    result.insertEmpty()
    for symbol in symbols {
      switch symbol {
      case .terminal(let terminal):
        var single = none
        single.insert(terminal)
        result = result.continued(by: single)
      case .nonterminal(let number):
        result = result.continued(by: firsts[number])
      }
      // A symbol of which nothing is known yet gives the empty set, which stays empty.
      if result.isFull { break }
    }
    return result
  }

  private mutating func computeFirsts() {
    firsts = Array(repeating: none, count: nonterminals.count)
    var changed = true
    while changed {
      changed = false
      for (number, nonterminal) in nonterminals.enumerated() {
        var whole = firsts[number]
        for alternative in nonterminal.alternatives {
          whole.formUnion(first(of: alternative.symbols[...]))
        }
        guard whole != firsts[number] else { continue }
        firsts[number] = whole
        changed = true
      }
    }
  }

  private mutating func computeFollows(start: Int) {
    follows = Array(repeating: none, count: nonterminals.count)
    follows[start].insert(Vocabulary.end)
    let uses = uses()
    var changed = true
    while changed {
      changed = false
      for (parent, child, rest) in uses {
        var whole = follows[child]
        whole.formUnion(rest.continued(by: follows[parent]))
        guard whole != follows[child] else { continue }
        follows[child] = whole
        changed = true
      }
    }
  }

  /// Every place where a nonterminal is used: in which, and what can come after it there.
  private func uses() -> [(parent: Int, child: Int, rest: LookaheadSet)] {
    var found: [(parent: Int, child: Int, rest: LookaheadSet)] = []
    for (parent, nonterminal) in nonterminals.enumerated() {
      for alternative in nonterminal.alternatives {
        for (place, symbol) in alternative.symbols.enumerated() {
          guard case .nonterminal(let child) = symbol else { continue }
          found.append((parent, child, first(of: alternative.symbols[(place + 1)...])))
        }
      }
    }
    return found
  }
}

/// Rewrites EBNF into plain alternatives; the nonterminal of a rule has the rule's index.
private struct Lowering {
  let grammar: Grammar
  let vocabulary: Vocabulary
  var nonterminals: [Lookahead.Nonterminal] = []

  mutating func run() throws(GrammarError) {
    for index in grammar.rules.indices {
      nonterminals.append(Lookahead.Nonterminal(rule: index, alternatives: []))
    }
    for (index, rule) in grammar.rules.enumerated() where !rule.isToken {
      nonterminals[index].alternatives = try alternatives(of: rule.expression, in: index)
    }
  }

  private mutating func alternatives(
    of expression: Grammar.Expression, in rule: Int
  ) throws(GrammarError) -> [Lookahead.Alternative] {
    guard case .choice(let parts) = expression else {
      return [try alternative(expression, in: rule)]
    }
    var found: [Lookahead.Alternative] = []
    for part in parts { found.append(try alternative(part, in: rule)) }
    return found
  }

  private mutating func alternative(
    _ expression: Grammar.Expression, in rule: Int
  ) throws(GrammarError) -> Lookahead.Alternative {
    Lookahead.Alternative(
      symbols: try symbols(of: expression, in: rule), source: expression.description)
  }

  private mutating func symbols(
    of expression: Grammar.Expression, in rule: Int
  ) throws(GrammarError) -> [Lookahead.Symbol] {
    switch expression {
    case .literal, .reference:
      return [try symbol(expression, in: rule)]
    case .sequence(let parts):
      var found: [Lookahead.Symbol] = []
      for part in parts { found += try symbols(of: part, in: rule) }
      return found
    case .choice:
      return [.nonterminal(try add(alternatives(of: expression, in: rule), in: rule))]
    case .optional(let part):
      let stop = Lookahead.Alternative(symbols: [], source: "no \(part)")
      return [.nonterminal(add([try alternative(part, in: rule), stop], in: rule))]
    case .zeroOrMore(let part):
      return [.nonterminal(try addLoop(over: part, in: rule))]
    case .oneOrMore(let part):
      return try symbols(of: part, in: rule) + [.nonterminal(addLoop(over: part, in: rule))]
    case .scalars, .difference:
      let rule = grammar.rules[rule]
      throw GrammarError(line: rule.line, message: "\(rule.name) is syntax but matches characters")
    }
  }

  private mutating func add(_ alternatives: [Lookahead.Alternative], in rule: Int) -> Int {
    nonterminals.append(Lookahead.Nonterminal(rule: rule, alternatives: alternatives))
    return nonterminals.count - 1
  }

  private mutating func addLoop(
    over part: Grammar.Expression, in rule: Int
  ) throws(GrammarError) -> Int {
    var again = try alternative(part, in: rule)
    let number = add([], in: rule)
    again.symbols.append(.nonterminal(number))
    let stop = Lookahead.Alternative(symbols: [], source: "no more \(part)")
    nonterminals[number].alternatives = [again, stop]
    return number
  }

  private func symbol(
    _ expression: Grammar.Expression, in rule: Int
  ) throws(GrammarError) -> Lookahead.Symbol {
    if case .literal(let text) = expression, let terminal = vocabulary.number(ofLiteral: text) {
      return .terminal(terminal)
    }
    if case .reference(let name) = expression, let index = grammar.index(of: name) {
      guard grammar.rules[index].isToken else { return .nonterminal(index) }
      if let terminal = vocabulary.number(of: name) { return .terminal(terminal) }
    }
    let rule = grammar.rules[rule]
    throw GrammarError(line: rule.line, message: "\(rule.name) mentions unknown \(expression)")
  }
}
