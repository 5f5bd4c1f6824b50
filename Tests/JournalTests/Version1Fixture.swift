/// A store as version 1 of the schema wrote it: `sqlite3 STORE .dump`, and the marks of the header.
///
/// Never changed: it stands for the stores that people have.
let version1Fixture: StaticString = #"""
  BEGIN;
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
  INSERT INTO entry VALUES(1,1,20000,10,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'Alice Jones',
  NULL,NULL,'s1','meet Alice Jones');
  INSERT INTO entry VALUES(2,1,20000,1,20000,0,2,0,4,NULL,NULL,NULL,NULL,'PyCon',NULL,NULL,
  NULL,'s1',NULL);
  INSERT INTO entry VALUES(3,3,20000,10,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'Zoë',NULL,NULL,
  's2','meet Zoë');
  INSERT INTO entry VALUES(4,3,20000,1,20000,0,2,0,4,NULL,NULL,NULL,NULL,'PyCon',NULL,NULL,
  NULL,'s2 v1',NULL);
  INSERT INTO entry VALUES(5,5,20000,10,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'Al Jones',NULL,
  NULL,'s3','meet Al Jones');
  INSERT INTO entry VALUES(6,5,20000,1,20000,0,2,0,4,NULL,NULL,NULL,NULL,'PyCon',NULL,NULL,
  NULL,'s3',NULL);
  INSERT INTO entry VALUES(7,7,20000,1,20040,0,2,1,8,2.5,NULL,NULL,NULL,NULL,NULL,'hiring',
  'work','s1 s2','deepen Alice Jones and Zoë over dinner for 2 hours about hiring #work');
  INSERT INTO entry VALUES(8,8,20000,17,20000,0,0,0,0,NULL,1,20060,1,NULL,'the paper',NULL,
  NULL,'s1','promise Alice Jones "the paper"');
  INSERT INTO entry VALUES(9,9,20000,29,20000,0,0,0,3,NULL,NULL,NULL,NULL,NULL,'family',NULL,
  NULL,'s2 o0','Zoë knows me well as "family"');
  INSERT INTO entry VALUES(10,10,20000,13,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  'mentor','s1','tag Alice Jones #mentor');
  INSERT INTO entry VALUES(11,11,20000,27,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  NULL,'s3 o1','merge Al Jones into Alice Jones');
  INSERT INTO entry VALUES(12,12,20000,12,20000,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'sails',NULL,
  NULL,'s2','note Zoë "sails"');
  INSERT INTO entry VALUES(13,13,20000,18,20000,0,0,0,0,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,
  's1','keep promise 1');
  INSERT INTO entry VALUES(14,14,20000,28,20000,0,0,0,0,NULL,13,NULL,NULL,NULL,'not yet',NULL,
  NULL,'','retract 13 because "not yet"');
  INSERT INTO entry VALUES(15,15,20000,22,20000,0,0,0,0,NULL,NULL,20009,0,NULL,NULL,NULL,NULL,
  's2','skip Zoë until 2024-10-13');
  INSERT INTO entry VALUES(16,16,20001,36,20001,0,0,0,0,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,
  '','undo');
  CREATE TABLE reserved (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE undone (
    statement INTEGER PRIMARY KEY,
    by INTEGER NOT NULL
  ) STRICT;
  INSERT INTO undone VALUES(15,16);
  CREATE TABLE retracted (
    entry INTEGER NOT NULL,
    by INTEGER NOT NULL,
    PRIMARY KEY (entry, by)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO retracted VALUES(13,14);
  CREATE TABLE occurrence (
    kind INTEGER NOT NULL,
    day INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (kind, day, entry)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO occurrence VALUES(12,20000,12);
  INSERT INTO occurrence VALUES(13,20000,10);
  INSERT INTO occurrence VALUES(17,20000,8);
  INSERT INTO occurrence VALUES(27,20000,11);
  INSERT INTO occurrence VALUES(28,20000,14);
  INSERT INTO occurrence VALUES(29,20000,9);
  INSERT INTO occurrence VALUES(36,20001,16);
  CREATE TABLE numbered (
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (kind, number)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO numbered VALUES(17,1,8);
  CREATE TABLE tally (what INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  INSERT INTO tally VALUES(1,4);
  INSERT INTO tally VALUES(10,3);
  INSERT INTO tally VALUES(12,1);
  INSERT INTO tally VALUES(13,1);
  INSERT INTO tally VALUES(17,1);
  INSERT INTO tally VALUES(22,0);
  INSERT INTO tally VALUES(27,1);
  INSERT INTO tally VALUES(28,1);
  INSERT INTO tally VALUES(29,1);
  INSERT INTO tally VALUES(36,1);
  INSERT INTO tally VALUES(101,2);
  INSERT INTO tally VALUES(102,2);
  INSERT INTO tally VALUES(103,3);
  INSERT INTO tally VALUES(217,1);
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
  INSERT INTO person VALUES(1,1,'Alice Jones',2,20000,0,2,NULL,'Al Jones',NULL,'mentor',NULL,
  NULL,NULL,NULL,NULL,NULL);
  INSERT INTO person VALUES(2,3,'Zoë',2,20000,0,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  NULL);
  INSERT INTO person VALUES(3,5,'Al Jones',0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,
  NULL,NULL,NULL);
  CREATE TABLE name (
    key TEXT NOT NULL,
    person INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (key, person)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO name VALUES('al jones',1,1);
  INSERT INTO name VALUES('alice jones',1,1);
  INSERT INTO name VALUES('jones',1,0);
  INSERT INTO name VALUES('zoe',2,1);
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
  INSERT INTO involvement VALUES(0,20000,9,2,29,0,NULL);
  INSERT INTO involvement VALUES(1,20000,2,1,1,68,NULL);
  INSERT INTO involvement VALUES(1,20000,4,3,1,56,NULL);
  INSERT INTO involvement VALUES(1,20000,6,1,1,68,NULL);
  INSERT INTO involvement VALUES(1,20000,8,1,17,0,NULL);
  INSERT INTO involvement VALUES(1,20000,10,1,13,0,NULL);
  INSERT INTO involvement VALUES(1,20000,11,1,27,0,NULL);
  INSERT INTO involvement VALUES(1,20000,11,2,27,0,NULL);
  INSERT INTO involvement VALUES(1,20040,7,1,1,200,2.5);
  INSERT INTO involvement VALUES(2,20000,4,1,1,68,NULL);
  INSERT INTO involvement VALUES(2,20000,9,1,29,58,76.376261582597322783);
  INSERT INTO involvement VALUES(2,20000,12,1,12,0,NULL);
  INSERT INTO involvement VALUES(2,20040,7,1,1,200,2.5);
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
  INSERT INTO pair VALUES(1,0,20000,20040,2,4,2,20.751280942251099758,4.0444881562459071844,
  1.477549578488715376,0.0,1,20.944933171363246059,4.1638851500802385174,2.5526324239089319689,
  0.0,1);
  INSERT INTO pair VALUES(2,1,20000,20040,2,3,0,10.724931036751380375,3.9482873558898603505,
  76.036946095881248197,0.0,0,7.8677880551608954107,3.9482873558898603505,
  0.62152988496227545844,0.0,0);
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
  INSERT INTO tie VALUES(2,0,9,20000,0,3,0,NULL,NULL,'family');
  CREATE TABLE mention (
    key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    day INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (key, kind, day, entry)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO mention VALUES('hiring',1,20040,7);
  INSERT INTO mention VALUES('mentor',13,20000,10);
  INSERT INTO mention VALUES('work',1,20040,7);
  CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX pair_their_rank ON pair (kin, their_rank DESC);
  CREATE INDEX pair_my_rank ON pair (kin, my_rank DESC);
  CREATE INDEX tie_to ON tie (to_person, from_person);
  CREATE INDEX tie_role ON tie (from_person, to_person) WHERE role IS NOT NULL;
  COMMIT;
  PRAGMA application_id = 2003331950;
  PRAGMA user_version = 1;
  PRAGMA journal_mode = WAL;
  """#
