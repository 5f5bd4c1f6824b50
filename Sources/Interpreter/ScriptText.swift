import NetLanguage
import SourceText

/// A script's text, which may be larger than the memory: it is read in pieces, and as often as it is
/// needed.
package struct ScriptText {
  /// A path as the user wrote it, or "-c", "standard input".
  package let name: String
  /// The line number of the first line, counted from 1.
  private var firstLine = 1
  /// The bytes from an offset on: as many as are asked for, fewer only where the text ends.
  private let bytes: (_ offset: Int, _ count: Int) throws(FileProblem) -> [UInt8]

  /// Bytes that are read together; a statement may need more of them.
  private static let pieceSize = 1 << 18

  package init(
    name: String,
    bytes: @escaping (_ offset: Int, _ count: Int) throws(FileProblem) -> [UInt8]
  ) {
    self.name = name
    self.bytes = bytes
  }

  /// A text that is in memory.
  package init(_ source: SourceIdentity) {
    let text = Array(source.text.utf8)
    self.init(name: source.name) { (offset, count) throws(FileProblem) in
      Array(text.dropFirst(offset).prefix(count))
    }
    firstLine = source.firstLine
  }

  /// Calls `body` with one piece of the text after the other, until it returns false: a source whose
  /// first line is numbered as in the whole text, and a reader of the statements that lie in it as a
  /// whole, which count in it.
  ///
  /// - Throws: what `body` throws, and a diagnostic where the text cannot be read or is not UTF-8.
  ///
  /// - Complexity: O(n) in the length of the text, in little memory.
  func forEachPiece(
    _ body: (SourceIdentity, inout StatementReader) throws -> Bool
  ) throws {
    var (offset, line, size) = (0, firstLine, Self.pieceSize)
    while true {
      let piece = try read(offset, size)
      let isLast = piece.count < size
      let whole = isLast ? piece.count : (piece.lastIndex(of: 0x0A) ?? -1) + 1
      guard var text = String(validating: piece[..<whole], as: UTF8.self) else {
        throw invalidEncoding(Array(piece[..<whole]), offset, line)
      }
      let source = SourceIdentity(name: name, text: text, firstLine: line)
      var end: Int?
      try text.withUTF8 { utf8 in
        var reader = StatementReader(utf8: utf8, isLast: isLast)
        if try body(source, &reader) { end = reader.offset }
      }
      guard let end, !isLast else { return }
      let isBlank = piece[end..<whole].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
      let length = isBlank ? whole : end
      offset += length
      line += piece.withUnsafeBufferPointer { $0[..<length].count { $0 == 0x0A } }
      // A statement that is longer than a piece.
      size = length == 0 ? 2 * size : Self.pieceSize
    }
  }

  private func read(_ offset: Int, _ count: Int) throws(Diagnostic) -> [UInt8] {
    do {
      return try bytes(offset, count)
    } catch {
      throw error.diagnostic(of: name)
    }
  }

  /// The parser's own word on bytes that are no text, placed in what can be read of them.
  private func invalidEncoding(_ bytes: [UInt8], _ start: Int, _ line: Int) -> Diagnostic {
    let found = bytes.withUnsafeBufferPointer { parse(utf8: $0).diagnostics.first }
    let offset = found?.primary.range.start ?? 0
    let readable = String(decoding: bytes[..<offset], as: UTF8.self)
    return Diagnostic(
      .invalidEncoding, "The text is not valid UTF-8 at byte \(start + offset).",
      at: SourceRange(at: readable.utf8.count), notes: found?.notes ?? [],
      source: SourceIdentity(name: name, text: readable, firstLine: line))
  }
}

extension FileProblem {
  /// What the user is told of it.
  package func diagnostic(of name: String) -> Diagnostic {
    let problem = code == .fileNotFound ? "There is no file" : "The file cannot be read:"
    return Diagnostic(code, "\(problem) “\(name)”.", at: SourceRange(at: 0))
  }
}
