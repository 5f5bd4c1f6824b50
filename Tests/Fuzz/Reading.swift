import NetLanguage
import SourceText

/// What must hold of every text that is read.
func checkProperties(of bytes: UnsafeBufferPointer<UInt8>) {
  let program = parse(utf8: bytes)
  require(program.tree.joined.elementsEqual(bytes), "the leaves of the tree give the text back")
  checkRanges(in: program, length: bytes.count)
  checkReader(of: bytes, against: program)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    require(program.diagnostics.map(\.code) == [.invalidEncoding], "only UTF-8 is read")
    return
  }
  require(!program.diagnostics.contains { $0.code == .invalidEncoding }, "all UTF-8 is read")
  if program.diagnostics.isEmpty { checkFormatting(of: text, parsedAs: program) }
  // These read the text once more for every offset.
  if bytes.count <= 12 { checkCompletion(in: text, length: bytes.count) }
}

private func checkRanges(in program: ParsedProgram, length: Int) {
  for statement in program.statements {
    let range = statement.range
    require(
      0 <= range.start && range.start < range.end && range.end <= length,
      "a statement stands in the text")
  }
  for diagnostic in program.diagnostics {
    let range = diagnostic.primary.range
    // The end of the text counts as one more byte.
    require(
      0 <= range.start && range.start <= range.end && range.end <= length + 1,
      "a mistake stands in the text")
  }
}

/// The reader comes to an end, and gives what the parser of whole programs gives.
private func checkReader(of bytes: UnsafeBufferPointer<UInt8>, against program: ParsedProgram) {
  var reader = StatementReader(utf8: bytes)
  var statements: [Statement] = []
  var diagnostics: [Diagnostic] = []
  var steps = 0
  while let next = reader.next() {
    steps += 1
    require(steps <= bytes.count, "the reader goes on with every statement")
    if let statement = next.statement { statements.append(statement) }
    diagnostics += next.diagnostics
  }
  require(statements == program.statements, "the reader gives the parser's statements")
  require(diagnostics == program.diagnostics, "the reader gives the parser's mistakes")
}

/// Formatting succeeds where there is no mistake, is done after once and keeps the meaning.
private func checkFormatting(of text: String, parsedAs program: ParsedProgram) {
  require(!program.needsMoreInput && program.matchesGrammar, "every mistake has a diagnostic")
  guard case .formatted(let formatted) = format(text) else {
    violated("a text without mistakes is formatted")
  }
  require(format(formatted) == .formatted(formatted), "formatting twice is as good as once")
  let again = parse(formatted)
  require(again.diagnostics.isEmpty, "a formatted text has no mistake")
  let printed = program.statements.map(\.printed)
  require(again.statements.map(\.printed) == printed, "formatting keeps the meaning")

  let reprinted = parse(printed.joined(separator: "\n"))
  require(reprinted.diagnostics.isEmpty, "a printed statement has no mistake")
  require(reprinted.statements.map(\.printed) == printed, "printing keeps the meaning")
}

private func checkCompletion(in text: String, length: Int) {
  for offset in 0...length {
    let site = completionSite(in: text, at: offset)
    require(
      0 <= site.range.start && site.range.start <= site.range.end && site.range.end <= offset,
      "a completion stands before the cursor")
  }
  var end = 0
  for (range, _) in highlights(of: text) {
    require(end <= range.start && range.end <= length, "highlights follow one another")
    end = range.end
  }
}
