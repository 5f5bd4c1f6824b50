import SourceText

/// The lines of source that a diagnostic is about, each with its underline.
struct SourceExcerpt {
  /// Columns in front of every line.
  static let indent = 2
  /// Columns of a line where the output has no width.
  private static let widestLine = 160

  private let diagnostic: Diagnostic
  private let source: LocatedSource
  private let style: Style

  init(_ diagnostic: Diagnostic, in source: LocatedSource, _ style: Style) {
    self.diagnostic = diagnostic
    self.source = source
    self.style = style
  }

  /// Complexity: O(n) in the length of the lines shown.
  func add(to page: inout TextPage) {
    var last: SourceRange?
    for (line, parts) in linesWithParts {
      if let last, source.bytes.lineFeeds(from: last.end, to: line.start) > 1 {
        page.addLine(StyledText("  \(style.marks.ellipsis)", .faint))
      }
      add(line, parts, to: &page)
      last = line
    }
  }

  /// One part of a line that is to be marked.
  private struct Part {
    var range: SourceRange
    var isPrimary: Bool
    var label: String
  }

  private func add(_ line: SourceRange, _ parts: [Part], to page: inout TextPage) {
    let focus = (parts.first { $0.isPrimary } ?? parts.first)?.range ?? line
    let limit = (style.columns ?? SourceExcerpt.widestLine) - SourceExcerpt.indent
    // One column stays free for a caret after the end.
    let shown = ExcerptLine(
      line, of: source.bytes, around: focus, limit: limit - 1, style.marks)
    var text = StyledText()
    text.append(spaces: SourceExcerpt.indent)
    text.append(shown.text)
    page.addLine(text.trimmed)
    let marks = parts.compactMap { part in
      shown.columns(of: part.range).map {
        Underline.Mark(columns: $0, isPrimary: part.isPrimary, label: part.label)
      }
    }
    let role: Role = diagnostic.severity == .error ? .failure : .warning
    let underline = Underline(marks, role: role)
    for line in underline.lines(indent: SourceExcerpt.indent, limit: style.columns) {
      page.addLine(line)
    }
  }

  /// The lines to show in ascending order, each with its parts.
  private var linesWithParts: [(SourceRange, [Part])] {
    let labels = [(diagnostic.primary, true)] + diagnostic.secondary.map { ($0, false) }
    var byStart: [Int: (line: SourceRange, parts: [Part])] = [:]
    for (label, isPrimary) in labels {
      for (line, part) in split(label, isPrimary) {
        byStart[line.start, default: (line, [])].parts.append(part)
      }
    }
    return byStart.values.sorted { $0.line.start < $1.line.start }.map { ($0.line, $0.parts) }
  }

  /// A range over several lines is marked in its first and its last line; a single line between
  /// them is marked too.
  private func split(
    _ label: Diagnostic.Label, _ isPrimary: Bool
  ) -> [(SourceRange, Part)] {
    let range = source.shown(label.range)
    let first = source.bytes.line(at: range.start)
    guard range.end > first.end else {
      return [(first, Part(range: range, isPrimary: isPrimary, label: label.text))]
    }
    let last = source.bytes.line(at: range.end)
    var lines = [first, last]
    if source.bytes.lineFeeds(from: first.end, to: last.start) == 2 {
      lines.insert(source.bytes.line(at: last.start - 1), at: 1)
    }
    return lines.map { line in
      let start = min(max(range.start, source.bytes.firstInk(in: line)), line.end)
      let end = max(start, min(range.end, line.end))
      let text = line == last ? label.text : ""
      return (line, Part(range: SourceRange(start, end), isPrimary: isPrimary, label: text))
    }
  }
}
