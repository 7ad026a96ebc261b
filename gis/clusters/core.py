"""The core of a collaboration network, and the role that a region has by it."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import numpy as np
import pandas as pd

from gis.clusters.ties import centrality


def core_periphery(graph: nx.Graph) -> pd.Series:
    """Return which regions form the core: tied to each other while the rest are not.

    Regions are ordered by their number of ties, equals by the strength of their ties, and the core
    is cut where the fewest ties have to be added inside the core or removed from the periphery.

    Returns
    -------
    Series
        Index adcode, True in the core; ``attrs["fit"]`` is the correlation with the ideal
        pattern (1 is perfect). All False and fit NaN where no cut fits better than another:
        no ties at all, or everybody tied to everybody.

    References
    ----------
    Borgatti & Everett (2000), Social Networks 21, 375–395; the cut: Lip (2011),
    arXiv:1102.5511.

    Examples
    --------
    >>> star = nx.star_graph(3)
    >>> core_periphery(star).tolist()
    [True, False, False, False]
    """
    strength = dict(graph.degree(weight="weight"))
    # Rounded: sums of the same weights in another order are equal.
    nodes = sorted(
        graph, key=lambda node: (-graph.degree(node), -round(strength[node], 9), str(node))
    )
    count, ties = len(nodes), graph.number_of_edges()
    nothing = pd.Series(False, index=sorted(graph), name="core")
    nothing.attrs["fit"] = float("nan")
    if ties in (0, count * (count - 1) // 2):
        return nothing
    # Lip's measure: missing ties inside the core + ties inside the periphery.
    inside, outside, best, cut = 0, ties, ties, 0
    chosen: set[object] = set()
    for size, node in enumerate(nodes, 1):
        into_core = sum(1 for other in graph[node] if other in chosen)
        inside += into_core
        outside -= graph.degree(node) - into_core
        chosen.add(node)
        misfit = size * (size - 1) // 2 - inside + outside
        if misfit < best:
            best, cut = misfit, size
    core = set(nodes[:cut])
    result = pd.Series([node in core for node in sorted(graph)], index=sorted(graph), name="core")
    result.attrs["fit"] = _fit(graph, core)
    return result


def roles(graph: nx.Graph) -> pd.DataFrame:
    """Read each region's role off the network: 主承载地, 协同发展地 or apart.

    ``main``: in the core. ``partner``: outside it, tied to at least one region of the core, or
    in a network without a core tied at all. ``apart``: otherwise.

    Returns
    -------
    DataFrame
        Index adcode: ``role``, ``core``, ``core_ties`` (ties to the core), ``degree``,
        ``strength``. A reading of the numbers, not a statement of any plan.
    """
    core = core_periphery(graph)
    members = set(core.index[core])
    table = centrality(graph)[["degree", "strength"]]
    table["core"] = core
    table["core_ties"] = [sum(1 for n in graph[code] if n in members) for code in table.index]
    tied = table["core_ties"] > 0 if members else table["degree"] > 0
    table["role"] = np.select([table["core"], tied], ["main", "partner"], "apart")
    return table[["role", "core", "core_ties", "degree", "strength"]]


def _fit(graph: nx.Graph, core: set[object]) -> float:
    pairs = list(combinations(sorted(graph), 2))
    # Ties between core and periphery are left free, as in Borgatti and Everett's first model.
    known = [(a, b) for a, b in pairs if (a in core) == (b in core)]
    ideal = np.array([a in core for a, _ in known], dtype=float)
    real = np.array([graph.has_edge(a, b) for a, b in known], dtype=float)
    if not known or ideal.std() == 0 or real.std() == 0:
        return float("nan")
    return float(np.corrcoef(ideal, real)[0, 1])
