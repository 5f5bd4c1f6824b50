import Relationships
import SourceText

/// An answer as GitHub-flavoured Markdown: the headline, a table, the summary as a list, notes.
func markdown(_ answer: Answer, _ style: Style) -> String {
  let headline =
    answer.headline ?? (answer.rows.isEmpty && answer.shownSummary.isEmpty ? nothing : nil)
  var blocks: [String] = []
  if let headline { blocks.append(markdownEscaped(headline)) }
  if !answer.rows.isEmpty, answer.columns.contains(where: { !$0.isDataOnly }) {
    blocks.append(markdownTable(answer, style))
  }
  if !answer.shownSummary.isEmpty {
    blocks.append(answer.shownSummary.map { markdownItem($0, style) }.joined(separator: "\n"))
  }
  blocks += answer.notes.map(markdownEscaped)
  return blocks.joined(separator: "\n\n") + "\n"
}

private let nothing = "Nothing found."

private func markdownItem(_ field: AnswerField, _ style: Style) -> String {
  let value = field.value.styled(style, .plain, as: ValueForm(key: field.key))
  return "- \(markdownEscaped(field.title)): \(markdownEscaped(value.plain))"
}

private func markdownTable(_ answer: Answer, _ style: Style) -> String {
  let shown = answer.columns.indices.filter { !answer.columns[$0].isDataOnly }
  let columns = shown.map { index in
    TableColumn(answer.columns[index], values: answer.rows.map { $0[index] })
  }
  let cells = columns.map { $0.cells(style, .plain).map { markdownEscaped($0.plain) } }
  let header = shown.map { markdownEscaped(answer.columns[$0].title) }
  let rules = columns.map { $0.kind == .figures || $0.kind == .depths ? "---:" : "---" }
  let rows = answer.rows.indices.map { row in cells.map { $0[row] } }
  return ([header, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    .joined(separator: "\n")
}

/// Text that means itself in Markdown, on one line.
private func markdownEscaped(_ text: String) -> String {
  var result = ""
  for scalar in TerminalSafeText.visible(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case "\\", "`", "*", "_", "[", "]", ">", "|", "~", "#":
      result += "\\"
      result.unicodeScalars.append(scalar)
    // At the start of a line these would make a list or a heading.
    case "-" where result.isEmpty, "+" where result.isEmpty, "=" where result.isEmpty:
      result += "\\"
      result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
