import Foundation

/// The program that the terminal tests drive: the one constant to change.
enum TerminalProgram {
  /// The built shell where the environment names it, else the line editor's demo beside the tests.
  static let path: String =
    ProcessInfo.processInfo.environment["WHOKNOWS_BINARY"] ?? besideTheTests("editor-demo")

  private static func besideTheTests(_ name: String) -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
