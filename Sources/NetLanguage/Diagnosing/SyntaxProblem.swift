import SourceText

/// A place where a statement cannot be read further, and what is known of it.
///
/// The statement is parsed once more with a log of what the parser would accept; messages, labels and
/// corrections all come from that log, and a correction is offered only if it parses.
struct SyntaxProblem {
  /// The token at which the parser gave up.
  let token: Token
  let text: UnsafeBufferPointer<UInt8>
  let base: Int
  let closers: BlockClosers
  /// What could have stood there.
  let words: ExpectedWords
  /// The tokens of the statement before it.
  let taken: [ExpectationLog.Taken]
  let check: SuggestionCheck

  init(
    at token: Token, inStatementAt start: Int, closers: BlockClosers,
    text: UnsafeBufferPointer<UInt8>, base: Int
  ) {
    self.token = token
    self.text = text
    self.base = base
    self.closers = closers
    var parser = Parser(text, at: start, observer: ExpectationLog(target: token.start))
    parser.closers = closers
    // What comes after the mistake is of no interest here; a search through it would cost time.
    parser.hasNoFurtherEnd = true
    _ = parser.statementOrMistake()
    words = ExpectedWords(expected: parser.observer.expected)
    taken = parser.observer.taken
    check = SuggestionCheck(text, from: start, failingAt: token, closers: closers)
  }

  /// The mistake as a message.
  func diagnostic() -> Diagnostic {
    switch token.kind {
    case .unclosedString, .unclosedLongString: return unclosedQuote()
    case .unknownCharacter: return unknownCharacter()
    case .glued: return missingSpace()
    case .openContinuation:
      return Diagnostic(
        .missingPart, "The line goes on after “\\”, but the text ends.", at: range)
    case .end, .separator: return somethingMissing()
    case .symbol where isFinalMark && !words.canEnd && !taken.isEmpty: return somethingMissing()
    case .word where closers.contains(token.keyword) && !taken.isEmpty: return somethingMissing()
    case .word where closers.contains(token.keyword): return emptyBlock()
    case .word, .number, .string, .tag, .handle, .variable, .comma, .symbol:
      return taken.isEmpty ? unknownStatement() : unexpected()
    }
  }

  /// True for a dot or question mark that ends the line.
  private var isFinalMark: Bool {
    (token.symbol == .dot || token.symbol == .question) && following(2).count == 1
  }

  // MARK: Tools

  /// The range of the failing token.
  var range: SourceRange { SourceRange(token.start + base, token.end + base) }

  /// The failing token as written.
  var written: String { written(token) }

  func written(_ token: Token) -> String { written(token.start, token.end) }

  func written(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
  }

  /// The end of the last token before the mistake.
  var previousEnd: Int { taken.last?.token.end ?? token.start }

  /// What the mistake follows, in words: "after a person".
  var context: String {
    guard let last = taken.last else { return "" }
    switch last.role {
    case .person, .personContinuation: return "after a person"
    case .place, .placeContinuation: return "after a place"
    case .topic, .topicContinuation: return "after a topic"
    case .date: return "after a date"
    case .number: return "after a number"
    case .tag: return "after a tag"
    case .text, .remark, .string, .path: return "after a text"
    case .statement, .keyword, .verb, .clause, .modifier, .block, .listSeparator, .duration,
      .variable, .fieldName, .habit, .kind, .medium, .strength, .source, .constant, .setting,
      .helpTopic, .errorCode, .operator, .punctuation, .separator, .end, .comment, .space,
      .continuation, .error:
      return "after “\(written(last.token))”"
    }
  }

  /// What could have stood here, for the label: `after a person: via, at`.
  var expectedLabel: String {
    let list = words.list
    if list.isEmpty { return words.canEnd ? "the statement could end here" : "" }
    return context.isEmpty ? list : "\(context): \(list)"
  }

  func edit(_ start: Int, _ end: Int, _ replacement: String) -> Suggestion.Edit {
    Suggestion.Edit(SourceRange(start, end), replacement)
  }

  /// The corrections that parse. The only one may be sure; one of several is not.
  func suggestions(_ candidates: [[Suggestion.Edit]], sure: Bool = true) -> [Suggestion] {
    var clean: [[Suggestion.Edit]] = []
    var further: [[Suggestion.Edit]] = []
    for candidate in candidates where !clean.contains(candidate) {
      switch check.outcome(of: candidate) {
      case .clean: clean.append(candidate)
      case .further: further.append(candidate)
      case .none: break
      }
    }
    let isSure = sure && clean.count == 1
    if !clean.isEmpty {
      return clean.prefix(3).map { Suggestion(isSure ? .sure : .maybe, edits: shifted($0)) }
    }
    return further.prefix(2).map { Suggestion(.maybe, edits: shifted($0)) }
  }

  func shifted(_ edits: [Suggestion.Edit]) -> [Suggestion.Edit] {
    edits.map {
      .init(SourceRange($0.range.start + base, $0.range.end + base), $0.replacement)
    }
  }

  /// The tokens from the mistake to the end of the line, at most so many.
  func following(_ limit: Int) -> [Token] {
    var lexer = Lexer(text, at: token.start)
    var result: [Token] = []
    while result.count < limit, case let next = lexer.next(), next.kind != .end,
      next.kind != .separator
    {
      result.append(next)
    }
    return result
  }
}
