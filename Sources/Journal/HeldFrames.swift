import GRDBSQLite

/// What SQLite has written to its log and the disk has not yet: whole transactions go to the disk in
/// one write, where SQLite writes each page, and the 24 bytes before it, by itself.
///
/// Nothing is held for so long that anybody could notice:
/// - With the page that ends a commit all of it is written, before SQLite goes on to synchronise the
///   log and to show the commit to others. What fails, fails there.
/// - Pages that are written before the commit, since the cache is full, wait for the next ones.
///   Whatever else is done to the log comes after them; to read another part of it does not matter.
/// - What is held when the log's write lock is given back was taken back. It is dropped: from then on
///   others write in its place.
///
/// Format: sqlite.org/fileformat2.html, 4.1 WAL File Format.
struct HeldFrames {
  /// Writes bytes at an offset of the log's file and gives SQLite's code.
  typealias Write = (UnsafeRawBufferPointer, sqlite3_int64) -> Int32

  /// Bytes before each page.
  private static let headerSize = 24
  /// 29 frames of the usual pages. SQLite's file system takes less than 128 KB at once.
  private static let capacity = 29 * (headerSize + 4096)

  /// `capacity` bytes, from the first one held on.
  private var memory: UnsafeMutableRawPointer?
  private var start: sqlite3_int64 = 0
  private var count = 0
  /// Where the last write ended, held or not.
  private var end: sqlite3_int64 = -1
  /// The last frame is the end of a commit.
  private var endsCommit = false

  /// Takes bytes in, and writes what must not be held any longer.
  ///
  /// Only frames that follow what was written last are held: a header that is written anew by itself
  /// has no page after it that would say when to write it.
  mutating func write(
    _ bytes: UnsafeRawBufferPointer, at offset: sqlite3_int64, through write: Write
  ) -> Int32 {
    let isHeader = bytes.count == Self.headerSize
    let follows = offset == end
    end = offset + sqlite3_int64(bytes.count)
    if !follows || bytes.count > Self.capacity - count {
      let code = flush(through: write)
      guard code == SQLITE_OK else { return code }
    }
    guard count > 0 || (follows && isHeader) else { return write(bytes, offset) }
    hold(bytes, at: offset)
    if isHeader {
      endsCommit = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) != 0
      return SQLITE_OK
    }
    return endsCommit ? flush(through: write) : SQLITE_OK
  }

  private mutating func hold(_ bytes: UnsafeRawBufferPointer, at offset: sqlite3_int64) {
    let memory =
      self.memory ?? .allocate(byteCount: Self.capacity, alignment: MemoryLayout<UInt64>.alignment)
    self.memory = memory
    if count == 0 { start = offset }
    UnsafeMutableRawBufferPointer(start: memory + count, count: bytes.count).copyMemory(from: bytes)
    count += bytes.count
  }

  /// Writes what is held. After a failure it is still held, and tried again before anything else is
  /// done; but a commit that failed is taken back by SQLite, and must not be written any more.
  mutating func flush(through write: Write) -> Int32 {
    guard count > 0, let memory else { return SQLITE_OK }
    let code = write(UnsafeRawBufferPointer(start: memory, count: count), start)
    if code == SQLITE_OK || endsCommit { drop() }
    return code
  }

  /// Forgets what is held.
  mutating func drop() {
    count = 0
    endsCommit = false
  }

  /// True where some of these bytes of the log are held.
  func overlaps(_ bytes: Int32, at offset: sqlite3_int64) -> Bool {
    count > 0 && offset < start + sqlite3_int64(count) && start < offset + sqlite3_int64(bytes)
  }

  /// Ends the use of the memory.
  mutating func close() {
    drop()
    memory?.deallocate()
    memory = nil
  }
}
