import Foundation
import Testing

/// Names that would steer the terminal, reorder text or break lines are shown harmlessly in every
/// part of the real shell's screen.
@Suite(.serialized) struct HostileNameTests {
  /// Sets the title and the colour, clears the screen, overrides the direction, ends the line.
  private static let name = "Eve \u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[31m \u{202E}gnp\u{2028}x"
  private static let shown = "Eve ␛]0;owned␇␛[2J␛[31m ⟨U+202E⟩gnp"

  private func start(_ columns: Int = 120) throws -> Tmux {
    let given = """
      meet "\(Self.name)" and Bob Stone on 2026-01-02
      "\(Self.name)" knows Carol Diaz well
      """
    return try ShellDesk.start(columns, 30, given: given)
  }

  /// The terminal was not steered: the title is its own, nothing is red, every row is in its place.
  private func expectUnharmed(
    _ tmux: Tmux, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try !tmux.title().contains("owned"), sourceLocation: sourceLocation)
    let screen = try tmux.colouredScreen()
    #expect(!screen.contains("\u{1B}[31m"), sourceLocation: sourceLocation)
    #expect(!screen.contains("\u{202E}"), sourceLocation: sourceLocation)
    #expect(!screen.contains("\u{2028}"), sourceLocation: sourceLocation)
    #expect(
      try tmux.screen().first?.hasPrefix("whoknows 0") ?? false, "the screen was not cleared",
      sourceLocation: sourceLocation)
  }

  @Test func theNoticeIsHarmless() throws {
    let tmux = try start()
    try tmux.expect("today's people") { $0.contains { $0.hasPrefix("Today: ") } }
    #expect(try tmux.screen().joined().contains(Self.shown))
    try expectUnharmed(tmux)
  }

  @Test(arguments: ["who knows me?", "five", "why \"Eve\"?", "people", "undo"])
  func answersAndEchoesAreHarmless(_ statement: String) throws {
    let tmux = try start()
    try tmux.enter(statement)
    try tmux.expect("answered") { rows in
      rows.last == ShellDesk.prompt && rows.count > 3
        && rows.dropFirst(3).joined().contains { $0 == "␛" || $0 == "⟨" }
    }
    try expectUnharmed(tmux)
  }

  @Test func theMenuIsHarmless() throws {
    let tmux = try start()
    try tmux.type("deepen ")
    try tmux.press("Tab")
    try tmux.expect("the menu") { $0.dropFirst(3).joined().contains("Eve ␛]0;owned␇") }
    try expectUnharmed(tmux)
    // In the line it stands as it must be typed, and is shown as in the menu.
    try tmux.press("Tab", "Tab")
    try tmux.expect("chosen") { $0.contains { $0.hasPrefix("whoknows> deepen \"Eve ␛]0;") } }
    try expectUnharmed(tmux)
  }

  @Test func suggestionsAreHarmless() throws {
    let tmux = try start()
    try tmux.type("meet Carol Diaz via ")
    try tmux.expect("suggested") { $0.contains { $0.contains("via \"Eve ␛]0;owned␇") } }
    try expectUnharmed(tmux)
  }

  @Test func mistakesAreHarmless() throws {
    let tmux = try start()
    try tmux.paste("note \"Eva \u{1B}]0;owned\u{07}\u{202E}\" \"x\"")
    try tmux.press("Enter")
    try tmux.expect("refused or noted") { $0.last == ShellDesk.prompt && $0.count > 4 }
    try expectUnharmed(tmux)
    try tmux.press("C-r")
    try tmux.type("eva")
    try tmux.expect("recalled") { $0.joined().contains("␛]0;owned␇⟨U+202E⟩") }
    try expectUnharmed(tmux)
  }
}
