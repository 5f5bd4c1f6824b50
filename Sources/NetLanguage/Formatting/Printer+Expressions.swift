extension Printer {
  /// How tightly the parts of an expression bind, from loose to tight.
  private enum Binding: Int {
    case or, and, not, comparison, sum, product, unary, primary
  }

  mutating func expression(_ expression: Expression) { self.expression(expression, atLeast: .or) }

  /// Writes an expression, in parentheses if it binds less tightly than it must.
  private mutating func expression(_ expression: Expression, atLeast binding: Binding) {
    guard Self.binding(of: expression).rawValue >= binding.rawValue else {
      opening("(")
      bare(expression)
      return attach(")")
    }
    bare(expression)
  }

  private static func binding(of expression: Expression) -> Binding {
    switch expression {
    case .logical(.or, _, _, _): return .or
    case .logical(.and, _, _, _): return .and
    case .not: return .not
    case .comparison: return .comparison
    case .arithmetic(.add, _, _, _), .arithmetic(.subtract, _, _, _): return .sum
    case .arithmetic(.multiply, _, _, _), .arithmetic(.divide, _, _, _): return .product
    case .negative: return .unary
    case .decimal, .integer, .duration, .date, .boolean, .me, .string, .tag, .person, .variable,
      .field, .query:
      return .primary
    }
  }

  private mutating func bare(_ expression: Expression) {
    switch expression {
    case .logical(let logical, let left, let right, _):
      let own: Binding = logical == .or ? .or : .and
      chain(left, logical.rawValue, right, own, own == .or ? .and : .not)
    case .not(let operand, _):
      word("not")
      self.expression(operand, atLeast: .not)
    case .comparison(let comparison, let left, let right, _):
      chain(left, comparison.rawValue, right, .sum, .sum)
    case .arithmetic(let sign, let left, let right, _):
      let own = Self.binding(of: expression)
      chain(left, sign.rawValue, right, own, own == .sum ? .product : .unary)
    case .negative(let operand, _):
      // Two signs side by side would begin a comment.
      if case .negative = operand { word("-") } else { opening("-") }
      self.expression(operand, atLeast: .unary)
    case .decimal(let value, _): word(Self.decimal(value))
    case .integer(let value, _): word(String(value))
    case .duration(let duration): self.duration(duration)
    case .date(let date): self.date(date)
    case .boolean(let value, _): word(value ? "true" : "false")
    case .me: word("me")
    case .string(let text): string(text.text)
    case .tag(let tag): word("#" + tag.text)
    case .person(let person): self.person(person)
    case .variable(let variable): word("$" + variable.text)
    case .field(let field, let person):
      word(field.text)
      if let person {
        word("of")
        self.person(person)
      }
    case .query(let question):
      opening("(")
      self.question(question)
      attach(")")
    }
  }

  private mutating func chain(
    _ left: Expression, _ sign: String, _ right: Expression, _ leftBinding: Binding,
    _ rightBinding: Binding
  ) {
    expression(left, atLeast: leftBinding)
    word(sign)
    expression(right, atLeast: rightBinding)
  }

  /// Digits, a dot and digits: the language has no exponents.
  private static func decimal(_ value: Double) -> String {
    let text = String(value)
    guard let exponent = text.firstIndex(of: "e") else { return text }
    let shift = Int(text[text.index(after: exponent)...]) ?? 0
    let parts = text[..<exponent].split(separator: ".")
    var digits = parts.joined()
    if parts.count == 2 && parts[1] == "0" { digits = String(parts[0]) }
    guard shift < 0 else {
      return digits + String(repeating: "0", count: max(0, shift + 1 - digits.utf8.count)) + ".0"
    }
    return "0." + String(repeating: "0", count: -shift - 1) + digits
  }
}
