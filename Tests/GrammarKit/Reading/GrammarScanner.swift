/// What is wrong with a grammar file, and where.
package struct GrammarError: Error, Equatable, CustomStringConvertible {
  package var line: Int
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  package var description: String { "line \(line): \(message)" }
}

/// Cuts the text of a grammar file into symbols.
struct GrammarScanner {
  enum Symbol: Equatable {
    case name(String)
    case defines
    case literal(String)
    case scalars(ScalarSet)
    case mark(Character)
    case section(Grammar.Section)
    case layer(String)
  }

  struct Located: Equatable {
    var symbol: Symbol
    var line: Int
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var found: [Located] = []

  /// All symbols of `text`; comments leave only their section and layer marks.
  static func symbols(of text: String) throws(GrammarError) -> [Located] {
    var scanner = GrammarScanner(text)
    while scanner.position < scanner.scalars.count { try scanner.scanNext() }
    return scanner.found
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func advance() -> Unicode.Scalar {
    let scalar = scalars[position]
    position += 1
    if scalar == "\n" { line += 1 }
    return scalar
  }

  private mutating func skip(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    for _ in wanted { _ = advance() }
    return true
  }

  private mutating func scanNext() throws(GrammarError) {
    guard let scalar = next else { return }
    let start = line
    switch scalar {
    case " ", "\t", "\n", "\r": _ = advance()
    case "/": try scanComment()
    case "'", "\"": append(.literal(try scanLiteral()), at: start)
    case "[": append(.scalars(try scanSet()), at: start)
    case "#": append(.scalars(ScalarSet([try scanCodePoint()])), at: start)
    case "(", ")", "|", "?", "*", "+", "-": append(.mark(Character(advance())), at: start)
    case ":":
      guard skip("::=") else { throw error("expected ::=") }
      append(.defines, at: start)
    case _ where Self.isNameStart(scalar): append(.name(scanName()), at: start)
    default: throw error("unexpected \(scalar)")
    }
  }

  private mutating func append(_ symbol: Symbol, at line: Int) {
    found.append(Located(symbol: symbol, line: line))
  }

  private func error(_ message: String) -> GrammarError {
    GrammarError(line: line, message: message)
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  private mutating func scanName() -> String {
    var name = ""
    while let scalar = next, Self.isNameStart(scalar) || ("0"..."9").contains(scalar) {
      name.unicodeScalars.append(advance())
    }
    return name
  }

  private mutating func scanLiteral() throws(GrammarError) -> String {
    let quote = advance()
    var text = ""
    while let scalar = next, scalar != quote {
      guard scalar != "\n" else { throw error("unclosed literal") }
      text.unicodeScalars.append(advance())
    }
    guard next == quote else { throw error("unclosed literal") }
    _ = advance()
    guard !text.isEmpty else { throw error("empty literal") }
    return text
  }
}

// Comments: only their marks matter.
extension GrammarScanner {
  private mutating func scanComment() throws(GrammarError) {
    let start = line
    guard skip("/*") else { throw error("unexpected /") }
    var text = ""
    while !skip("*/") {
      guard next != nil else { throw GrammarError(line: start, message: "unclosed comment") }
      text.unicodeScalars.append(advance())
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    if let section = Self.section(in: words) { append(.section(section), at: start) }
    // A mark stands first or last in its comment, so prose about marks is not one.
    for at in [words.startIndex, words.endIndex - 2]
    where words.indices.contains(at) && words.indices.contains(at + 1) && words[at] == "@layer" {
      append(.layer(String(words[at + 1])), at: start)
      return
    }
  }

  private static func section(in words: [Substring]) -> Grammar.Section? {
    guard words.first?.allSatisfy({ $0 == "=" }) == true, words.count > 2,
      let number = Int(words[1].dropLast())
    else { return nil }
    let title = words.dropFirst(2).prefix { !$0.allSatisfy { $0 == "=" } }
    return Grammar.Section(number: number, title: title.joined(separator: " "))
  }
}

// Character classes.
extension GrammarScanner {
  private mutating func scanSet() throws(GrammarError) -> ScalarSet {
    _ = advance()
    var set = ScalarSet()
    if next == "^" {
      _ = advance()
      set.isNegated = true
    }
    while let scalar = next, scalar != "]" {
      if skip("\\p{") {
        set.categories.insert(try scanCategory())
        continue
      }
      guard scalar != "\n" else { throw error("unclosed [") }
      let low = try scanSetScalar()
      guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        set.ranges.append(low.value...low.value)
        continue
      }
      _ = advance()
      let high = try scanSetScalar()
      guard low <= high else { throw error("range runs backwards") }
      set.ranges.append(low.value...high.value)
    }
    guard next == "]" else { throw error("unclosed [") }
    _ = advance()
    return set
  }

  private mutating func scanCategory() throws(GrammarError) -> String {
    let name = scanName()
    guard next == "}" else { throw error("unclosed \\p{") }
    _ = advance()
    guard Unicode.GeneralCategory.codes.contains(where: { $0.hasPrefix(name) }), !name.isEmpty
    else { throw error("no Unicode category \(name)") }
    return name
  }

  private mutating func scanSetScalar() throws(GrammarError) -> Unicode.Scalar {
    next == "#" ? try scanCodePoint() : advance()
  }

  private mutating func scanCodePoint() throws(GrammarError) -> Unicode.Scalar {
    guard skip("#x") else {
      // A bare # stands for itself inside a class, as XML's notation allows.
      return advance()
    }
    var digits = ""
    while let scalar = next, Character(scalar).isHexDigit {
      digits.unicodeScalars.append(advance())
    }
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw error("#x needs a hexadecimal code point")
    }
    return scalar
  }
}
