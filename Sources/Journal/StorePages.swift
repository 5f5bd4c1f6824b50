#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The pages of a damaged store, read without SQLite: it needs the first page to find the tables and
/// the inner pages to find the rows, but the rows themselves lie on leaves that say what they are.
///
/// Pages of the log beside the file stand for those of the file, as far as the log is whole.
/// Format: sqlite.org/fileformat2.html, 1.6 B-tree Pages, 2.1 Record Format.
struct StorePages {
  /// Stores have pages of SQLite's usual size.
  static let pageSize = 4096

  private let file: Int32
  private let log: Int32
  /// Where in the log a page begins.
  private var logged: [Int: Int] = [:]
  private let fileSize: Int
  /// Bytes at the end of each page that are not SQLite's: the checksum, or none in stores of old.
  private var reserved = Int(ChecksummedFiles.reservedBytes)

  /// - Throws: `JournalError` where the file cannot be opened.
  init(path: String) throws(JournalError) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw JournalError(system: errno) }
    log = open(path + "-wal", O_RDONLY | O_CLOEXEC)
    fileSize = max(0, Int(lseek(file, 0, SEEK_END)))
    if let found = WriteAheadLog(log, isVerified: true), found.pageSize == StorePages.pageSize {
      logged = found.places
    }
    if !hasChecksums { reserved = 0 }
  }

  /// The header says it; where that is destroyed, any page with the right checksum does.
  private var hasChecksums: Bool {
    if let first = page(1)?.bytes, first.starts(with: "SQLite format 3\0".utf8) {
      return first[20] == UInt8(ChecksummedFiles.reservedBytes)
    }
    return (2..<max(3, count + 1)).contains { page($0)?.isSound == true }
  }

  func close() {
    _ = systemClose(file)
    if log >= 0 { _ = systemClose(log) }
  }

  var count: Int { max(fileSize / StorePages.pageSize, logged.keys.max() ?? 0) }

  // MARK: Pages

  struct Page {
    var bytes: [UInt8]
    /// Its checksum is right, or that of the log.
    var isSound: Bool
    /// Without the bytes kept free: less by 8 where stores have checksums.
    var usable: Int
  }

  /// The page of a number, counted from 1; nil where it cannot be read.
  func page(_ number: Int) -> Page? {
    let size = StorePages.pageSize
    var bytes = [UInt8](repeating: 0, count: size)
    if let place = logged[number] {
      guard pread(log, &bytes, size, off_t(place)) == size else { return nil }
      return Page(bytes: bytes, isSound: true, usable: size - reserved)
    }
    guard pread(file, &bytes, size, off_t((number - 1) * size)) == size else { return nil }
    let end = size - Int(ChecksummedFiles.reservedBytes)
    let isSound = bytes.withUnsafeBytes { page in
      UInt64(littleEndian: page.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        == ChecksummedFiles.checksum(UnsafeRawBufferPointer(rebasing: page[..<end]))
    }
    return Page(bytes: bytes, isSound: isSound, usable: size - reserved)
  }
}

/// `close` by a name of its own, beside the method.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
