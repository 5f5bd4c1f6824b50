/// `$PAGER` for what is longer than the screen.
enum Pager {
  /// Shows a text page by page.
  ///
  /// - Returns: false where there is no pager, so that the text is still to be written.
  static func show(_ text: [UInt8]) -> Bool {
    let command = Surroundings.variable("PAGER") ?? "less"
    guard command != "cat" else { return false }
    // Colours as they are, and the text stays on the screen when the pager is left.
    let status = ChildProcess.run(
      command, input: text, defaults: [("LESS", "FRX"), ("LV", "-c")])
    return status.map { $0 != commandNotFound && $0 != cannotExecute } ?? false
  }

  // POSIX, Shell & Utilities, 2.8.2.
  private static let commandNotFound: Int32 = 127
  private static let cannotExecute: Int32 = 126
}
