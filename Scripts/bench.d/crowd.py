"""A synthetic crowd, the same for the same seed: who knows whom, among more people than anybody
could meet.

It begins with a life of network.py, whose people the user knows. Then ties: everybody is in a
circle, of which most of their ties stay, as in real networks; the rest lead anywhere.
"""

from dataclasses import dataclass

from network import STRENGTH_CODES, STRENGTHS, Acquaintances, Dice, Person, as_net, lived

#: Statements of the life before the ties.
LIVED = 20_000
CIRCLE = 100
STAYING = 0.8


@dataclass(frozen=True)
class Tie:
    person: Person
    other: Person
    strength: int  # an index of STRENGTHS
    date: str


class Crowd:
    """`people` persons with `ties` ties, of whom the user has met `met`."""

    def __init__(self, people, ties, seed):
        self.dice = Dice(seed)
        self.circle = Acquaintances(self.dice)
        self.life = list(lived(LIVED, self.dice, self.circle))
        self.met = len(self.circle.people)
        while len(self.circle.people) < people:
            self.circle.new()
        self.people = self.circle.people
        self.ties = [self._tie(index) for index in range(ties)]

    def _tie(self, index):
        """The first ties begin with each person in turn, so that nobody is left out."""
        roll, count = self.dice.random, len(self.people)
        place = index if index < count else int(count * roll())
        other = place
        while other == place:
            if roll() < STAYING:
                other = min(place // CIRCLE * CIRCLE + int(CIRCLE * roll()), count - 1)
            else:
                other = int(count * roll())
        date = f"{2017 + int(8 * roll())}-{1 + int(12 * roll()):02}-{1 + int(28 * roll()):02}"
        return Tie(self.people[place], self.people[other], int(4 * roll()), date)

    @property
    def target(self):
        """The place of the last person who can be reached by two introductions and no fewer."""
        far = [False] * len(self.people)
        near = set(range(self.met))
        nearer = {tie.other.id - 1 for tie in self.ties if tie.person.id - 1 in near} - near
        for tie in self.ties:
            if tie.person.id - 1 in nearer:
                far[tie.other.id - 1] = True
        return max(place for place, is_far in enumerate(far)
                   if is_far and place not in nearer and place not in near)

    def write_net(self, path):
        with open(path, "w", encoding="utf-8") as script:
            for statement in self.life:
                script.write(as_net(statement) + "\n")
            said = {person.id for person in self.people[:self.met]}
            for tie in self.ties:
                one, other = _spelled(tie.person, said), _spelled(tie.other, said)
                script.write(f"{one} knows {other}{STRENGTHS[tie.strength]} on {tie.date}\n")

    def pairs(self):
        """The ties by place, with the codes of their strengths: what a graph library is given."""
        for tie in self.ties:
            yield tie.person.id - 1, tie.other.id - 1, STRENGTH_CODES[tie.strength]


def _spelled(person, said):
    """Names are alike in so large a crowd: in quotes a new one is not taken for a misspelling."""
    if person.id in said:
        return person.name
    said.add(person.id)
    return f'"{person.name}"'
