import Interpreter
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is imported, open as long as it is read.
final class ImportFile {
  private let descriptor: Int32
  /// A piece of a file, and as much of a message: its headers come first.
  private static let piece = 1 << 18

  private init(path: String) throws(FileProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(code: errno == ENOENT ? .fileNotFound : .fileUnreadable)
    }
  }

  deinit { close(descriptor) }

  /// What a path leads to: a file, or a Maildir, which is a folder with `cur` and `new` in it.
  static func source(
    at path: String, base: String?
  ) throws(FileProblem) -> ImportSource {
    let path = Surroundings.expand(path, base: base)
    guard Surroundings.hasFolder(path + "/.") else {
      let file = try ImportFile(path: path)
      return .file(next: { () throws(FileProblem) in try file.next() })
    }
    let folders = ["cur", "new"].map { "\(path)/\($0)" }
    guard folders.contains(where: { Surroundings.hasFolder($0 + "/.") }) else {
      throw FileProblem(code: .fileUnreadable)
    }
    let messages = folders.flatMap { folder in
      Surroundings.entries(of: folder).filter { !$0.isFolder && !$0.name.hasPrefix(".") }
        .map { "\(folder)/\($0.name)" }
    }
    return .maildir(
      count: messages.count,
      read: { number throws(FileProblem) in try ImportFile(path: messages[number]).next() })
  }

  /// The next piece; nothing at the end.
  private func next() throws(FileProblem) -> [UInt8] {
    try Surroundings.piece(of: descriptor, Self.piece)
  }
}
