import Relationships

/// An answer in one of the formats, as whole lines: the result always ends with a line end.
///
/// The format is the caller's decision; `answer.format` is not looked at. JSON and CSV depend on
/// nothing in the style, so that programs get the same bytes on every screen.
/// Complexity: O(n) in the size of the answer.
package func render(_ answer: Answer, as format: OutputFormat, style: Style) -> String {
  switch format {
  case .table: AnswerText(answer, style).table()
  case .text: AnswerText(answer, style).sentences()
  case .json: JSONText(answer).line
  case .csv: csv(answer)
  case .markdown: markdown(answer, style)
  case .dot: DOTGraph(answer).text
  }
}
