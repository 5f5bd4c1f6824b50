import SourceText

/// A suggestion in words: the line it makes, or only what it puts in.
///
/// The line is shown for whatever is *sure* or only takes something away, and else where the line
/// is short or more than the marked words change. People and dates to choose from, told apart by
/// facts, are shown without the line, and so is what a ‹placeholder› replaces.
struct SuggestionText {
  /// Lines longer than this many bytes are shown around the edits only.
  private static let longLine = 320
  private static let reach = 60
  /// Columns of a line that is as quick to read as a part of it.
  private static let shortLine = 60

  /// The words, not yet made visible.
  let words: String

  init(_ suggestion: Suggestion, of diagnostic: Diagnostic, in source: SourceBytes?) {
    guard let source, let edited = EditedLine(suggestion, in: source) else {
      words = SuggestionText.replacements(suggestion)
      return
    }
    let line = edited.text(longerThan: SuggestionText.longLine, reach: SuggestionText.reach)
      .trimmedOfBlanks
    if SuggestionText.showsLine(line, suggestion, diagnostic) {
      words = line
    } else {
      words =
        edited.part(around: diagnostic.primary.range) ?? SuggestionText.replacements(suggestion)
    }
  }

  private static func replacements(_ suggestion: Suggestion) -> String {
    suggestion.edits.map(\.replacement.trimmedOfBlanks).filter { !$0.isEmpty }
      .joined(separator: " … ")
  }

  private static func showsLine(
    _ line: String, _ suggestion: Suggestion, _ diagnostic: Diagnostic
  ) -> Bool {
    let edits = suggestion.edits
    let isRemoval = edits.allSatisfy { $0.replacement.trimmedOfBlanks.isEmpty }
    switch suggestion.confidence {
    case .sure: return true
    case .maybe where isRemoval, .fill where isRemoval: return true
    case .maybe where isChoice(diagnostic): return false
    case .fill where edits.contains(where: { !$0.range.isEmpty }): return false
    case .maybe, .fill: break
    }
    let isMarkedPart = edits.count == 1 && edits[0].range.touches(diagnostic.primary.range)
    return !isMarkedPart || DisplayWidth.columns(of: line) <= shortLine
  }

  /// True where the suggestions name people or dates for one place.
  private static func isChoice(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.code == .ambiguousPerson || diagnostic.suggestions.contains { !$0.fact.isEmpty }
  }
}
