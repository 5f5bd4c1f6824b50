import SourceText

/// Texts, names and lists that need quotes.
extension SyntaxProblem {
  /// `about machine learning`, `note Alice moved to Berlin`, `over long lunch`.
  func unquotedPhrase() -> Diagnostic? {
    if words.holds(where: { $0.terminal == .token(.string) && $0.role != .remark }),
      !words.isPerson || words.holds(where: { $0.role == .topic })
    {
      if let text = unquotedText() { return text }
    }
    guard let last = taken.last else { return nil }
    switch last.role {
    case .topic, .topicContinuation, .place, .placeContinuation:
      return phrase(from: phraseStart, joined: false)
    case .kind, .medium, .habit, .fieldName: return phrase(from: last.token.start, joined: true)
    case .person, .personContinuation, .statement, .keyword, .verb, .clause, .modifier, .block,
      .listSeparator, .date, .duration, .number, .string, .text, .remark, .tag, .variable,
      .strength, .source, .constant, .setting, .path, .helpTopic, .errorCode, .operator,
      .punctuation, .separator, .end, .comment, .space, .continuation, .error:
      return nil
    }
  }

  /// Where the topic or place began that the mistake follows.
  var phraseStart: Int {
    var index = taken.count - 1
    while index > 0,
      taken[index].role == .topicContinuation || taken[index].role == .placeContinuation
    {
      index -= 1
    }
    return taken[index].token.start
  }

  /// Words after a topic or place: the whole belongs in quotes, or together by hyphens.
  private func phrase(from start: Int, joined: Bool) -> Diagnostic? {
    for last in following(5) {
      guard last.kind == .word || last.kind == .number else { break }
      let phrase = written(start, last.end)
      guard !phrase.contains("\"") else { break }
      let replacement =
        joined ? String(phrase.map { $0 == " " ? "-" : $0 }) : "\"\(phrase)\""
      let found = suggestions([[edit(start, last.end, replacement)]])
      guard found.first?.confidence == .sure else { continue }
      return Diagnostic(
        .unquotedPhrase,
        joined ? "“\(phrase)” must be one word." : "Several words need quotes.",
        at: SourceRange(start + base, last.end + base), suggestions: found)
    }
    return nil
  }

  /// A word of the language as a topic or place: `who needs people?`.
  func reservedWord() -> Diagnostic? {
    guard let keyword = token.keyword, Keyword.reserved.contains(keyword),
      !Keyword.joining.contains(keyword),
      words.holds(where: { $0.role == .topic || $0.role == .place })
    else { return nil }
    let found = suggestions([[edit(token.start, token.end, "\"\(written)\"")]])
    guard found.first?.confidence == .sure else { return nil }
    return Diagnostic(
      .unquotedPhrase, "“\(written)” is a word of the language; as a text it needs quotes.",
      at: range, suggestions: found)
  }

  /// Words where a text is expected: quotes around them, up to the end or a clause.
  private func unquotedText() -> Diagnostic? {
    let tokens = following(200)
    guard let last = tokens.last else { return nil }
    var ends = tokens.prefix(4).map(\.end)
    if !words.holds(where: { $0.role == .topic }) { ends = [last.end] + ends }
    for end in ends {
      let phrase = written(token.start, end)
      guard !phrase.contains("\""), !phrase.contains("\\") else { continue }
      let found = suggestions([[edit(token.start, end, "\"\(phrase)\"")]])
      guard found.first?.confidence == .sure else { continue }
      return Diagnostic(
        .unquotedPhrase, "A text needs quotes.",
        at: SourceRange(token.start + base, end + base), suggestions: found)
    }
    return nil
  }
}
