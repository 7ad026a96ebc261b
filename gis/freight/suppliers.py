"""The supplier from whom goods come at the least cost of freight, for very many buyers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from gis.errors import InputTableError
from gis.freight.costs import Terms, require_modes
from gis.freight.graph.search import SOURCES_AT_ONCE, Places, search_among
from gis.sphere import EARTH_KM, sphere, straight_km

if TYPE_CHECKING:
    from gis.freight.graph.network import Network
    from gis.freight.graph.search import Search

# More points than this on either side are sampled by whoever brings them.
MOST_POINTS = 200_000
# A way to a supplier nearby is looked for up to so many times the freight of the best one anywhere.
_WIDER = 3.0


def nearest_supplier(
    network: Network, buyers: pd.DataFrame, suppliers: pd.DataFrame, terms: Terms, by: str = "cost",
    within_km: float = np.inf,
) -> pd.DataFrame:  # fmt: skip
    """Return for each buyer the supplier of the least freight, and what it is.

    One search over the freight network starts at all suppliers together; the answer is that of the
    whole table of distances. Points join the network by straight legs to the nearest junctions,
    so that between neighbours of one street the figure is more than the way across it; it is 0 where
    both stand on one point.

    Parameters
    ----------
    network
        The freight network.
    buyers, suppliers
        ``lon``, ``lat`` in degrees (WGS 84), each with an index of its own.
    terms
        The cost model, and what is allowed.
    by
        ``cost`` (CNY per tonne), ``time`` (hours), ``co2e`` (kg per tonne) or ``km``.
    within_km
        Only suppliers so near, in a straight line, are taken.

    Returns
    -------
    DataFrame
        Index of ``buyers``; ``supplier`` (label of the supplier's index, None where none can be
        reached, or none so near), ``freight`` (unit of ``by``; inf where there is no supplier), ``km`` (straight
        line to the supplier; NaN without one), ``beyond`` (whether it could be supplied, and only from further than ``within_km``).

    Raises
    ------
    InputTableError
        If there are no buyers or no suppliers, or more than :data:`MOST_POINTS` of either.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.freight import costs
    >>> from gis.freight.graph import network
    >>> atlas = Atlas.bundled()
    >>> buyers = pd.DataFrame({"lon": [104.06], "lat": [30.67]}, index=["Chengdu"])
    >>> suppliers = pd.DataFrame(
    ...     {"lon": [121.47, 106.55], "lat": [31.23, 29.56]}, index=["Shanghai", "Chongqing"]
    ... )
    >>> found = nearest_supplier(network.load(atlas), buyers, suppliers, Terms(costs.defaults(atlas)))
    >>> found["supplier"].tolist()
    ['Chongqing']
    """
    for frame in (buyers, suppliers):
        if not 0 < len(frame) <= MOST_POINTS:
            raise InputTableError("error.suppliers", found=len(frame), limit=MOST_POINTS)
    terms = terms.for_trucks()
    require_modes(terms.choice.modes)
    both = pd.concat([suppliers[["lon", "lat"]], buyers[["lon", "lat"]]])
    places = Places(tuple(map(str, both.index)), both["lon"].to_numpy(), both["lat"].to_numpy())
    search = search_among(network, places, terms.choice)
    weights = search.weights(terms.factors, by, choice=terms.choice)
    freight, origin = search.nearest(weights, np.arange(len(suppliers)))
    freight, origin = freight[len(suppliers) :], origin[len(suppliers) :]
    taken = origin.copy()
    km = _km(buyers, suppliers, taken)
    if far := np.flatnonzero(km > within_km).tolist():
        near = _near(buyers.iloc[far], suppliers, within_km)
        freight[far], taken[far] = _among(search, weights, len(suppliers), far, near, freight[far])
        km = _km(buyers, suppliers, taken)
    labels = [suppliers.index[i] if i >= 0 else None for i in taken]
    return pd.DataFrame(
        {
            "supplier": pd.Series(labels, buyers.index, dtype=object), "freight": freight,
            "km": km, "beyond": (origin >= 0) & (taken < 0),
        },
        index=buyers.index,
    )  # fmt: skip


def in_rows(found: pd.DataFrame, buyers: pd.DataFrame, suppliers: pd.DataFrame) -> pd.DataFrame:
    """Return an answer of :func:`nearest_supplier` with names and degrees of both, one row a buyer that has one.

    Parameters
    ----------
    found
        The answer.
    buyers, suppliers
        As they were asked for; their ``name``, where they have one, may be empty.

    Returns
    -------
    DataFrame
        ``buyer``, ``supplier`` (names; without these columns where no point has one), ``buyer_lon``, ``buyer_lat``, ``supplier_lon``,
        ``supplier_lat``, ``km``, ``freight``; the least freight first. Who could be supplied from beyond the
        limit alone is not in it; who cannot be supplied at all is, with a freight of inf.

    Examples
    --------
    >>> buyers = pd.DataFrame({"lon": [104.0, 105.0], "lat": [30.0, 31.0], "name": ["甲厂", "乙厂"]})
    >>> found = pd.DataFrame({"supplier": [1, None], "freight": [5.0, np.inf], "km": [110.0, np.nan], "beyond": [False, True]})
    >>> in_rows(found, buyers, buyers)[["buyer", "supplier", "km", "freight"]].to_numpy().tolist()
    [['甲厂', '乙厂', 110.0, 5.0]]
    """
    kept = ~found["beyond"].to_numpy(bool)
    found, ours = found[kept], buyers[kept]
    theirs = suppliers.reindex(found["supplier"].to_numpy(dtype=float))
    rows = pd.DataFrame(
        {
            "buyer_lon": ours["lon"].to_numpy(), "buyer_lat": ours["lat"].to_numpy(),
            "supplier_lon": theirs["lon"].to_numpy(), "supplier_lat": theirs["lat"].to_numpy(),
            "km": found["km"].to_numpy(), "freight": found["freight"].to_numpy(),
        }
    )  # fmt: skip
    names = [
        frame["name"].fillna("").to_numpy() if "name" in frame else np.full(len(frame), "")
        for frame in (ours, theirs)
    ]
    if any(name for side in names for name in side):
        for at, (column, side) in enumerate(zip(("buyer", "supplier"), names, strict=True)):
            rows.insert(at, column, side)
    return rows.sort_values("freight", kind="stable", ignore_index=True)


def _km(buyers: pd.DataFrame, suppliers: pd.DataFrame, taken: np.ndarray) -> np.ndarray:
    """Return the straight distance of each buyer to a supplier by its place; NaN without one (-1)."""
    at = suppliers[["lon", "lat"]].to_numpy(float)[taken]
    km = straight_km(buyers["lon"], buyers["lat"], at[:, 0], at[:, 1])
    return np.where(taken >= 0, km, np.nan)


def _near(buyers: pd.DataFrame, suppliers: pd.DataFrame, within_km: float) -> list[list[int]]:
    """Return the places of the suppliers within a straight distance of each buyer."""
    chord = 2 * EARTH_KM * np.sin(min(within_km / (2 * EARTH_KM), np.pi / 2))
    tree = cKDTree(sphere(suppliers["lon"], suppliers["lat"]))
    return [
        sorted(one) for one in tree.query_ball_point(sphere(buyers["lon"], buyers["lat"]), chord)
    ]


def _among(
    search: Search, weights: np.ndarray, first: int, buyers: list[int], near: list[list[int]],
    least: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """Return freight and place of the best of some suppliers for each buyer; inf and -1 where there is none.

    Ways lead back as they lead there, so that one search from a buyer finds all of its suppliers. ``least`` is the
    freight of the best supplier anywhere, ``first`` the place of the first buyer in the search.
    """
    freight, taken = np.full(len(buyers), np.inf), np.full(len(buyers), -1)
    some = np.array([row for row, one in enumerate(near) if one], int)
    # Those that reach alike far stand in one batch.
    some = some[np.argsort(least[some], kind="stable")]
    for start in range(0, len(some), SOURCES_AT_ONCE):
        rows = some[start : start + SOURCES_AT_ONCE]
        for limit in (_WIDER * float(least[rows].max()), np.inf):
            sources = first + np.array([buyers[row] for row in rows])
            found = search.from_places(weights, sources, limit)[:, search.first_place :]
            for row, reached in zip(rows, found, strict=True):
                each = reached[near[row]]
                if np.isfinite(each).any():
                    freight[row], taken[row] = each.min(), near[row][int(each.argmin())]
            rows = rows[taken[rows] < 0]
            if not len(rows):
                break
    return freight, taken
