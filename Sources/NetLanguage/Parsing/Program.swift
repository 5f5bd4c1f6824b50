import SourceText

/// A whole program as it was read.
package struct ParsedProgram: Sendable {
  /// The statements without a mistake.
  package var statements: [Statement]
  package var diagnostics: [Diagnostic]
  /// True where further lines could make the text a program: an open block or long
  /// string, a comma or `\` at the end.
  package var needsMoreInput: Bool
  /// False where the grammar refuses the text. Some mistakes are finer than the grammar, so that a
  /// text which matches it can still have diagnostics.
  package var matchesGrammar: Bool
  package var tree: SyntaxTree
}

/// Reads a whole program.
///
/// - Complexity: O(*n*) in the length of the text.
package func parse(_ text: String) -> ParsedProgram {
  var text = text
  return text.withUTF8 { parseValid($0) }
}

/// Reads a whole program from bytes that may not be UTF-8.
package func parse(utf8 bytes: UnsafeBufferPointer<UInt8>) -> ParsedProgram {
  guard let offset = firstInvalidByte(in: bytes) else { return parseValid(bytes) }
  return ParsedProgram(
    statements: [], diagnostics: [invalidEncoding(at: offset)], needsMoreInput: false,
    matchesGrammar: false, tree: SyntaxTree(text: Array(bytes)))
}

private func parseValid(_ text: UnsafeBufferPointer<UInt8>) -> ParsedProgram {
  var parser = Parser(text, observer: TreeBuilder())
  let statements = parser.program()
  return ParsedProgram(
    statements: statements, diagnostics: parser.diagnostics,
    needsMoreInput: parser.needsMoreInput && !parser.hasFinalMistake,
    matchesGrammar: parser.grammarMistakes == 0, tree: parser.observer.finish(text))
}

func invalidEncoding(at offset: Int) -> Diagnostic {
  Diagnostic(
    .invalidEncoding, "The text is not valid UTF-8 at byte \(offset).",
    at: SourceRange(offset, offset + 1), label: "this byte",
    notes: ["Save the file as UTF-8 and try again."])
}

extension Parser {
  /// The grammar's Program.
  mutating func program() -> [Statement] {
    observer.opened(.program)
    var statements: [Statement] = []
    while let statement = nextStatement() {
      if let statement { statements.append(statement) }
    }
    observer.closed(.program)
    return statements
  }

  /// The next statement of the top level: nil at the end of the text, `.some(nil)` after a mistake.
  mutating func nextStatement() -> Statement?? {
    let isSeparated = acceptSeparators() || previousKind == .separator
    guard token.kind == .end else { return .some(statementOrMistake()) }
    if isSeparated {
      expectStatementStart()
      expects(.end, .end)
    }
    return nil
  }
}

/// The offset of the first byte that is not part of valid UTF-8; nil where all are.
func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var offset = 0
  while offset < bytes.count {
    if offset + 8 <= bytes.count, isASCII(bytes, at: offset) {
      offset += 8
      continue
    }
    let length = sequenceLength(bytes, at: offset)
    if length == 0 { return offset }
    offset += length
  }
  return nil
}

@inline(__always)
private func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  return word & 0x8080_8080_8080_8080 == 0
}

/// The length of the well-formed sequence at an offset (Unicode 3.9, table 3-7); 0 for none.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let first = bytes[offset]
  if first < 0x80 { return 1 }
  let (length, low, high): (Int, UInt8, UInt8)
  switch first {
  case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
  case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
  case 0xED: (length, low, high) = (3, 0x80, 0x9F)
  case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
  case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
  case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
  case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
  default: return 0
  }
  guard offset + length <= bytes.count, bytes[offset + 1] >= low, bytes[offset + 1] <= high else {
    return 0
  }
  for index in stride(from: 2, to: length, by: 1) where bytes[offset + index] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
