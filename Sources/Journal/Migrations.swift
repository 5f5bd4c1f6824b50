/// Brings a store to the schema of this program.
///
/// Version n is the state after the first n steps; a step is never changed once released. Tests keep
/// a store of every version.
struct Migrations {
  private static let steps: [StaticString] = [
    Schema.version1, Schema.version2, Schema.version3, Schema.version4,
  ]

  /// Creates or updates the tables, in one transaction. A store of this version costs one look.
  ///
  /// - Parameter file: the store's own file; nil in memory.
  /// - Returns: the path of the backup that was made before an older store was changed.
  /// - Throws: `JournalError`; the store is then as it was, and no backup is left.
  static func run(
    on connection: SQLiteConnection, file: StoreFile?
  ) throws(JournalError) -> String? {
    guard try version(connection) != Schema.version else {
      try useLog(connection, file)
      return nil
    }
    var backup: MigrationBackup?
    try connection.execute("BEGIN IMMEDIATE")
    do {
      backup = try apply(on: connection, file: file)
      try connection.execute("COMMIT")
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      backup?.withdraw()
      throw error
    }
    connection.dropStatements()
    try useLog(connection, file)
    return backup?.path
  }

  /// A program killed right after it made the tables has left a store that keeps no log yet.
  private static func useLog(
    _ connection: SQLiteConnection, _ file: StoreFile?
  ) throws(JournalError) {
    guard let file, !file.isReadOnly else { return }
    try connection.execute("PRAGMA journal_mode = WAL")
  }

  private static func apply(
    on connection: SQLiteConnection, file: StoreFile?
  ) throws(JournalError) -> MigrationBackup? {
    // Another shell may have done it while this one waited for the lock.
    let found = try version(connection)
    guard found <= Schema.version else {
      throw JournalError(.newer(version: found), "a later version of whoknows wrote the store")
    }
    guard found < Schema.version else { return nil }
    var backup: MigrationBackup?
    if let file, found > 0 { backup = try MigrationBackup(of: file, version: found) }
    do throws(JournalError) {
      for step in steps[found...] { try connection.executeScript(step) }
      try connection.executeScript(Schema.stamp)
    } catch {
      backup?.withdraw()
      throw error
    }
    return backup
  }

  private static func version(_ connection: SQLiteConnection) throws(JournalError) -> Int {
    try connection.integer("PRAGMA user_version") ?? 0
  }
}

extension Schema {
  /// The marks in the file's header: application and version.
  static let stamp: StaticString = """
    PRAGMA application_id = 2003331950;
    PRAGMA user_version = 4;
    """
}
