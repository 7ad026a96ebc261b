"""Where a written place is: a region's seat, a site of a plan, a station, a port, or lon,lat."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import numpy as np

from gis import catalog, gazetteer
from gis.errors import SettingError, UnknownNameError
from gis.search import Places

_DEGREES = re.compile(r"^\s*(-?\d+(?:\.\d+)?)\s*[,，;；]\s*(-?\d+(?:\.\d+)?)\s*$")
# Official extent of China in degrees, islands of the South China Sea included.
_LON, _LAT = (73.0, 136.0), (3.0, 54.0)


@dataclass(frozen=True)
class Spot:
    """A named point in degrees (WGS84); ``adcode`` is empty unless it stands for a region."""

    name: str
    lon: float
    lat: float
    adcode: str = ""
    source: str = ""


@cache
def _seats() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["level"], row["adcode"]): row for row in catalog.rows("seats")}


def seat(adcode: str, level: str, name: str) -> Spot:
    """Return the seat of government of a region.

    Examples
    --------
    >>> spot = seat("500156", "county", "武隆区")
    >>> round(spot.lon, 1), round(spot.lat, 1)
    (107.8, 29.3)
    """
    row = _seats()[level, adcode]
    return Spot(name, float(row["lon"]), float(row["lat"]), adcode, row["coordinate_source"])


def seats(level: str) -> list[Spot]:
    """Return the seats of all regions of a level, by adcode, named by short name."""
    return [
        seat(row["adcode"], level, row["short_name"])
        for row in catalog.rows("regions")
        if row["level"] == level
    ]


@cache
def _stations() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in catalog.rows("rail-stations")}


@cache
def _ports() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in catalog.rows("ports")}


@cache
def _sites() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in catalog.rows("sites"):
        if row["lon"]:
            for key in (row["site_id"], row["name"]):
                found.setdefault(key, row)
    return found


def locate(text: str) -> Spot:
    """Return the point that a text names.

    Parameters
    ----------
    text
        A name or code of a region, the id or name of a site, ``白马站`` (a freight station),
        ``涪陵港`` (a port), or ``lon,lat`` in degrees.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If no region, site, station or port, or several regions, have that name.
    SettingError
        If degrees are outside China's extent.

    Examples
    --------
    >>> locate("107.54,29.40").lon
    107.54
    >>> locate("白马站").name
    '白马站'
    """
    degrees = _DEGREES.match(text)
    if degrees:
        return _point(float(degrees[1]), float(degrees[2]))
    stem, suffix = text.strip()[:-1], text.strip()[-1:]
    if suffix == "站" and stem in _stations():
        row = _stations()[stem]
        return Spot(text.strip(), float(row["lon"]), float(row["lat"]), "", "rail-stations")
    if suffix == "港" and stem in _ports():
        row = _ports()[stem]
        return Spot(text.strip(), float(row["lon"]), float(row["lat"]), "", "ports")
    site = _sites().get(text.strip())
    if site:
        return Spot(site["name"], float(site["lon"]), float(site["lat"]), "", "sites")
    try:
        match = gazetteer.require(text)
    except UnknownNameError as fault:
        raise _unknown(text, fault) from None
    return seat(match.adcode, match.level, match.name)


def _unknown(text: str, fault: UnknownNameError) -> UnknownNameError:
    """Return the gazetteer's fault, or one that says what else may be written."""
    if fault.key == "error.no_such_region":
        return UnknownNameError("error.no_such_place", found=text)
    return fault


def _point(lon: float, lat: float) -> Spot:
    if not (_LON[0] <= lon <= _LON[1] and _LAT[0] <= lat <= _LAT[1]):
        raise SettingError("error.outside_china", lon=lon, lat=lat)
    return Spot(f"{lon:g},{lat:g}", lon, lat)


def places(spots: list[Spot]) -> Places:
    """Return spots as arrays for a search."""
    return Places(
        tuple(spot.name for spot in spots),
        np.array([spot.lon for spot in spots]),
        np.array([spot.lat for spot in spots]),
    )
