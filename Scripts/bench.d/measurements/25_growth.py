"""Ten times the statements: how the time grows, and the memory.

WHOKNOWS_LONG=1 adds ten times more: a script of half a gigabyte, 12 GB of disk, a quarter of an hour.
"""

import math
import os

from harness import Contender, Figure, median_cpu, peak_and_cpu

SIZES = [100_000, 1_000_000] + [10_000_000] * ("WHOKNOWS_LONG" in os.environ)


def figures(bench):
    store, remove = bench.new_store("growth.db")

    def arguments(count):
        return bench.whoknows("--store", store, bench.script(count))

    smallest = Contender("whoknows", arguments(SIZES[0]), before=remove)
    before = median_cpu(smallest, bench.environment, 5)
    for fewer, count in zip(SIZES, SIZES[1:]):
        remove()
        megabytes, seconds = peak_and_cpu(arguments(count), bench.environment)
        work = f"script of {count:,} statements into a file"
        exponent = math.log(seconds / before) / math.log(count / fewer)
        yield Figure(work, "CPU", seconds, "s")
        yield Figure(work, f"CPU, growth from {fewer:,}: n to the power", exponent, "", bar=1.05)
        yield Figure(work, "memory", megabytes, "MB", bar=200)
        before = seconds
    remove()
