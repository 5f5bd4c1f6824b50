"""How long one question takes, from the shell's Enter to its answer; and the size of the program."""

from harness import Comparison, Contender, Figure, output


def comparisons(bench):
    store = bench.small_store()
    people = output(bench.sqlite(store, "SELECT count(*) FROM person"), bench.environment).strip()
    return [
        Comparison(
            f"cold start, count {int(people):,} people",
            bench.ask("whoknows -c", store, "count people"),
            Contender("sqlite3", bench.sqlite(store, "SELECT count(*) FROM person")),
            rounds=60, bar=2.2)
    ]


def figures(bench):
    yield Figure("the program", "binary, stripped", bench.binary_bytes() / 1e6, "MB", bar=65)
