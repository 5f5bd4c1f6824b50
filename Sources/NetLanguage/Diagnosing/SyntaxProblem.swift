import SourceText

/// A place where a statement cannot be read further, and what is known of it.
struct SyntaxProblem {
  let failure: SyntaxFailure
  /// The token at which the parser gave up.
  let token: Token
  let statementStart: Int
  let closers: BlockClosers
  let text: UnsafeBufferPointer<UInt8>
  let base: Int

  /// The mistake as a message.
  func diagnostic() -> Diagnostic {
    let word = String(
      decoding: UnsafeBufferPointer(rebasing: text[token.start..<token.end]), as: UTF8.self)
    return Diagnostic(
      .unexpectedWord, "I don't know “\(word)” here.",
      at: SourceRange(token.start + base, token.end + base))
  }
}
