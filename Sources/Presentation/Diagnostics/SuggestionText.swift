import SourceText

/// A suggestion in words.
///
/// One that is *sure*, or only takes something away, is shown as the line it makes; the others as
/// what they put in.
struct SuggestionText {
  /// Lines longer than this many bytes are shown around the edits only.
  private static let longLine = 320
  private static let reach = 60

  /// The words, not yet made visible.
  let words: String

  init(_ suggestion: Suggestion, in source: SourceBytes?) {
    let replacements = suggestion.edits.map(\.replacement.trimmedOfBlanks)
      .filter { !$0.isEmpty }
    let showsLine = suggestion.confidence == .sure || replacements.isEmpty
    guard showsLine, let source, let line = SuggestionText.line(suggestion, source) else {
      words = replacements.joined(separator: " … ")
      return
    }
    words = line.trimmedOfBlanks
  }

  /// The line after the edits; nil where it is not one line before or after.
  private static func line(_ suggestion: Suggestion, _ source: SourceBytes) -> String? {
    guard let first = suggestion.edits.first, let last = suggestion.edits.last else { return nil }
    let line = source.line(at: source.clamped(first.range).start)
    let isOneLine = source.clamped(last.range).end <= line.end
    guard isOneLine, suggestion.edits.allSatisfy({ !$0.replacement.contains(where: \.isNewline) })
    else { return nil }
    var text = ""
    var position = line.start
    for edit in suggestion.edits {
      let range = source.clamped(edit.range)
      guard range.start >= position else { return nil }
      let isFirst = position == line.start
      text += kept(SourceRange(position, range.start), of: line, source, isFirst, false)
      text += edit.replacement
      position = range.end
    }
    return text + kept(SourceRange(position, line.end), of: line, source, false, true)
  }

  /// The text between edits, without its far part where the line is long.
  private static func kept(
    _ range: SourceRange, of line: SourceRange, _ source: SourceBytes, _ isStart: Bool,
    _ isEnd: Bool
  ) -> String {
    guard line.length > longLine, range.length > 2 * reach else { return source.string(range) }
    let head = isStart ? "" : source.string(SourceRange(range.start, range.start + reach))
    let tail = isEnd ? "" : source.string(SourceRange(range.end - reach, range.end))
    return head + "…" + tail
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
