#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The store as it was before a migration, in a file beside it: `network.db.v2-backup`.
///
/// It is made while the store's write lock is held, so that nothing is recorded in between, is on
/// the disk before the migration begins, and never takes the place of another file.
struct MigrationBackup {
  let path: String
  /// An earlier attempt, stopped in the middle, had made the same.
  private let wasThere: Bool

  init(of file: StoreFile, version: Int) throws(JournalError) {
    let name = "\(file.path).v\(version)-backup"
    // Whoever has the lock is alone: this is what an attempt that was killed has left.
    let draft = name + ".tmp"
    for leftover in [draft, draft + "-journal"] { StoreFile.remove(leftover) }
    do throws(JournalError) {
      try MigrationBackup.copy(file, to: draft)
      (path, wasThere) = try MigrationBackup.place(draft, at: name)
    } catch {
      for leftover in [draft, draft + "-journal"] { StoreFile.remove(leftover) }
      throw error
    }
  }

  /// A second connection reads what was committed, while the first holds the lock.
  private static func copy(_ file: StoreFile, to draft: String) throws(JournalError) {
    let target = try StoreFile.createForCopy(draft)
    let connection = try SQLiteConnection(path: file.uri, readOnly: false) { _ in }
    defer { connection.close() }
    try connection.executeScript(Schema.settings)
    let row = try connection.statement("VACUUM INTO ?")
    try row.bind(1, target)
    try row.run()
    try StoreFile.synchronize(target)
  }

  /// Gives the finished copy the first name that is free, unless a file of that name is the same.
  private static func place(_ draft: String, at name: String) throws(JournalError) -> (String, Bool)
  {
    var number = 1
    while true {
      let path = number == 1 ? name : "\(name)-\(number)"
      if link(draft, path) == 0 {
        StoreFile.remove(draft)
        try StoreFile.synchronize(StoreFile.folder(of: path))
        return (path, false)
      }
      guard errno == EEXIST else { throw JournalError(system: errno) }
      if StoreFile.areEqual(draft, path) {
        StoreFile.remove(draft)
        return (path, true)
      }
      number += 1
    }
  }

  /// The migration did not happen: the store itself is what the backup holds.
  func withdraw() {
    if !wasThere { StoreFile.remove(path) }
  }

  /// The backups beside a store.
  static func all(of path: String) -> [String] {
    let store = path.split(separator: "/").last.map(String.init) ?? path
    return StoreFile.names(in: StoreFile.folder(of: path))
      .filter { $0.hasPrefix(store + ".v") && isBackup($0.dropFirst(store.utf8.count + 2)) }
      .map { StoreFile.folder(of: path) + "/" + $0 }
      .sorted()
  }

  /// `2-backup`, `2-backup-3` or `2-backup.tmp`.
  private static func isBackup(_ ending: Substring) -> Bool {
    let rest = ending.drop { $0.isASCII && $0.isNumber }
    guard rest.count < ending.count, rest.hasPrefix("-backup") else { return false }
    let number = rest.dropFirst("-backup".count)
    return number.isEmpty || number == ".tmp"
      || number.first == "-" && number.count > 1
        && number.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
