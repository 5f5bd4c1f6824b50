"""The inputs of a benchmark run: made once each in a temporary folder, from fixed seeds."""

import os
import shutil
import sys
from pathlib import Path

import network
from crowd import Crowd
from harness import Contender, output
from network_sql import DerivedPairs, ReadyMadePairs, SQLWriter

SEED = 20260304
#: Of which 15 % meet somebody: a thousand people.
SMALL_STATEMENTS = 6_600
#: One in nine meets somebody, which makes two entries of it.
LARGE_STATEMENTS, NEWCOMERS = 900_000, 1 / 9


HUGE_STATEMENTS = 9_000_000


class Workbench:
    def __init__(self, binary, folder, huge_store=None):
        self.binary, self.folder = Path(binary).resolve(), Path(folder)
        self._huge_store = huge_store and Path(huge_store).resolve()
        self._crowd = None
        home = self.folder / "home"
        home.mkdir()
        #: A home of its own: no start-up file, no settings of the user's.
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        }

    def tool(self, name):
        return shutil.which(name) or sys.exit(f"{name} is missing")

    def whoknows(self, *arguments):
        return [str(self.binary), "--today", network.TODAY, *map(str, arguments)]

    def sqlite(self, *arguments):
        return [self.tool("sqlite3"), *map(str, arguments)]

    def ledger(self, journal, command):
        return [self.tool("ledger"), "--args-only", "--file", str(journal), command]

    # ---- Inputs

    def script(self, count):
        return self.made(
            f"{count}.net", lambda path: network.write_net(network.life(count, SEED), path))

    def large_script(self, count=LARGE_STATEMENTS, name="large.net"):
        """100,000 people and 1,000,000 entries, with wishes for 200 of them."""
        def write(path):
            network.write_net(network.life(count, SEED, NEWCOMERS), path)
            network.append_wishes(network.life(count, SEED, NEWCOMERS), path)

        return self.made(name, write)

    def crowd(self):
        """100,000 people with 1,000,000 ties."""
        if self._crowd is None:
            self._crowd = Crowd(100_000, 1_000_000, SEED)
        return self._crowd

    def derived_sql(self, count):
        return self._sql(f"{count}-derived.sql", count, DerivedPairs())

    def ready_made_sql(self, count):
        return self._sql(f"{count}-ready-made.sql", count, ReadyMadePairs())

    def _sql(self, name, count, pairs):
        return self.made(
            name, lambda path: SQLWriter(pairs).write(network.life(count, SEED), path))

    def journal(self, count, most_bytes=None):
        name = f"{count}-{most_bytes or 'all'}.ledger"
        return self.made(
            name,
            lambda path: network.write_ledger(network.life(count, SEED), path, most_bytes))

    def made(self, name, write):
        path = self.folder / name
        if not path.exists():
            write(path)
        return path

    # ---- Stores

    def store(self, name, script):
        """A store that a script was run into, made once. `script` is called for its path."""
        path = self.folder / f"{name}.db"
        if not path.exists():
            output(self.whoknows("--store", path, script()), self.environment)
        return path

    def small_store(self):
        """1,000 people: what a cold start is measured on."""
        return self.store("small", lambda: self.script(SMALL_STATEMENTS))

    def large_store(self):
        return self.store("large", self.large_script)

    def huge_store(self):
        """1,000,000 people and 10,000,000 entries; kept where a path was given."""
        path = self._huge_store or self.folder / "huge.db"
        if not path.exists():
            script = self.large_script(HUGE_STATEMENTS, "huge.net")
            output(self.whoknows("--store", path, script), self.environment)
            script.unlink()
        return path

    def crowd_store(self):
        return self.store("crowd", lambda: self.made("crowd.net", self.crowd().write_net))

    def storing_rows_alone(self, store, target):
        """The arguments of store_rows.c, compiled here."""
        program = self.folder / "store_rows"
        if not program.exists():
            source = Path(__file__).with_name("store_rows.c")
            compiler = shutil.which("cc") or self.tool("clang")
            output([compiler, "-O2", "-o", str(program), str(source), "-lsqlite3"], os.environ)
        return [str(program), str(store), str(target)]

    def ask(self, name, store, question):
        """A contender that asks one question."""
        return Contender(name, self.whoknows("--store", store, "-c", question))

    def binary_bytes(self):
        """The size of the program without its symbols."""
        stripped = self.folder / "stripped"
        output([self.tool("strip"), "-o", str(stripped), str(self.binary)], self.environment)
        return stripped.stat().st_size

    def cold_start(self):
        return self.ask("cold start", self.small_store(), "count people")

    def new_store(self, name):
        """A store's path, and what removes it, so that a run begins with none."""
        path = self.folder / name

        def remove():
            for suffix in ("", "-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)

        return path, remove
