"""Ten times the statements: how the time grows, and the memory."""

import math

from harness import Contender, Figure, median_cpu, peak_megabytes

SMALL, LARGE = 100_000, 1_000_000


def figures(bench):
    store, remove = bench.new_store("growth.db")

    def seconds(count):
        arguments = bench.whoknows("--store", store, bench.script(count))
        return median_cpu(Contender("whoknows", arguments, before=remove), bench.environment, 3)

    work = f"script of {LARGE:,} statements into a file"
    exponent = math.log(seconds(LARGE) / seconds(SMALL)) / math.log(LARGE / SMALL)
    yield Figure(work, f"CPU, growth from {SMALL:,}: n to the power", exponent, "", bar=1.05)
    remove()
    arguments = bench.whoknows("--store", store, bench.script(LARGE))
    yield Figure(work, "memory", peak_megabytes(arguments, bench.environment), "MB", bar=200)
