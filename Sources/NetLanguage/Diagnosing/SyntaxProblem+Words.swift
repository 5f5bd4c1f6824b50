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
    let corrected = suggestions(near)
    if corrected.isEmpty, let name = lowercaseName() { return name }
    return Diagnostic(
      .unknownStatement, "No statement starts with “\(written)”.", at: range,
      suggestions: corrected,
      notes: corrected.isEmpty ? ["Type “help” for what you can say."] : [])
  }

  /// A token that does not fit.
  func unexpected() -> Diagnostic {
    if let special = bareWeekday() ?? disagreeingVerb() ?? commandWordAsName() { return special }
    if let special = foreignDate() ?? inPlace() ?? missingQuote() { return special }
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
    let found = suggestions(candidates)
    return found.isEmpty ? nil : unknownWord(found)
  }

  /// A word that is missing before this token.
  private func inserted() -> Diagnostic? {
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

  private func unknownWord(_ suggestions: [Suggestion]) -> Diagnostic {
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

  // MARK: Special cases

  /// `on friday`.
  private func bareWeekday() -> Diagnostic? {
    guard let keyword = token.keyword, KeywordGroup.weekdays.contains(keyword),
      words.holds(.keyword(.last)) || words.holds(.keyword(.next))
    else { return nil }
    let isDeadline = taken.last.map { $0.token.keyword == .by || $0.token.keyword == .until }
    let order = isDeadline == true ? ["next ", "last "] : ["last ", "next "]
    return Diagnostic(
      .ambiguousWeekday, "“\(written)” could be past or coming.", at: range,
      suggestions: suggestions(
        order.map { [edit(token.start, token.start, $0)] }, sure: false))
  }

  /// `2026/03/04`, `4.3.2026`: dates as others write them.
  private func foreignDate() -> Diagnostic? {
    guard let first = token.kind == .number ? token : taken.last?.token, first.kind == .number,
      token.symbol == .slash || token.symbol == .dot || token.kind == .number
    else { return nil }
    var end = first.end
    while end < text.count, case let byte = text[end],
      byte >= 0x30 && byte <= 0x39 || byte == 0x2F || byte == 0x2E
    {
      end += 1
    }
    let parts = written(first.start, end).split { $0 == "/" || $0 == "." }.map(String.init)
    guard parts.count == 3 else { return nil }
    let orders = parts[0].count == 4 ? [[0, 1, 2]] : [[2, 1, 0], [2, 0, 1]]
    let candidates = orders.map { order in
      [edit(first.start, end, order.map { twoDigits(parts[$0]) }.joined(separator: "-"))]
    }
    let found = suggestions(candidates)
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .unexpectedWord, "A date is written year-month-day, as in 2026-03-04.",
      at: SourceRange(first.start + base, end + base), suggestions: found)
  }

  private func twoDigits(_ part: String) -> String { part.count == 1 ? "0" + part : part }

  /// `in Berlin`: `in` opens a length of time, a place takes `at`.
  private func inPlace() -> Diagnostic? {
    guard let last = taken.last, last.token.keyword == .in, last.role == .date,
      token.kind == .word || token.kind == .string
    else { return nil }
    let found = suggestions([[edit(last.token.start, last.token.end, "at")]])
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .unexpectedWord, "“in” opens a length of time; a place takes “at”.",
      at: SourceRange(last.token.start + base, last.token.end + base), suggestions: found)
  }

  /// `note Alice moved"`: the quote that opens the text is missing.
  private func missingQuote() -> Diagnostic? {
    guard words.holds(.token(.string)), let last = following(200).last,
      last.kind == .unclosedString, written(last).allSatisfy({ $0 == "\"" || $0 == " " })
    else { return nil }
    let found = suggestions([[edit(token.start, token.start, "\"")]])
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .unclosedQuote, "This quote is never opened.",
      at: SourceRange(last.start + base, last.start + 1 + base), label: "closed here",
      suggestions: found)
  }

  /// `tag Alice mentor`, `let x be 3`.
  private func missingSigil() -> Diagnostic? {
    guard token.kind == .word, !words.canEnd else { return nil }
    var sigil: String?
    if words.holds(.token(.tag)) { sigil = "#" }
    if words.holds(where: { $0.terminal == .token(.variable) && $0.role == .variable }) {
      sigil = "$"
    }
    guard let sigil else { return nil }
    let found = suggestions([[edit(token.start, token.start, sigil)]])
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .unexpectedWord,
      sigil == "#" ? "A tag starts with “#”." : "A variable starts with “$”.", at: range,
      label: expectedLabel, suggestions: found)
  }

  /// A clause that the statement does not take.
  private func unwantedClause() -> Diagnostic? {
    guard let keyword = token.keyword, words.canEnd, Self.clauseWords.contains(keyword),
      !words.holds(.keyword(keyword)), let first = taken.first
    else { return nil }
    let start = spaceBefore(token.start)
    var found: [Suggestion] = []
    for next in following(8).dropFirst() where found.first?.confidence != .sure {
      found = suggestions([[edit(start, next.end, "")]])
    }
    let head = first.role == .statement ? "“\(written(first.token))”" : "this statement"
    return Diagnostic(
      .unexpectedWord, "“\(written)” does not go with \(head).", at: range,
      label: expectedLabel,
      suggestions: found.map { Suggestion(.maybe, edits: $0.edits) })
  }

  private static let clauseWords: [Keyword] = [
    .via, .at, .on, .over, .about, .for, .by, .since, .as, .because, .with, .until,
  ]

  /// `Bob know Carol`, `I knows Bob`.
  private func disagreeingVerb() -> Diagnostic? {
    guard let keyword = token.keyword else { return nil }
    let one = VerbForms.one.all
    let many = VerbForms.many.all
    let wanted: Keyword
    if let index = many.firstIndex(of: keyword), words.holds(.keyword(one[index])) {
      wanted = one[index]
    } else if let index = one.firstIndex(of: keyword), words.holds(.keyword(many[index])) {
      wanted = many[index]
    } else {
      return nil
    }
    let subject = written(taken.first?.token.start ?? token.start, previousEnd)
    return Diagnostic(
      .verbForm, "It is “\(subject) \(wanted.text)”, not “\(keyword.text)”.", at: range,
      suggestions: suggestions([[edit(token.start, token.end, wanted.text)]]))
  }

  /// `Meet knows Bob`.
  private func commandWordAsName() -> Diagnostic? {
    guard taken.count == 1, let first = taken.first, first.role == .statement,
      written(first.token).first?.isUppercase == true
    else { return nil }
    let name = written(first.token)
    let found = suggestions([[edit(first.token.start, first.token.end, "\"\(name)\"")]])
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .commandWordAsName, "“\(name)” begins a statement, so as a name it needs quotes.",
      at: SourceRange(first.token.start + base, first.token.end + base), suggestions: found)
  }

  /// A keyword where a person, place, topic or the like is missing: `via at PyCon`.
  private func missingBeforeKeyword() -> Diagnostic? {
    guard let keyword = token.keyword, !words.canEnd, let missing = words.placeholder,
      let last = taken.last,
      last.role == .clause || last.role == .keyword || last.role == .modifier
        || last.role == .statement || last.role == .verb || last.role == .listSeparator
    else { return nil }
    let isFollower = Keyword.joining.contains(keyword) || keyword == .yesterday || keyword == .today
    guard isFollower || Self.modifierWords.contains(keyword) else { return nil }
    if last.role == .listSeparator {
      let extra = suggestions([[edit(spaceBefore(last.token.start), last.token.end, "")]])
      if !extra.isEmpty {
        return Diagnostic(
          .missingPart, "“\(written(last.token))” needs \(missing.name) after it.",
          at: SourceRange(previousEnd + base, previousEnd + base), label: expectedLabel,
          suggestions: extra)
      }
    }
    return Diagnostic(
      .missingPart, "“\(written(last.token))” needs \(missing.name).",
      at: SourceRange(previousEnd + base, previousEnd + base), label: expectedLabel,
      suggestions: [
        Suggestion(.fill, edits: shifted([edit(previousEnd, previousEnd, " " + missing.text)]))
      ])
  }

  private static let modifierWords: [Keyword] = [.where, .group, .order, .limit]

  /// `about machine learning`, `note Alice moved to Berlin`, `over long lunch`.
  private func unquotedPhrase() -> Diagnostic? {
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
  private var phraseStart: Int {
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
  private func reservedWord() -> Diagnostic? {
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

  /// `meet alice`.
  private func lowercaseName() -> Diagnostic? {
    let begins = words.isPerson || words.holds(.token(.leadStart))
    let isPlace = words.holds(where: {
      $0.role == .placeContinuation || $0.role == .topicContinuation
    })
    guard begins || words.holds(.token(.nameContinuation)), !isPlace, token.kind == .word,
      token.keyword.map({ Keyword.joining.contains($0) }) != true
    else { return nil }
    var edits: [Suggestion.Edit] = []
    for word in following(4) {
      guard word.kind == .word, let name = capitalised(word) else { break }
      edits.append(edit(word.start, word.end, name))
      guard check.outcome(of: edits) == .clean else { continue }
      let end = word.end
      return Diagnostic(
        .lowercaseName, "A name starts with a capital.",
        at: SourceRange(token.start + base, end + base), suggestions: suggestions([edits]))
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
