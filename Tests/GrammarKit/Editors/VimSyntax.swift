/// A Vim syntax file generated from the grammar file.
///
/// Vim knows no Unicode categories: outside ASCII its classes of upper and lower case letters stand
/// in for them, and a letter that is not lower case opens a name. Like the case rule, only
/// lower-case words are coloured as keywords.
package enum VimSyntax {
  /// The file, to be put into a `syntax` folder as `whoknows.vim`.
  package static func text(of grammar: Grammar) -> String {
    let lines =
      [header, tokens(of: grammar), strings(of: grammar), words(of: grammar), links]
      .flatMap { $0 + [""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static let header = [
    "\" Vim syntax file for whoknows (*.net).",
    "\" Generated from Grammar/whoknows.ebnf by the tests; do not edit.",
    "\" Put it into ~/.vim/syntax and add to ~/.vim/ftdetect/whoknows.vim:",
    "\"   autocmd BufRead,BufNewFile *.net setfiletype whoknows",
    "if exists('b:current_syntax')",
    "  finish",
    "endif",
    "let s:cpo = &cpo",
    "set cpo&vim",
    "",
    "syntax case match",
    "syntax iskeyword @,48-57,_,-,192-255",
  ]

  private static let tokenGroups = [
    ("CAPWORD", "Name"), ("INTEGER", "Number"), ("DECIMAL", "Number"), ("MONTH", "Date"),
    ("DATE", "Date"), ("ERRORCODE", "ErrorCode"), ("TAG", "Tag"), ("HANDLE", "Handle"),
    ("VARIABLE", "Variable"), ("COMMENT", "Comment"),
  ]

  // Of matches that start in one place Vim takes the last one defined, so the widest come first.
  private static func tokens(of grammar: Grammar) -> [String] {
    let translator = VimPattern(grammar: grammar)
    return tokenGroups.map { name, group in
      // Signs open a token anywhere; letters and digits only where a word begins.
      let isWord = !["TAG", "HANDLE", "VARIABLE", "COMMENT"].contains(name)
      let pattern = translator.pattern(of: name)
      return "syntax match whoknows\(group) /\\v" + (isWord ? "<%(\(pattern))/" : "\(pattern)/")
    }
  }

  private static func strings(of grammar: Grammar) -> [String] {
    let translator = VimPattern(grammar: grammar)
    return StringForm.forms(in: grammar).reversed().map { form in
      "syntax region whoknowsString start=/\\v\(translator.pattern(of: form.opening))/ "
        + "skip=/\\v\\\\./ end=/\\v\(translator.pattern(of: form.closing))/"
        + (form.spansLines ? "" : " oneline")
    }
  }

  private static func words(of grammar: Grammar) -> [String] {
    let groups = WordGroups(of: grammar)
    return WordGroups.Role.allCases.flatMap { role in
      wrapped("syntax keyword whoknows\(role.rawValue.capitalisedFirst)", groups.words[role] ?? [])
    }
  }

  private static func wrapped(_ start: String, _ words: [String]) -> [String] {
    guard !words.isEmpty else { return [] }
    var lines = [start]
    for word in words {
      if lines[lines.count - 1].count + word.count >= 99 { lines.append("      \\") }
      lines[lines.count - 1] += " " + word
    }
    return lines
  }

  private static let links =
    [
      ("Block", "Conditional"), ("Date", "Constant"), ("Joining", "PreProc"), ("Lead", "Statement"),
      ("Verb", "Function"), ("Expression", "Operator"), ("Other", "Keyword"),
      ("Name", "Identifier"),
      ("Number", "Number"), ("ErrorCode", "Constant"), ("Tag", "Tag"), ("Handle", "Special"),
      ("Variable", "Type"), ("Comment", "Comment"), ("String", "String"),
    ].map { "highlight default link whoknows\($0) \($1)" } + [
      "", "let b:current_syntax = 'whoknows'", "let &cpo = s:cpo", "unlet s:cpo",
    ]
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Translates token productions to Vim's very magic patterns.
private struct VimPattern {
  let grammar: Grammar

  func pattern(of name: String) -> String {
    guard let rule = grammar.rule(named: name) else { return "a@!a" }
    return pattern(of: rule.expression)
  }

  func pattern(of expression: Grammar.Expression) -> String {
    switch expression {
    case .literal(let text): Self.escaped(text)
    case .scalars(let set): Self.pattern(of: set)
    case .reference(let name): "%(\(pattern(of: name)))"
    case .sequence(let parts): parts.map(item).joined()
    case .choice(let parts): parts.map(pattern(of:)).joined(separator: "|")
    case .optional(let part): item(part) + "?"
    case .zeroOrMore(let part): item(part) + "*"
    case .oneOrMore(let part): item(part) + "+"
    case .difference(let whole, _): pattern(of: whole)
    }
  }

  private func item(_ expression: Grammar.Expression) -> String {
    let pattern = pattern(of: expression)
    if case .scalars = expression { return pattern }
    return pattern.hasPrefix("%(") && isReference(expression) ? pattern : "%(\(pattern))"
  }

  /// A reference is already grouped.
  private func isReference(_ expression: Grammar.Expression) -> Bool {
    if case .reference = expression { return true }
    return false
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
      return (isPlain ? "" : "\\") + String(Character(scalar))
    }.joined()
  }

  /// The set, exactly within ASCII and by Vim's letter classes beyond it.
  static func pattern(of set: ScalarSet) -> String {
    if set.isNegated { return "[^" + ranges(of: set) + "]" }
    let ascii = (0x21..<0x7F).compactMap { Unicode.Scalar($0) }.filter(set.contains)
    var alternatives = ["[" + classes(ascii) + wide(set) + "]"]
    let (upper, lower) = (set.contains("É"), set.contains("é"))
    if upper && lower { alternatives.append("[^\\x00-\\x7f]") }
    if upper && !lower { alternatives.append("[^\\x00-\\x7f[:lower:]]") }
    if lower && !upper { alternatives.append("[[:lower:]]") }
    alternatives.removeAll { $0 == "[]" }
    return alternatives.count == 1 ? alternatives[0] : "%(\(alternatives.joined(separator: "|")))"
  }

  private static func ranges(of set: ScalarSet) -> String {
    set.ranges.map { code($0.lowerBound) + ($0.count > 1 ? "-" + code($0.upperBound) : "") }
      .joined()
  }

  private static func wide(_ set: ScalarSet) -> String {
    set.ranges.filter { $0.lowerBound > 0x7F }.map {
      code($0.lowerBound) + ($0.count > 1 ? "-" + code($0.upperBound) : "")
    }.joined()
  }

  private static func classes(_ scalars: [Unicode.Scalar]) -> String {
    var rest = Set(scalars)
    var text = ""
    for (range, spelling) in [
      (("a" as Unicode.Scalar).value...("z" as Unicode.Scalar).value, "a-z"),
      (("A" as Unicode.Scalar).value...("Z" as Unicode.Scalar).value, "A-Z"),
      (("0" as Unicode.Scalar).value...("9" as Unicode.Scalar).value, "0-9"),
    ] {
      let members = Set(range.compactMap(Unicode.Scalar.init))
      guard members.isSubset(of: rest) else { continue }
      text += spelling
      rest.subtract(members)
    }
    return text + rest.sorted().map { code($0.value) }.joined()
  }

  private static func code(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    let padding = String(repeating: "0", count: max(0, (value > 0xFF ? 4 : 2) - digits.count))
    return (value > 0xFF ? "\\u" : "\\x") + padding + digits
  }
}
