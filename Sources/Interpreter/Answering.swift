import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Answers a question from one state of the store: the query's table, narrowed and ordered by its
  /// modifiers.
  func answer(_ question: Question) throws -> Answer {
    try journal.reading { try freshAnswer(question) }
  }

  private func freshAnswer(_ question: Question) throws -> Answer {
    let asked = try askedDay(question)
    let table = try withStandings(finished(question, on: asked), on: asked)
    if case .why(nil) = question.query {} else { lastQuestion = question }
    var answer = Answer(
      question: words(question.range), asOf: asked.day,
      columns: table.columns.map { AnswerColumn($0.key, $0.title, dataOnly: $0.isDataOnly) },
      headline: table.headline, notes: table.notes, isEstimated: table.isEstimated)
    answer.rows = try table.rows.map { row in
      try pollInterrupt(question.range)
      return try row.values.map { try answerValue($0) }
    }
    answer.summary = try table.summary.map {
      AnswerField($0.key, $0.title, try answerValue($0.value))
    }
    answer.facing = table.facing
    answer.format = question.format.flatMap { AnswerLayout(rawValue: $0.rawValue) }
    return answer
  }

  /// A table whose rows are people, with how each stands for programs.
  private func withStandings(_ table: ResultTable, on asked: AskedDay) throws -> ResultTable {
    let keys = Set(table.columns.map(\.key))
    guard keys.contains("name"), !table.rows.isEmpty,
      table.rows.allSatisfy({ $0.person != nil && $0.person != .me })
    else { return table }
    let missing = Self.standingColumns(table.direction).enumerated().filter {
      !keys.contains($0.element.key)
    }
    guard !missing.isEmpty else { return table }
    var table = table
    table.columns += missing.map { Column($0.element.key, $0.element.title, dataOnly: true) }
    for index in table.rows.indices {
      guard let person = table.rows[index].person else { continue }
      let standing = try standing(of: person, table.direction, on: asked)
      let values = try standingRow(standing, on: asked).values
      table.rows[index].values += missing.map { values[$0.offset] }
    }
    return table
  }

  /// The day that `as of` names, or today.
  func askedDay(_ question: Question) throws -> AskedDay {
    for case .asOf(let date) in question.modifiers {
      let day = try resolve(date, for: .any).lastDay
      return AskedDay(day: day, through: day)
    }
    return try now
  }

  /// Today with everything recorded so far; where `set today` went back, without what is dated later.
  var now: AskedDay {
    get throws {
      AskedDay(day: today, through: try journal.latestDay > today ? today : nil)
    }
  }

  /// A query's table with its modifiers applied.
  func finished(_ question: Question, on asked: AskedDay) throws -> ResultTable {
    var table = try table(for: question, on: asked)
    // A number is made of rows that its conditions have narrowed already.
    if question.query.isNumber { return table }
    let hadRows = !table.rows.isEmpty
    table.isAboutPeople = table.rows.contains { $0.person != nil }
    try filter(&table, question, on: asked)
    try order(&table, question, on: asked)
    try group(&table, question, on: asked)
    if case .limit(let count)? = question.modifiers.first(where: {
      if case .limit = $0 { true } else { false }
    }), count.value < 1 {
      throw Diagnostic(
        .outOfRange, "A limit is at least 1.", at: count.range,
        suggestions: [Suggestion(.maybe, edits: [.init(count.range, "1")])])
    }
    if let limit = question.limit, table.rows.count > limit {
      table.rows.removeSubrange(limit...)
    }
    if hadRows, table.rows.isEmpty {
      table.headline = "Nobody and nothing fits that condition."
    }
    return table
  }

  /// How many rows are enough, where nothing after the query needs all of them.
  func sufficientRows(_ question: Question) -> Int? {
    for modifier in question.modifiers {
      switch modifier {
      case .filter, .group, .order: return nil
      case .limit, .asOf, .format: continue
      }
    }
    return question.limit
  }

  // MARK: Modifiers

  private func filter(
    _ table: inout ResultTable, _ question: Question, on asked: AskedDay
  ) throws {
    for case .filter(let condition) in question.modifiers {
      table.rows = try table.rows.filter { row in
        try pollInterrupt(condition.range)
        return try truth(condition, in: scope(table, row, asked))
      }
    }
  }

  private func order(
    _ table: inout ResultTable, _ question: Question, on asked: AskedDay
  ) throws {
    for case .order(let word, let direction) in question.modifiers {
      guard isField(word.text, of: table) else { throw unknownField(word, columns: table.columns) }
      let field = Expression.field(word, of: nil)
      let keyed = try table.rows.map { row in
        try pollInterrupt(word.range)
        return (row, try evaluate(field, in: scope(table, row, asked)))
      }
      // Depth and other measures are asked for from the top: "order by depth limit 5".
      let isMeasure = keyed.contains { if case .number = $0.1 { true } else { false } }
      let ascending = direction.map { $0 == .ascending } ?? !isMeasure
      let sorted = keyed.enumerated().sorted { left, right in
        isBefore(left.element.1, right.element.1, ascending: ascending)
          ?? (left.offset < right.offset)
      }.map(\.element)
      table.rows = sorted.map(\.0)
      show(word, sorted.map(\.1), in: &table)
    }
  }

  /// An answer shows what it is ordered by.
  private func show(_ word: Word, _ values: [Value], in table: inout ResultTable) {
    if let column = table.column(named: word.text) {
      table.columns[column].isDataOnly = false
      return
    }
    table.columns.append(Column(camelCase(word.text), word.text))
    for index in table.rows.indices { table.rows[index].values.append(values[index]) }
  }

  /// Rows without a value come last either way; nil where both are equal.
  private func isBefore(_ left: Value, _ right: Value, ascending: Bool) -> Bool? {
    if left == .nothing || right == .nothing {
      return left == right ? nil : right == .nothing
    }
    guard let rank = rank(left, right), rank != 0 else { return nil }
    return ascending ? rank < 0 : rank > 0
  }

  private func group(
    _ table: inout ResultTable, _ question: Question, on asked: AskedDay
  ) throws {
    for case .group(let word) in question.modifiers {
      guard isField(word.text, of: table) else { throw unknownField(word, columns: table.columns) }
      let field = Expression.field(word, of: nil)
      var counts: [Value: Int] = [:]
      for row in table.rows {
        try pollInterrupt(word.range)
        switch try evaluate(field, in: scope(table, row, asked)) {
        case .list(let items): for item in items { counts[item, default: 0] += 1 }
        case let value: counts[value, default: 0] += 1
        }
      }
      var rows = try counts.map { (key: $0.key, text: try text(of: $0.key), count: $0.value) }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      // Years, days and numbers in their own order; the rest by how many there are.
      if rows.allSatisfy({ $0.key.isMeasured }) {
        rows.sort { isBefore($0.key, $1.key, ascending: true) ?? false }
      }
      let noun = table.noun
      table = ResultTable(
        [Column(word.text, word.text), Column("count", "count")],
        rows: rows.map { Row(values: [$0.key, .count($0.count)]) })
      table.noun = noun
    }
  }

  func scope(_ table: ResultTable, _ row: Row, _ asked: AskedDay) -> Scope {
    Scope(
      columns: table.columns, row: row, isAboutPeople: table.isAboutPeople,
      direction: table.direction, asked: asked)
  }

  func pollInterrupt(_ range: SourceRange) throws {
    if environment.isInterrupted() { throw Diagnostic(.interrupted, "Stopped.", at: range) }
  }

  // MARK: Values for the presentation

  func answerValue(_ value: Value) throws -> AnswerValue {
    switch value {
    case .nothing: return .none
    case .truth(let truth): return .flag(truth)
    case .number(let number, let unit):
      switch unit {
      case .plain: return .number(number)
      case .count, .days: return wholeNumber(number)
      case .share: return .share(number)
      case .depth: return .depth(number)
      case .hours: return .hours(number)
      }
    case .text(let text): return .text(text)
    case .person(let person): return .person(try name(of: person))
    case .date(let date): return .date(date)
    case .stage(let stage): return .text(stage.word)
    case .list(let items): return .list(try items.map { try answerValue($0) })
    }
  }

  private func wholeNumber(_ number: Double) -> AnswerValue {
    Int(exactly: number).map { .integer($0) } ?? .number(number)
  }

  /// A value in words, for `print` and group keys.
  func text(of value: Value) throws -> String {
    switch value {
    case .nothing: return "nothing"
    case .truth(let truth): return truth ? "true" : "false"
    case .number(let number, .depth), .number(let number, .share): return percentText(number)
    case .number(let number, .days): return counted(Int(number.rounded()), "day")
    case .number(let number, _):
      return Int(exactly: number).map(String.init) ?? String(describing: rounded(number))
    case .text(let text): return text
    case .person(let person): return try name(of: person)
    case .date(let date): return date.description
    case .stage(let stage): return stage.word
    case .list(let items):
      return try items.map { try text(of: $0) }.joined(separator: ", ")
    }
  }

  /// "11.5".
  func oneDecimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  private func rounded(_ number: Double) -> Double { (number * 1_000_000).rounded() / 1_000_000 }
}

extension Query {
  /// True for queries that come to one number.
  var isNumber: Bool {
    switch self {
    case .count, .aggregate, .how(.many): true
    case .five, .faces, .who, .how, .why, .when, .whereDidIMeet, .what, .list: false
    }
  }
}

extension Question {
  /// The same conditions on the rows of a source.
  func rows(of source: Source) -> Question {
    Question(
      .list(source),
      modifiers: modifiers.filter { modifier in
        switch modifier {
        case .filter, .asOf: true
        case .group, .order, .limit, .format: false
        }
      }, range: range)
  }

  var isGrouped: Bool {
    modifiers.contains { if case .group = $0 { true } else { false } }
  }

  var limit: Int? {
    for case .limit(let count) in modifiers { return count.value }
    return nil
  }

  var format: AnswerFormat? {
    for case .format(let format, _) in modifiers { return format }
    return nil
  }
}
