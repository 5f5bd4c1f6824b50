"""Ten times the statements: how the time grows, and the memory."""

import math

from harness import Contender, Figure, median_cpu, peak_megabytes

SMALL, LARGE = 100_000, 1_000_000


def comparisons(bench):
    store, remove = bench.new_store("growth.db")

    def script(count):
        return bench.whoknows("--store", store, bench.script(count))

    def exponent():
        small, large = (
            median_cpu(Contender("whoknows", script(count), before=remove), bench.environment, 3)
            for count in (SMALL, LARGE))
        return math.log(large / small) / math.log(LARGE / SMALL)

    def megabytes():
        remove()
        return peak_megabytes(script(LARGE), bench.environment)

    work = f"script of {LARGE:,} statements into a file"
    return [
        Figure(work, f"growth from {SMALL:,}: time as n to the power", exponent, "", 1.05),
        Figure(work, "memory", megabytes, "MB", 200),
    ]
