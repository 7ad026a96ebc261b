"""The counties of the official coverage, prepared to be asked about many points."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import shapely

from gis.atlas import Atlas, kept

OUTSIDE = -1
# Two steps of cells over them: coarse ones, and fine ones where a boundary crosses.
COARSE_DEG = 0.08
PER_COARSE = 8
FINE_DEG = COARSE_DEG / PER_COARSE


@dataclass(frozen=True, eq=False)
class Areas:
    """The counties themselves.

    Attributes
    ----------
    adcodes
        In ascending order; a county's place in it is its number.
    shapes
        Prepared boundaries in that order, degrees.
    tree
        Their boxes.
    """

    adcodes: tuple[str, ...]
    shapes: np.ndarray
    tree: shapely.STRtree
    _turns: tuple[threading.Lock, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Give each county a turn."""
        object.__setattr__(self, "_turns", tuple(threading.Lock() for _ in self.adcodes))

    def holds(self, number: int, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return whether the closed area of a county holds each point, from any thread.

        A prepared shape builds its indices when it is asked, one at the first and one at a later
        question, and no lock of its own guards that: two threads on one county end the process.
        """
        with self._turns[number]:
            return np.asarray(shapely.intersects_xy(self.shapes[number], x, y))

    def holding(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the first county whose closed area holds each point, without a grid.

        Each county is asked once about all points in its box; asking the tree for the predicate
        would not use what the shapes have prepared.
        """
        found = np.full(len(x), len(self.shapes), np.int32)
        known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        point, county = self.tree.query(shapely.points(x[known], y[known]))
        point = known[point]
        order = np.argsort(county, kind="stable")
        edges = np.flatnonzero(np.diff(county[order], prepend=-1, append=-1))
        for start, end in pairwise(edges):
            some, number = point[order[start:end]], county[order[start]]
            hit = some[self.holds(int(number), x[some], y[some])]
            found[hit] = np.minimum(found[hit], number)
        found[found == len(self.shapes)] = OUTSIDE
        return found


def prepared(adcodes: np.ndarray, shapes: np.ndarray) -> Areas:
    """Return counties that are ready to be asked, by adcodes in ascending order."""
    shapely.prepare(shapes)
    return Areas(tuple(map(str, adcodes)), shapes, shapely.STRtree(shapes))


@kept("regions")
def areas_of(atlas: Atlas) -> Areas:
    """Return the counties of an atlas, prepared; do not mutate.

    Examples
    --------
    >>> len(areas_of(Atlas.bundled()).adcodes)
    2891
    """
    from pyarrow import parquet as pq

    # Read without geopandas, which takes longer to import than this takes.
    table = pq.read_table(io.BytesIO(atlas.content("county-full")))
    adcodes = table["adcode"].to_numpy()
    shapes = shapely.from_wkb(table["geometry"].to_numpy())
    order = np.argsort(adcodes)
    return prepared(adcodes[order], shapes[order])
