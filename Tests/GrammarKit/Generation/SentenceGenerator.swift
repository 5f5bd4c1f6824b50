/// Derives random programs from a grammar, drawn towards alternatives not taken so far.
package struct SentenceGenerator {
  /// One token of a generated program.
  package struct Piece: Equatable, Sendable {
    package var terminal: Int
    package var text: String
  }

  /// By alternative of the grammar, how often it was taken.
  package private(set) var hits: [Int]

  private let derivation: Derivation
  private let start: Int
  private let spellings: TokenSpellings
  private let limits: Limits
  private var random: SplitMix64
  /// The branches to take next where they are offered, on the way to one seldom taken.
  private var route = Set<Int>()

  /// How far a program may grow before the shortest way out is taken everywhere.
  package struct Limits: Sendable {
    /// Productions open at once, one inside the other.
    package var depth = 32
    /// Tokens so far.
    package var tokens = 48

    package init() {}
  }

  /// Creates a generator for a grammar without lint findings; equal seeds give equal programs.
  package init(
    of grammar: Grammar, recogniser: Recogniser, seed: UInt64, limits: Limits = Limits()
  ) {
    derivation = Derivation(of: grammar, vocabulary: recogniser.vocabulary)
    start = grammar.index(of: grammar.start) ?? 0
    spellings = TokenSpellings(of: grammar, recogniser: recogniser)
    hits = Array(repeating: 0, count: derivation.branches.count)
    self.limits = limits
    random = SplitMix64(seed: seed)
  }

  /// The alternatives that no program so far has taken, as `Rule: alternative`.
  package var uncovered: [String] {
    zip(derivation.branches, hits).filter { $1 == 0 }.map(\.0)
  }

  /// The next program, as its tokens.
  package mutating func next() -> [Piece] {
    // Half of the programs go where few have been, the others anywhere.
    if random.oneIn(2), let rarest = hits.indices.min(by: { hits[$0] < hits[$1] }) {
      route = Set(derivation.routes[rarest])
    }
    while true {
      var pieces: [Piece] = []
      derive(.rule(start), depth: 0, into: &pieces)
      // Half of all programs would be empty, which teaches little.
      if pieces.count > 1 || random.oneIn(32) { return pieces }
    }
  }

  private mutating func derive(_ node: Derivation.Node, depth: Int, into pieces: inout [Piece]) {
    switch node {
    case .terminal(let terminal):
      pieces.append(Piece(terminal: terminal, text: spellings.next(terminal, &random)))
    case .rule(let index):
      guard let root = derivation.roots[index] else {
        preconditionFailure("a rule node stands for a syntax production")
      }
      derive(root.node, depth: depth + 1, into: &pieces)
    case .sequence(let parts):
      for part in parts { derive(part, depth: depth, into: &pieces) }
    case .choice(let branches, let first):
      let depths = branches.map(\.depth)
      let taken = choose(among: depths, first: first, depth: depth, size: pieces.count)
      derive(branches[taken].node, depth: depth, into: &pieces)
    case .optional(let branch, let first):
      let depths = [0, branch.depth]
      if choose(among: depths, first: first, depth: depth, size: pieces.count) == 1 {
        derive(branch.node, depth: depth, into: &pieces)
      }
    case .repeated(let branch, let least, let first):
      let depths = [0, branch.depth]
      let more = choose(among: depths, first: first, depth: depth, size: pieces.count)
      for _ in 0..<(least + more * (1 + (random.oneIn(4) ? 1 : 0))) {
        derive(branch.node, depth: depth, into: &pieces)
      }
    }
  }

  /// The place of the branch to take, and notes that it was.
  ///
  /// On a route it is the route's; else the less taken of two drawn at random, which keeps rare
  /// branches from staying rare.
  private mutating func choose(among depths: [Int], first: Int, depth: Int, size: Int) -> Int {
    let shortest = depths.min() ?? 0
    let room = size < limits.tokens ? limits.depth - depth : 0
    let fitting = depths.indices.filter { depths[$0] < room || depths[$0] == shortest }
    let (one, other) = (random.pick(fitting), random.pick(fitting))
    let routed = fitting.first { route.contains(first + $0) }
    let taken = routed ?? (hits[first + one] <= hits[first + other] ? one : other)
    route.remove(first + taken)
    hits[first + taken] += 1
    return taken
  }
}
