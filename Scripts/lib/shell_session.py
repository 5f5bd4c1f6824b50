"""Types statements at the real prompt, in a terminal, and reads the screen back."""

import os
import shlex
import subprocess
import time

PROMPT = "whoknows> "
COLUMNS, ROWS = 100, 2000  # so many rows that nothing scrolls away
PATIENCE = 20  # seconds; only a shell that hangs waits so long


class Terminal:
    """A program in a terminal emulator (tmux) of its own."""

    def __init__(self, arguments, environment, folder, columns=COLUMNS, rows=ROWS):
        self.socket = f"whoknows-examples-{os.getpid()}"
        settings = {**environment, "TERM": "tmux-256color"}
        words = ["env", "-i", *(f"{name}={value}" for name, value in settings.items()), *arguments]
        self._tmux("-f", os.devnull, "new-session", "-d", "-x", str(columns), "-y", str(rows),
                   "-c", str(folder), shlex.join(words) + "; exec cat")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._tmux("kill-server")

    def _tmux(self, *arguments):
        done = subprocess.run(
            ["tmux", "-u", "-L", self.socket, *arguments], check=True, capture_output=True)
        return done.stdout.decode()

    def type(self, text):
        self._tmux("send-keys", "-l", "--", text)

    def enter(self):
        self._tmux("send-keys", "Enter")

    def press(self, key):
        self._tmux("send-keys", key)

    def coloured_rows(self):
        """The rows with their colours as escape sequences, without empty ones at the bottom."""
        return self._tmux("capture-pane", "-p", "-e").rstrip("\n").split("\n")

    def cursor(self):
        place = self._tmux("display-message", "-p", "#{cursor_x} #{cursor_y}")
        return tuple(map(int, place.split()))

    def wait_for_prompts(self, count):
        return self.wait(lambda screen: _prompts(screen) == count)

    def screen(self):
        """The lines without blanks at their ends, without empty ones at the bottom."""
        return "\n".join(
            line.rstrip() for line in self._tmux("capture-pane", "-p").split("\n")).rstrip("\n")

    def wait(self, condition):
        """The screen once it is what is awaited and stays so from one look to the next."""
        deadline = time.monotonic() + PATIENCE
        before = None
        while time.monotonic() < deadline:
            screen = self.screen()
            if screen == before and condition(screen):
                return screen
            before = screen
            time.sleep(0.02)
        raise TimeoutError(f"nothing more after {PATIENCE} seconds:\n{self.screen()}")


def transcript(lines, arguments, environment, folder):
    """What the screen shows from the first prompt on, when the lines after a prompt are typed.

    A correction that the shell has put into the next line is only confirmed.
    """
    typed = [line.removeprefix(PROMPT) for line in lines if line.startswith(PROMPT)]
    if not typed or not lines[0].startswith(PROMPT):
        raise ValueError(f"a session begins with “{PROMPT}”")
    with Terminal(arguments, environment, folder) as terminal:
        for count, text in enumerate(typed, 1):
            screen = terminal.wait(lambda screen: _prompts(screen) == count)
            if screen.split("\n")[-1] == PROMPT.rstrip():
                terminal.type(text)
                terminal.wait(lambda screen: text.rstrip() in screen.split("\n")[-1])
            terminal.enter()
        screen = terminal.wait(lambda screen: _prompts(screen) == len(typed) + 1)
    shown = screen.split("\n")
    first = next(index for index, line in enumerate(shown) if _is_prompt(line))
    return shown[first:-1]


def _is_prompt(line):
    return line.startswith(PROMPT) or line == PROMPT.rstrip()


def _prompts(screen):
    return sum(map(_is_prompt, screen.split("\n")))
