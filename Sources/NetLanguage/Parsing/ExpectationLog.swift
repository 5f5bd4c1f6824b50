/// Something that could stand at a place, and what it would be there.
package struct Expected: Hashable, Sendable {
  package var terminal: Terminal
  package var role: SyntaxRole

  package init(_ terminal: Terminal, _ role: SyntaxRole) {
    self.terminal = terminal
    self.role = role
  }
}

/// Keeps what the parser would accept at one offset, and the tokens that it took before.
///
/// A class, so that its arrays are never copied together with the parser's state.
final class ExpectationLog: ParseObserver {
  static var wantsExpectations: Bool { true }
  static var wantsDiagnostics: Bool { false }

  /// A token and the role in which it was taken.
  struct Taken {
    var token: Token
    var role: SyntaxRole
  }

  let target: Int
  private(set) var expected: [Expected] = []
  private(set) var taken: [Taken] = []
  /// Once the parser has given up at the target, what it tries afterwards is no longer of interest.
  private var isFrozen = false

  init(target: Int) { self.target = target }

  func expects(_ terminal: Terminal, _ role: SyntaxRole, at offset: Int) {
    guard offset == target, !isFrozen, !expected.contains(where: { $0.terminal == terminal })
    else { return }
    expected.append(Expected(terminal, role))
  }

  func consumed(_ token: Token, _ role: SyntaxRole) {
    if token.end <= target && !isFrozen { taken.append(Taken(token: token, role: role)) }
  }

  func failed(at offset: Int) { if offset == target { isFrozen = true } }
  func opened(_: SyntaxKind) {}
  func closed(_: SyntaxKind) {}
}
