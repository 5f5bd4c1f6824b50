import SourceText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `$VISUAL` or `$EDITOR` on a text.
enum ExternalEditor {
  /// The edited text without its final newline, or nil where nothing came of it.
  static func edit(_ text: String) -> String? {
    let editor = Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") ?? "vi"
    guard let path = draft(text) else { return nil }
    DraftGuard.begin(path)
    defer {
      unlink(path)
      DraftGuard.end()
    }
    guard ChildProcess.run("\(editor) \"$1\"", argument: path) == 0,
      let file = try? Surroundings.read(path, base: nil)
    else { return nil }
    var result = file.text
    while result.hasSuffix("\n") { result.removeLast() }
    return result == text ? nil : result
  }

  /// A private file with the text.
  private static func draft(_ text: String) -> String? {
    let folder = Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/whoknows-XXXXXX.net".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Surroundings.write(text + "\n", to: path) ? path : nil
  }
}

/// Removes the draft where the program is ended while the editor is open: it holds what somebody
/// wrote about others.
private enum DraftGuard {
  private static let endings = [SIGTERM, SIGHUP]
  /// Read by the handler, which may do little more than this.
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

  static func begin(_ draft: String) {
    path = strdup(draft)
    for number in endings {
      signal(number) { number in
        if let path = DraftGuard.path { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  static func end() {
    for number in endings { signal(number, SIG_DFL) }
    free(path)
    path = nil
  }
}
