"""Which regions a map of lines names: those that the lines pass, not every city around."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gis.sphere import EARTH_KM, sphere

# A city whose seat is not farther from a line is named on its map.
NEAR_KM = 30.0
_STEP_DEG = 0.05


def passed(
    regions: pd.DataFrame, paths: Iterable[Any], near_km: float = NEAR_KM
) -> tuple[str, ...]:
    """Return the codes of the regions that lie near some lines, in the order of the table.

    Parameters
    ----------
    regions
        Rows with ``adcode``, ``lon`` and ``lat`` in degrees.
    paths
        Lines of ``[lat, lon]`` in degrees or lists of such lines, as layers draw them; those
        without length are left out.
    near_km
        How far from a line a region may lie.

    Examples
    --------
    >>> towns = pd.DataFrame({"adcode": ["1", "2"], "lon": [104.0, 104.0], "lat": [30.2, 31.0]})
    >>> passed(towns, [[[30.0, 103.0], [30.0, 105.0]]])
    ('1',)
    """
    parts = [part for path in paths for part in (path if _is_nested(path) else [path])]
    lines = [shapely.LineString(part) for part in parts if len(part) > 1]
    found = [line for line in lines if line.length > 0]
    if not found or regions.empty:
        return ()
    # Vertices are set so close that one of them stands for its part of a line.
    dense = shapely.segmentize(shapely.MultiLineString(found), _STEP_DEG)
    lat, lon = shapely.get_coordinates(dense).T
    seats = sphere(regions["lon"].to_numpy(dtype=float), regions["lat"].to_numpy(dtype=float))
    # The cosine of the angle at the middle of the Earth, the largest for the nearest vertex.
    nearest = (seats @ sphere(lon, lat).T).max(axis=1) / EARTH_KM**2
    is_near = nearest >= np.cos(near_km / EARTH_KM)
    return tuple(dict.fromkeys(regions.loc[is_near, "adcode"].astype(str)))


def _is_nested(path: Any) -> bool:
    """Tell whether a path is a list of lines."""
    return bool(path) and isinstance(path[0][0], (list, tuple))
