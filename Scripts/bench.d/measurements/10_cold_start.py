"""How long one question takes, from the shell's Enter to its answer."""

from harness import Comparison, Contender, output

#: Of which 15 % meet somebody: a thousand people.
STATEMENTS = 6_600


def comparisons(bench):
    store, remove = bench.new_store("cold.db")
    remove()
    output(bench.whoknows("--store", store, bench.script(STATEMENTS)), bench.environment)
    people = output(bench.sqlite(store, "SELECT count(*) FROM person"), bench.environment).strip()
    return [
        Comparison(
            f"cold start, count {int(people):,} people",
            Contender("whoknows -c", bench.whoknows("--store", store, "-c", "count people")),
            Contender("sqlite3", bench.sqlite(store, "SELECT count(*) FROM person")),
            rounds=60, bar=3)
    ]
