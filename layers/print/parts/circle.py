"""A list of one's own on the map of a place: the circle that was asked for, and a dot for each enterprise in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gis.enterprises.density import Spread
from gis.sphere import EARTH_KM
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.layout.enterprises import LAYER_ID, POINT, enterprise_layer

if TYPE_CHECKING:
    from gis.enterprises.around import Around
    from gis.enterprises.circle import Circle
    from layers.palette import Symbol
    from layers.scene import Scene

CIRCLE_ID = "around"
_CORNERS = 180
# Dots nearer to each other than this are one on paper, and a list may have a million.
_PLACES = 3


def ring(circle: Circle) -> list[list[float]]:
    """Return points (lat, lon) that are all as far from the centre as the circle is wide, on the sphere.

    Examples
    --------
    >>> from gis.enterprises.circle import Circle
    >>> north = ring(Circle(104.0, 30.0, 111.195))[0]
    >>> [round(x, 2) for x in north]
    [31.0, 104.0]
    """
    away = circle.within_km / EARTH_KM
    lat, lon = np.radians(circle.lat), np.radians(circle.lon)
    turn = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    there = np.arcsin(np.sin(lat) * np.cos(away) + np.cos(lat) * np.sin(away) * np.cos(turn))
    east = np.arctan2(
        np.sin(turn) * np.sin(away) * np.cos(lat), np.cos(away) - np.sin(lat) * np.sin(there)
    )
    return np.degrees(np.column_stack((there, lon + east))).tolist()  # type: ignore[no-any-return]


def circled(scene: Scene, found: Around | None) -> Scene:
    """Return a scene that holds a circle whole, with what stands in it; as it is without any."""
    if found is None:
        return scene
    corners = ring(found.circle)
    points = found.rows[["lon", "lat"]].round(_PLACES).drop_duplicates()
    count = len(found.rows)
    area = {"rings": [[*corners, corners[0]]], "colour": POINT, "opacity": 0.06}
    dot: Symbol = {"shape": "dot", "colour": POINT}
    title = text("around.map", scene.lang, km=f"{found.circle.within_km:g}")
    entry = legend.entry(text("map.enterprise", scene.lang), count=f"{count:,}", symbol=dot)
    lat, lon = zip(*corners, strict=True)
    (south, west), (north, east) = scene.bounds
    return replace(
        scene,
        layers=(
            *scene.layers, AtlasLayer(CIRCLE_ID, "areas", {"items": [area]}),
            enterprise_layer(Spread(title, (), (), points, count)),
        ),
        legend=[*scene.legend, legend.part(title, [entry], layer_id=LAYER_ID)],
        bounds=[
            [min(south, *lat), min(west, *lon)], [max(north, *lat), max(east, *lon)],
        ],
    )  # fmt: skip
