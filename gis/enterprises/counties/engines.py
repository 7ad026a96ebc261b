"""Engines: which county each of many points lies in, all with the same answer.

The rule: a point belongs to the county whose closed area holds it; on a shared border, where
several do, to the one with the smallest adcode. So each point has exactly one county or none
(the usual predicates give none with "contains" and two with "intersects"). The prefecture and the
province are those of the county, so that levels add up.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from itertools import count, pairwise
from typing import Any

import numpy as np
import shapely

from gis.atlas import Atlas, kept
from gis.enterprises.counties.areas import FINE_DEG, OUTSIDE, PER_COARSE, areas_of
from gis.enterprises.counties.grid import Grid, grid
from gis.errors import SettingError

# Wider than any rounding of degrees, a tenth of a millimetre on the ground.
_BREATH_DEG = 1e-9
# Numbers of the views of SedonaDB; taking the next one is one step, which threads cannot share.
_TURN = count()


def counties(atlas: Atlas, lon: Any, lat: Any, engine: str = "auto") -> np.ndarray:
    """Return the county of each point by its number in ``areas_of(atlas).adcodes``.

    Parameters
    ----------
    lon, lat
        Degrees, WGS 84 or CGCS2000; arrays of one length.
    engine
        ``auto``, ``shapely`` or ``sedonadb``. ``auto`` is ``shapely``: a grid, and an exact test near borders.

    Returns
    -------
    array of int32
        ``OUTSIDE`` (-1) for a point in no county, and for NaN.

    Raises
    ------
    SettingError
        If the engine is not installed.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> found = counties(atlas, [104.06, 0.0], [30.67, 0.0])
    >>> areas_of(atlas).adcodes[found[0]], int(found[1])
    ('510105', -1)
    """
    x, y = np.asarray(lon, float), np.asarray(lat, float)
    return _ENGINES[engine](atlas, x, y)


def is_inside(atlas: Atlas) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Return the test by which :mod:`gis.enterprises.datum` knows what lies in the country."""
    return lambda lon, lat: counties(atlas, lon, lat) != OUTSIDE


def require(engine: str) -> str:
    """Return the engine that will run, or raise where it is not installed."""
    if engine == "sedonadb" and importlib.util.find_spec("sedonadb") is None:
        raise SettingError("error.points_engine", found=engine)
    return "shapely" if engine == "auto" else engine


def _by_grid(atlas: Atlas, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    cells = grid(atlas)
    rows, columns = cells.coarse.shape
    with np.errstate(invalid="ignore"):
        across, up = (x - cells.west) / FINE_DEG, (y - cells.south) / FINE_DEG
        within = (across >= 0) & (across < columns * PER_COARSE)
        within &= (up >= 0) & (up < rows * PER_COARSE)
    fine_column = np.where(within, across, 0).astype(np.int32)
    fine_row = np.where(within, up, 0).astype(np.int32)
    found = cells.coarse[fine_row // PER_COARSE, fine_column // PER_COARSE]
    found[~within] = OUTSIDE
    crossed = np.flatnonzero(found < OUTSIDE)
    found[crossed] = cells.fine[
        -2 - found[crossed], fine_row[crossed] % PER_COARSE, fine_column[crossed] % PER_COARSE
    ]
    near = np.flatnonzero(found < OUTSIDE)
    found[near] = _exact(cells, -2 - found[near], x[near], y[near])
    return found


def _exact(cells: Grid, meeting: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the first of the counties that meet in the cell whose closed area holds the point."""
    found = np.full(len(meeting), OUTSIDE, np.int32)
    waiting = np.arange(len(meeting))
    for turn in range(cells.meetings.shape[1]):
        rivals = cells.meetings[meeting[waiting]]
        rival = rivals[:, turn]
        there = rival != OUTSIDE
        waiting, rival, rivals = waiting[there], rival[there], rivals[there]
        is_last = np.ones(len(rival), bool)
        if turn + 1 < cells.meetings.shape[1]:
            is_last = rivals[:, turn + 1] == OUTSIDE
        # Where the counties of the cell cover it, what is in none of the others is in the last.
        sure = is_last & cells.closed[meeting[waiting]]
        found[waiting[sure]] = rival[sure]
        waiting, rival = waiting[~sure], rival[~sure]
        order = np.argsort(rival, kind="stable")
        edges = np.flatnonzero(np.diff(rival[order], prepend=-1, append=-1))
        is_hit = np.zeros(len(waiting), bool)
        for start, end in pairwise(edges):
            some = order[start:end]
            points = waiting[some]
            is_hit[some] = cells.areas.holds(int(rival[order[start]]), x[points], y[points])
        found[waiting[is_hit]] = rival[is_hit]
        waiting = waiting[~is_hit]
    return found


@kept("regions")
def _session(atlas: Atlas) -> Any:
    import pyarrow as pa
    import sedonadb

    session = sedonadb.connect()
    # As WKB: handing over geometries themselves asks for a further package.
    wkb = shapely.to_wkb(areas_of(atlas).shapes)
    numbers = np.arange(len(wkb), dtype=np.int32)
    session.create_data_frame(pa.table({"county": numbers, "wkb": wkb})).to_view("shapes")
    session.sql("SELECT county, ST_GeomFromWKB(wkb) AS geometry FROM shapes").to_view("counties")
    lines = shapely.to_wkb(shapely.boundary(areas_of(atlas).shapes))
    session.create_data_frame(pa.table({"wkb": lines})).to_view("lines")
    session.sql("SELECT ST_GeomFromWKB(wkb) AS geometry FROM lines").to_view("borders")
    return session


def _by_sedonadb(atlas: Atlas, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    import pyarrow as pa

    require("sedonadb")
    session = _session(atlas)
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    points = pa.table({"point": known.astype(np.int64), "x": x[known], "y": y[known]})
    # One session serves all threads: two of them must not ask about the points of one name.
    view = f"points_{next(_TURN)}"
    session.create_data_frame(points).to_view(view)
    try:
        return _joined(atlas, session, view, x, y)
    finally:
        session.drop_view(view)


def _joined(atlas: Atlas, session: Any, view: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the county of each point of a view."""
    import pyarrow as pa

    found = np.full(len(x), OUTSIDE, np.int32)
    # Asked by pa.table: its own to_arrow_table wants a further package.
    rows = pa.table(
        session.sql(
            f"SELECT p.point AS point, MIN(c.county) AS county FROM {view} AS p "  # noqa: S608 (a number)
            "JOIN counties AS c ON ST_Intersects(c.geometry, ST_Point(p.x, p.y)) GROUP BY p.point"
        )
    )
    found[rows["point"].to_numpy()] = rows["county"].to_numpy()
    # Of a point on an edge SedonaDB 0.5 may say that it touches one neighbour only.
    rows = pa.table(
        session.sql(
            f"SELECT DISTINCT p.point AS point FROM {view} AS p "  # noqa: S608 (numbers)
            f"JOIN borders AS b ON ST_DWithin(b.geometry, ST_Point(p.x, p.y), {_BREATH_DEG})"
        )
    )
    near = rows["point"].to_numpy()
    found[near] = areas_of(atlas).holding(x[near], y[near])
    return found


_ENGINES: dict[str, Callable[[Atlas, np.ndarray, np.ndarray], np.ndarray]] = {
    "auto": _by_grid, "shapely": _by_grid, "sedonadb": _by_sedonadb,
}  # fmt: skip
