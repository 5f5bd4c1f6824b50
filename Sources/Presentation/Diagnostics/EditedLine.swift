import SourceText

/// A line of source with the edits of one suggestion.
struct EditedLine {
  private let source: SourceBytes
  private let line: SourceRange
  /// In ascending order within the line, without line ends.
  private let edits: [Suggestion.Edit]

  /// Nil where the edits reach beyond one line, before or after.
  init?(_ suggestion: Suggestion, in source: SourceBytes) {
    guard let first = suggestion.edits.first else { return nil }
    self.source = source
    line = source.line(at: source.clamped(first.range).start)
    var edits: [Suggestion.Edit] = []
    var position = line.start
    for edit in suggestion.edits {
      let range = source.clamped(edit.range)
      guard range.start >= position, range.end <= line.end,
        let replacement = EditedLine.onLine(edit.replacement)
      else { return nil }
      edits.append(Suggestion.Edit(range, replacement))
      position = range.end
    }
    self.edits = edits
  }

  /// What is put on a line of its own may as well stand at the end of the line before; nil for what
  /// takes several lines.
  private static func onLine(_ replacement: String) -> String? {
    guard replacement.contains(where: \.isNewline) else { return replacement }
    let words = replacement.trimmedOfBlanks
    return words.contains(where: \.isNewline) ? nil : " " + words
  }

  /// The line after the edits, only the surroundings of the edits where it is long.
  ///
  /// - Parameters:
  ///   - limit: bytes of the longest line that is given whole.
  ///   - reach: bytes to either side of an edit that are kept.
  func text(longerThan limit: Int, reach: Int) -> String {
    var text = ""
    var position = line.start
    for edit in edits {
      let before = SourceRange(position, edit.range.start)
      text += line.length > limit ? end(of: before, reach) : source.string(before)
      text += edit.replacement
      position = edit.range.end
    }
    let after = SourceRange(position, line.end)
    return text + (line.length > limit ? beginning(of: after, reach) : source.string(after))
  }

  /// The last bytes before an edit; between two edits also the first ones.
  private func end(of range: SourceRange, _ reach: Int) -> String {
    guard range.length > 2 * reach else { return source.string(range) }
    let isStart = range.start == line.start
    let head = isStart ? "" : source.string(SourceRange(range.start, range.start + reach))
    return head + "…" + source.string(SourceRange(range.end - reach, range.end))
  }

  private func beginning(of range: SourceRange, _ reach: Int) -> String {
    guard range.length > 2 * reach else { return source.string(range) }
    return source.string(SourceRange(range.start, range.start + reach)) + "…"
  }

  /// What becomes of the edited part: with the marked words where something is put beside them, and
  /// with the word before where the part begins with a ‹placeholder›. Nil for several parts.
  func part(around marked: SourceRange) -> String? {
    guard edits.count == 1, let edit = edits.first else { return nil }
    let marked = source.clamped(marked)
    let isBeside = edit.range.isEmpty && edit.range.touches(marked) && marked.end <= line.end
    let whole = isBeside ? edit.range.union(marked) : edit.range
    let text =
      source.string(SourceRange(whole.start, edit.range.start)) + edit.replacement
      + source.string(SourceRange(edit.range.end, whole.end))
    let words = text.trimmedOfBlanks
    guard words.hasPrefix("‹") || words.hasPrefix("\"‹") else { return words }
    return [wordBefore(whole.start), words].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func wordBefore(_ offset: Int) -> String {
    let reach = 60
    let before = source.string(SourceRange(max(line.start, offset - reach), offset))
    return before.split(separator: " ").last.map(String.init) ?? ""
  }
}

extension SourceRange {
  /// True where two ranges overlap or stand side by side.
  func touches(_ other: SourceRange) -> Bool { start <= other.end && other.start <= end }
}
