/// The syntax productions as a tree of numbered nodes with numbered choices, to generate from.
struct Derivation: Sendable {
  indirect enum Node: Sendable {
    case terminal(Int)
    case rule(Int)
    case sequence([Node])
    /// The branches, and the number of the first; the others follow it.
    case choice([Branch], first: Int)
    /// Branch `first` is to skip, `first + 1` to take.
    case optional(Branch, first: Int)
    /// Branch `first` is to take the least number, `first + 1` to take more.
    case repeated(Branch, least: Int, first: Int)
  }

  struct Branch: Sendable {
    var node: Node
    /// How many productions must be entered at least, one inside the other, to finish.
    var depth = 0
  }

  private(set) var roots: [Branch?] = []
  /// By branch number, where it stands: `Rule: branch`.
  private(set) var branches: [String] = []
  /// By branch number, the branches to take, itself last, on a shortest way from the start to it.
  private(set) var routes: [[Int]] = []

  /// Prepares a grammar without lint findings.
  init(of grammar: Grammar, vocabulary: Vocabulary) {
    roots = Array(repeating: nil, count: grammar.rules.count)
    for (index, rule) in grammar.rules.enumerated() where !rule.isToken {
      roots[index] = Branch(
        node: node(of: rule.expression, in: rule, grammar: grammar, vocabulary: vocabulary))
    }
    settleDepths()
    routes = Routes(of: roots, start: 0, branchCount: branches.count).byBranch
  }

  private mutating func node(
    of expression: Grammar.Expression, in rule: Grammar.Rule, grammar: Grammar,
    vocabulary: Vocabulary
  ) -> Node {
    func inner(_ part: Grammar.Expression) -> Node {
      node(of: part, in: rule, grammar: grammar, vocabulary: vocabulary)
    }
    switch expression {
    case .literal(let text):
      return .terminal(vocabulary.number(ofLiteral: text) ?? Vocabulary.end)
    case .reference(let name):
      if let terminal = vocabulary.number(of: name) { return .terminal(terminal) }
      guard let index = grammar.index(of: name) else {
        preconditionFailure("a linted grammar mentions no undefined \(name)")
      }
      return .rule(index)
    case .sequence(let parts):
      return .sequence(parts.map(inner))
    case .choice(let parts):
      let first = branches.count
      branches += parts.map { "\(rule.name): \($0)" }
      return .choice(parts.map { Branch(node: inner($0)) }, first: first)
    case .optional(let part):
      let first = branches.count
      branches += ["\(rule.name): no \(part)", "\(rule.name): \(part)"]
      return .optional(Branch(node: inner(part)), first: first)
    case .zeroOrMore(let part):
      let first = branches.count
      branches += ["\(rule.name): no \(part)", "\(rule.name): \(part) …"]
      return .repeated(Branch(node: inner(part)), least: 0, first: first)
    case .oneOrMore(let part):
      let first = branches.count
      branches += ["\(rule.name): one \(part)", "\(rule.name): \(part) …"]
      return .repeated(Branch(node: inner(part)), least: 1, first: first)
    case .scalars, .difference:
      preconditionFailure("a linted syntax production matches no bare characters")
    }
  }
}

/// How to get to each branch: breadth first over the productions.
private struct Routes {
  private(set) var byBranch: [[Int]]
  private var byRule: [Int: [Int]]
  private var pending: [Int]

  init(of roots: [Derivation.Branch?], start: Int, branchCount: Int) {
    byBranch = Array(repeating: [], count: branchCount)
    byRule = [start: []]
    pending = [start]
    var next = 0
    while next < pending.count {
      let rule = pending[next]
      next += 1
      if let root = roots[rule], let route = byRule[rule] { follow(root.node, route) }
    }
  }

  private mutating func follow(_ node: Derivation.Node, _ route: [Int]) {
    switch node {
    case .terminal: break
    case .rule(let rule):
      guard byRule[rule] == nil else { return }
      byRule[rule] = route
      pending.append(rule)
    case .sequence(let parts):
      for part in parts { follow(part, route) }
    case .choice(let branches, let first):
      for (place, branch) in branches.enumerated() {
        take(first + place, branch.node, route)
      }
    case .optional(let branch, let first):
      take(first, .sequence([]), route)
      take(first + 1, branch.node, route)
    case .repeated(let branch, let least, let first):
      take(first, least == 0 ? .sequence([]) : branch.node, route)
      take(first + 1, branch.node, route)
    }
  }

  private mutating func take(_ branch: Int, _ node: Derivation.Node, _ route: [Int]) {
    byBranch[branch] = route + [branch]
    follow(node, route + [branch])
  }
}

// Depths bound generation: past the limit the shallowest branch is taken.
extension Derivation {
  /// Deeper than any grammar; adding to it does not overflow.
  private static let unknown = 1 << 20

  private mutating func settleDepths() {
    var depths = Array(repeating: Self.unknown, count: roots.count)
    var changed = true
    while changed {
      changed = false
      for index in roots.indices {
        guard let root = roots[index] else { continue }
        let depth = 1 + Self.depth(of: root.node, depths)
        if depth < depths[index] {
          depths[index] = depth
          changed = true
        }
      }
    }
    for index in roots.indices {
      guard let root = roots[index] else { continue }
      roots[index] = Self.annotated(root, depths)
    }
  }

  private static func depth(of node: Node, _ depths: [Int]) -> Int {
    switch node {
    case .terminal: 0
    case .rule(let index): depths[index]
    case .sequence(let parts): parts.map { depth(of: $0, depths) }.max() ?? 0
    case .choice(let branches, _): branches.map { depth(of: $0.node, depths) }.min() ?? 0
    case .optional: 0
    case .repeated(let branch, let least, _): least == 0 ? 0 : depth(of: branch.node, depths)
    }
  }

  private static func annotated(_ branch: Branch, _ depths: [Int]) -> Branch {
    Branch(node: annotated(branch.node, depths), depth: depth(of: branch.node, depths))
  }

  private static func annotated(_ node: Node, _ depths: [Int]) -> Node {
    switch node {
    case .terminal, .rule: node
    case .sequence(let parts): .sequence(parts.map { annotated($0, depths) })
    case .choice(let branches, let first):
      .choice(branches.map { annotated($0, depths) }, first: first)
    case .optional(let branch, let first): .optional(annotated(branch, depths), first: first)
    case .repeated(let branch, let least, let first):
      .repeated(annotated(branch, depths), least: least, first: first)
    }
  }
}
