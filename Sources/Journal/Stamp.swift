#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file it is, and when it was changed last.
struct Stamp: Equatable {
  private let device: UInt64
  private let file: UInt64
  let size: Int
  private let modified: [Int]

  /// Nil where nothing is there.
  init?(of path: String) throws(JournalError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw JournalError(system: errno)
    }
    self.init(status)
  }

  init(of descriptor: Int32) throws(JournalError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw JournalError(system: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    file = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (content, state) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (content, state) = (status.st_mtim, status.st_ctim)
    #endif
    modified = [content.tv_sec, content.tv_nsec, state.tv_sec, state.tv_nsec]
  }

  func isSameFile(as other: Stamp) -> Bool { device == other.device && file == other.file }
}
