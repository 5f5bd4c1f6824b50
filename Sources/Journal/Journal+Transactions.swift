import Relationships

extension Journal {
  package var isInTransaction: Bool { depth > 0 }

  /// Runs `body` so that its changes happen together: durable when this returns, or not at all.
  ///
  /// The outermost call takes the store's write lock, looking for it as long as
  /// ``LockPatience`` has it; an inner one can be undone by itself.
  ///
  /// - Throws: what `body` throws, after taking its changes back; `JournalError` where the lock is
  ///   not to be had or the commit fails.
  @discardableResult
  package func transaction<T>(_ body: () throws -> T) throws -> T {
    if depth == 0, !isKeeping, let keeper { return try keptTransaction(keeper, body) }
    return try run(begin: begin, body, end: commit)
  }

  /// A transaction that is always taken back: what if.
  @discardableResult
  package func speculation<T>(_ body: () throws -> T) throws -> T {
    try catchUp()
    return try run(begin: begin, body, end: rollBack)
  }

  /// Reads in `body` see one state of the store, whatever others write meanwhile. Nothing may be
  /// recorded in it; it waits for nobody and nobody for it.
  @discardableResult
  package func reading<T>(_ body: () throws -> T) throws -> T {
    guard depth == 0 else { return try body() }
    try catchUp()
    return try run(begin: beginReading, body, end: endReading)
  }

  /// A transaction for the journal's own work.
  func inTransaction<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
    try begin()
    let result: T
    do throws(JournalError) {
      result = try body()
    } catch {
      try rollBack()
      throw error
    }
    try commit()
    return result
  }

  private func run<T>(
    begin: () throws(JournalError) -> Void, _ body: () throws -> T,
    end: () throws(JournalError) -> Void
  ) throws -> T {
    try begin()
    let result: T
    do {
      result = try body()
    } catch {
      try rollBack()
      throw error
    }
    try end()
    return result
  }

  func begin() throws(JournalError) {
    precondition(!isReading, "a reading changes nothing")
    if depth > 0 {
      // A savepoint must not share rows in memory with what surrounds it.
      try projections.flush()
      if depth == 1 { try connection.execute(Schema.holdPages) }
      try connection.execute("SAVEPOINT nested")
      depth += 1
      erasureMarks.append(erasedNames.count)
      return
    }
    try connection.execute("BEGIN IMMEDIATE")
    do throws(JournalError) {
      guard !connection.isFileGone else { throw .gone }
      try refresh()
      try prepareRecording()
    } catch {
      try connection.execute("ROLLBACK")
      throw error
    }
    depth = 1
  }

  private func beginReading() throws(JournalError) {
    try connection.execute("BEGIN")
    do throws(JournalError) {
      try refresh()
    } catch {
      try connection.execute("ROLLBACK")
      throw error
    }
    depth = 1
    isReading = true
  }

  private func endReading() throws(JournalError) {
    depth = 0
    isReading = false
    try connection.execute("COMMIT")
  }

  func commit() throws(JournalError) {
    precondition(depth > 0, "a commit ends a transaction")
    do throws(JournalError) {
      // After a full disk SQLite may have taken everything back by itself.
      guard connection.isInTransaction else { throw .abandoned }
      try projections.settle()
      try projections.flush()
      if depth > 1 {
        try connection.execute("RELEASE nested")
      } else {
        try eraseNamesElsewhere()
        try connection.execute("COMMIT")
      }
    } catch {
      try rollBack()
      throw error
    }
    depth -= 1
    if depth == 1 { try connection.execute(Schema.spillPages) }
    _ = erasureMarks.popLast()
    if depth == 0 {
      erasedNames = []
      if needsScrubbing { scrubIfPossible() }
    }
  }

  func rollBack() throws(JournalError) {
    precondition(depth > 0, "a rollback ends a transaction")
    let isOutermost = depth == 1
    depth -= 1
    isReading = false
    if connection.isInTransaction {
      if isOutermost {
        try connection.execute("ROLLBACK")
      } else {
        try connection.execute("ROLLBACK TO nested")
        try connection.execute("RELEASE nested")
      }
    }
    if depth == 1 { try connection.execute(Schema.spillPages) }
    erasedNames.removeSubrange((isOutermost ? 0 : erasureMarks.popLast() ?? 0)...)
    if isOutermost {
      erasureMarks = []
      needsScrubbing = try hasUnfinishedErasure()
    }
    try reload()
    if !isOutermost { try prepareRecording() }
  }
}

extension JournalError {
  static let gone = JournalError(
    .missing, "the store's file has been moved or removed")
  fileprivate static let abandoned = JournalError(
    .other, "the changes could not be written and were taken back")
}
