/// Listens to a parser at work. The parser is generic over it, so that what an observer does not
/// want costs nothing.
protocol ParseObserver {
  /// False for an observer that never looks at expectations; the parser then makes none.
  static var wantsExpectations: Bool { get }
  /// True where mistakes are to be turned into diagnostics.
  static var wantsDiagnostics: Bool { get }

  /// The parser would accept a terminal at an offset.
  mutating func expects(_ terminal: Terminal, _ role: SyntaxRole, at offset: Int)
  /// The parser took a token in a role.
  mutating func consumed(_ token: Token, _ role: SyntaxRole)
  /// The parser gave up at an offset.
  mutating func failed(at offset: Int)
  /// A node begins before the next token.
  mutating func opened(_ kind: SyntaxKind)
  /// The innermost open node ends after the last token.
  mutating func closed(_ kind: SyntaxKind)
}

/// Wants nothing but the AST and the diagnostics.
struct SilentObserver: ParseObserver {
  static var wantsExpectations: Bool { false }
  static var wantsDiagnostics: Bool { true }

  @inline(__always) mutating func expects(_: Terminal, _: SyntaxRole, at _: Int) {}
  @inline(__always) mutating func consumed(_: Token, _: SyntaxRole) {}
  @inline(__always) mutating func failed(at _: Int) {}
  @inline(__always) mutating func opened(_: SyntaxKind) {}
  @inline(__always) mutating func closed(_: SyntaxKind) {}
}
