import SourceText

/// Words that stand where others are expected.
extension SyntaxProblem {
  static let statementKeywords = Keyword.allCases.filter { StatementHead($0) != nil }

  /// A line starts with a word that no statement starts with.
  func unknownStatement() -> Diagnostic {
    if token.keyword.map({ Keyword.blockWords.contains($0) }) == true {
      return Diagnostic(
        .unexpectedWord, "No block is open that “\(written)” could belong to.", at: range,
        suggestions: suggestions([[edit(token.start, token.end, "")]], sure: false))
    }
    guard token.kind == .word else {
      return Diagnostic(
        .unknownStatement, "No statement starts with “\(written)”.", at: range,
        label: "a statement starts with a command, a person or a question",
        suggestions: suggestions([[edit(token.start, token.end, "")]], sure: false))
    }
    let near = nearKeywords(to: written, among: Self.statementKeywords).map {
      [edit(token.start, token.end, $0.text)]
    }
    let corrected = suggestions(near, sure: isSlip(written, near))
    if corrected.isEmpty, let name = lowercaseName() { return name }
    return Diagnostic(
      .unknownStatement, "No statement starts with “\(written)”.", at: range,
      suggestions: corrected,
      notes: corrected.isEmpty ? ["Type “help” for what you can say."] : [])
  }

  /// A token that does not fit.
  func unexpected() -> Diagnostic {
    if let special = bareWeekday() ?? disagreeingVerb() ?? commandWordAsName() { return special }
    if let special = foreignDate() ?? impossibleYear() ?? inPlace() { return special }
    if let special = missingQuote() ?? unquotedCommaList() { return special }
    if token.kind == .word || token.kind == .number {
      if token.keyword != nil, let found = reservedWord() ?? inserted() { return found }
      if let found = misspelling() { return found }
      if let special = missingBeforeKeyword() ?? unwantedClause() { return special }
      if let special = missingSigil() ?? unquotedPhrase() ?? lowercaseName() { return special }
    }
    if let special = misspeltCommand() ?? inserted() { return special }
    return unknownWord(fallbacks())
  }

  /// A word that is nearly one of those expected, but for its case or a slip.
  private func misspelling() -> Diagnostic? {
    var candidates = nearKeywords(to: written, among: words.keywords).map {
      [edit(token.start, token.end, $0.text)]
    }
    if words.holds(.token(.identifier)), token.classes.contains(.nameStart), !words.isPerson {
      candidates.append([edit(token.start, token.end, written.lowercased())])
    }
    let found = suggestions(candidates, sure: isSlip(written, candidates))
    return found.isEmpty ? nil : unknownWord(found)
  }

  /// True where a correction differs by one slip only; anything else is no more than a guess.
  private func isSlip(_ word: String, _ candidates: [[Suggestion.Edit]]) -> Bool {
    candidates.allSatisfy { edits in
      edits.allSatisfy { editDistance(word.lowercased(), $0.replacement, limit: 1) <= 1 }
    }
  }

  /// A word that is missing before this token.
  func inserted() -> Diagnostic? {
    guard !words.canEnd else { return nil }
    if words.holds(.symbol(.rightParenthesis)), let closed = missingParenthesis() { return closed }
    let insertions = words.keywords.prefix(24).map { keyword in
      [edit(token.start, token.start, keyword.text + " ")]
    }
    let found = suggestions(Array(insertions), sure: words.expected.count == 1)
    guard !found.isEmpty, found.allSatisfy({ check.outcome(of: unshifted($0)) == .clean }) else {
      return nil
    }
    if found.count == 1, let word = found[0].edits.first?.replacement.dropLast(), !word.isEmpty {
      return Diagnostic(
        .missingPart, "“\(word)” is missing before “\(written)”.", at: range,
        label: expectedLabel, suggestions: found)
    }
    return unknownWord(found)
  }

  private func unshifted(_ suggestion: Suggestion) -> [Suggestion.Edit] {
    suggestion.edits.map {
      .init(SourceRange($0.range.start - base, $0.range.end - base), $0.replacement)
    }
  }

  /// `( 1 + 2` without the other parenthesis.
  func missingParenthesis() -> Diagnostic? {
    guard words.holds(.symbol(.rightParenthesis)) else { return nil }
    let found = suggestions([[edit(previousEnd, previousEnd, ")")]])
    guard !found.isEmpty || token.kind == .end || token.kind == .separator else { return nil }
    return Diagnostic(
      .missingPart, "A “)” is missing.",
      at: SourceRange(previousEnd + base, previousEnd + base), label: expectedLabel,
      suggestions: found)
  }

  func unknownWord(_ suggestions: [Suggestion]) -> Diagnostic {
    let message: String
    if token.kind == .word && token.keyword == nil {
      message = "I don't know “\(written)” here."
    } else if words.items.isEmpty {
      message = "The statement should end before “\(written)”."
    } else {
      message = "“\(written)” cannot stand here."
    }
    return Diagnostic(
      .unexpectedWord, message, at: range, label: expectedLabel, suggestions: suggestions)
  }

  /// What may help when nothing better is known: a token too many, or a missing line break.
  private func fallbacks() -> [Suggestion] {
    if token.symbol == .dot || token.symbol == .question || token.kind == .comma {
      return suggestions([[edit(spaceBefore(token.start), token.end, "")]])
    }
    let separated = [edit(spaceBefore(token.start), token.start, "; ")]
    if words.canEnd, check.outcome(of: separated) == .clean, startsOtherStatement {
      return suggestions([separated])
    }
    return suggestions([[edit(spaceBefore(token.start), token.end, "")]], sure: false)
  }

  /// True where the rest of the line is a statement of its own.
  private var startsOtherStatement: Bool {
    guard let keyword = token.keyword else { return token.classes.contains(.leadStart) }
    return StatementHead(keyword) != nil && !token.classes.contains(.nameContinuation)
  }

  func spaceBefore(_ offset: Int) -> Int {
    var start = offset
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    return start
  }

  /// Keywords that differ from a word by little, the nearest first.
  func nearKeywords(to word: String, among keywords: [Keyword]) -> [Keyword] {
    let lower = word.lowercased()
    guard lower.count >= 2, lower.utf8.count <= 16 else { return [] }
    let limit = lower.count <= 4 ? 1 : lower.count <= 7 ? 2 : 3
    var found: [(keyword: Keyword, distance: Int)] = []
    for keyword in keywords where keyword.text != word {
      let distance = editDistance(lower, keyword.text, limit: limit)
      if distance <= limit && distance * 2 <= max(lower.count, keyword.text.count) {
        found.append((keyword, distance))
      }
    }
    guard let best = found.map(\.distance).min() else { return [] }
    return found.filter { $0.distance == best }.prefix(4).map(\.keyword)
  }
}
