"""Regions tied by the industries the plans give them, and by the links the plans state.

Computed ties (shared designations) and stated ties (协同发展, 承接) are never mixed in one weight:
they answer different questions. The role of a region is a reading of its place in the computed
network, not a role that a plan assigns.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import SettingError
from gis.industries.portfolio import known_rows
from gis.regions.codes import holds

Graph = nx.Graph
PROJECTIONS = ("jaccard", "cosine", "newman", "count")
ROLES = ("main", "partner", "apart")
# Shared and joint industries are few: a length that no such ratio gives is none of counts. Sums of lengths
# stay within whole numbers that floats hold.
_RATIO, _SAME, _FINEST = 10_000, 1e-12, 10**12
PAIR_COLUMNS = ("one", "two", "shared", "industries", "weight", "apart", "near_weight")
STATED_COLUMNS = (
    "one",
    "two",
    "kind",
    "directed",
    "both_stated",
    "link_id",
    "plan_id",
    "topic",
    "locator",
)


def projection(
    portfolio: pd.DataFrame,
    method: str = "jaccard",
    *,
    apart: pd.DataFrame | None = None,
    scale: float = 300.0,
) -> pd.DataFrame:
    """Return every pair of regions that share an industry, with the strength of the tie.

    Parameters
    ----------
    portfolio
        Regions × industries; a region with an unknown cell is left out.
    method
        ``jaccard``: shared industries over all industries of the two. ``cosine``: of the two
        rows of values. ``newman``: Σ 1 / (k_i − 1) over the shared industries, k_i regions
        having industry i, so that an industry everybody has ties little. ``count``: shared.
    apart
        Distance (km) or freight cost (yuan per tonne) between regions, square; inf is
        unreachable, NaN unknown.
    scale
        Distance or cost at which a tie counts 1/e: near_weight = weight · exp(−apart / scale).

    Returns
    -------
    DataFrame
        ``PAIR_COLUMNS``, strongest first, ``one`` < ``two``. ``near_weight`` is 0 for the
        unreachable and NaN where ``apart`` is unknown or not given.

    References
    ----------
    Newman (2001), Physical Review E 64, 016132, for the third.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [1, 1], "glass": [1, 0]}, index=["A", "B"])
    >>> projection(table)[["one", "two", "shared", "weight"]].to_numpy().tolist()
    [['A', 'B', 1, 0.5]]
    """
    if method not in PROJECTIONS:
        raise SettingError("error.compare_choice", found=method, nearest=PROJECTIONS)
    if not scale > 0:
        raise SettingError("error.compare_range", name="scale", found=scale, expected="> 0")
    portfolio = portfolio.sort_index()
    values = known_rows(portfolio)
    keep = ~np.isnan(values).any(axis=1)
    values, codes = values[keep], portfolio.index[keep]
    has = (values > 0).astype(float)
    shared, weight = has @ has.T, strengths(values, method)
    rows = []
    for i, j in np.argwhere(np.triu(shared, 1) > 0):
        both = portfolio.columns[(has[i] > 0) & (has[j] > 0)]
        gap = np.nan
        if apart is not None and {codes[i], codes[j]} <= set(apart.index) & set(apart.columns):
            gap = float(apart.loc[codes[i], codes[j]])
        rows.append(
            (
                codes[i],
                codes[j],
                int(shared[i, j]),
                "|".join(str(name) for name in both),
                float(weight[i, j]),
                gap,
                float(weight[i, j] * np.exp(-gap / scale)),
            )
        )
    pairs = pd.DataFrame(rows, columns=list(PAIR_COLUMNS))
    return pairs.sort_values(["weight", "one", "two"], ascending=[False, True, True]).reset_index(
        drop=True
    )


def strengths(values: npt.NDArray[np.float64], method: str) -> npt.NDArray[np.float64]:
    """Return the strength of the tie of every two regions.

    Parameters
    ----------
    values
        Regions × industries, without NaN; or several such tables, the last two axes counting.
    method
        See :func:`projection`.

    Returns
    -------
    ndarray
        Regions × regions, the diagonal without meaning; 0 where nothing is shared.

    Examples
    --------
    >>> strengths(np.array([[1.0, 1.0], [1.0, 0.0], [0.0, 0.0]]), "jaccard")[0].tolist()
    [1.0, 0.5, 0.0]
    """
    has = (values > 0).astype(float)
    turned = np.swapaxes(has, -1, -2)
    shared: npt.NDArray[np.float64] = has @ turned
    if method == "count":
        return shared
    if method == "jaccard":
        size = has.sum(axis=-1)
        above, below = shared, size[..., :, None] + size[..., None, :] - shared
    elif method == "cosine":
        length = np.sqrt((values**2).sum(axis=-1))
        above, below = (
            values @ np.swapaxes(values, -1, -2),
            length[..., :, None] * length[..., None, :],
        )
    else:
        others = has.sum(axis=-2, keepdims=True) - 1
        above, below = (has * _over(np.ones_like(others), others)) @ turned, np.ones_like(shared)
    return _over(above, below)


def _over(
    above: npt.NDArray[np.float64], below: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return a quotient, 0 where nothing is divided by nothing."""
    found: npt.NDArray[np.float64] = np.zeros_like(above)
    np.divide(above, below, out=found, where=below > 0)
    return found


def stated(links: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the ties that plans state, and the ends that no code could be given to.

    Parameters
    ----------
    links
        Rows of ``links``: members of a collaboration are tied pair by pair, or to the plan's own
        region where that is the end left unsaid; of the other kinds each ``from`` is tied to
        each ``to``.

    Returns
    -------
    tuple
        Ties with ``STATED_COLUMNS`` (``both_stated`` is False where an end is only implied by
        the plan), and the rows of ``links`` without a region (成都平原经济区), left as words.
    """
    rows = []
    placed = links[links["region_code"].notna()]
    for (link_id, kind), group in placed.groupby(["link_id", "kind"], sort=True):
        ends = list(group[["region_code", "role", "stated"]].itertuples(index=False))
        # No plan ties its own region to a part of it by naming the part alone.
        named = [end.region_code for end in ends if _yes(end.stated)]
        ends = [
            end
            for end in ends
            if _yes(end.stated) or not any(holds(end.region_code, code) for code in named)
        ]
        if kind == "collaboration":
            # The plan's own region, left unsaid, is one end of every tie: a star, not a ring.
            own = [end for end in ends if not _yes(end.stated)]
            pairs = [(a, b) for a in own for b in ends if b not in own]
            pairs = pairs or list(combinations(sorted(ends), 2))
        else:
            pairs = [(a, b) for a in ends for b in ends if (a.role, b.role) == ("from", "to")]
        first = group.iloc[0]
        rows += [
            (
                a.region_code,
                b.region_code,
                kind,
                kind != "collaboration",
                _yes(a.stated) and _yes(b.stated),
                link_id,
                first["plan_id"],
                first["topic"],
                first["locator"],
            )
            for a, b in pairs
            if a.region_code != b.region_code
        ]
    return (
        pd.DataFrame(rows, columns=list(STATED_COLUMNS)),
        links[links["region_code"].isna()].reset_index(drop=True),
    )


def network(pairs: pd.DataFrame, regions: pd.Index, weight: str = "weight") -> nx.Graph:
    """Return the computed ties as a graph over all ``regions``, tied or not.

    Parameters
    ----------
    weight
        ``weight`` or ``near_weight``; ties with an unknown or zero weight are left out.
    """
    graph = nx.Graph()
    graph.add_nodes_from(sorted(str(code) for code in regions))
    for row in pairs.itertuples(index=False):
        value = float(getattr(row, weight))
        if value > 0:
            about = {"weight": value, "shared": int(row.shared), "industries": row.industries}
            if np.isfinite(row.apart):
                about["apart"] = float(row.apart)
            graph.add_edge(str(row.one), str(row.two), **about)
    return graph


def from_strengths(weights: npt.NDArray[np.float64], codes: pd.Index) -> nx.Graph:
    """Return the graph of a symmetric table of strengths, without loops."""
    graph = nx.Graph()
    graph.add_nodes_from(str(code) for code in codes)
    graph.add_weighted_edges_from(
        (str(codes[i]), str(codes[j]), float(weights[i, j]))
        for i, j in np.argwhere(np.triu(weights, 1) > 0)
    )
    return graph


def communities(graph: nx.Graph, *, seed: int = 0, resolution: float = 1.0) -> pd.Series:
    """Return the Louvain community of each region, numbered from the largest.

    Returns
    -------
    Series
        Index adcode, 0 the largest (ties by smallest code); ``attrs["modularity"]`` is Q, NaN
        without any tie. A region without ties is its own community.

    References
    ----------
    Blondel et al. (2008), Journal of Statistical Mechanics P10008; networkx.
    """
    codes, found, value = _louvain(graph, seed, resolution)
    ranked = sorted(found, key=lambda members: (-len(members), min(members)))
    number = {codes[one]: i for i, members in enumerate(ranked) for one in members}
    result = pd.Series(number, name="community", dtype=int).sort_index()
    result.attrs["modularity"] = value
    return result


def modularity(graph: nx.Graph, *, seed: int = 0) -> float:
    """Return Q of the Louvain communities of a graph, as :func:`communities` has it, NaN without any tie.

    Examples
    --------
    >>> ties = nx.Graph([("A", "B"), ("C", "D")])
    >>> modularity(ties)
    0.5
    """
    return _louvain(graph, seed)[2]


def _louvain(
    graph: nx.Graph, seed: int, resolution: float = 1.0
) -> tuple[list[str], list[set[int]], float]:
    """Return (names of the nodes in order, communities of their numbers, Q)."""
    # Louvain visits nodes and edges in stored order: sorted, the row order cannot matter. It keeps sets
    # of nodes, and sets of words are in another order each time Python starts; those of numbers are not.
    codes = sorted(graph)
    at = {code: i for i, code in enumerate(codes)}
    ordered = nx.Graph()
    ordered.add_nodes_from(range(len(codes)))
    ends = ((at[a], at[b], d) for a, b, d in graph.edges(data=True))
    ordered.add_edges_from(sorted((min(a, b), max(a, b), d) for a, b, d in ends))
    found = nx.community.louvain_communities(ordered, seed=seed, resolution=resolution)
    value = (
        nx.community.modularity(ordered, found, resolution=resolution)
        if ordered.number_of_edges()
        else float("nan")
    )
    return codes, found, float(value)


def centrality(graph: nx.Graph) -> pd.DataFrame:
    """Return how central each region is.

    Returns
    -------
    DataFrame
        Index adcode: ``degree`` (ties), ``strength`` (sum of weights), ``betweenness`` (0–1) and
        ``closeness`` (0–1 where no weight is above 1) with 1/weight as length. A region without ties
        has 0 in all: it is known to have none.
    """
    graph = graph.copy()  # lengths are written on its ties
    edges = list(graph.edges)
    weights = [graph.edges[edge]["weight"] for edge in edges]
    for label, lengths in (("length", [1 / w for w in weights]), ("whole", _whole(weights))):
        nx.set_edge_attributes(graph, dict(zip(edges, lengths, strict=True)), label)
    table = pd.DataFrame(
        {
            "degree": dict(graph.degree()),
            "strength": dict(graph.degree(weight="weight")),
            "betweenness": nx.betweenness_centrality(graph, weight="whole"),
            "closeness": nx.closeness_centrality(graph, distance="length"),
        }
    )
    return table.sort_index()


def _whole(weights: list[float]) -> list[float] | list[int]:
    """Return lengths 1/weight, of ratios in whole numbers: ways of one length must add up to one sum.

    Of 3/2 + 7/3 + 5/3 the sum of floats depends on the order, and a way that is as short was none.

    Examples
    --------
    >>> _whole([2 / 3, 3 / 7, 3 / 5])
    [9, 14, 10]
    """
    ratios = [Fraction(1 / weight).limit_denominator(_RATIO) for weight in weights]
    unit = math.lcm(*{ratio.denominator for ratio in ratios})
    is_ratio = all(abs(r * w - 1) < _SAME for r, w in zip(ratios, weights, strict=True))
    if unit > _FINEST or not is_ratio:
        return [1 / weight for weight in weights]
    return [int(ratio * unit) for ratio in ratios]


def _yes(value: object) -> bool:
    return str(value).lower() == "true"
