import SourceText

/// The interrogative mood.
extension Parser {
  /// The grammar's Question, whose first word is the current token.
  mutating func question(_ head: StatementHead) throws(SyntaxFailure) -> Question {
    guard head == .five else { return try modifiedQuery() }
    let start = token.start
    let isFive = token.keyword == .five
    advance(as: .statement)
    let query: Query = isFive ? .five : .faces(since: try optionalSince())
    return Question(query, modifiers: try modifiers(), range: range(from: start))
  }

  /// The grammar's `Query Modifier*`.
  mutating func modifiedQuery() throws(SyntaxFailure) -> Question {
    let start = token.start
    let query = try query()
    let modifiers = try modifiers()
    return Question(query, modifiers: modifiers, range: range(from: start))
  }

  /// True where a query begins. A capital where a name could stand is a name.
  mutating func atQuery(besideName: Bool) -> Bool {
    if Observer.wantsExpectations {
      for keyword in Keyword.allCases where StatementHead(keyword)?.isQuery == true {
        expects(.keyword(keyword), .keyword)
      }
    }
    if besideName && atName { return false }
    guard let keyword = token.keyword, let head = StatementHead(keyword) else { return false }
    return head.isQuery
  }

  /// The grammar's Query.
  mutating func query() throws(SyntaxFailure) -> Query {
    guard atQuery(besideName: false), let keyword = token.keyword,
      let head = StatementHead(keyword)
    else { throw .unexpected }
    advance(as: .statement)
    switch head {
    case .who: return .who(try whoQuery())
    case .how: return .how(try howQuery())
    case .why: return .why(try whyQuery())
    case .when: return .when(try whenQuery())
    case .where: return try whereQuery()
    case .what: return .what(try whatQuery())
    case .list: return .list(try source())
    case .count: return .count(try source())
    case .aggregate: return try aggregateQuery(keyword)
    case .source: return .list(try source(of: keyword))
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .ask, .promise, .settle,
      .thank, .contact, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retract, .i,
      .five, .let, .for, .if, .define, .run, .include, .expect, .print, .set, .suppose, .simulate,
      .explain, .help, .history, .import, .export, .open, .save, .restore, .plot, .show, .edit,
      .fix, .quit:
      preconditionFailure("only the heads of queries come here")
    }
  }

  private mutating func aggregateQuery(_ keyword: Keyword) throws(SyntaxFailure) -> Query {
    guard let aggregate = Aggregate(rawValue: keyword.text) else {
      preconditionFailure("the aggregate keywords are the cases of Aggregate")
    }
    let field = try requireWord(.identifier, as: .fieldName)
    try expect(.of)
    return .aggregate(aggregate, field: field, of: try source())
  }

  /// The grammar's Source.
  mutating func source() throws(SyntaxFailure) -> Source {
    guard let keyword = acceptOne(of: KeywordGroup.sources, as: .source) else { throw .unexpected }
    return try source(of: keyword)
  }

  private func source(of keyword: Keyword) throws(SyntaxFailure) -> Source {
    guard let source = Source(rawValue: keyword.text) else { throw .unexpected }
    return source
  }

  // MARK: Words

  /// True at a word that starts a name where one could stand.
  var atName: Bool { token.classes.contains(.nameStart) }

  /// Takes a keyword where a name could stand as well: a capital makes it a name.
  mutating func acceptBesideName(_ keyword: Keyword, as role: SyntaxRole) -> Bool {
    guard at(keyword, as: role), !atName else { return false }
    advance(as: role)
    return true
  }

  /// A person if one stands here.
  mutating func optionalPerson() throws(SyntaxFailure) -> PersonReference? {
    let isPerson =
      sees(.nameStart, as: .person) || sees(.string, as: .person) || sees(.handle, as: .person)
      || sees(.variable, as: .person)
    return isPerson ? try person() : nil
  }

  /// `me` or a person.
  mutating func target() throws(SyntaxFailure) -> Target {
    let start = token.start
    if accept(.me, as: .person) { return .me(range(from: start)) }
    return .person(try person())
  }

  mutating func expect(phrase: Keyword...) throws(SyntaxFailure) {
    for keyword in phrase { try expect(keyword) }
  }

  // MARK: Modifiers

  mutating func modifiers() throws(SyntaxFailure) -> [Modifier] {
    var result: [Modifier] = []
    var ranges: [SourceRange] = []
    while true {
      let start = token.start
      observer.opened(.modifier)
      let modifier = try modifier()
      observer.closed(.modifier)
      guard let modifier else { return result }
      if let first = result.firstIndex(where: { $0.excludes(modifier) }) {
        reportRepetition(of: ranges[first], at: range(from: start))
      }
      result.append(modifier)
      ranges.append(range(from: start))
    }
  }

  /// The grammar's Modifier; nil where none stands here.
  private mutating func modifier() throws(SyntaxFailure) -> Modifier? {
    if accept(.where, as: .modifier) { return .filter(try expression()) }
    if accept(.group, as: .modifier) {
      try expect(.by, as: .modifier)
      return .group(by: try requireWord(.identifier, as: .fieldName))
    }
    if accept(.order, as: .modifier) {
      try expect(.by, as: .modifier)
      let field = try requireWord(.identifier, as: .fieldName)
      if accept(.ascending, as: .keyword) { return .order(by: field, .ascending) }
      return .order(by: field, accept(.descending, as: .keyword) ? .descending : nil)
    }
    if accept(.limit, as: .modifier) { return .limit(try count()) }
    let start = token.start
    guard accept(.as, as: .modifier) else { return nil }
    if accept(.of, as: .modifier) { return .asOf(try clauseDate(beforeDuration: false)) }
    guard let keyword = acceptOne(of: KeywordGroup.formats, as: .constant),
      let format = AnswerFormat(rawValue: keyword.text)
    else { throw .unexpected }
    return .format(format, range(from: start))
  }
}

extension Modifier {
  /// True where one question cannot have both: each once, but for conditions, which add up.
  fileprivate func excludes(_ other: Modifier) -> Bool {
    switch (self, other) {
    case (.group, .group), (.order, .order), (.limit, .limit), (.asOf, .asOf), (.format, .format):
      return true
    case (.filter, _), (.group, _), (.order, _), (.limit, _), (.asOf, _), (.format, _):
      return false
    }
  }
}
