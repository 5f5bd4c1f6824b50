import Foundation
import Testing

/// The real shell in a terminal, on a store with a few people and a fixed day.
enum ShellDesk {
  static let prompt = "whoknows>"

  /// Six people: two of the name Alice, one known of only.
  static let people = """
    meet Alice Jones via Bob Stone at PyCon on 2026-01-12
    Alice Jones works at Acme as "engineer"
    deepen Alice Jones over lunch for 2 hours on 2026-03-01
    meet Alina Peters and 李雷 on 2026-02-03
    meet Zoë Ångström on 2026-02-20
    Bob Stone knows Erin Moss well
    tag Bob Stone #mentor
    set notice to off
    """

  /// Starts the shell and waits for its prompt.
  ///
  /// - Parameter given: statements that the store has seen before.
  static func start(
    _ columns: Int = 80, _ rows: Int = 24, given: String = people, arguments: String = "",
    environment: [String: String] = [:], isRecorded: Bool = false
  ) throws -> Tmux {
    let tmux = try Tmux(
      columns: columns, rows: rows, arguments: "\(options(".")) \(arguments)",
      environment: environment, program: TerminalProgram.whoknows, isRecorded: isRecorded
    ) { try fill($0, with: given) }
    try tmux.expectLast(prompt)
    return tmux
  }

  /// The same in a shell of the system, with job control.
  static func startInBash(_ columns: Int, given: String = people) throws -> Tmux {
    let tmux = try Tmux(
      columns: columns, rows: 24, arguments: "--norc --noprofile -i", program: "/bin/bash"
    ) { try fill($0, with: given) }
    try tmux.expectLast("$")
    try tmux.type("'\(TerminalProgram.whoknows)' \(options("."))")
    try tmux.press("Enter")
    try tmux.expectLast(prompt)
    return tmux
  }

  private static func options(_ folder: String) -> String {
    "--today 2026-03-04 --store '\(folder)/network.db'"
  }

  private static func fill(_ folder: URL, with statements: String) throws {
    let script = folder.appendingPathComponent("given.net")
    try Data(statements.utf8).write(to: script)
    let (code, output) = Subprocess.run([
      "env", "HOME=\(folder.path)", TerminalProgram.whoknows, "--today", "2026-03-04", "--store",
      folder.appendingPathComponent("network.db").path, script.path,
    ])
    try #require(code == 0, "the store is filled: \(output)")
  }

  /// A text behind the prompt as a terminal of so many columns breaks it.
  static func rows(_ text: String, columns: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var used = 0
    for character in "\(prompt) \(text)" {
      let width = ("\u{2E80}"..."\u{FFFF}").contains(character) ? 2 : 1
      if used + width > columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
      row.append(character)
      used += width
    }
    rows.append(row)
    return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }
}

extension Tmux {
  /// Types a statement and runs it.
  func enter(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Waits until the last rows are these.
  func expectEnd(_ rows: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expect(
      "expected at the end:\n" + rows.joined(separator: "\n"), sourceLocation: sourceLocation
    ) { $0.suffix(rows.count).elementsEqual(rows) }
  }

  /// Waits until some row begins like this, with an empty prompt below everything.
  func expectAnswer(_ beginning: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expect("an answer: \(beginning)", sourceLocation: sourceLocation) {
      $0.contains { $0.hasPrefix(beginning) } && $0.last == ShellDesk.prompt
    }
  }
}
