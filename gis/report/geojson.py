"""The one writer of GeoJSON (RFC 7946): what a file says of itself, and how its shapes are written.

Every collection names itself, its sources and their licences, so that a file found in a folder a
year later still says what it is; the stage of the plans says what in it is not final.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from gis.words.catalogue import name as word
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gis.atlas import Atlas

# 0.00001 degrees are about a metre. CGCS2000 and WGS 84, which the standard asks for, differ by less.
DECIMALS = 5


@dataclass(frozen=True)
class Head:
    """What a collection says of itself.

    Attributes
    ----------
    name
        Name of the file's layer, in plain letters.
    title
        The same for a reader, in words.
    resources
        Bundled resources that the features come from; their sources and licences are written.
    plans
        plan_ids that the features come from; their stages are written.
    more
        Further members, in their order.
    """

    name: str
    title: str
    resources: Sequence[str]
    plans: Sequence[str] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


def geometry(shape: shapely.Geometry | None, decimals: int = DECIMALS) -> dict[str, Any] | None:
    """Return a shape in lon, lat degrees as a GeoJSON geometry, None as null.

    Coordinates are rounded, outer rings run counter-clockwise and holes clockwise.

    Examples
    --------
    >>> clockwise = shapely.Polygon([(0, 0), (0, 1), (1.000004, 0)])
    >>> geometry(clockwise)["coordinates"]
    (((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.0, 0.0)),)
    """
    if shape is None:
        return None
    if isinstance(shape, shapely.Point):
        # A point is read by people: 104.250945 becomes 104.25095, which numpy's scaling misses.
        return {
            "type": "Point",
            "coordinates": (round(shape.x, decimals), round(shape.y, decimals)),
        }
    rounded = shapely.transform(shape, lambda points: points.round(decimals))
    return dict(shapely.geometry.mapping(shapely.orient_polygons(rounded, exterior_cw=False)))


def feature(
    shape: shapely.Geometry | None,
    properties: Mapping[str, Any],
    *,
    identifier: str | None = None,
    decimals: int = DECIMALS,
) -> dict[str, Any]:
    """Return one feature; see :func:`geometry` for its shape.

    Examples
    --------
    >>> feature(shapely.Point(107.539394, 29.39553), {"name": "白马"}, identifier="a")
    {'type': 'Feature', 'id': 'a', 'properties': {'name': '白马'},
     'geometry': {'type': 'Point', 'coordinates': (107.53939, 29.39553)}}
    """
    return {
        "type": "Feature",
        **({} if identifier is None else {"id": identifier}),
        "properties": dict(properties),
        "geometry": geometry(shape, decimals),
    }


def collection(
    atlas: Atlas, head: Head, features: Iterable[dict[str, Any]], lang: str = "zh"
) -> dict[str, Any]:
    """Return features under what the file says of itself.

    Returns
    -------
    dict
        ``name``, ``title``, ``stage`` (of its plans in words, absent without plans), ``licence``
        (each once), further members, ``sources`` (title, source, licence, vintage), ``features``.

    References
    ----------
    RFC 7946 (2016), The GeoJSON Format: 3.1.6 outer rings counterclockwise, 4 coordinates in
    WGS 84, 6.1 foreign members.
    """
    sources = atlas.credit(*head.resources)
    return {
        "type": "FeatureCollection",
        "name": head.name,
        "title": head.title,
        **_stage(atlas, head.plans, lang),
        "licence": list(dict.fromkeys(source["licence"] for source in sources)),
        **head.more,
        "sources": sources,
        "features": list(features),
    }


def _stage(atlas: Atlas, plans: Sequence[str], lang: str) -> dict[str, str]:
    found = [row["stage"] for row in atlas.rows("plans") if row["plan_id"] in set(plans)]
    words = [word("stage", code, lang) for code in dict.fromkeys(found)]
    return {"stage": text("map.separator", lang).join(words)} if words else {}


def to_bytes(content: Mapping[str, Any]) -> bytes:
    """Return a collection as UTF-8 text, one feature a line; the same content, the same bytes."""
    head = _json({key: value for key, value in content.items() if key != "features"})
    lines = ",\n".join(_json(one) for one in content["features"])
    return f'{head[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
