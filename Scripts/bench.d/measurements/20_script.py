"""A long script into a new store: 70 % log, 15 % meet, 15 % other.

SQLite gets the same rows, journal and durability, in one transaction: once with the running values
of the pairs worked out beforehand, so that it only stores, and once deriving them in the upsert as
whoknows does. `ledger` only reads as many transactions and keeps nothing.
"""

import sys

from harness import Comparison, Contender, output

STATEMENTS = 100_000


def comparisons(bench):
    work = f"script of {STATEMENTS:,} statements into a file"
    store, remove_store = bench.new_store("script.db")
    database, remove_database = bench.new_store("script-sqlite.db")
    ours = Contender(
        "whoknows FILE.net", bench.whoknows("--store", store, bench.script(STATEMENTS)),
        before=remove_store)

    def sqlite(name, sql):
        return Contender(name, bench.sqlite(database), stdin=sql, before=remove_database)

    amount = (STATEMENTS, STATEMENTS, "statements")
    return [
        Comparison(
            work, ours, sqlite("sqlite3, values derived", bench.derived_sql(STATEMENTS)),
            rounds=5, bar=1 / 2, amount=amount),
        Comparison(
            work, ours, sqlite("sqlite3, values ready-made", bench.ready_made_sql(STATEMENTS)),
            rounds=5, amount=amount),
        Comparison(
            work, ours,
            Contender("ledger source", bench.ledger(bench.journal(STATEMENTS), "source")),
            rounds=5, amount=amount),
    ]


COUNTS = "SELECT 'rows', " + ", ".join(
    f"(SELECT count(*) FROM {table})"
    for table in ("entry", "person", "name", "involvement", "pair", "tie", "mention"))
SUMS = (
    "SELECT 'pairs', direction, printf('%.4f %.4f %.4f %.4f', sum(fresh), sum(settled),"
    " sum(words), sum(rank)), sum(first_day), sum(last_day), sum(active_days), sum(action_days),"
    " sum(events), sum(flags) FROM pair GROUP BY direction")
WORDS = "SELECT 'words', sum(length(source)), sum(length(text)) FROM entry"


def verify(bench):
    """The three programs hold the same rows afterwards, and the same values in them."""
    count = 3_000
    store, _ = bench.new_store("verify.db")
    output(bench.whoknows("--store", store, bench.script(count)), bench.environment)
    expected = _contents(bench, store)
    for name, sql in [
        ("derived", bench.derived_sql(count)), ("ready-made", bench.ready_made_sql(count))
    ]:
        database, _ = bench.new_store(f"verify-{name}.db")
        output(bench.sqlite(database), bench.environment, stdin=sql)
        found = _contents(bench, database)
        if found != expected:
            sys.exit(f"SQLite ({name}) holds something else:\n{found}\nwhoknows:\n{expected}")
    return f"{count:,} statements leave the same rows in whoknows and in SQLite"


def _contents(bench, database):
    return output(bench.sqlite(database, f"{COUNTS}; {SUMS}; {WORDS}"), bench.environment)
