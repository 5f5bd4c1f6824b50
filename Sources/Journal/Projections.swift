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
  let occurrences: OccurrenceTable
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
  /// What `Journal.prepareRecording` reads is in memory.
  var isPrepared = false
  /// True while everything is replayed: the parameters are then final.
  var isRebuilding = false

  init(_ connection: SQLiteConnection) {
    self.connection = connection
    entries = EntryTable(connection)
    activity = ActivityTable(connection)
    tallies = TallyTable(connection)
    names = NameTable(connection)
    people = PeopleTable(connection, tallies: tallies, names: names)
    occurrences = OccurrenceTable(connection, tallies: tallies)
    involvement = InvolvementTable(connection)
    pairs = PairTable(connection)
    ties = TieTable(connection)
    mentions = MentionTable(connection)
  }

  /// Reads what must be in memory: at first, after a rollback, or when another process wrote.
  func reload() throws(JournalError) {
    drop()
    parameters = try storedParameters()
  }

  /// Forgets everything in memory.
  func drop() {
    entries.drop()
    tallies.drop()
    names.drop()
    people.drop()
    occurrences.drop()
    involvement.drop()
    pairs.drop()
    stale = []
    altered = []
    kin = nil
    haveParametersChanged = false
    isPrepared = false
    firstPersonWithoutPairs = PersonID(rawValue: .max)
  }

  /// Writes what waits in memory. Afterwards SQL sees everything.
  func flush() throws(JournalError) {
    try entries.flush()
    try people.flush()
    try names.flush()
    try flushPairs()
    try tallies.flush()
  }

  // MARK: Parameters

  /// The defaults, changed by the settings that count.
  func storedParameters() throws(JournalError) -> ModelParameters {
    var parameters = ModelParameters()
    for id in try occurrences.latest(.setting, through: nil, limit: .max).sorted() {
      guard let entry = try entries.entry(id) else { throw .unreadableRow }
      parameters.apply(entry)
    }
    return parameters
  }

  /// Notes that a setting came or went. Every figure rests on them: `settle()` replays everything.
  func noteSetting() throws(JournalError) {
    guard !isRebuilding else { return }
    haveParametersChanged = try storedParameters() != parameters
  }
}

extension ModelParameters {
  /// Takes a `setting` entry in; one that names no parameter, or a value out of range, changes
  /// nothing.
  mutating func apply(_ setting: Entry) {
    guard let name = setting.text, let value = setting.place.flatMap(Double.init),
      case .success(let changed) = self.setting(name, to: value)
    else { return }
    self = changed
  }
}
