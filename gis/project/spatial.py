"""Points and outlines of one's own from files: table, GeoJSON, KML, KMZ, GeoPackage, zipped Shapefile.

A file is told by its first bytes, never opened by a driver that its content chooses: a text that says
"read that other file" reads nothing. Degrees of another datum are turned, or refused with the way out.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

import numpy as np
import shapely

from gis import file_faults
from gis.errors import InputTableError, Term, first_of
from gis.project import kml, packages, telling
from gis.project import points as tables
from gis.project.layers import Feature, Outline, Point, wkt
from gis.project.points import texts_of
from gis.schema import COUNTRY_LAT, COUNTRY_LON, DATUM, TRUE_DATUMS

SUFFIXES = (
    "csv",
    "tsv",
    "txt",
    "xlsx",
    "xls",
    "ods",
    "et",
    "xlsm",
    "geojson",
    "json",
    "kml",
    "kmz",
    "gpkg",
    "zip",
)
# Geometries that are left out -> message geometry.ID.
_KINDS = {
    "empty": "empty",
    "Point": "point",
    "LineString": "line",
    "MultiLineString": "lines",
    "GeometryCollection": "mixed",
    "NetworkLink": "link",
    "GroundOverlay": "picture",
    "PhotoOverlay": "picture",
    "ScreenOverlay": "picture",
}
# Suffixes of what is read as features: their content is no table of a user's.
_SPATIAL = frozenset([".gpkg", ".kml", ".kmz", ".zip"])
# Formats of maps that are not read: said by name, since as a table each would be a riddle.
_NOT_READ = frozenset(
    [
        "shp",
        "dxf",
        "dwg",
        "mif",
        "gpx",
        "fgb",
        "gml",
        "gdb",
        "mdb",
        "pmtiles",
        "mbtiles",
        "topojson",
        "tif",
    ]
)
MAX_FEATURES = 200_000
_NAMED = 5


@dataclass(frozen=True)
class Found:
    """What a file holds.

    Attributes
    ----------
    points, outlines
        In the order of the file.
    left_out
        What is neither point nor polygon, by kind of geometry, and how many.
    remarks
        What was taken otherwise than it stands in a table, sheets that were not read, and that a
        file is one page of an answer.
    datum
        In which the file says that its degrees are; "" where it does not say, and for features in a true one.
    """

    points: tuple[Point, ...]
    outlines: tuple[Outline, ...]
    left_out: Mapping[str, int]
    remarks: tuple[Term, ...] = ()
    datum: str = ""


def read(content: bytes, file: str, datum: str | None = None) -> Found:
    """Return the points and polygons of a file, in degrees as it has them (see :func:`in_wgs84`).

    Parameters
    ----------
    content
        Its bytes.
    file
        Its name, which tells a table by its suffix and stands in faults.
    datum
        That the user says its degrees are in, None for none: of several columns of a table those in it count.

    Raises
    ------
    InputTableError
        If it is none of the formats, damaged, in a datum that cannot be turned safely or is not the
        one that was said, or a point lies outside China; the feature is named.

    Examples
    --------
    >>> one = b'{"type" :"Feature","properties":{"name":"x"},"geometry":{"type":"Point","coordinates":[104,30]}}'
    >>> read(one, "a.geojson").points
    (Point(lon=104.0, lat=30.0, name='x', kind='', note=''),)
    """
    start = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if content.startswith(b"SQLite format 3\x00"):
        return _package(content, file, datum)
    if PurePath(file).suffix.lower().lstrip(".") in _NOT_READ or start.startswith(b"!table"):
        raise InputTableError(
            "error.spatial_unreadable",
            file=file,
            reason=Term("file_fault.lone_part", suffix=PurePath(file).suffix.lower()),
        )
    rows: Iterable[tuple[Any, Mapping[str, Any]]]
    if content.startswith(b"PK\x03\x04") and packages.is_spatial(content):
        rows = packages.zipped(content, file)
    elif start.startswith(b"<"):
        rows = kml.read(content, file)
    elif start.startswith(b"{") or PurePath(file).suffix.lower() in (".geojson", ".json"):
        document = _document(content, file)
        found = _features(_geojson(document, file), file, datum)
        return replace(found, remarks=(*_of_a_part(document), *found.remarks))
    else:
        suffix = PurePath(file).suffix.lower()
        if suffix in _SPATIAL:
            # A table would be asked for its columns.
            why = Term("file_fault.suffix", suffix=suffix) if content else Term("file_fault.empty")
            raise InputTableError("error.spatial_unreadable", file=file, reason=why)
        return _table(content, file, datum)
    return _features(rows, file, datum)


def _features(rows: Iterable[tuple[Any, Mapping[str, Any]]], file: str, datum: str | None) -> Found:
    """Return what features hold, and in which datum they say that they are."""
    given = list(rows)
    told = telling.datum([v for shape, v in given if not isinstance(shape, str)], file, datum)
    found = _sorted([(shape, telling.rest(values)) for shape, values in given], file)
    said = (Term("spatial_remark.datum", datum=Term(f"datum.{told}")),)
    return replace(found, datum=told, remarks=said if told and told != datum else ())


def _package(content: bytes, file: str, datum: str | None) -> Found:
    """Return the features of a GeoPackage; of another project what is not taken is said."""
    found = _features(packages.geopackage(content, file, datum), file, datum)
    held = packages.documents(content, file)
    if not held:
        return found
    listed = [
        Term("map.qualified", what=Term(f"project.kind.{kind}"), more=count)
        for kind, count in held.items()
    ]
    only = Term("project.only_features", held=first_of(listed))
    return replace(found, remarks=(*found.remarks, only))


def _table(content: bytes, file: str, datum: str | None) -> Found:
    from gis.tables import reading

    rows = tables.filled(reading.rows(content, file))
    axes = tables.axes(rows, datum)
    told = tables.told_datum(rows, axes, datum)
    said: tuple[Term, ...] = ()
    if told and told != datum:
        said = (Term("spatial_remark.datum", datum=Term(f"datum.{told}")),)
    return Found(
        tuple(tables.read(rows, axes)),
        (),
        {},
        (*rows.remarks, *rows.without_value(axes), *said),
        told,
    )


def _document(content: bytes, file: str) -> dict[str, Any]:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as fault:
        raise InputTableError(
            "error.spatial_unreadable", file=file, reason=file_faults.reason(fault)
        ) from None
    if not isinstance(found, dict):
        raise InputTableError(
            "error.spatial_unreadable",
            file=file,
            reason=Term("file_fault.no_features", found=type(found).__name__),
        )
    return found


def _of_a_part(document: Mapping[str, Any]) -> tuple[Term, ...]:
    """Say that a map service sent a page and not the whole, where its answer says so itself."""
    count = len(document.get("features", ()))
    for key in ("numberMatched", "totalFeatures"):
        total = document.get(key)
        if isinstance(total, int) and total > count:
            return (Term("spatial_remark.part", count=count, total=total),)
    within = document.get("properties")
    places = (document, within) if isinstance(within, Mapping) else (document,)
    links = document.get("links")
    goes_on = any(place.get("exceededTransferLimit") is True for place in places) or any(
        isinstance(link, Mapping) and link.get("rel") == "next"
        for link in (links if isinstance(links, list) else ())
    )
    return (Term("spatial_remark.page", count=count),) if goes_on else ()


def _geojson(found: Mapping[str, Any], file: str) -> list[tuple[Any, Mapping[str, Any]]]:
    named = str(((found.get("crs") or {}).get("properties") or {}).get("name", ""))
    if named:
        packages.require_degrees(named, file)
    features = found.get("features", [found] if found.get("type") == "Feature" else None)
    if not isinstance(features, list):
        raise InputTableError(
            "error.spatial_unreadable",
            file=file,
            reason=Term("file_fault.no_features", found=str(found.get("type"))),
        )
    rows: list[tuple[Any, Mapping[str, Any]]] = []
    told = telling.of_members(found)
    for number, feature in enumerate(features, start=1):
        try:
            geometry = feature["geometry"]
            shape = None if geometry is None else shapely.from_geojson(json.dumps(geometry))
            rows.append((shape, {**told, **(feature.get("properties") or {})}))
        except (KeyError, TypeError, AttributeError, shapely.errors.ShapelyError) as fault:
            raise InputTableError(
                "error.spatial_feature", file=file, number=number, reason=_why(fault)
            ) from None
    return rows


def _why(fault: Exception) -> Term:
    """Return what is wrong with a feature of a GeoJSON."""
    if isinstance(fault, shapely.errors.ShapelyError):
        return Term("file_fault.geometry")
    return Term("file_fault.no_geometry")


def _where(shape: shapely.Geometry) -> str:
    """Return where a border is at fault, in degrees, as far as it is told."""
    return ", ".join(re.findall(r"-?\d+(?:\.\d+)?", shapely.is_valid_reason(shape))[:2]) or "-"


def _sorted(rows: Iterable[tuple[Any, Mapping[str, Any]]], file: str) -> Found:
    """Tell points from polygons, and prove where they are."""
    points: list[Point] = []
    outlines: list[Outline] = []
    left: dict[str, int] = {}
    outside: list[str] = []
    for number, (shape, values) in enumerate(rows, start=1):
        if number > MAX_FEATURES:
            raise InputTableError("error.spatial_many", file=file, limit=MAX_FEATURES)
        texts = texts_of(values)
        if isinstance(shape, str):
            left[shape] = left.get(shape, 0) + 1
            continue
        kind = "empty" if shape is None or shape.is_empty else shape.geom_type
        if kind not in ("Point", "MultiPoint", "Polygon", "MultiPolygon"):
            left[kind] = left.get(kind, 0) + 1
            continue
        if not _is_inside(shape):
            at = (
                shape.representative_point()
                if kind.endswith("Polygon")
                else shapely.get_parts(shape)[0]
            )
            outside.append(f"{number} {texts[0]} ({at.x:g}, {at.y:g})")
            continue
        if kind.endswith("Point"):
            points += [Point(part.x, part.y, *texts) for part in shapely.get_parts(shape)]
            continue
        if not shape.is_valid:
            raise InputTableError(
                "error.spatial_feature", file=file, number=number,
                reason=Term("file_fault.ring", at=_where(shape)),
            )  # fmt: skip
        outlines.append(Outline(wkt(shape), *texts, site_id=str(values.get("site_id") or "")))
    if outside:
        raise InputTableError(
            "error.spatial_outside", file=file, count=len(outside), found=first_of(outside, _NAMED)
        )
    if not points and not outlines:
        raise InputTableError("error.spatial_empty", file=file, found=kinds(left))
    return Found(tuple(points), tuple(outlines), left)


def kinds(left: Mapping[str, int]) -> Term | list[Term | str]:
    """Return in words what a file has instead of points and polygons."""
    terms = [
        Term(f"geometry.{_KINDS[kind]}", count=count) if kind in _KINDS else f"{kind} {count}"
        for kind, count in left.items()
    ]
    return terms or Term("geometry.none")


def beside_polygons(found: Found) -> dict[str, int]:
    """Return by kind how many features of a file are no polygon, for who wants areas alone.

    Examples
    --------
    >>> beside_polygons(Found((Point(104.0, 30.0, "x", "", ""),), (), {"LineString": 2}))
    {'Point': 1, 'LineString': 2}
    """
    points = {"Point": len(found.points)} if found.points else {}
    return {**points, **found.left_out}


def _is_inside(shape: shapely.Geometry) -> bool:
    west, south, east, north = shape.bounds
    (low_x, high_x), (low_y, high_y) = COUNTRY_LON, COUNTRY_LAT
    return bool(
        all(map(math.isfinite, shape.bounds))
        and low_x <= west <= east <= high_x
        and low_y <= south <= north <= high_y
    )


def in_wgs84(found: Found, datum: str | None, inside: Any) -> Found:
    """Return what was read in WGS 84, where its degrees are those of GCJ-02 or BD-09.

    Parameters
    ----------
    datum, inside
        As for :func:`gis.enterprises.datum.to_wgs84`; None for what the file says, WGS 84 where it says nothing.
    """
    from gis.enterprises import datum as datums

    datum = datum or found.datum or DATUM
    if datums.require(datum) in TRUE_DATUMS:
        return found

    def turned(points: np.ndarray) -> np.ndarray:
        return np.column_stack(datums.to_wgs84(points[:, 0], points[:, 1], datum, inside))

    points: list[Point] = []
    if found.points:
        places = turned(np.array([(p.lon, p.lat) for p in found.points]))
        points = [
            p._replace(lon=float(lon), lat=float(lat))
            for p, (lon, lat) in zip(found.points, places, strict=True)
        ]
    outlines = [
        o._replace(wkt=wkt(shapely.transform(shapely.from_wkt(o.wkt), turned)))
        for o in found.outlines
    ]
    return replace(found, points=tuple(points), outlines=tuple(outlines))


def features(found: Found) -> dict[str, list[Feature]]:
    """Return what was read by the kind of layer that takes it."""
    return {"points": list(found.points), "outlines": list(found.outlines)}
