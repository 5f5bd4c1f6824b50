import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The statements run at the prompt, kept in a file that is appended to, and written anew only to
/// remove entries from it.
///
/// Every append is one write under an exclusive lock, so two shells at once lose nothing; what
/// the other one wrote, or removed, is seen after ``refresh()``. The file is the user's alone (0600, its
/// folder 0700 when it is made here). A damaged line is skipped, never removed.
package final class HistoryFile {
  /// Everything that was recorded, oldest first. Entry *n* of `history` is `entries[n - 1]`.
  package private(set) var entries: [HistoryEntry] = []
  /// Where the entries are kept; nil for this session's memory only.
  package let path: String?

  private static let header = "# whoknows history 1\n"
  private var bytesRead = 0
  /// The file that was read so far: once entries were removed another one stands at the path.
  private var identity: FileIdentity?
  /// The file holds lines that are no entries: torn ones, or not ours.
  private var hasOtherLines = false

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

  /// Reads what other shells have added since the last look; what they removed is gone here too.
  ///
  /// - Complexity: O(bytes added); after a removal O(bytes).
  package func refresh() throws(LineEditorError) {
    guard let path else { return }
    try withFile(path, O_RDONLY, LOCK_SH, ifMissing: {}) { descriptor throws(LineEditorError) in
      try readNew(descriptor)
    }
  }

  /// Removes entries, here and in the file, which is written anew beside the old one and then takes
  /// its place; the old one's bytes are overwritten. Lines that are not ours go with them.
  ///
  /// - Returns: how many were removed.
  /// - Throws: when the file cannot be written; it is then as it was.
  package func remove(
    where isUnwanted: (HistoryEntry) -> Bool
  ) throws(LineEditorError) -> Int {
    var count = entries.count
    guard let path else {
      entries.removeAll(where: isUnwanted)
      return count - entries.count
    }
    let forget = {
      self.entries.removeAll(where: isUnwanted)
      count -= self.entries.count
    }
    try withFile(path, O_RDWR, LOCK_EX, ifMissing: forget) { descriptor throws(LineEditorError) in
      try readNew(descriptor)
      let kept = entries.filter { !isUnwanted($0) }
      count = entries.count - kept.count
      // A torn line has no entry, and could hold anything.
      guard count > 0 || hasOtherLines || lseek(descriptor, 0, SEEK_END) > bytesRead else { return }
      try replace(descriptor, at: path, by: kept)
      entries = kept
    }
    return count
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
    try withFile(path, O_RDWR | O_APPEND | O_CREAT, LOCK_EX, ifMissing: {}) {
      descriptor throws(LineEditorError) in
      // An older file may be readable by others.
      if fchmod(descriptor, 0o600) != 0 { throw .system(call: "fchmod", code: errno) }
      let size = lseek(descriptor, 0, SEEK_END)
      if size < 0 { throw .system(call: "lseek", code: errno) }
      let start = size == 0 ? Self.header : try Self.isTorn(descriptor, size) ? "\n" : ""
      let code = DescriptorOutput.write(Array((start + entry.line + "\n").utf8), to: descriptor)
      if code != 0 { throw .system(call: "write", code: code) }
      try readNew(descriptor)
    }
  }

  /// Runs `body` on the file that stands at the path, locked.
  private func withFile(
    _ path: String, _ flags: Int32, _ lock: Int32, ifMissing: () -> Void,
    _ body: (Int32) throws(LineEditorError) -> Void
  ) throws(LineEditorError) {
    while true {
      let descriptor = open(path, flags | O_CLOEXEC, 0o600)
      if descriptor < 0 {
        if errno == ENOENT, flags & O_CREAT == 0 { return ifMissing() }
        throw .system(call: "open", code: errno)
      }
      defer { close(descriptor) }
      var isCurrent = false
      try locked(descriptor, lock) { () throws(LineEditorError) in
        // While we waited another shell may have put a new file into its place.
        guard let opened = FileIdentity(of: descriptor), opened == FileIdentity(at: path) else {
          return
        }
        isCurrent = true
        if let identity, identity != opened { startAgain() }
        identity = opened
        try body(descriptor)
      }
      if isCurrent { return }
    }
  }

  /// Forgets what was read: the file at the path is another one.
  private func startAgain() {
    entries = []
    bytesRead = 0
    hasOtherLines = false
  }

  private func replace(
    _ descriptor: Int32, at path: String, by kept: [HistoryEntry]
  ) throws(LineEditorError) {
    let draft = "\(path).\(getpid()).tmp"
    let text = Array((Self.header + kept.map { $0.line + "\n" }.joined()).utf8)
    let new = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if new < 0 { throw .system(call: "open", code: errno) }
    var code = fchmod(new, 0o600) == 0 ? DescriptorOutput.write(text, to: new) : errno
    if code == 0, fsync(new) != 0 { code = errno }
    let identity = FileIdentity(of: new)
    if close(new) != 0, code == 0 { code = errno }
    if code == 0, rename(draft, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(draft)
      throw .system(call: "write", code: code)
    }
    // Whoever has the old file open waits for its lock, and then looks for the new one. That its
    // blocks are overwritten is a second line only.
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, lseek(descriptor, 0, SEEK_SET) == 0 {
      _ = DescriptorOutput.write([UInt8](repeating: 0, count: Int(size)), to: descriptor)
      _ = fsync(descriptor)
    }
    self.identity = identity
    bytesRead = text.count
    hasOtherLines = false
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
      } else if !line.starts(with: [UInt8(ascii: "#")]) {
        hasOtherLines = true
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
