"""Runs the examples in Markdown documents.

    ```net       a script: runs in a new store and must succeed
    ```console   commands after "$ " and what they print, compared byte for byte; a command that
                 ends in a backslash goes on in the next line
    ```session   statements typed at the shell's prompt and what the screen shows, in a new store

The commands of one document share one home and one folder, both empty at its start (but for
Scripts/, as in a clone), so that a document can tell a story. Scripts and sessions run on the day
given by --today; commands fix their day themselves. With --update the outputs are rewritten instead.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import shell_session

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120  # for one example: a hang is a mistake, not a reason to wait for CI's own limit
FENCE = re.compile(r"^(?P<indent> *)```(?P<language>\w*)[^\n`]*$")


@dataclass
class Block:
    language: str
    line: int  # of its first line of content, from 1
    lines: list[str]
    indent: str = ""


@dataclass
class Command:
    line: int
    typed: list[str]
    printed: list[str]

    @property
    def text(self):
        return "\n".join([self.typed[0].removeprefix("$ "), *self.typed[1:]])


def blocks(text):
    """The fenced blocks of a document, in order."""
    found, block = [], None
    for number, line in enumerate(text.split("\n"), 1):
        fence = FENCE.match(line)
        if block is None and fence:
            block = Block(fence["language"], number + 1, [], fence["indent"])
        elif block is not None and fence and not fence["language"]:
            found.append(block)
            block = None
        elif block is not None:
            block.lines.append(line.removeprefix(block.indent))
    if block is not None:
        raise SystemExit(f"line {block.line - 1}: the block is never closed")
    return found


def commands(block):
    """The commands of a transcript, each with the lines that follow it."""
    found = []
    for offset, line in enumerate(block.lines):
        if line.startswith("$ "):
            found.append(Command(block.line + offset, [line], []))
        elif not found:
            raise SystemExit(f"line {block.line + offset}: output before the first command")
        elif not found[-1].printed and found[-1].typed[-1].endswith("\\"):
            found[-1].typed.append(line)
        else:
            found[-1].printed.append(line)
    return found


class Runner:
    """A newcomer's machine: an empty home, `whoknows` in the path, no terminal."""

    def __init__(self, binary, today, folder):
        self.binary, self.today = binary, today
        home = folder / "home"
        self.work = folder / "work"
        tools = folder / "bin"
        for path in (home, self.work, tools):
            path.mkdir()
        (tools / "whoknows").symlink_to(binary)
        (self.work / "Scripts").symlink_to(ROOT / "Scripts")
        self.environment = {
            "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "TERM": "dumb",
        }  # fmt: skip

    def run(self, arguments):
        """Exit status, and both outputs in the order they came."""
        try:
            done = subprocess.run(
                arguments, cwd=self.work, env=self.environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS)  # fmt: skip
        except subprocess.TimeoutExpired:
            return None, f"no end after {SECONDS} seconds\n"
        return done.returncode, done.stdout.decode("utf-8", "backslashreplace")

    def run_script(self, text):
        script = self.work / "example.net"
        script.write_text(text, encoding="utf-8")
        result = self.run(
            [str(self.binary), "--store", ":memory:", "--today", self.today, str(script)])
        script.unlink()
        return result

    def run_session(self, lines):
        """What the screen shows. Raises TimeoutError with the screen where the shell hangs."""
        return shell_session.transcript(
            lines, [str(self.binary), "--store", ":memory:", "--today", self.today],
            self.environment, self.work)


@dataclass
class Outcome:
    """What came of an example: a complaint where it failed, or what it printed."""

    line: int
    title: str
    complaint: str = ""
    #: The lines of the block that hold the output: as written, and as it is.
    start: int = 0
    written: list[str] | None = None
    actual: list[str] | None = None


def outcomes(block, runner):
    """Runs the examples of a block, in order."""
    if block.language == "net":
        status, output = runner.run_script("\n".join(block.lines) + "\n")
        complaint = "" if status == 0 else f"the script ended with status {status}\n{output}"
        yield Outcome(block.line, "a script", complaint)
    elif block.language == "console":
        for command in commands(block):
            _, output = runner.run(["bash", "-c", command.text])
            actual = output.removesuffix("\n").split("\n") if output else []
            yield Outcome(
                command.line, f"$ {command.text}", start=command.line + len(command.typed),
                written=command.printed, actual=actual)
    elif block.language == "session":
        try:
            yield Outcome(
                block.line, "a session", start=block.line, written=block.lines,
                actual=runner.run_session(block.lines))
        except (TimeoutError, ValueError) as problem:
            yield Outcome(block.line, "a session", f"{problem}")


def check(path, runner, update):
    """Runs a document's examples. Returns how many ran and how many were wrong."""
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    count = wrong = 0
    edits = []
    for block in blocks(text):
        for outcome in outcomes(block, runner):
            count += 1
            if outcome.written == outcome.actual and not outcome.complaint:
                continue
            if update and outcome.actual is not None:
                edits.append((outcome, [block.indent + line for line in outcome.actual]))
                continue
            wrong += 1
            print(f"{path.name}:{outcome.line}: {outcome.title}")
            print(outcome.complaint or "\n".join(difflib.unified_diff(
                outcome.written, outcome.actual, "as written", "as it is", lineterm="")))
    for outcome, actual in reversed(edits):
        start = outcome.start - 1
        lines[start:start + len(outcome.written)] = actual
    if edits:
        path.write_text("\n".join(lines), encoding="utf-8")
    return count, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", type=Path, required=True)
    parser.add_argument("--today", required=True)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("documents", nargs="+", type=Path)
    options = parser.parse_args()

    all_count = all_wrong = 0
    for document in options.documents:
        with tempfile.TemporaryDirectory() as folder:
            runner = Runner(options.binary.resolve(), options.today, Path(folder))
            count, wrong = check(document, runner, options.update)
        if count == 0:
            print(f"{document.name}: there is no example to run")
            wrong = 1
        all_count, all_wrong = all_count + count, all_wrong + wrong
    print(f"documents: {all_count} examples, {all_wrong} wrong")
    return 1 if all_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
