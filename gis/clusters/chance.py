"""Ties, communities and cores held against chance: layouts with the same degrees, drawn at random.

A region with many industries shares some with everybody. Whether a tie says more than that is seen
beside random layouts in which every region has as many industries, and every industry as many
regions, as in the real one: the fixed degree sequence model of the literature on backbones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.clusters.core import core_periphery
from gis.clusters.ties import Graph, from_strengths, modularity, network, projection, strengths
from gis.errors import SettingError
from gis.industries.portfolio import known_rows

LEVEL = 0.05
DRAWS, GRAPH_DRAWS = 1999, 199
# Rounds in which all rows trade pairwise: twice the five trades a row that Strona et al. advise.
_ROUNDS = 20
_AT_ONCE = 2_000_000  # cells of the tables that are drawn together: 16 MB of keys
TIE_COLUMNS = ("one", "two", "shared", "expected", "p", "p_adjusted")


@dataclass(frozen=True)
class Tying:
    """How ties are computed.

    Attributes
    ----------
    method, apart, scale
        See :func:`gis.clusters.ties.projection`.
    weight
        ``weight`` or ``near_weight``.
    """

    method: str = "jaccard"
    weight: str = "weight"
    apart: pd.DataFrame | None = None
    scale: float = 300.0


@dataclass(frozen=True)
class Held:
    """A figure beside what chance makes of it.

    Attributes
    ----------
    value
        The real one, NaN undefined.
    mean, sd
        Of the random layouts; NaN where it is undefined in all.
    p
        Share of layouts, the real one counted in, that reach the value; 1 where undefined.
    """

    value: float
    mean: float
    sd: float
    p: float

    @property
    def stands_out(self) -> bool:
        """Return whether chance reaches the value in less than 5 of 100 layouts."""
        return self.p < LEVEL


@dataclass(frozen=True)
class Chance:
    """A network of regions beside random layouts of the same degrees.

    Attributes
    ----------
    ties
        One row a tie, in the order of :func:`gis.clusters.ties.projection`: ``expected`` shared
        industries, ``p`` that chance shares as many, and ``p_adjusted`` for so many ties asked at
        once (Benjamini and Hochberg).
    regions
        Index adcode: ``strength_expected``, ``strength_p`` (chance ties the region as strongly)
        and ``core_chance``, the share of random layouts with the region in the core.
    modularity, core_fit
        Q of the communities; fit of the core. A network where everybody is tied to everybody
        has no core and counts as fit 0.
    draws, graph_draws
        Random layouts behind the ties, and behind communities and cores.
    is_flattened
        Whether ties weigh how often a cell is designated, which random layouts cannot: here a cell is
        there or not, so that strengths, Q and fit are not quite those of the network itself.
    """

    ties: pd.DataFrame
    regions: pd.DataFrame
    modularity: Held
    core_fit: Held
    draws: int
    graph_draws: int
    is_flattened: bool = False

    @property
    def standing_out(self) -> int:
        """Return how many ties chance does not explain, so many being asked."""
        return int((self.ties["p_adjusted"] < LEVEL).sum())


def chance(
    portfolio: pd.DataFrame,
    tying: Tying | None = None,
    *,
    seed: int = 0,
    draws: int = DRAWS,
    graph_draws: int = GRAPH_DRAWS,
) -> Chance:
    """Hold the ties of a layout, its communities and its core against chance.

    Parameters
    ----------
    portfolio
        Regions × industries; what counts is which cells are above 0. A region with an unknown
        cell is left out.
    tying
        How ties are computed; Jaccard without distance when None.
    seed
        Of the random layouts and of Louvain.
    draws, graph_draws
        Random layouts for ties and strengths, and how many of them for communities and cores.

    References
    ----------
    Strona et al. (2014), Nature Communications 5, 4114, and Carstens, Berger and Strona (2018),
    MethodsX 5, 76–83, for the draws; Neal (2014), Social Networks 39, 84–97, and Neal, Domagalski
    and Sagan (2021), Scientific Reports 11, 23929, for the model; Benjamini and Hochberg (1995),
    Journal of the Royal Statistical Society B 57, 289–300.

    Examples
    --------
    >>> table = pd.DataFrame([[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 1], [0, 0, 1, 1]],
    ...                      index=list("ABCD"), columns=list("wxyz"))
    >>> found = chance(table, draws=199, graph_draws=19)
    >>> found.ties[["one", "two"]].to_numpy().tolist()
    [['A', 'B'], ['C', 'D']]
    >>> bool(0.05 < found.ties["p"].min())  # four regions are too few to tell
    True
    """
    if not draws >= graph_draws >= 1:
        raise SettingError(
            "error.compare_range", name="draws", found=draws, expected=f"≥ {graph_draws} ≥ 1"
        )
    tying = tying or Tying()
    portfolio = portfolio.sort_index()
    known = ~np.isnan(known_rows(portfolio)).any(axis=1)
    is_flattened = tying.method == "cosine" and _is_uneven(known_rows(portfolio)[known])
    portfolio = (portfolio[known] > 0).astype(float)
    has = portfolio.to_numpy() > 0
    random = drawn(has, draws, seed)
    pairs = projection(portfolio, tying.method, apart=tying.apart, scale=tying.scale)
    near = _nearness(portfolio.index, tying)
    weights = strengths(random.astype(float), tying.method) * near
    weights *= 1 - np.eye(len(has))
    real = network(pairs, portfolio.index, tying.weight)
    graphs = [from_strengths(one, portfolio.index) for one in weights[:graph_draws]]
    cores = [core_periphery(graph) for graph in graphs]
    regions = _regions(real, weights.sum(axis=2), portfolio.index)
    regions["core_chance"] = np.mean([core.to_numpy() for core in cores], axis=0)
    return Chance(
        _ties(pairs, portfolio.index, random),
        regions,
        _held(modularity(real, seed=seed), [modularity(graph, seed=seed) for graph in graphs]),
        _held(core_periphery(real).attrs["fit"], [core.attrs["fit"] for core in cores]),
        draws,
        graph_draws,
        is_flattened,
    )


def _is_uneven(values: npt.NDArray[np.float64]) -> bool:
    """Tell whether the cells above 0 are not all alike."""
    return len(np.unique(values[values > 0])) > 1


def drawn(has: npt.NDArray[np.bool_], draws: int, seed: int) -> npt.NDArray[np.bool_]:
    """Return random tables with the row and column sums of a table, each equally likely.

    Rows trade what only one of two has, all rows at a time in random pairs, from the table itself.

    Returns
    -------
    ndarray
        draws × rows × columns.

    Examples
    --------
    >>> tables = drawn(np.eye(3, dtype=bool), 50, seed=1)
    >>> bool((tables.sum(axis=1) == 1).all() and (tables.sum(axis=2) == 1).all())
    True
    """
    if has.shape[0] > has.shape[1]:
        return np.swapaxes(drawn(has.T, draws, seed), 1, 2)
    rng = np.random.default_rng(seed)
    step = max(1, _AT_ONCE // max(1, has.size))
    parts = [
        _traded(np.repeat(has[None], min(step, draws - start), axis=0), rng)
        for start in range(0, draws, step)
    ]
    return np.concatenate(parts)


def _traded(tables: npt.NDArray[np.bool_], rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    count, rows, columns = tables.shape
    half = rows // 2
    every = np.arange(count)[:, None]
    for _ in range(_ROUNDS if half else 0):
        order = rng.permuted(np.tile(np.arange(rows), (count, 1)), axis=1)
        first, second = order[:, :half], order[:, half : 2 * half]
        one, two = tables[every, first], tables[every, second]
        apart = one ^ two
        keys = np.where(apart, rng.random(apart.shape, dtype=np.float32), np.float32(2))
        ranked = np.argsort(keys, axis=2)
        mine = np.arange(columns) < (one & ~two).sum(axis=2)[..., None]
        gains = np.zeros_like(apart)
        np.put_along_axis(gains, ranked, mine, axis=2)
        tables[every, first] = (one & two) | gains
        tables[every, second] = (one & two) | (apart & ~gains)
    return tables


def _ties(pairs: pd.DataFrame, codes: pd.Index, random: npt.NDArray[np.bool_]) -> pd.DataFrame:
    table = pairs[["one", "two", "shared"]].reset_index(drop=True)
    one, two = codes.get_indexer(table["one"]), codes.get_indexer(table["two"])
    every = random.astype(np.float32)
    shared = (every @ np.swapaxes(every, 1, 2))[:, one, two]
    table["expected"] = shared.mean(axis=0) if len(table) else []
    reached = (shared >= table["shared"].to_numpy(dtype=float)).sum(axis=0)
    table["p"] = (reached + 1) / (len(random) + 1)
    table["p_adjusted"] = adjusted(table["p"].to_numpy(dtype=float))
    return table


def adjusted(p: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return p values adjusted for the rate of false discoveries.

    Examples
    --------
    >>> adjusted(np.array([0.01, 0.04, 0.03])).round(3).tolist()
    [0.03, 0.04, 0.04]
    """
    count = len(p)
    order = np.argsort(-p, kind="stable")
    ranks = np.arange(count, 0, -1)
    found = np.empty(count)
    found[order] = np.minimum.accumulate(np.minimum(1.0, p[order] * count / ranks))
    return found


def _nearness(codes: pd.Index, tying: Tying) -> npt.NDArray[np.float64]:
    """Return what a tie is multiplied by: 1, or exp(−apart / scale), 0 where unknown."""
    shape = (len(codes), len(codes))
    if tying.weight == "weight":
        return np.ones(shape)
    if tying.apart is None:
        return np.zeros(shape)
    gaps = tying.apart.reindex(index=codes, columns=codes).to_numpy(dtype=float)
    near: npt.NDArray[np.float64] = np.nan_to_num(np.exp(-gaps / tying.scale))
    return near


def _regions(real: Graph, strength: npt.NDArray[np.float64], codes: pd.Index) -> pd.DataFrame:
    mine = np.array([real.degree(str(code), weight="weight") for code in codes], dtype=float)
    # Rounded: sums of the same weights in another order are equal.
    reached = (strength.round(9) >= mine.round(9)).sum(axis=0)
    return pd.DataFrame(
        {
            "strength_expected": strength.mean(axis=0),
            "strength_p": (reached + 1) / (len(strength) + 1),
        },
        index=pd.Index([str(code) for code in codes], name="adcode"),
    )


def _held(value: float, others: list[float]) -> Held:
    """Return a figure beside those of chance; a random layout without one counts as 0."""
    if np.isnan(value):
        return Held(value, float("nan"), float("nan"), 1.0)
    drawn_values = np.nan_to_num(np.array(others, dtype=float))
    reached = int((drawn_values.round(9) >= round(value, 9)).sum())
    return Held(
        float(value),
        float(drawn_values.mean()),
        float(drawn_values.std(ddof=1)) if len(others) > 1 else 0.0,
        (reached + 1) / (len(others) + 1),
    )
