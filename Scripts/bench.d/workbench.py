"""The inputs of a benchmark run: made once each in a temporary folder, from fixed seeds."""

import os
import shutil
import sys
from pathlib import Path

import network
from network_sql import DerivedPairs, ReadyMadePairs, SQLWriter

SEED = 20260304


class Workbench:
    def __init__(self, binary, folder):
        self.binary, self.folder = Path(binary).resolve(), Path(folder)
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
        return self._made(
            f"{count}.net", lambda path: network.write_net(network.life(count, SEED), path))

    def derived_sql(self, count):
        return self._sql(f"{count}-derived.sql", count, DerivedPairs())

    def ready_made_sql(self, count):
        return self._sql(f"{count}-ready-made.sql", count, ReadyMadePairs())

    def _sql(self, name, count, pairs):
        return self._made(
            name, lambda path: SQLWriter(pairs).write(network.life(count, SEED), path))

    def journal(self, count, most_bytes=None):
        name = f"{count}-{most_bytes or 'all'}.ledger"
        return self._made(
            name,
            lambda path: network.write_ledger(network.life(count, SEED), path, most_bytes))

    def _made(self, name, write):
        path = self.folder / name
        if not path.exists():
            write(path)
        return path

    # ---- Stores

    def new_store(self, name):
        """A store's path, and what removes it, so that a run begins with none."""
        path = self.folder / name

        def remove():
            for suffix in ("", "-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)

        return path, remove
