import NetLanguage
import SourceText

/// What reading a whole script tells before any of it runs. Nothing of the script is kept: to read it
/// twice costs less than the memory for all its statements.
package struct ScriptSurvey {
  package private(set) var hasErrors = false
  /// False where the script cannot be read, or is not UTF-8.
  private(set) var isText = true
  /// True where a statement can write to the store.
  private(set) var mayRecord = false
  /// Statements and mistakes.
  private(set) var count = 0
  /// The last statement, and the text that it stands in.
  private(set) var lastSource: SourceIdentity
  private(set) var lastRange = SourceRange(at: 0)

  /// Reads a script and reports its mistakes.
  ///
  /// - Parameter report: receives each of them, with its source.
  ///
  /// - Complexity: O(n) in the length of the text, in little memory.
  package init(of script: ScriptText, report: (Diagnostic) -> Void) {
    lastSource = SourceIdentity(name: script.name, text: "")
    do {
      try script.forEachPiece { source, reader in
        while let read = reader.next() { take(read, of: source, report: report) }
        return true
      }
    } catch {
      (hasErrors, isText) = (true, false)
      if let diagnostic = error as? Diagnostic { report(diagnostic) }
    }
  }

  private mutating func take(
    _ read: ParsedStatement, of source: SourceIdentity, report: (Diagnostic) -> Void
  ) {
    count += 1
    if let statement = read.statement {
      mayRecord = mayRecord || statement.mayRecord
      lastRange = statement.range
      if source.firstLine != lastSource.firstLine || count == 1 { lastSource = source }
    }
    for var diagnostic in read.diagnostics {
      diagnostic.source = source
      report(diagnostic)
      if diagnostic.severity == .error { hasErrors = true }
    }
  }
}
