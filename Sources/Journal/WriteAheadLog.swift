#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// SQLite's log beside a store, looked at before SQLite does, or where it cannot.
///
/// Format: sqlite.org/fileformat2.html, 4 The Write-Ahead Log: a header of 32 bytes with the page size
/// at 8, two salts at 16 and a checksum at 24; then frames, each with 24 bytes before its page: the
/// page's number, the size after a commit or 0, the salts, and the checksum of all so far.
struct WriteAheadLog {
  /// Where in the log the last committed content of a page begins, by the page's number.
  private(set) var places: [Int: Int] = [:]
  private(set) var pageSize = 0

  /// Nil where the file is no log.
  ///
  /// - Parameter isVerified: the checksums are looked at: frames count up to the first that is not
  ///   whole. Without, a torn page is SQLite's to pass over.
  ///
  /// Complexity: O(frames), reading their pages too where they are verified.
  init?(_ descriptor: Int32, isVerified: Bool) {
    guard let header = Self.read(32, at: 0, of: descriptor) else { return nil }
    let magic = Self.number(at: 0, in: header)
    pageSize = Self.number(at: 8, in: header)
    guard magic & ~1 == 0x377F_0682, (512...65_536).contains(pageSize) else { return nil }
    var sum = isVerified ? LogChecksum(isBigEndian: magic & 1 == 1) : nil
    sum?.add(header[..<24])
    if let sum, !sum.matches(header, 24) { return nil }
    readFrames(descriptor, salts: header[16..<24], &sum)
  }

  private mutating func readFrames(
    _ descriptor: Int32, salts: ArraySlice<UInt8>, _ sum: inout LogChecksum?
  ) {
    var place = 32
    var uncommitted: [Int: Int] = [:]
    let length = sum == nil ? 24 : 24 + pageSize
    while let frame = Self.read(length, at: place, of: descriptor), frame[8..<16] == salts {
      sum?.add(frame[..<8])
      sum?.add(frame[24...])
      if let sum, !sum.matches(frame, 16) { return }
      uncommitted[Self.number(at: 0, in: frame)] = place + 24
      place += 24 + pageSize
      guard Self.number(at: 4, in: frame) != 0 else { continue }
      places.merge(uncommitted) { $1 }
      uncommitted = [:]
    }
  }

  /// The store's version after the last commit in the log; nil where no commit in it has the first
  /// page.
  static func version(beside path: String) -> Int? {
    let descriptor = open(path + "-wal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return WriteAheadLog(descriptor, isVerified: false)?.places[1]
      .flatMap { read(4, at: $0 + 60, of: descriptor) }
      .map { number(at: 0, in: $0) }
  }

  private static func read(_ count: Int, at offset: Int, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : nil
  }

  /// Four bytes, the most significant first.
  fileprivate static func number(at offset: Int, in bytes: [UInt8]) -> Int {
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
    WriteAheadLog.number(at: offset, in: bytes) == Int(first)
      && WriteAheadLog.number(at: offset + 4, in: bytes) == Int(second)
  }
}
