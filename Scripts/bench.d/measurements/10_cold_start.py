"""How long one question takes, from the shell's Enter to its answer."""

from harness import Comparison, Contender, output


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
