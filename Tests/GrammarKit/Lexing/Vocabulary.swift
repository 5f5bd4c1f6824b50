/// The terminals of a grammar, numbered: what a token of the text can be.
///
/// Keywords and symbols are the literals of syntax productions; token classes are the token
/// productions that syntax productions mention, and the trivia. Number 0 is the end of the input.
package struct Vocabulary: Sendable {
  /// The number of the end of input, spelled `EOF`.
  package static let end = 0

  /// Spellings by number: `EOF`, `'via'` for a keyword, `'('` for a symbol, `NAMESTART` for a class.
  package let names: [String]
  private let numbers: [String: Int]

  /// Literals made of letters: they match in any case.
  package let keywords: TerminalSet
  /// Literals made of other characters.
  package let symbols: TerminalSet
  /// The classes that the case rule prefers to keywords: those taken from `CAPWORD`.
  package let nameClasses: TerminalSet
  /// What may stand between two tokens.
  package let trivia: TerminalSet

  package var count: Int { names.count }

  /// - Throws: ``GrammarError`` when the grammar has more terminals than ``TerminalSet`` can hold.
  package init(of grammar: Grammar) throws(GrammarError) {
    var names = ["EOF"]
    var numbers = ["EOF": 0]
    func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }

    var (keywords, symbols) = (Set<Int>(), Set<Int>())
    for rule in grammar.rules where !rule.isToken {
      for literal in rule.expression.literals {
        let terminal = number(Self.spelling(ofLiteral: literal))
        if literal.allSatisfy(\.isLetter) {
          keywords.insert(terminal)
        } else {
          symbols.insert(terminal)
        }
      }
      for name in rule.expression.references
      where grammar.rule(named: name)?.isToken == true { _ = number(name) }
    }
    var trivia = Set<Int>()
    for name in Grammar.trivia where grammar.rule(named: name) != nil {
      trivia.insert(number(name))
    }
    let classes = names.indices.filter { index in
      guard
        case .difference(.reference("CAPWORD"), _)? = grammar.rule(named: names[index])?
          .expression
      else { return false }
      return true
    }

    guard names.count <= TerminalSet.capacity else {
      throw GrammarError(line: 1, message: "\(names.count) terminals are too many")
    }
    self.names = names
    self.numbers = numbers
    self.keywords = TerminalSet(keywords)
    self.symbols = TerminalSet(symbols)
    self.trivia = TerminalSet(trivia)
    nameClasses = TerminalSet(classes)
  }

  /// The number of the terminal spelled `name`.
  package func number(of name: String) -> Int? { numbers[name] }

  /// The number of a literal of a syntax production.
  package func number(ofLiteral literal: String) -> Int? {
    numbers[Self.spelling(ofLiteral: literal)]
  }

  /// The spellings of a set's members.
  package func spellings(_ set: TerminalSet) -> Set<String> { Set(set.map { names[$0] }) }

  private static func spelling(ofLiteral literal: String) -> String { "'\(literal)'" }
}
