import Foundation
import Testing

/// The line editor in a real terminal. The screen is polled; nothing sleeps.
@Suite(.serialized) struct LineEditorTerminalTests {
  private let prompt = "whoknows>"

  private func start(
    _ columns: Int = 80, _ rows: Int = 24, _ arguments: String = "",
    environment: [String: String] = [:]
  ) throws -> Tmux {
    let tmux = try Tmux(
      columns: columns, rows: rows, arguments: arguments, environment: environment)
    try tmux.expectScreen([prompt])
    return tmux
  }

  @Test(arguments: [20, 40, 80]) func typingWrapsAtTheMargin(columns: Int) throws {
    let tmux = try start(columns)
    let text = "log Alice 李雷 Zoë e\u{301} about 你好 and much more of it"
    try tmux.type(text)
    var rows: [String] = []
    var row = ""
    var used = 0
    for character in "whoknows> " + text {
      let width = ("\u{2E80}"..."\u{FFFF}").contains(character) ? 2 : 1
      if used + width > columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
      row.append(character)
      used += width
    }
    rows.append(row)
    try tmux.expectScreen(rows.map(withoutTrailingBlanks))
    try tmux.press("Enter")
    try tmux.expect("the line is run") { $0.joined().contains("[log Alice") }
  }

  private func withoutTrailingBlanks(_ row: String) -> String {
    String(row.reversed().drop { $0 == " " }.reversed())
  }

  @Test func theScreenScrollsAtItsBottom() throws {
    let tmux = try start(40, 6)
    for number in 1...5 {
      try tmux.type("line \(number)")
      try tmux.press("Enter")
      try tmux.expectLast(prompt)
    }
    try tmux.type("a line that is longer than the screen is wide, at the bottom")
    try tmux.expect("wrapped at the bottom") { rows in
      rows.suffix(2) == [
        "whoknows> a line that is longer than the", "screen is wide, at the bottom",
      ]
        || rows.suffix(2).joined().hasSuffix("wide, at the bottom")
    }
    #expect(try tmux.cursor().row == 5)
  }

  @Test func emojiAndMarksAreOneCharacterEach() throws {
    let tmux = try start()
    try tmux.type("a👨‍👩‍👧e\u{301}z")
    try tmux.press("Left", "Left", "BSpace")
    try tmux.expectLast("whoknows> ae\u{301}z", cursor: 11)
    try tmux.press("Delete", "Enter")
    try tmux.expect("one character each") { $0.contains("[az]") }
  }

  @Test func historyIsRecalledAndSearched() throws {
    let tmux = try start()
    for text in ["meet Alice", "log Zoë", "meet Bob"] {
      try tmux.type(text)
      try tmux.press("Enter")
      try tmux.expect("\(text) was run") { $0.contains("[\(text)]") && $0.last == prompt }
    }
    try tmux.press("Up", "Up")
    try tmux.expectLast("whoknows> log Zoë")
    try tmux.press("C-c")
    try tmux.expectLast(prompt)
    try tmux.press("C-r")
    try tmux.type("zoe")
    try tmux.expect("found, with the search below") {
      Array($0.suffix(2)) == ["whoknows> log Zoë", "search: zoe"]
    }
    #expect(try tmux.colouredScreen().contains("\u{1B}[7mZoë"))
    try tmux.press("Enter")
    try tmux.expect("run") { $0.filter { $0 == "[log Zoë]" }.count == 2 }
  }

  @Test func theMenuShowsFactsCyclesAndGoes() throws {
    let tmux = try start()
    try tmux.type("meet Al")
    try tmux.press("Tab")
    try tmux.expectScreen([
      "whoknows> meet Al", " Alice Jones   engineer, Acme · 3 days ago", " Alina Peters  designer",
      " Albert Ng     CTO, Beta",
    ])
    try tmux.press("Tab", "Tab")
    try tmux.expect("second candidate") { $0.first == "whoknows> meet Alina Peters" }
    try tmux.press("Escape")
    try tmux.expect("gone") {
      $0 == ["whoknows> meet Alice via Bob"] || $0 == ["whoknows> meet Al"]
    }
    try tmux.press("Tab")
    try tmux.type("b")
    try tmux.expect("narrowed") { $0.count == 2 && $0[1].hasPrefix(" Albert Ng") }
    try tmux.press("Tab", "Enter", "Enter")
    try tmux.expect("run") { $0.contains("[meet Albert Ng ]") }
  }

  @Test func aNarrowScreenCutsTheMenu() throws {
    let tmux = try start(20, 8)
    try tmux.type("meet ")
    try tmux.press("Tab")
    try tmux.expect("cut by columns") { rows in
      rows.count == 5 && rows.contains { $0.contains("… ") || $0.hasSuffix("…") }
    }
    #expect(try tmux.cursor().row == 0)
  }

  @Test func resizingKeepsOneCopyOfTheLine() throws {
    let tmux = try start(60, 20)
    // tmux moves a frame at the very top of the screen into its history, where nobody can reach it.
    for count in 1...3 {
      try tmux.type("five")
      try tmux.press("Enter")
      try tmux.expect("something stands above") { $0.count == 3 * count + 1 && $0.last == prompt }
    }
    try tmux.type("log Alice about a long story that never ends but wraps at last")
    let line = "whoknows> log Alice about a long story that never ends but wraps at last"
    try tmux.expect("typed") { $0.last?.hasSuffix("at last") ?? false }
    for columns in [40, 25, 20, 33, 70, 60] {
      try tmux.resize(columns: columns, rows: 20)
      let count = (line.count + columns - 1) / columns
      try tmux.expect("one copy at \(columns)") { rows in
        withoutBlanks(rows.suffix(count)) == withoutBlanks([line])
          && rows.dropLast(count).last == "= 1 lines"
      }
      // The terminal reflows by itself; a key shows that the editor has followed.
      try tmux.type("!")
      try tmux.expect("typed at \(columns)") { withoutBlanks($0).hasSuffix("last!") }
      try tmux.press("BSpace")
      try tmux.expect("deleted at \(columns)") { withoutBlanks($0).hasSuffix("last") }
    }
    try tmux.press("C-a")
    try tmux.type("x")
    try tmux.expect("still edited") { $0.contains { $0.hasPrefix("whoknows> xlog Alice") } }
  }

  private func withoutBlanks(_ rows: some Sequence<String>) -> String {
    rows.joined().filter { $0 != " " }
  }

  @Test func aPasteOfTwoThousandLinesIsOneBlock() throws {
    let tmux = try start()
    let lines = (1...2_000).map { "log person \($0)" }
    try tmux.paste(lines.joined(separator: "\n") + "\n")
    try tmux.expect("the end of the paste is shown") {
      $0.last?.hasSuffix("log person 2000") ?? false
    }
    try tmux.press("Enter")
    try tmux.expect("run as one") { $0.contains("= 2000 lines") && $0.last == prompt }
    #expect(try tmux.everything().contains("[log person 1999]"))
  }

  @Test func viHasItsModes() throws {
    let tmux = try start(80, 24, "--vi")
    try tmux.type("one two three")
    try tmux.press("Escape")
    try tmux.type("0dwA!")
    try tmux.expectLast("whoknows> two three!")
    try tmux.press("Escape")
    try tmux.type("u")
    try tmux.expectLast("whoknows> two three")
    try tmux.press("C-r", "Enter")
    try tmux.expect("run") { $0.contains("[two three!]") }
  }

  @Test func interruptClearsTheLineAndStopsAnAnswer() throws {
    let tmux = try start()
    try tmux.type("half a line")
    try tmux.press("C-c")
    try tmux.expectScreen(["whoknows> half a line^C", "(interrupted)", prompt])
    try tmux.type("slow")
    try tmux.press("Enter")
    try tmux.expectLast("working")
    try tmux.press("C-c")
    try tmux.expect("stopped") { $0.contains { $0.hasSuffix("stopped") } && $0.last == prompt }
    try tmux.press("C-d")
    try tmux.expect("left") { $0.contains("bye") && $0.last == "program ended" }
  }

  @Test func stopAndContinueKeepTheLine() throws {
    let tmux = try Tmux(
      columns: 80, rows: 24, arguments: "--norc --noprofile -i", program: "/bin/bash")
    try tmux.expectLast("$")
    try tmux.type("'\(TerminalProgram.path)'")
    try tmux.press("Enter")
    try tmux.expectLast(prompt)
    try tmux.type("half")
    try tmux.expectLast("whoknows> half")
    try tmux.press("C-z")
    try tmux.expect("stopped") { $0.contains { $0.contains("Stopped") } && $0.last == "$" }
    try tmux.type("fg")
    try tmux.press("Enter")
    try tmux.expectLast("whoknows> half")
    try tmux.type("!")
    try tmux.press("Enter")
    try tmux.expect("run") { $0.contains("[half!]") }
    try tmux.press("C-d")
    try tmux.expectLast("$")
  }

  @Test func clearingLeavesTheLineOnTop() throws {
    let tmux = try start()
    try tmux.type("one")
    try tmux.press("Enter")
    try tmux.type("two")
    try tmux.expectLast("whoknows> two")
    try tmux.press("C-l")
    try tmux.expectScreen(["whoknows> two"])
  }

  @Test func aLineTallerThanTheScreenScrollsWithTheCursor() throws {
    let tmux = try start(20, 5)
    try tmux.type(String(repeating: "0123456789", count: 12))
    try tmux.expect("the end is shown") { $0.last == "0123456789" && $0.count == 5 }
    try tmux.press("C-a")
    try tmux.expect("the start is shown") { $0.first == "whoknows> 0123456789" && $0.count == 5 }
    try tmux.press("Enter")
    try tmux.expect("run") { $0.contains { $0.hasPrefix("= 1 lines") } }
  }

  @Test func theCorrectionIsReadyForEnter() throws {
    let tmux = try start()
    try tmux.type("suggest")
    try tmux.press("Enter")
    try tmux.expect("in the line") { $0.last?.hasPrefix("whoknows> meet Alice") ?? false }
    try tmux.press("Enter")
    try tmux.expect("run") { $0.contains("[meet Alice]") }
  }

  @Test func coloursFollowTheTextAndCanBeOff() throws {
    let tmux = try start()
    try tmux.type("meet Alice")
    try tmux.expect("coloured") { _ in
      try tmux.colouredScreen().contains("94mmeet")
    }
    let plain = try start(environment: ["NO_COLOR": "1"])
    try plain.type("meet Alice")
    try plain.expect("typed") { $0.last?.contains("meet Alice") ?? false }
    #expect(try !plain.colouredScreen().contains("\u{1B}[94m"))
  }

  @Test func aDumbTerminalIsReadWithoutFrames() throws {
    let tmux = try start(environment: ["TERM": "dumb"])
    try tmux.type("meet Alicee")
    try tmux.press("BSpace", "Enter")
    try tmux.expect("run") { $0.contains("[meet Alice]") }
    try tmux.type("half")
    try tmux.press("C-c")
    try tmux.expect("interrupted") { $0.contains("(interrupted)") }
    try tmux.press("C-d")
    try tmux.expect("left") { $0.contains("bye") }
    #expect(try !tmux.everything().contains("2004"))
  }

  @Test func twoShellsShareTheirHistory() throws {
    let first = try start()
    let file = first.folder.appendingPathComponent("state/history").path
    let one = try start(80, 24, "--history '\(file)'")
    let two = try start(80, 24, "--history '\(file)'")
    for (tmux, text) in [(one, "from one"), (two, "from two")] {
      try tmux.type(text)
      try tmux.press("Enter")
      try tmux.expect("run") { $0.contains("[\(text)]") && $0.last == prompt }
    }
    try one.press("Enter")
    try one.expect("asked again") { $0.filter { $0.hasPrefix(prompt) }.count == 3 }
    try one.press("Up")
    try one.expectLast("whoknows> from two")
  }
}
