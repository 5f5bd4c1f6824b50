import SourceText

/// Dates, durations and numbers.
extension Parser {
  /// The grammar's WhenClause; nil where none stands here.
  mutating func whenClause(
    beforeDuration: Bool
  ) throws(SyntaxFailure) -> DateExpression? {
    if accept(.on, as: .clause) { return try clauseDate(beforeDuration: beforeDuration) }
    return try relativeDate()
  }

  /// The grammar's ClauseDate. `beforeDuration` is true where `3 weeks ago` could follow.
  mutating func clauseDate(beforeDuration: Bool) throws(SyntaxFailure) -> DateExpression {
    let start = token.start
    if let date = acceptDate() { return date }
    if let month = take(.month, as: .date) {
      return DateExpression(
        .month(year: digits(month.start, 4), month: digits(month.start + 5, 2)),
        range(of: month))
    }
    expects(.token(.year), .date)
    expects(.token(.integer), .date)
    if token.classes.contains(.integer) {
      return try numericDate(from: start, beforeDuration: beforeDuration)
    }
    if let date = try relativeDate() { return date }
    throw .unexpected
  }

  /// `2026`, `4 March`, `4 March 2026` or `3 weeks ago`: told by the token after the number.
  private mutating func numericDate(
    from start: Int, beforeDuration: Bool
  ) throws(SyntaxFailure) -> DateExpression {
    let first = token
    let isUnit = unitFollows()
    let isMonth = monthFollows()
    if isUnit, let date = try relativeDate() { return date }
    if !isMonth && first.classes.contains(.year) {
      advance(as: .date)
      return DateExpression(.year(digits(first.start, 4)), range(of: first))
    }
    let day = count(of: first)
    advance(as: .date)
    guard let month = acceptOne(of: KeywordGroup.months, as: .date),
      let index = KeywordGroup.months.firstIndex(of: month)
    else { throw .unexpected }
    if sees(.year, as: .date), !(beforeDuration && unitFollows()) {
      let year = digits(token.start, 4)
      advance(as: .date)
      return DateExpression(
        .day(year: year, month: index + 1, day: day.value), range(from: start))
    }
    return DateExpression(.dayOfMonth(day: day.value, month: index + 1), range(from: start))
  }

  private mutating func monthFollows() -> Bool {
    let next = peek()
    if Observer.wantsExpectations {
      for month in KeywordGroup.months { observer.expects(.keyword(month), .date, at: next.start) }
    }
    guard let keyword = next.keyword else { return false }
    return KeywordGroup.months.contains(keyword)
  }

  /// A DATE token.
  mutating func acceptDate() -> DateExpression? {
    guard let date = take(.date, as: .date) else { return nil }
    let start = date.start
    return DateExpression(
      .day(year: digits(start, 4), month: digits(start + 5, 2), day: digits(start + 8, 2)),
      range(of: date))
  }

  /// The grammar's RelativeDate; nil where none stands here.
  mutating func relativeDate() throws(SyntaxFailure) -> DateExpression? {
    let start = token.start
    if let date = try dayWord() { return date }
    if accept(.in, as: .date) {
      let duration = try duration()
      return DateExpression(.ahead(duration), range(from: start))
    }
    guard let count = try acceptCount(as: .date) else { return nil }
    let duration = try duration(of: count, from: start)
    try expect(.ago, as: .date)
    return DateExpression(.ago(duration), range(from: start))
  }

  /// The grammar's DayWord; nil where none stands here.
  mutating func dayWord() throws(SyntaxFailure) -> DateExpression? {
    let start = token.start
    if accept(.today, as: .date) { return DateExpression(.today, range(from: start)) }
    if accept(.yesterday, as: .date) { return DateExpression(.yesterday, range(from: start)) }
    if accept(.tomorrow, as: .date) { return DateExpression(.tomorrow, range(from: start)) }
    if accept(.last, as: .date) {
      let word = try calendarWord()
      return DateExpression(.last(word), range(from: start))
    }
    if accept(.next, as: .date) {
      let word = try calendarWord()
      return DateExpression(.next(word), range(from: start))
    }
    return nil
  }

  private mutating func calendarWord() throws(SyntaxFailure) -> DateExpression.CalendarWord {
    if let keyword = acceptOne(of: KeywordGroup.weekdays, as: .date),
      let index = KeywordGroup.weekdays.firstIndex(of: keyword),
      let weekday = Weekday(rawValue: index + 1)
    {
      return .weekday(weekday)
    }
    return .unit(try unit(as: .date))
  }

  /// The grammar's Duration.
  mutating func duration() throws(SyntaxFailure) -> Duration {
    let start = token.start
    guard let count = try acceptCount(as: .duration) else { throw .unexpected }
    return try duration(of: count, from: start)
  }

  private mutating func duration(
    of count: Count, from start: Int
  ) throws(SyntaxFailure) -> Duration {
    let unit = try unit(as: .duration)
    return Duration(count, unit, range(from: start))
  }

  mutating func unit(as role: SyntaxRole) throws(SyntaxFailure) -> Duration.Unit {
    guard let unit = try acceptUnit(as: role) else { throw .unexpected }
    return unit
  }

  /// The grammar's Unit; nil where none stands here.
  mutating func acceptUnit(as role: SyntaxRole) throws(SyntaxFailure) -> Duration.Unit? {
    guard let keyword = acceptOne(of: KeywordGroup.units, as: role),
      let index = KeywordGroup.units.firstIndex(of: keyword)
    else { return nil }
    return Duration.Unit.allCases[index / 2]
  }

  /// The grammar's Count.
  mutating func count() throws(SyntaxFailure) -> Count {
    guard let count = try acceptCount(as: .number) else { throw .unexpected }
    return count
  }

  mutating func optionalCount() throws(SyntaxFailure) -> Count? { try acceptCount(as: .number) }

  private mutating func acceptCount(as role: SyntaxRole) throws(SyntaxFailure) -> Count? {
    if let integer = take(.integer, as: role) { return count(of: integer) }
    let start = token.start
    guard let keyword = acceptOne(of: KeywordGroup.numberWords, as: role),
      let value = keyword.numberValue
    else { return nil }
    return Count(value, range(from: start))
  }

  /// A whole number in digits.
  mutating func number() throws(SyntaxFailure) -> Count {
    count(of: try require(.integer, as: .number))
  }

  /// The value of an INTEGER token; one that is too large is reported.
  mutating func count(of token: Token) -> Count {
    if let value = integer(token) { return Count(value, range(of: token)) }
    reportLargeNumber(token)
    return Count(Count.limit, range(of: token))
  }
}
