/// One fault of a grammar.
package struct Finding: Equatable, Sendable, CustomStringConvertible {
  /// The production at fault.
  package var rule: String
  /// Its line in the file, counted from 1.
  package var line: Int
  package var message: String

  package var description: String { "line \(line): \(rule) \(message)" }
}

/// Everything that can be wrong with a grammar file without looking at any program.
package enum Lint {
  /// All findings of all checks; a sound grammar has none.
  ///
  /// - Throws: ``GrammarError`` when the grammar is so broken that its terminals cannot be told.
  package static func findings(in grammar: Grammar) throws(GrammarError) -> [Finding] {
    let structural =
      undefinedNames(in: grammar) + unreachableRules(in: grammar) + unproductiveRules(in: grammar)
      + leftRecursiveRules(in: grammar) + emptyTokens(in: grammar)
    guard structural.isEmpty else { return structural }
    return try unspellableTerminals(in: grammar) + lookaheadConflicts(in: grammar)
      + leadWordFaults(in: grammar)
  }

  static func finding(_ rule: Grammar.Rule, _ message: String) -> Finding {
    Finding(rule: rule.name, line: rule.line, message: message)
  }
}
