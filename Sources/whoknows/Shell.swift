import Interpreter
import Journal
import LineEditor
import NetLanguage
import Presentation
import Relationships
import SourceText

/// How a shell differs from the usual one on the user's own store.
struct ShellManner {
  var prompt = "whoknows> "
  /// Instead of the usual first words.
  var greeting: String?
  /// No history is kept and no start-up file is run.
  var isPrivate = false
  /// Runs first; false ends the shell.
  var prepare: (Session) -> Bool = { _ in true }
}

/// The interactive shell: reads statements, runs each durably, shows what came of it.
final class Shell {
  let application: Application
  var session: Session
  var editor: LineEditor?
  private let assistant: ShellAssistant
  let progress: Progress
  /// What the next line starts with: a correction ready for Enter.
  var nextLine = ""
  /// The last mistake, for `fix`.
  var lastMistake: Diagnostic?
  var isLeaving = false
  private let manner: ShellManner

  init(_ application: Application, _ journal: Journal, manner: ShellManner = ShellManner()) {
    self.application = application
    self.manner = manner
    session = application.makeSession(journal)
    assistant = ShellAssistant(session)
    progress = Progress(
      isShown: Surroundings.variable("TERM") != "dumb",
      isColoured: { application.isColouredTerminal(1) })
    application.output.beforeWriting = { [progress] in progress.clear() }
    application.errors.beforeWriting = { [progress] in progress.clear() }
    adopt(journal)
  }

  /// Makes a session on a store the shell's own.
  func adopt(_ journal: Journal) {
    session = application.makeSession(journal)
    session.environment.isInteractive = true
    session.environment.confirm = { [unowned self] in self.confirm($0) }
    session.environment.isInterrupted = { [progress] in
      progress.look()
      return InterruptFlag.isRaised
    }
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
    application.shellHistory = manner.isPrivate ? nil : editor
    defer { application.shellHistory = nil }
    assistant.remembered = { [unowned self] in
      self.editor?.history.mostRecentSuccessful(withPrefix: $0)
    }
    InterruptFlag.install()
    guard manner.prepare(session) else { return .failure }
    greet()
    if !manner.isPrivate { runStartUpFile() }
    applySettings()
    showNotice()
    while !isLeaving, let editor {
      application.output.flush()
      InterruptFlag.clear()
      application.hasAnswered = false
      let prompt = Prompt(manner.prompt)
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
    if !manner.isPrivate { configuration.historyFile = Surroundings.historyFile }
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
    if let greeting = manner.greeting { return application.output.append(greeting) }
    let count = (try? session.journal.contactCount) ?? 0
    let people =
      count == 0 ? "Nobody is in your network yet." : "\(count) contact\(count == 1 ? "" : "s")."
    application.output.append("whoknows \(Version.text) · \(people) Type help, or TAB.\n")
    if count == 0 {
      application.output.append(
        "Begin with somebody you met: meet Alice Jones at PyCon yesterday\n")
    }
  }

  /// One line of whom to contact today.
  private func showNotice() {
    prepareDuePeople()
    let names = session.dueNames
    guard session.setting(.notice) == "on", !names.isEmpty else { return }
    application.output.append(
      noticeLine(today: names, style: application.style(today: session.today)))
  }

  /// Stores up to this size are asked for `five` again after each statement: it takes milliseconds.
  private static let smallStore = 2_000

  private func prepareDuePeople() {
    let isSmall = ((try? session.journal.contactCount) ?? 0) <= Self.smallStore
    InterruptFlag.clear()
    progress.begin()
    defer { progress.end() }
    session.prepareDuePeople(again: isSmall)
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
    application.output.note("\(manner.prompt)\(text)\n")
    let source = SourceIdentity(name: "prompt", text: text)
    let program = parse(text)
    let firstMistake = program.diagnostics.first { $0.severity == .error }
    var succeeded = true
    application.lastErasure = nil
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
    application.output.flush()
    application.output.isHeld = true
    progress.begin()
    defer {
      progress.end()
      showHeldText(inPages: statement.isAsking)
    }
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

  /// Writes what a statement has answered: an answer longer than the screen page by page.
  private func showHeldText(inPages: Bool) {
    application.output.isHeld = false
    guard inPages, session.setting(.pager) == "on", let height = Surroundings.height,
      let width = Surroundings.width, Surroundings.variable("TERM") != "dumb"
    else { return application.output.flush() }
    let text = application.output.take()
    let rows = screenRows(of: String(decoding: text, as: UTF8.self), columns: width)
    if rows >= height, Pager.show(text) { return }
    application.output.append(bytes: text)
    application.output.flush()
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
    // The line that had somebody forgotten names them, too.
    if let isErased = application.lastErasure, isErased(text) { return }
    do {
      try editor?.record(text, succeeded: succeeded, at: Surroundings.now)
    } catch {
      application.errors.write("The line could not be added to the history file.\n")
    }
  }

  private func applySettings() {
    editor?.theme = editorTheme
    editor?.showsSuggestions = session.setting(.suggestions) == "on"
    editor?.mode = session.setting(.editing) == "vi" ? .vi : .emacs
    application.theme = session.setting(.theme) == "light" ? .light : .dark
    application.isColoured = session.setting(.theme) != "none"
    prepareDuePeople()
  }

  func confirm(_ question: String) -> Bool {
    progress.end()
    guard let editor else { return false }
    // On a line of its own: a prompt is cut where it leaves too little room for the reply.
    application.output.append(TerminalSafeText.visible(question) + "\n")
    application.output.flush()
    let prompt = Prompt("yes/no> ")
    guard case .text(let reply) = editor.readStatement(prompt: prompt, isReply: true) else {
      return false
    }
    return ["y", "yes"].contains(reply.lowercased())
  }
}

extension Statement {
  /// True for what is answered; what only records is echoed in a line.
  fileprivate var isAsking: Bool {
    switch kind {
    case .question, .script, .shell: true
    case .command, .fact: false
    }
  }
}
