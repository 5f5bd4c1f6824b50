"""The way to somebody among 100,000 people with 1,000,000 ties, against igraph's shortest path.

igraph has its graph in memory and finds one path from the user's contacts by the weights −ln(strength).
whoknows starts, reads a store and finds the three likeliest by everybody's willingness.
"""

import json
import math
import sys

from harness import Call, Comparison, Figure, output, peak_megabytes

WORK = "how do I reach X within 3 steps? 100,000 people, 1,000,000 ties"
#: What the words of strength are worth, by their codes: `show parameters`.
STRENGTHS = [0.5, 0.1, 0.3, 0.7, 0.9]


def question(bench):
    """A contender that asks for the way to somebody, who can be reached."""
    crowd, store = bench.crowd(), bench.crowd_store()
    words = f"how do I reach {crowd.people[crowd.target].name} within 3 steps?"
    asked = bench.whoknows("--store", store, "-c", words)
    if not json.loads(output([*asked, "--format", "json"], bench.environment))["rows"]:
        sys.exit("nobody leads to the person asked about")
    return bench.ask("whoknows, process included", store, words)


def comparisons(bench):
    import igraph

    crowd = bench.crowd()
    me, target = len(crowd.people), crowd.target
    pairs = [(one, other, -math.log(STRENGTHS[code])) for one, other, code in crowd.pairs()]
    graph = igraph.Graph(
        n=me + 1, directed=True,
        edges=[(me, place) for place in range(crowd.met)] + [pair[:2] for pair in pairs])
    graph.es["weight"] = [1.0] * crowd.met + [pair[2] for pair in pairs]
    return [
        Comparison(
            WORK, question(bench),
            Call("igraph, graph in memory",
                 lambda: graph.get_shortest_path(me, target, weights="weight")),
            rounds=15, bar=0.5),
    ]


def figures(bench):
    memory = peak_megabytes(question(bench).arguments, bench.environment)
    yield Figure(WORK, "memory", memory, "MB", bar=40)
