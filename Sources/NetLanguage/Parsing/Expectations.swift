import SourceText

/// What could come next at an offset: the record of the parser's own work on the text before it.
///
/// A word that ends at the offset counts as complete; see `completionSite(in:at:)` for one that is
/// still being typed. The order is that in which the parser tried.
///
/// - Complexity: O(*n*) in the length of the text before the offset.
package func expected(in text: String, at offset: Int) -> [Expected] {
  var prefix = Array(text.utf8.prefix(max(0, offset)))
  // An offset inside a character stands for the character's beginning.
  while let end = firstInvalidByteOfTail(prefix) { prefix.removeSubrange(end...) }
  return prefix.withUnsafeBufferPointer { bytes in
    var parser = Parser(bytes, observer: ExpectationLog(target: bytes.count))
    _ = parser.program()
    return parser.observer.expected
  }
}

private func firstInvalidByteOfTail(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { firstInvalidByte(in: $0) }
}

/// The word being typed at a cursor, and what could stand in its place.
package struct CompletionSite: Sendable {
  /// From the start of the word to the cursor; empty where no word has begun.
  package var range: SourceRange
  /// What the parser would accept at the start of the word.
  package var expected: [Expected]
}

/// Where a completion at a cursor begins, and what is expected there.
///
/// - Complexity: O(*n*) in the length of the text before the offset.
package func completionSite(in text: String, at offset: Int) -> CompletionSite {
  let prefix = Array(text.utf8.prefix(max(0, offset)))
  let start = prefix.withUnsafeBufferPointer { wordStart(in: $0) }
  return CompletionSite(
    range: SourceRange(start, prefix.count), expected: expected(in: text, at: start))
}

/// The start of the token that reaches the end of the bytes and could still grow; else their end.
private func wordStart(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard firstInvalidByte(in: bytes) == nil else { return bytes.count }
  var lexer = Lexer(bytes)
  var start = bytes.count
  while case let token = lexer.next(), token.kind != .end {
    guard token.end == bytes.count else { continue }
    switch token.kind {
    case .word, .number, .tag, .handle, .variable, .unclosedString, .unclosedLongString,
      .unknownCharacter, .glued:
      start = token.start
    case .string, .comma, .separator, .symbol, .openContinuation, .end: break
    }
  }
  return start
}

/// Each piece of a text with the role in which the parser took it. Spaces are left out.
///
/// - Complexity: O(*n*) in the length of the text.
package func highlights(of text: String) -> [(range: SourceRange, role: SyntaxRole)] {
  parse(text).tree.leaves.compactMap { leaf in
    leaf.role == .space ? nil : (leaf.range, leaf.role)
  }
}
