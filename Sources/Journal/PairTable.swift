import Relationships

/// The states of the pairs, both directions, with the rank by which the strongest are found.
final class PairTable {
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func state(_ person: PersonID, _ direction: Direction) throws(JournalError) -> PairState? {
    let row = try connection.statement("SELECT * FROM pair WHERE direction = ? AND person = ?")
    defer { row.reset() }
    try row.bind(1, direction.rawValue)
    try row.bind(2, person.rawValue)
    return try row.step() ? try PairTable.decode(row) : nil
  }

  func put(
    _ state: PairState, _ person: PersonID, _ direction: Direction, parameters: ModelParameters
  ) throws(JournalError) {
    let row = try connection.statement(
      "INSERT OR REPLACE INTO pair VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")
    try row.bind(1, direction.rawValue)
    try row.bind(2, person.rawValue)
    try row.bind(3, state.isKin)
    try row.bind(4, state.rankKey(parameters: parameters))
    try row.bind(5, state.freshHours)
    try row.bind(6, state.settledHours)
    try row.bind(7, state.wordsToday)
    try row.bind(8, state.firstDay.number)
    try row.bind(9, state.lastDay.number)
    try row.bind(10, state.activeDays)
    try row.bind(11, state.actionDays)
    try row.bind(12, state.events)
    try row.bind(
      13,
      (state.hasActionToday ? 1 : 0) + (state.actedByMe ? 2 : 0) + (state.actedByThem ? 4 : 0))
    try row.run()
  }

  func remove(_ person: PersonID, _ direction: Direction) throws(JournalError) {
    let row = try connection.statement("DELETE FROM pair WHERE direction = ? AND person = ?")
    try row.bind(1, direction.rawValue)
    try row.bind(2, person.rawValue)
    try row.run()
  }

  /// The state in a row of `SELECT pair.*`.
  static func decode(_ row: SQLiteStatement) throws(JournalError) -> PairState {
    var state = PairState(firstDay: try EntryTable.day(row, 7))
    state.lastDay = try EntryTable.day(row, 8)
    state.isKin = row.int(2) != 0
    state.freshHours = row.double(4)
    state.settledHours = row.double(5)
    state.wordsToday = row.double(6)
    state.activeDays = row.int(9)
    state.actionDays = row.int(10)
    state.events = row.int(11)
    let flags = row.int(12)
    state.hasActionToday = flags & 1 != 0
    state.actedByMe = flags & 2 != 0
    state.actedByThem = flags & 4 != 0
    return state
  }
}
