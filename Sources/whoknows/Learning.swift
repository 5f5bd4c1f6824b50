import Interpreter
import Journal
import LineEditor
import NetLanguage
import Presentation
import Relationships
import SourceText

extension Application {
  /// `whoknows learn [LESSON]`: a lesson by number or name, or from a file or folder of one's own.
  func learn(_ wanted: String?) -> ExitStatus {
    let lessons: [Lesson]
    do {
      lessons = try self.lessons(wanted)
    } catch {
      report(error)
      return .failure
    }
    let isOwn = wanted.map { $0.contains("/") || $0.hasSuffix(".net") } ?? false
    let classroom = Classroom(self, lessons)
    guard let wanted, !isOwn else {
      return isInteractive || isOwn ? classroom.run(from: nil) : classroom.list()
    }
    let place = lessons.firstIndex { $0.name == wanted || $0.name.dropFirst(3) == wanted }
    guard let place = place ?? Int(wanted).map({ $0 - 1 }), lessons.indices.contains(place) else {
      report(
        Diagnostic(
          .fileNotFound, "There is no lesson “\(wanted)”.", at: .init(at: 0),
          notes: ["whoknows learn lists them; a file or folder of your own needs a “/” or “.net”."])
      )
      return .failure
    }
    return classroom.run(from: place)
  }

  private func lessons(_ wanted: String?) throws(Diagnostic) -> [Lesson] {
    var texts = ResidentScripts.lessons.map { SourceIdentity(name: $0.name, text: $0.text) }
    if let wanted, wanted.contains("/") || wanted.hasSuffix(".net") {
      let names = Surroundings.files(in: wanted, ending: ".net") ?? [wanted]
      texts = []
      for name in names { texts.append(try load(.file(name)).get().0) }
    }
    var lessons: [Lesson] = []
    for text in texts { lessons.append(try Lesson(text)) }
    return lessons
  }
}

/// How far each lesson was done: lines of a name and a number of steps, in a file of the user's own.
struct LessonProgress {
  private var steps: [String: Int] = [:]

  init() {
    guard let path = Self.path, let bytes = try? Surroundings.contents(of: path) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2, let count = Int(parts[1]) { steps[String(parts[0])] = count }
    }
  }

  private static var path: String? { Surroundings.stateFolder.map { $0 + "/lessons" } }

  /// Steps done, at most as many as there are.
  func steps(of lesson: Lesson) -> Int { min(steps[lesson.name] ?? 0, lesson.steps.count) }

  func isDone(_ lesson: Lesson) -> Bool { steps(of: lesson) == lesson.steps.count }

  /// Remembers; false where the file cannot be written.
  mutating func remember(_ count: Int, of lesson: Lesson) -> Bool {
    steps[lesson.name] = count
    guard let path = Self.path, let folder = Surroundings.stateFolder else { return false }
    Surroundings.makeFolder(folder)
    let lines = steps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    return Surroundings.write(lines.joined(), to: path)
  }
}

/// Leads a learner through lessons.
final class Classroom {
  private enum Line {
    case text(String)
    case leave
  }

  private let application: Application
  private let lessons: [Lesson]
  private var progress = LessonProgress()
  private var editor: LineEditor?
  /// The lines of a learner who is no terminal.
  private var typed: [String] = []
  private var answers: [Answer] = []
  private var wantsToLeave = false
  /// There was nothing more to read.
  private var hasRunOut = false
  private var hasToldOfProgress = false

  init(_ application: Application, _ lessons: [Lesson]) {
    self.application = application
    self.lessons = lessons
  }

  /// Lessons can be somebody else's, too.
  private func say(_ text: String) {
    application.output.append(TerminalSafeText.visible(text, layout: .lines))
  }

  // MARK: The list

  func list() -> ExitStatus {
    say("Lessons, a few minutes each. Begin with: whoknows learn 1\n\n")
    for (place, lesson) in lessons.enumerated() { say(row(lesson, place)) }
    application.output.flush()
    return .success
  }

  private func row(_ lesson: Lesson, _ place: Int) -> String {
    let done = progress.steps(of: lesson)
    let mark = progress.isDone(lesson) ? "✓" : done > 0 ? "…" : " "
    let minutes = lesson.minutes.map { " · \($0) min" } ?? ""
    let left = done > 0 && !progress.isDone(lesson) ? " · step \(done + 1) is next" : ""
    return " \(mark) \(place + 1)  \(lesson.title)\(minutes)\(left)\n"
  }

  // MARK: The lessons

  /// From a lesson on, or from the first that is not done.
  func run(from chosen: Int?) -> ExitStatus {
    InterruptFlag.install()
    if !application.isInteractive { readTyped() }
    var place = chosen ?? lessons.firstIndex { !progress.isDone($0) } ?? 0
    if chosen == nil, lessons.count > 1 {
      _ = list()
      say("\n")
    }
    while lessons.indices.contains(place) {
      guard let status = teach(lessons[place], place) else { return .store }
      guard status == .success, !wantsToLeave else {
        application.output.flush()
        return status
      }
      place += 1
      guard lessons.indices.contains(place) else { break }
      say("\nNext: \(lessons[place].title). Enter goes on, leave stops.\n")
      guard case .text(let reply) = read(Prompt("enter> ")),
        reply.allSatisfy(\.isWhitespace)
      else { break }
    }
    application.output.flush()
    return .success
  }

  /// Nil where there is no memory for a store; a failure where the lesson itself is wrong, or a
  /// learner who is no terminal ran out of lines.
  private func teach(_ lesson: Lesson, _ place: Int) -> ExitStatus? {
    let isAgain = progress.isDone(lesson)
    var start = isAgain ? 0 : progress.steps(of: lesson)
    repeat {
      guard let journal = application.openMemory() else { return nil }
      let run = LessonRun(lesson, makeSession(journal))
      do {
        try run.begin(at: start)
        announce(lesson, place, at: start)
        guard try lead(through: run) else {
          start = run.place
          continue
        }
      } catch {
        application.report(error)
        return .failure
      }
      if !wantsToLeave {
        say("\n✓ \(lesson.title): done.\n")
        return .success
      }
      let isUnfinished = run.step != nil && hasRunOut && !application.isInteractive
      return isUnfinished ? .failure : .success
    } while true
  }

  private func makeSession(_ journal: Journal) -> Session {
    let session = application.makeSession(journal)
    session.environment.isInteractive = true
    session.environment.confirm = { [unowned self] question in
      self.say(TerminalSafeText.visible(question) + "\n")
      guard case .text(let reply) = self.read(Prompt("yes/no> ")) else { return false }
      return ["y", "yes"].contains(reply.lowercased())
    }
    let show = session.emit
    session.emit = { [unowned self] outcome in
      switch outcome {
      case .answer(let answer): self.answers.append(answer)
      case .shell(.quit): self.wantsToLeave = true
      case .recorded, .line, .shell: break
      }
      show(outcome)
    }
    if application.isInteractive {
      var configuration = LineEditorConfiguration()
      configuration.terminal = Surroundings.variable("TERM") == "dumb" ? .dumb : .full
      configuration.theme = Surroundings.variable("NO_COLOR") == nil ? .dark : .none
      editor = try? LineEditor(
        configuration: configuration, assistant: ShellAssistant(session))
    }
    return session
  }

  private func announce(_ lesson: Lesson, _ place: Int, at start: Int) {
    let number = lessons.count > 1 ? "Lesson \(place + 1) of \(lessons.count) · " : ""
    let minutes = lesson.minutes.map { " · about \($0) minutes" } ?? ""
    say("── \(number)\(lesson.title)\(minutes) ──\n")
    if start == 0 {
      paragraphs(lesson.introduction)
      say(
        "\nThis network is made up, and gone afterwards. At any time: hint, answer, again, leave.\n"
      )
    } else {
      say("\nYou were here before: on with step \(start + 1).\n")
    }
  }

  /// - Returns: false where the step is to begin again.
  private func lead(through run: LessonRun) throws(Diagnostic) -> Bool {
    while let step = run.step {
      say("\n\(run.place + 1)/\(run.lesson.steps.count) · \(step.title)\n")
      paragraphs(step.prose)
      say("\n")
      var isDone = false
      while !isDone {
        guard case .text(let line) = read(Prompt("learn> ")) else {
          wantsToLeave = true
          hasRunOut = true
          return true
        }
        switch line.split(separator: " ").joined(separator: " ").lowercased() {
        case "": continue
        case "hint": tell(run.nextHint())
        case "answer": tell("Type: " + run.answerText)
        case "again": return false
        case "leave": wantsToLeave = true
        default: isDone = judge(line, run)
        }
        if wantsToLeave { return true }
      }
      paragraphs(
        step.closing.isEmpty ? ["✓ Right."] : ["✓ " + step.closing[0]] + step.closing.dropFirst())
      try run.advance()
      remember(run)
    }
    return true
  }

  private func remember(_ run: LessonRun) {
    // A lesson done before stays done while it is looked at again.
    guard !progress.isDone(run.lesson) else { return }
    if !progress.remember(run.place, of: run.lesson), !hasToldOfProgress {
      hasToldOfProgress = true
      application.errors.write("Progress cannot be remembered here.\n")
    }
  }

  // MARK: One line

  /// Runs what was typed; true where the step is done.
  private func judge(_ line: String, _ run: LessonRun) -> Bool {
    answers = []
    application.hasAnswered = false
    InterruptFlag.clear()
    let source = SourceIdentity(name: "prompt", text: line)
    let program = parse(line)
    if let mistake = program.diagnostics.first(where: { $0.severity == .error }) {
      var mistake = mistake
      mistake.source = source
      application.report(mistake)
      return false
    }
    var recorded = false
    for statement in program.statements {
      do {
        try run.session.run(statement, of: source)
        recorded = recorded || Session.mayRecord(statement)
      } catch {
        application.report(error)
        return false
      }
    }
    switch run.verdict(on: answers, recorded: recorded) {
    case .done: return true
    case .notYet: tell("Not yet. " + run.nextHint())
    case .looking: break
    }
    return false
  }

  private func tell(_ text: String) {
    paragraphs([text], isHint: true)
    application.output.flush()
  }

  /// Paragraphs at most 80 columns wide, with a blank line before each.
  private func paragraphs(_ paragraphs: [String], isHint: Bool = false) {
    let width = min(80, Surroundings.width ?? 80)
    for paragraph in paragraphs {
      if !isHint { say("\n") }
      for line in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
        say(wrapped(String(line), width) + "\n")
      }
    }
  }

  private func wrapped(_ text: String, _ width: Int) -> String {
    if text.hasPrefix(" ") { return text }
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Reading

  private func readTyped() {
    let bytes = (try? Surroundings.contents(of: "-")) ?? []
    typed = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if typed.last == "" { typed.removeLast() }
    typed.reverse()
  }

  private func read(_ prompt: Prompt) -> Line {
    application.output.flush()
    guard application.isInteractive else { return readNext(prompt) }
    while let editor {
      switch editor.readStatement(prompt: prompt) {
      case .text(let text): return .text(text)
      case .interrupted: continue
      case .endOfInput: return .leave
      }
    }
    return .leave
  }

  /// The next of the typed lines, with those that its open block needs, echoed as on a screen.
  private func readNext(_ prompt: Prompt) -> Line {
    guard var line = typed.popLast() else { return .leave }
    while parse(line).needsMoreInput, let more = typed.popLast() { line += "\n" + more }
    say("\(prompt.primary)\(TerminalSafeText.visible(line.replacing("\n", with: " ⏎ ")))\n")
    return .text(line)
  }
}
