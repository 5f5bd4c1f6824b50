"""Writes networks.txt: random networks with what networkx says of them.

    pip install networkx==3.6.1 && python3 make_oracles.py > networks.txt

ego   contact weights | ties i-j:weight | constraint, effective size, the same with weights 1
path  hours of each person's K(person→me) | ties broker>person:strength | best probability to 0
"""

import math
import random

import networkx as nx

HOP, HALF, INTEGRITY = 0.6, 25.0, 0.8


def number(value):
    return repr(round(value, 3))


def ego(draw):
    size = draw.randint(1, 14)
    graph = nx.Graph()
    weights = [round(draw.uniform(0.05, 3), 3) for _ in range(size)]
    graph.add_weighted_edges_from(("me", i, w) for i, w in enumerate(weights))
    density = draw.random()
    ties = []
    for i in range(size):
        for j in range(i + 1, size):
            if draw.random() < density:
                w = round(draw.uniform(0.05, 3), 3)
                graph.add_edge(i, j, weight=w)
                ties.append(f"{i}-{j}:{number(w)}")
    verdicts = []
    for weight in ("weight", None):
        verdicts.append(nx.constraint(graph, ["me"], weight)["me"])
        # Without weights networkx counts ties instead: the same by n - 2t/n.
        verdicts.append(nx.effective_size(graph, ["me"], weight)["me"])
    figures = " ".join(f"{v:.12g}" for v in verdicts)
    print(f"ego|{' '.join(map(number, weights))}|{' '.join(ties)}|{figures}")


def path(draw):
    size = draw.randint(2, 9)
    hours = [round(draw.uniform(0, 80), 3) if draw.random() < 0.4 else 0.0 for _ in range(size)]
    density = draw.uniform(0.1, 0.7)
    graph = nx.DiGraph()
    graph.add_nodes_from(["me", *range(size)])
    ties = []
    for broker in range(1, size):
        for person in range(size):
            if broker != person and draw.random() < density:
                t = round(draw.uniform(0.05, 0.95), 3)
                ties.append(f"{broker}>{person}:{number(t)}")
                graph.add_edge(broker, person, weight=-math.log(HOP * t))
                k = hours[broker] ** 2 / (hours[broker] ** 2 + HALF**2)
                if k > 0:
                    cost = -math.log(k * INTEGRITY * t)
                    old = graph.get_edge_data("me", person, {"weight": math.inf})["weight"]
                    graph.add_edge("me", person, weight=min(cost, old))
    try:
        best = math.exp(-nx.dijkstra_path_length(graph, "me", 0))
    except nx.NetworkXNoPath:
        best = 0.0
    print(f"path|{' '.join(map(number, hours))}|{' '.join(ties)}|{best:.12g}")


if __name__ == "__main__":
    draw = random.Random(20261123)
    print(f"# networkx {nx.__version__}, seed 20261123")
    for _ in range(250):
        ego(draw)
    for _ in range(250):
        path(draw)
