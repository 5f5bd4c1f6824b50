/// One way to write a string: what opens it and what closes it.
struct StringForm {
  var opening: Grammar.Expression
  var closing: Grammar.Expression
  /// Whether a line end does not end it.
  var spansLines: Bool

  /// The forms of a `STRING` production whose alternatives are opening, content, closing.
  static func forms(in grammar: Grammar) -> [StringForm] {
    guard case .choice(let forms)? = grammar.rule(named: "STRING")?.expression else { return [] }
    return forms.compactMap { form in
      guard case .sequence(let parts) = form, let opening = parts.first, let closing = parts.last
      else { return nil }
      let sets = parts.dropFirst().dropLast().flatMap(sets)
      let spansLines = !sets.contains { $0.isNegated && !$0.contains("\n") }
      return StringForm(opening: opening, closing: closing, spansLines: spansLines)
    }
  }

  private static func sets(in expression: Grammar.Expression) -> [ScalarSet] {
    if case .scalars(let set) = expression { return [set] }
    return expression.children.flatMap(sets)
  }
}
