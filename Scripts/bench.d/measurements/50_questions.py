"""Questions on 100,000 people and 1,000,000 entries, against the least that a question can cost.

A question that looks at few people takes about as long as starting the program; only one about
everybody on a past day may read everything.
"""

import datetime
import sqlite3

from harness import Call, Comparison, Figure, median_cpu, peak_megabytes
from network import TODAY
from network_sql import FRESH, SETTLED, TRANSFER

WORK = "100,000 people, 1,000,000 entries"
PAST = "as of 2020-01-01"
FIVE = (
    "Of `five`, three quarters beyond the start are the communities of the people picked, for which "
    "all ties between others are read: SQLite gives a row of them in 1,700 instructions, and no part "
    "of them tells the communities of the whole. The start became shorter than the question did.")
EVERYBODY = (
    "`who knows me as of` a past day makes a row for each of 100,000 people anew, from every entry "
    "up to that day, and prints them all.")


def comparisons(bench):
    store = bench.large_store()
    cold = bench.cold_start()

    def asked(question):
        return bench.ask(question, store, question)

    return [
        Comparison(WORK, asked("who knows me limit 20"), asked("count people"), 30, bar=2),
        Comparison(WORK, asked("who knows me limit 20"), cold, 30, bar=1.5),
        Comparison(WORK, asked("who knows me limit 20"), with_duckdb(store), 30),
        Comparison(WORK, asked("five"), cold, 20, bar=3, note=FIVE),
        Comparison(WORK, asked("who am I neglecting?"), cold, 20, bar=3),
    ]


def with_duckdb(store):
    """The same twenty by a scan of the pairs, which are in memory already."""
    import duckdb
    import numpy

    with sqlite3.connect(store) as database:
        pairs = database.execute(
            "SELECT person, their_fresh, their_settled, last_day FROM pair").fetchall()
    names = ["person", "fresh", "settled", "day"]
    columns = {name: numpy.array(column) for name, column in zip(names, zip(*pairs))}
    connection = duckdb.connect()
    connection.register("columns", columns)
    connection.execute("CREATE TABLE pair AS SELECT * FROM columns")
    today = (datetime.date.fromisoformat(TODAY) - datetime.date(1970, 1, 1)).days
    left = f"exp({-SETTLED!r} * ({today} - day))"
    query = (
        f"SELECT person, settled * {left} + fresh * {TRANSFER!r} *"
        f" ({left} - exp({-FRESH!r} * ({today} - day))) AS hours FROM pair"
        " ORDER BY hours DESC LIMIT 20")
    return Call("duckdb, pairs in memory", lambda: connection.execute(query).fetchall())


def figures(bench):
    store = bench.large_store()
    for question in ["who knows me limit 20", "who knows me", "faces", "count people"]:
        past = f"{question} {PAST}"
        seconds = median_cpu(bench.ask(past, store, past), bench.environment, 5)
        yield Figure(WORK, f"CPU, {past}", seconds, "s", bar=1, note=EVERYBODY)
    for question in [
        "who knows me limit 20", "five", "who am I neglecting?", "faces",
        f"who knows me limit 20 {PAST}",
    ]:
        arguments = bench.whoknows("--store", store, "-c", question)
        memory = peak_megabytes(arguments, bench.environment)
        yield Figure(WORK, f"memory, {question}", memory, "MB", bar=40)
