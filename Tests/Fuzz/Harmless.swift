import Attacks
import Interpreter
import Presentation
import Relationships
import SourceText

/// Nothing that is shown could steer a terminal, whatever the format.
func checkHarmless(_ output: Output, today: Day) {
  let style = Style(colour: false, width: 80, today: today)
  switch output {
  case .answer(let answer):
    for layout in AnswerLayout.allCases {
      let text = render(answer, as: layout, style: style)
      // RFC 4180 ends a record by CR LF, and a tab is a field's own.
      checkHarmless(
        layout == .csv ? text.replacing("\r\n", with: "\n").replacing("\t", with: "") : text,
        "an answer as \(layout)", mayPile: layout == .json)
    }
  case .recorded(let recording):
    checkHarmless(render(recording, as: .text, style: style), "an echo")
    checkHarmless(render(recording, as: .json, style: style), "an echo as JSON", mayPile: true)
  case .line(let line): checkHarmless(TerminalSafeText.visible(line), "a line")
  case .shell: break
  }
}

func checkHarmless(_ diagnostic: Diagnostic, today: Day) {
  let style = Style(colour: false, width: 80, today: today)
  for format in [OutputFormat.text, .json] {
    let text = render(diagnostic, as: format, style: style)
    checkHarmless(text, "\(diagnostic.code)", mayPile: format == .json)
  }
}

private func checkHarmless(_ text: String, _ what: String, mayPile: Bool = false) {
  if let found = harm(in: text, mayPile: mayPile) { violated("\(what) holds no \(found)") }
}
