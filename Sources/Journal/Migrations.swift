/// Brings a store to the schema of this program.
///
/// Version n is the state after the first n steps; a step is never changed once released. Tests keep
/// a store of every version.
struct Migrations {
  private static let steps: [StaticString] = [Schema.version1, Schema.version2]

  /// Creates or updates the tables, in one transaction. A store of this version costs one look.
  static func run(on connection: SQLiteConnection, isFile: Bool) throws(JournalError) {
    guard try version(connection) != Schema.version else { return }
    try connection.execute("BEGIN IMMEDIATE")
    do {
      try apply(on: connection)
      try connection.execute("COMMIT")
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      throw error
    }
    connection.dropStatements()
    if isFile { try connection.execute("PRAGMA journal_mode = WAL") }
  }

  private static func apply(on connection: SQLiteConnection) throws(JournalError) {
    // Another shell may have done it while this one waited for the lock.
    let found = try version(connection)
    guard found <= Schema.version else {
      throw JournalError(.newer(version: found), "a later version of whoknows wrote the store")
    }
    guard found < Schema.version else { return }
    for step in steps[found...] { try connection.executeScript(step) }
    try connection.executeScript(Schema.stamp)
  }

  private static func version(_ connection: SQLiteConnection) throws(JournalError) -> Int {
    try connection.integer("PRAGMA user_version") ?? 0
  }
}

extension Schema {
  /// The marks in the file's header: application and version.
  static let stamp: StaticString = """
    PRAGMA application_id = 2003331950;
    PRAGMA user_version = 2;
    """
}
