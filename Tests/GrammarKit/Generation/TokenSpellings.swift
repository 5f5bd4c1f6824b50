import Foundation

/// Texts for every terminal: realistic ones mostly, and some derived from the token productions.
package struct TokenSpellings: Sendable {
  private var samples: [[String]]
  private let grammar: Grammar
  private let vocabulary: Vocabulary
  private let automaton: TokenAutomaton
  /// Terminals that derived texts are drawn for: the classes whose spelling is open.
  private let open: TerminalSet

  package init(of grammar: Grammar, recogniser: Recogniser) {
    self.grammar = grammar
    vocabulary = recogniser.vocabulary
    automaton = recogniser.automaton
    samples = vocabulary.names.indices.map { terminal in
      if recogniser.vocabulary.trivia.contains(terminal) { return [] }
      let name = recogniser.vocabulary.names[terminal]
      if let listed = Self.realistic[name] { return listed }
      let words = grammar.words(of: name)
      return words.isEmpty ? [String(name.dropFirst().dropLast())] : words
    }
    open = TerminalSet(Self.derived.compactMap { recogniser.vocabulary.number(of: $0) })
  }

  /// Every realistic text of a terminal; none for trivia, which ``Layout`` puts in.
  package func all(of terminal: Int) -> [String] { samples[terminal] }

  /// Some text of a terminal.
  func next(_ terminal: Int, _ random: inout SplitMix64) -> String {
    if open.contains(terminal), random.oneIn(8), let text = derivedText(of: terminal, &random) {
      return text
    }
    return random.pick(samples[terminal])
  }

  /// A text derived from the class's production; nil when chance made one that is something else.
  private func derivedText(of terminal: Int, _ random: inout SplitMix64) -> String? {
    guard let rule = grammar.rule(named: vocabulary.names[terminal]) else { return nil }
    var scalars = String.UnicodeScalarView()
    derive(rule.expression, into: &scalars, &random)
    let text = String(scalars)
    guard text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(scalars) else {
      return nil
    }
    return automaton.terminals(of: scalars).contains(terminal) ? text : nil
  }

  private func derive(
    _ expression: Grammar.Expression, into text: inout String.UnicodeScalarView,
    _ random: inout SplitMix64
  ) {
    switch expression {
    case .literal(let literal): text.append(contentsOf: literal.unicodeScalars)
    case .scalars(let set):
      let fitting = Self.alphabet.filter(set.contains)
      if !fitting.isEmpty { text.append(random.pick(fitting)) }
    case .reference(let name):
      if let rule = grammar.rule(named: name) { derive(rule.expression, into: &text, &random) }
    case .sequence(let parts): for part in parts { derive(part, into: &text, &random) }
    case .choice(let parts): derive(random.pick(parts), into: &text, &random)
    case .optional(let part): if random.oneIn(2) { derive(part, into: &text, &random) }
    case .zeroOrMore(let part):
      for _ in 0..<(random.next() % 4) { derive(part, into: &text, &random) }
    case .oneOrMore(let part):
      for _ in 0...(random.next() % 3) { derive(part, into: &text, &random) }
    case .difference(let whole, _): derive(whole, into: &text, &random)
    }
  }
}

extension SplitMix64 {
  /// An element of a list that has one.
  package mutating func pick<Element>(_ list: [Element]) -> Element {
    precondition(!list.isEmpty, "nothing can be picked from an empty list")
    return list[Int(next() % UInt64(list.count))]
  }
}

// The tables.
extension TokenSpellings {
  private static let derived = [
    "NAMESTART", "NAMECONT", "LEADSTART", "IDENT", "TOPICWORD", "HANDLE", "TAG", "VARIABLE",
    "STRING",
  ]

  /// Scalars that try every category the token productions name, from several scripts.
  private static let alphabet: [Unicode.Scalar] = Array(
    ("abekvyzABEVZ0129_ßéøłñÉØŁÑǅʻ李明王雪مرياאבגमोहनสมชาย김민수たろうΩλЖя٣Ⅳ" + "\u{301}\u{94D}"
      + "-.'’·\u{200C}\u{200D} \t@#$,;:!?()\"\\“”„😀\n").unicodeScalars)

  private static let realistic: [String: [String]] = [
    "EOF": [""],
    "NAMESTART": names + ["Tag", "Note", "Yesterday", "Five", "Then", "May", "Will", "Via"],
    "NAMECONT": names + ["Smith", "Jones", "Tag", "Yesterday", "Five", "Then", "Needs", "Helped"],
    "LEADSTART": names + ["Yesterday", "Will", "May", "Via", "Knows", "Group"],
    "IDENT": [
      "coffee", "swift", "call", "email", "lunch", "depth", "weekly-five", "größe", "meet", "tag",
      "person", "steps", "van", "day", "may", "monday", "every-2nd", "well", "as-of",
    ],
    "TOPICWORD": ["meet", "dates", "via", "today", "help", "five", "names", "who", "me"],
    "HANDLE": ["@zoe.q", "@bob", "@a-b.c_d", "@李雷", "@7"],
    "TAG": ["#mentor", "#go-to", "#2026", "#swift_lang", "#朋友"],
    "VARIABLE": ["$x", "$person", "$days-left", "$p2", "$who"],
    "DATE": ["2026-03-04", "1999-12-31", "2026-02-31"],
    "MONTH": ["2026-03", "2019-11"],
    "YEAR": ["2026", "1987"],
    "DECIMAL": ["0.5", "3.14", "10.0"],
    "INTEGER": ["3", "12", "2026", "0", "365", "1000000"],
    "ERRORCODE": ["E0301", "E0101"],
    "STRING": [
      "\"moved to Berlin\"", "\"bell hooks\"", "“a paper”", "„Zitat“", "\"\"", "\"a \\\"b\\\" c\"",
      "\"\"\"two\nlines, \"quoted\" \"\"\"", "\"\"\"\"\"\"", "\"-- no comment; no end\"",
      "\"李雷 😀\"",
    ],
    "COMMA": [",", ",", ",\n", ", \n \n"],
    "SEP": ["\n", ";", "\n", "\n\n", ";  ;", "; -- why not\n", "\r\n", "\n-- a remark\n\t\n"],
  ]

  private static let names = [
    "Alice", "Bob", "Carol", "Mary", "Ann", "Zoë", "李雷", "J.", "J.R.", "Dr.", "O’Brien-Smith",
    "d'Artagnan", "Ludwig", "مريم", "דוד", "मोहन", "สมชาย", "김민수", "E0301", "al-Rashid", "I.",
  ]
}
