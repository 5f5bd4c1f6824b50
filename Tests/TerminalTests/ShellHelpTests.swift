import Foundation
import Testing

/// How the real shell helps: menus, suggestions, corrections, answers in pages.
@Suite(.serialized) struct ShellHelpTests {
  @Test func theMenuShowsFactsCyclesNarrowsAndGoes() throws {
    let tmux = try ShellDesk.start()
    try tmux.type("log call with Al")
    try tmux.press("Tab")
    try tmux.expectEnd([
      "whoknows> log call with Ali", " Alice Jones   engineer, Acme · knows you <1 % · 3 days ago",
      " Alina Peters  knows you <1 % · 4 weeks ago",
    ])
    try tmux.press("Tab", "Tab")
    try tmux.expect("the second candidate") { $0.contains("whoknows> log call with Alina Peters") }
    try tmux.press("Tab")
    try tmux.expect("round and round") { $0.contains("whoknows> log call with Alice Jones") }
    try tmux.press("Escape")
    try tmux.expect("gone") { !$0.contains { $0.contains("engineer") } }
    try tmux.press("Tab")
    try tmux.type("n")
    try tmux.expectEnd([
      "whoknows> log call with Alin", " Alina Peters  knows you <1 % · 4 weeks ago",
    ])
    try tmux.press("Tab", "Enter", "Enter")
    try tmux.expectAnswer("✓ logged call with Alina Peters")
  }

  @Test(arguments: [20, 40]) func aNarrowScreenCutsTheMenu(columns: Int) throws {
    let tmux = try ShellDesk.start(columns, 8)
    try tmux.type("deepen ")
    try tmux.press("Tab")
    try tmux.expect("cut by columns") { rows in
      rows.contains { $0.hasSuffix("…") } && rows.contains { $0.contains("more") }
    }
    #expect(try tmux.cursor().row < 5, "the cursor stays in the line")
  }

  @Test(arguments: [
    ("log call with zoe", "Zoë Ångström"), ("who is tagged #m", "#mentor"),
    ("set theme to l", "light"), ("help E030", "E0301"), ("import \"giv", "\"given.net\""),
    ("meet Carol v", "via"), ("help hist", "history"),
  ])
  func tabCompletes(_ typed: String, _ wanted: String) throws {
    let tmux = try ShellDesk.start()
    try tmux.type(typed)
    try tmux.expect("typed") { $0.contains { $0.contains(typed) } }
    try tmux.press("Tab")
    try tmux.expect("\(wanted) is offered") { $0.joined(separator: "\n").contains(wanted) }
  }

  @Test(arguments: [
    // After `via` those who know her, after `deepen` those due by `five`, after a date the day.
    ("meet Erin Moss via ", "meet Erin Moss via Bob Stone"),
    ("deepen ", "deepen Bob Stone"),
    ("deepen Alice yesterday", "deepen Alice on 2026-03-03"),
    ("promise Alice \"x\" by next friday", "promise Alice \"x\" by 2026-03-06"),
    ("who kn", "who knows"), ("log call with alic", "log call with Alice Jones"),
  ])
  func suggestionsComeFromTheContext(_ typed: String, _ wanted: String) throws {
    let tmux = try ShellDesk.start()
    try tmux.type(typed)
    try tmux.expect("something is offered") {
      $0.last.map { $0.count > "whoknows> \(typed)".count } ?? false
    }
    #expect(try tmux.cursor().column == "whoknows> \(typed)".count)
    try tmux.press("C-e")
    try tmux.expect("taken over") { $0.last?.hasPrefix("whoknows> \(wanted)") ?? false }
  }

  @Test func suggestionsCanBeTakenByWordDismissedAndSwitchedOff() throws {
    let tmux = try ShellDesk.start()
    try tmux.enter("print \"one\", \"two\"")
    try tmux.expectEnd(["one two", ShellDesk.prompt])
    try tmux.type("prin")
    try tmux.expectLast("whoknows> print \"one\", \"two\"", cursor: 14)
    try tmux.press("M-Right")
    try tmux.expectLast("whoknows> print \"one\", \"two\"", cursor: 15)
    try tmux.press("Escape")
    try tmux.expectLast("whoknows> print")
    try tmux.press("C-u")
    try tmux.enter("nonsense")
    try tmux.expectAnswer("E0207")
    try tmux.type("nons")
    try tmux.expect("what failed is not suggested") { $0.last == "whoknows> nons" }
    try tmux.press("C-u")
    try tmux.enter("set suggestions to off")
    try tmux.expectAnswer("✓ suggestions is off")
    try tmux.type("prin")
    try tmux.expectLast("whoknows> prin", cursor: 14)
  }

  @Test func theOnlySureCorrectionIsReadyForEnter() throws {
    let tmux = try ShellDesk.start()
    try tmux.enter("meet Carol vai Zoë Ångström")
    try tmux.expect("in the next line") {
      $0.last?.hasPrefix("whoknows> meet Carol via Zoë Ångström") ?? false
    }
    try tmux.press("Enter")
    try tmux.expectAnswer("✓ met Carol (new) via Zoë Ångström")
  }

  @Test func longAnswersGoThroughThePager() throws {
    let lines = (1...30).map { "print \($0)" }.joined(separator: "\n")
    let given = ShellDesk.people + "\ndefine habit long do\n\(lines)\nend\n"
    let tmux = try ShellDesk.start(given: given, environment: ["PAGER": "sed s/^/page:/"])
    try tmux.enter("run long")
    try tmux.expectEnd(["page:30", ShellDesk.prompt])
    try tmux.enter("print 1")
    try tmux.expectEnd(["1", ShellDesk.prompt])
    try tmux.enter("set pager to off")
    try tmux.expectAnswer("✓ pager is off")
    try tmux.enter("run long")
    try tmux.expectEnd(["30", ShellDesk.prompt])
  }

  @Test func aPagerThatIsLeftOrMissingDoesNoHarm() throws {
    let given = "define habit long do\n" + String(repeating: "print 1\n", count: 2_000) + "end"
    for pager in ["true", "no-such-pager-anywhere"] {
      let tmux = try ShellDesk.start(given: given, environment: ["PAGER": pager])
      try tmux.enter("run long")
      try tmux.enter("print 2")
      try tmux.expectEnd(["2", ShellDesk.prompt])
    }
  }

  @Test(arguments: [20, 40, 80]) func theNoticeIsOneLine(columns: Int) throws {
    let given = ShellDesk.people.replacing("set notice to off", with: "")
    let tmux = try ShellDesk.start(columns, given: given)
    let rows = try tmux.screen().filter { $0.hasPrefix("Today: ") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains(columns < 40 ? "+" : "Alina Peters") ?? false, "\(rows)")
    let quiet = try ShellDesk.start(columns)
    #expect(try !quiet.screen().contains { $0.hasPrefix("Today: ") })
  }

  @Test func historyIsShownAndSaved() throws {
    let tmux = try ShellDesk.start()
    for text in ["print 1", "nonsense", " print \"secret\"", "print 3"] {
      try tmux.enter(text)
      try tmux.expectLast(ShellDesk.prompt)
    }
    try tmux.enter("history")
    try tmux.expectEnd([
      "    1   print 1", "    2 ✗ nonsense", "    3   print 3", ShellDesk.prompt,
    ])
    try tmux.enter("history 1")
    try tmux.expectEnd(["    4   history", ShellDesk.prompt])
    try tmux.enter("history save 1 to 3 \"saved.net\"")
    try tmux.expectAnswer("Saved 2 lines; left out 1 that did not work.")
    let saved = try String(
      contentsOf: tmux.folder.appendingPathComponent("saved.net"), encoding: .utf8)
    #expect(saved == "print 1\nprint 3\n")
    try tmux.enter("history save 1 to 1 \"saved.net\"")
    try tmux.expect("asked") { $0.last?.hasSuffix("yes/no>") ?? false }
    try tmux.enter("no")
    try tmux.enter("history save 7 to 99 \"other.net\"")
    try tmux.expect("refused") { $0.contains { $0.contains("History has lines 1 to ") } }
  }

  @Test func coloursFollowTheThemeAndCanBeOff() throws {
    let tmux = try ShellDesk.start()
    try tmux.type("meet Alice")
    try tmux.expect("dark") { _ in try tmux.colouredScreen().contains("94mmeet") }
    try tmux.press("C-u")
    try tmux.enter("set theme to light")
    try tmux.expectAnswer("✓ theme is light")
    try tmux.type("meet Alice")
    try tmux.expect("light") { _ in try tmux.colouredScreen().contains("34mmeet") }
    try tmux.press("C-u")
    try tmux.enter("set theme to none")
    try tmux.expectAnswer("✓ theme is none")
    try tmux.press("C-l")
    try tmux.enter("five")
    try tmux.expectAnswer("name")
    try tmux.type("meet Alice")
    try tmux.expect("typed") { $0.last?.hasPrefix("whoknows> meet Alice") ?? false }
    let coloured = /\u{1B}\[[0-9;]*(3[0-7]|9[0-7])m/
    #expect(try tmux.colouredScreen().firstMatch(of: coloured) == nil)
  }
}
