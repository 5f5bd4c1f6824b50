import LineEditor

#if canImport(Glibc)
  import Glibc
#endif

final class DemoAssistant: LineAssistant {
  weak var editor: LineEditor?
  let people: [(String, String)] = [
    ("Alice Jones", "engineer, Acme · 3 days ago"), ("Alina Peters", "designer"),
    ("Albert Ng", "CTO, Beta"), ("Bob Stone", "colleague"), ("李雷", "朋友 · 北京"),
    ("Zoë 👨‍👩‍👧", "family"),
  ]
  let verbs = [
    "meet", "deepen", "who", "log", "forget", "history", "quit", "slow", "fail", "suggest",
  ]

  func styles(for text: String) -> [StyledSpan] {
    var spans: [StyledSpan] = []
    var byte = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let range = byte..<(byte + word.utf8.count)
      byte = range.upperBound + 1
      if word.isEmpty { continue }
      if verbs.contains(String(word)) {
        spans.append(StyledSpan(range: range, role: .keyword))
      } else if word == "via" {
        spans.append(StyledSpan(range: range, role: .clause))
      } else if people.contains(where: { $0.0.split(separator: " ")[0] == word }) {
        spans.append(StyledSpan(range: range, role: .knownPerson))
      } else if word.first?.isUppercase == true {
        spans.append(StyledSpan(range: range, role: .unknownPerson))
      }
    }
    return spans
  }

  func suggestion(for text: String, cursor: Int) -> LineSuggestion? {
    if let line = editor?.history.mostRecentSuccessful(withPrefix: text) {
      return LineSuggestion(rest: String(line.dropFirst(text.count)), of: text)
    }
    return "meet Alice via Bob".hasPrefix(text)
      ? LineSuggestion(rest: String("meet Alice via Bob".dropFirst(text.count)), of: text) : nil
  }

  func completions(for text: String, cursor: Int) -> CompletionMenu? {
    let head = String(decoding: Array(text.utf8.prefix(cursor)), as: UTF8.self)
    let start = head.lastIndex(of: " ").map { head.index(after: $0) } ?? head.startIndex
    let word = head[start...]
    let lower = head.utf8.distance(from: head.startIndex, to: start)
    let found: [CompletionCandidate] =
      lower == 0
      ? verbs.filter { $0.hasPrefix(word) }.map {
        CompletionCandidate(insertion: $0 + " ", display: $0)
      }
      : people.filter { $0.0.lowercased().hasPrefix(word.lowercased()) }.map {
        CompletionCandidate(insertion: $0.0 + " ", display: $0.0, fact: $0.1)
      }
    return found.isEmpty ? nil : CompletionMenu(replacing: lower..<cursor, candidates: found)
  }

  func needsMoreInput(_ text: String) -> Bool {
    text.hasSuffix("do") && !text.hasSuffix("end")
      || (text.contains("do\n") && !text.hasSuffix("end"))
  }
}

func option(_ name: String) -> String? {
  guard let index = CommandLine.arguments.firstIndex(of: name),
    index + 1 < CommandLine.arguments.count
  else { return nil }
  return CommandLine.arguments[index + 1]
}

let assistant = DemoAssistant()
var configuration = LineEditorConfiguration()
configuration.mode = CommandLine.arguments.contains("--vi") ? .vi : .emacs
configuration.historyFile = option("--history")
configuration.editrc = option("--editrc")
let term = getenv("TERM").map { String(cString: $0) } ?? "dumb"
configuration.terminal = isatty(0) == 0 || isatty(1) == 0 ? .none : term == "dumb" ? .dumb : .full
if let value = getenv("NO_COLOR"), value.pointee != 0 { configuration.theme = .none }
let editor = try LineEditor(configuration: configuration, assistant: assistant)
assistant.editor = editor
var next = ""
var clock: Int64 = 1_000
loop: while true {
  let initial = next
  next = ""
  switch editor.readStatement(prompt: Prompt("whoknows> "), initialText: initial) {
  case .interrupted: print("(interrupted)")
  case .endOfInput: break loop
  case .text(let text):
    for line in text.split(separator: "\n").prefix(2_500) { print("[\(line)]") }
    print("= \(text.split(separator: "\n", omittingEmptySubsequences: false).count) lines")
    clock += 1
    if text == "quit" { break loop }
    if text == "suggest" { next = "meet Alice" }
    if text == "slow" {
      InterruptFlag.install()
      print("working")
      while !InterruptFlag.isRaised { usleep(1_000) }
      InterruptFlag.uninstall()
      print("stopped")
    }
    try editor.record(text, succeeded: text != "fail", at: clock)
  }
}
print("bye")
