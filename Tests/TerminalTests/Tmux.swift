import Foundation
import Testing

/// A program in a terminal emulator (tmux) of its own, whose screen can be read back.
final class Tmux {
  /// How long to look for what should appear. Only a failing test waits for so long.
  private static let patience: TimeInterval = 10

  /// The home of the program. In /tmp, for the path of a socket must be short.
  let folder = URL(fileURLWithPath: "/tmp/whoknows-test-\(UUID().uuidString)")

  /// What the program writes, from its first byte on; nil where nobody asked for it.
  private(set) var recording: Recording?

  /// Starts the program with a home of its own, so that nothing of the user's is read or written.
  ///
  /// - Parameters:
  ///   - isRecorded: keeps every byte that the program writes.
  ///   - prepare: makes the files in that home which the program is to find.
  init(
    columns: Int, rows: Int, arguments: String = "", environment: [String: String] = [:],
    program: String = TerminalProgram.path, isRecorded: Bool = false,
    prepare: (URL) throws -> Void = { _ in }
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try prepare(folder)
    var settings = ["HOME": folder.path, "LANG": "C.UTF-8", "PS1": "$ "]
    settings.merge(environment) { $1 }
    let assignments = settings.map { "\($0)='\($1)'" }.joined(separator: " ")
    let configuration = folder.appendingPathComponent("tmux.conf")
    try Data("set -g escape-time 0\nset -g default-terminal tmux-256color\n".utf8)
      .write(to: configuration)
    if isRecorded {
      recording = try Recording(path: folder.appendingPathComponent("written").path)
    }
    // In one go: tmux reads nothing of the program before it has obeyed all of it.
    let piping = recording.map { [";", "pipe-pane", "exec cat > '\($0.path)'"] } ?? []
    try start(
      [
        "-f", configuration.path, "new-session", "-d", "-c", folder.path, "-x", "\(columns)", "-y",
        "\(rows)",
        "env -u NO_COLOR -u EDITRC \(assignments) '\(program)' \(arguments); echo 'program ended'; cat",
      ] + piping)
  }

  deinit {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  private var socket: String { folder.appendingPathComponent("tmux").path }

  // MARK: - Keys

  /// Types text as it is.
  func type(_ text: String) throws { try run(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `C-r`, `Up`, `M-b`.
  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Pastes as a terminal does, in brackets where the program asked for them.
  ///
  /// - Parameter key: pressed behind it.
  func paste(_ text: String, thenPress key: String? = nil) throws {
    let file = folder.appendingPathComponent("paste")
    try Data(text.utf8).write(to: file)
    let pressing = key.map { [";", "send-keys", $0] } ?? []
    try run(["load-buffer", file.path, ";", "paste-buffer", "-p"] + pressing)
  }

  /// Resizes the window, and waits until the program could know: tmux tells the terminal's size
  /// only after a while.
  func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    let terminal = try run(["display-message", "-p", "#{pane_tty}"]).filter { !$0.isNewline }
    try expect("the terminal has \(columns) columns") { _ in
      Subprocess.run(["sh", "-c", "stty size < '\(terminal)'"]).output
        .hasPrefix("\(rows) \(columns)")
    }
  }

  // MARK: - Screen

  /// The rows of the screen without blanks at their ends, without empty rows at the bottom.
  func screen() throws -> [String] {
    var rows = try run(["capture-pane", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The screen with its colours, as escape sequences.
  func colouredScreen() throws -> String { try run(["capture-pane", "-p", "-e"]) }

  /// Everything that was ever shown.
  func everything() throws -> String { try run(["capture-pane", "-p", "-J", "-S", "-"]) }

  /// What the program, or whatever it wrote, has named the terminal.
  func title() throws -> String { try run(["display-message", "-p", "#{pane_title}"]) }

  func cursor() throws -> (column: Int, row: Int) {
    let text = try run(["display-message", "-p", "#{cursor_x} #{cursor_y}"])
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    try #require(numbers.count == 2)
    return (numbers[0], numbers[1])
  }

  /// Waits until the screen shows what a test is after, and fails with the screen otherwise.
  func expect(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until condition: ([String]) throws -> Bool
  ) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    var rows: [String] = []
    repeat {
      rows = try screen()
      if try condition(rows) { return }
    } while Date() < end
    let shown = rows.joined(separator: "\n")
    Issue.record("\(what)\n\(shown)\ncursor \(try cursor())", sourceLocation: sourceLocation)
  }

  /// Waits until the whole screen is this.
  func expectScreen(
    _ rows: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect("expected:\n" + rows.joined(separator: "\n"), sourceLocation: sourceLocation) {
      $0 == rows
    }
  }

  /// Waits until the last row is this, with the cursor at a column of it.
  func expectLast(
    _ row: String, cursor column: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect("expected last: \(row)", sourceLocation: sourceLocation) { rows in
      guard rows.last == row else { return false }
      return try column == nil || cursor().column == column
    }
  }

  // MARK: - tmux

  /// Starts the server, which lives on: it must not hold a pipe open that somebody reads.
  private func start(_ arguments: [String]) throws {
    let (code, _) = Subprocess.run(["tmux", "-S", socket] + arguments, readsOutput: false)
    try #require(code == 0, "tmux starts")
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let (code, output) = Subprocess.run(["tmux", "-S", socket] + arguments)
    try #require(code == 0, "tmux \(arguments.first ?? ""): \(output)")
    return output
  }
}
