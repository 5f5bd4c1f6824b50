import Relationships

/// The echo of a recording, as whole lines: what was understood, then what is worth knowing.
///
/// A recording has no rows: every format but JSON gives the text.
package func render(_ recording: Recording, as format: OutputFormat, style: Style) -> String {
  switch format {
  case .json: JSONText(recording).line
  case .table, .csv, .markdown, .dot, .text: echo(recording, style)
  }
}

private func echo(_ recording: Recording, _ style: Style) -> String {
  let indent = StyledText(style.marks.done).columns + 1
  var page = TextPage()
  for line in recording.lines {
    let mark = StyledText("\(style.marks.done) ", .good)
    page.add(mark + StyledText(line.onOneLine), style, indent: indent)
  }
  for hint in recording.hints {
    let mark = StyledText("?", .suggestion).padded(to: indent)
    page.add(mark + StyledText(hint.onOneLine, .suggestion), style, indent: indent)
  }
  return page.rendered(style)
}
