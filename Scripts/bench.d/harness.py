"""Runs two programs in turn, A B A B …, and compares the medians.

Seconds mean nothing on a shared machine; the ratio of two programs that took turns does.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Contender:
    """A program to run: its arguments, what it reads, what must be done before each run."""

    name: str
    arguments: list[str]
    stdin: Path | str = os.devnull
    before: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class Call:
    """What a library does in this process, with its data in memory already."""

    name: str
    work: Callable[[], object]


@dataclass(frozen=True)
class Beyond:
    """What a program takes beyond another run of it: the work without the start."""

    name: str
    whole: Contender
    start: Contender


@dataclass(frozen=True)
class Told:
    """What a program says its work took, without its start and what it had to prepare: it prints the
    seconds on the clock and of the processor."""

    name: str
    program: Contender


@dataclass(frozen=True)
class Comparison:
    work: str
    ours: Contender | Beyond | Told
    peer: Contender | Call
    rounds: int
    #: The most time that ours may take, as a part of the peer's; None where no issue sets one.
    bar: float | None = None
    #: How much each contender works through, for figures by second, and in what.
    amount: tuple[float, float, str] | None = None
    #: The bar is on the time on the clock alone: that of work which waits for the disk.
    waits: bool = False
    #: What is said where the bar is missed.
    note: str = ""


@dataclass(frozen=True)
class Figure:
    """A quantity that no other program is compared by."""

    work: str
    name: str
    value: float
    unit: str
    #: The most that it may be, or the least; None where no issue sets one.
    bar: float | None = None
    more_is_better: bool = False
    #: What is said where the bar is missed.
    note: str = ""

    @property
    def is_met(self):
        if self.bar is None:
            return None
        return self.value >= self.bar if self.more_is_better else self.value <= self.bar


@dataclass(frozen=True)
class Time:
    wall: float  # seconds
    cpu: float  # seconds, user and system


@dataclass(frozen=True)
class Result:
    comparison: Comparison
    ours: list[Time]
    peer: list[Time]

    def median(self, side, clock):
        return statistics.median(getattr(time, clock) for time in getattr(self, side))

    def ratio(self, clock):
        """The median of the rounds' own ratios: what slows a whole round down cancels out."""
        return statistics.median(
            getattr(ours, clock) / max(getattr(peer, clock), 1e-6)
            for ours, peer in zip(self.ours, self.peer))


def run(contender, environment):
    """One run, timed. A run that fails would be no measurement: it ends the benchmark."""
    if isinstance(contender, Beyond):
        whole, start = run(contender.whole, environment), run(contender.start, environment)
        return Time(whole.wall - start.wall, whole.cpu - start.cpu)
    if isinstance(contender, Told):
        contender.program.before()
        return Time(*map(float, output(contender.program.arguments, environment).split()))
    if isinstance(contender, Call):
        began, began_cpu = time.perf_counter(), time.process_time()
        contender.work()
        return Time(time.perf_counter() - began, time.process_time() - began_cpu)
    contender.before()
    program = contender.arguments[0]
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, str(contender.stdin), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ]
    began = time.perf_counter()
    # Not subprocess: forking this process would cost more than the programs that start fast.
    child = os.posix_spawn(program, contender.arguments, environment, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - began
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{contender.name} failed: {' '.join(contender.arguments)}")
    return Time(wall, usage.ru_utime + usage.ru_stime)


def compare(comparison, environment):
    ours, peer = [], []
    for round in range(comparison.rounds + 1):
        pair = run(comparison.ours, environment), run(comparison.peer, environment)
        if round > 0:  # the first fills the disk's cache
            ours.append(pair[0])
            peer.append(pair[1])
    return Result(comparison, ours, peer)


def median_cpu(contender, environment, rounds):
    """Seconds of user and system time."""
    return statistics.median(run(contender, environment).cpu for _ in range(rounds))


def peak_megabytes(arguments, environment):
    """The most memory that a program has in use."""
    return peak_and_cpu(arguments, environment)[0]


def peak_and_cpu(arguments, environment):
    """The most memory that a program has in use, in megabytes, and its seconds of user and system
    time."""
    helper = [sys.executable, "-S", str(Path(__file__).with_name("peak.py"))]
    peak, cpu = output([*helper, *arguments], environment).split()
    return int(peak) / 1e6, float(cpu)


def output(arguments, environment, stdin=None):
    """What a program prints; for checking, not for timing."""
    with open(stdin or os.devnull, "rb") as source:
        done = subprocess.run(arguments, env=environment, stdin=source, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)} failed:\n{done.stderr.decode()}")
    return done.stdout.decode()
