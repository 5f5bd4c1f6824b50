import SourceText

/// Values and conditions.
extension Parser {
  /// The most operators in one expression: a chain is as deep as it is long.
  static var operatorLimit: Int { 500 }

  /// The grammar's Expr.
  mutating func expression() throws(SyntaxFailure) -> Expression {
    observer.opened(.expression)
    defer { observer.closed(.expression) }
    var left = try andExpression()
    var length = 0
    while accept(.or, as: .operator) {
      try lengthen(&length)
      let right = try andExpression()
      left = .logical(.or, left, right, left.range.union(right.range))
    }
    return left
  }

  private mutating func lengthen(_ length: inout Int) throws(SyntaxFailure) {
    length += 1
    if length > Self.operatorLimit { throw .tooDeep }
  }

  private mutating func andExpression() throws(SyntaxFailure) -> Expression {
    var left = try notExpression()
    var length = 0
    while accept(.and, as: .operator) {
      try lengthen(&length)
      let right = try notExpression()
      left = .logical(.and, left, right, left.range.union(right.range))
    }
    return left
  }

  private mutating func notExpression() throws(SyntaxFailure) -> Expression {
    let start = token.start
    guard acceptBesideName(.not, as: .operator) else { return try comparison() }
    try descend()
    let operand = try notExpression()
    ascend()
    return .not(operand, range(from: start))
  }

  private mutating func comparison() throws(SyntaxFailure) -> Expression {
    let left = try sum()
    guard let comparison = acceptComparison() else { return left }
    let right = try sum()
    return .comparison(comparison, left, right, left.range.union(right.range))
  }

  private mutating func acceptComparison() -> ComparisonOperator? {
    if accept(.equal, as: .operator) { return .equal }
    if accept(.notEqual, as: .operator) { return .notEqual }
    if accept(.less, as: .operator) { return .less }
    if accept(.lessOrEqual, as: .operator) { return .lessOrEqual }
    if accept(.greater, as: .operator) { return .greater }
    if accept(.greaterOrEqual, as: .operator) { return .greaterOrEqual }
    if accept(.is, as: .operator) {
      return acceptBesideName(.not, as: .operator) ? .isNot : .is
    }
    if accept(.has, as: .operator) { return .has }
    if accept(.contains, as: .operator) { return .contains }
    if accept(.before, as: .operator) { return .before }
    if accept(.after, as: .operator) { return .after }
    return nil
  }

  private mutating func sum() throws(SyntaxFailure) -> Expression {
    var left = try product()
    var length = 0
    while true {
      let sign: ArithmeticOperator
      if accept(.plus, as: .operator) {
        sign = .add
      } else if accept(.minus, as: .operator) {
        sign = .subtract
      } else {
        return left
      }
      try lengthen(&length)
      let right = try product()
      left = .arithmetic(sign, left, right, left.range.union(right.range))
    }
  }

  private mutating func product() throws(SyntaxFailure) -> Expression {
    var left = try unary()
    var length = 0
    while true {
      let sign: ArithmeticOperator
      if accept(.star, as: .operator) {
        sign = .multiply
      } else if accept(.slash, as: .operator) {
        sign = .divide
      } else {
        return left
      }
      try lengthen(&length)
      let right = try unary()
      left = .arithmetic(sign, left, right, left.range.union(right.range))
    }
  }

  private mutating func unary() throws(SyntaxFailure) -> Expression {
    let start = token.start
    guard accept(.minus, as: .operator) else { return try primary() }
    try descend()
    let operand = try unary()
    ascend()
    return .negative(operand, range(from: start))
  }

  /// The grammar's Primary. A capital makes a name of a word that is also a keyword.
  private mutating func primary() throws(SyntaxFailure) -> Expression {
    let start = token.start
    if let decimal = take(.decimal, as: .number) {
      return .decimal(Double(raw(decimal.start, decimal.end)) ?? .infinity, range(of: decimal))
    }
    if let name = take(.nameStart, as: .person) {
      let text = try bareName(from: name, role: .personContinuation)
      return .person(PersonReference(.bareName, text, range(from: start)))
    }
    if let count = try optionalCount() { return try quantity(count, from: start) }
    if let date = acceptDate() { return .date(date) }
    if let date = try dayWord() { return .date(date) }
    if accept(.true, as: .constant) { return .boolean(true, range(from: start)) }
    if accept(.false, as: .constant) { return .boolean(false, range(from: start)) }
    if accept(.me, as: .person) { return .me(range(from: start)) }
    if let string = take(.string, as: .string) { return .string(stringWord(string)) }
    if let tag = take(.tag, as: .tag) { return .tag(word(tag)) }
    if let handle = take(.handle, as: .person) {
      return .person(PersonReference(.handle, word(handle).text, range(of: handle)))
    }
    if let variable = take(.variable, as: .variable) { return .variable(word(variable)) }
    if sees(.identifier, as: .fieldName) { return try field() }
    return try parenthesized()
  }

  /// The grammar's `Count ( Unit 'ago'? )?` after the count.
  private mutating func quantity(
    _ count: Count, from start: Int
  ) throws(SyntaxFailure) -> Expression {
    guard let unit = try acceptUnit(as: .duration) else {
      return .integer(count.value, count.range)
    }
    let duration = Duration(count, unit, range(from: start))
    guard accept(.ago, as: .date) else { return .duration(duration) }
    return .date(DateExpression(.ago(duration), range(from: start)))
  }

  /// The grammar's FieldRef.
  mutating func field() throws(SyntaxFailure) -> Expression {
    let name = try requireWord(.identifier, as: .fieldName)
    guard accept(.of, as: .keyword) else { return .field(name, of: nil) }
    return .field(name, of: try person())
  }

  private mutating func parenthesized() throws(SyntaxFailure) -> Expression {
    guard at(.leftParenthesis, as: .punctuation) else { throw .unexpected }
    try descend()
    advance(as: .punctuation)
    let result: Expression
    if atQuery(besideName: true) {
      result = .query(try modifiedQuery())
    } else {
      result = try expression()
    }
    guard accept(.rightParenthesis, as: .punctuation) else { throw .unexpected }
    ascend()
    return result
  }
}
