import SourceText

/// The statements inside a block, and the way back after a mistake.
extension Parser {
  /// Statements up to a word that closes the block or the end of the text.
  mutating func blockStatements() -> [Statement] {
    var statements: [Statement] = []
    _ = acceptSeparators()
    // A word that closes the block is no statement: an empty block is a mistake.
    while token.kind != .end {
      if let statement = statementOrMistake() { statements.append(statement) }
      guard acceptSeparators() else { return statements }
      for keyword in closers.keywords { expects(.keyword(keyword), .block) }
      if closers.contains(token.keyword) { return statements }
    }
    expectStatementStart()
    return statements
  }

  /// After a mistake in the head of a block: reports it and goes on behind the word that opens the
  /// block, or where the line ends without it.
  mutating func resume(
    after failure: SyntaxFailure, from opener: Token, in openingWord: Keyword
  ) throws(SyntaxFailure) {
    report(failure, statementStart: opener.start)
    depth = depthAtStatement
    observer.opened(.error)
    defer { observer.closed(.error) }
    while true {
      switch token.kind {
      case .separator: return
      case .end: throw .reported
      case .word where token.keyword == openingWord:
        advance(as: .block)
        return
      case .word where token.keyword == .end: throw .reported
      case .word, .number, .string, .tag, .handle, .variable, .comma, .symbol, .unclosedString,
        .unclosedLongString, .openContinuation, .unknownCharacter, .glued:
        advance(as: .error)
      }
    }
  }

  /// After a mistake: skips to the next separator or to a word that closes the block at this depth.
  mutating func skipStatement() {
    guard token.kind != .end, token.kind != .separator, !closers.contains(token.keyword) else {
      return
    }
    observer.opened(.error)
    defer { observer.closed(.error) }
    var blocks = 0
    while token.kind != .end {
      if token.kind == .separator && (blocks == 0 || hasNoFurtherEnd) { return }
      if blocks == 0 && closers.contains(token.keyword) { return }
      if opensBlock() {
        blocks += 1
        if blocks == 1 && !endFollows() { blocks = 0 }
      } else if token.keyword == .end && blocks > 0 {
        blocks -= 1
      }
      advance(as: .error)
    }
  }

  /// True at a word that opens a block, as far as one can tell without parsing.
  private mutating func opensBlock() -> Bool {
    switch token.keyword {
    // `who do I know` has a `do` that opens nothing.
    case .do: return peek().keyword != .i
    case .suppose: return true
    case .some, .none: return false
    }
  }

  /// True where an `end` stands further on. Once it was sought in vain, it is never sought again.
  private mutating func endFollows() -> Bool {
    guard !hasNoFurtherEnd else { return false }
    var search = lexer
    while case let next = search.next(), next.kind != .end {
      if next.keyword == .end { return true }
    }
    hasNoFurtherEnd = true
    return false
  }
}
