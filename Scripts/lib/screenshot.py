"""Types a session at the real prompt and draws the last screen as an image."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import screen_svg
import shell_session

TODAY = "2026-03-04"
COLUMNS, ROWS = 96, 26


def network():
    """The life before: a friend, a colleague, some acquaintances, and a contact of last week."""
    for year in (2023, 2024, 2025):
        for month in range(1, 13):
            yield f"deepen Alice Jones over dinner for 3 hours on {year}-{month:02}-07"
            yield f"log call with Alice Jones for 1 hour on {year}-{month:02}-21"
            if month % 2:
                yield f"log meeting with Bob Stone for 2 hours on {year}-{month:02}-12"
            if month % 3 == 0:
                yield f"log coffee with Alina Peters on {year}-{month:02}-03"
    yield "deepen Alice Jones over lunch on 2026-03-01"
    yield "log call with Bob Stone on 2026-02-18"
    yield "meet Zoë Ångström at PyCon on 2026-02-24"
    yield 'Alice Jones works at Acme as "engineer"'
    yield 'Bob Stone works at "Nordic Systems" as "CTO"'
    yield 'Alina Peters works at Studio as "designer"'
    yield "Bob Stone knows Carol Diaz well"
    yield "Alina Peters knows Carol Diaz somewhat"
    yield "want Bob Stone in my fifteen"
    yield "contact Alina Peters every 6 weeks"


#: Statements that are run, then what is only typed, with its keys.
STATEMENTS = ["who knows me", "who can introduce me to Carol?"]
TYPED = ["log lunch with Al", "Tab"]
MENU = "designer"


def met():
    yield "meet Alice Jones, Bob Stone and Alina Peters at PyCon on 2023-01-05"
    yield from network()


def draw(binary):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        arguments = [str(binary), "--today", TODAY, "--store", str(home / "network.db")]
        script = home / "life.net"
        script.write_text("\n".join(met()) + "\n", encoding="utf-8")
        subprocess.run([*arguments, str(script)], env=environment, check=True)
        with shell_session.Terminal(arguments, environment, home, COLUMNS, ROWS) as terminal:
            for count, statement in enumerate(STATEMENTS, 1):
                terminal.wait_for_prompts(count)
                terminal.type(statement)
                terminal.enter()
            terminal.wait_for_prompts(len(STATEMENTS) + 1)
            text, key = TYPED
            terminal.type(text)
            terminal.press(key)
            terminal.wait(lambda screen: MENU in screen.split("\n")[-1] or MENU in screen)
            return screen_svg.svg(
                terminal.coloured_rows(), COLUMNS, terminal.cursor(),
                "The shell of whoknows: an answer, a line being typed, and a menu of people")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", type=Path, required=True)
    parser.add_argument("--check", action="store_true", help="only tell whether the image is new")
    parser.add_argument("image", type=Path)
    options = parser.parse_args()
    image = draw(options.binary.resolve())
    if not options.check:
        options.image.write_text(image, encoding="utf-8")
    elif options.image.read_text(encoding="utf-8") != image:
        print(f"{options.image} shows another screen than the shell: run Scripts/screenshot")
        return 1
    print(f"screen: {options.image.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
