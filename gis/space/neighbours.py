"""Who counts as whose neighbour: borders, nearest points, distance or freight cost.

It stands one step below the spatial statistics. Regions without any neighbour (Hainan, Zhoushan,
Taiwan by borders) follow a stated policy instead of a warning.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.spatial import cKDTree

from gis import floats
from gis.errors import InputTableError, SettingError, Term
from gis.sphere import EARTH_KM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from libpysal.weights import W


KINDS = ("contiguity", "knn", "distance", "cost")
ISLAND_POLICIES = ("nearest", "exclude")
MINIMUM_REGIONS = 4  # the variance of Moran's I divides by n − 3

_Lists = dict[str, list[str]]


@dataclass(frozen=True)
class Neighbourhood:
    """Neighbours of each region, and what was done about regions without any.

    Attributes
    ----------
    w
        libpysal weights over ``adcodes`` in that order, each neighbour 1; the order is that of the
        codes, so that draws and ties do not turn on the order of the rows.
    kind, policy
        One of ``KINDS`` and of ``ISLAND_POLICIES``.
    islands
        Regions that had no neighbour of that kind: tied to their nearest region (``nearest``,
        both ways) or left out of the statistics (``exclude``).
    """

    w: W
    adcodes: tuple[str, ...]
    kind: str
    policy: str
    islands: tuple[str, ...]


@dataclass(frozen=True)
class Nearness:
    """How near a neighbour must be.

    Attributes
    ----------
    k
        How many neighbours, by distance or cost.
    distance_km
        Within which great-circle distance.
    cost_cny
        Freight cost between regions, square, yuan per tonne; inf is unreachable, NaN unknown.
    maximum_cost_cny
        Within which cost, instead of the ``k`` cheapest.
    """

    k: int = 5
    distance_km: float = 200.0
    cost_cny: pd.DataFrame | None = None
    maximum_cost_cny: float | None = None


def neighbourhood(
    points: pd.DataFrame,
    kind: str = "contiguity",
    *,
    borders: Mapping[str, Sequence[str]] | None = None,
    near: Nearness | None = None,
    islands: str = "nearest",
) -> Neighbourhood:
    """Return the neighbours of each region.

    Parameters
    ----------
    points
        Index adcode, columns ``lon``, ``lat`` (degrees): only the regions whose value is known,
        so that an unknown neighbour is no neighbour.
    kind
        ``contiguity``: a shared border, from ``borders`` (see :func:`gis.catalog.neighbours`).
        ``knn``: the ``k`` nearest points. ``distance``: points within ``distance_km`` (great
        circle). ``cost``: the ``k`` cheapest regions of ``cost_cny``, or all within
        ``maximum_cost_cny``.
    near
        The numbers that these rest on.
    islands
        ``nearest``: a region without neighbours and the region nearest to it become neighbours.
        ``exclude``: it gets no local statistic and takes no part in the global one.

    Raises
    ------
    InputTableError
        If fewer than four regions are left, or none has a neighbour of that kind: a statistic of
        ties that nobody has would be one of the nearest pairs only. If a region stands twice, or its
        point is not in degrees.
    SettingError
        If a choice is unknown, out of range, or its data is not given.

    Examples
    --------
    >>> points = pd.DataFrame({"lon": [100, 101, 102, 90], "lat": 30}, index=list("ABCD"))
    >>> around = neighbourhood(points, borders={"A": ["B", "D"], "B": ["A"], "D": ["A"]})
    >>> around.islands, around.w.neighbors["C"]
    (('C',), ['B'])
    """
    for found, legal in ((kind, KINDS), (islands, ISLAND_POLICIES)):
        if found not in legal:
            raise SettingError("error.compare_choice", found=found, nearest=legal)
    wanted = near or Nearness()
    points = points.set_axis(points.index.astype(str)).sort_index()
    floats.require_once(points.index)
    codes = list(points.index)
    _require(len(codes))
    sphere = _on_sphere(points)
    tree = cKDTree(sphere)
    if kind == "contiguity":
        lists = _by_border(codes, borders)
    elif kind == "knn":
        lists = _by_rank(codes, tree, sphere, wanted.k)
    elif kind == "distance":
        lists = _by_distance(codes, tree, sphere, wanted.distance_km)
    else:
        lists = _by_cost(codes, wanted.cost_cny, wanted.k, wanted.maximum_cost_cny)
    alone = [code for code in codes if not lists[code]]
    if len(alone) == len(codes):
        raise InputTableError(
            "error.all_islands", kind=Term(f"neighbours_none.{kind}"), found=len(codes),
            nearest=f"{_nearest_km(tree, sphere):,.0f}",
        )  # fmt: skip
    if islands == "nearest":
        _tie(alone, codes, lists, tree, sphere)
    else:
        codes = [code for code in codes if lists[code]]
        _require(len(codes))
    from libpysal.weights import W

    w = W({code: lists[code] for code in codes}, id_order=codes, silence_warnings=True)
    return Neighbourhood(w, tuple(codes), kind, islands, tuple(alone))


def _nearest_km(tree: cKDTree, sphere: npt.NDArray[np.float64]) -> float:
    """Return the great-circle km between the two regions nearest to each other."""
    chord, _ = tree.query(sphere, k=2)
    return float(2 * EARTH_KM * np.arcsin(chord[:, 1].min() / 2))


def _require(count: int) -> None:
    if count < MINIMUM_REGIONS:
        raise InputTableError("error.too_few_for_space", found=count)


def _on_sphere(points: pd.DataFrame) -> npt.NDArray[np.float64]:
    degrees = floats.of_table(points[["lon", "lat"]])
    wrong = ~(np.abs(degrees) <= (180.0, 90.0)).all(axis=1)
    if wrong.any():
        first = int(np.argmax(wrong))
        raise InputTableError(
            "error.points_no_degrees",
            row=points.index[first],
            found=", ".join(f"{x:g}" for x in degrees[first]),
            count=int(wrong.sum()),
        )
    lon, lat = np.radians(degrees).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def _by_border(codes: list[str], borders: Mapping[str, Sequence[str]] | None) -> _Lists:
    if borders is None:
        raise SettingError("error.weights_need", kind="contiguity", needed="borders")
    present = set(codes)
    return {code: [n for n in borders.get(code, ()) if n in present] for code in codes}


def _by_rank(codes: list[str], tree: cKDTree, sphere: npt.NDArray[np.float64], k: int) -> _Lists:
    _check_k(k, len(codes))
    _, nearest = tree.query(sphere, k=k + 1)
    return {
        code: [codes[j] for j in row if j != i][:k]
        for i, (code, row) in enumerate(zip(codes, nearest, strict=True))
    }


def _by_distance(
    codes: list[str], tree: cKDTree, sphere: npt.NDArray[np.float64], distance_km: float
) -> _Lists:
    if not distance_km > 0:
        raise SettingError(
            "error.compare_range", name="distance_km", found=distance_km, expected="> 0"
        )
    chord = 2 * np.sin(min(distance_km / (2 * EARTH_KM), np.pi / 2))
    found = tree.query_ball_point(sphere, chord)
    return {
        code: sorted(codes[j] for j in row if j != i)
        for i, (code, row) in enumerate(zip(codes, found, strict=True))
    }


def _by_cost(
    codes: list[str], cost_cny: pd.DataFrame | None, k: int, maximum: float | None
) -> _Lists:
    if cost_cny is None:
        raise SettingError("error.weights_need", kind="cost", needed="cost_cny")
    _check_k(k, len(codes))
    table = np.array(cost_cny.reindex(index=codes, columns=codes), dtype=float)
    np.fill_diagonal(table, np.inf)
    table[np.isnan(table)] = np.inf
    chosen = {}
    for i, code in enumerate(codes):
        row = [j for j in np.argsort(table[i], kind="stable") if np.isfinite(table[i, j])]
        row = row[:k] if maximum is None else [j for j in row if table[i, j] <= maximum]
        chosen[code] = [codes[j] for j in row]
    return chosen


def _check_k(k: int, count: int) -> None:
    if not 1 <= k < count:
        raise SettingError("error.compare_range", name="k", found=k, expected=f"1–{count - 1}")


def _tie(
    alone: list[str], codes: list[str], near: _Lists, tree: cKDTree,
    sphere: npt.NDArray[np.float64],
) -> None:  # fmt: skip
    """Make each lone region and the region nearest to it neighbours, both ways."""
    position = {code: i for i, code in enumerate(codes)}
    for code in alone:
        _, pair = tree.query(sphere[position[code]], k=2)
        other = next(codes[j] for j in pair if codes[j] != code)
        for one, two in ((code, other), (other, code)):
            if two not in near[one]:
                near[one].append(two)
