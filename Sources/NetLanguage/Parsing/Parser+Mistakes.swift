import SourceText

/// Turning failures into diagnostics.
extension Parser {
  /// Counts a mistake that the grammar refuses and describes it.
  mutating func report(_ failure: SyntaxFailure, statementStart: Int) {
    if case .reported = failure { return }
    mistakes += 1
    grammarMistakes += 1
    observer.failed(at: token.start)
    noteWhetherMoreInputHelps()
    guard Observer.wantsDiagnostics else { return }
    if case .tooDeep = failure {
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep, "This nests too deep.", at: range(of: token),
          label: "at most \(Self.depthLimit) levels and \(Self.operatorLimit) operators in a row"))
      return
    }
    let problem = SyntaxProblem(
      at: token, inStatementAt: statementStart, closers: closers, text: text, base: base)
    var diagnostic = problem.diagnostic()
    if diagnostic.suggestions.isEmpty && diagnostic.notes.isEmpty {
      diagnostic.notes = ["“help \(diagnostic.code.rawValue)” tells more."]
    }
    diagnostics.append(diagnostic)
  }

  private mutating func noteWhetherMoreInputHelps() {
    switch token.kind {
    case .unclosedLongString, .openContinuation: needsMoreInput = true
    case .end:
      // A line's end within parentheses ends the statement: only a comma goes on by itself.
      if previousKind == .comma { needsMoreInput = true } else { hasFinalMistake = true }
    case .word, .number, .string, .tag, .handle, .variable, .comma, .separator, .symbol,
      .unclosedString, .unknownCharacter, .glued:
      hasFinalMistake = true
    }
  }

  /// Reports a block that the end of the text leaves open; of several, only the innermost.
  mutating func reportUnclosedBlock(_ opener: Token, lacking closer: Keyword, isEmpty: Bool) {
    observer.failed(at: token.start)
    needsMoreInput = true
    guard !hasUnclosedBlock else { return }
    hasUnclosedBlock = true
    mistakes += 1
    grammarMistakes += 1
    guard Observer.wantsDiagnostics else { return }
    let word = raw(opener.start, opener.end)
    let lineBreak = text[previousEnd - 1] == 0x0A ? "" : "\n"
    let isSimple = depth == 0 && closer == .end && !isEmpty
    let rest =
      isSimple
      ? "end\n"
      : (isEmpty ? "  ‹statement›\n" : "") + closer.text + "\n"
        + (closer == .then ? "  ‹statement›\nend\n" : "")
    diagnostics.append(
      Diagnostic(
        .unclosedBlock, "This “\(word)” is never closed.", at: range(of: opener),
        label: "opened here",
        secondary: [
          .init(SourceRange(at: previousEnd + base), "“\(closer.text)” is missing here")
        ],
        suggestions: [
          Suggestion(
            isSimple ? .maybe : .fill,
            edits: [.init(SourceRange(at: text.count + base), lineBreak + rest)])
        ]))
  }

  /// Reports a clause that stands for the second time.
  mutating func reportRepeatedClause(
    _ kind: ClauseSet, of allowed: ClauseSet, at second: SourceRange, since start: Int
  ) {
    mistakes += 1
    hasFinalMistake = true
    guard Observer.wantsDiagnostics else { return }
    diagnostics.append(
      repeatedClause(kind, of: allowed, at: second, since: start))
  }

  /// Reports a modifier, or part of one, that stands for the second time.
  mutating func reportRepetition(of first: SourceRange, at second: SourceRange) {
    mistakes += 1
    hasFinalMistake = true
    guard Observer.wantsDiagnostics else { return }
    let words = raw(first.start - base, first.end - base).split(separator: " ")
    let name = words.prefix(1).joined()
    diagnostics.append(
      Diagnostic(
        .repeatedClause, "“\(name)” stands twice.", at: second, label: "the second time",
        secondary: [.init(first, "the first time")],
        suggestions: [
          Suggestion(.maybe, edits: [.init(rangeWithSpaceBefore(second), "")]),
          Suggestion(.maybe, edits: [.init(rangeWithSpaceBefore(first), "")]),
        ]))
  }

  /// Reports a number above `Count.limit`.
  mutating func reportLargeNumber(_ token: Token) {
    mistakes += 1
    hasFinalMistake = true
    guard Observer.wantsDiagnostics else { return }
    diagnostics.append(
      Diagnostic(
        .numberTooLarge, "This number is too large.", at: range(of: token),
        label: "at most 999,999,999", notes: ["“help E0105” tells more."]))
  }

  private func repeatedClause(
    _ kind: ClauseSet, of allowed: ClauseSet, at second: SourceRange, since start: Int
  ) -> Diagnostic {
    var search = Parser<SilentObserver>(text, at: start, base: base, observer: SilentObserver())
    var first = second
    var ignored = Clauses()
    while true {
      let clauseStart = search.token.start
      guard let found = try? search.clause(allowed, moreFollow: true, into: &ignored),
        !found.isEmpty
      else { break }
      if found == kind {
        first = search.range(from: clauseStart)
        break
      }
    }
    let word = raw(second.start - base, second.end - base).split(separator: " ").first ?? ""
    let message = kind == .when ? "The date stands twice." : "“\(word)” stands twice."
    return Diagnostic(
      .repeatedClause, message, at: second, label: "the second time",
      secondary: [.init(first, "the first time")],
      suggestions: corrections(of: kind, first, second).map { Suggestion(.maybe, edits: [$0]) })
  }

  /// One clause or the other, or one for both where a list is allowed.
  private func corrections(
    of kind: ClauseSet, _ first: SourceRange, _ second: SourceRange
  ) -> [Suggestion.Edit] {
    var edits = [
      Suggestion.Edit(rangeWithSpaceBefore(second), ""),
      Suggestion.Edit(rangeWithSpaceBefore(first), ""),
    ]
    let isAdjacent = rangeWithSpaceBefore(second).start == first.end
    if isAdjacent && (kind == .via || kind == .about) {
      let length = kind == .via ? 3 : 5
      edits.insert(
        .init(SourceRange(second.start, second.start + length), "and"), at: 0)
    }
    return edits
  }

  private func rangeWithSpaceBefore(_ range: SourceRange) -> SourceRange {
    var start = range.start
    while start > base, case let byte = text[start - base - 1], byte == 0x20 || byte == 0x09 {
      start -= 1
    }
    return SourceRange(start, range.end)
  }
}
