import Relationships

/// Both directions of the pair of the user and one person.
package struct PairStates: Hashable {
  var theirs: PairState
  var mine: PairState

  init(firstDay: Day, isKin: Bool) {
    theirs = PairState(firstDay: firstDay, isKin: isKin)
    mine = theirs
  }

  package subscript(direction: Direction) -> PairState {
    switch direction {
    case .theyKnowMe: theirs
    case .iKnowThem: mine
    }
  }

  mutating func apply(_ evidence: Evidence, parameters: ModelParameters) {
    theirs.apply(evidence, direction: .theyKnowMe, parameters: parameters)
    mine.apply(evidence, direction: .iKnowThem, parameters: parameters)
  }
}

/// The states of the pairs, with the ranks by which the strongest are found.
final class PairTable {
  private let connection: SQLiteConnection
  /// The indexes that most changes move are dropped until the changes are made.
  private(set) var lacksIndexes = false
  /// Of fewer pairs the indexes are never dropped: that has all statements prepared anew.
  var fewestChanges = 2_000
  private static let insertion = Insertion(beginning: "INSERT OR FAIL INTO pair", columns: 17)
  private var waiting = RowBatch(insertion)
  /// The row being changed; kept to save its allocation.
  private var changed = RowBatch(insertion)

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// Forgets what is in memory: after a rollback the table has all its indexes.
  func drop() {
    lacksIndexes = false
    waiting.drop()
  }

  /// Drops indexes where very many, a good part of all pairs, are to change: made anew afterwards they
  /// cost a quarter, and the pages over which they are scattered stay out of the cache.
  func prepare(for changes: Int, of count: Int) throws(JournalError) {
    // No index can be dropped while a table is read, as it is when everything is replayed.
    guard !lacksIndexes, changes >= fewestChanges, changes > count / 4,
      !connection.hasRunningStatement
    else { return }
    try connection.executeScript(Schema.dropPairIndexes)
    lacksIndexes = true
  }

  /// Makes dropped indexes anew. Complexity: O(n log n) in the number of pairs.
  func restoreIndexes() throws(JournalError) {
    guard lacksIndexes else { return }
    // SQLite sorts in memory, for which the cache makes room.
    try connection.execute(Schema.smallCache)
    try connection.executeScript(Schema.pairIndexes)
    try connection.execute(Schema.recordingCache)
    lacksIndexes = false
  }

  func states(_ person: PersonID) throws(JournalError) -> PairStates? {
    let row = try connection.statement("SELECT * FROM pair WHERE person = ?")
    defer { row.reset() }
    try row.bind(1, person.rawValue)
    return try row.step() ? try PairTable.decode(row) : nil
  }

  /// Takes in the states of a person who has none yet; they can be read after `flush()`.
  func add(
    _ states: PairStates, of person: PersonID, parameters: ModelParameters
  ) throws(JournalError) {
    waiting.add(states, of: person, parameters)
    try waiting.endRow(on: connection)
  }

  /// Writes the states that were added.
  func flush() throws(JournalError) { try waiting.flush(on: connection) }

  /// Replaces the states of a person.
  func replace(
    with states: PairStates, of person: PersonID, parameters: ModelParameters
  ) throws(JournalError) {
    changed.add(states, of: person, parameters)
    try changed.flush(
      by: try connection.statement(
        """
        UPDATE pair SET kin = ?2, first_day = ?3, last_day = ?4, active_days = ?5, events = ?6,
        flags = ?7, their_rank = ?8, their_fresh = ?9, their_settled = ?10, their_words = ?11,
        their_action_days = ?12, my_rank = ?13, my_fresh = ?14, my_settled = ?15, my_words = ?16,
        my_action_days = ?17 WHERE person = ?1
        """))
  }

  /// 1 and 2: acted by me, by them; 4 and 8: an action on the last day that counts for each
  /// direction; 16: contact on it.
  fileprivate static func flags(_ theirs: PairState, _ mine: PairState) -> Int {
    (theirs.actedByMe ? 1 : 0) + (theirs.actedByThem ? 2 : 0)
      + (theirs.hasActionToday ? 4 : 0) + (mine.hasActionToday ? 8 : 0)
      + (theirs.hasContactToday ? 16 : 0)
  }

  func remove(_ person: PersonID) throws(JournalError) {
    let row = try connection.statement("DELETE FROM pair WHERE person = ?")
    try row.bind(1, person.rawValue)
    try row.run()
  }

  /// A row of `SELECT * FROM pair`.
  static func decode(_ row: SQLiteStatement) throws(JournalError) -> PairStates {
    let theirs = try decode(row, .theyKnowMe)
    var states = PairStates(firstDay: theirs.firstDay, isKin: theirs.isKin)
    states.theirs = theirs
    states.mine = try decode(row, .iKnowThem)
    return states
  }

  /// One direction of a row of `SELECT * FROM pair`.
  static func decode(
    _ row: SQLiteStatement, _ direction: Direction
  ) throws(JournalError) -> PairState {
    var state = PairState(firstDay: try EntryTable.day(row, 2), isKin: row.int(1) != 0)
    state.lastDay = try EntryTable.day(row, 3)
    state.activeDays = row.int(4)
    state.events = row.int(5)
    let flags = row.int(6)
    state.actedByMe = flags & 1 != 0
    state.actedByThem = flags & 2 != 0
    let (first, today): (Int32, Int) =
      switch direction {
      case .theyKnowMe: (8, 4)
      case .iKnowThem: (13, 8)
      }
    state.hasActionToday = flags & today != 0
    state.hasContactToday = flags & 16 != 0
    state.freshHours = row.double(first)
    state.settledHours = row.double(first + 1)
    state.wordsToday = row.double(first + 2)
    state.actionDays = row.int(first + 3)
    return state
  }
}

extension RowBatch {
  fileprivate mutating func add(
    _ states: PairStates, of person: PersonID, _ parameters: ModelParameters
  ) {
    let (theirs, mine) = (states.theirs, states.mine)
    precondition(
      theirs.lastDay == mine.lastDay && theirs.events == mine.events
        && theirs.activeDays == mine.activeDays && theirs.firstDay == mine.firstDay,
      "all evidence is an event in both directions")
    add(person.rawValue)
    add(theirs.isKin)
    add(theirs.firstDay.number)
    add(theirs.lastDay.number)
    add(theirs.activeDays)
    add(theirs.events)
    add(PairTable.flags(theirs, mine))
    add(theirs, parameters)
    add(mine, parameters)
  }

  private mutating func add(_ state: PairState, _ parameters: ModelParameters) {
    add(state.rankKey(parameters: parameters))
    add(state.freshHours)
    add(state.settledHours)
    add(state.wordsToday)
    add(state.actionDays)
  }
}
