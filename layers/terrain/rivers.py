"""Rivers for any map: courses by WDBII's ranks, with the names of the navigable ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gis import colours
from gis.atlas import Atlas, kept
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer

if TYPE_CHECKING:
    from layers.extent import Bounds

STREAMS_ID = "streams"
_MILLI, _E4 = 1000.0, 10_000.0
# Widths on the screen, pixels, by WDBII's rank: 0 wide rivers, 1 to 4 ever smaller ones, 8 canals.
_WIDTHS = {0: 2.2, 1: 1.9, 2: 1.3, 3: 0.9, 4: 0.6, 8: 0.9}
# Rivers of these ranks stand on a map of the country, of these on one of some provinces.
_COUNTRY, _PROVINCES = (0, 1, 2), (0, 1, 2, 3, 8)
_COUNTRY_DEG, _PROVINCES_DEG = 20.0, 6.0
_AROUND = 0.2
_COUNTRY_WIDTH = 0.6
# Detail by the span of the map: finer on paper than in a file for the screen.
_PAPER_FINE, _SCREEN_FINE = 0.0003, 0.0014
_RANKS = {0: "great", 1: "great", 2: "large", 3: "middle", 4: "small", 8: "canal"}


@kept("rivers")
def courses(atlas: Atlas) -> pd.DataFrame:
    """Return every river: ``level`` and ``geometry`` (lines in degrees); do not change it."""
    import io

    table = pd.read_parquet(io.BytesIO(atlas.content("rivers")))
    lines = [
        shapely.LineString(np.reshape(points, (-1, 2)) / _MILLI) for points in table["points_e3"]
    ]
    return pd.DataFrame({"level": table["level"], "geometry": lines})


@kept("waterway-links", "waterway-shapes")
def named(atlas: Atlas) -> dict[str, Any]:
    """Return the courses of the navigable rivers, which have names, as one shape each."""
    import io

    shapes = pd.read_parquet(io.BytesIO(atlas.content("waterway-shapes"))).set_index("link_id")
    parts: dict[str, list[Any]] = {}
    for row in atlas.rows("waterway-links"):
        shape = shapes.loc[row["link_id"]]
        # A straight line between two ports is no course of a river.
        if shape["shape"] == "gshhg":
            points = np.reshape(shape["points_e4"], (-1, 2)) / _E4
            parts.setdefault(row["river"], []).append(shapely.LineString(points))
    return {name: shapely.union_all(lines) for name, lines in parts.items()}


def layer(atlas: Atlas, bounds: Bounds, *, lang: str = "zh", on_screen: bool = True) -> AtlasLayer:
    """Return the rivers in a part of the map and somewhat around it, one item a rank.

    Parameters
    ----------
    bounds
        ``[[south, west], [north, east]]`` in degrees.
    on_screen
        Whether the lines go into a file for the screen.
    """
    (south, west), (north, east) = bounds
    span = max(north - south, (east - west) * 0.7)
    # A sheet of paper has room for small rivers that would crowd a screen.
    few = _PROVINCES_DEG if on_screen else 2 * _PROVINCES_DEG
    ranks = _COUNTRY if span > _COUNTRY_DEG else _PROVINCES if span > few else tuple(_WIDTHS)
    box = shapely.box(
        west - (east - west) * _AROUND, south - (north - south) * _AROUND,
        east + (east - west) * _AROUND, north + (north - south) * _AROUND,
    )  # fmt: skip
    every = courses(atlas)
    fineness = span * (_SCREEN_FINE if on_screen else _PAPER_FINE)
    narrower = _COUNTRY_WIDTH if ranks is _COUNTRY else 1.0
    items = []
    for rank in ranks:
        lines = every["geometry"][every["level"] == rank].to_numpy()
        cut = shapely.simplify(shapely.intersection(lines, box), fineness)
        parts = [
            part
            for part in shapely.get_parts(cut)
            if part.geom_type == "LineString" and not part.is_empty
        ]
        if parts:
            items.append(
                {
                    "path": [_path(part) for part in parts],
                    "colour": colours.RIVER,
                    "weight": round(_WIDTHS[rank] * narrower, 2),
                    "dash": None,
                    "bare": True,
                    "notes": [text(f"terrain.river_{_RANKS[rank]}", lang)],
                }
            )
    content = {"items": items, "ground": True, "names": _names(atlas, bounds)}
    return AtlasLayer(STREAMS_ID, "lines", content)


def _path(line: Any) -> list[list[float]]:
    return [[lat, lon] for lon, lat in shapely.get_coordinates(line).round(3).tolist()]


def _names(atlas: Atlas, bounds: Bounds) -> list[dict[str, Any]]:
    """Return the names of the navigable rivers, each at the middle of its longest part on the map."""
    (south, west), (north, east) = bounds
    found = []
    for name, course in named(atlas).items():
        cut = shapely.line_merge(
            shapely.intersection(course, shapely.box(west, south, east, north))
        )
        parts = [part for part in shapely.get_parts(cut) if part.length > 0]
        if not parts:
            continue
        longest = max(parts, key=lambda part: float(part.length))
        middle = longest.interpolate(0.5, normalized=True)
        found.append({"name": name, "at": [round(middle.y, 3), round(middle.x, 3)]})
    return found


def streams_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the rivers; it can be switched."""
    line = {"colour": colours.RIVER, "weight": 2, "dash": None}
    entry = legend.entry(text("terrain.river_entry", lang), line=line)
    return legend.part(
        text("terrain.rivers", lang),
        [entry],
        layer_id=STREAMS_ID,
        note=text("terrain.rivers_note", lang),
    )
