"""A user's own points and outlines as a table and as features, with the county that each lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gis.atlas import Atlas, kept
from gis.enterprises.areas import OUTSIDE, Areas, areas_of
from gis.enterprises.engines import counties
from gis.regions import tree
from gis.report import geojson
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

COLUMNS = ("layer", "name", "kind", "note", "adcode", "region", "lon", "lat")
# Between the counties of an outline.
BETWEEN = "、"
# Less of an outline than this lies over a border by the way it was drawn.
_LEAST_SHARE = 0.01


@kept("own-points", "own-outlines", "regions", most=4)
def places(atlas: Atlas) -> pd.DataFrame:
    """Return a user's points and outlines, in that order, each in its county; do not mutate.

    Returns
    -------
    DataFrame
        ``COLUMNS`` and ``geometry``. An outline stands at a point inside it; its ``adcode`` is the county
        that holds most of it, and ``region`` names every county that holds a hundredth of it or more, the
        largest part first. Both are empty outside the counties, as at sea.
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
    held = [[number] if number != OUTSIDE else [] for number in at_points]
    held += _parts(areas_of(atlas), np.array(drawn, dtype=object))
    adcodes = [codes[numbers[0]] if len(numbers) else "" for numbers in held]
    names = {
        number: _region(atlas, known, codes[number]) for number in {n for one in held for n in one}
    }
    return pd.DataFrame(
        {
            **{key: [row[key] for row in rows] for key in ("layer", "name", "kind", "note")},
            "adcode": adcodes,
            "region": [BETWEEN.join(names[number] for number in numbers) for numbers in held],
            "lon": lon,
            "lat": lat,
            "geometry": np.concatenate([dots, np.array(drawn, dtype=object)]),
        }
    )


def _parts(areas: Areas, drawn: np.ndarray) -> list[list[int]]:
    """Return the counties that hold parts of outlines by their numbers, the largest part first."""
    outline, county = areas.tree.query(drawn, predicate="intersects")
    lone = np.bincount(outline, minlength=len(drawn)) == 1
    shares = np.ones(len(outline))
    # A boundary is cut only where an outline reaches over one.
    cut = np.flatnonzero(~lone[outline])
    parts = shapely.intersection(drawn[outline[cut]], areas.shapes[county[cut]])
    shares[cut] = shapely.area(parts) / shapely.area(drawn[outline[cut]])
    order = np.lexsort((county, -shares, outline))
    held: list[list[int]] = [[] for _ in drawn]
    for row in order[shares[order] >= _LEAST_SHARE].tolist():
        held[outline[row]].append(int(county[row]))
    return held


def _region(atlas: Atlas, known: Mapping[str, Any], code: str) -> str:
    return "".join(known[part].name for part in (*reversed(tree.ancestors(atlas, code)), code))


def table(atlas: Atlas, lang: str, most: int | None = None) -> pd.DataFrame:
    """Return the places, all or the first, with headings in words, without their shapes."""
    points, outlines = atlas.records("own-points"), atlas.records("own-outlines")
    if most is None or len(points) + len(outlines) <= most:
        found = places(atlas)
    else:
        # Of 100,000 the county of each is not asked for a table that shows the first.
        found = _placed(atlas, points[:most], outlines[: max(0, most - len(points))])
    frame = found[[c for c in COLUMNS if c != "adcode"]]
    heads = {
        column: text("own.lies_in" if column == "region" else f"own.{column}", lang)
        for column in frame
    }
    return frame.rename(columns=heads)


def features(atlas: Atlas, moved: Callable[[Any], Any] | None = None) -> list[dict[str, Any]]:
    """Return the places as GeoJSON features; ``feature_kind`` is own_point or own_outline.

    ``moved`` brings a shape into the datum of the file, where it is another than CGCS2000.
    """
    found = []
    for number, row in enumerate(places(atlas).to_dict("records")):
        shape = row.pop("geometry")
        kind = "own_point" if shape.geom_type == "Point" else "own_outline"
        words = {key: value for key, value in row.items() if key not in ("lon", "lat")}
        shape = shape if moved is None else moved(shape)
        found.append(
            geojson.feature(shape, {"feature_kind": kind, **words}, identifier=f"own:{number}")
        )
    return found
