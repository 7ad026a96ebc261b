"""Speed of the freight network, as ratios of things timed in one run.

``python -m benchmarks.freight`` prints the four figures and fails (exit code 1) where one misses
its bar: matrix against networkx source by source, matrix against bare compiled Dijkstra on the
uncontracted source graph, one route, loading; and the peak of memory.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import numpy as np

from gis.atlas import Atlas
from gis.freight.costs import Terms
from gis.freight.routing import Shipment

BARS = {
    "networkx_ratio": (20.0, "at least"), "bare_dijkstra_ratio": (1.5, "at most"),
    "route_s": (0.3, "at most"), "load_s": (1.0, "at most"), "memory_mb": (600.0, "at most"),
}  # fmt: skip
NETWORKX_SOURCES = 12
BARE_SOURCES = 40
ROUTES = (
    ("武隆", "成都"),
    ("白马站", "武汉"),
    ("宜宾", "上海"),
    ("聊城", "济南"),
    ("拉萨", "成都"),
)


def _seconds(work, repeats: int = 1) -> float:  # noqa: ANN001
    """Return the least time of a few repeats."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def loading() -> tuple[float, float]:
    """Return (seconds to load, peak MB) of a new process that loads and answers a matrix."""
    code = (
        "import time, resource, numpy\n"
        "import pandas, scipy.sparse.csgraph, pyarrow.parquet, shapely\n"
        "from gis import network, freight, matrix, whereabouts, routing\n"
        "start = time.perf_counter(); net = network.load(); net.tree\n"
        "print(time.perf_counter() - start)\n"
        "spots = whereabouts.seats('prefecture')\n"
        "matrix.least(net, spots, by='cost', factors=freight.defaults())\n"
        "routing.compare(net, spots[0], spots[9], factors=freight.defaults())\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)\n"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.split()
    return float(output[0]), float(output[1])


def uncontracted() -> tuple[object, np.ndarray]:
    """Return the source's road graph as published (China's part, two ways) and 375 of its nodes.

    The build-time package is needed for this; the bare run is on its roads alone, without rail,
    rivers, terminals or access legs.
    """
    from scipy.sparse import csr_array

    from data.builders import roads
    from gis import catalog

    graph, _ = roads.clip(roads.land_parts(catalog.boundaries("county", "full")))
    tail = np.concatenate((graph.tail, graph.head))
    head = np.concatenate((graph.head, graph.tail))
    metres = np.concatenate((graph.length_m, graph.length_m)).astype(float)
    matrix = csr_array((metres, (tail, head)), shape=(graph.size, graph.size))
    main = np.flatnonzero(graph.components() == 0)
    return matrix, np.random.default_rng(1).choice(main, 375, replace=False)


def measure() -> dict[str, float]:
    """Return the figures of one run."""
    import networkx as nx
    from scipy.sparse.csgraph import dijkstra

    from gis.freight import costs, matrix, routing
    from gis.freight.graph import network
    from gis.freight.whereabouts import locate, seats

    load_s, memory_mb = loading()
    net, factors = network.load(Atlas.bundled()), costs.defaults(Atlas.bundled())
    spots = seats(Atlas.bundled(), "prefecture")
    ours = _seconds(lambda: matrix.least(net, spots, terms=Terms(factors), by="cost"), 3)

    graph = network.graph(net, {"w": net.weights(factors, "cost")})
    sources = np.random.default_rng(2).choice(
        np.flatnonzero(net.component == 0), NETWORKX_SOURCES, replace=False
    )
    each = _seconds(
        lambda: [
            nx.single_source_dijkstra_path_length(graph, int(node), weight="w") for node in sources
        ]
    )
    slow = each / NETWORKX_SOURCES * len(spots)

    bare_graph, nodes = uncontracted()
    part = nodes[:BARE_SOURCES]
    bare = _seconds(lambda: dijkstra(bare_graph, directed=True, indices=part), 2)
    bare *= len(spots) / BARE_SOURCES

    ends = [(locate(Atlas.bundled(), a), locate(Atlas.bundled(), b)) for a, b in ROUTES]
    routes = [
        _seconds(lambda pair=pair: routing.compare(net, Shipment(*pair), Terms(factors)), 3)
        for pair in ends
    ]
    return {
        "matrix_375_s": ours, "networkx_375_s": slow, "bare_dijkstra_375_s": bare,
        "networkx_ratio": slow / ours, "bare_dijkstra_ratio": ours / bare,
        "route_s": max(routes), "load_s": load_s, "memory_mb": memory_mb,
        "memory_here_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }  # fmt: skip


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    found = measure()
    ours = found["matrix_375_s"]
    return [
        (
            "cost matrix of 375 prefectures",
            f"{ours:.1f} s against {found['networkx_375_s']:.0f} s (from {NETWORKX_SOURCES} sources)",
            f"{found['networkx_ratio']:.0f} × faster",
            "≥ 20 × faster than NetworkX source by source",
        ),
        (
            "the same, against bare Dijkstra",
            f"{ours:.1f} s against {found['bare_dijkstra_375_s']:.1f} s (from {BARE_SOURCES} sources)",
            f"{found['bare_dijkstra_ratio']:.2f} ×",
            "≤ 1.5 × scipy on the uncontracted roads",
        ),
        ("a route with its alternatives", f"{found['route_s']:.2f} s", "", "≤ 0.3 s"),
        ("loading the freight network", f"{found['load_s']:.2f} s", "", "≤ 1 s"),
        ("memory of network, matrix, route", f"{found['memory_mb']:.0f} MB", "", "≤ 600 MB"),
    ]


def main() -> int:
    """Print the figures; return 1 where one misses its bar."""
    figures = measure()
    missed = 0
    for name, value in figures.items():
        line = f"{name:22s} {value:10.3f}"
        if name in BARS:
            bar, sense = BARS[name]
            good = value >= bar if sense == "at least" else value <= bar
            missed += not good
            line += f"   {sense} {bar:g}: {'ok' if good else 'MISSED'}"
        print(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
