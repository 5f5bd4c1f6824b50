"""Counts the instructions of fixed work under callgrind and compares them with committed figures.

Seconds differ from run to run; instructions hardly do. A count that exceeds its figure by more than
the tolerance fails; one that is lower by as much is shown as such: a new figure keeps what was won.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import network
from workbench import SEED, Workbench

FIGURES = Path(__file__).resolve().parent / "budgets.json"
TOLERANCE = 0.05
STATEMENTS = 5_000


def works(bench):
    """The names and command lines counted. The queries read a store that none of them changes."""
    script = bench.script(STATEMENTS)
    store, _ = bench.new_store("budgets.db")
    subprocess.run(
        bench.whoknows("--store", store, script), env=bench.environment, check=True,
        stdout=subprocess.DEVNULL)

    def ask(question):
        return bench.whoknows("--store", store, "-c", question)

    ties = [made for made in network.life(STATEMENTS, SEED) if made.what == "tie"]
    return {
        f"check of {STATEMENTS} statements": [str(bench.binary), "check", str(script)],
        f"ingest of {STATEMENTS} statements": bench.whoknows("--store", ":memory:", script),
        "count people": ask("count people"),
        "who knows me limit 20": ask("who knows me limit 20"),
        "five": ask("five"),
        "faces": ask("faces"),
        "how do I reach somebody": ask(f'how do I reach "{ties[-1].other.name}" within 3 steps?'),
    }


def instructions(arguments, environment):
    """How many instructions the process retires, start to end."""
    process = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *arguments],
        env=environment, capture_output=True, text=True, check=False)
    counted = re.search(r"Collected : (\d+)", process.stderr)
    if process.returncode != 0 or not counted:
        sys.exit(f"{' '.join(arguments)}\n{process.stderr}")
    return int(counted.group(1))


def verdict(count, budget):
    if budget is None:
        return "no figure"
    if count > budget * (1 + TOLERANCE):
        return "OVER"
    if count < budget * (1 - TOLERANCE):
        return "below"
    return "ok"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    options = parser.parse_args()

    machine = platform.machine()
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    budgets = figures.get(machine, {})
    with tempfile.TemporaryDirectory(prefix="whoknows-budgets-") as folder:
        bench = Workbench(options.binary, folder)
        counts = {
            name: instructions(arguments, bench.environment)
            for name, arguments in works(bench).items()
        }

    if os.environ.get("WHOKNOWS_UPDATE") == "1":
        figures[machine] = counts
        FIGURES.write_text(json.dumps(figures, indent=2) + "\n")
        print(f"budgets: {len(counts)} figures written for {machine}")
        return
    verdicts = {name: verdict(count, budgets.get(name)) for name, count in counts.items()}
    for name, count in counts.items():
        budget = budgets.get(name)
        change = f"{count / budget - 1:+.1%}" if budget else ""
        print(f"{name:32} {count:>14,} instructions  {change:>7}  {verdicts[name]}")
    print(f"budgets: {len(counts)} counted for {machine}, "
          f"{sum(word in ('OVER', 'no figure') for word in verdicts.values())} over or unknown")
    if set(verdicts.values()) - {"ok", "below"}:
        sys.exit("A budget is exceeded or missing: mend it, or say why in the commit that rewrites "
                 "the figures with WHOKNOWS_UPDATE=1 Scripts/test budgets.")


if __name__ == "__main__":
    main()
