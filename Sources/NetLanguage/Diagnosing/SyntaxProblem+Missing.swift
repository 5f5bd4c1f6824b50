import SourceText

/// Mistakes where something is missing.
extension SyntaxProblem {
  /// The statement stops too early.
  func somethingMissing() -> Diagnostic {
    if let special = misspeltCommand() ?? missingParenthesis() { return special }
    let at = SourceRange(previousEnd + base, previousEnd + base)
    let needy = needyPart
    if let single = singleKeyword, !words.isPerson {
      return Diagnostic(
        .missingPart, "“\(needy)” needs “\(single.text)”.", at: at, label: expectedLabel,
        suggestions: completed(with: single.text))
    }
    if let missing = words.placeholder {
      return Diagnostic(
        .missingPart, "“\(needy)” needs \(missing.name).", at: at, label: expectedLabel,
        suggestions: [
          Suggestion(.fill, edits: shifted([edit(previousEnd, previousEnd, " " + missing.text)]))
        ])
    }
    return Diagnostic(
      .missingPart, "Something is missing after “\(needy)”.", at: at, label: expectedLabel,
      suggestions: suggestions(
        words.keywords.prefix(6).map { [edit(previousEnd, previousEnd, " " + $0.text)] },
        sure: false))
  }

  /// The insertion of a keyword that must stand here.
  private func completed(with keyword: String) -> [Suggestion] {
    let insertion = [edit(previousEnd, previousEnd, " " + keyword)]
    let tried = suggestions([insertion])
    if !tried.isEmpty { return tried }
    return [Suggestion(.fill, edits: shifted([edit(previousEnd, previousEnd, " \(keyword) ‹…›")]))]
  }

  /// The only keyword that can stand here, if nothing else can.
  private var singleKeyword: Keyword? {
    guard words.expected.count == 1, case .keyword(let keyword) = words.expected[0].terminal else {
      return nil
    }
    return keyword
  }

  /// The words that ask for more: `via`, or the whole name that has begun.
  private var needyPart: String {
    guard let last = taken.last else { return "" }
    var first = taken.count - 1
    while first > 0, isContinuation(taken[first].role) { first -= 1 }
    return written(taken[first].token.start, last.token.end)
  }

  private func isContinuation(_ role: SyntaxRole) -> Bool {
    role == .personContinuation || role == .placeContinuation || role == .topicContinuation
  }

  func emptyBlock() -> Diagnostic {
    Diagnostic(
      .missingPart, "There is nothing to do before “\(written)”.",
      at: SourceRange(token.start + base, token.start + base), label: "a statement",
      suggestions: [
        Suggestion(.fill, edits: shifted([edit(token.start, token.start, "‹statement› ")]))
      ])
  }

  /// `Met Alice`: a capital makes a name of a misspelt command.
  func misspeltCommand() -> Diagnostic? {
    guard let first = taken.first, first.role == .person, first.token.kind == .word else {
      return nil
    }
    let candidates = nearKeywords(to: written(first.token), among: Self.statementKeywords).map {
      [edit(first.token.start, first.token.end, $0.text)]
    }
    let found = suggestions(candidates)
    guard found.contains(where: { $0.confidence == .sure }) || found.count > 1 else { return nil }
    return Diagnostic(
      .unknownStatement, "No statement starts with “\(written(first.token))”.",
      at: SourceRange(first.token.start + base, first.token.end + base), suggestions: found)
  }
}
