import Interpreter
import NetLanguage
import Presentation
import SourceText

extension Application {
  /// `whoknows check FILE…`: reads only.
  func check(_ files: [String]) -> ExitStatus {
    var status = ExitStatus.success
    for file in files {
      switch open(.file(file)) {
      case .failure(let diagnostic):
        report(diagnostic)
        status = .failure
      case .success((let script, _)):
        if ScriptSurvey(of: script, report: { report($0) }).hasErrors { status = .failure }
      }
    }
    return status
  }

  /// `whoknows fmt FILE…`: canonical layout to standard output; `--write` rewrites the files,
  /// `--check` only tells which would change.
  func format(_ files: [String]) -> ExitStatus {
    var status = ExitStatus.success
    for file in files where !format(file) { status = .failure }
    output.flush()
    return status
  }

  private func format(_ file: String) -> Bool {
    let source: SourceIdentity
    let path: String?
    switch load(.file(file)) {
    case .failure(let diagnostic):
      report(diagnostic)
      return false
    case .success(let loaded): (source, path) = loaded
    }
    switch NetLanguage.format(source.text) {
    case .mistakes(let mistakes):
      for var diagnostic in mistakes {
        diagnostic.source = source
        report(diagnostic)
      }
      return false
    case .formatted(let text): return deliver(text, of: source, path: path)
    }
  }

  private func deliver(_ text: String, of source: SourceIdentity, path: String?) -> Bool {
    if arguments.check {
      if text != source.text { output.append("\(TerminalSafeText.visible(source.name))\n") }
      return text == source.text
    }
    guard arguments.write, let path else {
      // A file gets it as it is; a screen must not be steered by it.
      output.append(
        Surroundings.isTerminal(1) ? TerminalSafeText.visible(text, layout: .lines) : text)
      return true
    }
    if text == source.text { return true }
    guard Surroundings.write(text, to: path) else {
      report(
        Diagnostic(.fileUnreadable, "“\(source.name)” cannot be written.", at: .init(at: 0)))
      return false
    }
    return true
  }
}
