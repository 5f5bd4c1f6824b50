"""Reading a long script without running it, against reading a journal of as many bytes."""

from harness import Comparison, Contender, Figure, median_cpu

STATEMENTS = 100_000


def comparisons(bench):
    script = bench.script(STATEMENTS)
    size = script.stat().st_size
    journal = bench.journal(STATEMENTS, most_bytes=size)
    ours = Contender("whoknows check", [str(bench.binary), "check", str(script)])
    amount = (size / 1e6, journal.stat().st_size / 1e6, "MB")
    work = title(size)
    return [
        Comparison(
            work, ours, Contender("ledger source", bench.ledger(journal, "source")), rounds=11,
            amount=amount),
        Comparison(
            work, ours,
            Contender("hledger check", [bench.tool("hledger"), "--file", str(journal), "check"]),
            rounds=3, amount=amount),
    ]


def title(size):
    return f"reading {size / 1e6:.1f} MB"


def figures(bench):
    script = bench.script(STATEMENTS)
    size = script.stat().st_size
    check = Contender("whoknows check", [str(bench.binary), "check", str(script)])
    rate = size / 1e6 / median_cpu(check, bench.environment, 11)
    yield Figure(title(size), "by CPU", rate, "MB/s", bar=60, more_is_better=True)
