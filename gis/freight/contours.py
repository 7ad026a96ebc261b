"""The land around a network within a limit, as polygons: what every junction costs, spread out.

Values stand on a grid of cells; the edge of an area is drawn where the value between cells passes
the limit, and is cut to the land.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from scipy.spatial import cKDTree

from gis.atlas import Atlas
from gis.sphere import EARTH_KM, sphere

if TYPE_CHECKING:
    from collections.abc import Callable

# A cell farther from any junction than this belongs to nobody's service area.
CELL_ACCESS_KM = 30.0
CELLS = 150_000
SMALLEST_CELL_DEG = 0.02
_KM_PER_DEG = 111.0
_JUNCTIONS_PER_CELL = 8


@dataclass(frozen=True)
class Field:
    """Values at junctions: degrees, the value at each, and what a straight km beyond one adds."""

    lon: np.ndarray
    lat: np.ndarray
    values: np.ndarray
    rate: float


def polygons(
    atlas: Atlas,
    field: Field,
    limits: tuple[float, ...],
    progress: Callable[[float], None] | None = None,
) -> list[Any]:
    """Return the area within each limit, cut to the land.

    Parameters
    ----------
    field
        The junctions within the largest limit.
    limits
        Ascending, in the unit of the values.
    progress
        Called with the share done; what it raises stops the work.

    Returns
    -------
    list
        One shapely geometry per limit in degrees; empty where no junction lies within it.
    """
    lon, lat, rate = field.lon, field.lat, field.rate
    if not len(lon):
        return [shapely.Polygon()] * len(limits)
    east, north, step = _grid(lon, lat, rate, limits[-1])
    cells = _cell_values(sphere(lon, lat), field.values, rate, east, north)
    # Past the last finite cell the value keeps rising as it did: the edge falls between the two.
    steepest = limits[-1] + max(rate * step * _KM_PER_DEG, 0.01 * limits[-1])
    cells = np.minimum(cells, steepest)
    land = shapely.union_all(atlas.boundaries("province").geometry.to_numpy())
    shapes = []
    for limit in limits:
        shapes.append(shapely.intersection(within(cells, east, north, limit, step), land))
        if progress is not None:
            progress(len(shapes) / len(limits))
    return shapes


def within(
    cells: np.ndarray, east: np.ndarray, north: np.ndarray, limit: float, step: float
) -> Any:
    """Return where the values of a grid (rows north, columns east) are at most a limit.

    Examples
    --------
    A slope of 1 per degree passes 1.5 half way between the second and the third column.

    >>> slope = np.tile([0.0, 1.0, 2.0, 3.0], (3, 1))
    >>> axis = np.arange(4.0)
    >>> within(slope, axis, axis[:3], 1.5, 0.02).bounds
    (0.0, 0.0, 1.5, 2.0)
    """
    from contourpy import FillType, contour_generator

    lines = contour_generator(east, north, cells, fill_type=FillType.OuterOffset)
    found = []
    for points, starts in zip(*lines.filled(-1.0, limit), strict=True):
        rings = [points[a:b] for a, b in itertools.pairwise(starts)]
        found.append(shapely.Polygon(rings[0], rings[1:]))
    merged = shapely.union_all(shapely.make_valid(found))
    return shapely.make_valid(shapely.simplify(merged, step / 4.0))


def _grid(
    lon: np.ndarray, lat: np.ndarray, rate: float, limit: float
) -> tuple[np.ndarray, np.ndarray, float]:
    margin_km = min(CELL_ACCESS_KM, limit / rate) if rate > 0 else CELL_ACCESS_KM
    margin = margin_km / _KM_PER_DEG + 2 * SMALLEST_CELL_DEG
    west, east = lon.min() - 1.3 * margin, lon.max() + 1.3 * margin
    south, north = lat.min() - margin, lat.max() + margin
    step = max(SMALLEST_CELL_DEG, float(np.sqrt((east - west) * (north - south) / CELLS)))
    return np.arange(west, east + step, step), np.arange(south, north + step, step), step


def _cell_values(
    place: np.ndarray, values: np.ndarray, rate: float, east: np.ndarray, north: np.ndarray
) -> np.ndarray:
    lon, lat = np.meshgrid(east, north)
    count = min(_JUNCTIONS_PER_CELL, len(place))
    chord, index = cKDTree(place).query(
        sphere(lon.ravel(), lat.ravel()), k=count, distance_upper_bound=CELL_ACCESS_KM
    )
    straight = 2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord / (2 * EARTH_KM)))
    padded = np.append(values, np.inf)
    cell = padded[index] + np.where(np.isfinite(straight), straight * rate, np.inf)
    least = cell.min(axis=1) if cell.ndim == 2 else cell
    return np.asarray(least.reshape(lon.shape))
