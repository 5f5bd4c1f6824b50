import SourceText

/// Mistakes within a token.
extension SyntaxProblem {
  func unclosedQuote() -> Diagnostic {
    let isLong = token.kind == .unclosedLongString
    let opening = isLong ? 3 : text[token.start] == 0x22 ? 1 : 3
    let closing = isLong ? "\"\"\"" : opening == 1 ? "\"" : "”"
    let end = trimmedEnd
    let content = written(token.start + opening, max(end, token.start + opening))
    let candidates =
      content.isEmpty
      ? [[edit(token.start, token.start + opening, "")]]
      : [[edit(end, end, closing)], [edit(token.start, token.start + opening, "")]]
    return Diagnostic(
      .unclosedQuote, "This quote is never closed.",
      at: SourceRange(token.start + base, token.start + opening + base), label: "opened here",
      suggestions: Array(suggestions(candidates, sure: !isLong).prefix(1)).map { suggestion in
        var suggestion = suggestion
        if !isLong && suggestion.confidence == .maybe && check.outcome(of: candidates[0]) == .clean
        {
          suggestion.confidence = .sure
        }
        return suggestion
      })
  }

  /// The end of the token without the spaces before the line's end.
  private var trimmedEnd: Int {
    var end = token.end
    while end > token.start + 1, text[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  func unknownCharacter() -> Diagnostic {
    if text[token.start] == 0 {
      return Diagnostic(
        .unknownCharacter, "A NUL byte is not allowed in a text.", at: range,
        suggestions: suggestions([[edit(token.start, token.end, "")]]))
    }
    if let quoted = singleQuoted() { return quoted }
    let scalar = written.unicodeScalars.first ?? " "
    let candidates = replacements(for: scalar).map { [edit(token.start, token.end, $0)] }
    let isInvisible = scalar.value < 0x20 || scalar.properties.isWhitespace
    let name = isInvisible ? "U+" + hexadecimal(scalar.value) : "“\(written)”"
    return Diagnostic(
      .unknownCharacter, "I don't know the character \(name).", at: range,
      suggestions: suggestions(candidates, sure: candidates.count == 1))
  }

  private func replacements(for scalar: Unicode.Scalar) -> [String] {
    if scalar == "\r" { return ["\n"] }
    if scalar == "&" { return [spaced("and")] }
    if scalar.properties.isWhitespace { return [" "] }
    let isApart =
      token.start == 0 || token.end == text.count || text[token.start - 1] == 0x20
      || text[token.end] == 0x20
    return isApart ? [""] : ["", " "]
  }

  /// A word in place of the token, with spaces where none are.
  private func spaced(_ word: String) -> String {
    let before = token.start > 0 && text[token.start - 1] == 0x20 ? "" : " "
    let after = token.end < text.count && text[token.end] == 0x20 ? "" : " "
    return before + word + after
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// `'text'`: strings have double quotes.
  private func singleQuoted() -> Diagnostic? {
    let pairs: [Unicode.Scalar: UInt32] = [
      "'": 0x27, "‘": 0x2019, "’": 0x2019, "«": 0xBB, "`": 0x60,
    ]
    let lexer = Lexer(text, at: token.start)
    guard let opening = lexer.scalar(at: token.start), let closing = pairs[opening.value] else {
      return nil
    }
    var offset = token.start + opening.length
    while let scalar = lexer.scalar(at: offset), scalar.value != "\n" {
      if scalar.value.value == closing {
        let edits = [
          edit(token.start, token.start + opening.length, "\""),
          edit(offset, offset + scalar.length, "\""),
        ]
        return Diagnostic(
          .unknownCharacter, "A text stands in double quotes.",
          at: SourceRange(token.start + base, offset + scalar.length + base),
          suggestions: suggestions([edits]))
      }
      offset += scalar.length
    }
    return nil
  }

  func missingSpace() -> Diagnostic {
    if text[token.start] < 0x30 || text[token.start] > 0x39 {
      return Diagnostic(
        .unexpectedWord, "A space is missing after this text.",
        at: SourceRange(token.end + base, token.end + base),
        suggestions: suggestions([[edit(token.end, token.end, " ")]]))
    }
    var digits = token.start
    while digits < token.end, text[digits] < 0x41 { digits += 1 }
    return Diagnostic(
      .unexpectedWord, "A space is missing in “\(written)”.", at: range,
      suggestions: suggestions([[edit(digits, digits, " ")]]))
  }
}
