"""Which column of a list says what: as asked, else by the headings that such lists have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gis.enterprises import parquet, points
from gis.enterprises.assign import Columns
from gis.errors import InputTableError

# Headings that are taken without being asked for, in lower case.
USUAL = {
    "lon": ("lon", "lng", "long", "longitude", "经度", "x坐标"),
    "lat": ("lat", "latitude", "纬度", "y坐标"),
    "adcode": ("adcode", "行政区划代码", "区划代码", "行政区代码"),
    "address": ("address", "地址", "注册地址", "企业地址", "经营地址", "住所"),
    "industry": ("industry", "industry_code", "行业代码", "国民经济行业代码", "行业"),
}


@dataclass(frozen=True)
class Asked:
    """What the user said of the columns; empty where nothing."""

    lon: str = ""
    lat: str = ""
    adcode: str = ""
    address: str = ""
    industry: str = ""
    sums: tuple[str, ...] = ()
    datum: str = "wgs84"


def settle(parts: Sequence[points.Part], asked: Asked, *, by_industry: bool) -> Columns:
    """Return which column says what in all parts.

    Coordinates come first, then a column of codes, then addresses. A column of codes beside
    coordinates is kept too: it shows whether the datum is the declared one.

    Raises
    ------
    InputTableError
        If nothing says where the rows are, or a file lacks a column; the message names it.

    Examples
    --------
    >>> part = points.Part("a.csv", "csv", 1, 2, 0, 0, 0, ("名称", "经度", "纬度", "行业代码"))
    >>> made = settle([part], Asked(), by_industry=True)
    >>> made.lon, made.lat, made.industry
    ('经度', '纬度', '行业代码')
    """
    first = {part.path: part for part in parts if part.kind != points.UNREAD}
    header = next(iter(first.values())).header
    lon, lat = asked.lon or usual(header, "lon"), asked.lat or usual(header, "lat")
    adcode = asked.adcode or usual(header, "adcode")
    named = asked.address or adcode
    geometry = ""
    if asked.adcode or asked.address:
        # Said in so many words; coordinates beside it place the rows only when said too.
        lon, lat = (asked.lon, asked.lat) if asked.lon else ("", "")
    elif not (lon and lat):
        lon = lat = ""
        some = next(iter(first.values()))
        geometry = parquet.geometry(some.path) if some.kind == "parquet" else ""
        if not geometry:
            named = adcode or usual(header, "address")
    if not (lon or geometry or named):
        raise InputTableError("error.points_nowhere", columns=list(header))
    if (lon or geometry) and named and not (asked.adcode or asked.address):
        # Nobody asked for it: it only shows whether the datum is right, where all files have it.
        named = named if all(part.header.count(named) == 1 for part in first.values()) else ""
    industry = (asked.industry or usual(header, "industry")) if by_industry else ""
    if by_industry and not industry:
        raise InputTableError("error.points_no_industry", columns=list(header))
    made = Columns(lon, lat, geometry, named, industry, asked.sums)
    for part in first.values():
        _require(part, made)
        if made.geometry:
            parquet.require_datum(part.path, asked.datum)
    return made


def usual(header: Sequence[str], what: str) -> str:
    """Return the one heading that usually says what (a key of ``USUAL``); "" where none or several.

    Examples
    --------
    >>> usual(["企业", "经度", "纬度"], "lon"), usual(["x"], "lon")
    ('经度', '')
    """
    hits = [title for title in header if title.strip().lower() in USUAL[what]]
    return hits[0] if len(hits) == 1 else ""


def _require(part: points.Part, columns: Columns) -> None:
    for name in columns.wanted:
        if columns.geometry and name == parquet.GEOMETRY:
            if part.kind != "parquet" or not parquet.geometry(part.path):
                raise InputTableError("error.points_no_geometry", file=Path(part.path).name)
            continue
        try:
            points.position(part.header, name)
        except InputTableError as fault:
            raise InputTableError(
                "error.points_column", file=Path(part.path).name, **fault.values
            ) from None
