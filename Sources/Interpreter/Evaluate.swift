import NetLanguage
import Relationships
import SourceText

/// Where the fields of an expression come from: a row of a table, or nothing.
struct Scope {
  var columns: [Column] = []
  var row: Row?
  /// Rows that are about nobody have fields of people too, without a value.
  var isAboutPeople = false
  var direction = Direction.theyKnowMe
  var asked: AskedDay
}

extension Session {
  /// Bytes of a text that is put together: one that doubles itself in a loop ends in a message.
  static let longestText = 1_000_000

  func evaluate(_ expression: Expression, in scope: Scope) throws -> Value {
    switch expression {
    case .logical(let `operator`, let left, let right, _):
      let first = try truth(left, in: scope)
      switch `operator` {
      case .and: return .truth(first ? try truth(right, in: scope) : false)
      case .or: return .truth(first ? true : try truth(right, in: scope))
      }
    case .not(let inner, _): return .truth(!(try truth(inner, in: scope)))
    case .comparison(let `operator`, let left, let right, let range):
      return .truth(try compare(`operator`, left, right, range, in: scope))
    case .arithmetic(let `operator`, let left, let right, let range):
      let left = try evaluate(left, in: scope)
      let right = try evaluate(right, in: scope)
      return try calculate(`operator`, left, right, range)
    case .negative(let inner, let range):
      guard case .number(let number, let unit) = try evaluate(inner, in: scope) else {
        throw Diagnostic(.typeMismatch, "Only a number has a negative.", at: range)
      }
      return .number(-number, unit)
    case .decimal(let number, _): return .number(number, .plain)
    case .integer(let number, _): return .number(Double(number), .count)
    case .duration(let duration): return .number(Double(try days(in: duration)), .days)
    case .date(let date): return .date(try resolve(date, for: .any))
    case .boolean(let value, _): return .truth(value)
    case .me: return .person(.me)
    case .string(let word): return .text(word.text)
    case .tag(let word): return .text("#" + word.text)
    case .person(let reference): return .person(try resolve(reference, as: .known))
    case .variable(let word): return try value(of: word)
    case .field(let word, let person): return try field(word, of: person, in: scope)
    case .query(let question): return try value(of: question)
    }
  }

  func truth(_ expression: Expression, in scope: Scope) throws -> Bool {
    let value = try evaluate(expression, in: scope)
    switch value {
    case .truth(let truth): return truth
    case .list(let items): return !items.isEmpty
    case .nothing: return false
    case .number, .text, .person, .date, .stage:
      throw Diagnostic(
        .typeMismatch, "A condition is needed here, not \(value.typeName).", at: expression.range)
    }
  }

  // MARK: Fields

  private func field(_ word: Word, of reference: PersonReference?, in scope: Scope) throws -> Value
  {
    let key = fieldKey(word.text)
    if let reference {
      let person = try resolve(reference, as: .known)
      if let value = try personField(key, of: person, in: scope) { return value }
      throw unknownField(word, columns: [])
    }
    if let row = scope.row, let index = columnIndex(word.text, in: scope.columns) {
      return row.values[index]
    }
    if let person = scope.row?.person, let value = try personField(key, of: person, in: scope) {
      return value
    }
    if scope.isAboutPeople, PersonField(key: key) != nil { return .nothing }
    throw unknownField(word, columns: scope.columns)
  }

  /// True for a column of a table, or a field of people where the rows are people.
  func isField(_ name: String, of table: ResultTable) -> Bool {
    table.column(named: name) != nil || PersonField(key: fieldKey(name)) != nil
  }

  func unknownField(_ word: Word, columns: [Column]) -> Diagnostic {
    let written = columns.map { writtenFields[$0.key] ?? kebab($0.key) }
    let names = Set(written).union(PersonField.allCases.map(\.rawValue))
      .filter { Self.isWritable($0) }.sorted()
    let near = nearest(word.text, in: names)
    return Diagnostic(
      .unknownField, "There is no field \(quoted(word.text)) here.", at: word.range,
      suggestions: near.map { Suggestion(.maybe, edits: [.init(word.range, $0)]) },
      notes: ["Fields: " + names.joined(separator: ", ")])
  }

  // MARK: Comparison

  private func compare(
    _ `operator`: ComparisonOperator, _ left: Expression, _ right: Expression,
    _ range: SourceRange, in scope: Scope
  ) throws -> Bool {
    let first = try stage(left, beside: right) ?? evaluate(left, in: scope)
    let second = try stage(right, beside: left) ?? evaluate(right, in: scope)
    switch `operator` {
    case .equal, .is: return try areEqual(first, second)
    case .notEqual, .isNot: return !(try areEqual(first, second))
    case .has, .contains: return try holds(first, second, range)
    case .less, .before: return try order(first, second, range).map { $0 < 0 } ?? false
    case .lessOrEqual: return try order(first, second, range).map { $0 <= 0 } ?? false
    case .greater, .after: return try order(first, second, range).map { $0 > 0 } ?? false
    case .greaterOrEqual: return try order(first, second, range).map { $0 >= 0 } ?? false
    }
  }

  /// Beside the field `stage` a word is a stage, even where a field has the same name.
  private func stage(_ expression: Expression, beside other: Expression) -> Value? {
    guard case .field(let word, of: nil) = expression, case .field(let field, _) = other,
      fieldKey(field.text) == "stage"
    else { return nil }
    return Stage.allCases.first { $0.word == word.text }.map { .stage($0) }
  }

  private func areEqual(_ left: Value, _ right: Value) throws -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): return matchingKey(first) == matchingKey(second)
    case (.person(let person), .text(let text)), (.text(let text), .person(let person)):
      return matchingKey(try name(of: person)) == matchingKey(text)
    case (.list(let items), .list): return .list(items) == right
    case (.list, _): return try holds(left, right, SourceRange(0, 0))
    default:
      if let order = rank(left, right) { return order == 0 }
      return left == right
    }
  }

  private func holds(_ container: Value, _ item: Value, _ range: SourceRange) throws -> Bool {
    switch container {
    case .list(let items): return try items.contains { try areEqual($0, item) }
    case .text(let text):
      guard case .text(let part) = item else { return false }
      return matchingKey(text).contains(matchingKey(part))
    case .person(let person): return try holds(.text(name(of: person)), item, range)
    case .nothing: return false
    case .truth, .number, .date, .stage:
      throw Diagnostic(
        .typeMismatch, "Only a list or a text can contain something, not \(container.typeName).",
        at: range)
    }
  }

  /// Negative, zero or positive; nil where a side has no value.
  ///
  /// - Throws: E0505 where the two have no common order.
  private func order(_ left: Value, _ right: Value, _ range: SourceRange) throws -> Int? {
    if left == .nothing || right == .nothing { return nil }
    if let rank = rank(left, right) { return rank }
    throw Diagnostic(
      .typeMismatch, "\(left.sentenceName) and \(right.typeName) cannot be compared.", at: range)
  }

  /// The order of two values of kinds that compare; nil for others.
  func rank(_ left: Value, _ right: Value) -> Int? {
    func sign<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }
    switch (left, right) {
    case (.number(let a, let unit), .number(let b, let other)):
      return sign(scaled(a, unit, against: b, other), scaled(b, other, against: a, unit))
    case (.text(let a), .text(let b)): return sign(matchingKey(a), matchingKey(b))
    case (.date(let a), .date(let b)): return sign(a.day, b.day)
    case (.date(let a), .number(let year, .count)): return sign(Double(a.day.civil.year), year)
    case (.number(let year, .count), .date(let b)): return sign(year, Double(b.day.civil.year))
    case (.stage(let a), .stage(let b)): return sign(a, b)
    case (.truth(let a), .truth(let b)): return sign(a ? 1 : 0, b ? 1 : 0)
    case (.person(let a), .person(let b)):
      return sign(
        matchingKey((try? name(of: a)) ?? ""), matchingKey((try? name(of: b)) ?? ""))
    default: return nil
    }
  }

  /// Depth, warmth and shares lie between 0 and 1 but are shown in per cent: a plain number above
  /// 1 beside one of them is read as per cent.
  private func scaled(
    _ number: Double, _ unit: Value.Unit, against other: Double, _ otherUnit: Value.Unit
  ) -> Double {
    let otherIsShare = otherUnit == .depth || otherUnit == .share
    let isPlain = unit == .plain || unit == .count
    return isPlain && otherIsShare && number > 1 ? number / 100 : number
  }

  // MARK: Arithmetic

  private func calculate(
    _ `operator`: ArithmeticOperator, _ left: Value, _ right: Value, _ range: SourceRange
  ) throws -> Value {
    switch (left, right) {
    case (.number(let a, let unit), .number(let b, let other)):
      let common = unit == .count ? other : unit
      switch `operator` {
      case .add: return .number(a + b, common)
      case .subtract: return .number(a - b, common)
      case .multiply: return .number(a * b, common)
      case .divide:
        guard b != 0 else { throw Diagnostic(.outOfRange, "Division by zero.", at: range) }
        return .number(a / b, unit == other ? .plain : common == .count ? .plain : common)
      }
    case (.date(let date), .number(let days, .days)) where `operator` == .add:
      return try shifted(date, by: days, range)
    case (.date(let date), .number(let days, .days)) where `operator` == .subtract:
      return try shifted(date, by: -days, range)
    case (.date(let a), .date(let b)) where `operator` == .subtract:
      return .number(Double(a.day - b.day), .days)
    case (.text(let a), .text(let b)) where `operator` == .add:
      guard a.utf8.count + b.utf8.count <= Self.longestText else {
        throw Diagnostic(
          .limitExceeded, "This text has more than \(Self.longestText) bytes.", at: range)
      }
      return .text(a + b)
    default:
      throw Diagnostic(
        .typeMismatch,
        "\(`operator`.rawValue) does not go with \(left.typeName) and \(right.typeName).",
        at: range)
    }
  }

  private func shifted(_ date: PartialDate, by days: Double, _ range: SourceRange) throws -> Value {
    guard abs(days) < 4_000_000, let day = date.day.adding(days: Int(days)) else {
      throw Diagnostic(
        .impossibleDate, "That is outside the calendar (years 1 to 9999).", at: range)
    }
    return .date(PartialDate(day))
  }
}

extension Session {
  /// `lastContact` as an expression writes it: `last-contact`.
  private func kebab(_ key: String) -> String {
    key.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// Whether the grammar reads the name as a field; some columns are named by words of the language.
  private static func isWritable(_ name: String) -> Bool {
    parse("people where \(name) = 1").diagnostics.isEmpty
  }
}

/// Columns whose key is a word of the language, and the name that a condition has for them.
private let writtenFields = [
  "since": "start", "what": "text", "people": "person", "from": "source", "to": "target",
  "via": "introducer",
]

/// The place of the column that a name means.
private func columnIndex(_ name: String, in columns: [Column]) -> Int? {
  let key = fieldKey(name)
  return columns.firstIndex { fieldKey($0.key) == key }
    ?? columns.firstIndex { writtenFields[$0.key] == key }
}

extension ResultTable {
  /// The place of the column that a name means.
  func column(named name: String) -> Int? { columnIndex(name, in: columns) }
}

/// `met-year` as a key in data: `metYear`.
func camelCase(_ name: String) -> String {
  let words = name.split(separator: "-")
  return words.enumerated().map {
    $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst()
  }.joined()
}

/// A field name without regard to case and hyphens: `last-contact` is `lastContact`.
func fieldKey(_ name: String) -> String {
  name.lowercased().filter { $0 != "-" && $0 != "_" }
}
