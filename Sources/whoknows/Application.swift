import Interpreter
import Journal
import LineEditor
import NetLanguage
import Presentation
import Relationships
import SourceText

/// One run of the program: where its words come from, where its answers go.
final class Application {
  let arguments: Arguments
  let output = Channel(descriptor: 1)
  let errors = Channel(descriptor: 2)
  let isInteractive: Bool

  init(_ arguments: Arguments) {
    self.arguments = arguments
    isInteractive = Surroundings.isTerminal(0) && Surroundings.isTerminal(1)
  }

  func run(_ mode: Arguments.Mode) -> ExitStatus {
    switch mode {
    case .check(let files): return check(files)
    case .format(let files): return format(files)
    case .doctor(let path): return examine(path)
    case .shell where isInteractive: return withJournal { Shell(self, $0).run() }
    case .shell: return withJournal { runScript(.standardInput, [], on: $0) }
    case .text(let text, let arguments):
      return withJournal { runScript(.text(text), arguments, on: $0) }
    case .scripts(let files, let arguments):
      return withJournal { runScripts(files, arguments, on: $0) }
    case .test(let files): return test(files)
    case .learn(let lesson): return learn(lesson)
    case .demo(let network): return demo(network)
    }
  }

  // MARK: Store

  /// The store's place: as asked for, else the user's own.
  var storeLocation: Journal.Location? {
    if arguments.store == ":memory:" { return .memory }
    if let path = arguments.store { return .file(Surroundings.expand(path, base: nil)) }
    return Surroundings.dataFolder.map { .file($0 + "/network.db") }
  }

  /// A store named on the command line is not made in a folder that does not exist: that is a slip of
  /// the keyboard more often than a wish.
  private var missingFolder: Diagnostic? {
    guard let path = arguments.store, path != ":memory:",
      !Surroundings.hasFolder(Surroundings.expand(path, base: nil))
    else { return nil }
    return Diagnostic(
      .fileNotFound, "The folder of the store does not exist.", at: .init(at: 0),
      notes: ["Make it first, or choose another place with --store."])
  }

  private func withJournal(_ body: (Journal) -> ExitStatus) -> ExitStatus {
    if let problem = missingFolder {
      report(problem)
      return .store
    }
    guard let location = storeLocation else {
      report(
        Diagnostic(
          .fileNotFound, "There is no home folder to keep the network in.", at: .init(at: 0),
          notes: ["Say where: --store PATH"]))
      return .store
    }
    guard let journal = open(location, name: arguments.store) else { return .store }
    return body(journal)
  }

  /// The store at a place; nil where it cannot be used, which has been told.
  func open(_ location: Journal.Location, name: String?) -> Journal? {
    do {
      guard case .file(let path) = location else { return try Journal(location) }
      let journal = try Journal.open(path, name: name)
      if let bytes = journal.text?.unfinished, bytes > 0 {
        errors.write(
          "The last \(bytes) bytes of the store were not written to their end, and never "
            + "acknowledged: they are left out.\n")
      }
      prepare(journal)
      return journal
    } catch let mistakes as TextMistakes {
      for diagnostic in mistakes.diagnostics { report(diagnostic) }
    } catch let failure as JournalError {
      report(failure.diagnostic(at: .init(at: 0)))
    } catch {
      report(Diagnostic(.storeFailure, "The store could not be opened.", at: .init(at: 0)))
    }
    return nil
  }

  /// Tells what opening a store has done to it, and has an erasure in it reach the history.
  func prepare(_ journal: Journal) {
    if let backup = journal.migrationBackup {
      errors.write(
        "The store was brought to the form of this version of whoknows. As it was before it is kept "
          + "in \(TerminalSafeText.visible(backup)).\n")
    }
    guard journal.text != nil || journal.location != .memory else { return }
    journal.eraseElsewhere = { [unowned self] in eraseFromHistory($0) }
  }

  /// The history of the shell that is running.
  var shellHistory: LineEditor?

  /// False where lines about a person could not be removed from the history.
  private func eraseFromHistory(_ names: [String]) -> Bool {
    let mentions = NameMentions(names)
    let isUnwanted = { (line: String) in
      mentions.partsOccur(in: line) { Keyword(word: String($0)) != nil }
    }
    do {
      if let shellHistory {
        try shellHistory.forget(where: isUnwanted)
      } else if let path = Surroundings.historyFile {
        _ = try HistoryFile(path: path).remove { isUnwanted($0.text) }
      }
      lastErasure = isUnwanted
      return true
    } catch {
      return false
    }
  }

  /// Tells the lines that the latest erasure removed; nil where there was none since the last line.
  var lastErasure: ((String) -> Bool)?

  // MARK: Scripts

  enum ScriptSource {
    case file(String)
    case text(String)
    case standardInput
  }

  /// Runs the files one after another, until one fails or says `quit`.
  private func runScripts(
    _ files: [String], _ values: [String], on journal: Journal
  ) -> ExitStatus {
    var status = ExitStatus.success
    var isLast = false
    for file in files {
      status = max(status, runScript(.file(file), values, on: journal, isLast: &isLast))
      if isLast || (status != .success && !arguments.keepGoing) { break }
    }
    return status
  }

  func runScript(
    _ source: ScriptSource, _ values: [String], on journal: Journal,
    prepare: (Session) -> Bool = { _ in true }
  ) -> ExitStatus {
    var isLast = true
    return runScript(source, values, on: journal, isLast: &isLast, prepare: prepare)
  }

  private func runScript(
    _ source: ScriptSource, _ values: [String], on journal: Journal, isLast: inout Bool,
    prepare: (Session) -> Bool = { _ in true }
  ) -> ExitStatus {
    InterruptFlag.install()
    defer { output.flush() }
    switch open(source) {
    case .failure(let diagnostic):
      report(diagnostic)
      return .failure
    case .success((let script, let path)):
      let session = makeSession(journal)
      guard prepare(session) else { return .failure }
      let result = session.runScript(
        script, path: path, mode: scriptMode, arguments: values, report: { report($0) })
      output.flush()
      if arguments.dryRun { tellDryRun(result) }
      isLast = result.wantsToQuit || result.wasInterrupted || storeFailed
      if result.wasInterrupted { return .interrupted }
      if storeFailed { return .store }
      return result.failed || helpFailed ? .failure : .success
    }
  }

  private func tellDryRun(_ result: ScriptResult) {
    func counted(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    errors.write(
      "dry run: \(counted(result.completed, "statement", "statements")) ran and would record "
        + "\(counted(result.entries, "entry", "entries")), "
        + "\(counted(result.people, "new person", "new people")) among them; nothing was kept\n")
  }

  private var scriptMode: ScriptMode {
    arguments.dryRun ? .dryRun : arguments.keepGoing ? .keepGoing : .atomic
  }

  /// A script that is to be read piece by piece, or why it cannot be.
  func open(_ source: ScriptSource) -> Result<(ScriptText, path: String?), Diagnostic> {
    switch source {
    case .text(let text):
      return .success((ScriptText(SourceIdentity(name: "-c", text: text)), path: nil))
    case .standardInput: return open("-", name: "standard input")
    case .file(let path): return open(Surroundings.expand(path, base: nil), name: path)
    }
  }

  private func open(
    _ path: String, name: String
  ) -> Result<(ScriptText, path: String?), Diagnostic> {
    do {
      let text = try ScriptFile.text(at: path, name: name)
      return .success((text, path: path == "-" ? nil : Surroundings.resolved(path)))
    } catch {
      return .failure(error.diagnostic(of: name))
    }
  }

  /// A script's whole text, or why it cannot be read.
  func load(_ source: ScriptSource) -> Result<(SourceIdentity, path: String?), Diagnostic> {
    switch source {
    case .text(let text):
      return .success((SourceIdentity(name: "-c", text: text), path: nil))
    case .standardInput: return load("-", name: "standard input")
    case .file(let path):
      return load(Surroundings.expand(path, base: nil), name: path)
    }
  }

  private func load(
    _ path: String, name: String
  ) -> Result<(SourceIdentity, path: String?), Diagnostic> {
    do {
      let bytes = try Surroundings.contents(of: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .failure(invalidEncoding(bytes, name: name))
      }
      let resolved = path == "-" ? nil : Surroundings.resolved(path)
      return .success((SourceIdentity(name: name, text: text), path: resolved))
    } catch {
      return .failure(error.diagnostic(of: name))
    }
  }

  /// The parser's own word on bytes that are no text, placed in what can be read of them.
  private func invalidEncoding(_ bytes: [UInt8], name: String) -> Diagnostic {
    let found = bytes.withUnsafeBufferPointer { parse(utf8: $0).diagnostics.first }
    let offset = found?.primary.range.start ?? 0
    let readable = String(decoding: bytes[..<offset], as: UTF8.self)
    return Diagnostic(
      .invalidEncoding, "The text is not valid UTF-8 at byte \(offset).",
      at: SourceRange(at: readable.utf8.count), notes: found?.notes ?? [],
      source: SourceIdentity(name: name, text: readable))
  }

  /// Where the transcript of a demonstration goes.
  var transcriptPath: String?

  /// True once help was asked on what there is no page for.
  private var helpFailed = false

  /// True once a diagnostic told of the store itself.
  private(set) var storeFailed = false

  // MARK: Reports

  func makeSession(_ journal: Journal) -> Session {
    var environment = Environment(
      today: arguments.today ?? Surroundings.today, consents: arguments.yes,
      isInterrupted: { InterruptFlag.isRaised },
      readFile: { (path, base) throws(FileProblem) in try Surroundings.read(path, base: base) },
      writeFile: { (path, text) throws(FileProblem) in
        guard Surroundings.write(text, to: Surroundings.expand(path, base: nil)) else {
          throw Surroundings.writeProblem
        }
      })
    environment.openImport = { (path, base) throws(FileProblem) in
      try ImportFile.source(at: path, base: base)
    }
    environment.placeOfFile = { Surroundings.place(of: $0) }
    let session = Session(journal: journal, environment: environment) { _ in }
    session.emit = { [unowned self, unowned session] in self.show($0, session) }
    return session
  }

  /// How answers look here.
  func style(on descriptor: Int32 = 1, today: Day) -> Style {
    Style(
      colour: isColouredTerminal(descriptor),
      width: Surroundings.isTerminal(descriptor) ? Surroundings.width : nil, theme: theme,
      today: today)
  }

  func isColouredTerminal(_ descriptor: Int32) -> Bool {
    isColoured && Surroundings.isTerminal(descriptor) && Surroundings.variable("NO_COLOR") == nil
      && Surroundings.variable("TERM") != "dumb"
  }

  var theme: Style.Theme = .dark
  /// False after `set theme to none`.
  var isColoured = true
  /// An answer stands above: the next one needs a blank line. Reset at each prompt.
  var hasAnswered = false

  func report(_ diagnostic: Diagnostic) {
    switch diagnostic.code {
    case .notOurStore, .newerStore, .readOnlyStore, .storeBusy, .storeDamaged, .diskFull,
      .storeFailure, .notOfAStore, .unknownDay, .unmergedStore:
      storeFailed = true
    default: break
    }
    output.flush()
    let style = style(on: 2, today: arguments.today ?? Surroundings.today)
    errors.write(render(diagnostic, as: diagnosticFormat, style: style))
  }

  private var diagnosticFormat: OutputFormat { arguments.format == .json ? .json : .text }

  private func show(_ outcome: Output, _ session: Session) {
    switch outcome {
    case .answer(let answer):
      let format = answer.format ?? arguments.format ?? .table
      separate(format)
      append(answer, as: format, session)
    case .recorded(let recording):
      output.append(
        render(recording, as: arguments.format ?? .text, style: style(today: session.today)))
    case .line(let line): output.append(TerminalSafeText.visible(line) + "\n")
    case .shell(let request): serve(request, session)
    }
  }

  /// Nothing of an answer is shown where nobody waited for it.
  private func append(_ answer: Answer, as format: OutputFormat, _ session: Session) {
    let patience = Patience(hasEnded: session.environment.isInterrupted)
    do {
      output.append(
        try render(answer, as: format, style: style(today: session.today), patience: patience))
    } catch {
      report(Diagnostic(.interrupted, "Stopped.", at: .init(at: 0)))
    }
  }

  /// A blank line between two answers that people read.
  private func separate(_ format: OutputFormat) {
    switch format {
    case .table, .text, .markdown:
      if hasAnswered { output.append("\n") }
      hasAnswered = true
    case .json, .csv, .dot: break
    }
  }

  /// What a script may ask of the shell around it.
  private func serve(_ request: ShellRequest, _ session: Session) {
    switch request {
    case .help(let topic): help(topic, today: session.today)
    case .history(let count): showRecord(session, count)
    case .quit: break
    case .saveHistory, .open, .edit, .fix: break
    }
  }

  func help(_ topic: String?, today: Day) {
    let style = style(today: today)
    guard let topic else {
      output.append(render(HelpPages.overview, style: style))
      return
    }
    if let page = HelpPages.page(named: topic) {
      output.append(render(page, style: style))
      return
    }
    let near = HelpPages.names.filter { editDistance($0, topic.lowercased(), limit: 2) <= 2 }
    report(
      Diagnostic(
        .unknownHelpTopic, "There is no help on “\(topic)”.", at: .init(at: 0),
        notes: [near.isEmpty ? "help lists what there is." : "help \(near[0])"]))
    helpFailed = true
  }

  private func showRecord(_ session: Session, _ count: Int?) {
    do {
      let answer = try session.recordedStatements(limit: count ?? 20)
      output.append(
        render(answer, as: arguments.format ?? .table, style: style(today: session.today)))
    } catch {
      report(error)
    }
  }
}
