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
  /// Runs a script that is in memory.
  package func runScript(
    _ script: SourceIdentity, path: String?, mode: ScriptMode, arguments: [String] = [],
    preparesSession: Bool = false, report: (Diagnostic) -> Void
  ) -> ScriptResult {
    runScript(
      ScriptText(script), path: path, mode: mode, arguments: arguments,
      preparesSession: preparesSession, report: report)
  }

  /// Runs a script. Its clock and variables are its own: the session's are put back afterwards, but
  /// for the start-up file, which is there to prepare the session.
  ///
  /// - Parameters:
  ///   - path: the resolved path of its file, for `include`; nil for other texts.
  ///   - arguments: the values of `$1`, `$2` …
  ///   - preparesSession: its clock and variables stay.
  ///   - report: receives each diagnostic, with its source.
  package func runScript(
    _ script: ScriptText, path: String?, mode: ScriptMode, arguments: [String] = [],
    preparesSession: Bool = false, report: (Diagnostic) -> Void
  ) -> ScriptResult {
    if let path, let refusal = refusal(ofRunning: path, at: SourceRange(at: 0)) {
      report(refusal)
      return ScriptResult(failed: true)
    }
    let (outerToday, outerVariables) = (today, variables)
    includeChain = path.map { [$0] } ?? []
    baseFolder = path.flatMap { folderOf($0) }
    tally = Tally()
    declare(arguments)
    defer {
      if !preparesSession { (today, variables) = (outerToday, outerVariables) }
      includeChain = []
      baseFolder = nil
    }
    var result = ScriptResult()
    let survey = ScriptSurvey(of: script, report: report)
    result.failed = survey.hasErrors
    // A script with a syntax error does nothing at all, unless told to keep going.
    if !survey.isText || (result.failed && mode != .keepGoing) { return result }
    run(script, survey, mode, &result, report: report)
    (result.entries, result.people) = (tally.entries, tally.people)
    return result
  }

  private func run(
    _ script: ScriptText, _ survey: ScriptSurvey, _ mode: ScriptMode,
    _ result: inout ScriptResult, report: (Diagnostic) -> Void
  ) {
    var progress = result
    defer { result = progress }
    do {
      switch mode {
      case .keepGoing: try runEach(script, &progress, report: report)
      case .atomic where !survey.mayRecord: try runAll(script, survey, &progress)
      case .atomic: try journal.transaction { try runAll(script, survey, &progress) }
      case .dryRun: try journal.speculation { try runAll(script, survey, &progress) }
      }
    } catch {
      forgetCaches()
      progress.failed = true
      // The store's own failures stand at the last statement.
      if !(error is Diagnostic) { source = survey.lastSource }
      let diagnostic = diagnose(error, at: survey.lastRange)
      progress.wasInterrupted = diagnostic.code == .interrupted
      report(diagnostic)
    }
    if mode == .dryRun { forgetCaches() }
    if survey.mayRecord, let traces = remainingTraces { emit(traces) }
  }

  private func runAll(
    _ script: ScriptText, _ survey: ScriptSurvey, _ progress: inout ScriptResult
  ) throws {
    var count = 0
    try watchingForQuit { quits in
      try script.forEachPiece { piece, reader in
        source = piece
        while let read = reader.next() {
          guard let statement = read.statement else { throw Self.changedScript }
          try run(statement, &progress)
          count += 1
          progress.wantsToQuit = quits()
          if progress.wantsToQuit { return false }
        }
        return true
      }
    }
    guard progress.wantsToQuit || count == survey.count else { throw Self.changedScript }
  }

  /// Somebody wrote to the file between the two times that it was read.
  private static let changedScript = Diagnostic(
    .fileUnreadable, "The script was changed while it ran.", at: SourceRange(at: 0),
    notes: ["Nothing of it was kept. Run it again."])

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
    _ script: ScriptText, _ progress: inout ScriptResult, report: (Diagnostic) -> Void
  ) throws {
    try watchingForQuit { quits in
      try script.forEachPiece { piece, reader in
        source = piece
        while let read = reader.next() {
          guard let statement = read.statement else { continue }
          try runAlone(statement, &progress, report: report)
          progress.wantsToQuit = quits()
          if progress.wantsToQuit { return false }
        }
        return true
      }
    }
  }

  /// Runs one statement as its own transaction.
  ///
  /// - Throws: the interruption only; other failures are reported.
  private func runAlone(
    _ statement: Statement, _ progress: inout ScriptResult, report: (Diagnostic) -> Void
  ) throws {
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
  }
}
