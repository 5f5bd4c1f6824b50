"""The statements of network.py as SQL that stores what whoknows stores.

Each becomes the rows of its entries, of the people in them, of new people and their names, of
topics and ties, and the running values of the pair in both directions. People are looked up by
name, as a script names them.
"""

import math

from network import KEPT, MET, STRENGTH_CODES, TRAIT_CODES, as_net

INTERACTION, PERSON, NOTE, TAG, PROMISE, SETTLEMENT, TIE, TRAIT = 1, 10, 12, 13, 17, 18, 29, 33
ACTORS = {"to": 0, "from": 1, "with": 2}
FRESH = math.log(2) / 14
SETTLED = math.log(2) / 730
TRANSFER = FRESH / (FRESH - SETTLED)
CEILING = 12.0
WORDS_CEILING = 0.2

#: What whoknows keeps: the entries, and everything that it derives from them as they come.
SCHEMA = f"""\
CREATE TABLE entry (
  id INTEGER PRIMARY KEY, statement INTEGER NOT NULL, recorded INTEGER NOT NULL,
  kind INTEGER NOT NULL, day INTEGER NOT NULL, precision INTEGER NOT NULL, actor INTEGER NOT NULL,
  deliberate INTEGER NOT NULL, code INTEGER NOT NULL, hours REAL, number INTEGER, until INTEGER,
  until_precision INTEGER, place TEXT, text TEXT, topics TEXT, tags TEXT, people TEXT NOT NULL,
  source TEXT) STRICT;
CREATE INDEX entry_kind ON entry (kind, day) WHERE kind > 10;
CREATE INDEX entry_number ON entry (kind, number) WHERE number IS NOT NULL;
CREATE TABLE person (
  id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, name TEXT NOT NULL, standing INTEGER NOT NULL,
  met_day INTEGER, met_precision INTEGER, met_entry INTEGER, merged_into INTEGER, aliases TEXT,
  handles TEXT, tags TEXT, cadence INTEGER, layer INTEGER, skip_until INTEGER, role TEXT,
  workplace TEXT, home TEXT) STRICT;
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE name (
  key TEXT NOT NULL, person INTEGER NOT NULL, whole INTEGER NOT NULL, PRIMARY KEY (key, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE involvement (
  person INTEGER NOT NULL, day INTEGER NOT NULL, entry INTEGER NOT NULL, role INTEGER NOT NULL,
  kind INTEGER NOT NULL, evidence INTEGER NOT NULL, hours REAL,
  PRIMARY KEY (person, day, entry, role)) STRICT, WITHOUT ROWID;
CREATE TABLE pair (
  direction INTEGER NOT NULL, person INTEGER NOT NULL, kin INTEGER NOT NULL,
  fresh REAL NOT NULL, settled REAL NOT NULL, words REAL NOT NULL, first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL, active_days INTEGER NOT NULL, action_days INTEGER NOT NULL,
  events INTEGER NOT NULL, flags INTEGER NOT NULL,
  RANK,
  PRIMARY KEY (direction, person)) STRICT, WITHOUT ROWID;
CREATE INDEX pair_rank ON pair (direction, kin, rank DESC);
CREATE TABLE tie (
  from_person INTEGER NOT NULL, to_person INTEGER NOT NULL, entry INTEGER NOT NULL,
  day INTEGER NOT NULL, precision INTEGER NOT NULL, strength INTEGER NOT NULL,
  trust INTEGER NOT NULL, since INTEGER, since_precision INTEGER, role TEXT,
  PRIMARY KEY (from_person, to_person, entry)) STRICT, WITHOUT ROWID;
CREATE INDEX tie_to ON tie (to_person, from_person);
CREATE INDEX tie_role ON tie (from_person, to_person) WHERE role IS NOT NULL;
CREATE TABLE mention (
  key TEXT NOT NULL, kind INTEGER NOT NULL, day INTEGER NOT NULL, entry INTEGER NOT NULL,
  PRIMARY KEY (key, kind, day, entry)) STRICT, WITHOUT ROWID;
"""

#: The settings under which whoknows writes.
SETTINGS = """\
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cache_size = -32000;
"""

#: A pair takes in one more event: decay since its last day, then the rise. `excluded` is the pair
#: as the event alone would make it. Its words are not yet saturated.
_SINCE = "(excluded.last_day-last_day)"
_FRESH_LEFT = f"exp({-FRESH!r}*{_SINCE})"
_SETTLED_LEFT = f"exp({-SETTLED!r}*{_SINCE})"
_IS_SAME_DAY = "excluded.last_day=last_day"
UPSERT = (
    " ON CONFLICT DO UPDATE SET"
    f" settled=settled*{_SETTLED_LEFT}+fresh*{TRANSFER!r}*({_SETTLED_LEFT}-{_FRESH_LEFT}),"
    f" fresh=12-(12-fresh*{_FRESH_LEFT})*iif(excluded.words>0 AND {_IS_SAME_DAY},"
    " exp((exp(-5*(words+excluded.words))-exp(-5*words))/60),1-excluded.fresh/12),"
    f" words=iif({_IS_SAME_DAY},words,0)+excluded.words,"
    f" active_days=active_days+NOT {_IS_SAME_DAY},"
    f" action_days=action_days+(excluded.flags&1 AND NOT (flags&1 AND {_IS_SAME_DAY})),"
    f" flags=(flags&iif({_IS_SAME_DAY},7,6))|excluded.flags,"
    " last_day=excluded.last_day,events=events+1;\n"
)


def _text(value):
    return "NULL" if value is None else "'" + value.replace("'", "''") + "'"


def _entry(statement, kind, id=None, *, actor=0, code=0, hours=None, number=None, place=None,
           text=None, topics=None, tags=None):
    """An entry of a statement: its first, which keeps the words, unless an id is given."""
    first, day = statement.entry + 1, statement.day
    people = f"s{statement.person.id}" + (f" o{statement.other.id}" if statement.other else "")
    source = as_net(statement) if id is None else None
    return (
        f"INSERT INTO entry VALUES({id or first},{first},{day},{kind},{day},0,{actor},0,{code},"
        f"{hours or 'NULL'},{number or 'NULL'},NULL,NULL,{_text(place)},{_text(text)},"
        f"{_text(topics)},{_text(tags)},'{people}',{_text(source)});\n"
    )


def _involvement(statement, entry, kind, *, person=None, role=1, evidence=0, hours=None):
    key = (person or statement.person).key
    return (
        f"INSERT INTO involvement SELECT person,{statement.day},{entry},{role},{kind},{evidence},"
        f"{hours or 'NULL'} FROM name WHERE key={_text(key)} AND whole=1;\n"
    )


def _mention(statement, entry, kind):
    word = _text(statement.text)
    return f"INSERT INTO mention VALUES({word},{kind},{statement.day},{entry});\n"


def _evidence(statement):
    """Hours into K(them→me) and K(me→them), and the flags they set: 1 an action, 2 mine."""
    kind = statement.kind
    raw = kind.rate * (kind.usual if statement.hours is None else statement.hours)
    if kind is KEPT:
        return [(raw, 3), (0, 2)]
    if kind.is_words:
        return [(raw, 0), (raw / 4, 0)] if statement.direction == "to" else [(raw / 4, 0), (raw, 0)]
    return [(raw, 0), (raw, 0)]


def _rise(hours, kind):
    """The fresh hours after a first event."""
    if kind.is_words:
        hours = WORDS_CEILING * (1 - math.exp(-hours / WORDS_CEILING))
    return CEILING * (1 - math.exp(-hours / CEILING))


class DerivedPairs:
    """SQLite keeps the running values: the statement only says what happened."""

    schema = (
        "rank REAL GENERATED ALWAYS AS"
        f" (ln(settled+{TRANSFER!r}*fresh)+{SETTLED!r}*last_day) STORED"
    )

    def as_sql(self, statement):
        kind, day = statement.kind, statement.day
        values = ",".join(
            f"({direction},{_rise(hours, kind)!r},{hours if kind.is_words else 0},{flags})"
            for direction, (hours, flags) in enumerate(_evidence(statement)))
        return (
            "INSERT INTO pair SELECT v.column1,n.person,0,v.column2,0,v.column3,"
            f"{day},{day},1,v.column4&1,1,v.column4 FROM (VALUES{values}) v,name n"
            f" WHERE n.key={_text(statement.person.key)} AND n.whole=1{UPSERT}"
        )


class ReadyMadePairs:
    """SQLite only stores: the running values come with the statement, worked out beforehand."""

    schema = "rank REAL"

    def __init__(self):
        self.states = {}

    def as_sql(self, statement):
        rows = ",".join(
            self._row(direction, statement, hours, flags)
            for direction, (hours, flags) in enumerate(_evidence(statement)))
        return f"INSERT OR REPLACE INTO pair VALUES{rows};\n"

    def _row(self, direction, statement, hours, event_flags):
        kind, day, person = statement.kind, statement.day, statement.person.id
        fresh, settled, words, first, last, days, actions, events, flags = self.states.get(
            (direction, person), (0.0, 0.0, 0.0, day, day, 1, 0, 0, 0))
        if day > last:
            fresh_left = math.exp(-FRESH * (day - last))
            settled_left = math.exp(-SETTLED * (day - last))
            settled = settled * settled_left + fresh * TRANSFER * (settled_left - fresh_left)
            fresh *= fresh_left
            words, days, flags = 0.0, days + 1, flags & 6
        if kind.is_words:
            before, words = words, words + hours
            hours = WORDS_CEILING * (
                math.exp(-before / WORDS_CEILING) - math.exp(-words / WORDS_CEILING))
        fresh = CEILING - (CEILING - fresh) * math.exp(-hours / CEILING)
        actions += event_flags & 1 & ~flags
        flags |= event_flags
        state = (fresh, settled, words, first, day, days, actions, events + 1, flags)
        self.states[direction, person] = state
        total = settled + TRANSFER * fresh
        rank = repr(math.log(total) + SETTLED * day) if total > 0 else "NULL"
        return f"({direction},{person},0,{','.join(map(repr, state))},{rank})"


class SQLWriter:
    def __init__(self, pairs):
        self.pairs = pairs

    def write(self, statements, path):
        """One transaction on an empty file; any mistake ends it."""
        with open(path, "w", encoding="utf-8") as script:
            script.write(".bail on\n" + SETTINGS + SCHEMA.replace("RANK", self.pairs.schema))
            script.write("BEGIN IMMEDIATE;\n")
            for statement in statements:
                script.write(self.as_sql(statement))
            script.write("COMMIT;\n")

    def as_sql(self, statement):
        return getattr(self, "_" + statement.what)(statement)

    def _log(self, statement):
        id, code, actor = statement.entry + 1, statement.kind.code, ACTORS[statement.direction]
        return (
            _entry(statement, INTERACTION, actor=actor, code=code, hours=statement.hours)
            + _involvement(statement, id, INTERACTION, evidence=code + 32 * actor,
                           hours=statement.hours)
            + self.pairs.as_sql(statement)
        )

    def _meet(self, statement):
        person, id = statement.person, statement.entry + 1
        return (
            _entry(statement, PERSON, text=person.name)
            + "INSERT INTO person(id,entry,name,standing,met_day,met_precision,met_entry)"
            f" VALUES({person.id},{id},{_text(person.name)},2,{statement.day},0,{id + 1});\n"
            + _names(person)
            + _entry(statement, INTERACTION, id + 1, actor=2, code=MET.code, place=statement.text)
            + _involvement(statement, id + 1, INTERACTION, evidence=MET.code + 64)
            + self.pairs.as_sql(statement)
        )

    def _note(self, statement):
        return _entry(statement, NOTE, text=statement.text) + _involvement(
            statement, statement.entry + 1, NOTE)

    def _tag(self, statement):
        id, tag = statement.entry + 1, _text(statement.text)
        return (
            _entry(statement, TAG, tags=statement.text)
            + _involvement(statement, id, TAG)
            + _mention(statement, id, TAG)
            + f"UPDATE person SET tags=iif(tags IS NULL,{tag},tags||char(10)||{tag}) WHERE id="
            f"(SELECT person FROM name WHERE key={_text(statement.person.key)} AND whole=1);\n"
        )

    def _promise(self, statement):
        return _entry(
            statement, PROMISE, number=statement.number, text=statement.text
        ) + _involvement(statement, statement.entry + 1, PROMISE)

    def _keep(self, statement):
        return (
            _entry(statement, SETTLEMENT, number=statement.number)
            + _involvement(statement, statement.entry + 1, SETTLEMENT, evidence=KEPT.code)
            + self.pairs.as_sql(statement)
        )

    def _tie(self, statement):
        id, person, other = statement.entry + 1, statement.person, statement.other
        strength = STRENGTH_CODES[statement.number]
        return (
            _entry(statement, TIE, code=strength)
            + _involvement(statement, id, TIE)
            + _involvement(statement, id, TIE, person=other, role=2)
            + f"INSERT INTO tie SELECT a.person,b.person,{id},{statement.day},0,{strength},0,"
            f"NULL,NULL,NULL FROM name a,name b WHERE a.key={_text(person.key)} AND a.whole=1"
            f" AND b.key={_text(other.key)} AND b.whole=1;\n"
        )

    def _trait(self, statement):
        id = statement.entry + 1
        return (
            _entry(statement, TRAIT, code=TRAIT_CODES[statement.number], topics=statement.text)
            + _involvement(statement, id, TRAIT)
            + _mention(statement, id, TRAIT)
        )


def _names(person):
    """The name's key, and what is left of it from each later word on."""
    words = person.key.split(" ")
    rows = ",".join(
        f"({_text(' '.join(words[start:]))},{person.id},{int(start == 0)})"
        for start in range(len(words)))
    return f"INSERT INTO name VALUES{rows};\n"
