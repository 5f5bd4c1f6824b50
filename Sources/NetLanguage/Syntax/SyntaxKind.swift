/// The inner nodes of a syntax tree.
package enum SyntaxKind: String, CaseIterable, Sendable {
  case program, statement, block, personList, clause, modifier, expression
  /// Tokens that were skipped after a mistake.
  case error
}
