#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// SQLite's log beside a store, looked at before SQLite does.
///
/// Format: sqlite.org/fileformat2.html, The Write-Ahead Log: a header of 32 bytes with the page size
/// at 8 and two salts at 16; then frames, each with 24 bytes before its page: the page's number, the
/// size after a commit or 0, and the salts.
enum WriteAheadLog {
  /// The store's version after the last commit in the log; nil where no commit in it has the first
  /// page. Checksums are not looked at: a torn page is SQLite's to pass over.
  ///
  /// Complexity: O(frames).
  static func version(beside path: String) -> Int? {
    let descriptor = open(path + "-wal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let header = read(32, at: 0, of: descriptor), header[0] == 0x37, header[1] == 0x7F else {
      return nil
    }
    let pageSize = number(at: 8, in: header)
    guard (512...65_536).contains(pageSize) else { return nil }
    var offset = 32
    var (pending, committed): (Int?, Int?) = (nil, nil)
    while let frame = read(24, at: offset, of: descriptor), frame[8..<16] == header[16..<24] {
      if number(at: 0, in: frame) == 1, let stamp = read(4, at: offset + 24 + 60, of: descriptor) {
        pending = number(at: 0, in: stamp)
      }
      if number(at: 4, in: frame) != 0 { committed = pending ?? committed }
      offset += 24 + pageSize
    }
    return committed
  }

  private static func read(_ count: Int, at offset: Int, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : nil
  }

  /// Four bytes, the most significant first.
  private static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
