import Foundation
import Interpreter
import Journal
import NetLanguage
import Presentation
import RandomLives
import Relationships
import SourceText

/// What a store is kept in. Whatever holds of one kind holds of the other.
enum StoreKind: String, CaseIterable {
  /// SQLite's tables, here in memory.
  case tables
  /// A text with the statements themselves.
  case text

  /// The kind that tests run on which do not name one: `WHOKNOWS_STORE=text` for all of them.
  static let usual =
    ProcessInfo.processInfo.environment["WHOKNOWS_STORE"].flatMap { StoreKind(rawValue: $0) }
    ?? .tables
}

/// A path that nothing has yet, in a folder of its own, removed with all that comes there.
final class TemporaryPath {
  private let folder: URL
  var text: String { folder.appending(path: "network.net").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "whoknows-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// A session on a fresh store, with everything that it says rendered as a user reads it.
final class Desk {
  /// Wednesday 2026-03-04: the day on which every test happens.
  static let today = Day(number: 20_516)

  let session: Session
  /// Everything said since the last `takeText()`.
  private(set) var text = ""
  /// Every diagnostic so far, those of parsing included.
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var answers: [Answer] = []

  var journal: Journal { session.journal }
  /// Where a store in text is.
  private let path: TemporaryPath?

  init(
    isInteractive: Bool = true, consents: Bool = true, files: [String: String] = [:],
    store: StoreKind = .usual, journal: Journal? = nil
  ) throws {
    path = store == .text && journal == nil ? try TemporaryPath() : nil
    let journal = try journal ?? path.map { try Journal.open($0.text) } ?? Journal(.memory)
    let environment = Environment(
      today: Desk.today, isInteractive: isInteractive, consents: consents,
      readFile: { (path, _) throws(FileProblem) in
        guard let text = files[path] else { throw FileProblem(code: .fileNotFound) }
        return LoadedFile(path: path, text: text)
      })
    session = Session(journal: journal, environment: environment) { _ in }
    session.environment.openImport = { (path, _) throws(FileProblem) in
      if let text = files[path] { return .text(text) }
      return try .random(at: path)
    }
    session.emit = { [unowned self] in show($0) }
  }

  private var style: Style { Style(width: 80, today: session.today) }

  /// Runs a whole text as one script.
  @discardableResult
  func run(_ script: String, name: String = "script.net", mode: ScriptMode = .atomic)
    -> ScriptResult
  {
    let source = SourceIdentity(name: name, text: script)
    return session.runScript(source, path: nil, mode: mode) { report($0) }
  }

  /// Runs a line as at the prompt: each statement by itself, up to the first mistake.
  ///
  /// - Returns: true where nothing was refused.
  @discardableResult
  func type(_ line: String) -> Bool {
    let source = SourceIdentity(name: "prompt", text: line)
    let program = parse(line)
    if !program.diagnostics.isEmpty {
      for var diagnostic in program.diagnostics {
        diagnostic.source = source
        report(diagnostic)
      }
      return false
    }
    for statement in program.statements {
      do {
        try session.run(statement, of: source)
      } catch {
        report(error)
        return false
      }
    }
    return true
  }

  /// What was said since the last call.
  func takeText() -> String {
    defer { text = "" }
    return text
  }

  /// The rendered replies to some questions, one after the other.
  func replies(to questions: [String]) -> String {
    _ = takeText()
    for question in questions {
      text += "> \(question)\n"
      type(question)
    }
    return takeText()
  }

  private func show(_ output: Output) {
    switch output {
    case .recorded(let recording): text += render(recording, as: .text, style: style)
    case .answer(let answer):
      answers.append(answer)
      text += render(answer, as: answer.format ?? .table, style: style)
    case .line(let line): text += TerminalSafeText.visible(line) + "\n"
    case .shell(let request): text += "(the shell's part: \(request))\n"
    }
  }

  private func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    text += render(diagnostic, style: style)
  }
}

extension ImportSource {
  /// A file that random lives import.
  static func random(at path: String) throws(FileProblem) -> ImportSource {
    guard let text = RandomLife.file(at: path) else { throw FileProblem(code: .fileNotFound) }
    return .text(text)
  }
}

/// The statements of a text, each with its own words and the mark that ends it.
func statements(of text: String) -> [String] {
  let bytes = Array(text.utf8)
  return parse(text).statements.map { statement in
    var end = statement.range.end
    if end < bytes.count, bytes[end] == UInt8(ascii: "?") { end += 1 }
    return String(decoding: bytes[statement.range.start..<end], as: UTF8.self)
  }
}
