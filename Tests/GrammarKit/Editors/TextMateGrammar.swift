import Foundation

/// A TextMate grammar (VS Code, Sublime Text, Zed …) generated from the grammar file.
///
/// A regular grammar cannot apply the case rule; it comes close by colouring only lower-case words
/// as keywords and capitalised ones as names.
package enum TextMateGrammar {
  /// The grammar as JSON with sorted keys.
  ///
  /// - Throws: What `JSONSerialization` throws; nothing for plain strings.
  package static func text(of grammar: Grammar) throws -> String {
    let root: [String: Any] = [
      "$schema":
        "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
      "comment": "Generated from Grammar/whoknows.ebnf by the tests; do not edit.",
      "name": "whoknows", "scopeName": "source.whoknows", "fileTypes": ["net"],
      "firstLineMatch": "^#!.*\\bwhoknows\\b", "patterns": patterns(of: grammar),
    ]
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    let data = try JSONSerialization.data(withJSONObject: root, options: options)
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static let tokenScopes = [
    ("TAG", "entity.name.tag"), ("HANDLE", "entity.name.reference.handle"),
    ("VARIABLE", "variable.other"), ("ERRORCODE", "constant.other.error-code"),
    ("DATE", "constant.numeric.date"), ("MONTH", "constant.numeric.month"),
    ("DECIMAL", "constant.numeric.decimal"), ("INTEGER", "constant.numeric.integer"),
    ("CAPWORD", "entity.name.person"),
  ]

  private static func scope(of role: WordGroups.Role) -> String {
    switch role {
    case .block: "keyword.control.block"
    case .date: "constant.language.date"
    case .joining: "keyword.operator.joining"
    case .lead: "keyword.control.statement"
    case .verb: "support.function.verb"
    case .expression: "keyword.operator.expression"
    case .other: "keyword.other"
    }
  }

  private static func patterns(of grammar: Grammar) -> [[String: Any]] {
    let translator = OnigurumaPattern(grammar: grammar)
    let word = translator.pattern(of: "WORDCHAR")
    func match(_ pattern: String, _ scope: String) -> [String: Any] {
      ["match": pattern, "name": scope + ".whoknows"]
    }
    func whole(_ pattern: String) -> String { "(?<!\(word))(?:\(pattern))(?!\(word))" }

    var found = [match(translator.pattern(of: "COMMENT"), "comment.line")]
    found += StringForm.forms(in: grammar).map { form in
      var end = translator.pattern(of: form.closing)
      if !form.spansLines { end += "|$" }
      return [
        "begin": translator.pattern(of: form.opening), "end": end,
        "name": "string.quoted.whoknows",
        "patterns": [match("\\\\.", "constant.character.escape")],
      ]
    }
    found += tokenScopes.map { match(whole(translator.pattern(of: $0)), $1) }
    let groups = WordGroups(of: grammar)
    for role in WordGroups.Role.allCases {
      guard let words = groups.words[role], !words.isEmpty else { continue }
      // A word with a hyphen, such as weekly-five, is an identifier and holds no keyword.
      let pattern = "(?<!\(word)|-)(?:\(words.joined(separator: "|")))(?!\(word)|-\(word))"
      found.append(match(pattern, scope(of: role)))
    }
    return found
  }
}
