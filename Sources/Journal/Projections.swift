import Relationships

/// Everything that follows from the entries: people, names, involvement, pairs, ties, mentions,
/// counts, and which entries count at all.
///
/// An entry of the latest day costs O(1). One that comes out of order, or goes, has the rows of the
/// people it concerns replayed: `stale` and `altered` collect them, `settle()` replays.
final class Projections {
  let connection: SQLiteConnection
  let entries: EntryTable
  let activity: ActivityTable
  let tallies: TallyTable
  let names: NameTable
  let people: PeopleTable
  let involvement: InvolvementTable
  let pairs: PairTable
  let ties: TieTable
  let mentions: MentionTable

  var parameters = ModelParameters()
  /// People whose pairs must be replayed from their involvement.
  var stale: Set<PersonID> = []
  /// People whose record must be derived again from their entries.
  var altered: Set<PersonID> = []
  /// People whose latest tie with the user is family; nil before the ties have been read.
  var kin: Set<PersonID>?
  /// Nobody from this id on has a pair yet.
  var firstPersonWithoutPairs = PersonID(rawValue: .max)
  /// A setting came or went, so that everything must be replayed.
  var haveParametersChanged = false
  /// True while everything is replayed: the parameters are then final.
  var isRebuilding = false

  init(_ connection: SQLiteConnection) {
    self.connection = connection
    entries = EntryTable(connection)
    activity = ActivityTable(connection)
    tallies = TallyTable(connection)
    names = NameTable(connection)
    people = PeopleTable(connection, tallies: tallies, names: names)
    involvement = InvolvementTable(connection)
    pairs = PairTable(connection)
    ties = TieTable(connection)
    mentions = MentionTable(connection)
  }

  /// Forgets everything in memory: after a rollback, or when another process wrote.
  func drop() throws(JournalError) {
    tallies.drop()
    names.drop()
    people.drop()
    involvement.drop()
    stale = []
    altered = []
    kin = nil
    haveParametersChanged = false
    firstPersonWithoutPairs = PersonID(rawValue: .max)
    parameters = try storedParameters()
  }

  /// Writes what waits in memory. Afterwards SQL sees everything.
  func flush() throws(JournalError) {
    try flushPairs()
    try people.flush()
    try tallies.flush()
  }

  // MARK: Parameters

  /// The defaults, changed by the settings that count.
  func storedParameters() throws(JournalError) -> ModelParameters {
    var parameters = ModelParameters()
    for entry in try entries.entries(ofRareKind: .setting) where try activity.isActive(entry) {
      guard let name = entry.text, let value = entry.place.flatMap(Double.init),
        case .success(let changed) = parameters.setting(name, to: value)
      else { continue }
      parameters = changed
    }
    return parameters
  }

  /// Notes that a setting came or went. Every figure rests on them: `settle()` replays everything.
  func noteSetting() throws(JournalError) {
    guard !isRebuilding else { return }
    haveParametersChanged = try storedParameters() != parameters
  }
}
