/// The tables of the store, version 1.
///
/// `entry` and `reserved` are the truth. `undone`, `retracted` and everything after them are
/// projections: dropped and replayed from the entries they come out the same.
enum Schema {
  /// "whkn": tells `file` and us that a SQLite file is a whoknows store.
  static let applicationID = 0x7768_6B6E
  static let version = 1

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
    -- Interactions and new people, nearly all entries, stay out: one row less to write for each.
    CREATE INDEX entry_kind ON entry (kind, day) WHERE kind > 10;
    CREATE INDEX entry_number ON entry (kind, number) WHERE number IS NOT NULL;

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

    CREATE TABLE pair (
      direction INTEGER NOT NULL,
      person INTEGER NOT NULL,
      kin INTEGER NOT NULL,
      rank REAL NOT NULL,
      fresh REAL NOT NULL,
      settled REAL NOT NULL,
      words REAL NOT NULL,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      active_days INTEGER NOT NULL,
      action_days INTEGER NOT NULL,
      events INTEGER NOT NULL,
      -- 1 action on the last day, 2 acted by me, 4 acted by them
      flags INTEGER NOT NULL,
      PRIMARY KEY (direction, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pair_rank ON pair (direction, kin, rank DESC);

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

  /// Drops the content of every projection.
  static let emptyProjections: StaticString = """
    DELETE FROM undone; DELETE FROM retracted; DELETE FROM tally; DELETE FROM person;
    DELETE FROM name; DELETE FROM involvement; DELETE FROM pair; DELETE FROM tie;
    DELETE FROM mention;
    """

  /// Full durability: a commit is on the disk when it returns. Deleted content is overwritten.
  static let settings: StaticString = """
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -32000;
    """
}
