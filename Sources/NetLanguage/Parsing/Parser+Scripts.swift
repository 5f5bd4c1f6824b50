import SourceText

/// Scripting: variables, blocks, habits, expectations.
extension Parser {
  /// A script statement, whose first word is the current token.
  mutating func script(_ head: StatementHead) throws(SyntaxFailure) -> Script {
    let opener = token
    advance(as: .statement)
    switch head {
    case .let: return try letStatement()
    case .for: return try forStatement(opener)
    case .if: return try ifStatement(opener)
    case .define: return try habitDefinition(opener)
    case .run:
      let name = try requireWord(.identifier, as: .habit)
      return .run(name, arguments: accept(.with, as: .keyword) ? try expressions() : [])
    case .include: return .include(try requireString(as: .path))
    case .expect: return .expect(try expectation())
    case .print: return .print(try expressions())
    case .set: return try setStatement()
    case .suppose: return try supposeStatement(opener)
    case .simulate: return try simulateStatement(opener)
    case .explain:
      try descend()
      let statement = try statement()
      ascend()
      return .explain(statement)
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .ask, .promise, .settle,
      .thank, .contact, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retract, .i,
      .five, .who, .how, .why, .when, .where, .what, .list, .count, .aggregate, .source, .help,
      .history, .import, .export, .open, .save, .restore, .plot, .show, .edit, .fix, .quit:
      preconditionFailure("only the heads of script statements come here")
    }
  }

  private mutating func letStatement() throws(SyntaxFailure) -> Script {
    let variable = try requireWord(.variable, as: .variable)
    try expect(.be)
    if atQuery(besideName: true) { return .letBe(variable, .question(try modifiedQuery())) }
    return .letBe(variable, .expression(try expression()))
  }

  private mutating func setStatement() throws(SyntaxFailure) -> Script {
    if accept(.today, as: .setting) {
      try expect(.to)
      return .setToday(try expression())
    }
    let name = try requireWord(.identifier, as: .setting)
    try expect(.to)
    return .set(name, try expression())
  }

  /// Expressions between commas, one at least.
  private mutating func expressions() throws(SyntaxFailure) -> [Expression] {
    var result = [try expression()]
    while take(.comma, as: .listSeparator) != nil { result.append(try expression()) }
    return result
  }

  private mutating func expectation() throws(SyntaxFailure) -> Expectation {
    if acceptBesideName(.error, as: .keyword) {
      let code = takeWord(.errorCode, as: .errorCode)
      try expect(.from)
      try descend()
      let statement = try statement()
      ascend()
      return .error(code, from: statement)
    }
    if atQuery(besideName: true) {
      let question = try modifiedQuery()
      return .question(question, try outcome())
    }
    return .expression(try expression())
  }

  private mutating func outcome() throws(SyntaxFailure) -> Outcome {
    try expect(.to)
    if accept(.include, as: .keyword) { return .include(try personList()) }
    if accept(.exclude, as: .keyword) { return .exclude(try personList()) }
    if accept(.be, as: .keyword) {
      return acceptBesideName(.empty, as: .keyword) ? .empty : .be(try personList())
    }
    try expect(.count)
    return .count(try count())
  }

  // MARK: Statements with blocks

  private mutating func forStatement(_ opener: Token) throws(SyntaxFailure) -> Script {
    var head: (Word, Iterated)?
    do {
      try expect(.each)
      let variable = try requireWord(.variable, as: .variable)
      try expect(.in)
      let iterated: Iterated
      if let list = take(.variable, as: .variable) {
        iterated = .variable(word(list))
      } else if let five = try fiveQuestion() {
        iterated = .question(five)
      } else {
        iterated = .question(try modifiedQuery())
      }
      try expect(.do)
      head = (variable, iterated)
    } catch {
      try resume(after: error, from: opener, in: .do)
    }
    let body = try block(.end, of: opener)
    try expect(.end, as: .block)
    guard let head else { throw .reported }
    return .forEach(head.0, in: head.1, body)
  }

  /// `five`, which elsewhere in an expression is a number.
  private mutating func fiveQuestion() throws(SyntaxFailure) -> Question? {
    let start = token.start
    guard accept(.five, as: .statement) else { return nil }
    return Question(.five, modifiers: try modifiers(), range: range(from: start))
  }

  private mutating func ifStatement(_ opener: Token) throws(SyntaxFailure) -> Script {
    var condition: Expression?
    do {
      let expression = try expression()
      try expect(.then)
      condition = expression
    } catch {
      try resume(after: error, from: opener, in: .then)
    }
    let body = try block([.orElse, .end], of: opener)
    var otherwise: [Statement]?
    if accept(.else, as: .block) { otherwise = try block(.end, of: opener) }
    try expect(.end, as: .block)
    guard let condition else { throw .reported }
    return .ifThen(condition, body, orElse: otherwise)
  }

  private mutating func habitDefinition(_ opener: Token) throws(SyntaxFailure) -> Script {
    var head: (Word, [Word], Duration?)?
    do {
      try expect(.habit)
      let name = try requireWord(.identifier, as: .habit)
      var parameters: [Word] = []
      if accept(.with, as: .keyword) {
        parameters.append(try requireWord(.variable, as: .variable))
        while take(.comma, as: .listSeparator) != nil {
          parameters.append(try requireWord(.variable, as: .variable))
        }
      }
      let rhythm = accept(.every, as: .keyword) ? try duration() : nil
      try expect(.do)
      head = (name, parameters, rhythm)
    } catch {
      try resume(after: error, from: opener, in: .do)
    }
    let body = try block(.end, of: opener)
    try expect(.end, as: .block)
    guard let head else { throw .reported }
    return .habit(head.0, parameters: head.1, every: head.2, body)
  }

  private mutating func supposeStatement(_ opener: Token) throws(SyntaxFailure) -> Script {
    let premises = try block(.then, of: opener)
    try expect(.then, as: .block)
    let body = try block(.end, of: opener)
    try expect(.end, as: .block)
    return .suppose(premises, then: body)
  }

  private mutating func simulateStatement(_ opener: Token) throws(SyntaxFailure) -> Script {
    var head: Simulation?
    do {
      var simulation = Simulation(length: try duration())
      if accept(.every, as: .keyword) { simulation.step = try duration() }
      if accept(.for, as: .keyword) { simulation.time = try length() }
      if accept(.among, as: .keyword) { simulation.town = try town() }
      if accept(.seed, as: .keyword) { simulation.seed = try number() }
      try expect(.do)
      head = simulation
    } catch {
      try resume(after: error, from: opener, in: .do)
    }
    let body = try block(.end, of: opener)
    try expect(.end, as: .block)
    guard let head else { throw .reported }
    return .simulate(head, body)
  }

  private mutating func town() throws(SyntaxFailure) -> Simulation.Town {
    let people = try count()
    try expect(.people)
    guard accept(.in, as: .keyword) else { return Simulation.Town(people: people) }
    let communities = try count()
    try expect(.communities)
    return Simulation.Town(people: people, communities: communities)
  }

  /// The grammar's Block, up to a word that closes it, which is not taken.
  private mutating func block(
    _ inner: BlockClosers, of opener: Token
  ) throws(SyntaxFailure) -> [Statement] {
    try descend()
    let outer = (closers, depthAtStatement)
    closers = inner
    observer.opened(.block)
    let statements = blockStatements()
    observer.closed(.block)
    (closers, depthAtStatement) = outer
    ascend()
    guard token.kind != .end else {
      reportUnclosedBlock(
        opener, lacking: inner.contains(Keyword.then) ? .then : .end, isEmpty: statements.isEmpty)
      throw .reported
    }
    return statements
  }
}
