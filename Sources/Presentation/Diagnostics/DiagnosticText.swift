import SourceText

/// A diagnostic for people.
struct DiagnosticText {
  /// Suggestions that stand on one line are at least this far apart, so that short ones line up.
  private static let suggestionWidth = 23
  private static let suggestionGap = 4
  /// Columns that suggestions share where the output has no width.
  private static let usualWidth = 80

  private let diagnostic: Diagnostic
  private let style: Style

  init(_ diagnostic: Diagnostic, _ style: Style) {
    self.diagnostic = diagnostic
    self.style = style
  }

  func rendered(in source: inout LocatedSource?) -> String {
    var page = TextPage()
    page.add(head(in: &source), style, indent: 2)
    if let source { SourceExcerpt(diagnostic, in: source, style).add(to: &page) }
    addSuggestions(to: &page, source?.bytes)
    for note in diagnostic.notes { addIndented(StyledText(clip(note)), to: &page) }
    for step in diagnostic.trace { addIndented(StyledText(clip(step), .faint), to: &page) }
    return page.rendered(style)
  }

  /// `E0201  I don't know “vai” here.`, after `file:line:column:` where there is a file.
  private func head(in source: inout LocatedSource?) -> StyledText {
    var head = StyledText()
    if let identity = source?.identity, !identity.isPrompt,
      let range = source?.shown(diagnostic.primary.range),
      let position = source?.position(of: range)
    {
      head.append("\(identity.name):\(position.line):\(position.column): ", .faint)
    }
    let role: Role = diagnostic.severity == .error ? .failure : .warning
    head.append(diagnostic.code.rawValue, role)
    head.append(spaces: 2)
    switch diagnostic.severity {
    case .error: break
    case .warning: head.append("warning: ", role)
    }
    head.append(clip(diagnostic.message), .strong)
    return head
  }

  private func addIndented(_ text: StyledText, to page: inout TextPage) {
    var line = StyledText()
    line.append(spaces: 2)
    line.append(text)
    page.add(line, style, indent: 2)
  }

  /// Several on one line where they fit.
  private func addSuggestions(to page: inout TextPage, _ source: SourceBytes?) {
    let limit = (style.columns ?? DiagnosticText.usualWidth) - 2
    var line = StyledText()
    for (index, suggestion) in diagnostic.suggestions.enumerated() {
      let item = self.item(index + 1, suggestion, source)
      let start = max(line.columns, DiagnosticText.suggestionWidth) + DiagnosticText.suggestionGap
      if line.isEmpty {
        line = item
      } else if start + item.columns <= limit {
        line = line.padded(to: start) + item
      } else {
        addSuggestionLine(line, to: &page)
        line = item
      }
    }
    if !line.isEmpty { addSuggestionLine(line, to: &page) }
  }

  private func addSuggestionLine(_ line: StyledText, to page: inout TextPage) {
    var indented = StyledText()
    indented.append(spaces: 2)
    indented.append(line)
    page.add(indented, style, indent: 11)
  }

  /// `1 maybe  Alice Jones (PyCon, 3 days ago)`
  private func item(_ number: Int, _ suggestion: Suggestion, _ source: SourceBytes?) -> StyledText {
    var item = StyledText("\(number) ", .faint)
    let confidence = StyledText(suggestion.confidence.rawValue, role(suggestion.confidence))
    item.append(confidence.padded(to: 5))
    item.append(spaces: 2)
    item.append(clip(SuggestionText(suggestion, of: diagnostic, in: source).words))
    if !suggestion.fact.isEmpty { item.append(" (\(clip(suggestion.fact)))", .faint) }
    return item
  }

  private func role(_ confidence: Suggestion.Confidence) -> Role {
    switch confidence {
    case .sure: .good
    case .maybe, .fill: .suggestion
    }
  }

  private func clip(_ text: String) -> String { clippedMessage(text, style.marks.ellipsis) }
}

extension SourceIdentity {
  /// The prompt shows the line that was just typed: nobody needs to be told where it is.
  fileprivate var isPrompt: Bool { name == "prompt" }
}
