"""Layers of features in a project file: points, and outlines of parks, each as GeoPackage stores it."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import shapely

from gis.project import geometry

POINTS, OUTLINES = "points", "outlines"


class Point(NamedTuple):
    """A point of one's own, in degrees (WGS 84); a tuple, since a project may hold 200,000."""

    lon: float
    lat: float
    name: str = ""
    kind: str = ""
    note: str = ""


class Outline(NamedTuple):
    """An outline of one's own as WKT of a polygon or several, in degrees (WGS 84).

    ``site_id`` is the site of a plan whose outline it is, empty for a park that no plan names.
    """

    wkt: str
    name: str = ""
    kind: str = ""
    note: str = ""
    site_id: str = ""


Feature = Point | Outline


def _points_of(blobs: Sequence[object], texts: Sequence[Sequence[str]]) -> list[Feature | None]:
    places = geometry.points_of(blobs)
    return [
        None if place is None else Point(*place, *said)
        for place, said in zip(places, texts, strict=True)
    ]


def _outline_blob(feature: Feature) -> bytes:
    assert isinstance(feature, Outline)  # noqa: S101 - the kind of a layer and its features go together
    shape = shapely.from_wkt(feature.wkt)
    several = shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
    return geometry.header() + bytes(shapely.to_wkb(several, byte_order=1))


def _point_blob(feature: Feature) -> bytes:
    assert isinstance(feature, Point)  # noqa: S101 - as above
    return geometry.point_blob(feature.lon, feature.lat)


def _outlines_of(blobs: Sequence[object], texts: Sequence[Sequence[str]]) -> list[Feature | None]:
    return [_outline_of(blob, said) for blob, said in zip(blobs, texts, strict=True)]


def _outline_of(blob: object, texts: Sequence[str]) -> Outline | None:
    body = geometry.body_of(blob)
    if body is None:
        return None
    try:
        shape = shapely.from_wkb(body)
    except (shapely.errors.ShapelyError, struct.error):
        return None
    if shape is None or shape.is_empty or shape.geom_type not in ("Polygon", "MultiPolygon"):
        return None
    west, south, east, north = shape.bounds
    if west < -180 or east > 180 or south < -90 or north > 90:
        return None
    return Outline(wkt(shape), *texts)


def wkt(shape: shapely.Geometry) -> str:
    """Return a shape as WKT with 7 decimals of a degree, a centimetre, without height.

    A multipolygon of one polygon is that polygon: a layer holds both alike, and its hash must not tell them.

    Examples
    --------
    >>> wkt(shapely.MultiPolygon([shapely.box(0, 0, 1, 1)]))
    'POLYGON ((1 0, 1 1, 0 1, 0 0, 1 0))'
    """
    if shape.geom_type == "MultiPolygon" and len(shape.geoms) == 1:
        shape = shape.geoms[0]
    return str(shapely.to_wkt(shapely.force_2d(shape), rounding_precision=7, trim=True))


def settled(feature: Feature) -> Feature:
    """Return a feature as a layer gives it back."""
    return (
        feature._replace(wkt=wkt(shapely.from_wkt(feature.wkt)))
        if isinstance(feature, Outline)
        else feature
    )


@dataclass(frozen=True)
class Kind:
    """A kind of layer: its columns of text beside the geometry, and both ways of its features.

    ``of`` takes the geometries of many features and their texts; None stands for what is none.
    """

    columns: tuple[str, ...]
    blob: Callable[[Feature], bytes]
    of: Callable[[Sequence[object], Sequence[Sequence[str]]], list[Feature | None]]
    make: Callable[..., Feature]


KINDS: dict[str, Kind] = {
    POINTS: Kind(("name", "kind", "note"), _point_blob, _points_of, Point),
    OUTLINES: Kind(("name", "kind", "note", "site_id"), _outline_blob, _outlines_of, Outline),
}


def pack(features: Sequence[Feature]) -> bytes:
    """Return features as bytes, the same for the same features.

    Examples
    --------
    >>> unpack(POINTS, pack([Point(104.0, 30.0, "甲")]))
    [Point(lon=104.0, lat=30.0, name='甲', kind='', note='')]
    """
    return zlib.compress(json.dumps(features, ensure_ascii=False).encode(), 1)


def unpack(kind: str, content: bytes) -> list[Feature]:
    """Return the features of :func:`pack`."""
    return [KINDS[kind].make(*row) for row in json.loads(zlib.decompress(content))]
