/// The keywords sorted by what they do, as an editor colours them. Each stands in one group.
package struct WordGroups: Sendable {
  /// What a group of keywords does.
  package enum Role: String, CaseIterable, Sendable {
    /// Words that open, part and close blocks.
    case block
    /// Days, months, units and number words.
    case date
    /// Prepositions and other words that end a name.
    case joining
    /// Words that open a statement.
    case lead
    /// Verbs of facts.
    case verb
    /// Words of expressions.
    case expression
    /// All others.
    case other
  }

  package private(set) var words: [Role: [String]] = [:]

  package init(of grammar: Grammar) {
    let syntax = grammar.rules.filter { !$0.isToken }
    var all = Set(syntax.flatMap(\.expression.literals).filter { $0.allSatisfy(\.isLetter) })
    func literals(inSection number: Int) -> [String] {
      syntax.filter { $0.section?.number == number }.flatMap(\.expression.literals)
    }
    for role in Role.allCases {
      let listed =
        switch role {
        case .block: grammar.words(of: "BLOCKWORD") + Self.wordsBefore("Block", in: syntax)
        case .date: literals(inSection: 6)
        case .joining: grammar.words(of: "JOINING")
        case .lead: grammar.words(of: "LEADWORD")
        case .verb: literals(inSection: 3)
        case .expression: literals(inSection: 8)
        case .other: Array(all)
        }
      words[role] = Set(listed).intersection(all).sorted()
      all.subtract(listed)
    }
  }

  /// The literals directly before a mention of `name`.
  private static func wordsBefore(_ name: String, in rules: [Grammar.Rule]) -> [String] {
    func search(_ expression: Grammar.Expression) -> [String] {
      var found = expression.children.flatMap(search)
      if case .sequence(let parts) = expression {
        for (part, next) in zip(parts, parts.dropFirst()) where next == .reference(name) {
          found += part.literals
        }
      }
      return found
    }
    return rules.flatMap { search($0.expression) }
  }
}
