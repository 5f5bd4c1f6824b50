import Interpreter
import Journal
import LineEditor
import NetLanguage
import Presentation
import Relationships
import SourceText

extension Application {
  /// `whoknows demo [NETWORK]`: a sample network in memory, on the day its script ends with.
  func demo(_ wanted: String?) -> ExitStatus {
    let networks = ResidentScripts.demos
    let name = wanted ?? "engineer"
    guard let network = networks.first(where: { $0.name == name + ".net" }) else {
      let names = networks.map { $0.name.dropLast(4) }.joined(separator: ", ")
      report(
        Diagnostic(
          .fileNotFound, "There is no sample network “\(name)”.", at: .init(at: 0),
          notes: ["There are: \(names)"]))
      return .failure
    }
    guard let journal = openMemory() else { return .store }
    if let path = arguments.record { startTranscript(path) }
    defer { endTranscript() }
    let prepare: (Session) -> Bool = { [unowned self] in self.prepare($0, with: network) }
    if let file = arguments.play {
      return Player(self, journal, named: name, prepare: prepare).play(file)
    }
    if isInteractive {
      let manner = ShellManner(
        prompt: "demo> ", greeting: Self.greeting(of: name), isPrivate: true, prepare: prepare)
      return Shell(self, journal, manner: manner).run()
    }
    // Told on standard error, so that the answers are the answers.
    errors.write(Self.greeting(of: name))
    return runScript(.standardInput, [], on: journal, prepare: prepare)
  }

  static func greeting(of name: String) -> String {
    "demo · \(name) · made up, in memory, on a fixed day; nothing is written.\n"
  }

  private func prepare(_ session: Session, with network: ResidentScript) -> Bool {
    let listener = session.emit
    let isInteractive = session.environment.isInteractive
    session.environment.isInteractive = false
    session.emit = { _ in }
    defer {
      session.emit = listener
      session.environment.isInteractive = isInteractive
    }
    let source = SourceIdentity(name: network.name, text: network.text)
    let result = session.runScript(source, path: nil, mode: .atomic, preparesSession: true) {
      report($0)
    }
    return !result.failed
  }

  // MARK: The transcript

  private func startTranscript(_ path: String) {
    transcriptPath = path
    output.startCopy()
  }

  private func endTranscript() {
    guard let path = transcriptPath else { return }
    output.flush()
    guard Surroundings.write(output.copy, to: path) else {
      report(Diagnostic(.fileUnreadable, "“\(path)” cannot be written.", at: .init(at: 0)))
      return
    }
  }
}

/// `demo --play FILE`: types a script at human speed, for talks. Space goes on after each statement,
/// `q` stops. Without a terminal nothing waits.
final class Player {
  private let application: Application
  private let session: Session
  private let name: String
  private let prepare: (Session) -> Bool
  private var random = SplitMix64(seed: 1)
  private let keys: KeyWaiter?

  init(
    _ application: Application, _ journal: Journal, named name: String,
    prepare: @escaping (Session) -> Bool
  ) {
    self.application = application
    self.name = name
    self.prepare = prepare
    session = application.makeSession(journal)
    keys = application.isInteractive ? KeyWaiter() : nil
  }

  private var isColoured: Bool { application.style(today: session.today).colour }

  func play(_ file: String) -> ExitStatus {
    InterruptFlag.install()
    guard prepare(session) else { return .failure }
    session.environment.isInteractive = true
    switch application.load(.file(file)) {
    case .failure(let diagnostic):
      application.report(diagnostic)
      return .failure
    case .success((let source, _)):
      application.output.write(Application.greeting(of: name))
      return play(source)
    }
  }

  private func play(_ source: SourceIdentity) -> ExitStatus {
    let program = parse(source.text)
    if var mistake = program.diagnostics.first(where: { $0.severity == .error }) {
      mistake.source = source
      application.report(mistake)
      return .failure
    }
    let bytes = Array(source.text.utf8)
    var end = 0
    for statement in program.statements {
      say(between: String(decoding: bytes[end..<statement.range.start], as: UTF8.self))
      end = statement.range.end
      if end < bytes.count, bytes[end] == UInt8(ascii: "?") { end += 1 }
      guard type(String(decoding: bytes[statement.range.start..<end], as: UTF8.self)) else {
        return .interrupted
      }
      application.hasAnswered = false
      do {
        try session.run(statement, of: source)
      } catch {
        // A mistake can be what a talk wants to show.
        application.report(error)
      }
      application.output.flush()
    }
    say(between: String(decoding: bytes[end...], as: UTF8.self))
    application.output.flush()
    return .success
  }

  /// Comments between statements are the speaker's words on the screen.
  private func say(between text: String) {
    for line in text.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      guard words.hasPrefix("--"), !words.hasPrefix("#!") else { continue }
      let shown = TerminalSafeText.visible(String(words))
      application.output.write(isColoured ? "\u{1B}[2m\(shown)\u{1B}[0m\n" : "\(shown)\n")
    }
  }

  /// Types one statement; false where the speaker stops.
  private func type(_ text: String) -> Bool {
    application.output.write("demo> ")
    if let keys {
      guard keys.waitForGo(), !InterruptFlag.isRaised else { return stop() }
    }
    for character in TerminalSafeText.visible(text.replacing("\n", with: "⏎")) {
      application.output.write(character == "⏎" ? "\n    · " : String(character))
      guard keys != nil else { continue }
      // Words come in bursts, spaces make one think.
      let pause = 25 + random.below(45) + (character == " " ? 40 : 0)
      Surroundings.sleep(milliseconds: pause)
      if InterruptFlag.isRaised { return stop() }
    }
    application.output.write("\n")
    return true
  }

  private func stop() -> Bool {
    application.output.write("\n")
    return false
  }
}
