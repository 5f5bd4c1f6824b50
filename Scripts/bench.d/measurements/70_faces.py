"""The two faces with Burt's constraint and effective size, on a network with 10,000 ties.

The libraries have the ties in memory, make their graph of them and measure the user's node; igraph
knows no effective size, which is worked out from its edges here. whoknows reads a store and counts
everything else of `faces`, too. The start of its process, which the libraries do not have, is taken
off where "work alone" is said: a run of `faces` less one of `count people` on the same store.
"""

import random

from harness import Beyond, Call, Comparison, output

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

    def with_both():
        graph = igraph.Graph(n=PEOPLE + 1, edges=[edge[:2] for edge in edges])
        weights = [edge[2] for edge in edges]
        return graph.constraint([me], weights=weights)[0], effective_size(graph, me, weights)

    ours = bench.ask("process included", store, "faces")
    alone = Beyond("work alone", ours, bench.ask("start", store, "count people"))
    output(ours.arguments, bench.environment)
    igraph_constraint = Call("igraph, constraint only", with_igraph)
    igraph_both = Call("igraph, constraint and effective size", with_both)
    return [
        Comparison(WORK, ours, Call("networkx", with_networkx), rounds=1, bar=1 / 50),
        Comparison(WORK, alone, igraph_both, rounds=31, bar=1.5),
        Comparison(WORK, alone, igraph_constraint, rounds=31),
        Comparison(WORK, ours, igraph_both, rounds=15),
        Comparison(WORK, ours, igraph_constraint, rounds=15),
    ]


def effective_size(graph, me, weights):
    """Burt's, as networkx has it: contacts less their redundancy."""
    mine, strongest, between = [0.0] * graph.vcount(), [0.0] * graph.vcount(), []
    for (one, other), weight in zip(graph.get_edgelist(), weights):
        if me in (one, other):
            mine[one + other - me] = weight
        else:
            between.append((one, other, weight))
        strongest[one] = max(strongest[one], weight)
        strongest[other] = max(strongest[other], weight)
    redundancy = sum(
        mine[other] * weight / strongest[one] + mine[one] * weight / strongest[other]
        for one, other, weight in between)
    return graph.degree(me) - redundancy / sum(mine)


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
