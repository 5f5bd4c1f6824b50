extension Grammar {
  /// Reads W3C EBNF (XML 1.0, section 6) with XSD category escapes inside `[ ]`.
  ///
  /// - Throws: ``GrammarError`` at the first place that is not the notation, or at the second of
  ///   two productions of one name.
  package init(reading text: String) throws(GrammarError) {
    var reader = GrammarReader(symbols: try GrammarScanner.symbols(of: text))
    let rules = try reader.readRules()
    var lines: [String: Int] = [:]
    for rule in rules {
      if let first = lines.updateValue(rule.line, forKey: rule.name) {
        throw GrammarError(line: rule.line, message: "\(rule.name) is defined on line \(first) too")
      }
    }
    self.init(rules: rules)
  }
}

private struct GrammarReader {
  var symbols: [GrammarScanner.Located]
  var position = 0
  var section: Grammar.Section?
  var layer: String?

  init(symbols: [GrammarScanner.Located]) { self.symbols = symbols }

  private var next: GrammarScanner.Symbol? {
    position < symbols.count ? symbols[position].symbol : nil
  }

  private var line: Int {
    symbols.isEmpty ? 1 : symbols[min(position, symbols.count - 1)].line
  }

  private func error(_ message: String) -> GrammarError {
    GrammarError(line: line, message: message)
  }

  private mutating func accept(_ mark: Character) -> Bool {
    guard next == .mark(mark) else { return false }
    position += 1
    return true
  }

  mutating func readRules() throws(GrammarError) -> [Grammar.Rule] {
    var rules: [Grammar.Rule] = []
    readMarks()
    while position < symbols.count {
      rules.append(try readRule())
      readMarks()
    }
    return rules
  }

  private mutating func readMarks() {
    while true {
      switch next {
      case .section(let mark): section = mark
      case .layer(let mark): layer = mark
      case .name, .defines, .literal, .scalars, .mark, nil: return
      }
      position += 1
    }
  }

  private mutating func readRule() throws(GrammarError) -> Grammar.Rule {
    let start = line
    guard case .name(let name) = next else { throw error("expected the name of a production") }
    position += 1
    guard next == .defines else { throw error("expected ::= after \(name)") }
    position += 1
    let (section, layer) = (section, layer)
    return Grammar.Rule(
      name: name, expression: try readChoice(), line: start, section: section, layer: layer)
  }

  private mutating func readChoice() throws(GrammarError) -> Grammar.Expression {
    var parts = [try readSequence()]
    while accept("|") { parts.append(try readSequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func readSequence() throws(GrammarError) -> Grammar.Expression {
    var parts: [Grammar.Expression] = []
    while startsItem { parts.append(try readDifference()) }
    guard !parts.isEmpty else { throw error("expected an item") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// A name followed by `::=` opens the next production instead of continuing this one.
  private var startsItem: Bool {
    switch next {
    case .literal, .scalars, .mark("("): true
    case .name: position + 1 >= symbols.count || symbols[position + 1].symbol != .defines
    case .defines, .mark, .section, .layer, nil: false
    }
  }

  private mutating func readDifference() throws(GrammarError) -> Grammar.Expression {
    let whole = try readRepeated()
    guard accept("-") else { return whole }
    return .difference(whole, try readRepeated())
  }

  private mutating func readRepeated() throws(GrammarError) -> Grammar.Expression {
    var item = try readPrimary()
    while true {
      if accept("?") {
        item = .optional(item)
      } else if accept("*") {
        item = .zeroOrMore(item)
      } else if accept("+") {
        item = .oneOrMore(item)
      } else {
        return item
      }
    }
  }

  private mutating func readPrimary() throws(GrammarError) -> Grammar.Expression {
    switch next {
    case .literal(let text):
      position += 1
      return .literal(text)
    case .scalars(let set):
      position += 1
      return .scalars(set)
    case .name(let name):
      position += 1
      return .reference(name)
    case .mark("("):
      position += 1
      let inner = try readChoice()
      guard accept(")") else { throw error("expected )") }
      return inner
    case .mark, .defines, .section, .layer, nil:
      throw error("expected an item")
    }
  }
}
