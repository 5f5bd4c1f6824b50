import GRDBSQLite
import Synchronization

/// A disk under SQLite that writes down what is done to it, and that fails when told to.
///
/// It stands between SQLite and the real files of one folder; stores elsewhere are not touched. From
/// what was written down, `PowerLoss` makes what could be left after the power went.
final class FaultyDisk {
  enum Change {
    case write(file: String, offset: Int, bytes: [UInt8])
    case truncate(file: String, size: Int)
    case sync(file: String)
    case delete(file: String)
  }

  /// What goes wrong, and when.
  struct Fault {
    /// So many changes still go well.
    var healthyChanges: Int
    /// What SQLite is told: `SQLITE_FULL`, or a kind of `SQLITE_IOERR`.
    var code: Int32
    /// A failing write leaves its first half on the disk.
    var isTorn = false
    /// Everything after it fails too, until the fault is mended.
    var isLasting = true
  }

  let folder: String
  private(set) var changes: [Change] = []
  private(set) var failures = 0
  private var fault: Fault?

  /// Watches the files in a folder; its path is absolute and without links.
  init(folder: String) {
    self.folder = folder
    FaultyDisk.register(self)
  }

  /// Ends the watch. No store in the folder may be open.
  func leave() {
    FaultyDisk.watched.withLock { $0[folder] = nil }
  }

  func fail(_ fault: Fault) {
    self.fault = fault
    failures = 0
  }

  func mend() { fault = nil }

  // MARK: What SQLite does

  /// The code to fail with, or nil where the change is to be made.
  fileprivate func notice(_ change: Change) -> Int32? {
    if let code = failure() { return code }
    changes.append(change)
    return nil
  }

  private func failure() -> Int32? {
    guard var current = fault else { return nil }
    guard current.healthyChanges == 0 else {
      current.healthyChanges -= 1
      fault = current
      return nil
    }
    failures += 1
    if !current.isLasting { fault = nil }
    return current.code
  }

  fileprivate var tearsWrites: Bool { fault?.isTorn == true }

  // MARK: The watched folders

  private struct Handle: @unchecked Sendable { var disk: Unmanaged<FaultyDisk> }

  private static let watched = Mutex<[String: Handle]>([:])

  private static func register(_ disk: FaultyDisk) {
    precondition(FaultyDisk.isInstalled, "SQLite takes the file system")
    watched.withLock { $0[disk.folder] = Handle(disk: Unmanaged.passUnretained(disk)) }
  }

  fileprivate static func disk(of path: String) -> Unmanaged<FaultyDisk>? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return watched.withLock { $0[String(path[..<slash])]?.disk }
  }

  /// Puts the file system below SQLite, once for the whole process.
  private static let isInstalled: Bool = {
    guard let real = sqlite3_vfs_find(nil) else { return false }
    let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    vfs.initialize(to: real.pointee)
    realFileSystem = real
    vfs.pointee.szOsFile = Int32(FaultyFile.realOffset) + real.pointee.szOsFile
    vfs.pointee.xOpen = { FaultyFile.open($1, $2, $3, $4) }
    vfs.pointee.xDelete = { FaultyFile.delete($1, $2) }
    return sqlite3_vfs_register(vfs, 1) == SQLITE_OK
  }()
}

/// SQLite's own file system: set once, before the faulty one is registered.
nonisolated(unsafe) private var realFileSystem: UnsafeMutablePointer<sqlite3_vfs>?

/// A file as SQLite holds it: our part, and behind it in the same block the real file.
private struct FaultyFile {
  var base: sqlite3_file
  var disk: Unmanaged<FaultyDisk>?
  var name: Unmanaged<FileName>?

  final class FileName {
    let text: String
    init(_ text: String) { self.text = text }
  }

  static let realOffset = (MemoryLayout<FaultyFile>.size + 15) / 16 * 16

  typealias Pointer = UnsafeMutablePointer<sqlite3_file>

  static func own(_ file: Pointer) -> UnsafeMutablePointer<FaultyFile> {
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: FaultyFile.self)
  }

  static func real(_ file: Pointer) -> Pointer {
    (UnsafeMutableRawPointer(file) + realOffset).assumingMemoryBound(to: sqlite3_file.self)
  }

  static func open(
    _ path: UnsafePointer<CChar>?, _ file: Pointer?, _ flags: Int32,
    _ outFlags: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let file, let system = realFileSystem, let open = system.pointee.xOpen else {
      return SQLITE_CANTOPEN
    }
    let text = path.map { String(cString: $0) } ?? ""
    own(file).initialize(
      to: FaultyFile(
        base: sqlite3_file(pMethods: nil), disk: FaultyDisk.disk(of: text),
        name: .passRetained(FileName(String(text[(text.lastIndex(of: "/") ?? text.startIndex)...])))
      ))
    let code = open(system, path, real(file), flags, outFlags)
    if code == SQLITE_OK {
      own(file).pointee.base.pMethods = UnsafePointer(methods)
    } else {
      own(file).pointee.name?.release()
    }
    return code
  }

  static func delete(_ path: UnsafePointer<CChar>?, _ syncsFolder: Int32) -> Int32 {
    guard let system = realFileSystem, let delete = system.pointee.xDelete else {
      return SQLITE_IOERR
    }
    let text = path.map { String(cString: $0) } ?? ""
    if let disk = FaultyDisk.disk(of: text)?.takeUnretainedValue() {
      let name = String(text[(text.lastIndex(of: "/") ?? text.startIndex)...])
      if let code = disk.notice(.delete(file: name)) { return code }
    }
    return delete(system, path, syncsFolder)
  }

  /// Asks the disk first; then does it.
  static func change(
    _ file: Pointer?, _ change: (String) -> FaultyDisk.Change,
    torn: (sqlite3_io_methods, Pointer) -> Void = { _, _ in },
    _ body: (sqlite3_io_methods, Pointer) -> Int32
  ) -> Int32 {
    guard let file, let methods = real(file).pointee.pMethods?.pointee else { return SQLITE_IOERR }
    let own = own(file).pointee
    if let disk = own.disk?.takeUnretainedValue(), let name = own.name?.takeUnretainedValue() {
      let isTorn = disk.tearsWrites
      if let code = disk.notice(change(name.text)) {
        if isTorn { torn(methods, real(file)) }
        return code
      }
    }
    return body(methods, real(file))
  }

  static func pass(_ file: Pointer?, _ body: (sqlite3_io_methods, Pointer) -> Int32?) -> Int32 {
    guard let file, let methods = real(file).pointee.pMethods?.pointee else { return SQLITE_IOERR }
    return body(methods, real(file)) ?? SQLITE_IOERR
  }

  nonisolated(unsafe) static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    var table = sqlite3_io_methods()
    table.iVersion = 2
    table.xClose = { file in
      let code = pass(file) { $0.xClose?($1) }
      if let file { own(file).pointee.name?.release() }
      return code
    }
    table.xRead = { file, buffer, count, offset in
      pass(file) { $0.xRead?($1, buffer, count, offset) }
    }
    table.xWrite = { file, buffer, count, offset in
      change(
        file,
        {
          let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(count))
          return .write(file: $0, offset: Int(offset), bytes: Array(bytes))
        },
        torn: { _ = $0.xWrite?($1, buffer, count / 2, offset) },
        { $0.xWrite?($1, buffer, count, offset) ?? SQLITE_IOERR })
    }
    table.xTruncate = { file, size in
      change(
        file, { .truncate(file: $0, size: Int(size)) },
        { $0.xTruncate?($1, size) ?? SQLITE_IOERR })
    }
    table.xSync = { file, flags in
      change(file, { .sync(file: $0) }, { $0.xSync?($1, flags) ?? SQLITE_IOERR })
    }
    table.xFileSize = { file, size in pass(file) { $0.xFileSize?($1, size) } }
    table.xLock = { file, level in pass(file) { $0.xLock?($1, level) } }
    table.xUnlock = { file, level in pass(file) { $0.xUnlock?($1, level) } }
    table.xCheckReservedLock = { file, out in pass(file) { $0.xCheckReservedLock?($1, out) } }
    table.xFileControl = { file, what, argument in
      pass(file) { $0.xFileControl?($1, what, argument) }
    }
    table.xSectorSize = { file in pass(file) { $0.xSectorSize?($1) } }
    table.xDeviceCharacteristics = { file in pass(file) { $0.xDeviceCharacteristics?($1) } }
    table.xShmMap = { file, region, size, extends, out in
      pass(file) { $0.xShmMap?($1, region, size, extends, out) }
    }
    table.xShmLock = { file, offset, count, flags in
      pass(file) { $0.xShmLock?($1, offset, count, flags) }
    }
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
