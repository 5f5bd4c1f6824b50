#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import GRDBSQLite

/// The file behind a journal: found, or made private to its owner, and looked at before SQLite
/// reads or locks anything, so that a file that is not ours stays as it was.
struct StoreFile {
  private(set) var path: String
  /// What SQLite is told to open.
  var uri: String {
    let name = "file:" + StoreFile.percentEncoded(path) + "?vfs=" + ChecksummedFiles.name
    return isReadOnly && !hasLog ? name + "&immutable=1" : name
  }
  private(set) var isReadOnly = false
  /// Beside a file that can only be read lies what a shell that was killed had not yet moved into it.
  private var hasLog = false

  /// The same file, its pages read whatever their checksums say.
  var uncheckedURI: String {
    "file:" + StoreFile.percentEncoded(path) + (isReadOnly ? "?immutable=1" : "")
  }

  /// A file that is to be read whatever is in it. With a log beside it SQLite must be able to lock it.
  init(damaged path: String) {
    self.path = path.hasPrefix("/") ? path : "./" + path
    isReadOnly = ((try? Status(of: self.path + "-wal"))?.size ?? 0) == 0
  }

  /// Finds the file, or creates an empty one (0600) and the folders it needs (0700).
  init(path: String) throws(JournalError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw JournalError(.missing, "the store has no usable path")
    }
    // SQLite gives names such as ":memory:" and "file:…" a meaning of their own.
    self.path = path.hasPrefix("/") ? path : "./" + path
    switch try Status(of: self.path) {
    case nil: try create()
    case let status?: try examine(status)
    }
  }

  private func create() throws(JournalError) {
    try StoreFile.makeFolder(StoreFile.folder(of: path))
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      // Another shell may have been first.
      guard errno == EEXIST else { throw JournalError(system: errno) }
      // SQLite would follow a link to nothing, and make a file that everybody can read.
      guard try Status(of: path) != nil else {
        throw JournalError(.missing, "the path is a link to a file that does not exist")
      }
      return
    }
    // A umask can take the owner's own bits away.
    let isPrivate = fchmod(descriptor, 0o600) == 0
    guard close(descriptor) == 0, isPrivate else { throw JournalError(system: errno) }
  }

  /// Refuses a store that a later version of the program has changed in its log only: to open the log
  /// is to write it into the file.
  private func checkLog() throws(JournalError) {
    guard let version = WriteAheadLog.version(beside: path), version > Schema.version else {
      return
    }
    throw JournalError(
      .newer(version: version), "a later version of whoknows wrote the store (\(version))")
  }

  private mutating func examine(_ status: Status) throws(JournalError) {
    if status.isFolder { throw JournalError(.notOurs, "that is a folder, not a store") }
    // SQLite takes a file of one byte for an empty one, and would write into it.
    guard status.isRegular, status.size != 1 else {
      throw JournalError(.notOurs, "the file is not a whoknows store")
    }
    try checkLog()
    guard access(path, R_OK) == 0 else { throw JournalError(.denied, "the store cannot be read") }
    // SQLite's log beside the file needs a folder that can be written.
    if status.isWritable, access(path, W_OK) == 0, access(StoreFile.folder(of: path), W_OK) == 0 {
      if status.isOpenToOthers { _ = chmod(path, 0o600) }
    } else {
      try openReadOnly()
    }
  }

  /// Without a log SQLite reads the file as one that nobody changes meanwhile; with one it needs the
  /// log's index, which it cannot make where it may not write.
  private mutating func openReadOnly() throws(JournalError) {
    isReadOnly = true
    hasLog = (try Status(of: path + "-wal")?.size ?? 0) > 0
    if hasLog, try Status(of: path + "-shm") == nil, access(StoreFile.folder(of: path), W_OK) != 0 {
      throw JournalError(.readOnly, "the store has unfinished changes and cannot be written")
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it that do not exist, for the owner alone.
  static func makeFolder(_ folder: String) throws(JournalError) {
    if let status = try Status(of: folder) {
      guard status.isFolder else {
        throw JournalError(.missing, "the store's folder is a file")
      }
      return
    }
    try makeFolder(self.folder(of: folder))
    guard mkdir(folder, 0o700) == 0 else {
      guard errno == EEXIST else { throw JournalError(system: errno) }
      return
    }
    guard chmod(folder, 0o700) == 0 else { throw JournalError(system: errno) }
  }

  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return encoded
  }
}

/// What the file system says of a path.
struct Status {
  private let value: stat

  /// Nil where nothing is there.
  init?(of path: String) throws(JournalError) {
    var value = stat()
    if stat(path, &value) != 0 {
      guard errno == ENOENT else { throw JournalError(system: errno) }
      return nil
    }
    self.value = value
  }

  var isFolder: Bool { value.st_mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { value.st_mode & S_IFMT == S_IFREG }
  /// Anybody may write. Asked beside `access`, which lets root write everything: whoever took the
  /// bits away meant it.
  var isWritable: Bool { value.st_mode & 0o222 != 0 }
  var isOpenToOthers: Bool { value.st_mode & 0o077 != 0 }
  var size: Int { Int(value.st_size) }
}

extension StoreFile {
  /// Makes a new, empty, private file for a copy.
  static func createForCopy(_ path: String) throws(JournalError) -> String {
    let file = path.hasPrefix("/") ? path : "./" + path
    guard try Status(of: file) == nil else {
      throw JournalError(.denied, "there is a file of that name already")
    }
    return try StoreFile(path: path).path
  }

  /// Waits until a finished copy is on the disk.
  static func synchronize(_ path: String) throws(JournalError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw JournalError(system: errno) }
    let isWritten = fsync(descriptor) == 0
    let problem = errno
    guard close(descriptor) == 0, isWritten else { throw JournalError(system: problem) }
  }

  static func remove(_ path: String) {
    // It was made a moment ago and is of no use; what stops its removal has been reported.
    _ = unlink(path)
  }

  /// Writes zeros over a file, then removes it; true where it is gone.
  static func erase(_ path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    if descriptor >= 0 {
      var left = (try? Status(of: path))?.size ?? 0
      let zeros = [UInt8](repeating: 0, count: 65_536)
      while left > 0 {
        let count = write(descriptor, zeros, min(left, zeros.count))
        guard count > 0 else { break }
        left -= count
      }
      // What matters is that the file is gone: its old blocks are only a second line.
      _ = fsync(descriptor)
      _ = close(descriptor)
    }
    return unlink(path) == 0 || errno == ENOENT
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A path from the root, whatever the working folder is later.
  static func absolute(_ path: String) -> String {
    guard let real = realpath(folder(of: path), nil) else { return path }
    defer { free(real) }
    let folder = String(cString: real)
    let name = path.split(separator: "/").last ?? ""
    return folder == "/" ? "/" + name : folder + "/" + name
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  /// True where two files hold the same bytes.
  static func areEqual(_ one: String, _ other: String) -> Bool {
    guard let first = fopen(one, "rb") else { return false }
    defer { fclose(first) }
    guard let second = fopen(other, "rb") else { return false }
    defer { fclose(second) }
    var (left, right) = ([UInt8](repeating: 0, count: 65_536), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = fread(&left, 1, left.count, first)
      guard fread(&right, 1, right.count, second) == count,
        left.prefix(count).elementsEqual(right.prefix(count))
      else { return false }
      if count == 0 { return ferror(first) == 0 && ferror(second) == 0 }
    }
  }
}

extension StoreFile {
  /// Refuses a file that is something else, or of a later version, by its first 100 bytes.
  ///
  /// They are read through SQLite's own file object: opening and closing the file again would drop
  /// the POSIX locks that another connection of this process holds on it.
  /// Format: sqlite.org/fileformat2.html, The Database Header.
  static func checkHeader(of connection: OpaquePointer) throws(JournalError) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods?.pointee,
      let sizeOf = methods.xFileSize, let read = methods.xRead
    else { throw JournalError(sqlite: code) }

    var size: sqlite3_int64 = 0
    let sizeCode = sizeOf(file, &size)
    guard sizeCode == SQLITE_OK else { throw JournalError(sqlite: sizeCode) }
    guard size > 0 else { return }  // new, or to be rolled back to that

    var header = [UInt8](repeating: 0, count: 100)
    let readCode = read(file, &header, 100, 0)
    guard readCode == SQLITE_OK || readCode == shortRead else {
      throw JournalError(sqlite: readCode)
    }
    do {
      try check(header, fileSize: Int(size))
    } catch {
      guard isUnfinishedCreation(connection) else { throw error }
      return
    }
    // Where there is a log, pages may still be in it. Afterwards the file has all of them: another
    // shell may have written them since the first look.
    guard Int(size) < expectedSize(header), !isUnfinishedCreation(connection),
      try !hasLog(connection)
    else { return }
    guard sizeOf(file, &size) == SQLITE_OK, Int(size) >= expectedSize(header) else {
      throw JournalError(.damaged, "the store is cut off")
    }
  }

  /// Pages times their size. Format: sqlite.org/fileformat2.html: the size at 16, where 1 stands for
  /// 65,536, the number at 28.
  private static func expectedSize(_ header: [UInt8]) -> Int {
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    return (pageSize == 1 ? 65_536 : pageSize) * number(at: 28, in: header)
  }

  private static func hasLog(_ connection: OpaquePointer) throws(JournalError) -> Bool {
    guard let path = sqlite3_db_filename(connection, "main") else { return false }
    return (try Status(of: String(cString: path) + "-wal")?.size ?? 0) > 0
  }

  /// Keeps room for a checksum in every page of a file that is new, or written anew.
  static func reserveChecksums(on connection: OpaquePointer) throws(JournalError) {
    var count = ChecksummedFiles.reservedBytes
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &count)
    guard code == SQLITE_OK else { throw JournalError(sqlite: code) }
  }

  /// True where the power went while the tables of a new store were being made: beside the file lies
  /// the journal by which SQLite makes it empty again, as soon as it reads.
  ///
  /// Format: sqlite.org/fileformat2.html, The Rollback Journal: the magic, and at 16 the number of
  /// pages before the transaction.
  private static func isUnfinishedCreation(_ connection: OpaquePointer) -> Bool {
    guard let path = sqlite3_db_filename(connection, "main") else { return false }
    let descriptor = open(String(cString: path) + "-journal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 20)
    guard pread(descriptor, &header, header.count, 0) == header.count else { return false }
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    return header.starts(with: magic) && number(at: 16, in: header) == 0
  }

  private static func check(_ header: [UInt8], fileSize: Int) throws(JournalError) {
    let isSQLite = header.starts(with: "SQLite format 3\0".utf8)
    guard isSQLite, number(at: 68, in: header) == Schema.applicationID else {
      throw JournalError(.notOurs, "the file is not a whoknows store")
    }
    let version = number(at: 60, in: header)
    guard version <= Schema.version else {
      throw JournalError(
        .newer(version: version), "a later version of whoknows wrote the store (\(version))")
    }
    guard fileSize >= 512 else { throw JournalError(.damaged, "the store is cut off") }
  }

  /// SQLITE_IOERR_SHORT_READ, a macro that Swift does not import.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  /// Four bytes, the most significant first.
  private static func number(at offset: Int, in header: [UInt8]) -> Int {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension JournalError {
  /// What a failed system call means to the user.
  init(system code: Int32) {
    switch code {
    case EACCES, EPERM: self.init(.denied, "the system refused access to the store")
    case ENOENT, ENOTDIR: self.init(.missing, "the store's folder does not exist")
    case EROFS: self.init(.readOnly, "the store's disk can only be read")
    case ENOSPC, EDQUOT, EFBIG: self.init(.full, "the disk is full")
    case ELOOP, ENAMETOOLONG: self.init(.missing, "the store has no usable path")
    default: self.init(.other, "the store's file could not be reached (system error \(code))")
    }
  }
}
