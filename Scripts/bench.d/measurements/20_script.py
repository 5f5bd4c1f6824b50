"""A long script into a new store: 70 % log, 15 % meet, 15 % other.

SQLite gets the same rows, journal and durability, in one transaction: once with the running values
of the pairs worked out beforehand, so that it only stores, and once deriving them in the upsert as
whoknows does. `ledger` only reads as many transactions and keeps nothing; beside it SQLite stores the
finished rows alone.
"""

import datetime
import json
import math
import sys

from harness import Comparison, Contender, Told, output
from network import TODAY
from network_sql import faded

STATEMENTS = 100_000
LEDGER = (
    "`ledger source` reads its journal and keeps nothing. whoknows resolves each name, derives the pairs "
    "and writes the rows and index entries for each statement. SQLite's own part of that, the finished "
    "rows bound to prepared statements by a C program (`store_rows.c`), takes what the line `SQLite "
    "alone` says: the bar leaves less than that for everything.")


def comparisons(bench):
    work = f"script of {STATEMENTS:,} statements into a file"
    store, remove_store = bench.new_store("script.db")
    database, remove_database = bench.new_store("script-sqlite.db")
    ours = Contender(
        "whoknows FILE.net", bench.whoknows("--store", store, bench.script(STATEMENTS)),
        before=remove_store)

    def sqlite(name, sql):
        return Contender(name, bench.sqlite(database), stdin=sql, before=remove_database)

    finished = bench.store("script-finished", lambda: bench.script(STATEMENTS))
    copy, remove_copy = bench.new_store("script-copy.db")
    rows_alone = Contender(
        "store_rows", bench.storing_rows_alone(finished, copy), before=remove_copy)
    ledger = Contender("ledger source", bench.ledger(bench.journal(STATEMENTS), "source"))
    amount = (STATEMENTS, STATEMENTS, "statements")
    return [
        Comparison(
            work, ours, sqlite("sqlite3, values derived", bench.derived_sql(STATEMENTS)),
            rounds=5, bar=1 / 4, amount=amount),
        Comparison(
            work, ours, sqlite("sqlite3, values ready-made", bench.ready_made_sql(STATEMENTS)),
            rounds=5, amount=amount),
        Comparison(work, ours, ledger, rounds=5, bar=1 / 2, amount=amount, note=LEDGER),
        Comparison(work, Told("SQLite alone", rows_alone), ledger, rounds=7),
    ]


def verify(bench):
    """The programs answer alike afterwards: how many of each, and how well each knows each."""
    count = 3_000
    store, _ = bench.new_store("verify.db")
    output(bench.whoknows("--store", store, bench.script(count)), bench.environment)
    for name, sql in [
        ("derived", bench.derived_sql(count)), ("ready-made", bench.ready_made_sql(count))
    ]:
        database, _ = bench.new_store(f"verify-{name}.db")
        output(bench.sqlite(database), bench.environment, stdin=sql)
        for question, query in COUNTS:
            ours, theirs = _counted(bench, store, question), int(_asked(bench, database, query))
            if ours != theirs:
                sys.exit(f"{question}: whoknows {ours}, SQLite ({name}) {theirs}")
        for question, side in [("who knows me", "their"), ("whom do I know", "my")]:
            _compare_pairs(bench, store, database, name, question, side)
    return f"{count:,} statements make whoknows and SQLite answer alike"


COUNTS = [
    ("count people", "SELECT count(*) FROM person"),
    ("count interactions", "SELECT count(*) FROM entry WHERE kind = 1"),
    ("count notes", "SELECT count(*) FROM entry WHERE kind = 12"),
    ("count promises", "SELECT count(*) FROM entry WHERE kind = 17"),
]


def _compare_pairs(bench, store, database, name, question, side):
    days = (datetime.date.fromisoformat(TODAY) - datetime.date(1970, 1, 1)).days
    rows = _asked(
        bench, database,
        f"SELECT name, {side}_fresh, {side}_settled, last_day FROM pair JOIN person ON id = person")
    expected = {}
    for row in rows.splitlines():
        person, fresh, settled, last = row.split("|")
        fresh, settled, _, _ = faded(
            (float(fresh), float(settled), 0.0, 0), days - int(last))
        if settled > 0:
            expected[person] = (fresh, settled)
    found = {
        row["name"]: (row["freshHours"], row["settledHours"])
        for row in _answer(bench, store, question)["rows"]
    }
    if found.keys() != expected.keys():
        sys.exit(f"{question}: whoknows {len(found)} people, SQLite ({name}) {len(expected)}")
    for person, hours in expected.items():
        if not all(
            math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-9)
            for ours, theirs in zip(found[person], hours)
        ):
            sys.exit(f"{question}, {person}: whoknows {found[person]}, SQLite ({name}) {hours}")


def _answer(bench, store, question):
    return json.loads(
        output(bench.whoknows("--store", store, "-c", f"{question} as json"), bench.environment))


def _counted(bench, store, question):
    return _answer(bench, store, question)["rows"][0]["count"]


def _asked(bench, database, query):
    return output(bench.sqlite(database, query), bench.environment)
