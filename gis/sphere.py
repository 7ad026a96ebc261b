"""Distances on the sphere between points in degrees."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence

EARTH_KM = 6371.0088  # IUGG mean radius


def sphere(lon: Any, lat: Any) -> np.ndarray:
    """Return points on the sphere in km, for nearest-neighbour search."""
    lon, lat = np.radians(np.asarray(lon, float)), np.radians(np.asarray(lat, float))
    return EARTH_KM * np.column_stack(
        (np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat))
    )


def straight_km(lon: Any, lat: Any, other_lon: Any, other_lat: Any) -> np.ndarray:
    """Return great-circle distances between points given in degrees.

    Examples
    --------
    >>> straight_km([104.0], [30.0], [104.0], [31.0]).round(1)
    array([111.2])
    """
    chord = np.linalg.norm(sphere(lon, lat) - sphere(other_lon, other_lat), axis=1)
    return _arc_km(chord)


def pair_km(one: Sequence[float], two: Sequence[float]) -> float:
    """Return the great-circle distance of two points of :func:`sphere`, without an array's cost.

    Examples
    --------
    >>> one, two = sphere([104.0, 104.0], [30.0, 31.0]).tolist()
    >>> round(pair_km(one, two), 1)
    111.2
    """
    return 2 * EARTH_KM * math.asin(min(1.0, math.dist(one, two) / (2 * EARTH_KM)))


def _arc_km(chord_km: np.ndarray) -> np.ndarray:
    return np.asarray(2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord_km / (2 * EARTH_KM))))


def apart_km(points: pd.DataFrame) -> pd.DataFrame:
    """Return the great-circle distance between all points.

    Returns
    -------
    DataFrame
        Square, index and columns adcode, km; 0 on the diagonal.

    Examples
    --------
    >>> apart_km(pd.DataFrame({"lon": [104.0, 104.0], "lat": [30.0, 31.0]})).round(1).loc[0, 1]
    np.float64(111.2)
    """
    place = sphere(points["lon"], points["lat"])
    chord = np.linalg.norm(place[:, None] - place[None], axis=2)
    return pd.DataFrame(_arc_km(chord), index=points.index, columns=points.index)
