"""Statements that are on the disk before the next is read, one by one, as at the prompt.

whoknows runs each line of its standard input as a transaction of its own. SQLite inserts one row for
each line, in a transaction of its own, into one table without an index: with a log and full
synchronisation, which whoknows has, and as it is without being told.
"""

import network
from harness import Comparison, Contender
from workbench import SEED

STATEMENTS = 2000
TABLE = ("CREATE TABLE entry (id INTEGER PRIMARY KEY, day INTEGER NOT NULL, kind INTEGER NOT NULL,"
         " text TEXT) STRICT;\n")
#: What is said where the bar against the log is missed.
PAGES = ("A statement of whoknows changes seven or eight pages (the entry, the person's involvement, the "
         "pair and its indexes, the tallies), where a row in one table without an index changes one or "
         "two: they are written and synchronised at once, but found, changed and checksummed one by one.")
WAL = "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"


def comparisons(bench):
    script = bench.made(
        "durable.net", lambda path: network.write_net(network.life(STATEMENTS, SEED), path))
    store, remove_store = bench.new_store("durable.db")
    database, remove_database = bench.new_store("durable-sqlite.db")
    ours = Contender(
        "whoknows --keep-going", bench.whoknows("--store", store, "--keep-going"), stdin=script,
        before=remove_store)

    def sqlite(name, file, pragmas):
        sql = bench.made(file, lambda path: write(script, pragmas, path))
        return Contender(name, bench.sqlite(database), stdin=sql, before=remove_database)

    work = f"{STATEMENTS:,} durable statements, one by one"
    amount = (STATEMENTS, STATEMENTS, "statements")
    return [
        Comparison(
            work, ours, sqlite("sqlite3, log, one row each", "durable-wal.sql", WAL), rounds=7,
            bar=1 / 0.8, amount=amount, waits=True, note=PAGES),
        Comparison(
            work, ours, sqlite("sqlite3, as it is, one row each", "durable.sql", ""), rounds=5,
            bar=1 / 0.8, amount=amount, waits=True),
    ]


def write(script, pragmas, path):
    with open(path, "w", encoding="utf-8") as sql:
        sql.write(pragmas + TABLE)
        for line in script.read_text(encoding="utf-8").splitlines():
            text = line.replace("'", "''")
            sql.write(f"INSERT INTO entry (day, kind, text) VALUES (20000, 1, '{text}');\n")
