import SourceText

/// Diagnostics as whole lines: JSON gives one object per line, every other format the text.
///
/// Diagnostics about one source should come in the order of their places: each of its lines is then
/// counted once. Complexity: O(n) in the size of the diagnostics and their sources.
package func render(
  _ diagnostics: [Diagnostic], as format: OutputFormat = .text, style: Style
) -> String {
  var source: LocatedSource?
  var output = ""
  for diagnostic in diagnostics {
    if source?.identity != diagnostic.source {
      source = diagnostic.source.map { LocatedSource($0) }
    }
    switch format {
    case .json: output += JSONText(diagnostic, in: &source).line
    case .table, .csv, .markdown, .dot, .text:
      output += DiagnosticText(diagnostic, style).rendered(in: &source)
    }
  }
  return output
}

/// One diagnostic as whole lines: JSON gives one object on a line, every other format the text.
///
/// Complexity: O(n) in the size of the diagnostic and its source, with a short output however long
/// the line is.
package func render(
  _ diagnostic: Diagnostic, as format: OutputFormat = .text, style: Style
) -> String {
  render([diagnostic], as: format, style: style)
}
