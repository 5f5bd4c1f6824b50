/// A grammar as its file states it: rules in order, each with its section and layer.
package struct Grammar: Sendable {
  /// One numbered part of the file, opened by a `===== n. Title =====` comment.
  package struct Section: Equatable, Sendable {
    package var number: Int
    package var title: String

    package init(number: Int, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// One production.
  package struct Rule: Equatable, Sendable {
    package var name: String
    package var expression: Expression
    /// The line on which the production starts, counted from 1.
    package var line: Int
    /// The section the production stands in, nil before the first section mark.
    package var section: Section?
    /// The implementation layer named by the latest `@layer` mark.
    package var layer: String?

    package init(
      name: String, expression: Expression, line: Int, section: Section? = nil,
      layer: String? = nil
    ) {
      self.name = name
      self.expression = expression
      self.line = line
      self.section = section
      self.layer = layer
    }

    /// Whether the production is a token (`ALL_CAPS`): inside it nothing is skipped.
    package var isToken: Bool { Grammar.isTokenName(name) }
  }

  /// The right side of a production or a part of one.
  package indirect enum Expression: Hashable, Sendable {
    case literal(String)
    case scalars(ScalarSet)
    case reference(String)
    case sequence([Expression])
    case choice([Expression])
    case optional(Expression)
    case zeroOrMore(Expression)
    case oneOrMore(Expression)
    case difference(Expression, Expression)
  }

  package let rules: [Rule]
  private let indices: [String: Int]

  package init(rules: [Rule]) {
    self.rules = rules
    indices = Dictionary(
      rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The production called `name`.
  package func rule(named name: String) -> Rule? {
    indices[name].map { rules[$0] }
  }

  /// The place of the production called `name` in ``rules``.
  package func index(of name: String) -> Int? { indices[name] }

  /// The sections that hold at least one production, in file order.
  package var sections: [Section] {
    var found: [Section] = []
    for case let section? in rules.map(\.section) where !found.contains(section) {
      found.append(section)
    }
    return found
  }

  /// The production every program is derived from: the first of the file.
  package var start: String { rules.first?.name ?? "" }

  /// The tokens that may stand between any two items of a syntax production.
  package static let trivia = ["SPACE", "COMMENT", "CONTINUATION"]

  static func isTokenName(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || $0 == "_" }
  }
}

extension Grammar.Expression {
  /// The parts directly inside this expression.
  package var children: [Grammar.Expression] {
    switch self {
    case .literal, .scalars, .reference: []
    case .sequence(let parts), .choice(let parts): parts
    case .optional(let part), .zeroOrMore(let part), .oneOrMore(let part): [part]
    case .difference(let whole, let taken): [whole, taken]
    }
  }

  /// Every name this expression mentions, in reading order, repeats included.
  package var references: [String] {
    if case .reference(let name) = self { return [name] }
    return children.flatMap(\.references)
  }

  /// Every literal this expression mentions, in reading order, repeats included.
  package var literals: [String] {
    if case .literal(let text) = self { return [text] }
    return children.flatMap(\.literals)
  }
}

extension Grammar {
  /// The literals of a rule that lists words, with the rules it refers to followed; in file order.
  ///
  /// An unknown name or a rule that lists no words gives an empty list.
  package func words(of name: String) -> [String] {
    guard let rule = rule(named: name) else { return [] }
    return words(of: rule.expression)
  }

  private func words(of expression: Expression) -> [String] {
    switch expression {
    case .literal(let word): [word]
    case .reference(let name): words(of: name)
    case .choice(let parts): parts.flatMap(words(of:))
    case .scalars, .sequence, .optional, .zeroOrMore, .oneOrMore, .difference: []
    }
  }
}

extension Grammar.Expression: CustomStringConvertible {
  /// The expression in the file's own notation.
  package var description: String {
    switch self {
    case .literal(let text): text.contains("'") ? "\"\(text)\"" : "'\(text)'"
    case .scalars(let set): set.description
    case .reference(let name): name
    case .sequence(let parts): parts.map { $0.grouped(inside: .sequence) }.joined(separator: " ")
    case .choice(let parts): parts.map(\.description).joined(separator: " | ")
    case .optional(let part): part.grouped(inside: .postfix) + "?"
    case .zeroOrMore(let part): part.grouped(inside: .postfix) + "*"
    case .oneOrMore(let part): part.grouped(inside: .postfix) + "+"
    case .difference(let whole, let taken):
      whole.grouped(inside: .postfix) + " - " + taken.grouped(inside: .postfix)
    }
  }

  private enum Surroundings { case sequence, postfix }

  private func grouped(inside surroundings: Surroundings) -> String {
    switch (self, surroundings) {
    case (.choice, _), (.sequence, .postfix), (.difference, .postfix): "( \(description) )"
    case (.optional, .postfix), (.zeroOrMore, .postfix), (.oneOrMore, .postfix):
      "( \(description) )"
    default: description
    }
  }
}
