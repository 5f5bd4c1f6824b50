#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of a store in text: its bytes, and the promises that are about bytes.
///
/// An append is there whole or not at all. Its first byte is written as NUL; the real one, with the
/// rest of its sector, follows when all else is there, after a first `fsync` where the append reaches
/// over that sector: only a sector is written whole. So a NUL where a line begins, which no editor leaves, begins an append
/// that was cut short and never acknowledged: it is not read, and goes with the next append.
///
/// Writers take turns by `flock`, waiting as long as ``LockPatience`` lets them; readers never wait.
/// Everybody looks, by one `stat`, whether the file is still the one that was read.
package final class TextFile {
  /// Without links: a symbolic link stays one when the file is written anew.
  package let path: String
  package let isReadOnly: Bool
  /// What has been read and adopted, without an append that was cut short.
  package private(set) var bytes: [UInt8] = []
  private var stamp: Stamp?
  /// The locked file; -1 while nobody holds the lock.
  private var locked: Int32 = -1

  /// Told of every change before it is made; it can have the disk fail. For tests.
  package var watch: ((Change) throws(JournalError) -> Void)?

  package enum Change {
    case write(offset: Int, bytes: [UInt8])
    case truncate(size: Int)
    case synchronize
    /// Another file takes the place of this one, at once.
    case replace(bytes: [UInt8])
  }

  /// What the file holds now.
  package struct Reading {
    package let bytes: [UInt8]
    /// Whole lines were added to what was adopted, and nothing else has changed.
    package let isContinuation: Bool
    /// Bytes at the end of an append that was cut short, or is being written just now.
    package let unfinished: Int
    fileprivate let stamp: Stamp
  }

  /// Finds the file, or creates an empty one (0600) and the folders it needs (0700).
  package init(path: String) throws(JournalError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw JournalError(.missing, "the store has no usable path")
    }
    if try Status(of: path) == nil { try TextFile.create(path) }
    guard let resolved = realpath(path, nil) else { throw JournalError(system: errno) }
    defer { free(resolved) }
    self.path = String(cString: resolved)
    guard let status = try Status(of: self.path) else { throw .gone }
    if status.isFolder { throw JournalError(.notOurs, "that is a folder, not a store") }
    guard status.isRegular else { throw JournalError(.notOurs, "the file is not a whoknows store") }
    guard access(self.path, R_OK) == 0 else {
      throw JournalError(.denied, "the store cannot be read")
    }
    isReadOnly = !status.isWritable || access(self.path, W_OK) != 0
    if !isReadOnly, status.isOpenToOthers { _ = chmod(self.path, 0o600) }
  }

  private static func create(_ path: String) throws(JournalError) {
    let folder = StoreFile.folder(of: path)
    try StoreFile.makeFolder(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      // Another shell may have been first.
      guard errno == EEXIST else { throw JournalError(system: errno) }
      return
    }
    // A umask can take the owner's own bits away.
    let isPrivate = fchmod(descriptor, 0o600) == 0
    guard close(descriptor) == 0, isPrivate else { throw JournalError(system: errno) }
    try StoreFile.synchronize(folder)
  }

  // MARK: Reading

  /// What the file holds; nil where that is what was adopted, or the file is gone just now.
  ///
  /// Complexity: one `stat` where nothing changed, else O(size of the file).
  package func look() throws(JournalError) -> Reading? {
    guard let now = try Stamp(of: path), now != stamp else { return nil }
    while true {
      guard let (all, stamp) = try read() else { return nil }
      // Somebody may have put another file in its place while this one was read.
      guard let after = try Stamp(of: path), after.isSameFile(as: stamp) else { continue }
      let whole = TextFile.wholeLength(of: all)
      return Reading(
        bytes: whole == all.count ? all : Array(all[..<whole]),
        isContinuation: isContinued(by: all, upTo: whole), unfinished: all.count - whole,
        stamp: stamp)
    }
  }

  /// From here on this is what has been read.
  package func adopt(_ reading: Reading) {
    bytes = reading.bytes
    stamp = reading.stamp
  }

  /// What was adopted counts no more: the next look reads everything.
  package func disown() {
    bytes = []
    stamp = nil
  }

  private func read() throws(JournalError) -> ([UInt8], Stamp)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw JournalError(system: errno)
    }
    defer { close(descriptor) }
    // Taken first: what is added meanwhile shows as a change at the next look.
    let stamp = try Stamp(of: descriptor)
    var all: [UInt8] = []
    all.reserveCapacity(stamp.size + 1)
    while true {
      let room = max(65_536, stamp.size - all.count + 1)
      var problem: Int32 = 0
      let added = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let found = systemRead(descriptor, buffer.baseAddress, room)
        problem = found < 0 ? errno : 0
        count = max(0, found)
      }
      if problem == EINTR { continue }
      guard problem == 0 else { throw JournalError(system: problem) }
      if added.isEmpty { return (all, stamp) }
      all = all.isEmpty ? added : all + added
    }
  }

  /// The length without an append that was cut short: up to a NUL that begins a line.
  static func wholeLength(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var start = 0
      while start < buffer.count, let next = memchr(base + start, 0, buffer.count - start) {
        let found = UnsafeRawPointer(next) - base
        if found == 0 || buffer[found - 1] == newline { return found }
        start = found + 1
      }
      return buffer.count
    }
  }

  private func isContinued(by all: [UInt8], upTo whole: Int) -> Bool {
    guard stamp != nil, whole >= bytes.count, !endsOpen else { return false }
    return all.withUnsafeBytes { now in
      bytes.withUnsafeBytes { known in
        guard let now = now.baseAddress, let start = known.baseAddress else { return known.isEmpty }
        return memcmp(now, start, known.count) == 0
      }
    }
  }

  /// What is added could belong to the last line: it has no end, or one that goes on in the next.
  private var endsOpen: Bool {
    guard let last = bytes.last else { return false }
    guard last == newline else { return true }
    let end = bytes.last { !TextFile.isSpace($0) }
    return end == UInt8(ascii: "\\") || end == UInt8(ascii: ",")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == newline || byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  // MARK: The lock

  /// Keeps other writers away until `unlock()`.
  package func lock() throws(JournalError) {
    precondition(locked < 0, "a lock is taken once")
    guard !isReadOnly else { throw JournalError(.readOnly, "the store can only be read") }
    while true {
      let descriptor = open(path, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0 else { throw errno == ENOENT ? .gone : JournalError(system: errno) }
      do throws(JournalError) {
        try wait(for: descriptor)
        // Whoever held the lock may have put another file in its place.
        guard let now = try Stamp(of: path) else { throw .gone }
        if try Stamp(of: descriptor).isSameFile(as: now) {
          locked = descriptor
          return
        }
      } catch {
        close(descriptor)
        throw error
      }
      close(descriptor)
    }
  }

  private func wait(for descriptor: Int32) throws(JournalError) {
    var looks: Int32 = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw JournalError(system: errno) }
      looks += 1
      guard looks <= LockPatience.looks else {
        throw JournalError(.busy, "another process holds the store")
      }
      usleep(LockPatience.pause)
    }
  }

  package func unlock() {
    guard locked >= 0 else { return }
    // Closing gives the lock back; what was written has been synchronized before.
    close(locked)
    locked = -1
  }

  /// True where no writer is at work: an append that is cut short is then a remainder.
  package var isIdle: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) == 0
  }

  // MARK: Writing

  /// Adds lines to the end; they are on the disk, and adopted, when this returns. After a failure
  /// the file is as it was.
  ///
  /// - Parameter text: not empty, ended by a line break.
  package func append(_ text: String) throws(JournalError) {
    precondition(locked >= 0, "who writes holds the lock")
    let start = bytes.count
    let added = (endsOpen ? [newline] : []) + Array(text.utf8)
    do throws(JournalError) {
      try truncate(to: start)
      // A line without an end gets it first, so that the block's first byte begins a line.
      let isBroken = bytes.last.map { $0 != newline } ?? false
      if isBroken { try write(added[..<1], at: start) }
      try write(block: added[(isBroken ? 1 : 0)...], at: start + (isBroken ? 1 : 0))
      stamp = try Stamp(of: locked)
    } catch {
      // Where even this fails, the block still begins with NUL, or was written whole but not
      // acknowledged.
      try? truncate(to: start)
      throw error
    }
    bytes += added
  }

  private func write(block: ArraySlice<UInt8>, at start: Int) throws(JournalError) {
    guard !block.isEmpty else { return }
    var hidden = block
    hidden[hidden.startIndex] = 0
    try write(hidden, at: start)
    let inSector = min(block.count, Self.sector - start % Self.sector)
    if inSector < block.count { try synchronize() }
    try write(block.prefix(inSector), at: start)
    try synchronize()
  }

  /// The smallest unit that a disk writes whole, in bytes.
  private static let sector = 512

  private func truncate(to size: Int) throws(JournalError) {
    if let watch { try watch(.truncate(size: size)) }
    guard ftruncate(locked, off_t(size)) == 0 else { throw JournalError(system: errno) }
  }

  private func write(_ bytes: ArraySlice<UInt8>, at start: Int) throws(JournalError) {
    if let watch { try watch(.write(offset: start, bytes: Array(bytes))) }
    try TextFile.write(bytes, at: start, to: locked)
  }

  private func synchronize() throws(JournalError) {
    if let watch { try watch(.synchronize) }
    guard fsync(locked) == 0 else { throw JournalError(system: errno) }
  }

  /// Writes the whole file anew, by way of another beside it: it is on the disk, and adopted, when
  /// this returns. The blocks that held the former text are overwritten.
  package func replace(by new: [UInt8]) throws(JournalError) {
    precondition(locked >= 0, "who writes holds the lock")
    let draft = StoreFile.folder(of: path) + "/." + path[name...] + ".new"
    // One that a killed process left behind; whoever makes drafts holds the lock.
    _ = unlink(draft)
    let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw JournalError(system: errno) }
    do throws(JournalError) {
      if let watch { try watch(.replace(bytes: new)) }
      try TextFile.write(new[...], at: 0, to: descriptor)
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fsync(descriptor) == 0,
        rename(draft, path) == 0
      else { throw JournalError(system: errno) }
    } catch {
      _ = unlink(draft)
      close(descriptor)
      throw error
    }
    let former = locked
    locked = descriptor
    stamp = try Stamp(of: descriptor)
    bytes = new
    try StoreFile.synchronize(StoreFile.folder(of: path))
    TextFile.wipe(former)
  }

  /// Where the file's name begins in its path.
  private var name: String.Index {
    path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  }

  /// Overwrites a file that has no name any more, and closes it.
  private static func wipe(_ descriptor: Int32) {
    defer { close(descriptor) }
    var status = stat()
    // A second name means that somebody wants to keep it.
    guard fstat(descriptor, &status) == 0, status.st_nlink == 0 else { return }
    let zeros = [UInt8](repeating: 0, count: Int(status.st_size))
    // The text is gone from the folder in any case.
    try? write(zeros[...], at: 0, to: descriptor)
    _ = fsync(descriptor)
  }

  /// Writes a text into a new file (0600), which must not exist.
  package static func save(_ text: [UInt8], as path: String) throws(JournalError) {
    let file = try StoreFile.createForCopy(path)
    do throws(JournalError) {
      let descriptor = open(file, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw JournalError(system: errno) }
      defer { close(descriptor) }
      try write(text[...], at: 0, to: descriptor)
      guard fsync(descriptor) == 0 else { throw JournalError(system: errno) }
    } catch {
      StoreFile.remove(file)
      throw error
    }
  }

  private static func write(
    _ bytes: ArraySlice<UInt8>, at start: Int, to descriptor: Int32
  ) throws(JournalError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written,
          off_t(start + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw JournalError(system: count == 0 ? ENOSPC : errno) }
      written += count
    }
  }
}

private let newline = UInt8(ascii: "\n")

/// `read` by a name of its own, beside the method.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
