/// A store as version 3 of the schema wrote it: `sqlite3 STORE .dump`, and the marks of the header.
/// Somebody was forgotten in it, somebody merged, and a copy was made.
///
/// Never changed: it stands for the stores that people have.
let version3Fixture: StaticString = #"""
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
  INSERT INTO entry VALUES(1,1,20516,10,20100,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'Alice Jones',
  NULL,NULL,'s1','meet Alice Jones at PyCon on 2025-01-12 #mentor');
  INSERT INTO entry VALUES(2,1,20516,1,20100,0,2,0,4,NULL,NULL,NULL,NULL,'PyCon',NULL,NULL,
  'mentor','s1',NULL);
  INSERT INTO entry VALUES(3,1,20516,13,20100,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mentor',
  's1',NULL);
  INSERT INTO entry VALUES(4,4,20516,26,20516,0,0,0,0,NULL,NULL,NULL,NULL,NULL,
  'alice@example.com',NULL,NULL,'s1','alias Alice Jones as "alice@example.com"');
  INSERT INTO entry VALUES(5,5,20516,26,20516,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'@alice',NULL,NULL,
  's1','alias Alice Jones as @alice');
  INSERT INTO entry VALUES(6,6,20516,10,20120,1,0,0,0,NULL,NULL,NULL,NULL,NULL,'Zoë Ångström',
  NULL,NULL,'s2','meet "Zoë Ångström" via Alice Jones on 2025-02');
  INSERT INTO entry VALUES(7,6,20516,1,20120,1,2,0,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  's2 v1',NULL);
  INSERT INTO entry VALUES(8,8,20516,1,20148,0,2,1,8,2.0,NULL,NULL,NULL,NULL,NULL,'hiring',NULL,
  's1','deepen Alice Jones over lunch for 2 hours on 2025-03-01 about hiring');
  INSERT INTO entry VALUES(9,9,20516,1,20179,0,1,0,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s2',
  'log email from Zoë on 2025-04-01');
  INSERT INTO entry VALUES(10,10,20516,29,20516,0,0,0,3,NULL,NULL,NULL,NULL,NULL,'family',NULL,
  NULL,'s2 o0','Zoë knows me well as "family"');
  INSERT INTO entry VALUES(11,11,20516,17,20516,0,0,0,0,NULL,1,20544,0,NULL,'the paper',NULL,NULL,
  's1','promise Alice "the paper" by 2026-04-01');
  INSERT INTO entry VALUES(12,12,20516,18,20516,0,0,0,0,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'s1',
  'keep promise 1');
  INSERT INTO entry VALUES(14,13,20516,10,20209,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'Carol Diaz',
  NULL,NULL,'s4',NULL);
  INSERT INTO entry VALUES(15,13,20516,1,20209,0,2,0,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  's4',NULL);
  INSERT INTO entry VALUES(16,16,20516,27,20516,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  's4 o1','merge Carol Diaz into Alice Jones');
  INSERT INTO entry VALUES(17,17,20516,28,20516,0,0,0,0,NULL,9,NULL,NULL,NULL,NULL,NULL,NULL,'',
  'retract 9');
  INSERT INTO entry VALUES(18,18,20516,34,20516,0,0,0,0,NULL,NULL,NULL,NULL,'10.0',
  'fresh-half-life',NULL,NULL,'','set fresh-half-life to 10');
  INSERT INTO entry VALUES(19,19,20516,35,20516,0,0,0,0,NULL,NULL,NULL,NULL,NULL,'weekly',NULL,
  NULL,'','define habit weekly do five end');
  INSERT INTO entry VALUES(20,20,20516,35,20516,0,0,0,1,NULL,NULL,NULL,NULL,NULL,'weekly',NULL,
  NULL,'','-- run weekly');
  INSERT INTO entry VALUES(21,21,20516,20,20516,0,0,0,0,NULL,42,NULL,NULL,NULL,NULL,NULL,NULL,'s2',
  'contact Zoë every 6 weeks');
  INSERT INTO entry VALUES(22,22,20516,22,20516,0,0,0,0,NULL,NULL,20530,0,NULL,NULL,NULL,NULL,'s2',
  'skip Zoë for 2 weeks');
  INSERT INTO entry VALUES(23,23,20516,23,20516,0,0,0,0,NULL,1,NULL,NULL,'Acme',NULL,
  'a staff role',NULL,'','seek "a staff role" at Acme');
  INSERT INTO entry VALUES(24,24,20516,36,20516,0,0,0,0,NULL,23,NULL,NULL,NULL,NULL,NULL,NULL,'',
  'undo');
  CREATE TABLE reserved (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO reserved VALUES('entry',24);
  INSERT INTO reserved VALUES('person',4);
  INSERT INTO reserved VALUES('promise',1);
  INSERT INTO reserved VALUES('seek',1);
  CREATE TABLE undone (
    statement INTEGER PRIMARY KEY,
    by INTEGER NOT NULL
  ) STRICT;
  INSERT INTO undone VALUES(23,24);
  CREATE TABLE retracted (
    entry INTEGER NOT NULL,
    by INTEGER NOT NULL,
    PRIMARY KEY (entry, by)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO retracted VALUES(9,17);
  CREATE TABLE occurrence (
    kind INTEGER NOT NULL,
    day INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (kind, day, entry)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO occurrence VALUES(13,20100,3);
  INSERT INTO occurrence VALUES(17,20516,11);
  INSERT INTO occurrence VALUES(18,20516,12);
  INSERT INTO occurrence VALUES(20,20516,21);
  INSERT INTO occurrence VALUES(22,20516,22);
  INSERT INTO occurrence VALUES(26,20516,4);
  INSERT INTO occurrence VALUES(26,20516,5);
  INSERT INTO occurrence VALUES(27,20516,16);
  INSERT INTO occurrence VALUES(28,20516,17);
  INSERT INTO occurrence VALUES(29,20516,10);
  INSERT INTO occurrence VALUES(34,20516,18);
  INSERT INTO occurrence VALUES(35,20516,19);
  INSERT INTO occurrence VALUES(35,20516,20);
  INSERT INTO occurrence VALUES(36,20516,24);
  CREATE TABLE numbered (
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (kind, number)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO numbered VALUES(17,1,11);
  CREATE TABLE tally (what INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  INSERT INTO tally VALUES(1,4);
  INSERT INTO tally VALUES(10,3);
  INSERT INTO tally VALUES(13,1);
  INSERT INTO tally VALUES(17,1);
  INSERT INTO tally VALUES(18,1);
  INSERT INTO tally VALUES(20,1);
  INSERT INTO tally VALUES(22,1);
  INSERT INTO tally VALUES(26,2);
  INSERT INTO tally VALUES(27,1);
  INSERT INTO tally VALUES(28,1);
  INSERT INTO tally VALUES(29,1);
  INSERT INTO tally VALUES(34,1);
  INSERT INTO tally VALUES(35,2);
  INSERT INTO tally VALUES(36,1);
  INSERT INTO tally VALUES(101,2);
  INSERT INTO tally VALUES(102,2);
  INSERT INTO tally VALUES(103,4);
  INSERT INTO tally VALUES(104,20516);
  INSERT INTO tally VALUES(105,1);
  INSERT INTO tally VALUES(217,1);
  INSERT INTO tally VALUES(223,1);
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
  INSERT INTO person VALUES(1,1,'Alice Jones',2,20100,0,2,
  NULL,replace('alice@example.com\nCarol Diaz','\n',char(10)),'@alice','mentor',NULL,NULL,NULL,
  NULL,NULL,NULL);
  INSERT INTO person VALUES(2,6,'Zoë Ångström',2,20120,1,7,NULL,NULL,NULL,NULL,42,NULL,20530,
  NULL,NULL,NULL);
  INSERT INTO person VALUES(4,14,'Carol Diaz',0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,
  NULL,NULL,NULL);
  CREATE TABLE name (
    key TEXT NOT NULL,
    person INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (key, person)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO name VALUES('@alice',1,1);
  INSERT INTO name VALUES('alice jones',1,1);
  INSERT INTO name VALUES('alice@example.com',1,1);
  INSERT INTO name VALUES('angstrom',2,0);
  INSERT INTO name VALUES('carol diaz',1,1);
  INSERT INTO name VALUES('diaz',1,0);
  INSERT INTO name VALUES('jones',1,0);
  INSERT INTO name VALUES('zoe angstrom',2,1);
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
  INSERT INTO involvement VALUES(0,20516,10,2,29,0,NULL);
  INSERT INTO involvement VALUES(1,20100,2,1,1,68,NULL);
  INSERT INTO involvement VALUES(1,20100,3,1,13,0,NULL);
  INSERT INTO involvement VALUES(1,20120,7,3,1,56,NULL);
  INSERT INTO involvement VALUES(1,20148,8,1,1,200,2.0);
  INSERT INTO involvement VALUES(1,20209,15,1,1,68,NULL);
  INSERT INTO involvement VALUES(1,20516,4,1,26,0,NULL);
  INSERT INTO involvement VALUES(1,20516,5,1,26,0,NULL);
  INSERT INTO involvement VALUES(1,20516,11,1,17,0,NULL);
  INSERT INTO involvement VALUES(1,20516,12,1,18,22,NULL);
  INSERT INTO involvement VALUES(1,20516,16,1,27,0,NULL);
  INSERT INTO involvement VALUES(1,20516,16,2,27,0,NULL);
  INSERT INTO involvement VALUES(2,20120,7,1,1,68,NULL);
  INSERT INTO involvement VALUES(2,20516,10,1,29,58,76.376261582597322783);
  INSERT INTO involvement VALUES(2,20516,21,1,20,0,NULL);
  INSERT INTO involvement VALUES(2,20516,22,1,22,0,NULL);
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
  INSERT INTO pair VALUES(1,0,20100,20516,5,5,23,21.179447574166566426,1.8422193016872547843,
  3.6015633031801828067,0.0,2,20.996607039058570621,4.4374421870517659284e-10,
  4.5554426967098429201,0.0,1);
  INSERT INTO pair VALUES(2,1,20120,20516,1,2,0,10.829100043552276844,8.7251402409077208387e-13,
  76.376261582597322783,0.0,0,6.0538992551127446262,8.7251402409077208387e-13,
  0.64433992852003163509,0.0,0);
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
  INSERT INTO tie VALUES(2,0,10,20516,0,3,0,NULL,NULL,'family');
  CREATE TABLE mention (
    key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    day INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (key, kind, day, entry)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO mention VALUES('hiring',1,20148,8);
  INSERT INTO mention VALUES('mentor',1,20100,2);
  INSERT INTO mention VALUES('mentor',13,20100,3);
  CREATE TABLE copy (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO copy VALUES('/copies/old.db');
  CREATE TABLE unfinished (work INTEGER PRIMARY KEY) STRICT;
  CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX pair_their_rank ON pair (kin, their_rank DESC);
  CREATE INDEX pair_my_rank ON pair (kin, my_rank DESC);
  CREATE INDEX tie_to ON tie (to_person, from_person);
  CREATE INDEX tie_role ON tie (from_person, to_person) WHERE role IS NOT NULL;
  CREATE INDEX involvement_rare ON involvement (person, kind) WHERE kind > 10 AND kind <> 29;
  CREATE INDEX pair_last_day ON pair (last_day);
  CREATE INDEX pair_no_contact ON pair (person) WHERE flags & 16 = 0;
  CREATE INDEX person_met_day ON person (met_day) WHERE met_day IS NOT NULL;
  COMMIT;
  PRAGMA application_id = 2003331950;
  PRAGMA user_version = 3;
  PRAGMA journal_mode = WAL;
  """#
