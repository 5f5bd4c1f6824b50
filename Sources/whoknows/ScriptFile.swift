import Interpreter
import SourceText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of a script, or standard input: read at any offset, as often as it is needed.
final class ScriptFile {
  private let descriptor: Int32
  /// Where the text begins: somebody may have read standard input up to there.
  private let start: Int

  private init(_ descriptor: Int32, start: Int) {
    self.descriptor = descriptor
    self.start = start
  }

  deinit { close(descriptor) }

  /// The text of a file, or of standard input for "-". What can be read only once, as a pipe, is
  /// read now.
  static func text(at path: String, name: String) throws(FileProblem) -> ScriptText {
    let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(code: errno == ENOENT ? .fileNotFound : .fileUnreadable)
    }
    let start = lseek(descriptor, 0, SEEK_CUR)
    let file = ScriptFile(descriptor, start: Int(max(start, 0)))
    return start < 0 ? try file.kept(name: name) : file.text(name: name)
  }

  private func text(name: String) -> ScriptText {
    ScriptText(name: name) { [self] (offset, count) throws(FileProblem) in
      try bytes(from: offset, count: count)
    }
  }

  private func bytes(from offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[length...])
        let found = pread(
          descriptor, rest.baseAddress, rest.count, off_t(start + offset + length))
        if found == 0 { break }
        if found < 0, errno == EINTR { continue }
        hasFailed = found < 0
        if hasFailed { break }
        length += found
      }
    }
    if hasFailed { throw FileProblem(code: .fileUnreadable) }
    return bytes
  }

  // MARK: Pipes

  /// A text that arrives once and is shorter than this stays in memory.
  private static let mostInMemory = 1 << 20

  /// Reads to the end, keeping what comes: a long text in a file without a name, which is gone with
  /// the process.
  private func kept(name: String) throws(FileProblem) -> ScriptText {
    let beginning = try Surroundings.contents(of: descriptor, limit: Self.mostInMemory)
    if beginning.count < Self.mostInMemory {
      return ScriptText(name: name) { (offset, count) throws(FileProblem) in
        Array(beginning.dropFirst(offset).prefix(count))
      }
    }
    let copy = ScriptFile(try Self.namelessFile(), start: 0)
    var chunk = beginning
    repeat {
      guard Surroundings.writeAll(chunk, to: copy.descriptor) else {
        throw FileProblem(code: .fileUnreadable)
      }
      chunk = try Surroundings.contents(of: descriptor, limit: Self.mostInMemory)
    } while !chunk.isEmpty
    return copy.text(name: name)
  }

  /// A new file that only the user could open, and that nobody can any more.
  private static func namelessFile() throws(FileProblem) -> Int32 {
    let folder = Surroundings.variable("TMPDIR") ?? "/tmp"
    var path = Array((folder + "/whoknows.XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw FileProblem(code: .fileUnreadable) }
    unlink(path)
    return descriptor
  }
}
