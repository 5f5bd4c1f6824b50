"""The two faces with Burt's constraint and effective size, on a network with 10,000 ties.

The libraries have the ties in memory, make their graph of them and measure the user's node; igraph
knows no effective size. whoknows starts, reads a store and counts everything else of `faces`, too.
"""

import random

from harness import Call, Comparison, output

#: Few enough for networkx, whose time grows with the cube of the contacts.
PEOPLE, TIES = 200, 10_000
WORK = f"faces, {PEOPLE:,} contacts and {TIES:,} ties"
SEED = 7


def comparisons(bench):
    import igraph
    import networkx

    ties = network()
    store = bench.store("faces", lambda: bench.made("faces.net", lambda path: write(ties, path)))
    me = PEOPLE
    edges = [(me, place, 1.0) for place in range(PEOPLE)]
    edges += [(one, other, 0.5) for one, other in ties]

    def with_networkx():
        graph = networkx.Graph()
        graph.add_weighted_edges_from(edges)
        networkx.constraint(graph, [me], weight="weight")
        networkx.effective_size(graph, [me], weight="weight")

    def with_igraph():
        graph = igraph.Graph(n=PEOPLE + 1, edges=[edge[:2] for edge in edges])
        graph.constraint([me], weights=[edge[2] for edge in edges])

    ours = bench.ask("whoknows, process included", store, "faces")
    output(ours.arguments, bench.environment)
    return [
        Comparison(WORK, ours, Call("networkx", with_networkx), rounds=1, bar=1 / 50),
        Comparison(WORK, ours, Call("igraph, constraint only", with_igraph), rounds=15, bar=1.5),
    ]


def network():
    """Pairs of different people, each once."""
    dice = random.Random(SEED).random
    ties = {}
    while len(ties) < TIES:
        one, other = int(PEOPLE * dice()), int(PEOPLE * dice())
        if one != other:
            ties[min(one, other), max(one, other)] = True
    return list(ties)


def write(ties, path):
    names = [f'"Person {number:04}"' for number in range(PEOPLE)]
    with open(path, "w", encoding="utf-8") as script:
        for name in names:
            script.write(f"meet {name} on 2025-01-01\n")
        for one, other in ties:
            script.write(f"{names[one]} knows {names[other]} on 2025-02-01\n")
