"""Where a written place is: a region's seat, a site of a plan, a station, a port, or lon,lat."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from gis.atlas import Atlas, kept
from gis.errors import AmbiguousNameError, SettingError, UnknownNameError
from gis.freight.graph.search import Places
from gis.nearest import nearest
from gis.regions import gazetteer, site_names, tree
from gis.schema import COUNTRY_LAT, COUNTRY_LON

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEGREES = re.compile(r"^\s*(-?\d+(?:\.\d+)?)\s*[,，;；]\s*(-?\d+(?:\.\d+)?)\s*$")


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
        (a freight station), ``涪陵港`` (a port), an own point by name or ``layer/name``, or ``lon,lat`` in
        degrees. A region comes before a site; an own point that bears the name of a region is asked back.

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
    text = str(text)  # a code that pandas read as a number
    degrees = _DEGREES.match(text)
    if degrees:
        return _point(float(degrees[1]), float(degrees[2]))
    wanted = text.strip()
    if wanted in _named(atlas):
        spot = _named(atlas)[wanted]
        if spot.source == "own-points" and spot.name == wanted:
            _require_no_region(atlas, spot)
        return spot
    try:
        match = gazetteer.require(atlas, text)
    except UnknownNameError as fault:
        _require_one(atlas, wanted)
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
    # A user's own points by name, or by layer/name, where that means one place and nothing else.
    for key, spots in _own(atlas).items():
        if len(spots) == 1:
            found.setdefault(key, spots[0])
    return found


@kept("own-points")
def _own(atlas: Atlas) -> dict[str, list[Spot]]:
    """Return the places of a user's own points by name and by layer/name; layers may name one place twice."""
    found: dict[str, dict[tuple[float, float], Spot]] = {}
    for row in atlas.records("own-points"):
        if row["name"]:
            spot = Spot(row["name"], float(row["lon"]), float(row["lat"]), "", "own-points")
            for key in (row["name"], f"{row['layer']}/{row['name']}"):
                found.setdefault(key, {}).setdefault((spot.lon, spot.lat), spot)
    return {key: list(spots.values()) for key, spots in found.items()}


def _require_one(atlas: Atlas, wanted: str) -> None:
    """Raise where a name means several of a user's own points, and say how to write each."""
    spots = _own(atlas).get(wanted, [])
    if len(spots) < 2:
        return
    layers = {
        (float(row["lon"]), float(row["lat"])): row["layer"]
        for row in atlas.records("own-points")
        if row["name"] == wanted
    }
    ways = []
    for spot in spots:
        key = f"{layers.get((spot.lon, spot.lat), '')}/{wanted}"
        ways.append(key if len(_own(atlas).get(key, [])) == 1 else f"{spot.lon:.9g},{spot.lat:.9g}")
    raise AmbiguousNameError(
        "error.ambiguous_own_point", found=wanted, count=len(spots), candidates=ways
    )


def _require_no_region(atlas: Atlas, spot: Spot) -> None:
    """Raise where a user's own point is called as a region is: which of the two is meant nobody can tell."""
    try:
        match = gazetteer.require(atlas, spot.name)
    except UnknownNameError:
        return
    except AmbiguousNameError as fault:
        regions = list(fault.values["candidates"])  # type: ignore[call-overload]
    else:
        at = seat(atlas, match.adcode, match.level, match.name)
        if (at.lon, at.lat) == (spot.lon, spot.lat):
            return
        label = tree.label(atlas, match.adcode)
        regions = [match.adcode if label == spot.name else label]
    layer = next(row["layer"] for row in atlas.records("own-points") if row["name"] == spot.name)
    raise AmbiguousNameError(
        "error.ambiguous_place", found=spot.name, candidates=[f"{layer}/{spot.name}", *regions]
    )


def _by_part(atlas: Atlas, wanted: str, fault: UnknownNameError) -> Spot:
    """Return the one point whose station, port or site goes by a shorter name, or raise.

    A site is called by a part of its name in either language (``凤来``), a station or port without its last character.
    """
    sites = list(_sites(atlas).values())
    called = site_names.named(sites, wanted) or site_names.holding(sites, wanted)
    keys = (f"{wanted}站", f"{wanted}港", *called)
    names = {_named(atlas)[key].name: _named(atlas)[key] for key in keys if key in _named(atlas)}
    if len({(spot.lon, spot.lat) for spot in names.values()}) == 1:
        return next(iter(names.values()))
    if names:
        raise AmbiguousNameError("error.ambiguous_place", found=wanted, candidates=list(names))
    regions = fault.values.get("nearest")
    near = [
        *(regions if isinstance(regions, tuple | list) else ()),
        *dict.fromkeys(
            (*site_names.near(_sites(atlas).values(), wanted), *nearest(wanted, _named(atlas), 3))
        ),
    ]
    if near:
        raise UnknownNameError("error.unknown_place", found=wanted, nearest=near) from None
    raise UnknownNameError("error.no_such_place", found=wanted) from None


def told_apart(atlas: Atlas, spots: Iterable[Spot]) -> list[Spot]:
    """Return spots whose names tell them apart: what is counted by name is counted of one place.

    Regions of one name bear those of their parents in front, other places their degrees behind.

    Examples
    --------
    >>> both = [locate(Atlas.bundled(), code) for code in ("511102", "511002", "510113")]
    >>> [spot.name for spot in told_apart(Atlas.bundled(), both)]
    ['四川省乐山市市中区', '四川省内江市市中区', '青白江区']
    """
    every = list(spots)
    count = Counter(spot.name for spot in every)
    return [
        replace(spot, name=_in_full(atlas, spot)) if count[spot.name] > 1 else spot
        for spot in every
    ]


def _in_full(atlas: Atlas, spot: Spot) -> str:
    return (
        tree.label(atlas, spot.adcode)
        if spot.adcode
        else f"{spot.name} {spot.lon:.9g},{spot.lat:.9g}"
    )


def _point(lon: float, lat: float) -> Spot:
    (west, east), (south, north) = COUNTRY_LON, COUNTRY_LAT
    if not (west <= lon <= east and south <= lat <= north):
        raise SettingError("error.outside_china", lon=lon, lat=lat)
    return Spot(f"{lon:.9g},{lat:.9g}", lon, lat)


def places(spots: list[Spot]) -> Places:
    """Return spots as arrays for a search.

    Raises
    ------
    SettingError
        If one is a name (武隆), which :func:`locate` turns into a spot.
    """
    for spot in spots:
        if not isinstance(spot, Spot):
            raise SettingError("error.no_spot", found=repr(spot)[:40])
    return Places(
        tuple(spot.name for spot in spots),
        np.array([spot.lon for spot in spots]),
        np.array([spot.lat for spot in spots]),
    )
