/// The tokens of a grammar as one deterministic automaton: which terminals a text is.
package struct TokenAutomaton: Sendable {
  static let start = 0
  static let dead: Int32 = -1

  private let classes: ScalarClasses
  /// Targets, row by state and column by scalar class.
  private let transitions: [Int32]
  /// By state, the terminals that the text read so far is.
  let accepts: [TerminalSet]

  /// - Throws: ``GrammarError`` when the token productions are not regular or not defined.
  /// - Complexity: One subset construction; tens of milliseconds for a grammar of 300 terminals.
  package init(of grammar: Grammar, vocabulary: Vocabulary) throws(GrammarError) {
    let network = try TokenNetwork(of: grammar, vocabulary: vocabulary)
    let classes = ScalarClasses(telling: network.sets)
    var construction = SubsetConstruction(network: network, classes: classes)
    construction.run()
    self.classes = classes
    transitions = construction.transitions
    accepts = construction.accepts
  }

  func target(from state: Int, over scalar: Unicode.Scalar) -> Int32 {
    transitions[state * classes.count + classes.number(of: scalar)]
  }

  /// Every combination of terminals that one token can be at once.
  package var overlaps: Set<TerminalSet> { Set(accepts.filter { !$0.isEmpty }) }

  /// The terminals that the whole of `text` is.
  package func terminals(of text: some Sequence<Unicode.Scalar>) -> TerminalSet {
    var state = Self.start
    for scalar in text {
      let next = target(from: state, over: scalar)
      guard next != Self.dead else { return TerminalSet() }
      state = Int(next)
    }
    return accepts[state]
  }
}

private struct SubsetConstruction {
  let network: TokenNetwork
  let classes: ScalarClasses
  var transitions: [Int32] = []
  var accepts: [TerminalSet] = []

  private var numbers: [[Int]: Int32] = [:]
  private var subsets: [[Int]] = []
  private let classesBySet: [[Int]]

  init(network: TokenNetwork, classes: ScalarClasses) {
    self.network = network
    self.classes = classes
    var classesBySet = [[Int]](repeating: [], count: network.sets.count)
    for number in 0..<classes.count {
      for set in classes.members[number] { classesBySet[set].append(number) }
    }
    self.classesBySet = classesBySet
  }

  mutating func run() {
    _ = number(ofClosure: [0])
    var state = 0
    while state < subsets.count {
      addRow(of: subsets[state])
      state += 1
    }
  }

  private mutating func addRow(of subset: [Int]) {
    var targets = [[Int]](repeating: [], count: classes.count)
    for state in subset {
      for (set, target) in network.moves[state] {
        for number in classesBySet[set] { targets[number].append(target) }
      }
    }
    // Most classes of one row lead to the same place; closing each place once is what is quick.
    var known: [[Int]: Int32] = [:]
    for target in targets {
      if target.isEmpty {
        transitions.append(TokenAutomaton.dead)
      } else if let number = known[target] {
        transitions.append(number)
      } else {
        let number = number(ofClosure: target)
        known[target] = number
        transitions.append(number)
      }
    }
  }

  private mutating func number(ofClosure states: [Int]) -> Int32 {
    var seen = Set(states)
    var pending = states
    while let state = pending.popLast() {
      for next in network.epsilons[state] where seen.insert(next).inserted { pending.append(next) }
    }
    // States without moves or verdict only differ in how they were reached.
    let subset = seen.filter { !network.moves[$0].isEmpty || network.verdicts[$0] != nil }.sorted()
    if let known = numbers[subset] { return known }
    let number = Int32(subsets.count)
    numbers[subset] = number
    subsets.append(subset)
    accepts.append(terminals(of: subset))
    return number
  }

  private func terminals(of subset: [Int]) -> TerminalSet {
    var (accepted, taken) = (TerminalSet(), TerminalSet())
    for state in subset {
      switch network.verdicts[state] {
      case .accepts(let terminal): accepted.insert(terminal)
      case .takesAway(let terminal): taken.insert(terminal)
      case nil: break
      }
    }
    return accepted.subtracting(taken)
  }
}
