"""The network of a layout as pages and commands read it: ties, communities, roles, beside chance."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from gis.clusters import core, ties
from gis.clusters.chance import TIE_COLUMNS, Chance, Tying, chance

_BESIDE = [column for column in TIE_COLUMNS if column != "shared"]


@dataclass(frozen=True)
class ReadNetwork:
    """Computed ties and what is read off them.

    Attributes
    ----------
    graph
        From :func:`gis.clusters.ties.network`.
    pairs
        Of :func:`gis.clusters.ties.projection`, with ``expected``, ``p`` and ``p_adjusted``.
    nodes
        Index adcode: role, core, ties, community (0 the largest), centralities and what chance
        makes of them, the most strongly tied first.
    modularity
        Q, NaN without ties.
    held
        The whole beside chance.
    """

    graph: ties.Graph
    pairs: pd.DataFrame
    nodes: pd.DataFrame
    modularity: float
    held: Chance


def read(portfolio: pd.DataFrame, tying: Tying, *, seed: int = 0) -> ReadNetwork:
    """Read the network of regions × industries.

    Parameters
    ----------
    portfolio
        Regions × industries.
    tying
        How ties are computed.
    seed
        Of communities and of random layouts.
    """
    pairs = ties.projection(portfolio, tying.method, apart=tying.apart, scale=tying.scale)
    graph = ties.network(pairs, portfolio.index, tying.weight)
    groups = ties.communities(graph, seed=seed)
    held = chance(portfolio, tying, seed=seed)
    nodes = core.roles(graph).join(groups)
    nodes = nodes.join(ties.centrality(graph)[["betweenness", "closeness"]]).join(held.regions)
    return ReadNetwork(
        graph,
        pairs.merge(held.ties[_BESIDE], on=["one", "two"], how="left"),
        nodes.sort_values("strength", ascending=False, kind="stable"),
        float(groups.attrs["modularity"]),
        held,
    )
