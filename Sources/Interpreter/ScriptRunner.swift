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
  /// Entries recorded, and people created with them; a dry run takes them back.
  package var entries = 0
  package var people = 0
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
  ///   - arguments: the values of `$1`, `$2` …
  ///   - preparesSession: its clock and variables stay.
  ///   - report: receives each diagnostic, with its source.
  package func runScript(
    _ script: SourceIdentity, path: String?, mode: ScriptMode, arguments: [String] = [],
    preparesSession: Bool = false, report: (Diagnostic) -> Void
  ) -> ScriptResult {
    let (outerToday, outerVariables) = (today, variables)
    includeChain = path.map { [$0] } ?? []
    baseFolder = path.flatMap { folderOf($0) }
    source = script
    tally = Tally()
    declare(arguments)
    defer {
      if !preparesSession { (today, variables) = (outerToday, outerVariables) }
      includeChain = []
      baseFolder = nil
    }
    var result = ScriptResult()
    let survey = survey(script, report: report)
    result.failed = survey.hasErrors
    // A script with a syntax error does nothing at all, unless told to keep going.
    if result.failed, mode != .keepGoing { return result }
    run(script, survey, mode, &result, report: report)
    (result.entries, result.people) = (tally.entries, tally.people)
    return result
  }

  /// What reading a whole script tells before any of it runs.
  private struct Survey {
    var hasErrors = false
    var mayRecord = false
    var lastRange = SourceRange(at: 0)
  }

  /// Reads a script and reports its mistakes. Nothing of it is kept: to read a long script twice costs
  /// less than the memory for all its statements.
  private func survey(_ script: SourceIdentity, report: (Diagnostic) -> Void) -> Survey {
    var survey = Survey()
    forEachRead(script) { read in
      if let statement = read.statement {
        survey.mayRecord = survey.mayRecord || statement.mayRecord
        survey.lastRange = statement.range
      }
      for var diagnostic in read.diagnostics {
        diagnostic.source = script
        report(diagnostic)
        if diagnostic.severity == .error { survey.hasErrors = true }
      }
      return true
    }
    return survey
  }

  /// Calls `body` with each statement as it is read, until it returns false.
  private func forEachRead(
    _ script: SourceIdentity, _ body: (ParsedStatement) throws -> Bool
  ) rethrows {
    var text = script.text
    try text.withUTF8 { bytes in
      // The reader keeps no tree: a script is run, not shown.
      var reader = StatementReader(utf8: bytes)
      while let read = reader.next() {
        guard try body(read) else { return }
      }
    }
  }

  private func run(
    _ script: SourceIdentity, _ survey: Survey, _ mode: ScriptMode, _ result: inout ScriptResult,
    report: (Diagnostic) -> Void
  ) {
    var progress = result
    defer { result = progress }
    do {
      switch mode {
      case .keepGoing: try runEach(script, &progress, report: report)
      case .atomic where !survey.mayRecord: try runAll(script, &progress)
      case .atomic: try journal.transaction { try runAll(script, &progress) }
      case .dryRun: try journal.speculation { try runAll(script, &progress) }
      }
    } catch {
      forgetCaches()
      progress.failed = true
      let diagnostic = diagnose(error, at: survey.lastRange)
      progress.wasInterrupted = diagnostic.code == .interrupted
      report(diagnostic)
    }
    if mode == .dryRun { forgetCaches() }
  }

  private func runAll(_ script: SourceIdentity, _ progress: inout ScriptResult) throws {
    try watchingForQuit { quits in
      try forEachRead(script) { read in
        guard let statement = read.statement else { return true }
        try run(statement, &progress)
        progress.wantsToQuit = quits()
        return !progress.wantsToQuit
      }
    }
  }

  /// Gives `body` a look at whether the script has said `quit`.
  private func watchingForQuit(_ body: (_ quits: () -> Bool) throws -> Void) rethrows {
    var quits = false
    let listener = emit
    emit = { outcome in
      if case .shell(.quit) = outcome { quits = true } else { listener(outcome) }
    }
    defer { emit = listener }
    try body { quits }
  }

  private func run(_ statement: Statement, _ progress: inout ScriptResult) throws {
    do {
      try execute(statement)
    } catch {
      throw diagnose(error, at: statement.range)
    }
    progress.completed += 1
  }

  private func runEach(
    _ script: SourceIdentity, _ progress: inout ScriptResult, report: (Diagnostic) -> Void
  ) throws {
    try watchingForQuit { quits in
      try forEachRead(script) { read in
        guard let statement = read.statement else { return true }
        do {
          if statement.mayRecord {
            try journal.transaction { try run(statement, &progress) }
          } else {
            try run(statement, &progress)
          }
        } catch {
          forgetCaches()
          let diagnostic = diagnose(error, at: statement.range)
          if diagnostic.code == .interrupted { throw diagnostic }
          progress.failed = true
          report(diagnostic)
        }
        progress.wantsToQuit = quits()
        return !progress.wantsToQuit
      }
    }
  }
}
