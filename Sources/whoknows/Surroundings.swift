import Interpreter
import NetLanguage
import Relationships
import SourceText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The process's environment: the only place that reads the clock, variables, files and terminals.
enum Surroundings {
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The civil day at this place.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil,
      let day = Day(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return Day(number: Int(now) / 86_400) }
    return day
  }

  static func sleep(milliseconds: Int) {
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }

  /// Seconds since 1970, for the history file.
  static var now: Int64 { Int64(time(nil)) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal; nil where there is none.
  static var width: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Rows of the terminal; nil where there is none.
  static var height: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  // MARK: Places

  /// A base directory of the XDG specification: relative values are to be ignored.
  private static func directory(_ name: String, or fallback: String) -> String? {
    if let path = variable(name), path.hasPrefix("/") { return path }
    return home.map { "\($0)/\(fallback)" }
  }

  static var home: String? { variable("HOME") }

  static var dataFolder: String? {
    directory("XDG_DATA_HOME", or: ".local/share").map { $0 + "/whoknows" }
  }

  /// The lines typed at the prompt.
  static var historyFile: String? { dataFolder.map { $0 + "/history" } }

  /// What is worth keeping, but not as much as the network.
  static var stateFolder: String? {
    directory("XDG_STATE_HOME", or: ".local/state").map { $0 + "/whoknows" }
  }

  static var startUpFile: String? {
    directory("XDG_CONFIG_HOME", or: ".config").map { $0 + "/whoknows/init.net" }
  }

  // MARK: Files

  /// Reads a text file. `~/` is the home folder; other relative paths start at `base`.
  static func read(_ path: String, base: String?) throws(FileProblem) -> LoadedFile {
    let full = expand(path, base: base)
    let bytes = try contents(of: full)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileProblem(code: .invalidEncoding)
    }
    return LoadedFile(path: resolved(full), text: text)
  }

  static func expand(_ path: String, base: String?) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home { return home + path.dropFirst(1) }
    return base.map { "\($0)/\(path)" } ?? path
  }

  /// True where the folder that a path lies in exists.
  static func hasFolder(_ path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/") else { return true }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder that only the user can open, and those above it, where they are missing.
  static func makeFolder(_ path: String) {
    var partial = ""
    for part in path.split(separator: "/") {
      partial += "/\(part)"
      mkdir(partial, 0o700)
    }
  }

  /// The paths of the files in a folder with a certain ending, in order; nil where it is no folder.
  static func files(in folder: String, ending: String) -> [String]? {
    guard hasFolder(folder + "/.") else { return nil }
    return entries(of: folder).filter { !$0.isFolder && $0.name.hasSuffix(ending) }
      .map { "\(folder)/\($0.name)" }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// What a folder holds, by name; nothing where it cannot be read.
  static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      let isFolder = stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      found.append((name, isFolder))
    }
    return found.sorted { $0.name < $1.name }
  }

  /// The path without links and dots: two names of one file are the same.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// All bytes of a file, or of standard input for "-".
  static func contents(of path: String) throws(FileProblem) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(code: errno == ENOENT ? .fileNotFound : .fileUnreadable)
    }
    defer { if descriptor > 0 { close(descriptor) } }
    return try contents(of: descriptor)
  }

  /// Bytes to the end, or so many and at most one chunk more.
  static func contents(
    of descriptor: Int32, limit: Int = .max
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let piece = try piece(of: descriptor, 1 << 18)
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// The next bytes, at most so many; none at the end.
  static func piece(of descriptor: Int32, _ most: Int) throws(FileProblem) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: most)
    while true {
      let count = systemRead(descriptor, &chunk)
      if count >= 0 { return count == most ? chunk : Array(chunk[..<count]) }
      guard errno == EINTR else { throw FileProblem(code: .fileUnreadable) }
    }
  }

  private static func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &chunk, chunk.count)
    #else
      Darwin.read(descriptor, &chunk, chunk.count)
    #endif
  }

  /// Where a file lies, or would: links in its folder are followed, and the file's own where there is
  /// a file behind it.
  static func place(of path: String) -> FilePlace {
    let full = expand(path, base: nil)
    if exists(full) { return FilePlace(path: resolved(full), exists: true) }
    guard let slash = full.lastIndex(of: "/") else {
      return FilePlace(path: resolved(".") + "/" + full, exists: false)
    }
    let folder = resolved(slash == full.startIndex ? "/" : String(full[..<slash]))
    return FilePlace(path: folder + "/" + full[full.index(after: slash)...], exists: false)
  }

  /// Writes a file that only the user can read, whole or not at all. What is no ordinary file (a
  /// device, a pipe, a folder) is left alone.
  static func write(_ text: String, to path: String) -> Bool {
    let path = exists(path) ? resolved(path) : path
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return false }
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var isWritten = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
    isWritten = close(descriptor) == 0 && isWritten
    if isWritten, rename(draft, path) == 0 { return true }
    let problem = errno
    unlink(draft)
    errno = problem
    return false
  }

  /// Why `write` failed, asked at once.
  static var writeProblem: FileProblem {
    FileProblem(code: errno == ENOSPC || errno == EDQUOT ? .diskFull : .fileUnreadable)
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count, let base = buffer.baseAddress {
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, base + start, buffer.count - start)
        #else
          let written = Darwin.write(descriptor, base + start, buffer.count - start)
        #endif
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        start += written
      }
      return true
    }
  }
}
