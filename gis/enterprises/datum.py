"""Datums of Chinese coordinates: WGS 84, CGCS2000, GCJ-02 (火星坐标) and BD-09 (百度).

GCJ-02 and BD-09 are no datums of geodesy but fixed distortions of WGS 84, by up to 0.7 and 1.5 km; their
formulas were never published officially. Those used here are the ones that open libraries share,
and the tests hold them against two of these. Whether a point is distorted at all is decided by the
official boundary that is handed in, not by a box around the country, which would shift
Ulaanbaatar and Hanoi too; providers may draw the limit at sea in their own way.

CGCS2000 and WGS 84 differ by centimetres at one epoch and drift apart by a few centimetres a year
with the Eurasian plate: less than any enterprise list resolves, so they are taken as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from gis.errors import SettingError
from gis.nearest import nearest
from gis.schema import DATUMS, TRUE_DATUMS

# Names of the two datums, as EPSG and ESRI write them, without signs and without the D_ of ESRI; web maps'
# sphere bears the degrees of WGS 84.
_MODERN = {
    "WorldGeodeticSystem1984", "WorldGeodeticSystem1984ensemble", "WGS84", "WGS1984", "China2000",
    "ChinaGeodeticCoordinateSystem2000", "CGCS2000", "PopularVisualisationDatum",
}  # fmt: skip
# The frames on which both rest: less than 1 m from either.
_FRAMES = ("InternationalTerrestrialReferenceFrame", "ITRF")
Inside = Callable[[np.ndarray, np.ndarray], np.ndarray]
Degrees = tuple[np.ndarray, np.ndarray]

# Krasovsky's ellipsoid, on which the distortion is reckoned: half axis in m, squared eccentricity.
_AXIS_M = 6378245.0
_ECCENTRICITY = 0.00669342162296594323
_ORIGIN_LON, _ORIGIN_LAT = 105.0, 35.0
_BAIDU_ANGLE = np.pi * 3000 / 180
_BAIDU_LON, _BAIDU_LAT = 0.0065, 0.006
# The distortion changes by less than 1 % over its own length, so each turn gains two digits.
_TURNS = 8


def require(datum: str) -> str:
    """Return a datum of :data:`gis.schema.DATUMS`, or raise with the near ones."""
    if datum not in DATUMS:
        near = nearest(datum, DATUMS) or DATUMS
        raise SettingError("error.points_datum", found=datum, nearest=near)
    return datum


def is_modern(name: str) -> bool:
    """Tell whether a datum of a coordinate system is WGS 84, CGCS2000 or a frame on which they rest.

    Parameters
    ----------
    name
        As EPSG or ESRI writes it.

    Examples
    --------
    >>> [is_modern(name) for name in ("D_China_2000", "WGS 84", "D_ITRF_2008", "D_Krasovsky_1940", "unknown")]
    [True, True, True, False, False]
    """
    plain = re.sub(r"[\W_]+", "", name).removeprefix("D")
    return plain in _MODERN or plain.startswith(_FRAMES)


def to_wgs84(lon: Any, lat: Any, datum: str, inside: Inside) -> Degrees:
    """Return points of a datum in WGS 84.

    Parameters
    ----------
    lon, lat
        Degrees, arrays of one length; NaN stays NaN.
    datum
        One of :data:`DATUMS`.
    inside
        Tells of WGS 84 points whether they lie in the country, as a boolean array. Only what lies
        inside is distorted. A point outside whose place is also the distorted place of a point
        inside (a strip of at most 1 km along the border) is taken for the latter.

    Returns
    -------
    tuple of arrays
        lon, lat in degrees; residue of the inversion below a millimetre.

    Raises
    ------
    SettingError
        If there is no such datum.

    Examples
    --------
    >>> lon, lat = to_wgs84([104.0668], [30.5728], "gcj02", lambda x, y: x > 0)
    >>> lon.round(4), lat.round(4)
    (array([104.0643]), array([30.5753]))
    """
    x, y = np.asarray(lon, float), np.asarray(lat, float)
    if require(datum) in TRUE_DATUMS:
        return x.copy(), y.copy()
    if datum == "bd09":
        x, y = _inverse(_to_baidu, x, y)
    true_x, true_y = _inverse(_distorted, x, y)
    known = np.isfinite(true_x) & np.isfinite(true_y)
    shifted = known & inside(np.where(known, true_x, 0.0), np.where(known, true_y, 0.0))
    return np.where(shifted, true_x, x), np.where(shifted, true_y, y)


def from_wgs84(lon: Any, lat: Any, datum: str, inside: Inside) -> Degrees:
    """Return WGS 84 points in another datum; parameters and errors as for :func:`to_wgs84`.

    Examples
    --------
    >>> lon, lat = from_wgs84([104.0, 21.0], [30.0, 52.0], "gcj02", lambda x, y: x > 70)
    >>> lon.round(5), lat.round(5)
    (array([104.00228,  21.     ]), array([29.99731, 52.     ]))
    """
    x, y = np.asarray(lon, float), np.asarray(lat, float)
    if require(datum) in TRUE_DATUMS:
        return x.copy(), y.copy()
    known = np.isfinite(x) & np.isfinite(y)
    shifted = known & inside(np.where(known, x, 0.0), np.where(known, y, 0.0))
    away_x, away_y = _distorted(x, y)
    x, y = np.where(shifted, away_x, x), np.where(shifted, away_y, y)
    return _to_baidu(x, y) if datum == "bd09" else (x, y)


def _inverse(
    forward: Callable[[np.ndarray, np.ndarray], Degrees], x: np.ndarray, y: np.ndarray
) -> Degrees:
    """Return what ``forward`` brings to the points, by fixed-point iteration."""
    true_x, true_y = x.copy(), y.copy()
    for _ in range(_TURNS):
        there_x, there_y = forward(true_x, true_y)
        true_x, true_y = true_x + (x - there_x), true_y + (y - there_y)
    return true_x, true_y


def _waves(value: np.ndarray, *terms: tuple[float, float]) -> np.ndarray:
    """Return a sum of sines: pairs of amplitude and wave length (in the unit of the value)."""
    return sum((a * np.sin(value * np.pi * 2 / b) for a, b in terms), np.zeros_like(value))


def _distorted(lon: np.ndarray, lat: np.ndarray) -> Degrees:
    """Return GCJ-02 of WGS 84, wherever the point lies."""
    x, y = lon - _ORIGIN_LON, lat - _ORIGIN_LAT
    root, cross = np.sqrt(np.abs(x)), x * y
    short = _waves(x, (20, 1 / 3), (20, 1))
    north_m = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * cross + 0.2 * root
    north_m += (short + _waves(y, (20, 2), (40, 6), (160, 24), (320, 60))) * 2 / 3
    east_m = 300 + x + 2 * y + 0.1 * x * x + 0.1 * cross + 0.1 * root
    east_m += (short + _waves(x, (20, 2), (40, 6), (150, 24), (300, 60))) * 2 / 3
    radians = np.radians(lat)
    bend = 1 - _ECCENTRICITY * np.sin(radians) ** 2
    meridian_m = _AXIS_M * (1 - _ECCENTRICITY) / bend**1.5
    parallel_m = _AXIS_M / np.sqrt(bend) * np.cos(radians)
    return lon + np.degrees(east_m / parallel_m), lat + np.degrees(north_m / meridian_m)


def _to_baidu(lon: np.ndarray, lat: np.ndarray) -> Degrees:
    """Return BD-09 of GCJ-02."""
    radius = np.hypot(lon, lat) + 2e-5 * np.sin(lat * _BAIDU_ANGLE)
    angle = np.arctan2(lat, lon) + 3e-6 * np.cos(lon * _BAIDU_ANGLE)
    return radius * np.cos(angle) + _BAIDU_LON, radius * np.sin(angle) + _BAIDU_LAT
