import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The statements run at the prompt, kept in a file that is only ever appended to.
///
/// Every append is one write under an exclusive lock, so two shells at once lose nothing; what
/// the other one wrote is seen after ``refresh()``. The file is the user's alone (0600, its
/// folder 0700 when it is made here). A damaged line is skipped, never removed.
package final class HistoryFile {
  /// Everything that was recorded, oldest first. Entry *n* of `history` is `entries[n - 1]`.
  package private(set) var entries: [HistoryEntry] = []
  /// Where the entries are kept; nil for this session's memory only.
  package let path: String?

  private static let header = "# whoknows history 1\n"
  private var bytesRead = 0

  /// Opens the history; a file that does not exist yet is empty.
  ///
  /// - Throws: when the file exists and cannot be read.
  package init(path: String?) throws(LineEditorError) {
    self.path = path
    try refresh()
  }

  /// Adds a statement. One that begins with a space, or is blank, is not kept.
  ///
  /// - Parameter time: seconds since 1970-01-01 00:00 UTC.
  /// - Returns: whether it was kept.
  /// - Throws: when the file cannot be written; the entry is then kept for this session.
  @discardableResult
  package func append(
    _ text: String, succeeded: Bool, at time: Int64
  ) throws(LineEditorError) -> Bool {
    guard text.first != " ", text.contains(where: { !$0.isWhitespace }) else { return false }
    let entry = HistoryEntry(text: text, time: time, succeeded: succeeded)
    guard let path else {
      entries.append(entry)
      return true
    }
    do {
      try write(entry, to: path)
    } catch {
      entries.append(entry)
      throw error
    }
    return true
  }

  /// Reads what other shells have added since the last look.
  ///
  /// - Complexity: O(bytes added).
  package func refresh() throws(LineEditorError) {
    guard let path else { return }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return }
      throw .system(call: "open", code: errno)
    }
    defer { close(descriptor) }
    try locked(descriptor, LOCK_SH) { () throws(LineEditorError) in try readNew(descriptor) }
  }

  /// The texts to go back through, newest first, neighbours that are equal folded into one.
  package var recallable: [String] {
    var result: [String] = []
    for entry in entries.reversed() where entry.text != result.last { result.append(entry.text) }
    return result
  }

  /// The newest statement that worked, begins with `prefix` and goes on after it; nil for none.
  ///
  /// - Complexity: O(entries) comparisons of the prefix.
  package func mostRecentSuccessful(withPrefix prefix: String) -> String? {
    let bytes = prefix.utf8
    return entries.last {
      $0.succeeded && $0.text.utf8.count > bytes.count && $0.text.utf8.starts(with: bytes)
    }?.text
  }

  // MARK: - The file

  private func write(_ entry: HistoryEntry, to path: String) throws(LineEditorError) {
    Self.createFolder(of: path)
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .system(call: "open", code: errno) }
    defer { close(descriptor) }
    // An older file may be readable by others.
    if fchmod(descriptor, 0o600) != 0 { throw .system(call: "fchmod", code: errno) }
    try locked(descriptor, LOCK_EX) { () throws(LineEditorError) in
      let size = lseek(descriptor, 0, SEEK_END)
      if size < 0 { throw .system(call: "lseek", code: errno) }
      let start = size == 0 ? Self.header : try Self.isTorn(descriptor, size) ? "\n" : ""
      let code = DescriptorOutput.write(Array((start + entry.line + "\n").utf8), to: descriptor)
      if code != 0 { throw .system(call: "write", code: code) }
      try readNew(descriptor)
    }
  }

  private func locked(
    _ descriptor: Int32, _ operation: Int32, _ body: () throws(LineEditorError) -> Void
  ) throws(LineEditorError) {
    while wk_lock(descriptor, operation) != 0 {
      if errno != EINTR { throw .system(call: "flock", code: errno) }
    }
    defer { _ = wk_lock(descriptor, LOCK_UN) }
    try body()
  }

  /// Reads the whole lines behind `bytesRead`; a last line without its line feed waits.
  private func readNew(_ descriptor: Int32) throws(LineEditorError) {
    var added: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let offset = off_t(bytesRead + added.count)
      let count = pread(descriptor, &chunk, chunk.count, offset)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(call: "read", code: errno)
      }
      if count == 0 { break }
      added += chunk[..<count]
    }
    guard let end = added.lastIndex(of: UInt8(ascii: "\n")) else { return }
    bytesRead += end + 1
    for line in added[..<end].split(separator: UInt8(ascii: "\n")) {
      if let entry = HistoryEntry(line: Substring(String(decoding: line, as: UTF8.self))) {
        entries.append(entry)
      }
    }
  }

  /// True when the last writer was stopped in the middle of its line.
  private static func isTorn(_ descriptor: Int32, _ size: off_t) throws(LineEditorError) -> Bool {
    var last: UInt8 = 0
    let count = pread(descriptor, &last, 1, size - 1)
    if count < 0 { throw .system(call: "read", code: errno) }
    return count == 1 && last != UInt8(ascii: "\n")
  }

  /// Makes the folders above the file that are missing. A failure shows when the file is opened.
  private static func createFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o700) != 0 && errno == ENOENT {
      createFolder(of: folder)
      mkdir(folder, 0o700)
    }
  }
}
