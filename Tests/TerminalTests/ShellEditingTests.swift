import Foundation
import Testing

/// Editing in the real shell, its screen read back through a terminal emulator. Nothing sleeps.
@Suite(.serialized) struct ShellEditingTests {
  static let widths = [20, 40, 80]

  @Test(arguments: widths) func typingWrapsAtTheMargin(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    let text = "note 李雷 \"你好, Zoë e\u{301} and 世界, and much more of it\" #long"
    try tmux.type(text)
    try tmux.expectEnd(ShellDesk.rows(text, columns: columns))
    try tmux.press("Enter")
    try tmux.expectAnswer("✓ noted")
  }

  @Test(arguments: widths) func theScreenScrollsAtItsBottom(columns: Int) throws {
    let tmux = try ShellDesk.start(columns, 6)
    for number in 1...4 {
      try tmux.enter("print \(number)")
      try tmux.expectEnd(["\(number)", ShellDesk.prompt])
    }
    let text = "note Bob \"" + String(repeating: "long and ", count: 9) + "at the bottom\""
    try tmux.type(text)
    let rows = ShellDesk.rows(text, columns: columns)
    try tmux.expectEnd(rows.suffix(6))
    #expect(try tmux.cursor().row == 5)
    try tmux.press("C-a")
    try tmux.expect("the start is in sight") { $0.contains { $0.hasPrefix("whoknows> note") } }
    try tmux.press("Enter")
    try tmux.expectLast(ShellDesk.prompt)
  }

  @Test(arguments: widths) func joinedEmojiAndMarksAreOneCharacterEach(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    try tmux.type("print \"a👨‍👩‍👧e\u{301}z\"")
    try tmux.press("Left", "Left", "Left", "BSpace")
    try tmux.expect("the family is gone") {
      withoutBlanks($0.suffix(2)).hasSuffix("print\"ae\u{301}z\"")
    }
    try tmux.press("Delete", "Enter")
    try tmux.expectEnd(["az", ShellDesk.prompt])
  }

  @Test(arguments: widths) func statementsAreRecalledAndSearched(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    for text in ["print \"Alice\"", "print \"Zoë\"", "print \"Bob\""] {
      try tmux.enter(text)
      try tmux.expectEnd([text.dropFirst(6).filter { $0 != "\"" }, ShellDesk.prompt])
    }
    try tmux.press("Up", "Up")
    try tmux.expect("recalled") { withoutBlanks($0.suffix(2)).hasSuffix("print\"Zoë\"") }
    try tmux.press("C-c")
    try tmux.expectLast(ShellDesk.prompt)
    try tmux.press("C-r")
    try tmux.type("zoe")
    try tmux.expect("found, with the search below") {
      $0.last == "search: zoe" && withoutBlanks($0.dropLast()).hasSuffix("print\"Zoë\"")
    }
    #expect(
      try tmux.colouredScreen().firstMatch(of: /7m(\u{1B}\[39m)?Zoë/) != nil, "matches are marked")
    try tmux.press("Enter")
    try tmux.expectEnd(["Zoë", ShellDesk.prompt])
  }

  @Test(arguments: widths) func resizingKeepsOneCopyOfTheLine(columns: Int) throws {
    let tmux = try ShellDesk.start(columns, 20)
    // tmux moves a frame at the very top of the screen into its history, where nobody can reach it.
    for number in 1...3 {
      try tmux.enter("print \(number)")
      try tmux.expectEnd(["\(number)", ShellDesk.prompt])
    }
    let text = "note Bob \"a long story that never ends but wraps at last\""
    try tmux.type(text)
    let line = withoutBlanks(["\(ShellDesk.prompt)\(text)"])
    for width in [33, 20, 60, 41, columns] {
      try tmux.resize(columns: width, rows: 20)
      // The terminal reflows by itself; a key shows that the editor has followed.
      try tmux.type("!")
      try tmux.expect("one copy at \(width)") { rows in
        let shown = withoutBlanks(rows)
        return shown.hasSuffix("3" + line + "!")
      }
      try tmux.press("BSpace")
      try tmux.expect("deleted at \(width)") { withoutBlanks($0).hasSuffix("3" + line) }
    }
    try tmux.press("Enter")
    try tmux.expectAnswer("✓ noted")
  }

  @Test(arguments: widths) func aPasteOfTwoThousandLinesRunsOneByOne(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    let lines = (1...2_000).map { "print \"line \($0)\"" }
    try tmux.paste(lines.joined(separator: "\n") + "\n")
    try tmux.expect("the end of the paste is shown") {
      withoutBlanks($0.suffix(3)).hasSuffix("print\"line2000\"")
    }
    try tmux.press("Enter")
    try tmux.expectEnd(["line 1999", "line 2000", ShellDesk.prompt])
    // One block is one entry of the history.
    try tmux.enter("history")
    try tmux.expect("one entry") { $0.contains { $0.hasPrefix("    1   print \"l") } }
  }

  @Test(arguments: widths) func viHasItsModes(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    try tmux.enter("set editing to vi")
    try tmux.expectAnswer("✓ editing is vi")
    try tmux.type("print 1, 2")
    try tmux.press("Escape")
    try tmux.type("0dwiprint 3, ")
    try tmux.press("Escape")
    try tmux.type("A, 4")
    try tmux.expect("edited") { withoutBlanks($0.suffix(2)).hasSuffix("print3,1,2,4") }
    try tmux.press("Escape")
    try tmux.type("u")
    try tmux.expect("undone") { withoutBlanks($0.suffix(2)).hasSuffix("print3,1,2") }
    try tmux.press("C-r", "Enter")
    try tmux.expectEnd(["3 1 2 4", ShellDesk.prompt])
    try tmux.enter("set editing to emacs")
    try tmux.expectAnswer("✓ editing is emacs")
    try tmux.type("print 1")
    try tmux.press("C-a")
    try tmux.type("x")
    try tmux.expectLast("whoknows> xprint 1")
  }

  @Test(arguments: widths) func interruptClearsTheLineAndStopsWork(columns: Int) throws {
    let tmux = try ShellDesk.start(columns)
    try tmux.type("half")
    try tmux.press("C-c")
    try tmux.expectEnd(["whoknows> half^C", ShellDesk.prompt])
    // 6⁸ rounds: nobody waits for their end.
    var loop = "let $z be 1"
    for letter in "abcdefgh" { loop = "for each $\(letter) in people do \(loop) end" }
    try tmux.enter(loop)
    try tmux.expect("progress is shown") { $0.last?.hasPrefix("working … ") ?? false }
    try tmux.press("C-c")
    try tmux.expect("stopped, and the line wiped off") { rows in
      rows.contains { $0.contains("Stopped.") } && rows.last == ShellDesk.prompt
        && !rows.contains { $0.contains("working") }
    }
    try tmux.enter("count people")
    try tmux.expectEnd(["6 people", ShellDesk.prompt])
    try tmux.press("C-d")
    try tmux.expectLast("program ended")
  }

  @Test(arguments: widths) func stopAndContinueKeepTheLine(columns: Int) throws {
    let tmux = try ShellDesk.startInBash(columns)
    try tmux.type("print 1")
    try tmux.expectLast("whoknows> print 1")
    try tmux.press("C-z")
    try tmux.expect("stopped") { $0.contains { $0.contains("Stopped") } && $0.last == "$" }
    try tmux.enter("fg")
    try tmux.expectLast("whoknows> print 1")
    try tmux.enter("2")
    try tmux.expectEnd(["12", ShellDesk.prompt])
    try tmux.press("C-d")
    try tmux.expectLast("$")
  }

  @Test(arguments: widths) func aDumbTerminalIsReadWithoutFrames(columns: Int) throws {
    let tmux = try ShellDesk.start(columns, environment: ["TERM": "dumb"])
    try tmux.type("print 12")
    try tmux.press("BSpace", "Enter")
    try tmux.expectEnd(["1", ShellDesk.prompt])
    try tmux.type("half")
    try tmux.press("C-c")
    try tmux.expectLast(ShellDesk.prompt)
    try tmux.press("C-d")
    try tmux.expectLast("program ended")
    #expect(try !tmux.everything().contains("2004"))
  }

  @Test func statementsOfSeveralLinesAreEditedAsOne() throws {
    let tmux = try ShellDesk.start()
    try tmux.enter("if 4 > 3 then")
    try tmux.expectLast("        ·")
    try tmux.enter("print \"many\"")
    try tmux.press("Up", "Up", "C-e")
    try tmux.press("C-a")
    for _ in 1...13 { try tmux.press("C-d") }
    try tmux.type("if 5 > 4 then")
    try tmux.expect("the first line is edited") {
      $0.contains("whoknows> if 5 > 4 then")
    }
    try tmux.press("Down", "Down")
    try tmux.enter("end")
    try tmux.expectEnd(["many", ShellDesk.prompt])
    try tmux.press("Up")
    try tmux.expect("recalled as one") {
      $0.suffix(3).first == "whoknows> if 5 > 4 then"
    }
  }

  @Test func theEditorOfTheUserIsCalled() throws {
    let tmux = try ShellDesk.start(environment: ["VISUAL": "sed -i s/1/2/"])
    try tmux.enter("print 1")
    try tmux.expectEnd(["1", ShellDesk.prompt])
    try tmux.enter("edit")
    try tmux.expectLast("whoknows> print 2")
    try tmux.press("C-u")
    try tmux.type("print 10")
    try tmux.press("C-x", "C-e")
    try tmux.expectLast("whoknows> print 20")
  }

  private func withoutBlanks(_ rows: some Sequence<String>) -> String {
    rows.joined().filter { $0 != " " }
  }
}
