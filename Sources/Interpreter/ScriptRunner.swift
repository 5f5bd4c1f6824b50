import Journal
import NetLanguage
import Relationships
import SourceText

/// How a script treats a statement that fails.
package enum ScriptMode: Sendable {
  /// One transaction: it applies whole or not at all.
  case atomic
  /// Every statement by itself; failures are reported and passed over.
  case keepGoing
  /// Everything runs, then is rolled back.
  case dryRun
}

/// What became of a script.
package struct ScriptResult: Sendable {
  /// Statements that ran to their end.
  package var completed = 0
  package var failed = false
  /// The script said `quit`.
  package var wantsToQuit = false
  package var wasInterrupted = false
}

extension Session {
  /// Runs a script. Its clock and variables are its own: the session's are put back afterwards, but
  /// for the start-up file, which is there to prepare the session.
  ///
  /// - Parameters:
  ///   - path: the resolved path of its file, for `include`; nil for other texts.
  ///   - preparesSession: its clock and variables stay.
  ///   - report: receives each diagnostic, with its source.
  package func runScript(
    _ script: SourceIdentity, path: String?, mode: ScriptMode, preparesSession: Bool = false,
    report: (Diagnostic) -> Void
  ) -> ScriptResult {
    let (outerToday, outerVariables) = (today, variables)
    includeChain = path.map { [$0] } ?? []
    baseFolder = path.flatMap { folderOf($0) }
    source = script
    defer {
      if !preparesSession { (today, variables) = (outerToday, outerVariables) }
      includeChain = []
      baseFolder = nil
    }
    var result = ScriptResult()
    var statements: [Statement] = []
    // The reader keeps no tree: a script is run, not shown.
    var reader = StatementReader(script.text)
    while let read = reader.next() {
      if let statement = read.statement { statements.append(statement) }
      for var diagnostic in read.diagnostics {
        diagnostic.source = script
        report(diagnostic)
        if diagnostic.severity == .error { result.failed = true }
      }
    }
    // A script with a syntax error does nothing at all, unless told to keep going.
    if result.failed, mode != .keepGoing { return result }
    run(statements, mode, &result, report: report)
    return result
  }

  private func run(
    _ statements: [Statement], _ mode: ScriptMode, _ result: inout ScriptResult,
    report: (Diagnostic) -> Void
  ) {
    var progress = result
    defer { result = progress }
    let writes = statements.contains(where: \.mayRecord)
    let range = statements.last?.range ?? SourceRange(at: 0)
    do {
      switch mode {
      case .keepGoing: try runEach(statements, &progress, report: report)
      case .atomic where !writes: try runAll(statements, &progress)
      case .atomic: try journal.transaction { try runAll(statements, &progress) }
      case .dryRun: try journal.speculation { try runAll(statements, &progress) }
      }
    } catch {
      forgetCaches()
      progress.failed = true
      let diagnostic = diagnose(error, at: range)
      progress.wasInterrupted = diagnostic.code == .interrupted
      report(diagnostic)
    }
    if mode == .dryRun { forgetCaches() }
  }

  private func runAll(_ statements: [Statement], _ progress: inout ScriptResult) throws {
    var quits = false
    let listener = emit
    emit = { outcome in
      if case .shell(.quit) = outcome { quits = true } else { listener(outcome) }
    }
    defer { emit = listener }
    for statement in statements {
      do {
        try execute(statement)
      } catch {
        throw diagnose(error, at: statement.range)
      }
      progress.completed += 1
      if quits {
        progress.wantsToQuit = true
        return
      }
    }
  }

  private func runEach(
    _ statements: [Statement], _ progress: inout ScriptResult, report: (Diagnostic) -> Void
  ) throws {
    for statement in statements {
      do {
        if statement.mayRecord {
          try journal.transaction { try runAll([statement], &progress) }
        } else {
          try runAll([statement], &progress)
        }
      } catch {
        forgetCaches()
        let diagnostic = diagnose(error, at: statement.range)
        if diagnostic.code == .interrupted { throw diagnostic }
        progress.failed = true
        report(diagnostic)
      }
      if progress.wantsToQuit { return }
    }
  }
}
