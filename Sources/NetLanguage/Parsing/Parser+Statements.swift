import SourceText

/// Statements of every kind, and what may stand between them.
extension Parser {
  /// Takes the separators that stand here.
  mutating func acceptSeparators() -> Bool {
    guard take(.separator, as: .separator) != nil else { return false }
    while token.classes.contains(.separator) { advance(as: .separator) }
    return true
  }

  /// One statement and a look at what follows it. Nil after a mistake, which has been reported and
  /// skipped.
  mutating func statementOrMistake() -> Statement? {
    let start = token.start
    if closers.isEmpty { statementStart = start }
    let mistakesBefore = mistakes
    depthAtStatement = depth
    observer.opened(.statement)
    var result: Statement?
    do {
      let statement = try statement()
      try expectStatementEnd()
      result = statement
    } catch {
      report(error, statementStart: start)
      depth = depthAtStatement
      skipStatement()
    }
    observer.closed(.statement)
    return mistakes == mistakesBefore ? result : nil
  }

  /// After a statement stands a separator, a word that closes the block, or the end.
  private mutating func expectStatementEnd() throws(SyntaxFailure) {
    expects(.token(.separator), .separator)
    if closers.isEmpty {
      expects(.end, .end)
    } else {
      for keyword in closers.keywords { expects(.keyword(keyword), .block) }
    }
    switch token.kind {
    case .separator, .end: return
    case .word where closers.contains(token.keyword): return
    case .word, .number, .string, .tag, .handle, .variable, .comma, .symbol, .unclosedString,
      .unclosedLongString, .openContinuation, .unknownCharacter, .glued:
      throw .unexpected
    }
  }

  /// The grammar's Statement.
  mutating func statement() throws(SyntaxFailure) -> Statement {
    let start = token.start
    let kind = try statementKind()
    let result = Statement(kind, range: range(from: start))
    switch kind {
    case .command, .fact: _ = accept(Symbol.dot, as: .punctuation)
    case .question: _ = accept(.question, as: .punctuation)
    case .script, .shell: break
    }
    return result
  }

  /// Tells the observer what a statement can begin with.
  mutating func expectStatementStart() {
    guard Observer.wantsExpectations else { return }
    for keyword in Keyword.allCases where StatementHead(keyword) != nil {
      expects(.keyword(keyword), .statement)
    }
    for start in [TokenClass.leadStart, .string, .handle, .variable] {
      expects(.token(start), .person)
    }
  }

  private mutating func statementKind() throws(SyntaxFailure) -> Statement.Kind {
    expectStatementStart()
    guard let keyword = token.keyword, let head = StatementHead(keyword) else {
      return .fact(try fact())
    }
    switch head {
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .ask, .promise, .settle,
      .thank, .contact, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retract:
      advance(as: .statement)
      return .command(try command(head, keyword))
    case .i: return .fact(try myFact())
    case .five, .who, .how, .why, .when, .where, .what, .list, .count, .aggregate, .source:
      return .question(try question(head))
    case .let, .for, .if, .define, .run, .include, .expect, .print, .set, .suppose, .simulate,
      .explain:
      return .script(try script(head))
    case .help, .history, .import, .export, .open, .save, .restore, .plot, .show, .edit, .fix,
      .quit:
      advance(as: .statement)
      return .shell(try shell(head))
    }
  }
}
