import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// How deep blocks, habits and includes may be nested.
  static let deepestNesting = 64

  func execute(_ script: Script, in statement: Statement) throws {
    switch script {
    case .letBe(let name, let value): try assign(name, value)
    case .forEach(let name, let source, let body):
      try forEach(name, in: source, body, statement)
    case .ifThen(let condition, let body, let other):
      let holds = try truth(condition, in: Scope(asked: now))
      try runBlock(holds ? body : other ?? [], statement.range)
    case .habit(let name, _, _, _): try defineHabit(name, statement)
    case .run(let name, let arguments): try runHabit(name, arguments, statement)
    case .include(let path): try include(path)
    case .expect(let expectation): try expect(expectation, statement)
    case .print(let expressions): try printValues(expressions)
    case .setToday(let expression): try setToday(expression)
    case .set(let name, let expression): try set(name, expression, statement)
    case .suppose(let assumptions, let body): try suppose(assumptions, body, statement)
    case .simulate(let simulation, let body): try simulate(simulation, body, statement)
    case .explain(let inner): emit(.answer(explanation(of: inner)))
    }
  }

  /// Runs the statements of a block in a scope of their own.
  func runBlock(_ statements: [Statement], _ range: SourceRange) throws {
    try nested(at: range) {
      for statement in statements { try execute(statement) }
    }
  }

  /// Runs something one level deeper, with its own variables.
  ///
  /// - Throws: E0514 beyond 64 levels: habits and includes could otherwise call each other for ever.
  func nested(at range: SourceRange, _ body: () throws -> Void) throws {
    guard depth < Self.deepestNesting else {
      throw Diagnostic(
        .limitExceeded,
        "Blocks, habits and includes are nested more than \(Self.deepestNesting) deep.", at: range)
    }
    depth += 1
    variables.push()
    defer {
      depth -= 1
      variables.pop()
    }
    try body()
  }

  private var plainScope: Scope { get throws { Scope(asked: try now) } }

  private func assign(_ name: Word, _ value: LetValue) throws {
    switch value {
    case .question(let question): variables.set(name.text, to: try self.value(of: question))
    case .expression(let expression):
      variables.set(name.text, to: try evaluate(expression, in: plainScope))
    }
    if environment.isInteractive, let value = variables[name.text] {
      tell("$\(name.text) is \(try text(of: value))")
    }
  }

  private func forEach(
    _ name: Word, in source: Iterated, _ body: [Statement], _ statement: Statement
  ) throws {
    let items: [Value]
    switch source {
    case .question(let question):
      guard case .list(let rows) = try value(of: question) else {
        throw Diagnostic(.typeMismatch, "A list is needed here.", at: question.range)
      }
      items = rows
    case .variable(let variable):
      let value = try value(of: variable)
      if case .list(let values) = value { items = values } else { items = [value] }
    }
    try nested(at: statement.range) {
      for item in items {
        variables.declare(name.text, item)
        for statement in body { try execute(statement) }
      }
    }
  }

  private func printValues(_ expressions: [Expression]) throws {
    let words = try expressions.map { try text(of: evaluate($0, in: plainScope)) }
    emit(.line(words.joined(separator: " ")))
  }

  private func setToday(_ expression: Expression) throws {
    let value = try evaluate(expression, in: plainScope)
    guard case .date(let date) = value else {
      throw Diagnostic(
        .typeMismatch, "Today is set to a date, not to \(value.typeName).", at: expression.range,
        notes: ["For example: set today to 2026-03-04"])
    }
    today = date.day
    tell("today is \(echoDate(PartialDate(today)))")
  }

  /// A line of echo for what is not recorded.
  func tell(_ line: String) {
    if environment.isInteractive { emit(.recorded(Recording(lines: [line]))) }
  }

  /// A supposition: recorded, asked about, and rolled back.
  private func suppose(
    _ assumptions: [Statement], _ body: [Statement], _ statement: Statement
  ) throws {
    let listener = emit
    defer {
      emit = listener
      forgetCaches()
    }
    try journal.speculation {
      emit = { outcome in
        // What is only supposed is not echoed as recorded.
        if case .recorded = outcome { return }
        listener(outcome)
      }
      try runBlock(assumptions, statement.range)
      try runBlock(body, statement.range)
    }
  }

  // MARK: Other texts

  private func include(_ path: Word) throws {
    let file: LoadedFile
    do {
      file = try environment.readFile(path.text, baseFolder)
    } catch {
      let problem =
        error.code == .fileNotFound ? "There is no file" : "The file cannot be read:"
      throw Diagnostic(error.code, "\(problem) \(quoted(path.text)).", at: path.range)
    }
    guard !includeChain.contains(file.path) else {
      throw Diagnostic(
        .includeCycle, "\(quoted(path.text)) includes itself.", at: path.range,
        notes: ["A file may be included again only after its own end."])
    }
    if let refusal = refusal(ofRunning: file.path, at: path.range) { throw refusal }
    let folder = baseFolder
    includeChain.append(file.path)
    baseFolder = folderOf(file.path)
    defer {
      includeChain.removeLast()
      baseFolder = folder
    }
    let called = callSite(path.range, "included")
    let included = SourceIdentity(name: path.text, text: file.text)
    try runText(included, trace: called, at: path.range)
  }

  /// A store in text is no script for itself: everything would be recorded twice.
  func refusal(ofRunning path: String, at range: SourceRange) -> Diagnostic? {
    guard let text = journal.text, text.path == path else { return nil }
    return Diagnostic(
      .includeCycle, "This is the store itself: all of it is recorded already.", at: range,
      notes: ["To run it into another store: --store ‹other›"])
  }

  /// "included at week.net:3".
  func callSite(_ range: SourceRange, _ verb: String) -> String {
    "\(verb) at \(source.name):\(line(of: range))"
  }

  /// The line that a range of the running text begins in.
  func line(of range: SourceRange) -> Int {
    source.text.utf8.prefix(range.start).count { $0 == 0x0A } + source.firstLine
  }

  /// Runs every statement of another text in the transaction that is open.
  private func runText(_ text: SourceIdentity, trace: String, at range: SourceRange) throws {
    let program = parse(text.text)
    if let first = program.diagnostics.first(where: { $0.severity == .error }) {
      var first = first
      first.source = text
      throw traced(first, at: first.primary.range, trace)
    }
    let outer = source
    source = text
    defer { source = outer }
    try nested(at: range) {
      for statement in program.statements {
        do {
          try execute(statement)
        } catch let over as HoursAreSpent {
          throw over
        } catch {
          throw traced(error, at: statement.range, trace)
        }
      }
    }
  }

  func folderOf(_ path: String) -> String? {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
  }
}
