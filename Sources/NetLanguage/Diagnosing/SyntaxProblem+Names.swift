import SourceText

/// Names in lower case.
extension SyntaxProblem {
  /// `meet alice`.
  func lowercaseName() -> Diagnostic? {
    let begins = words.isPerson || words.holds(.token(.leadStart))
    let isPlace = words.holds(where: {
      $0.role == .placeContinuation || $0.role == .topicContinuation
    })
    guard begins || words.holds(.token(.nameContinuation)), !isPlace, token.kind == .word,
      token.keyword.map({ Keyword.joining.contains($0) }) != true
    else { return nil }
    if let keyword = token.keyword, Keyword.pronouns.contains(keyword) {
      return Diagnostic(
        .unexpectedWord, "“\(written)” is you; somebody else is meant here.", at: range,
        label: expectedLabel)
    }
    var edits: [Suggestion.Edit] = []
    for word in following(12) {
      if !edits.isEmpty, word.keyword != nil || word.kind == .comma { continue }
      guard word.kind == .word, let name = capitalised(word) else { break }
      edits.append(edit(word.start, word.end, name))
      guard check.outcome(of: edits) == .clean else { continue }
      guard begins else { return unknownWord(suggestions([edits], sure: false)) }
      let end = word.end
      return Diagnostic(
        .lowercaseName, "A name starts with a capital.",
        at: SourceRange(token.start + base, end + base),
        suggestions: suggestions([edits]))
    }
    let quoted = [edit(token.start, token.end, "\"\(written)\"")]
    guard begins, !taken.isEmpty, let first = capitalised(token) else { return nil }
    let found = suggestions([[edit(token.start, token.end, first)], quoted], sure: false)
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .lowercaseName, "A name starts with a capital.", at: range, suggestions: found)
  }

  /// A lower-case word with a capital; nil for one that has it already.
  private func capitalised(_ token: Token) -> String? {
    let word = written(token)
    guard let first = word.first, first.isLowercase else { return nil }
    return first.uppercased() + word.dropFirst()
  }
}
