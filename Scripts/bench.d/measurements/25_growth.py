"""Ten times the statements: how the time grows, and the memory; and how SQLite's own part grows.

WHOKNOWS_LONG=1 adds ten times more: a script of half a gigabyte, 12 GB of disk, some ten minutes.
"""

import math
import os

from harness import Contender, Figure, median_cpu, output, peak_and_cpu

SIZES = [100_000, 1_000_000] + [10_000_000] * ("WHOKNOWS_LONG" in os.environ)

#: The tables of a store, and in which order SQLite stores them with the least work: that of their keys.
TABLES = {
    "entry": "id", "person": "id", "name": "key, person",
    "involvement": "person, day, entry, role", "pair": "person",
    "tie": "from_person, to_person, entry", "mention": "key, kind, day, entry",
    "occurrence": "kind, day, entry", "numbered": "kind, number",
}
#: As a store is opened for recording.
SETTINGS = """\
PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -40000;
PRAGMA wal_autocheckpoint = 1000;
"""


def figures(bench):
    store, remove = bench.new_store("growth.db")

    def arguments(count):
        return bench.whoknows("--store", store, bench.script(count))

    smallest = Contender("whoknows", arguments(SIZES[0]), before=remove)
    before = median_cpu(smallest, bench.environment, 5)
    floor_before = floor(bench, store, 5)
    for fewer, count in zip(SIZES, SIZES[1:]):
        remove()
        megabytes, seconds = peak_and_cpu(arguments(count), bench.environment)
        least = floor(bench, store, 1)
        work = f"script of {count:,} statements into a file"
        growth = f"growth from {fewer:,}: n to the power"
        yield Figure(work, "CPU", seconds, "s")
        yield Figure(
            work, f"CPU, {growth}", exponent(seconds / before, count / fewer), "", bar=1.05,
            note="SQLite alone, copying the finished rows in the order of their keys, grows as the "
            "line below says.")
        yield Figure(
            work, f"CPU of SQLite copying the rows, {growth}",
            exponent(least / floor_before, count / fewer), "")
        yield Figure(work, "memory", megabytes, "MB", bar=200)
        before, floor_before = seconds, least
    remove()


def exponent(times, size):
    return math.log(times) / math.log(size)


def floor(bench, store, rounds):
    """Seconds that SQLite takes to store a store's rows again, ready-made and sorted, the indexes last,
    in one transaction: less than any program with these tables needs."""
    copy, remove = bench.new_store("growth-floor.db")

    def words(kind):
        return output(
            bench.sqlite("-readonly", store, "SELECT sql || ';' FROM sqlite_schema"
                         f" WHERE sql IS NOT NULL AND type = '{kind}'"), bench.environment)

    rows = "".join(
        f"INSERT INTO main.{table} SELECT * FROM a.{table} ORDER BY {order};\n"
        for table, order in TABLES.items())
    script = bench.folder / "growth-floor.sql"
    script.write_text(
        f"{SETTINGS}ATTACH '{store}' AS a;\nBEGIN IMMEDIATE;\n{words('table')}{rows}{words('index')}"
        "COMMIT;\n")
    seconds = median_cpu(
        Contender("sqlite3", bench.sqlite(copy), stdin=script, before=remove), bench.environment,
        rounds)
    remove()
    return seconds
