"""The same questions and keys on 1,000,000 people and 10,000,000 entries: a thousand lifetimes.

Measured with --large only.
"""

import importlib.util
from pathlib import Path

from harness import Comparison, Figure, peak_megabytes

IS_LARGE = True
PEOPLE = 1_000_000
WORK = "1,000,000 people, 10,000,000 entries"
QUESTIONS = ["who knows me limit 20", "who am I neglecting?", "five"]


def comparisons(bench):
    store, cold = bench.huge_store(), bench.cold_start()
    question = QUESTIONS[0]
    found = [Comparison(WORK, bench.ask(question, store, question), cold, 30, bar=3)]
    return found + [
        Comparison(WORK, bench.ask(question, store, question), cold, 7)
        for question in QUESTIONS[1:]
    ]


def figures(bench):
    store = bench.huge_store()
    for question in QUESTIONS:
        memory = peak_megabytes(
            bench.whoknows("--store", store, "-c", question), bench.environment)
        yield Figure(WORK, f"memory, {question}", memory, "MB")
    yield from _keys().figures_of(bench, store, PEOPLE)


def _keys():
    path = Path(__file__).with_name("40_keys.py")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
