import GRDBSQLite

/// A SQLite file system that keeps a checksum in the last 8 bytes of every page of a store, and
/// checks it whenever a page is read: a byte that has changed on the disk is an error, never an
/// answer.
///
/// The method is that of SQLite's own `cksumvfs` (sqlite.org/cksumvfs.html), which Debian's library
/// does not hold: pages keep 8 bytes free, the log's frames have checksums of SQLite's own. A store
/// made before has no such bytes, and is read as it is until it is written anew.
enum ChecksummedFiles {
  /// The name by which a path asks for it: `file:…?vfs=whoknows`.
  static let name = "whoknows"
  /// Bytes that SQLite leaves free at the end of each page.
  static let reservedBytes: Int32 = 8

  /// Makes the file system known to SQLite, once for the whole process.
  static func install() { precondition(isInstalled, "SQLite takes a file system") }

  private static let isInstalled: Bool = {
    guard let system = sqlite3_vfs_find(nil) else { return false }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    vfs.initialize(to: system.pointee)
    // SQLite keeps the name as long as the process lives.
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: name.utf8.count + 1)
    for (index, byte) in (Array(name.utf8) + [0]).enumerated() {
      (text + index).initialize(to: CChar(bitPattern: byte))
    }
    vfs.pointee.zName = UnsafePointer(text)
    vfs.pointee.pNext = nil
    vfs.pointee.szOsFile = Int32(MemoryLayout<ChecksummedFile>.stride)
    // Asked anew each time: tests put a disk that fails below.
    vfs.pointee.xOpen = { ChecksummedFile.open($1, $2, $3, $4) }
    vfs.pointee.xDelete = { _, path, syncsFolder in
      guard let system = sqlite3_vfs_find(nil) else { return SQLITE_IOERR }
      return system.pointee.xDelete?(system, path, syncsFolder) ?? SQLITE_IOERR
    }
    return sqlite3_vfs_register(vfs, 0) == SQLITE_OK
  }()

  /// FNV-1a over words of 8 bytes: each step is a bijection, so a change within one word is always
  /// noticed.
  static func checksum(_ page: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var offset = 0
    while offset + 8 <= page.count {
      let word = UInt64(littleEndian: page.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      offset += 8
    }
    return hash
  }
}

/// A file as SQLite holds it: ours, and the real one behind a pointer.
private struct ChecksummedFile {
  var base: sqlite3_file
  var real: UnsafeMutablePointer<sqlite3_file>
  /// The store itself; its journals are passed through.
  var isStore: Bool
  /// Of a log: the store that it belongs to, which is open for longer.
  var store: Pointer?
  /// Of a store: its log, while that is open.
  var log: Pointer?
  /// Of a log: what is still to be written.
  var held = HeldFrames()
  /// Pages have a checksum. A new file will; of another its header tells, which is read before
  /// anything is written: the first page that SQLite sees can be in the log, and after a crash pages
  /// are put back before it is looked at.
  var hasChecksums: Bool

  typealias Pointer = UnsafeMutablePointer<sqlite3_file>

  static func open(
    _ path: UnsafePointer<CChar>?, _ file: Pointer?, _ flags: Int32,
    _ outFlags: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let file, let system = sqlite3_vfs_find(nil), let open = system.pointee.xOpen else {
      return SQLITE_CANTOPEN
    }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: Int(system.pointee.szOsFile), alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: Int(system.pointee.szOsFile))
    let real = memory.assumingMemoryBound(to: sqlite3_file.self)
    file.pointee.pMethods = nil
    let code = open(system, path, real, flags, outFlags)
    guard code == SQLITE_OK, let methods = real.pointee.pMethods?.pointee else {
      memory.deallocate()
      return code == SQLITE_OK ? SQLITE_CANTOPEN : code
    }
    var size: sqlite3_int64 = 0
    let isStore = flags & SQLITE_OPEN_MAIN_DB != 0
    if isStore { _ = methods.xFileSize?(real, &size) }
    own(file).initialize(
      to: ChecksummedFile(
        base: sqlite3_file(pMethods: UnsafePointer(Self.methods)), real: real, isStore: isStore,
        hasChecksums: isStore && size == 0))
    if isStore { learn(file) }
    if flags & SQLITE_OPEN_WAL != 0, let path, let store = sqlite3_database_file_object(path) {
      own(file).pointee.store = store
      own(store).pointee.log = file
    }
    return SQLITE_OK
  }

  private static func close(_ file: Pointer?) -> Int32 {
    let code = pass(file) { $0.xClose?($1) }
    guard let file else { return code }
    if let store = own(file).pointee.store { own(store).pointee.log = nil }
    own(file).pointee.held.close()
    UnsafeMutableRawPointer(own(file).pointee.real).deallocate()
    return code
  }

  static func own(_ file: Pointer) -> UnsafeMutablePointer<ChecksummedFile> {
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: ChecksummedFile.self)
  }

  /// Passes a call on to the real file.
  static func pass(_ file: Pointer?, _ call: (sqlite3_io_methods, Pointer) -> Int32?) -> Int32 {
    guard let file else { return SQLITE_IOERR }
    let real = own(file).pointee.real
    guard let methods = real.pointee.pMethods?.pointee else { return SQLITE_IOERR }
    return call(methods, real) ?? SQLITE_IOERR
  }

  // MARK: Pages

  /// True for a whole page; the header alone, and what else SQLite peeks at, has no checksum.
  private static func isPage(_ count: Int32, _ offset: sqlite3_int64) -> Bool {
    count >= 512 && count & (count - 1) == 0 && offset % sqlite3_int64(count) == 0
  }

  /// The header says how many bytes of each page are kept free. Format: sqlite.org/fileformat2.html,
  /// offset 20 of the first page.
  private static func learn(_ file: Pointer, from page: UnsafeRawBufferPointer) {
    own(file).pointee.hasChecksums = page[20] == UInt8(ChecksummedFiles.reservedBytes)
  }

  /// Asks the file itself; a file without a header tells nothing.
  private static func learn(_ file: Pointer) {
    var reserved: UInt8 = 0
    let code = pass(file) { $0.xRead?($1, &reserved, 1, 20) }
    if code == SQLITE_OK, reserved == UInt8(ChecksummedFiles.reservedBytes) {
      own(file).pointee.hasChecksums = true
    }
  }

  static func read(
    _ file: Pointer?, _ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: sqlite3_int64
  ) -> Int32 {
    guard let file, let buffer else { return SQLITE_IOERR }
    if own(file).pointee.held.overlaps(count, at: offset) {
      return passAfterHeld(file) { $0.xRead?($1, buffer, count, offset) }
    }
    let code = pass(file) { $0.xRead?($1, buffer, count, offset) }
    guard code == SQLITE_OK, own(file).pointee.isStore, isPage(count, offset) else { return code }
    let page = UnsafeRawBufferPointer(start: buffer, count: Int(count))
    if offset == 0 { learn(file, from: page) }
    guard own(file).pointee.hasChecksums else { return code }
    let end = page.count - Int(ChecksummedFiles.reservedBytes)
    let stored = page.loadUnaligned(fromByteOffset: end, as: UInt64.self)
    let isSound =
      UInt64(littleEndian: stored)
      == ChecksummedFiles.checksum(UnsafeRawBufferPointer(rebasing: page[..<end]))
    // A page that was never written; where one is needed, SQLite sees that it is none.
    return isSound || page.allSatisfy { $0 == 0 } ? code : damaged
  }

  static func write(
    _ file: Pointer?, _ buffer: UnsafeRawPointer?, _ count: Int32, _ offset: sqlite3_int64
  ) -> Int32 {
    guard let file, let buffer else { return SQLITE_IOERR }
    if own(file).pointee.store != nil {
      let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(count))
      return own(file).pointee.held.write(bytes, at: offset) { writeThrough(file, $0, $1) }
    }
    guard own(file).pointee.isStore, isPage(count, offset) else {
      return pass(file) { $0.xWrite?($1, buffer, count, offset) }
    }
    let page = UnsafeRawBufferPointer(start: buffer, count: Int(count))
    if offset == 0 {
      learn(file, from: page)
    } else if !own(file).pointee.hasChecksums {
      // Another process may have written the store anew, with checksums.
      learn(file)
    }
    guard own(file).pointee.hasChecksums else {
      return pass(file) { $0.xWrite?($1, buffer, count, offset) }
    }
    return withUnsafeTemporaryAllocation(byteCount: page.count, alignment: 8) { copy in
      copy.copyMemory(from: page)
      let end = page.count - Int(ChecksummedFiles.reservedBytes)
      let checksum = ChecksummedFiles.checksum(UnsafeRawBufferPointer(rebasing: copy[..<end]))
      copy.storeBytes(of: checksum.littleEndian, toByteOffset: end, as: UInt64.self)
      return pass(file) { $0.xWrite?($1, copy.baseAddress, count, offset) }
    }
  }

  // MARK: Frames of the log

  private static func writeThrough(
    _ file: Pointer, _ bytes: UnsafeRawBufferPointer, _ offset: sqlite3_int64
  ) -> Int32 {
    pass(file) { $0.xWrite?($1, bytes.baseAddress, Int32(bytes.count), offset) }
  }

  /// Passes a call on once what is held of the file has been written.
  private static func passAfterHeld(
    _ file: Pointer?, _ call: (sqlite3_io_methods, Pointer) -> Int32?
  ) -> Int32 {
    guard let file else { return SQLITE_IOERR }
    let code = own(file).pointee.held.flush { writeThrough(file, $0, $1) }
    return code == SQLITE_OK ? pass(file, call) : code
  }

  /// The log's write lock is the first of its index. Format: sqlite.org/walformat.html, 2.3.
  private static func lockIndex(
    _ file: Pointer?, _ offset: Int32, _ count: Int32, _ flags: Int32
  ) -> Int32 {
    let isEnd = offset == 0 && flags & SQLITE_SHM_UNLOCK != 0
    if isEnd, let file, let log = own(file).pointee.log { own(log).pointee.held.drop() }
    return pass(file) { $0.xShmLock?($1, offset, count, flags) }
  }

  /// SQLITE_IOERR_DATA, a macro that Swift does not import.
  private static let damaged = SQLITE_IOERR | 32 << 8

  // MARK: SQLite's table of functions

  nonisolated(unsafe) static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    var table = sqlite3_io_methods()
    // Version 3 maps the file into memory, where pages would be read unchecked.
    table.iVersion = 2
    table.xClose = { close($0) }
    table.xRead = { read($0, $1, $2, $3) }
    table.xWrite = { write($0, $1, $2, $3) }
    table.xTruncate = { file, size in passAfterHeld(file) { $0.xTruncate?($1, size) } }
    table.xSync = { file, flags in passAfterHeld(file) { $0.xSync?($1, flags) } }
    table.xFileSize = { file, size in passAfterHeld(file) { $0.xFileSize?($1, size) } }
    table.xLock = { file, level in pass(file) { $0.xLock?($1, level) } }
    table.xUnlock = { file, level in pass(file) { $0.xUnlock?($1, level) } }
    table.xCheckReservedLock = { file, out in pass(file) { $0.xCheckReservedLock?($1, out) } }
    table.xFileControl = { file, what, value in pass(file) { $0.xFileControl?($1, what, value) } }
    table.xSectorSize = { file in pass(file) { $0.xSectorSize?($1) } }
    table.xDeviceCharacteristics = { file in pass(file) { $0.xDeviceCharacteristics?($1) } }
    table.xShmMap = { file, region, size, extends, out in
      pass(file) { $0.xShmMap?($1, region, size, extends, out) }
    }
    table.xShmLock = { lockIndex($0, $1, $2, $3) }
    table.xShmBarrier = { file in
      _ = pass(file) { methods, real in
        methods.xShmBarrier?(real)
        return SQLITE_OK
      }
    }
    table.xShmUnmap = { file, deletes in pass(file) { $0.xShmUnmap?($1, deletes) } }
    methods.initialize(to: table)
    return methods
  }()
}
