"""What a key costs at the prompt, from the key to its frame, on a store of 100,000 people.

Colour, suggestions and menus are on, the screen has 80 columns.
"""

from harness import Figure, output
from keyboard import Keyboard

PEOPLE = 100_000
#: 15 % of the statements meet somebody.
STATEMENTS = PEOPLE * 100 // 15
#: The worst of so many keys in a hundred does not count.
PERCENTILE = 0.99

DOWN = "\x1b[B"


def lines(names):
    """What is typed: (what it tries, keys). Names begin alike for thousands of people."""
    first, second, third = names
    short = first[:2]
    return [
        ("typing", f"meet {first} via {second} at PyCon yesterday"),
        ("typing", f"deepen {second} over lunch for 2 hours about hiring on 2026-03-04"),
        ("typing", f"log call with {first}, {second} and {third} about #mentor"),
        ("typing", f"{third} knows {first} very well since 2019"),
        ("typing", f"who can introduce me to {third}?"),
        ("typing", f'promise {first} "the paper" by next friday'),
        ("typing", "people where depth > 0.5 and tag has #mentor order by name limit 5"),
        ("menu", ["\t", "\t", DOWN]),
        ("menu", [*"deepen ", "\t", "\t", DOWN, DOWN]),
        ("menu", [*f"deepen {short}", "\t", *first[2:]]),
        ("menu", [*f"meet {third} via ", "\t", "\t", DOWN]),
        ("menu", [*f"log call with {first}, {short}", "\t", DOWN, DOWN, "\t"]),
        ("menu", [*"who is tagged #", "\t", "\t"]),
        ("menu", [*"people where ", "\t", *"de"]),
        ("menu", [*"help E", "\t", *"03"]),
    ]


def figures(bench):
    store, remove = bench.new_store("keys.db")
    remove()
    output(bench.whoknows("--store", store, bench.script(STATEMENTS)), bench.environment)
    yield from figures_of(bench, store, PEOPLE)


def figures_of(bench, store, people):
    """What keys cost on a store with so many people."""
    ids = f"{people // 200}, {people // 2}, {people // 10 * 9}"
    found = output(
        bench.sqlite(store, f"SELECT name FROM person WHERE id IN ({ids})"),
        bench.environment).splitlines()
    strokes = {"typing": [], "menu": []}
    with Keyboard(bench.whoknows("--store", store), bench.environment) as keyboard:
        for _ in range(3):
            for kind, keys in lines(found):
                strokes[kind] += keyboard.type(list(keys))
    everything = strokes["typing"] + strokes["menu"]
    worst = max(everything, key=lambda stroke: stroke.cpu)
    work = f"a key to its frame, {people:,} people, {len(everything):,} keys"
    yield Figure(work, "CPU, p99 of all", percentile(everything) * 1e3, "ms", bar=5)
    yield Figure(work, "CPU, p99 with a menu", percentile(strokes["menu"]) * 1e3, "ms", bar=5)
    yield Figure(work, f"CPU, the worst ({worst.key!r} in {worst.line!r})", worst.cpu * 1e3, "ms")
    most = max(stroke.written for stroke in everything)
    yield Figure(work, "written, the most", most / 1024, "KB", bar=4)


def percentile(strokes):
    costs = sorted(stroke.cpu for stroke in strokes)
    return costs[min(len(costs) - 1, int(len(costs) * PERCENTILE))]
