"""Where a written place is: a region's seat, a site of a plan, a station, a port, or lon,lat."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np

from gis.atlas import Atlas, kept
from gis.errors import AmbiguousNameError, SettingError, UnknownNameError
from gis.freight.search import Places
from gis.nearest import nearest
from gis.regions import gazetteer

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


@kept("seats")
def _seats(atlas: Atlas) -> dict[tuple[str, str], dict[str, str]]:
    return {(row["level"], row["adcode"]): row for row in atlas.rows("seats")}


def seat(atlas: Atlas, adcode: str, level: str, name: str) -> Spot:
    """Return the seat of government of a region.

    Examples
    --------
    >>> spot = seat(Atlas.bundled(), "500156", "county", "武隆区")
    >>> round(spot.lon, 1), round(spot.lat, 1)
    (107.8, 29.3)
    """
    row = _seats(atlas)[level, adcode]
    return Spot(name, float(row["lon"]), float(row["lat"]), adcode, row["coordinate_source"])


def seats(atlas: Atlas, level: str) -> list[Spot]:
    """Return the seats of all regions of a level, by adcode, named by short name."""
    return [
        seat(atlas, row["adcode"], level, row["short_name"])
        for row in atlas.rows("regions")
        if row["level"] == level
    ]


@kept("rail-stations")
def _stations(atlas: Atlas) -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in atlas.rows("rail-stations")}


@kept("ports")
def _ports(atlas: Atlas) -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in atlas.rows("ports")}


@kept("sites")
def _sites(atlas: Atlas) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in atlas.rows("sites"):
        if row["lon"]:
            for key in (row["site_id"], row["name"]):
                found.setdefault(key, row)
    return found


def locate(atlas: Atlas, text: str) -> Spot:
    """Return the point that a text names.

    Parameters
    ----------
    text
        A name or code of a region, the id or name of a site or a part of it (``凤来``), ``白马站``
        (a freight station), ``涪陵港`` (a port), or ``lon,lat`` in degrees. A region comes first.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If no region, site, station or port, or several of them in different places, have that name.
    SettingError
        If degrees are outside China's extent.

    Examples
    --------
    >>> locate(Atlas.bundled(), "107.54,29.40").lon
    107.54
    >>> locate(Atlas.bundled(), "白马站").name
    '白马站'
    """
    degrees = _DEGREES.match(text)
    if degrees:
        return _point(float(degrees[1]), float(degrees[2]))
    wanted = text.strip()
    if wanted in _named(atlas):
        return _named(atlas)[wanted]
    try:
        match = gazetteer.require(atlas, text)
    except UnknownNameError as fault:
        return _by_part(atlas, wanted, fault)
    return seat(atlas, match.adcode, match.level, match.name)


@kept()
def _named(atlas: Atlas) -> dict[str, Spot]:
    """Return every place that is no region: stations (…站), ports (…港), sites by id and name."""
    found = {}
    for suffix, rows, source in (
        ("站", _stations(atlas), "rail-stations"),
        ("港", _ports(atlas), "ports"),
        ("", _sites(atlas), "sites"),
    ):
        for key, row in rows.items():
            name = row["name"] + suffix
            found[key + suffix] = Spot(name, float(row["lon"]), float(row["lat"]), "", source)
    # A user's own points by name, where the name means one of them and nothing else.
    own = atlas.records("own-points")
    counts = Counter(row["name"] for row in own)
    for point in own:
        if point["name"] and counts[point["name"]] == 1:
            spot = Spot(point["name"], float(point["lon"]), float(point["lat"]), "", "own-points")
            found.setdefault(point["name"], spot)
    return found


def _by_part(atlas: Atlas, wanted: str, fault: UnknownNameError) -> Spot:
    """Return the one point whose station, port or site goes by a shorter name, or raise.

    A site is called by a part of its name (``凤来``), a station or port without its last character.
    """
    names = {
        spot.name: spot
        for key, spot in _named(atlas).items()
        if key in (f"{wanted}站", f"{wanted}港")
        or (len(wanted) > 1 and spot.source == "sites" and wanted in spot.name)
    }
    if len({(spot.lon, spot.lat) for spot in names.values()}) == 1:
        return next(iter(names.values()))
    if names:
        raise AmbiguousNameError("error.ambiguous_place", found=wanted, candidates=list(names))
    regions = fault.values.get("nearest")
    near = [
        *(regions if isinstance(regions, tuple | list) else ()),
        *nearest(wanted, _named(atlas), 3),
    ]
    if near:
        raise UnknownNameError("error.unknown_place", found=wanted, nearest=near) from None
    raise UnknownNameError("error.no_such_place", found=wanted) from None


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
