import SourceText

/// Why a statement could not be read further.
enum SyntaxFailure: Error {
  /// Nothing that is expected stands at the current token.
  case unexpected
  /// The current token nests deeper than the language allows.
  case tooDeep
  /// The mistake has been reported already.
  case reported
}

/// A recursive-descent parser with two tokens of look-ahead.
///
/// Every method that takes or tests a token tells the observer what it would accept, so that the
/// expected sets are a record of the parser's own work.
struct Parser<Observer: ParseObserver> {
  var lexer: Lexer
  let text: UnsafeBufferPointer<UInt8>
  /// The current token.
  var token: Token
  /// The token after the current one, once it has been asked for.
  private var ahead: Token?
  var observer: Observer
  /// Where the last taken token ends.
  var previousEnd: Int
  var previousKind = Token.Kind.separator
  /// Added to every offset that leaves the parser: the text may be a part of a longer one.
  let base: Int
  var diagnostics: [Diagnostic] = []
  /// Mistakes so far, reported or not.
  var mistakes = 0
  /// Mistakes so far that the grammar itself refuses.
  var grammarMistakes = 0
  /// True once a block that is never closed has been reported.
  var hasUnclosedBlock = false
  /// True once a mistake could be repaired by further lines.
  var needsMoreInput = false
  /// True once a mistake stands where further lines cannot repair it.
  var hasFinalMistake = false
  /// Blocks, parentheses and prefixes that are open.
  var depth = 0
  /// Where the last statement of the top level began.
  var statementStart = 0
  /// `depth` where the innermost statement began.
  var depthAtStatement = 0
  /// What may close the innermost block.
  var closers: BlockClosers = []
  /// True once a search for a missing `end` reached the end of the text in vain.
  var hasNoFurtherEnd = false

  /// The greatest depth of blocks, parentheses and prefixes.
  static var depthLimit: Int { 64 }

  init(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int = 0, base: Int = 0, observer: Observer
  ) {
    self.text = text
    lexer = Lexer(text, at: start)
    token = lexer.next()
    previousEnd = start
    self.base = base
    self.observer = observer
  }

  // MARK: Tokens

  /// Takes the current token.
  @inline(__always) mutating func advance(as role: SyntaxRole) {
    observer.consumed(token, role)
    previousEnd = token.end
    previousKind = token.kind
    if let next = ahead {
      token = next
      ahead = nil
    } else {
      token = lexer.next()
    }
  }

  /// The token after the current one.
  mutating func peek() -> Token {
    if let ahead { return ahead }
    let next = lexer.next()
    ahead = next
    return next
  }

  @inline(__always) mutating func expects(_ terminal: Terminal, _ role: SyntaxRole) {
    if Observer.wantsExpectations { observer.expects(terminal, role, at: token.start) }
  }

  @inline(__always) mutating func at(_ keyword: Keyword, as role: SyntaxRole) -> Bool {
    expects(.keyword(keyword), role)
    return token.keyword == keyword
  }

  @inline(__always) mutating func at(_ symbol: Symbol, as role: SyntaxRole) -> Bool {
    expects(.symbol(symbol), role)
    return token.symbol == symbol
  }

  @inline(__always) mutating func sees(_ kind: TokenClass, as role: SyntaxRole) -> Bool {
    expects(.token(kind), role)
    return token.classes.contains(kind)
  }

  @inline(__always) mutating func accept(_ keyword: Keyword, as role: SyntaxRole) -> Bool {
    guard at(keyword, as: role) else { return false }
    advance(as: role)
    return true
  }

  @inline(__always) mutating func accept(_ symbol: Symbol, as role: SyntaxRole) -> Bool {
    guard at(symbol, as: role) else { return false }
    advance(as: role)
    return true
  }

  /// Takes a token of a class and returns it.
  @inline(__always) mutating func take(_ kind: TokenClass, as role: SyntaxRole) -> Token? {
    guard sees(kind, as: role) else { return nil }
    let taken = token
    advance(as: role)
    return taken
  }

  @inline(__always)
  mutating func expect(
    _ keyword: Keyword, as role: SyntaxRole = .keyword
  ) throws(SyntaxFailure) {
    guard accept(keyword, as: role) else { throw .unexpected }
  }

  mutating func require(_ kind: TokenClass, as role: SyntaxRole) throws(SyntaxFailure) -> Token {
    guard let taken = take(kind, as: role) else { throw .unexpected }
    return taken
  }

  /// Takes the one of several keywords that stands here.
  @inline(__always)
  mutating func acceptOne(of keywords: [Keyword], as role: SyntaxRole) -> Keyword? {
    if Observer.wantsExpectations { for keyword in keywords { expects(.keyword(keyword), role) } }
    guard let found = token.keyword, keywords.contains(found) else { return nil }
    advance(as: role)
    return found
  }

  // MARK: Ranges

  /// The range from an offset to the end of the last taken token.
  @inline(__always) func range(from start: Int) -> SourceRange {
    SourceRange(start + base, max(start, previousEnd) + base)
  }

  @inline(__always) func range(of token: Token) -> SourceRange {
    SourceRange(token.start + base, token.end + base)
  }

  // MARK: Depth

  /// Enters one more level of nesting.
  mutating func descend() throws(SyntaxFailure) {
    guard depth < Self.depthLimit else { throw .tooDeep }
    depth += 1
  }

  mutating func ascend() { depth -= 1 }
}

/// The words that may end the innermost block; none at the top level.
struct BlockClosers: OptionSet {
  let rawValue: UInt8
  static let then = BlockClosers(rawValue: 1)
  static let orElse = BlockClosers(rawValue: 2)
  static let end = BlockClosers(rawValue: 4)

  /// The keywords of the set.
  var keywords: [Keyword] {
    var result: [Keyword] = []
    if contains(.then) { result.append(.then) }
    if contains(.orElse) { result.append(.else) }
    if contains(.end) { result.append(.end) }
    return result
  }

  @inline(__always) func contains(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .then: return contains(.then)
    case .else: return contains(.orElse)
    case .end: return contains(.end)
    case .some, .none: return false
    }
  }
}
