/// Decides membership of the language by Earley's algorithm over the grammar file alone.
///
/// It shares nothing with the product's parser, needs no property of the grammar, and applies the
/// case rule as written: where a name could come next, a word that can be a name is no keyword.
package struct Recogniser: Sendable {
  package let vocabulary: Vocabulary
  package let tokenizer: Tokenizer
  package let automaton: TokenAutomaton

  private let machine: RuleMachine
  private let start: Int
  private let startRule: Int

  /// - Throws: ``GrammarError`` when the grammar is not one that text can be recognised with.
  package init(of grammar: Grammar) throws(GrammarError) {
    vocabulary = try Vocabulary(of: grammar)
    automaton = try TokenAutomaton(of: grammar, vocabulary: vocabulary)
    tokenizer = Tokenizer(grammar: grammar, vocabulary: vocabulary, automaton: automaton)
    machine = try RuleMachine(of: grammar, vocabulary: vocabulary)
    guard let rule = grammar.index(of: grammar.start), let state = machine.starts[rule] else {
      throw GrammarError(line: 1, message: "the grammar has no syntax production to start from")
    }
    (startRule, start) = (rule, state)
  }

  /// What was found while reading a text.
  package struct Trace: Sendable {
    package var tokens: Tokenizer.Tokens
    /// The terminals that could come after the first 0, 1, 2 … tokens, as far as the text is viable.
    package var expected: [TerminalSet]

    /// The number of tokens up to the first that could not come there.
    package var viableTokens: Int { expected.count - 1 }

    /// Whether the whole text is a prefix of some program.
    package var isViable: Bool { tokens.failure == nil && viableTokens == tokens.tokens.count }

    /// Whether the whole text is a program.
    package var isAccepted: Bool {
      isViable && expected.last?.contains(Vocabulary.end) == true
    }
  }

  /// Whether `text` is a program.
  package func accepts(_ text: String) -> Bool { trace(text).isAccepted }

  /// The terminals that may come after `prefix`, or nil when no program starts with it.
  ///
  /// Keywords and symbols are spelled `'via'`, token classes `NAMESTART`, the end of input `EOF`.
  package func expectedTerminals(after prefix: String) -> Set<String>? {
    let trace = trace(prefix)
    guard trace.isViable, let last = trace.expected.last else { return nil }
    return vocabulary.spellings(last)
  }

  /// Reads `text` as far as it is viable.
  ///
  /// - Complexity: Linear in the number of tokens for an LL grammar, at worst cubic.
  package func trace(_ text: String) -> Trace {
    let tokens = tokenizer.tokens(of: text)
    var chart = Chart(machine: machine, start: start, startRule: startRule)
    var expected = [chart.expected]
    for token in tokens.tokens {
      guard chart.scan(reading(token.terminals, where: chart.expected)) else { break }
      expected.append(chart.expected)
    }
    return Trace(tokens: tokens, expected: expected)
  }

  /// The case rule.
  private func reading(_ terminals: TerminalSet, where expected: TerminalSet) -> TerminalSet {
    let named = terminals.intersection(vocabulary.nameClasses)
    return named.isDisjoint(with: expected) ? terminals : terminals.subtracting(vocabulary.keywords)
  }
}

/// The item sets of one reading.
private struct Chart {
  struct Item: Equatable {
    var state: Int
    /// The token before which the item's production started.
    var origin: Int
  }

  private let machine: RuleMachine
  private let startRule: Int
  /// By token, the items that wait for a production that starts there.
  private var waiting: [[Item]] = []
  private var items: [Item] = []
  /// By state, the latest set that holds it with that set as origin.
  private var freshest: [Int]
  private(set) var expected = TerminalSet()

  init(machine: RuleMachine, start: Int, startRule: Int) {
    self.machine = machine
    self.startRule = startRule
    freshest = Array(repeating: -1, count: machine.stateCount)
    add(Item(state: start, origin: 0))
    close()
  }

  private var position: Int { waiting.count }

  /// Steps over one token; false, and no change, when none of its terminals could come next.
  mutating func scan(_ terminals: TerminalSet) -> Bool {
    guard !terminals.isDisjoint(with: expected) else { return false }
    let before = items
    waiting.append(before.filter { !machine.ruleEdges[$0.state].isEmpty })
    items = []
    for item in before where !machine.terminals[item.state].isDisjoint(with: terminals) {
      for edge in machine.terminalEdges[item.state] where terminals.contains(edge.symbol) {
        add(Item(state: edge.target, origin: item.origin))
      }
    }
    close()
    return !items.isEmpty
  }

  private mutating func add(_ item: Item) {
    if item.origin == position {
      guard freshest[item.state] != position else { return }
      freshest[item.state] = position
    } else if items.contains(item) {
      return
    }
    items.append(item)
  }

  private mutating func close() {
    expected = TerminalSet()
    var next = 0
    while next < items.count {
      let item = items[next]
      next += 1
      expected.formUnion(machine.terminals[item.state])
      predict(from: item)
      if machine.isFinal[item.state] { complete(item) }
    }
  }

  private mutating func predict(from item: Item) {
    for edge in machine.ruleEdges[item.state] {
      guard let start = machine.starts[edge.symbol] else {
        preconditionFailure("an edge over a rule leads over a syntax production")
      }
      add(Item(state: start, origin: position))
      // A production that can be empty is stepped over at once: its completion here, before all
      // waiting items are known, would be lost.
      if machine.isNullable[edge.symbol] { add(Item(state: edge.target, origin: item.origin)) }
    }
  }

  private mutating func complete(_ item: Item) {
    let rule = machine.rules[item.state]
    if rule == startRule && item.origin == 0 { expected.insert(Vocabulary.end) }
    guard item.origin < position else { return }
    for parent in waiting[item.origin] {
      for edge in machine.ruleEdges[parent.state] where edge.symbol == rule {
        add(Item(state: edge.target, origin: parent.origin))
      }
    }
  }
}
