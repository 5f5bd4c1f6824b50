import SourceText

/// Words and forms that people confuse with those of the language.
extension SyntaxProblem {
  /// `on friday`.
  func bareWeekday() -> Diagnostic? {
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
  func foreignDate() -> Diagnostic? {
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
  func inPlace() -> Diagnostic? {
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
  func missingQuote() -> Diagnostic? {
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
  func missingSigil() -> Diagnostic? {
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
  func unwantedClause() -> Diagnostic? {
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
  func disagreeingVerb() -> Diagnostic? {
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
  func commandWordAsName() -> Diagnostic? {
    guard let first = taken.first, first.role == .statement,
      written(first.token).first?.isUppercase == true
    else { return nil }
    for last in (taken.map(\.token) + following(3)).prefix(5) {
      guard last.kind == .word, written(last).first?.isUppercase == true else { return nil }
      let name = written(first.token.start, last.end)
      let found = suggestions([[edit(first.token.start, last.end, "\"\(name)\"")]])
      guard found.first?.confidence == .sure else { continue }
      let word = written(first.token)
      return Diagnostic(
        .commandWordAsName, "“\(word)” begins a statement, so as a name it needs quotes.",
        at: SourceRange(first.token.start + base, last.end + base), suggestions: found)
    }
    return nil
  }

  /// `at Smith, Inc.`, `forget Alice, Bob`: a comma where no list can stand.
  func unquotedCommaList() -> Diagnostic? {
    guard token.kind == .comma, let last = taken.last else { return nil }
    if let single = onePersonOnly() { return single }
    let isName =
      last.role == .place || last.role == .placeContinuation || last.role == .topic
      || last.role == .topicContinuation
    guard isName, last.token.kind == .word || last.token.kind == .number else { return nil }
    for next in following(6).dropFirst() {
      guard next.kind == .word || next.kind == .number || next.symbol == .dot else { break }
      let phrase = written(phraseStart, next.end)
      let found = suggestions([[edit(phraseStart, next.end, "\"\(phrase)\"")]])
      guard found.first?.confidence == .sure else { continue }
      return Diagnostic(
        .unquotedCommaList, "A name with a comma needs quotes, and no list can stand here.",
        at: SourceRange(phraseStart + base, next.end + base),
        suggestions: found.map { Suggestion(.maybe, edits: $0.edits) })
    }
    return nil
  }

  /// `forget Alice, Bob`: the command takes one person, so it has to be said twice.
  private func onePersonOnly() -> Diagnostic? {
    guard let first = taken.first, first.role == .statement, let last = taken.last,
      last.role == .person || last.role == .personContinuation
    else { return nil }
    let verb = written(first.token)
    let found = suggestions([[edit(token.start, token.end, "; \(verb)")]])
    guard found.first?.confidence == .sure else { return nil }
    return Diagnostic(
      .unexpectedWord, "“\(verb)” takes one person.", at: range, label: expectedLabel,
      suggestions: found)
  }

  /// `0999-01-01`: years have four digits and run from 1000 to 2999.
  func impossibleYear() -> Diagnostic? {
    guard token.symbol == .minus || token.kind == .number else { return nil }
    let first = token.kind == .number ? token : taken.last?.token ?? token
    guard first.kind == .number, first.end - first.start == 4, first.end + 6 <= text.count,
      words.holds(.token(.date)) || taken.last?.role == .date || taken.last?.role == .number,
      text[first.end] == 0x2D, text[first.end + 3] == 0x2D
    else { return nil }
    return Diagnostic(
      .impossibleDate, "Years run from 1000 to 2999.",
      at: SourceRange(first.start + base, first.end + 6 + base))
  }

  /// A keyword where a person, place, topic or the like is missing: `via at PyCon`.
  func missingBeforeKeyword() -> Diagnostic? {
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
}
