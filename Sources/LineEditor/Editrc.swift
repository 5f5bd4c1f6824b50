#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's libedit settings.
///
/// libedit would read the file by itself, but a `bind -v` in it resets every key: the mode has to
/// be known before our keys are bound, and the user's keys bound after ours.
struct Editrc: Equatable {
  /// The mode of the last `bind -v` or `bind -e`; nil for none.
  private(set) var mode: LineEditorConfiguration.Mode?
  /// The other lines, in words.
  private(set) var settings: [[String]] = []

  /// Reads a file; one that is missing or unreadable sets nothing.
  init(path: String?) {
    guard let path, let file = fopen(path, "re") else {
      self.init(text: "")
      return
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = Libedit.words(in: String(line))
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if Self.isForUs(first), words.count > 1, first.hasSuffix("bind"), words[1] == "-v" {
        mode = .vi
      } else if Self.isForUs(first), words.count > 1, first.hasSuffix("bind"), words[1] == "-e" {
        mode = .emacs
      } else {
        settings.append(words)
      }
    }
  }

  /// A command can be meant for one program only: `whoknows:bind`.
  private static func isForUs(_ command: String) -> Bool {
    let parts = command.split(separator: ":", maxSplits: 1)
    return parts.count < 2 || parts[0] == "whoknows"
  }
}
