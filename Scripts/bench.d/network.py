"""A synthetic working life, the same for the same seed, told in several languages.

`life(count, seed)` yields the statements of a person who meets people and stays in touch with some
of them: 70 % logged interactions, 15 % new people, 15 % notes, tags, promises kept and open, ties
between others, and traits. `as_net` and `as_ledger` write each as the line of a script and as a
transaction of ledger; network_sql.py writes the SQL that stores the same.

Only `random()` of Python's generator is used: its sequence for a seed never changes.
"""

import datetime
import random
import unicodedata
from dataclasses import dataclass, field

EPOCH = datetime.date(1970, 1, 1).toordinal()
FIRST_DAY = datetime.date(2014, 1, 1).toordinal() - EPOCH
DAYS = 12 * 365
#: No statement is dated later: the day to give as "today".
TODAY = datetime.date.fromordinal(FIRST_DAY + DAYS + EPOCH).isoformat()

FIRST = ["Mi", "Ro", "Le", "Ka", "Zo", "Ja", "An", "El", "Ti", "Bé", "No", "Sa", "Da", "Fi", "Lu"]
MIDDLE = ["ra", "li", "na", "se", "do", "vi", "mu", "ri", "lo", "ne"]
END = ["na", "el", "ra", "no", "ka", "rin", "las", "via", "mé", "ton", "dra", "ian"]
LAST = ["Sol", "Ber", "Kow", "Mar", "Hol", "Fer", "Nak", "Vas", "Öst", "Lin", "Gra", "Tor", "Pel"]
LAST_END = ["berg", "ski", "tinez", "quist", "amura", "inger", "nandez", "ström", "ley", "ova",
            "dal", "ini", "ardt", "man", "wood"]
PARTICLES = ["van", "de", "von", "da"]
PLACES = ["PyCon", "Acme", "Nordic Systems", "Oslo", "the-library", "Café Central"]
TOPICS = ["hiring", "swift", "design", "funding", "databases", "teaching", "compilers", "sales"]
TAGS = ["mentor", "client", "alumni", "neighbour", "speaker", "referee"]
WORDS = ["sent", "me", "the", "draft", "likes", "early", "trains", "asked", "about", "our", "plan",
         "moved", "to", "a", "new", "team", "and", "wants", "feedback", "on", "her", "paper"]


@dataclass(frozen=True)
class Kind:
    """A kind of interaction: how the language says it and what the model makes of it."""

    word: str
    code: int  # as stored
    rate: float  # raw hours for each hour, or for each message
    usual: float  # hours where the statement does not say
    is_words: bool = False


MET = Kind("met", 4, 1.5, 0.5)
KEPT = Kind("kept promise", 22, 2, 1)
MESSAGES = [Kind("message", 1, 0.1, 1, True), Kind("email", 2, 0.1, 1, True)]
TALKS = [Kind("call", 3, 1, 0.5), Kind("coffee", 5, 1.5, 1), Kind("conversation", 6, 1.5, 1),
         Kind("lunch", 8, 1.5, 1.5), Kind("meeting", 13, 0.5, 1)]


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    key: str  # by which the name is found


@dataclass(frozen=True)
class Statement:
    what: str  # log, meet, note, tag, promise, keep, tie, trait
    day: int  # from 1970-01-01
    person: Person
    other: Person | None = None
    kind: Kind | None = None
    direction: str = "with"  # with, to, from
    minutes: int | None = None
    text: str = ""  # a note, a promise, a tag, a topic, a place, a verb
    number: int = 0  # of a promise, or a strength
    #: Entries made before this statement's own.
    entry: int = 0

    @property
    def date(self):
        return datetime.date.fromordinal(self.day + EPOCH).isoformat()

    @property
    def hours(self):
        return None if self.minutes is None else self.minutes / 60


def matching_key(name):
    """Lower case, without marks: enough for the names made here."""
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class Dice:
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def one_of(self, choices):
        return choices[int(self.random() * len(choices))]

    def chance(self, probability):
        return self.random() < probability


@dataclass
class Acquaintances:
    """Everybody met so far, with new names made as they are needed."""

    dice: Dice
    people: list[Person] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    def new(self):
        while True:
            name = self._name()
            key = matching_key(name)
            if key not in self.keys:
                break
        self.keys.add(key)
        person = Person(len(self.people) + 1, name, key)
        self.people.append(person)
        return person

    def _name(self):
        one_of, chance = self.dice.one_of, self.dice.chance
        first = one_of(FIRST) + (one_of(MIDDLE) if chance(0.7) else "") + one_of(END)
        last = one_of(LAST) + (one_of(MIDDLE) if chance(0.6) else "") + one_of(LAST_END)
        if chance(0.35):
            last += "-" + one_of(LAST) + one_of(LAST_END)
        return f"{first} {one_of(PARTICLES)} {last}" if chance(0.1) else f"{first} {last}"

    def known(self):
        """Somebody, as contact falls in a real life: half of it on few, much on the newest."""
        count, roll = len(self.people), self.dice.random()
        if roll < 0.5:
            rank = int(min(count, 150) * self.dice.random() ** 2)
        elif roll < 0.8:
            rank = count - 1 - int(min(count, 200) * self.dice.random())
        else:
            rank = int(count * self.dice.random())
        return self.people[rank]


def life(count, seed, newcomers=0.15):
    """`count` statements in the order of their days; a part of them, `newcomers`, meet somebody."""
    dice = Dice(seed)
    return lived(count, dice, Acquaintances(dice), newcomers)


def lived(count, dice, circle, newcomers=0.15):
    """The statements of a life, with the people whom it meets added to the circle."""
    open_promises = []
    promises = entry = 0
    for index in range(count):
        day = FIRST_DAY + index * DAYS // count
        roll = dice.random() if circle.people else 0.8499
        if roll < 0.85 - newcomers:
            made = _log(dice, circle.known(), day, entry)
        elif roll < 0.85:
            made = Statement("meet", day, circle.new(), kind=MET, text=dice.one_of(PLACES),
                             entry=entry)
            entry += 1  # the person is an entry too
        elif roll < 0.90 or (roll < 0.91 and not open_promises):
            made = Statement("note", day, circle.known(), text=_sentence(dice), entry=entry)
        elif roll < 0.91:
            number, promised = open_promises.pop(int(dice.random() * len(open_promises)))
            made = Statement("keep", day, promised, kind=KEPT, number=number, entry=entry)
        elif roll < 0.93:
            made = Statement("tag", day, circle.known(), text=dice.one_of(TAGS), entry=entry)
        elif roll < 0.95:
            promises += 1
            made = Statement("promise", day, circle.known(), text=_sentence(dice),
                             number=promises, entry=entry)
            open_promises.append((promises, made.person))
        elif roll < 0.97 and len(circle.people) > 1:
            made = _tie(dice, circle, day, entry)
        else:
            made = Statement("trait", day, circle.known(), text=dice.one_of(TOPICS),
                             number=int(dice.random() * 4), entry=entry)
        entry += 1
        yield made


def _log(dice, person, day, entry):
    if dice.chance(0.7):
        direction = "to" if dice.chance(0.5) else "from"
        kind = dice.one_of(MESSAGES)
        return Statement("log", day, person, kind=kind, direction=direction, entry=entry)
    minutes = 15 * (1 + int(dice.random() * 8)) if dice.chance(0.4) else None
    return Statement("log", day, person, kind=dice.one_of(TALKS), minutes=minutes, entry=entry)


def _tie(dice, circle, day, entry):
    person = circle.known()
    other = person
    while other is person:
        other = dice.one_of(circle.people)
    return Statement("tie", day, person, other=other, number=int(dice.random() * 4), entry=entry)


def _sentence(dice):
    return " ".join(dice.one_of(WORDS) for _ in range(4 + int(dice.random() * 8)))


# ---- As a script ------------------------------------------------------------------------------

TRAITS = ["excels at", "values", "needs", "struggles with"]
TRAIT_CODES = [1, 3, 4, 2]
STRENGTHS = [" barely", " somewhat", "", " well"]
STRENGTH_CODES = [1, 2, 0, 3]


def as_net(statement):
    name = statement.person.name
    match statement.what:
        case "log":
            length = f" for {statement.minutes} minutes" if statement.minutes else ""
            kind = statement.kind.word
            return f"log {kind} {statement.direction} {name} on {statement.date}{length}"
        case "meet":
            place = statement.text
            return f"meet {name} at {place} on {statement.date}"
        case "note":
            return f'note {name} "{statement.text}" on {statement.date}'
        case "tag":
            return f"tag {name} #{statement.text}"
        case "promise":
            return f'promise {name} "{statement.text}" on {statement.date}'
        case "keep":
            return f"keep promise {statement.number} on {statement.date}"
        case "tie":
            strength = STRENGTHS[statement.number]
            return f"{name} knows {statement.other.name}{strength} on {statement.date}"
        case "trait":
            return f"{name} {TRAITS[statement.number]} {statement.text}"
    raise AssertionError(statement.what)


def write_net(statements, path):
    with open(path, "w", encoding="utf-8") as script:
        for statement in statements:
            script.write(as_net(statement) + "\n")


def append_wishes(statements, path, count=200):
    """How close and how often, for some of the people: every eleventh that was met."""
    people = [statement.person for statement in statements if statement.what == "meet"][::11]
    with open(path, "a", encoding="utf-8") as script:
        for index, person in enumerate(people[:count]):
            script.write(WISHES[index % len(WISHES)].format(person.name) + "\n")


WISHES = ["want {} in my fifteen", "want {} in my fifty", "want {} to know me better",
          "contact {} every 6 weeks"]


# ---- As a ledger ------------------------------------------------------------------------------


def as_ledger(statement):
    """A transaction: time given to a person, or a note about them at no time."""
    hours = statement.hours or (statement.kind.usual if statement.kind else 0)
    date = statement.date.replace("-", "/")
    return (
        f"{date} * {statement.person.name}\n"
        f"    Given:{statement.what}  {hours:.2f} h\n"
        "    Time\n\n"
    )


def write_ledger(statements, path, most_bytes=None):
    """All statements, or as many as fit into that many bytes."""
    written = 0
    with open(path, "wb") as journal:
        for statement in statements:
            transaction = as_ledger(statement).encode()
            if most_bytes is not None and written + len(transaction) > most_bytes:
                return
            written += journal.write(transaction)
