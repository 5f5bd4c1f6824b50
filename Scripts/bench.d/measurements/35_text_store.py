"""A store in text: the statements are run whenever it is opened.

The text has been made by hand, so to speak: a script whose every line has its own date.
"""

import shutil

from harness import Contender, Figure, median_cpu

STATEMENTS = 100_000


def figures(bench):
    store, remove_store = bench.new_store("opened.net")
    remove_store()
    shutil.copyfile(bench.script(STATEMENTS), store)
    opened = Contender("whoknows --store network.net", bench.whoknows(
        "--store", store, "-c", "count people"))
    rate = STATEMENTS / median_cpu(opened, bench.environment, 7)
    yield Figure(
        f"opening a text of {STATEMENTS:,} statements", "by CPU", rate, "statements/s",
        bar=200_000, more_is_better=True)
