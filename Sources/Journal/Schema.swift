/// The tables of the store, version 4.
///
/// `entry` and `reserved` are the truth, `copy` and `unfinished` notes about files. `undone`, `retracted` and everything after them are
/// projections: dropped and replayed from the entries they come out the same.
enum Schema {
  /// "whkn": tells `file` and us that a SQLite file is a whoknows store.
  static let applicationID = 0x7768_6B6E
  static let version = 4

  /// Enums are stored by their raw values, days as numbers from 1970-01-01, lists as lines
  /// (`PackedList`), participants as `s12 o15 v3 b4`: role letter and person.
  static let version1: StaticString = """
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      statement INTEGER NOT NULL,
      recorded INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      day INTEGER NOT NULL,
      precision INTEGER NOT NULL,
      actor INTEGER NOT NULL,
      deliberate INTEGER NOT NULL,
      code INTEGER NOT NULL,
      hours REAL,
      number INTEGER,
      until INTEGER,
      until_precision INTEGER,
      place TEXT,
      text TEXT,
      topics TEXT,
      tags TEXT,
      people TEXT NOT NULL,
      source TEXT
    ) STRICT;
    -- Numbers that were in use before an erasure, lest they be given again.
    CREATE TABLE reserved (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE undone (
      statement INTEGER PRIMARY KEY,
      by INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE retracted (
      entry INTEGER NOT NULL,
      by INTEGER NOT NULL,
      PRIMARY KEY (entry, by)
    ) STRICT, WITHOUT ROWID;

    -- Entries that count of the rarer kinds: interactions and new people, nearly all, stay out.
    CREATE TABLE occurrence (
      kind INTEGER NOT NULL,
      day INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (kind, day, entry)
    ) STRICT, WITHOUT ROWID;
    -- Promises and opportunities by their number.
    CREATE TABLE numbered (
      kind INTEGER NOT NULL,
      number INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (kind, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tally (what INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL,
      name TEXT NOT NULL,
      -- 0 known of, 1 a contact, 2 a contact that was met
      standing INTEGER NOT NULL,
      met_day INTEGER,
      met_precision INTEGER,
      met_entry INTEGER,
      merged_into INTEGER,
      aliases TEXT,
      handles TEXT,
      tags TEXT,
      cadence INTEGER,
      layer INTEGER,
      skip_until INTEGER,
      role TEXT,
      workplace TEXT,
      home TEXT
    ) STRICT;
    CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

    -- The key of each name and alias, and of what is left of it from each later word on.
    CREATE TABLE name (
      key TEXT NOT NULL,
      person INTEGER NOT NULL,
      whole INTEGER NOT NULL,
      PRIMARY KEY (key, person)
    ) STRICT, WITHOUT ROWID;

    -- A person's entries by day, with what a replay of the pair needs.
    CREATE TABLE involvement (
      person INTEGER NOT NULL,
      day INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      role INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      -- kind + 32 × actor + 128 × deliberate; 0 where the part in the entry is no evidence
      evidence INTEGER NOT NULL,
      hours REAL,
      PRIMARY KEY (person, day, entry, role)
    ) STRICT, WITHOUT ROWID;

    -- Both directions of a pair: they know me, I know them.
    CREATE TABLE pair (
      person INTEGER PRIMARY KEY,
      kin INTEGER NOT NULL,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      active_days INTEGER NOT NULL,
      events INTEGER NOT NULL,
      -- 1 acted by me, 2 acted by them, 4 and 8 action on the last day that counts for each
      flags INTEGER NOT NULL,
      their_rank REAL NOT NULL,
      their_fresh REAL NOT NULL,
      their_settled REAL NOT NULL,
      their_words REAL NOT NULL,
      their_action_days INTEGER NOT NULL,
      my_rank REAL NOT NULL,
      my_fresh REAL NOT NULL,
      my_settled REAL NOT NULL,
      my_words REAL NOT NULL,
      my_action_days INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pair_their_rank ON pair (kin, their_rank DESC);
    CREATE INDEX pair_my_rank ON pair (kin, my_rank DESC);

    CREATE TABLE tie (
      from_person INTEGER NOT NULL,
      to_person INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      day INTEGER NOT NULL,
      precision INTEGER NOT NULL,
      strength INTEGER NOT NULL,
      trust INTEGER NOT NULL,
      since INTEGER,
      since_precision INTEGER,
      role TEXT,
      PRIMARY KEY (from_person, to_person, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tie_to ON tie (to_person, from_person);
    CREATE INDEX tie_role ON tie (from_person, to_person) WHERE role IS NOT NULL;

    CREATE TABLE mention (
      key TEXT NOT NULL,
      kind INTEGER NOT NULL,
      day INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (key, kind, day, entry)
    ) STRICT, WITHOUT ROWID;
    """

  /// Indexes for questions that look at few of very many people.
  static let version2: StaticString = """
    -- A person's entries of one kind, where that is one of the rarer ones. Ties are looked up in
    -- their own table.
    CREATE INDEX involvement_rare ON involvement (person, kind) WHERE kind > 10 AND kind <> 29;
    -- Those silent for longest.
    CREATE INDEX pair_last_day ON pair (last_day);
    -- Those whose latest event was no contact: it tells nothing of their silence.
    CREATE INDEX pair_no_contact ON pair (person) WHERE flags & 16 = 0;
    -- The newest contacts.
    CREATE INDEX person_met_day ON person (met_day) WHERE met_day IS NOT NULL;
    """

  /// What an erasure needs to know of the files around it.
  static let version3: StaticString = """
    -- Copies of the record that `save as` and `export` made: an erasure tells of them.
    CREATE TABLE copy (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    -- What is still to be done after an erasure, if need be at the next opening: 1 to write the file
    -- anew and to remove the backups made by migrations.
    CREATE TABLE unfinished (work INTEGER PRIMARY KEY) STRICT;
    """

  /// The kinds of entries that an import makes, which earlier programs cannot read.
  static let version4: StaticString = "SELECT 1"

  /// The indexes of pairs that most changes move, in the words above.
  static let pairIndexes: StaticString = """
    CREATE INDEX pair_their_rank ON pair (kin, their_rank DESC);
    CREATE INDEX pair_my_rank ON pair (kin, my_rank DESC);
    CREATE INDEX pair_last_day ON pair (last_day);
    """

  static let dropPairIndexes: StaticString = """
    DROP INDEX pair_their_rank; DROP INDEX pair_my_rank; DROP INDEX pair_last_day;
    """

  /// Drops the content of every projection.
  static let emptyProjections: StaticString = """
    DELETE FROM undone; DELETE FROM retracted; DELETE FROM occurrence; DELETE FROM numbered;
    DELETE FROM tally; DELETE FROM person; DELETE FROM name; DELETE FROM involvement;
    DELETE FROM pair; DELETE FROM tie; DELETE FROM mention;
    """

  /// A long script changes pages all over the store; questions read few of them twice.
  static let recordingCache: StaticString = "PRAGMA cache_size = -40000"
  static let smallCache: StaticString = "PRAGMA cache_size = -4000"

  /// While an inner transaction is open no page goes to the log before the commit, however many wait
  /// in memory: SQLite 3.40 writes a log that cannot be read after a crash where pages had gone there
  /// twice behind a savepoint, and it was rolled back.
  static let holdPages: StaticString = "PRAGMA cache_spill = 2000000000"
  /// Pages beyond the cache's size go to the log.
  static let spillPages: StaticString = "PRAGMA cache_spill = 1"

  /// What is deleted in memory reaches no disk, and need not be overwritten.
  static let memorySettings: StaticString = "PRAGMA secure_delete = OFF"

  /// Full durability: a commit is on the disk when it returns. Deleted content is overwritten, and no
  /// temporary file ever holds any.
  ///
  /// The log is moved into the store's file after 1,000 pages, as SQLite does by itself: a commit that
  /// writes over an old log takes two thirds of the time of one that makes it longer, as the file's
  /// size then need not be synchronised too.
  static let settings: StaticString = """
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -6000;
    PRAGMA wal_autocheckpoint = 1000;
    """
}
