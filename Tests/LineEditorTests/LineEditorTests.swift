import Testing

@testable import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An application that knows three people.
private final class FakeAssistant: LineAssistant {
  var suggestionValue: String?
  /// Puts another text in the place of the last word.
  var correction: String?

  func styles(for text: String) -> [StyledSpan] {
    guard let range = text.range(of: "Bob Stone") else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return [StyledSpan(range: start..<start + 9, role: .knownPerson)]
  }

  func suggestion(for text: String, cursor: Int) -> LineSuggestion? {
    if let correction, let start = text.lastIndex(of: " ").map(text.index(after:)) {
      let byte = text.utf8.distance(from: text.startIndex, to: start)
      return LineSuggestion(
        shown: " = \(correction)", replacing: byte..<text.utf8.count, insertion: correction)
    }
    return suggestionValue.map { LineSuggestion(rest: $0, of: text) }
  }

  func completions(for text: String, cursor: Int) -> CompletionMenu? {
    let names = ["Alice ", "Alina ", "Bob "]
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let found = names.filter { $0.lowercased().hasPrefix(text[start...].lowercased()) }
    let lower = text.utf8.distance(from: text.startIndex, to: start)
    return CompletionMenu(
      replacing: lower..<cursor, candidates: found.map { CompletionCandidate(insertion: $0) })
  }

  func needsMoreInput(_ text: String) -> Bool { text.hasPrefix("do") && !text.hasSuffix("end") }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map {
      $0..<index($0, offsetBy: part.count)
    }
  }
}

/// The editor with libedit in it, on a terminal of its own. Serialised: signal handlers are the
/// process's.
@Suite(.serialized) struct LineEditorTests {
  private func editor(
    on terminal: Pseudoterminal, mode: LineEditorConfiguration.Mode = .emacs,
    assistant: LineAssistant? = nil, history: [String] = [], editrc: String? = nil
  ) throws -> LineEditor {
    let configuration = LineEditorConfiguration(
      input: terminal.terminal, output: terminal.terminal, theme: .none, mode: mode,
      editrc: editrc)
    let editor = try LineEditor(configuration: configuration, assistant: assistant)
    for text in history { try editor.record(text, succeeded: true, at: 0) }
    return editor
  }

  /// Checks what one reading gives for keys typed ahead.
  private func expect(
    _ keys: String, gives expected: ReadResult, mode: LineEditorConfiguration.Mode = .emacs,
    assistant: LineAssistant? = nil,
    history: [String] = [], initialText: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let terminal = try Pseudoterminal()
    let editor = try editor(on: terminal, mode: mode, assistant: assistant, history: history)
    // The tail ends a reading that the keys do not end.
    try terminal.type(keys + "\u{7}\u{3}\u{3}")
    let result = editor.readStatement(prompt: Prompt("> "), initialText: initialText)
    #expect(result == expected, "\(keys.debugDescription)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("meet Alice\r", "meet Alice"), ("é李🙂\n", "é李🙂"),
    ("ae\u{301}\u{7F}b\r", "ab"), ("👨‍👩‍👧x\u{2}\u{2}\u{4}\r", "x"),
    ("abc\u{1}\u{1B}[3~\r", "bc"), ("one two\u{17}\r", "one "),
    ("one two\u{17}\u{19}\u{19}\r", "one twotwo"),
    ("a b c\u{17}\u{17}\u{19}\r", "a b c"), ("one two\u{1B}b\u{1B}d\u{1}\u{19}\r", "twoone "),
    ("x\u{B}\u{19}\r", "x"), ("ab\u{14}\r", "ba"), ("bob\u{1}\u{1B}c\r", "Bob"),
    ("straße\u{1}\u{1B}u\r", "STRASSE"), ("one two\u{1F}\r", "one "),
    ("one two\u{1F}\u{1F}\u{1B}_\u{1B}_\r", "one two"), ("a\u{1B}\rb\r", "a\nb"),
    ("k1\u{15}k2\u{15}\u{19}\u{1B}y\r", "k1"), ("x\u{1B}[99~y\r", "xy"),
    ("ab\u{1B}[1;5Dc\r", "cab"),
  ]) func keysEdit(keys: String, text: String) throws {
    try expect(keys, gives: .text(text))
  }

  @Test func leavingAndInterrupting() throws {
    try expect("\u{4}", gives: .endOfInput)
    try expect("abc\u{3}", gives: .interrupted)
    try expect("\u{3}", gives: .interrupted)
    try expect("a\u{4}\r", gives: .text("a"))
  }

  @Test func theInitialTextIsReadyForEnter() throws {
    try expect("\r", gives: .text("meet Alice"), initialText: "meet Alice")
    try expect("\u{7F}x\r", gives: .text("meet Alicx"), initialText: "meet Alice")
    try expect("\u{1F}\r", gives: .text(""), initialText: "meet Alice")
  }

  @Test func aPasteIsOneBlock() throws {
    let keys = "\u{1B}[200~one\r\ntwo\r\n\u{1B}[201~!\r"
    try expect(keys, gives: .text("one\ntwo!"))
    try expect("a\u{1B}[200~b\u{3}c\u{1B}[201~\u{1F}\r", gives: .text("a"))
  }

  @Test func anUnfinishedStatementGoesOn() throws {
    let assistant = FakeAssistant()
    try expect("do\rx\rend\r", gives: .text("do\nx\nend"), assistant: assistant)
    let up = "do\rx\rend\u{1B}[A\u{1B}[A!\r"
    try expect(up, gives: .text("d!o\nx\nend"), assistant: assistant)
  }

  @Test func historyIsRecalled() throws {
    let history = ["meet Alice", "log Bob Stone by mail", "do\nx\nend"]
    try expect("\u{10}\u{10}\r", gives: .text("log Bob Stone by mail"), history: history)
    try expect("me\u{1B}[A\r", gives: .text("meet Alice"), history: history)
    try expect("me\u{10}\u{E}\r", gives: .text("me"), history: history)
    try expect("\u{1B}[A\u{1B}[A\r", gives: .text("log Bob Stone by mail"), history: history)
    try expect("\u{1B}<\r", gives: .text("meet Alice"), history: history)
  }

  @Test func searchFindsAndCanBeLeft() throws {
    let history = ["meet Zoë", "log Bob"]
    try expect("\u{12}zoe\r", gives: .text("meet Zoë"), history: history)
    try expect("x\u{12}zoe\u{7}\r", gives: .text("x"), history: history)
    try expect("\u{12}zoe\u{5}!\r", gives: .text("meet Zoë!"), history: history)
    try expect("\u{12}o\u{12}\r", gives: .text("meet Zoë"), history: history)
    try expect("\u{12}zoe\u{1B}[D\u{1F}\r", gives: .text(""), history: history)
  }

  @Test func theLastArgumentIsANameWhereThereIsOne() throws {
    let history = ["five", "log Bob Stone by mail"]
    let assistant = FakeAssistant()
    try expect(
      "why \u{1B}.\r", gives: .text("why Bob Stone"), assistant: assistant, history: history)
    try expect(
      "why \u{1B}.\u{1B}.\r", gives: .text("why five"), assistant: assistant, history: history)
  }

  @Test func suggestionsAreTakenWholeOrByWord() throws {
    let assistant = FakeAssistant()
    assistant.suggestionValue = " Alice via Bob"
    try expect("meet\u{1B}[C\r", gives: .text("meet Alice via Bob"), assistant: assistant)
    try expect("meet\u{5}\r", gives: .text("meet Alice via Bob"), assistant: assistant)
    try expect("meet\u{1B}[1;3C\r", gives: .text("meet Alice"), assistant: assistant)
    try expect("meet\u{7}\u{5}\r", gives: .text("meet"), assistant: assistant)
  }

  @Test func aSuggestionCanPutTheLastWordRight() throws {
    let assistant = FakeAssistant()
    assistant.correction = "Zoë"
    try expect("meet zoe\u{5}\r", gives: .text("meet Zoë"), assistant: assistant)
    try expect("meet zoe\u{1B}[1;3C\r", gives: .text("meet Zoë"), assistant: assistant)
    try expect("meet zoe\u{5}\u{1F}\r", gives: .text("meet zoe"), assistant: assistant)
  }

  @Test func theModeCanChangeBetweenReadings() throws {
    let terminal = try Pseudoterminal()
    let editor = try editor(on: terminal)
    try terminal.type("one\u{1}!\rone two three\u{1B}0dwA!\u{1B}u\rone\u{1}!\r")
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text("!one"))
    editor.mode = .vi
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text("two three"))
    editor.mode = .emacs
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text("!one"))
  }

  /// What is typed in a row is one step of vi, in emacs each word is one.
  @Test func undoTakesWhatTheModeTakes() throws {
    try expect("one two\u{1F}\r", gives: .text("one "))
    try expect("one two\u{1B}A three four\u{1B}u\r", gives: .text("one two"), mode: .vi)
  }

  /// A question of the program has nothing to do with the language.
  @Test func aReplyIsPlain() throws {
    let terminal = try Pseudoterminal()
    let assistant = FakeAssistant()
    assistant.suggestionValue = " more"
    let editor = try editor(on: terminal, assistant: assistant, history: ["meet Bob"])
    try terminal.type("do\u{5}\u{1B}[A\r")
    #expect(editor.readStatement(prompt: Prompt("sure? "), isReply: true) == .text("do"))
    try terminal.type("meet\u{5}\r")
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text("meet more"))
  }

  @Test func menusCycleNarrowAndGoBack() throws {
    let assistant = FakeAssistant()
    try expect("meet al\t\t\r\r", gives: .text("meet Alice "), assistant: assistant)
    try expect("meet al\t\t\t\r\r", gives: .text("meet Alina "), assistant: assistant)
    try expect("meet al\t\u{1B}[Z\r\r", gives: .text("meet Alina "), assistant: assistant)
    try expect("meet al\t\t\u{7}\r", gives: .text("meet al"), assistant: assistant)
    try expect("meet A\tn\t\r\r", gives: .text("meet Alina "), assistant: assistant)
    try expect("meet b\t\r", gives: .text("meet Bob "), assistant: assistant)
    try expect("meet al\t\tvia\r", gives: .text("meet Alice via"), assistant: assistant)
    try expect("meet al\t\r", gives: .text("meet al"), assistant: assistant)
    try expect("meet al\t\t\u{3}", gives: .interrupted, assistant: assistant)
  }

  @Test func viKeepsItsCommands() throws {
    try expect("one two\u{1B}bx\r", gives: .text("one wo"), mode: .vi)
    try expect("one two\u{1B}0dwi!\r", gives: .text("!two"), mode: .vi)
    try expect("a👨‍👩‍👧b\u{1B}hx\r", gives: .text("ab"), mode: .vi)
    try expect("one\u{1B}xxu\r", gives: .text("on"), mode: .vi)
    try expect("one\u{1B}xxuu\u{12}\r", gives: .text("on"), mode: .vi)
    try expect("\u{1B}kkA!\r", gives: .text("a!"), mode: .vi, history: ["a", "b"])
    try expect("abc\u{1B}3hD\r", gives: .text(""), mode: .vi)
  }

  @Test func theUsersBindingsWin() throws {
    let terminal = try Pseudoterminal()
    let path = "/tmp/whoknows-editrc-\(UInt64.random(in: 0...UInt64.max))"
    try write("bind -v\nbind ^A ed-move-to-end\nbind -a Q whoknows-undo\n", to: path)
    defer { unlink(path) }
    let editor = try editor(on: terminal, editrc: path)
    try terminal.type("abc\u{1B}0i\u{1}!\u{1B}Q\r")
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text("abc"))
  }

  @Test func oneEditorReadsManyTimes() throws {
    let terminal = try Pseudoterminal()
    let editor = try editor(on: terminal)
    try terminal.type("one\rtwo\r\u{3}three\r\u{4}")
    let results = (0..<5).map { _ in editor.readStatement(prompt: Prompt("> ")) }
    #expect(results == [.text("one"), .text("two"), .interrupted, .text("three"), .endOfInput])
  }

  @Test func aVeryLongLineIsWhole() throws {
    let text = String(repeating: "abc 李 ", count: 400)
    try expect(text + "\u{2}\u{7F}!\r", gives: .text(text.dropLast(2) + "! "))
  }
}
