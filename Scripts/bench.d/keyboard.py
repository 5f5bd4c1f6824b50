"""Types at the real prompt in a pseudoterminal and measures what each key costs.

CPU time is the scheduler's own count for the process (/proc/PID/schedstat, nanoseconds), read before
a key and again once the shell sleeps: all work for the key counts, whoever else uses the machine.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from dataclasses import dataclass

FRAME_END = b"\x1b[?2026l"
PATIENCE = 30  # seconds; only a shell that hangs waits so long


@dataclass(frozen=True)
class Stroke:
    line: str
    key: str
    cpu: float  # seconds
    written: int  # bytes


class Keyboard:
    """A shell in a pseudoterminal of its own."""

    def __init__(self, arguments, environment, columns=80, rows=24):
        if not os.path.exists("/proc/self/schedstat"):
            sys.exit("the CPU time of single keys can be read on Linux only")
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.execve(arguments[0], arguments, {**environment, "TERM": "xterm-256color"})
        fcntl.ioctl(
            self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._frame()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.terminal)

    def type(self, keys):
        """Each key of a line, then ^C, so that nothing is run."""
        line = "".join(keys)
        for key in keys:
            yield self.press(key, line)
        self.press("\x03", line)

    def press(self, key, line=""):
        before = self._cpu()
        os.write(self.terminal, key.encode())
        written = self._frame()
        return Stroke(line, key, self._cpu() - before, len(written))

    def _frame(self):
        """What is written until the shell waits for the next key."""
        shown = b""
        deadline = time.monotonic() + PATIENCE
        while not (shown.endswith(FRAME_END) and self._sleeps()):
            if time.monotonic() > deadline:
                sys.exit(f"the shell shows no prompt: {shown[-200:]!r}")
            if select.select([self.terminal], [], [], 0.001)[0]:
                shown += os.read(self.terminal, 1 << 16)
        return shown

    def _sleeps(self):
        with open(f"/proc/{self.child}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] == "S"

    def _cpu(self):
        with open(f"/proc/{self.child}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[0]) / 1e9
