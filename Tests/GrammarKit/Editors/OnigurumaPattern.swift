/// Translates token productions to regular expressions as TextMate and ICU read them.
struct OnigurumaPattern {
  let grammar: Grammar

  /// The pattern of a production; a difference gives what it is taken from.
  func pattern(of name: String) -> String {
    guard let rule = grammar.rule(named: name) else { return "(?!)" }
    return pattern(of: rule.expression)
  }

  func pattern(of expression: Grammar.Expression) -> String {
    switch expression {
    case .literal(let text): return Self.escaped(text)
    case .scalars(let set): return Self.pattern(of: set)
    case .reference(let name): return group(pattern(of: name))
    case .sequence(let parts): return parts.map(item).joined()
    case .choice(let parts): return parts.map(pattern(of:)).joined(separator: "|")
    case .optional(let part): return item(part) + "?"
    case .zeroOrMore(let part): return item(part) + "*"
    case .oneOrMore(let part): return item(part) + "+"
    case .difference(let whole, _): return pattern(of: whole)
    }
  }

  private func item(_ expression: Grammar.Expression) -> String {
    switch expression {
    case .scalars: pattern(of: expression)
    case .literal(let text) where text.unicodeScalars.count == 1: pattern(of: expression)
    case .literal, .reference, .sequence, .choice, .optional, .zeroOrMore, .oneOrMore, .difference:
      group(pattern(of: expression))
    }
  }

  private func group(_ pattern: String) -> String {
    let isSet =
      pattern.hasPrefix("[") && pattern.dropFirst().firstIndex(of: "]") == pattern.indices.last
    return isSet ? pattern : "(?:\(pattern))"
  }

  static func pattern(of set: ScalarSet) -> String {
    let ranges = set.ranges.map { range in
      range.count == 1
        ? spelling(range.lowerBound) : spelling(range.lowerBound) + "-" + spelling(range.upperBound)
    }
    let categories = set.categories.sorted().map { "\\p{\($0)}" }
    return "[" + (set.isNegated ? "^" : "") + (ranges + categories).joined() + "]"
  }

  private static func spelling(_ value: UInt32) -> String {
    guard let scalar = Unicode.Scalar(value), scalar.isASCII,
      scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar) || scalar == "_"
    else { return "\\x{" + String(value, radix: 16, uppercase: true) + "}" }
    return String(Character(scalar))
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
      return (isPlain ? "" : "\\") + String(Character(scalar))
    }.joined()
  }
}
