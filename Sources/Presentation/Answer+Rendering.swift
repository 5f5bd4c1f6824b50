import Relationships

/// An answer in one of the formats, as whole lines: the result always ends with a line end.
///
/// The format is the caller's decision; `answer.format` is not looked at. JSON and CSV depend on
/// nothing in the style, so that programs get the same bytes on every screen.
/// Complexity: O(n) in the size of the answer.
package func render(_ answer: Answer, as format: OutputFormat, style: Style) -> String {
  do {
    return try render(answer, as: format, style: style, patience: .endless)
  } catch {
    preconditionFailure("endless patience never ends")
  }
}

/// The same for somebody who may not want to wait for the end of a long table.
///
/// - Throws: where the patience ended.
package func render(
  _ answer: Answer, as format: OutputFormat, style: Style, patience: Patience
) throws(RenderingInterrupted) -> String {
  switch format {
  case .table: try AnswerText(answer, style).table(patience)
  case .text: AnswerText(answer, style).sentences()
  case .json: JSONText(answer).line
  case .csv: csv(answer)
  case .markdown: markdown(answer, style)
  case .dot: DOTGraph(answer).text
  }
}
