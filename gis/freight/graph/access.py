"""How a point reaches the road graph: straight legs to the nearest junctions of its landmass.

A leg never crosses the sea: a point on an island reaches only junctions of that island. What the
leg costs (its circuity) is a factor of the cost model, not decided here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from scipy.spatial import cKDTree

from gis.atlas import Atlas, kept
from gis.sphere import EARTH_KM, sphere

ACCESS_VERTICES = 4
# A point whose nearest junction is farther than this is off the network.
ACCESS_LIMIT_KM = 100.0


def columns(atlas: Atlas, name: str, names: list[str] | None = None) -> dict[str, np.ndarray]:
    """Return the flat columns of a bundled Parquet file as arrays."""
    table = pq.read_table(pa.BufferReader(atlas.content(name)), columns=names)
    return {
        key: table.column(key).combine_chunks().to_numpy(zero_copy_only=False)
        for key in table.column_names
        if not pa.types.is_list(table.schema.field(key).type)
    }


def legs(
    tree: cKDTree,
    lon: np.ndarray,
    lat: np.ndarray,
    landmass: np.ndarray,
    road_landmass: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return access legs (place, road node, straight metres): the nearest nodes on its landmass.

    A place without a road node on its landmass within ACCESS_LIMIT_KM has no leg.
    """
    place = sphere(lon, lat)
    chord, near = tree.query(place, k=np.arange(1, min(tree.n, 16 * ACCESS_VERTICES) + 1))
    good = (road_landmass[near] == landmass[:, None]) & (_km(chord) <= ACCESS_LIMIT_KM)
    good &= np.cumsum(good, axis=1) <= ACCESS_VERTICES
    # Across the strait from a city all of these may lie on the other side.
    short = (good.sum(axis=1) < ACCESS_VERTICES) & (_km(chord[:, -1]) <= ACCESS_LIMIT_KM)
    for number in np.unique(landmass[short]):
        own = np.flatnonzero(road_landmass == number)
        some = np.flatnonzero(short & (landmass == number))
        if not len(own):
            continue
        count = min(ACCESS_VERTICES, len(own))
        found, index = cKDTree(tree.data[own]).query(place[some], k=np.arange(1, count + 1))
        chord[some, :count], near[some, :count] = found, own[index]
        good[some] = False
        good[some, :count] = _km(found) <= ACCESS_LIMIT_KM
    rows, columns = np.nonzero(good)
    metres = np.maximum(1.0, _km(chord[rows, columns]) * 1000.0)
    return rows, near[rows, columns], metres


def _km(chord: np.ndarray) -> np.ndarray:
    return np.asarray(2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord / (2 * EARTH_KM))))


@kept("islands")
def islands(atlas: Atlas) -> tuple[np.ndarray, Any]:
    """Return (landmass numbers, search tree of the outlines) of every island."""
    table = columns(atlas, "islands")
    return table["landmass"], shapely.STRtree(shapely.from_wkb(table["outline"]))


def landmass_of(atlas: Atlas, lon: Any, lat: Any) -> np.ndarray:
    """Return the landmass of each point: 0 the mainland, else the number of an island."""
    numbers, tree = islands(atlas)
    lon, lat = np.atleast_1d(lon), np.atleast_1d(lat)
    result = np.zeros(len(lon), dtype=np.int32)
    point, island = tree.query(shapely.points(lon, lat), predicate="intersects")
    result[point] = numbers[island]
    return result
