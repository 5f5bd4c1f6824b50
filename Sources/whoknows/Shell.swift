import Interpreter
import Journal
import LineEditor
import NetLanguage
import Presentation
import Relationships
import SourceText

/// The interactive shell: reads statements, runs each durably, shows what came of it.
final class Shell {
  private let application: Application
  private var session: Session
  private var editor: LineEditor?
  private var assistant: ShellAssistant
  /// What the next line starts with: a correction ready for Enter.
  private var nextLine = ""
  /// The last mistake, for `fix`.
  private var lastMistake: Diagnostic?
  private var isLeaving = false

  init(_ application: Application, _ journal: Journal) {
    self.application = application
    session = application.makeSession(journal)
    assistant = ShellAssistant(session)
    adopt(journal)
  }

  /// Makes a session on a store the shell's own.
  private func adopt(_ journal: Journal) {
    session = application.makeSession(journal)
    session.environment.isInteractive = true
    session.environment.confirm = { [unowned self] in self.confirm($0) }
    let show = session.emit
    session.emit = { [unowned self] outcome in
      if case .shell(let request) = outcome { self.serve(request) } else { show(outcome) }
    }
    assistant.session = session
  }

  func run() -> ExitStatus {
    do {
      editor = try LineEditor(configuration: configuration, assistant: assistant)
    } catch {
      application.errors.write("The line editor could not start.\n")
      return .failure
    }
    assistant.remembered = { [unowned self] in
      self.editor?.history.mostRecentSuccessful(withPrefix: $0)
    }
    InterruptFlag.install()
    greet()
    runStartUpFile()
    while !isLeaving, let editor {
      application.output.flush()
      InterruptFlag.clear()
      application.hasAnswered = false
      let prompt = Prompt("whoknows> ")
      let initial = nextLine
      nextLine = ""
      switch editor.readStatement(prompt: prompt, initialText: initial) {
      case .text(let text): run(text)
      case .interrupted: continue
      case .endOfInput: isLeaving = true
      }
    }
    application.output.flush()
    return .success
  }

  // MARK: Start

  private var configuration: LineEditorConfiguration {
    var configuration = LineEditorConfiguration()
    configuration.terminal = Surroundings.variable("TERM") == "dumb" ? .dumb : .full
    configuration.theme = editorTheme
    configuration.mode = session.setting(.editing) == "vi" ? .vi : .emacs
    configuration.showsSuggestions = session.setting(.suggestions) == "on"
    if let folder = Surroundings.dataFolder {
      configuration.historyFile = folder + "/history"
    }
    configuration.editrc =
      Surroundings.variable("EDITRC") ?? Surroundings.home.map { $0 + "/.editrc" }
    configuration.editExternally = { ExternalEditor.edit($0) }
    return configuration
  }

  private var editorTheme: Theme {
    if Surroundings.variable("NO_COLOR") != nil { return .none }
    return Theme(rawValue: session.setting(.theme)) ?? .dark
  }

  private func greet() {
    let count = (try? session.journal.contactCount) ?? 0
    let people =
      count == 0 ? "Nobody is in your network yet." : "\(count) contact\(count == 1 ? "" : "s")."
    application.output.append("whoknows \(Version.text) · \(people) Type help, or TAB.\n")
    if count == 0 {
      application.output.append(
        "Begin with somebody you met: meet Alice Jones at PyCon yesterday\n")
    }
  }

  private func runStartUpFile() {
    guard let path = Surroundings.startUpFile,
      case .success(let (script, resolved)) = application.load(.file(path))
    else { return }
    // A start-up file is no conversation: only its mistakes are told.
    session.environment.isInteractive = false
    defer { session.environment.isInteractive = true }
    _ = session.runScript(
      script, path: resolved, mode: .atomic, preparesSession: true,
      report: { application.report($0) })
  }

  // MARK: One entry

  private func run(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let source = SourceIdentity(name: "prompt", text: text)
    let program = parse(text)
    let firstMistake = program.diagnostics.first { $0.severity == .error }
    var succeeded = true
    for statement in program.statements {
      // What stands before a mistake runs; what follows it may rest on what is wrong.
      if let firstMistake, statement.range.start > firstMistake.primary.range.start { break }
      succeeded = run(statement, of: source)
      application.output.flush()
      if !succeeded || isLeaving { break }
    }
    if succeeded, let firstMistake {
      for var diagnostic in program.diagnostics {
        diagnostic.source = source
        tell(diagnostic)
      }
      offerCorrection(firstMistake, of: text)
      succeeded = false
    }
    remember(text, succeeded: succeeded)
    applySettings()
  }

  private func run(_ statement: Statement, of source: SourceIdentity) -> Bool {
    InterruptFlag.clear()
    do {
      try session.run(statement, of: source)
      if case .shell = statement.kind {} else { lastMistake = nil }
      return true
    } catch {
      tell(error)
      offerCorrection(error, of: source.text)
      return false
    }
  }

  private func tell(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if diagnostic.source?.name == "prompt" { diagnostic.trace = [] }
    application.report(diagnostic)
    lastMistake = diagnostic
  }

  /// A lone sure suggestion stands in the next line, ready for Enter.
  private func offerCorrection(_ diagnostic: Diagnostic, of text: String) {
    let sure = diagnostic.suggestions.filter { $0.confidence == .sure }
    guard diagnostic.source?.name ?? "prompt" == "prompt", sure.count == 1, let only = sure.first
    else { return }
    nextLine = only.applied(to: text)
  }

  private func remember(_ text: String, succeeded: Bool) {
    do {
      try editor?.record(text, succeeded: succeeded, at: Surroundings.now)
    } catch {
      application.errors.write("The line could not be added to the history file.\n")
    }
  }

  private func applySettings() {
    editor?.theme = editorTheme
    editor?.showsSuggestions = session.setting(.suggestions) == "on"
    application.theme = session.setting(.theme) == "light" ? .light : .dark
  }

  private func confirm(_ question: String) -> Bool {
    application.output.flush()
    guard let editor else { return false }
    let prompt = Prompt("\(question) yes/no> ")
    guard case .text(let reply) = editor.readStatement(prompt: prompt) else { return false }
    return ["y", "yes"].contains(reply.lowercased())
  }

  // MARK: Requests

  private func serve(_ request: ShellRequest) {
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
      application.errors.write("History has lines 1 to \(editor?.history.entries.count ?? 0).\n")
      return
    }
    let lines = entries[(from - 1)..<to].filter(\.succeeded).map(\.text)
    let full = Surroundings.expand(path, base: nil)
    guard Surroundings.write(lines.joined(separator: "\n") + "\n", to: full) else {
      application.errors.write("The file could not be written.\n")
      return
    }
    application.output.append("Saved \(lines.count) line\(lines.count == 1 ? "" : "s").\n")
  }

  private func open(_ path: String) {
    let location: Journal.Location =
      path == ":memory:" ? .memory : .file(Surroundings.expand(path, base: nil))
    do {
      adopt(try Journal(location))
      let count = (try? session.journal.contactCount) ?? 0
      application.output.append("Opened: \(count) contact\(count == 1 ? "" : "s").\n")
    } catch {
      application.report(error.diagnostic(at: .init(at: 0)))
    }
  }

  private func editLast() {
    let last = editor?.history.entries.last?.text ?? ""
    if let text = ExternalEditor.edit(last) { nextLine = text }
  }

  /// `fix 2`: the second suggestion of the last mistake, in the next line.
  private func fix(_ number: Int?) {
    guard let mistake = lastMistake, let text = mistake.source?.text,
      !mistake.suggestions.isEmpty
    else {
      application.errors.write("There is nothing to fix.\n")
      return
    }
    let place = (number ?? 1) - 1
    guard mistake.suggestions.indices.contains(place) else {
      application.errors.write("There are \(mistake.suggestions.count) suggestions.\n")
      return
    }
    nextLine = mistake.suggestions[place].applied(to: text)
  }
}
