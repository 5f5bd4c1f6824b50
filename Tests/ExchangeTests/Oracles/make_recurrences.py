#!/usr/bin/env python3
"""Writes recurrences.txt: rules of RFC 5545 at random, and the days that python-dateutil makes of them.

Each begins on a day that its rule names: whether another one counts, the standard leaves open. It has
no weekday with a number beside one without, which dateutil does not add up, and no week number without
a weekday.
"""

import datetime
import pathlib
import random

from dateutil.rrule import rrulestr

CASES = 250
TODAY = datetime.datetime(2026, 11, 23)
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
draw = random.Random(20261123)


def some(numbers, most):
    return ",".join(str(n) for n in sorted(draw.sample([n for n in numbers if n], draw.randint(1, most))))


def weekdays(frequency, has_months):
    if frequency in ("MONTHLY", "YEARLY") and draw.random() < 0.5:
        most = 5 if frequency == "MONTHLY" or has_months else 53
        return ",".join(
            f"{draw.choice([1, -1]) * draw.randint(1, most)}{day}" for day in draw.sample(WEEKDAYS, draw.randint(1, 3))
        )
    return ",".join(draw.sample(WEEKDAYS, draw.randint(1, 4)))


def rule():
    frequency = draw.choice(["DAILY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY"])
    parts = {"FREQ": frequency}
    if draw.random() < 0.6:
        parts["INTERVAL"] = draw.randint(1, 5)
    if draw.random() < 0.5:
        parts["WKST"] = draw.choice(WEEKDAYS)
    if draw.random() < 0.35:
        parts["BYMONTH"] = some(range(1, 13), 4)
    if frequency != "WEEKLY" and draw.random() < 0.35:
        parts["BYMONTHDAY"] = some(range(-31, 32), 5)
    if frequency == "YEARLY" and draw.random() < 0.15:
        parts["BYYEARDAY"] = some(range(-366, 367), 6)
    if frequency == "YEARLY" and draw.random() < 0.15:
        parts["BYWEEKNO"] = some(range(2, 52), 4)
        parts["BYDAY"] = ",".join(draw.sample(WEEKDAYS, draw.randint(1, 4)))
    elif draw.random() < 0.5:
        parts["BYDAY"] = weekdays(frequency, "BYMONTH" in parts)
    if {"BYMONTHDAY", "BYYEARDAY", "BYDAY"} & set(parts) and draw.random() < 0.25:
        parts["BYSETPOS"] = some(range(-3, 4), 2)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def compact(days):
    words, year = [], None
    for day in days:
        if day.year != year:
            words.append(f"{day:%Y}:")
        year = day.year
        words.append(f"{day:%m%d}")
    return " ".join(words)


def case():
    text = rule()
    start = datetime.datetime(draw.randint(1996, 2020), draw.randint(1, 12), draw.randint(1, 28))
    first = rrulestr(f"{text};UNTIL={TODAY:%Y%m%d}", dtstart=start).after(start - datetime.timedelta(1))
    if first is None:
        return None
    if draw.random() < 0.5:
        text += f";COUNT={draw.randint(1, 12)}"
    else:
        text += f";UNTIL={first + datetime.timedelta(draw.randint(0, 900)):%Y%m%d}"
    days = [day for day in rrulestr(text, dtstart=first).xafter(first, 26, inc=True) if day <= TODAY]
    if not days or days[0] != first or len(days) > 25:
        return None
    return f"{text}|{first:%Y%m%d}|{compact(days)}"


def main():
    cases = []
    while len(cases) < CASES:
        found = case()
        if found is not None:
            cases.append(found)
    path = pathlib.Path(__file__).with_name("recurrences.txt")
    path.write_text("\n".join(cases) + "\n")


if __name__ == "__main__":
    main()
