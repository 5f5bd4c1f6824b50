import SourceText

/// A lossless tree in flat arrays: joining its leaves gives the text back byte for byte.
package struct SyntaxTree: Sendable {
  /// A piece of the text: a token, or what stands between two.
  package struct Leaf: Hashable, Sendable {
    package var role: SyntaxRole
    package var range: SourceRange
  }

  /// An inner node: the leaves from `first` up to, not including, `end`.
  package struct Node: Hashable, Sendable {
    package var kind: SyntaxKind
    package var first: Int
    package var end: Int
    /// How many nodes hold this one.
    package var depth: Int
  }

  /// The text in UTF-8.
  package let text: [UInt8]
  /// In the order of the text, without gap or overlap.
  package private(set) var leaves: [Leaf] = []
  /// In the order in which they begin; an outer node before those that it holds.
  package private(set) var nodes: [Node] = []

  init(text: [UInt8], leaves: [Leaf] = [], nodes: [Node] = []) {
    self.text = text
    self.leaves = leaves
    self.nodes = nodes
    if leaves.isEmpty && !text.isEmpty {
      self.leaves = [Leaf(role: .error, range: SourceRange(0, text.count))]
    }
  }

  /// The text of a leaf, as written.
  package func text(of leaf: Leaf) -> String {
    String(decoding: text[leaf.range.start..<leaf.range.end], as: UTF8.self)
  }

  /// All leaves, one after the other: the text that was parsed.
  package var joined: [UInt8] { leaves.flatMap { text[$0.range.start..<$0.range.end] } }
}

/// Builds the tree while the parser works.
///
/// A class, so that its arrays are never copied together with the parser's state.
final class TreeBuilder: ParseObserver {
  static var wantsExpectations: Bool { false }
  static var wantsDiagnostics: Bool { true }

  private var tokens: [SyntaxTree.Leaf] = []
  private var nodes: [SyntaxTree.Node] = []
  /// Indices of the nodes that are open.
  private var open: [Int] = []

  func expects(_: Terminal, _: SyntaxRole, at _: Int) {}
  func failed(at _: Int) {}

  func consumed(_ token: Token, _ role: SyntaxRole) {
    tokens.append(.init(role: role, range: SourceRange(token.start, token.end)))
  }

  func opened(_ kind: SyntaxKind) {
    nodes.append(.init(kind: kind, first: tokens.count, end: tokens.count, depth: open.count))
    open.append(nodes.count - 1)
  }

  /// Closes the innermost open node of a kind and, after a failure, those left open inside it.
  func closed(_ kind: SyntaxKind) {
    while let index = open.popLast() {
      nodes[index].end = tokens.count
      let isEmpty = nodes[index].first == tokens.count
      let found = nodes[index].kind == kind
      if isEmpty && index == nodes.count - 1 && kind != .program { nodes.removeLast() }
      if found { return }
    }
  }

  /// The tree with spaces and comments put between the tokens.
  func finish(_ text: UnsafeBufferPointer<UInt8>) -> SyntaxTree {
    var leaves: [SyntaxTree.Leaf] = []
    leaves.reserveCapacity(tokens.count * 2)
    // The leaf at which each token begins, and one more for the end.
    var places: [Int] = []
    places.reserveCapacity(tokens.count + 1)
    let lexer = Lexer(text)
    var offset = 0
    for token in tokens {
      appendTrivia(from: offset, to: token.range.start, lexer, &leaves)
      places.append(leaves.count)
      leaves.append(token)
      offset = token.range.end
    }
    places.append(leaves.count)
    appendTrivia(from: offset, to: text.count, lexer, &leaves)
    let placed = nodes.map { node in
      let end = node.end > node.first ? places[node.end - 1] + 1 : places[node.end]
      return SyntaxTree.Node(
        kind: node.kind, first: places[node.first], end: end, depth: node.depth)
    }
    return SyntaxTree(text: Array(text), leaves: leaves, nodes: placed)
  }

  private func appendTrivia(
    from start: Int, to end: Int, _ lexer: Lexer, _ leaves: inout [SyntaxTree.Leaf]
  ) {
    var offset = start
    while offset < end {
      var role = SyntaxRole.error
      var next = end
      if let trivia = lexer.trivia(at: offset), trivia.end <= end {
        next = trivia.end
        switch trivia.kind {
        case .space: role = .space
        case .comment: role = .comment
        case .continuation: role = .continuation
        }
      }
      leaves.append(.init(role: role, range: SourceRange(offset, next)))
      offset = next
    }
  }
}
