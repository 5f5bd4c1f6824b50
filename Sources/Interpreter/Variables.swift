import NetLanguage
import Relationships
import SourceText

/// Variables by scope: a block sees those of the blocks around it.
struct Variables {
  private var scopes: [[String: Value]] = [[:]]

  subscript(name: String) -> Value? {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    return nil
  }

  var names: [String] { Set(scopes.flatMap(\.keys)).sorted() }

  /// Sets a variable where it exists, else in the innermost scope.
  mutating func set(_ name: String, to value: Value) {
    let place = scopes.lastIndex { $0[name] != nil } ?? scopes.count - 1
    scopes[place][name] = value
  }

  /// Names a variable of the innermost scope, whatever is around it.
  mutating func declare(_ name: String, _ value: Value) { scopes[scopes.count - 1][name] = value }

  mutating func push() { scopes.append([:]) }
  mutating func pop() { scopes.removeLast() }
}

extension Session {
  /// What a variable stands for.
  ///
  /// - Throws: E0512 for an unknown one.
  func value(of word: Word) throws -> Value {
    if let value = variables[word.text] { return value }
    if word.text.allSatisfy(\.isNumber) {
      throw Diagnostic(
        .unknownVariable, "The script was not given an argument $\(word.text).", at: word.range,
        notes: ["Arguments stand after the file: whoknows ‹file› ‹argument› …"])
    }
    let near = nearest(word.text, in: variables.names)
    throw Diagnostic(
      .unknownVariable, "There is no variable $\(word.text).", at: word.range,
      suggestions: near.map { Suggestion(.maybe, edits: [.init(word.range, "$" + $0)]) },
      notes: near.isEmpty ? ["Give it a value first: let $\(word.text) be ‹value›"] : [])
  }

  /// The arguments of a script as `$1`, `$2` …, and all of them as `$arguments`. What reads as a
  /// number or a date is one.
  func declare(_ arguments: [String]) {
    guard !arguments.isEmpty else { return }
    let values = arguments.map(argumentValue)
    for (place, value) in values.enumerated() { variables.set(String(place + 1), to: value) }
    variables.set("arguments", to: .list(values))
  }

  private func argumentValue(_ text: String) -> Value {
    if let day = Day(iso: text) { return .date(PartialDate(day)) }
    let isNumeric = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    if isNumeric, let number = Double(text), number.isFinite {
      return .number(number, Int(text) == nil ? .plain : .count)
    }
    return .text(text)
  }

  /// The people that a variable stands for; a text is a name in quotes.
  func people(inVariable reference: PersonReference, as use: PersonUse) throws -> [PersonID] {
    let value = try value(of: Word(reference.text, reference.range))
    let people = try people(in: value, as: use, at: reference.range)
    let written = try people.map { spelled(try name(of: $0)) }.joined(separator: ", ")
    substitutions.append(Suggestion.Edit(reference.range, written))
    return people
  }

  private func people(
    in value: Value, as use: PersonUse, at range: SourceRange
  ) throws -> [PersonID] {
    switch value {
    case .person(let person): return [person]
    case .list(let items): return try items.flatMap { try people(in: $0, as: use, at: range) }
    case .text(let name):
      return [try resolve(PersonReference(.quoted, name, range), as: use)]
    case .nothing, .truth, .number, .date, .stage:
      throw Diagnostic(
        .typeMismatch, "A person is needed here, not \(value.typeName).", at: range)
    }
  }

  /// A question as a value: its number where it has one, else its rows.
  func value(of question: Question) throws -> Value {
    let table = try finished(question, on: askedDay(question))
    switch question.query {
    case .count, .aggregate, .how(.many):
      return table.rows.first?.values.first ?? .nothing
    case .five, .faces, .who, .how, .why, .when, .whereDidIMeet, .what, .list:
      return .list(table.rows.map { $0.person.map { .person($0) } ?? $0.values.first ?? .nothing })
    }
  }
}
