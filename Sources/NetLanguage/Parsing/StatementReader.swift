import SourceText

/// One statement of a longer text, as it was read.
package struct ParsedStatement: Sendable {
  /// Nil after a mistake.
  package var statement: Statement?
  package var diagnostics: [Diagnostic]
  /// From the first to the last token, with what was skipped after a mistake.
  package var range: SourceRange
}

/// Reads one statement after the other, so that a script of any length needs little memory.
package struct StatementReader {
  private enum Storage {
    case owned([UInt8])
    /// Memory of the caller, which outlives the reader.
    case borrowed(UnsafeBufferPointer<UInt8>)
  }

  private let storage: Storage
  private let isLast: Bool
  private let base: Int
  private var hasNoFurtherEnd = false
  private var invalid: Int?
  /// Where the next statement begins, in bytes from the start of this text.
  package private(set) var offset = 0
  /// True once a mistake could be repaired by further lines, and none before it could not.
  package private(set) var needsMoreInput = false
  private var hasFinalMistake = false

  /// A reader of a whole text.
  package init(_ text: String) {
    storage = .owned(Array(text.utf8))
    isLast = true
    base = 0
  }

  /// A reader of bytes that stay where they are until it has been used up.
  ///
  /// - Parameters:
  ///   - isLast: False where more text follows: then a statement that reaches the end of the bytes is
  ///     not read, and `offset` tells where the next reader has to begin.
  ///   - base: Added to every range, for a text read in pieces.
  package init(utf8 bytes: UnsafeBufferPointer<UInt8>, isLast: Bool = true, base: Int = 0) {
    storage = .borrowed(bytes)
    self.isLast = isLast
    self.base = base
    invalid = firstInvalidByte(in: bytes)
  }

  /// The next statement; nil at the end.
  ///
  /// - Complexity: O(*n*) in the length of the statement.
  package mutating func next() -> ParsedStatement? {
    switch storage {
    case .owned(let bytes): return bytes.withUnsafeBufferPointer { next(in: $0) }
    case .borrowed(let bytes): return next(in: bytes)
    }
  }

  private mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> ParsedStatement? {
    guard invalid == nil else { return nextInvalid(in: bytes) }
    var parser = Parser(bytes, at: offset, base: base, observer: SilentObserver())
    parser.hasNoFurtherEnd = hasNoFurtherEnd
    guard let statement = parser.nextStatement() else {
      if isLast { offset = bytes.count }
      return nil
    }
    // What follows the bytes may belong to a statement that reaches their end, and decides what is
    // skipped after a mistake that sought an `end` there.
    if !isLast && (parser.token.kind == .end || parser.hasNoFurtherEnd) { return nil }
    hasNoFurtherEnd = parser.hasNoFurtherEnd
    offset = parser.token.start
    hasFinalMistake = hasFinalMistake || parser.hasFinalMistake
    needsMoreInput = (needsMoreInput || parser.needsMoreInput) && !hasFinalMistake
    return ParsedStatement(
      statement: statement, diagnostics: parser.diagnostics,
      range: parser.range(from: parser.statementStart))
  }

  /// A text that is not UTF-8 gives one message and no statement.
  private mutating func nextInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> ParsedStatement? {
    guard let invalid, offset < bytes.count else { return nil }
    offset = bytes.count
    return ParsedStatement(
      statement: nil, diagnostics: [invalidEncoding(at: invalid + base)],
      range: SourceRange(base + invalid, base + invalid + 1))
  }
}
