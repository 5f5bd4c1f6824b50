import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of its own for each test, removed with it.
final class HistoryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/whoknows-history-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    path = try #require(made.map { String(cString: $0) })
  }

  var file: String { path + "/state/history" }

  deinit {
    unlink(file)
    rmdir(path + "/state")
    rmdir(path)
  }

  /// What lies beside the history, itself included.
  var names: [String] {
    guard let stream = opendir(path + "/state") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func read() throws -> String {
    let stream = try #require(fopen(file, "r"))
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 100_000)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  func write(_ text: String) throws {
    mkdir(path + "/state", 0o755)
    let stream = try #require(fopen(file, "w"))
    fputs(text, stream)
    fclose(stream)
  }

  func permissions(of path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : 0
  }
}
