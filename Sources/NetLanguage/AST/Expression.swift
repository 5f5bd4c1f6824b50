import SourceText

/// A value or condition as written.
package indirect enum Expression: Hashable, Sendable {
  case logical(LogicalOperator, Expression, Expression, SourceRange)
  case not(Expression, SourceRange)
  case comparison(ComparisonOperator, Expression, Expression, SourceRange)
  case arithmetic(ArithmeticOperator, Expression, Expression, SourceRange)
  case negative(Expression, SourceRange)
  case decimal(Double, SourceRange)
  case integer(Int, SourceRange)
  case duration(Duration)
  case date(DateExpression)
  case boolean(Bool, SourceRange)
  case me(SourceRange)
  /// A string; also a person where a person is asked for.
  case string(Word)
  case tag(Word)
  /// A bare name or handle.
  case person(PersonReference)
  case variable(Word)
  /// `depth`, `depth of Alice`.
  case field(Word, of: PersonReference?)
  case query(Question)

  package var range: SourceRange {
    switch self {
    case .logical(_, _, _, let range), .not(_, let range), .comparison(_, _, _, let range),
      .arithmetic(_, _, _, let range), .negative(_, let range), .decimal(_, let range),
      .integer(_, let range), .boolean(_, let range), .me(let range):
      return range
    case .duration(let duration): return duration.range
    case .date(let date): return date.range
    case .string(let word), .tag(let word), .variable(let word): return word.range
    case .person(let person): return person.range
    case .field(let word, let person):
      return person.map { word.range.union($0.range) } ?? word.range
    case .query(let question): return question.range
    }
  }
}

package enum LogicalOperator: String, Hashable, Sendable { case and, or }

package enum ComparisonOperator: String, Hashable, CaseIterable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `is`
  case isNot = "is not"
  case has, contains, before, after
}

package enum ArithmeticOperator: String, Hashable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
}
