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
/// Format: sqlite.org/fileformat2.html, 1.6 B-tree Pages, 2.1 Record Format, 4 The Write-Ahead Log.
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
    readLog()
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

  // MARK: The log

  /// Finds the last frame of each page, up to the last commit before the first frame that is not whole.
  private mutating func readLog() {
    var header = [UInt8](repeating: 0, count: 32)
    guard log >= 0, pread(log, &header, 32, 0) == 32 else { return }
    let magic = StorePages.number(header, 0)
    guard magic & ~1 == 0x377F_0682, StorePages.number(header, 8) == StorePages.pageSize else {
      return
    }
    var sum = LogChecksum(isBigEndian: magic & 1 == 1)
    sum.add(header[..<24])
    guard sum.matches(header, 24) else { return }
    var frame = [UInt8](repeating: 0, count: 24 + StorePages.pageSize)
    var place = 32
    var uncommitted: [Int: Int] = [:]
    while pread(log, &frame, frame.count, off_t(place)) == frame.count {
      sum.add(frame[..<8])
      sum.add(frame[24...])
      guard frame[8..<16] == header[16..<24], sum.matches(frame, 16) else { return }
      uncommitted[StorePages.number(frame, 0)] = place + 24
      place += frame.count
      guard StorePages.number(frame, 4) > 0 else { continue }
      logged.merge(uncommitted) { $1 }
      uncommitted = [:]
    }
  }

  fileprivate static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The running checksum of a log. Format: sqlite.org/fileformat2.html, 4.2 Checksum Algorithm.
private struct LogChecksum {
  let isBigEndian: Bool
  private var first: UInt32 = 0
  private var second: UInt32 = 0

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 8) {
        first &+= word(bytes, offset) &+ second
        second &+= word(bytes, offset + 4) &+ first
      }
    }
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }

  func matches(_ bytes: [UInt8], _ offset: Int) -> Bool {
    StorePages.number(bytes, offset) == Int(first)
      && StorePages.number(bytes, offset + 4) == Int(second)
  }
}

/// `close` by a name of its own, beside the method.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
