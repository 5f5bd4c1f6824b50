import SourceText

/// Tries a correction by parsing the corrected statement.
struct SuggestionCheck {
  enum Outcome { case clean, further, none }

  /// The longest statement for which corrections are tried, in bytes.
  static let lengthLimit = 65_536

  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  /// Where the line ends on which the mistake stands.
  let end: Int
  /// The end of the token after the failing one.
  let nextEnd: Int
  let closers: BlockClosers

  init(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, failingAt token: Token,
    closers: BlockClosers
  ) {
    self.text = text
    self.start = start
    self.closers = closers
    var end = token.end
    var nextEnd = token.end
    if token.kind != .end && token.kind != .separator {
      var lexer = Lexer(text, at: token.end)
      while end - start <= Self.lengthLimit, case let next = lexer.next(),
        next.kind != .end, next.kind != .separator
      {
        if nextEnd == token.end { nextEnd = next.end }
        end = next.end
      }
    } else {
      end = token.start
    }
    self.end = end
    self.nextEnd = nextEnd
  }

  /// Whether the statement is without mistake after the edits, or at least further on.
  func outcome(of edits: [Suggestion.Edit]) -> Outcome {
    guard end - start <= Self.lengthLimit, let last = edits.last, last.range.end <= text.count
    else { return .none }
    let end = max(end, last.range.end)
    var bytes: [UInt8] = []
    var offset = min(start, edits.first?.range.start ?? start)
    for edit in edits {
      guard edit.range.start >= offset else { return .none }
      bytes += text[offset..<edit.range.start]
      bytes += Array(edit.replacement.utf8)
      offset = edit.range.end
    }
    let shift = bytes.count - (offset - min(start, edits.first?.range.start ?? start))
    bytes += text[offset..<end]
    return bytes.withUnsafeBufferPointer { parse($0, shift: shift) }
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, shift: Int) -> Outcome {
    var parser = Parser(bytes, observer: FirstFailure())
    parser.closers = closers
    parser.hasNoFurtherEnd = true
    _ = parser.statementOrMistake()
    // A correction can make two statements of one.
    while parser.acceptSeparators(), parser.token.kind != .end,
      !closers.contains(parser.token.keyword)
    {
      _ = parser.statementOrMistake()
    }
    guard let first = parser.observer.offset else {
      return parser.mistakes == 0 ? .clean : .further
    }
    if first >= bytes.count && parser.needsMoreInput && !parser.hasFinalMistake {
      return .clean
    }
    return first >= nextEnd - start + max(shift, 0) ? .further : .none
  }
}

/// Remembers only where the first mistake stands.
private struct FirstFailure: ParseObserver {
  static var wantsExpectations: Bool { false }
  static var wantsDiagnostics: Bool { false }
  var offset: Int?

  mutating func expects(_: Terminal, _: SyntaxRole, at _: Int) {}
  mutating func consumed(_: Token, _: SyntaxRole) {}
  mutating func failed(at offset: Int) { if self.offset == nil { self.offset = offset } }
  mutating func opened(_: SyntaxKind) {}
  mutating func closed(_: SyntaxKind) {}
}
