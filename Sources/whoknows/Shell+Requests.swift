import Interpreter
import Journal
import LineEditor
import SourceText

/// What a statement asks of the shell itself.
extension Shell {
  func serve(_ request: ShellRequest) {
    switch request {
    case .quit: isLeaving = true
    case .help(let topic): application.help(topic, today: session.today)
    case .history(let count): showHistory(count)
    case .saveHistory(let from, let to, let path): saveHistory(from, to, path)
    case .open(let path): open(path)
    case .edit: editLast()
    case .fix(let number): fix(number)
    }
  }

  private func showHistory(_ count: Int?) {
    guard let entries = editor?.history.entries else { return }
    let shown = entries.enumerated().suffix(count ?? 20)
    for (index, entry) in shown {
      let mark = entry.succeeded ? " " : "✗"
      let text = TerminalSafeText.visible(entry.text.replacing("\n", with: " ⏎ "))
      let number = String(index + 1)
      let padding = String(repeating: " ", count: max(0, 5 - number.count))
      application.output.append("\(padding)\(number) \(mark) \(text)\n")
    }
    if entries.isEmpty { application.output.append("No lines yet.\n") }
  }

  private func saveHistory(_ from: Int, _ to: Int, _ path: String) {
    guard let entries = editor?.history.entries, from >= 1, to <= entries.count else {
      let count = editor?.history.entries.count ?? 0
      return refuse(
        .outOfRange, count == 0 ? "There is no history yet." : "History has lines 1 to \(count).")
    }
    let chosen = entries[(from - 1)..<to]
    let lines = chosen.filter(\.succeeded).map(\.text)
    guard !lines.isEmpty else { return refuse(.outOfRange, "None of these lines worked.") }
    let full = Surroundings.expand(path, base: nil)
    if Surroundings.exists(full), !confirm("“\(path)” exists. Replace it?") { return }
    guard Surroundings.write(lines.joined(separator: "\n") + "\n", to: full) else {
      return refuse(.fileUnreadable, "The file could not be written.")
    }
    let left = chosen.count - lines.count
    application.output.append(
      "Saved \(counted(lines.count))\(left > 0 ? "; left out \(left) that did not work" : "").\n")
  }

  private func counted(_ lines: Int) -> String { "\(lines) line\(lines == 1 ? "" : "s")" }

  private func refuse(_ code: DiagnosticCode, _ message: String) {
    application.report(Diagnostic(code, message, at: .init(at: 0)))
  }

  private func open(_ path: String) {
    let location: Journal.Location =
      path == ":memory:" ? .memory : .file(Surroundings.expand(path, base: nil))
    guard let journal = application.open(location, name: path) else { return }
    adopt(journal)
    let count = (try? session.journal.contactCount) ?? 0
    application.output.append("Opened: \(count) contact\(count == 1 ? "" : "s").\n")
  }

  private func editLast() {
    let last = editor?.history.entries.last { $0.text != "edit" }?.text ?? ""
    if let text = ExternalEditor.edit(last) { nextLine = text }
  }

  /// `fix 2`: the second suggestion of the last mistake, in the next line.
  private func fix(_ number: Int?) {
    guard let mistake = lastMistake, let text = mistake.source?.text,
      !mistake.suggestions.isEmpty
    else {
      return refuse(.nothingToUndo, "There is nothing to fix.")
    }
    let place = (number ?? 1) - 1
    guard mistake.suggestions.indices.contains(place) else {
      let count = mistake.suggestions.count
      return refuse(
        .outOfRange, count == 1 ? "There is one suggestion." : "There are \(count) suggestions.")
    }
    nextLine = mistake.suggestions[place].applied(to: text)
  }
}
