"""Runs every file of measurements/, in order, and prints a table, Markdown or JSON."""

import argparse
import datetime
import importlib.util
import json
import os
import platform
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from harness import compare
from workbench import Workbench

HERE = Path(__file__).resolve().parent


def measurements(pattern, is_large):
    for path in sorted((HERE / "measurements").glob("*.py")):
        if pattern not in path.stem:
            continue
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        if getattr(module, "IS_LARGE", False) <= is_large:
            yield module


def as_record(result):
    comparison = result.comparison
    ratio = result.ratio("wall")
    return {
        "work": comparison.work,
        "ours": comparison.ours.name,
        "peer": comparison.peer.name,
        "rounds": comparison.rounds,
        "ours_seconds": result.median("ours", "wall"),
        "peer_seconds": result.median("peer", "wall"),
        "ours_cpu_seconds": result.median("ours", "cpu"),
        "peer_cpu_seconds": result.median("peer", "cpu"),
        "ratio": ratio,
        "cpu_ratio": result.ratio("cpu"),
        "ours_rate": rate(comparison, result, 0, "ours"),
        "peer_rate": rate(comparison, result, 1, "peer"),
        "rate_unit": comparison.amount and f"{comparison.amount[2]}/s",
        "bar": comparison.bar,
        "met": comparison.bar
        and (ratio if comparison.waits else max(ratio, result.ratio("cpu"))) <= comparison.bar,
        "note": comparison.note,
    }


def rate(comparison, result, index, side):
    return comparison.amount and comparison.amount[index] / result.median(side, "wall")


COLUMNS = ["peer", "whoknows", "peer", "ratio", "cpu ratio", "bar", "whoknows", "peer"]


def row(record):
    def milliseconds(key):
        return f"{record[key] * 1000:,.1f} ms"

    def rate(key):
        return f"{record[key]:,.0f} {record['rate_unit']}" if record[key] else ""

    name = record["peer"]
    if not record["ours"].startswith("whoknows"):
        name = f"{record['ours']} · {name}"
    return [
        name, milliseconds("ours_seconds"), milliseconds("peer_seconds"),
        f"{record['ratio']:.2f}", f"{record['cpu_ratio']:.2f}", verdict(record), rate("ours_rate"),
        rate("peer_rate"),
    ]


def print_table(records):
    rows = [COLUMNS] + [row(record) for record in records]
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(COLUMNS))]

    def line(cells):
        padded = [cells[0].ljust(widths[0])]
        padded += [cell.rjust(width) for cell, width in zip(cells[1:], widths[1:])]
        return "  ".join(padded).rstrip()

    print("  " + line(COLUMNS))
    work = None
    for record, cells in zip(records, rows[1:]):
        if record["work"] != work:
            work = record["work"]
            print(work)
        print("  " + line(cells))
    print(f"\n{LEGEND}")
    for note in notes(records):
        print(note)


LEGEND = ("Medians of the rounds; whoknows and the peer took turns. ratio = whoknows / peer: below 1 "
          "whoknows is faster. A bar is met where both ratios are: of the times on the clock, and of "
          "the processor, which a busy machine disturbs less; where the work waits for the disk, that "
          "on the clock.")


def notes(made):
    """What is said of the bars that were missed."""
    return list(dict.fromkeys(
        one["note"] for one in made if one["bar"] and not one["met"] and one.get("note")))


def verdict(record):
    if not record["bar"]:
        return ""
    sign = "≥" if record.get("more_is_better") else "≤"
    return f"{sign} {record['bar']:.3g} {'met' if record['met'] else 'MISSED'}"


def as_figure(figure):
    return {**asdict(figure), "met": figure.is_met}


def markdown(records, figures):
    lines = [
        "# Benchmarks", "",
        f"Made by `Scripts/bench --markdown BENCHMARKS.md`, not edited. {LEGEND}", "",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"{datetime.date.today().isoformat()}.",
    ]
    lines[-1] += f" Load while it ran: {load()}."
    for work in dict.fromkeys(made["work"] for made in records + figures):
        lines += ["", f"## {work}", ""]
        rows = [row(record)[:6] for record in records if record["work"] == work]
        if rows:
            lines += ["| against | whoknows | peer | ratio | cpu ratio | bar |",
                      "| --- | ---: | ---: | ---: | ---: | --- |"]
            lines += ["| " + " | ".join(cells) + " |" for cells in rows]
        rows = [figure for figure in figures if figure["work"] == work]
        if rows:
            lines += [""] * (lines[-1] != "") + ["| figure | value | bar |", "| --- | ---: | --- |"]
            lines += [
                f"| {figure['name']} | {figure['value']:,.2f} {figure['unit']} | {verdict(figure)} |"
                for figure in rows]
        for note in notes(made for made in records + figures if made["work"] == work):
            lines += ["", note]
    return "\n".join(lines) + "\n"


def load():
    """How many processes wanted a processor in the last minutes."""
    return ", ".join(f"{average:.1f}" for average in os.getloadavg())


def print_figures(figures):
    work = None
    for figure in figures:
        if figure["work"] != work:
            work = figure["work"]
            print(work)
        value = f"{figure['value']:,.2f} {figure['unit']}"
        print(f"  {value:>12}  {verdict(figure):<13}  {figure['name']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--markdown", metavar="FILE", type=Path)
    parser.add_argument(
        "--from", dest="earlier", metavar="JSON", nargs="+", type=Path, default=[],
        help="measure nothing: earlier runs' output")
    parser.add_argument("--verify", action="store_true")
    parser.add_argument(
        "--large", metavar="STORE", nargs="?", const="", type=str,
        help="also 1,000,000 people and 10,000,000 entries: in a store made now, which takes some "
             "minutes, or in one that an earlier run left at that path")
    parser.add_argument("pattern", nargs="?", default="")
    options = parser.parse_args()

    records, figures = [], []
    for path in options.earlier:
        for made in json.loads(path.read_text(encoding="utf-8")):
            (figures if "value" in made else records).append(made)
    with tempfile.TemporaryDirectory(prefix="whoknows-bench-") as folder:
        bench = Workbench(options.binary, folder, huge_store=options.large or None)
        chosen = measurements(options.pattern, is_large=options.large is not None)
        for module in chosen if not options.earlier else []:
            if options.verify:
                if hasattr(module, "verify"):
                    print(f"inputs: {module.verify(bench)}")
                continue
            if hasattr(module, "figures"):
                print(f"{module.__doc__.strip().splitlines()[0]} …", file=sys.stderr)
                figures += map(as_figure, module.figures(bench))
            for comparison in getattr(module, "comparisons", lambda _: [])(bench):
                print(f"{comparison.work}: {comparison.peer.name} …", file=sys.stderr)
                records.append(as_record(compare(comparison, bench.environment)))
    if options.verify:
        return
    if not records and not figures:
        sys.exit("no measurement has that name")
    if options.markdown:
        options.markdown.write_text(markdown(records, figures), encoding="utf-8")
    if options.json:
        print(json.dumps(records + figures, indent=2, ensure_ascii=False))
        return
    if records:
        print_table(records)
    print_figures(figures)


if __name__ == "__main__":
    main()
