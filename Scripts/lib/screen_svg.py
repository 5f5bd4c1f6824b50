"""A terminal's screen as an SVG image: rows as `tmux capture-pane -e` gives them."""

import re
import unicodedata
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

CELL_WIDTH, CELL_HEIGHT, FONT_SIZE = 8.4, 18, 14
MARGIN = 16
TITLE_HEIGHT = 30
GROUND, TEXT, FAINT, FRAME = "#16181d", "#d7dae0", "#8b919c", "#2b2f37"
#: The 16 colours that programs choose by number and people choose to their taste.
PALETTE = [
    "#3b4048", "#e06c75", "#98c379", "#d19a66", "#61afef", "#c678dd", "#56b6c2", "#abb2bf",
    "#7f848e", "#ff7b86", "#a9dc8a", "#f0c674", "#7cb8ff", "#d79bf0", "#7fdbe6", "#ffffff",
]
#: Words with single blanks between them.
WORDS = re.compile(r"[^ ]+(?: [^ ]+)*")
SEQUENCE = re.compile(r"\x1b\[([0-9;]*)m")


@dataclass(frozen=True)
class Look:
    colour: int | None = None
    bold: bool = False
    faint: bool = False
    underlined: bool = False
    reversed: bool = False

    def after(self, parameters):
        """The look after an SGR sequence."""
        look = self
        for number in (int(part or 0) for part in parameters.split(";")):
            match number:
                case 0: look = Look()
                case 1: look = replace(look, bold=True)
                case 2: look = replace(look, faint=True)
                case 4: look = replace(look, underlined=True)
                case 7: look = replace(look, reversed=True)
                case 22: look = replace(look, bold=False, faint=False)
                case 24: look = replace(look, underlined=False)
                case 27: look = replace(look, reversed=False)
                case 39: look = replace(look, colour=None)
                case _ if 30 <= number <= 37: look = replace(look, colour=number - 30)
                case _ if 90 <= number <= 97: look = replace(look, colour=number - 82)
        return look

    @property
    def ink(self):
        if self.colour is not None:
            return PALETTE[self.colour]
        return FAINT if self.faint else TEXT


def columns(text):
    return sum(
        0 if unicodedata.combining(character) else
        2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def runs(row, look):
    """The pieces of a row in one look, and the look that the next row begins with."""
    found, end = [], 0
    for sequence in SEQUENCE.finditer(row):
        if sequence.start() > end:
            found.append((row[end:sequence.start()], look))
        look = look.after(sequence[1])
        end = sequence.end()
    if end < len(row):
        found.append((row[end:], look))
    return found, look


def svg(rows, width, cursor, title):
    """The image of rows; `cursor` is (column, row)."""
    image_width = width * CELL_WIDTH + 2 * MARGIN
    image_height = TITLE_HEIGHT + len(rows) * CELL_HEIGHT + MARGIN
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{image_width:.0f}" '
        f'height="{image_height:.0f}" viewBox="0 0 {image_width:.0f} {image_height:.0f}" '
        f'role="img" aria-label="{escape(title)}">',
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}" stroke="{FRAME}"/>',
        *(f'<circle cx="{MARGIN + 6 + 18 * place}" cy="15" r="5" fill="{PALETTE[colour]}"/>'
          for place, colour in enumerate((1, 3, 2))),
        f'<g font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" '
        f'font-size="{FONT_SIZE}" xml:space="preserve">',
        _box(cursor[0], cursor[1], 1, FAINT),
    ]
    look = Look()
    for number, row in enumerate(rows):
        column = 0
        pieces, look = runs(row, look)
        for text, piece_look in pieces:
            lines += _piece(text, piece_look, column, number)
            column += columns(text)
    return "\n".join([*lines, "</g>", "</svg>", ""])


def _piece(text, look, column, row):
    ground = look.ink if look.reversed else None
    ink = GROUND if look.reversed else look.ink
    if ground:
        yield _box(column, row, columns(text), ground)
    style = (' font-weight="bold"' if look.bold else "") + (
        ' text-decoration="underline"' if look.underlined else "")
    # Not every viewer keeps blanks in a row: they only move what stands behind them.
    for part in WORDS.finditer(text):
        place = column + columns(text[:part.start()])
        yield (
            f'<text x="{_x(place)}" y="{_y(row) + 13:g}" fill="{ink}"{style} '
            f'textLength="{columns(part[0]) * CELL_WIDTH:.1f}" lengthAdjust="spacingAndGlyphs">'
            f"{escape(part[0])}</text>")


def _box(column, row, width, colour):
    return (
        f'<rect x="{_x(column)}" y="{_y(row) - 1:g}" width="{width * CELL_WIDTH:.1f}" '
        f'height="{CELL_HEIGHT}" fill="{colour}"/>')


def _x(column):
    return f"{MARGIN + column * CELL_WIDTH:.1f}"


def _y(row):
    return TITLE_HEIGHT + row * CELL_HEIGHT
