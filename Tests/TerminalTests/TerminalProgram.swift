import Foundation

/// The programs that the terminal tests drive.
enum TerminalProgram {
  /// The line editor alone, with a handful of people: built beside the tests.
  static let path = besideTheTests("editor-demo")

  /// The whole program.
  static let whoknows = besideTheTests("whoknows")

  private static func besideTheTests(_ name: String) -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
