"""A user's own points and outlines as a table and as features, with the region that each lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gis.atlas import Atlas, kept
from gis.enterprises.counties.areas import OUTSIDE, Areas, areas_of
from gis.enterprises.counties.engines import counties
from gis.regions import tree
from gis.report import geojson
from gis.schema import LEVELS
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

COLUMNS = ("layer", "name", "kind", "note", "adcode", "region", "lon", "lat")
# Between the regions of an outline.
BETWEEN = "、"
# Less of an outline than this lies over a border by the way it was drawn.
_LEAST_SHARE = 0.01
# Regions are named of the finest level at which those with so much hold nearly all of it: of ten provinces no
# county is worth naming, and the two that are large enough would pass for all.
_NEARLY_ALL = 0.9
# Columns -> messages of their headings: what a user calls a kind is no code, as that of a site of a plan is.
_HEADS = {
    "layer": "own.layer", "name": "own.name", "kind": "own.kind", "note": "own.note",
    "adcode": "field.region_code", "region": "own.lies_in", "lon": "own.lon", "lat": "own.lat",
}  # fmt: skip


def called(column: str, lang: str) -> str:
    """Return the heading of a column of :func:`places` in words; any other name as it is.

    Examples
    --------
    >>> called("kind", "zh"), called("region", "en")
    ('类别', 'Lies in')
    """
    return text(_HEADS[column], lang) if column in _HEADS else column


@kept("own-points", "own-outlines", "regions", most=4)
def places(atlas: Atlas) -> pd.DataFrame:
    """Return a user's points and outlines, in that order, each in its region; do not mutate.

    Returns
    -------
    DataFrame
        ``COLUMNS`` and ``geometry``. A point is in its county. An outline stands at a point inside it; its
        ``adcode`` is the county that holds most of it, and ``region`` names every county that holds a hundredth
        of it or more, the largest part first; where these hold less than nine tenths of what lies in counties,
        both are of prefectures, else of provinces. Both are empty outside the counties, as at sea.
    """
    return _placed(atlas, atlas.records("own-points"), atlas.records("own-outlines"))


def _placed(
    atlas: Atlas, points: Sequence[Mapping[str, str]], outlines: Sequence[Mapping[str, str]]
) -> pd.DataFrame:
    drawn = [shapely.from_wkt(row["wkt"]) for row in outlines]
    inside = shapely.point_on_surface(np.array(drawn, dtype=object))
    dots = shapely.points(
        [(float(row["lon"]), float(row["lat"])) for row in points] or np.empty((0, 2))
    )
    at = np.concatenate([dots, inside])
    rows: list[Mapping[str, str]] = [*points, *outlines]
    lon, lat = shapely.get_x(at), shapely.get_y(at)
    codes = areas_of(atlas).adcodes
    known = tree.places(atlas)
    at_points = counties(atlas, lon[: len(dots)], lat[: len(dots)]).tolist() if len(dots) else []
    held = [[codes[number]] if number != OUTSIDE else [] for number in at_points]
    held += [
        _holders(atlas, {codes[number]: share for number, share in parts.items()})
        for parts in _parts(areas_of(atlas), np.array(drawn, dtype=object))
    ]
    names = {code: _region(atlas, known, code) for code in {code for one in held for code in one}}
    return pd.DataFrame(
        {
            **{key: [row[key] for row in rows] for key in ("layer", "name", "kind", "note")},
            "adcode": [one[0] if one else "" for one in held],
            "region": [BETWEEN.join(names[code] for code in one) for one in held],
            "lon": lon,
            "lat": lat,
            "geometry": np.concatenate([dots, np.array(drawn, dtype=object)]),
        }
    )


def _parts(areas: Areas, drawn: np.ndarray) -> list[dict[int, float]]:
    """Return which share of each outline lies in which county, by its number."""
    outline, county = areas.tree.query(drawn, predicate="intersects")
    lone = np.bincount(outline, minlength=len(drawn)) == 1
    shares = np.ones(len(outline))
    # A boundary is cut only where an outline reaches over one.
    cut = np.flatnonzero(~lone[outline])
    parts = shapely.intersection(drawn[outline[cut]], areas.shapes[county[cut]])
    shares[cut] = shapely.area(parts) / shapely.area(drawn[outline[cut]])
    held: list[dict[int, float]] = [{} for _ in drawn]
    for one, number, share in zip(outline.tolist(), county.tolist(), shares.tolist(), strict=True):
        held[one][number] = share
    return held


def _holders(atlas: Atlas, parts: Mapping[str, float]) -> list[str]:
    """Return the regions that hold an outline, the largest part first: counties, else prefectures, else provinces.

    Parameters
    ----------
    parts
        Its share in each county.
    """
    around = {code: (code, *tree.ancestors(atlas, code)) for code in parts}
    named: list[str] = []
    for step in range(len(LEVELS)):
        shares: dict[str, float] = {}
        for code, share in parts.items():
            holder = around[code][min(step, len(around[code]) - 1)]
            shares[holder] = shares.get(holder, 0.0) + share
        named = sorted(
            (code for code, share in shares.items() if share >= _LEAST_SHARE),
            key=lambda code: (-shares[code], code),
        )
        if sum(shares[code] for code in named) >= _NEARLY_ALL * sum(shares.values()):
            break
    return named


def _region(atlas: Atlas, known: Mapping[str, Any], code: str) -> str:
    return "".join(known[part].name for part in (*reversed(tree.ancestors(atlas, code)), code))


def table(atlas: Atlas, lang: str, most: int | None = None) -> pd.DataFrame:
    """Return the places, all or the first, with headings in words, without their shapes.

    Parameters
    ----------
    lang
        Language of the headings.
    most
        How many rows at most, points before outlines; all where None.

    Returns
    -------
    DataFrame
        One row a place; a place in no county of the coverage has an empty region.

    Examples
    --------
    >>> len(table(Atlas.bundled(), "zh"))
    0
    """
    points, outlines = atlas.records("own-points"), atlas.records("own-outlines")
    if most is None or len(points) + len(outlines) <= most:
        found = places(atlas)
    else:
        # Of 100,000 the county of each is not asked for a table that shows the first.
        found = _placed(atlas, points[:most], outlines[: max(0, most - len(points))])
    frame = found[[c for c in COLUMNS if c != "adcode"]]
    return frame.rename(columns={column: called(column, lang) for column in frame})


def features(
    atlas: Atlas, moved: Callable[[Any], Any] | None = None, heads: str = ""
) -> list[dict[str, Any]]:
    """Return the places as GeoJSON features; ``feature_kind`` is own_point or own_outline.

    Parameters
    ----------
    moved
        Brings a shape into the datum of the file, where it is another than CGCS2000.
    heads
        Language in whose words the properties are called; by their own names without one.
    """
    found = []
    for number, row in enumerate(places(atlas).to_dict("records")):
        shape = row.pop("geometry")
        kind = "own_point" if shape.geom_type == "Point" else "own_outline"
        words = {key: value for key, value in row.items() if key not in ("lon", "lat")}
        said = {"feature_kind": kind, **words}
        if heads:
            said = {called(key, heads): value for key, value in said.items()}
        shape = shape if moved is None else moved(shape)
        found.append(geojson.feature(shape, said, identifier=f"own:{number}"))
    return found
