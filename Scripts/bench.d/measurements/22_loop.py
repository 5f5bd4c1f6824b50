"""100,000 statements that a loop runs, against the same statements written out."""

import json
import sys
from pathlib import Path

import network
from harness import Comparison, Contender, output
from workbench import SEED

PEOPLE = 1_000
ROUNDS = 100
LOGGED = f"log coffee with {{}} on {network.TODAY}\n"


def comparisons(bench):
    names = _names(PEOPLE)
    loop, loop_store, remove_loop = _contender(bench, "loop", _looped(names, ROUNDS))
    plain, plain_store, remove_plain = _contender(bench, "written", _written(names, ROUNDS))
    return [
        Comparison(
            f"{PEOPLE * ROUNDS:,} statements in a loop",
            Contender("whoknows, a loop", loop, before=remove_loop),
            Contender("whoknows, written out", plain, before=remove_plain), rounds=7, bar=1.3,
            amount=(PEOPLE * ROUNDS, PEOPLE * ROUNDS, "statements")),
    ]


def verify(bench):
    """Both make the same record: the meetings, which are interactions too, and what was logged."""
    names = _names(20)
    answers = []
    for name, text in [("v-loop", _looped(names, 3)), ("v-written", _written(names, 3))]:
        run, store, _ = _contender(bench, name, text)
        output(run, bench.environment)
        asked = bench.whoknows("--store", store, "-c", "interactions as json")
        answers.append(json.loads(output(asked, bench.environment))["rows"])
    loop, written = [
        sorted(json.dumps({key: row[key] for key in row if key != "entry"}) for row in rows)
        for rows in answers
    ]
    if loop != written or len(loop) != 20 * (1 + 3):
        sys.exit("a loop and the same statements written out are not recorded alike")
    return "a loop records what the same statements written out record"


def _names(count):
    met = [made.person.name for made in network.life(10 * count, SEED) if made.what == "meet"]
    return met[:count]


def _meetings(names):
    return "".join(f"meet {name} on {network.TODAY}\n" for name in names)


def _looped(names, rounds):
    body = ("  " + LOGGED.format("$person")) * rounds
    return _meetings(names) + f"for each $person in contacts do\n{body}end\n"


def _written(names, rounds):
    return _meetings(names) + "".join(LOGGED.format(name) * rounds for name in names)


def _contender(bench, name, text):
    script = Path(bench.folder / f"{name}.net")
    script.write_text(text)
    store, remove = bench.new_store(f"{name}.db")
    return bench.whoknows("--store", store, script), store, remove
