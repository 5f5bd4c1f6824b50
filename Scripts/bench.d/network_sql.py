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
  person INTEGER PRIMARY KEY, kin INTEGER NOT NULL, first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL, active_days INTEGER NOT NULL, events INTEGER NOT NULL,
  flags INTEGER NOT NULL, their_fresh REAL NOT NULL, their_settled REAL NOT NULL,
  their_words REAL NOT NULL, their_action_days INTEGER NOT NULL, my_fresh REAL NOT NULL,
  my_settled REAL NOT NULL, my_words REAL NOT NULL, my_action_days INTEGER NOT NULL,
  RANKS) STRICT;
CREATE INDEX pair_their_rank ON pair (kin, their_rank DESC);
CREATE INDEX pair_my_rank ON pair (kin, my_rank DESC);
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
_DAYS = "(excluded.last_day-last_day)"
_FRESH_LEFT = f"exp({-FRESH!r}*{_DAYS})"
_SETTLED_LEFT = f"exp({-SETTLED!r}*{_DAYS})"
_IS_SAME_DAY = "excluded.last_day=last_day"


def _upsert(side):
    """The assignments for one direction, "their" or "my" knowing."""
    fresh, settled, words, actions = (
        f"{side}_{column}" for column in ("fresh", "settled", "words", "action_days"))
    return (
        f" {settled}={settled}*{_SETTLED_LEFT}"
        f"+{fresh}*{TRANSFER!r}*({_SETTLED_LEFT}-{_FRESH_LEFT}),"
        f" {fresh}=12-(12-{fresh}*{_FRESH_LEFT})*iif(excluded.{words}>0 AND {_IS_SAME_DAY},"
        f" exp((exp(-5*({words}+excluded.{words}))-exp(-5*{words}))/60),1-excluded.{fresh}/12),"
        f" {words}=iif({_IS_SAME_DAY},{words},0)+excluded.{words},"
        f" {actions}={actions}+(excluded.{actions} AND NOT (flags&1 AND {_IS_SAME_DAY})),"
    )


UPSERT = (
    f" ON CONFLICT DO UPDATE SET{_upsert('their')}{_upsert('my')}"
    f" active_days=active_days+NOT {_IS_SAME_DAY},"
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


def _hours(statement):
    """Hours into K(them→me) and into K(me→them), before any saturation."""
    kind = statement.kind
    raw = kind.rate * (kind.usual if statement.hours is None else statement.hours)
    if kind is KEPT:
        return raw, 0.0
    if kind.is_words:
        return (raw, raw / 4) if statement.direction == "to" else (raw / 4, raw)
    return raw, raw


def _flags(statement):
    """1 an action, 2 of mine."""
    return 3 if statement.kind is KEPT else 0


class DerivedPairs:
    """SQLite keeps the running values: the statement only says what happened."""

    schema = ", ".join(
        f"{side}_rank REAL GENERATED ALWAYS AS"
        f" (ln({side}_settled+{TRANSFER!r}*{side}_fresh)+{SETTLED!r}*last_day) STORED"
        for side in ("their", "my"))

    def as_sql(self, statement):
        kind, day, flags = statement.kind, statement.day, _flags(statement)
        sides = ",".join(
            f"{self._rise(hours, kind)!r},0,{hours if kind.is_words else 0},{flags & (hours > 0)}"
            for hours in _hours(statement))
        return (
            f"INSERT INTO pair SELECT person,0,{day},{day},1,1,{flags},{sides}"
            f" FROM name WHERE key={_text(statement.person.key)} AND whole=1{UPSERT}"
        )

    def _rise(self, hours, kind):
        """The fresh hours after a first event."""
        if kind.is_words:
            hours = WORDS_CEILING * (1 - math.exp(-hours / WORDS_CEILING))
        return CEILING * (1 - math.exp(-hours / CEILING))


class ReadyMadePairs:
    """SQLite only stores: the running values come with the statement, worked out beforehand."""

    schema = "their_rank REAL, my_rank REAL"

    def __init__(self):
        self.pairs = {}

    def as_sql(self, statement):
        pair = self.pairs.get(statement.person.id)
        if pair is None:
            pair = self.pairs[statement.person.id] = _Pair(statement.day)
        pair.take(statement)
        sides = [pair.theirs, pair.mine]
        values = [statement.person.id, 0, pair.first, pair.last, pair.days, pair.events, pair.flags]
        values += [value for side in sides for value in side]
        values += [_rank(side, pair.last) for side in sides]
        return f"INSERT OR REPLACE INTO pair VALUES({','.join(map(str, values))});\n"


class _Pair:
    """The running values of a pair; a side holds fresh hours, settled hours, words, action days."""

    def __init__(self, day):
        self.first = self.last = day
        self.days, self.events, self.flags = 1, 0, 0
        self.theirs, self.mine = (0.0, 0.0, 0.0, 0), (0.0, 0.0, 0.0, 0)

    def take(self, statement):
        days = statement.day - self.last
        if days > 0:
            self.theirs, self.mine = faded(self.theirs, days), faded(self.mine, days)
            self.last, self.days, self.flags = statement.day, self.days + 1, self.flags & 6
        theirs, mine = _hours(statement)
        is_first_action = _flags(statement) & ~self.flags & 1
        self.theirs = _risen(self.theirs, theirs, statement.kind, is_first_action)
        self.mine = _risen(self.mine, mine, statement.kind, is_first_action)
        self.flags |= _flags(statement)
        self.events += 1


def faded(side, days):
    """What is left of a side after days without contact."""
    fresh, settled, _, actions = side
    fresh_left, settled_left = math.exp(-FRESH * days), math.exp(-SETTLED * days)
    settled = settled * settled_left + fresh * TRANSFER * (settled_left - fresh_left)
    return fresh * fresh_left, settled, 0.0, actions


def _risen(side, hours, kind, is_first_action):
    fresh, settled, words, actions = side
    if is_first_action and hours > 0:
        actions += 1
    if kind.is_words:
        before, words = words, words + hours
        hours = WORDS_CEILING * (
            math.exp(-before / WORDS_CEILING) - math.exp(-words / WORDS_CEILING))
    return CEILING - (CEILING - fresh) * math.exp(-hours / CEILING), settled, words, actions


def _rank(side, day):
    total = side[1] + TRANSFER * side[0]
    return math.log(total) + SETTLED * day if total > 0 else "NULL"


class SQLWriter:
    def __init__(self, pairs):
        self.pairs = pairs

    def write(self, statements, path):
        """One transaction on an empty file; any mistake ends it."""
        with open(path, "w", encoding="utf-8") as script:
            script.write(".bail on\n" + SETTINGS + SCHEMA.replace("RANKS", self.pairs.schema))
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
