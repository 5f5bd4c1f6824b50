import Journal
import NetLanguage
import Relationships
import SourceText

/// What became of one `expect`.
package struct ExpectationResult: Sendable {
  /// Its words.
  package var words: String
  /// The name of its text, and the line in it, from 1.
  package var file: String
  package var line: Int
  /// Nil where it holds.
  package var failure: Diagnostic?
}

extension Session {
  /// `expect …`: nothing where it holds, E0509 with expected and actual where it does not.
  ///
  /// With a listener both are told to it, and the script goes on.
  func expect(_ expectation: Expectation, _ statement: Statement) throws {
    guard let listener = expectationListener else { return try check(expectation, statement) }
    var result = ExpectationResult(
      words: words(statement.range), file: source.name, line: line(of: statement.range))
    do {
      try check(expectation, statement)
    } catch let failure as Diagnostic where failure.code == .expectationFailed {
      result.failure = diagnose(failure, at: statement.range)
    }
    listener(result)
  }

  private func check(_ expectation: Expectation, _ statement: Statement) throws {
    switch expectation {
    case .error(let code, let inner): try expectError(code, inner, statement)
    case .question(let question, let outcome):
      try expect(outcome, of: question, statement)
    case .expression(let expression):
      let scope = Scope(asked: try now)
      guard try !truth(expression, in: scope) else { return }
      throw failed("This does not hold.", expression.range, actual: try sides(expression, scope))
    }
  }

  private func failed(_ message: String, _ range: SourceRange, actual: String) -> Diagnostic {
    Diagnostic(
      .expectationFailed, message, at: range, notes: actual.isEmpty ? [] : ["actual: \(actual)"])
  }

  /// Both sides of a comparison, so that a failure shows what there was.
  private func sides(_ expression: Expression, _ scope: Scope) throws -> String {
    guard case .comparison(_, let left, let right, _) = expression else { return "false" }
    let values = (try evaluate(left, in: scope), try evaluate(right, in: scope))
    return "\(try text(of: values.0)) on the left, \(try text(of: values.1)) on the right"
  }

  private func expectError(_ code: Word?, _ inner: Statement, _ statement: Statement) throws {
    struct Unexpected: Error {}
    let listener = emit
    emit = { _ in }
    defer { emit = listener }
    do {
      // What succeeds against expectation must not stay.
      if inner.mayRecord {
        try journal.transaction {
          try execute(inner)
          throw Unexpected()
        }
      } else {
        try execute(inner)
        throw Unexpected()
      }
    } catch is Unexpected {
      forgetCaches()
      throw failed(
        "An error was expected.", inner.range, actual: "it was accepted")
    } catch {
      forgetCaches()
      let diagnostic = diagnose(error, at: inner.range)
      guard let code, diagnostic.code.rawValue != code.text else { return }
      throw failed(
        "\(code.text) was expected.", code.range,
        actual: "\(diagnostic.code.rawValue) \(diagnostic.message)")
    }
  }

  private func expect(
    _ outcome: Outcome, of question: Question, _ statement: Statement
  ) throws {
    let table = try finished(question, on: askedDay(question))
    let people = table.rows.compactMap(\.person)
    func actual() throws -> String {
      people.isEmpty ? "\(table.rows.count) rows" : try names(of: people)
    }
    switch outcome {
    case .include(let references):
      for reference in references {
        for person in try resolve([reference], as: .known) where !people.contains(person) {
          throw failed(
            "\(try name(of: person)) is not in the answer.", reference.range,
            actual: try actual())
        }
      }
    case .exclude(let references):
      for reference in references {
        for person in try resolve([reference], as: .known) where people.contains(person) {
          throw failed(
            "\(try name(of: person)) is in the answer.", reference.range, actual: try actual())
        }
      }
    case .empty:
      guard table.rows.isEmpty else {
        throw failed("No answer was expected.", question.range, actual: try actual())
      }
    case .be(let references):
      let wanted = try resolve(references, as: .known)
      guard people == wanted else {
        throw failed(
          "The answer is another one.", statement.range, actual: try actual())
      }
    case .count(let count):
      let number = try countedRows(question, table)
      guard number == count.value else {
        throw failed("\(count.value) were expected.", count.range, actual: "\(number)")
      }
    }
  }

  /// `expect count people to count 3` speaks of the number, other questions of their rows.
  private func countedRows(_ question: Question, _ table: ResultTable) throws -> Int {
    if case .number(let number, .count)? = table.rows.first?.values.first,
      table.columns.count == 1
    {
      return Int(number)
    }
    return table.rows.count
  }
}
