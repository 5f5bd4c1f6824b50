import Attacks
import Foundation
import SourceText
import Testing

/// Every attack of the table, in everything that the real shell shows while it is used: each byte
/// that reaches the terminal is text, or a sequence of the editor's own.
@Suite(.serialized) struct AttackedShellTests {
  @Test(arguments: Attack.texts)
  func nothingActsAtThePrompt(_ attack: Attack) throws {
    let shell = try AttackedShell(attack)
    for place in shell.texts.indices { try shell.attack(place) }
    try shell.attackWithAll()
    for text in attack.texts where text.utf8.contains(0) { try shell.attackLine(text) }
    #expect(try shell.end() == [])
    #expect(shell.reached == shell.reachable)
  }
}

/// A shell whose store, history and folder are full of an attack's texts.
private final class AttackedShell {
  private static let names = [
    "Abigail", "Adrian", "Agatha", "Albert", "Amelia", "Andrew", "Angela", "Antony", "Arnold",
    "Astrid", "Aurora",
  ]
  private static let rows = 50

  /// Those that a store can hold: a NUL is refused.
  let texts: [String]
  private let tmux: Tmux
  private let recording: Recording
  private let title: String
  /// Where an attack's text was really shown.
  private(set) var reached: Set<Surface> = []

  init(_ attack: Attack) throws {
    precondition(attack.texts.count <= Self.names.count, "everybody has a text")
    texts = attack.texts.filter { !$0.utf8.contains(0) }
    // Wide enough for every text: what is broken into rows, or cut, could not be found.
    tmux = try ShellDesk.start(
      1_000, Self.rows, given: Self.statements(texts),
      environment: ["PAGER": "tee -a pages"], isRecorded: true)
    recording = try #require(tmux.recording)
    title = try tmux.title()
    for text in texts where Self.canNameAFile(text) {
      let file = tmux.folder.appendingPathComponent("file-x\(text).net").path
      try #require(FileManager.default.createFile(atPath: file, contents: nil))
    }
  }

  /// Somebody for each text, who bears it in the name, at work and in a note; and more notes than a
  /// screen has rows.
  private static func statements(_ texts: [String]) -> String {
    let theirs = zip(names, texts).flatMap { name, text in
      let person = quoted("\(name) \(text)")
      return [
        "meet \(person) on 2026-01-02", "\(person) works at \(quoted("Acme \(text)"))",
        "note \(person) \(quoted("Note \(text)"))",
      ]
    }
    let others = (1...rows).map { "note \(quoted("\(names[0]) \(texts[0])")) \"row \($0)\"" }
    return (theirs + others).joined(separator: "\n")
  }

  /// The menu leaves out what would have to be escaped.
  private static func canNameAFile(_ text: String) -> Bool {
    text.utf8.count < 200 && !text.contains { "/\"\\\0\t".contains($0) || $0.isNewline }
  }

  /// The surfaces that some text of the attack can reach.
  var reachable: Set<Surface> {
    Set(Surface.allCases).subtracting(texts.contains(where: Self.canNameAFile) ? [] : [.files])
  }

  // MARK: Attacks

  /// Everything that shows one person at a time.
  func attack(_ place: Int) throws {
    let (name, text) = (Self.names[place], texts[place])
    let typed = Self.spelled(text)
    // A paste has line feeds only, which the line shows as such, and which end no text.
    if !text.unicodeScalars.contains("\r") {
      try expect(.line, Self.start(of: typed)) { try tmux.paste("print \"\(typed)\"") }
      try expect(.echo, text, thenPrompt: Self.prompt) { try tmux.press("Enter") }
      try expect(.recalled, "\"" + Self.start(of: typed)) { try tmux.type("print") }
      try clear()
      try expect(.mistake, text, typed, thenPrompt: Self.prompt) {
        try tmux.paste("note \"\(name)q \(typed)\" \"x\"", thenPress: "Enter")
      }
      try clear()
    }
    try expect(.suggestion, Self.start(of: text)) { try tmux.type("deepen \(name)") }
    try clear()
    try tmux.press("C-r")
    let pattern = text.replacing("\r", with: "\n")
    try expect(.search, "search: \(pattern)", "no more matches: \(pattern)") {
      try tmux.paste(text)
    }
    try tmux.press("C-c")
    try clear()
    try expect(.question, "\(name) \(text)", thenPrompt: "yes/no> ") {
      try tmux.enter("forget \(name)")
    }
    try expect(.reply, Self.start(of: pattern)) { try tmux.paste(text) }
    try clear()
  }

  /// Everything that shows all of them.
  func attackWithAll() throws {
    try expectAll(.notice, Array(texts.prefix(1)), since: 0) {}
    try expectAll(.menu, texts.map { "Acme \($0)" }) {
      try tmux.type("deepen A")
      try tmux.press("Tab")
    }
    try clear()
    let files = texts.filter(Self.canNameAFile).map { "file-x\($0).net" }
    if !files.isEmpty {
      try expectAll(.files, files) {
        try tmux.type("include \"file-")
        try tmux.press("Tab")
      }
      try clear()
    }
    let lines = texts.filter { !$0.unicodeScalars.contains("\r") }
      .map { Self.start(of: Self.spelled($0)) }
    try expectAll(.history, lines, thenPrompt: Self.prompt) { try tmux.enter("history 200") }
    let notes = texts.map { "Note \(Self.start(of: $0))" }
    try expectAll(.pager, notes, thenPrompt: Self.prompt) { try tmux.enter("notes") }
    let pages = try Data(contentsOf: tmux.folder.appendingPathComponent("pages"))
    #expect(ScreenBytes(Array(pages)).harm == [])
  }

  /// What no store holds can stand in the line.
  func attackLine(_ text: String) throws {
    try expect(.line, text, text.replacing("\0", with: "")) {
      try tmux.paste("print \(Self.quoted(text))")
    }
    try clear()
  }

  /// Leaves; what must not have reached the terminal.
  func end() throws -> [String] {
    if try tmux.title() == title { reached.insert(.title) }
    let start = recording.bytes.count
    try tmux.press("C-d")
    recording.expect("the end", since: start) { $0.hasSuffix("program ended\n") }
    return ScreenBytes(recording.bytes).harm
  }

  // MARK: What is shown

  /// Does something, and waits until one of the texts is shown harmlessly.
  private func expect(
    _ surface: Surface, _ texts: String..., thenPrompt prompt: String? = nil,
    after action: () throws -> Void
  ) throws {
    let start = recording.bytes.count
    try action()
    let shown = texts.flatMap(Self.shown)
    recording.expect("\(surface): \(shown)", since: start) { written in
      shown.contains { written.holds($0) } && (prompt.map { written.holds("\n\($0)") } ?? true)
    }
    reached.insert(surface)
  }

  /// Does something, and waits until all of the texts are shown harmlessly.
  private func expectAll(
    _ surface: Surface, _ texts: [String], since start: Int? = nil,
    thenPrompt prompt: String? = nil, after action: () throws -> Void
  ) throws {
    let start = start ?? recording.bytes.count
    try action()
    let shown = texts.map(Self.shown)
    recording.expect("\(surface): \(shown)", since: start) { written in
      shown.allSatisfy { $0.contains { written.holds($0) } }
        && (prompt.map { written.holds("\n\($0)") } ?? true)
    }
    reached.insert(surface)
  }

  /// Gives up the line.
  private func clear() throws {
    let start = recording.bytes.count
    try tmux.press("C-c")
    recording.expect("an empty line", since: start) {
      $0.contains("^C\n") && $0.hasSuffix(Self.prompt)
    }
  }

  private static let prompt = "\(ShellDesk.prompt) "

  /// As it stands between quotes.
  private static func spelled(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private static func quoted(_ text: String) -> String { "\"\(spelled(text))\"" }

  /// What stands before its first line break or tab: the line shows them as what they are, and a
  /// suggestion ends there.
  private static func start(of text: String) -> String {
    String(text.prefix { !$0.isNewline && $0 != "\t" })
  }

  /// What is typed as it is, what is stored in Unicode's composed form.
  private static func shown(_ text: String) -> [String] {
    [text, text.precomposedStringWithCanonicalMapping].map { TerminalSafeText.visible($0) }
  }
}

extension String {
  /// By bytes: a mark at the start of a part joins whatever stands before it.
  fileprivate func holds(_ part: String) -> Bool {
    part.isEmpty || Array(utf8).firstRange(of: Array(part.utf8)) != nil
  }
}
