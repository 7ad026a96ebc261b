"""Layers of a service area: contours from the widest to the nearest, and the cities inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from gis.atlas import Atlas
from gis.colours import GREEN, PINE, WHITE
from gis.freight import whereabouts
from gis.words.catalogue import name, text
from layers import legend
from layers.freight.routes import ENDS
from layers.freight.terminals import PLACE, standing
from layers.layer import AtlasLayer
from layers.palette import Symbol, over

if TYPE_CHECKING:
    from gis.freight.reach import Reach
    from gis.freight.whereabouts import Spot

AREAS_ID, CITIES_ID, CENTRE_ID = "reach", "reach-cities", "reach-centre"
# Nearest first: dark to light green-blue, apart in lightness.
COLOURS = (PINE, GREEN[2], GREEN[1])
_OPACITY = 0.3
_PLACE: Symbol = {"shape": ENDS[1][1], "colour": ENDS[1][2]}


def colours(limits: tuple[float, ...]) -> list[str]:
    """Return one colour per limit, the smallest darkest; more than three share the last.

    Examples
    --------
    >>> colours((50.0, 100.0))
    ['#0b5d52', '#2d8877']
    """
    return [COLOURS[min(index, len(COLOURS) - 1)] for index in range(len(limits))]


def seen(limits: tuple[float, ...]) -> list[str]:
    """Return how each contour looks on white, over the wider ones below it: what a legend has to show.

    Examples
    --------
    >>> colours((50.0, 100.0))[1], seen((50.0, 100.0))
    ('#2d8877', ['#8ab5ae', '#c0dbd6'])
    """
    found, below = [], WHITE
    for colour in reversed(colours(limits)):
        below = over(below, colour, _OPACITY)
        found.append(below)
    return found[::-1]


def rings(shape: Any) -> list[list[list[list[float]]]]:
    """Return polygons as the map draws them: outer ring, then holes, points [lat, lon].

    Examples
    --------
    >>> rings(shapely.box(100, 30, 101, 31))[0][0][0]
    [30.0, 101.0]
    """
    polygons = [p for p in shapely.get_parts(shape) if p.geom_type == "Polygon" and not p.is_empty]
    return [
        [
            [[round(lat, 4), round(lon, 4)] for lon, lat in shapely.get_coordinates(ring).tolist()]
            for ring in (polygon.exterior, *polygon.interiors)
        ]
        for polygon in polygons
    ]


def reach_layer(found: Reach, *, lang: str = "zh") -> AtlasLayer:
    """Return the contours; the smallest lies on top."""
    items = []
    unit = name("logistics.unit", found.unit, lang)
    marks = colours(found.limits)
    for index in reversed(range(len(found.limits))):
        limit = found.limits[index]
        title = text("logistics.reach_area", lang, name=found.spot.name, limit=limit, unit=unit)
        items.append(
            {
                "rings": rings(found.areas.geometry.iloc[index]),
                "colour": marks[index],
                "opacity": _OPACITY,
                "notes": [title],
            }
        )
    return AtlasLayer(AREAS_ID, "areas", {"items": items})


def city_layer(atlas: Atlas, found: Reach, *, lang: str = "zh") -> AtlasLayer:
    """Return the prefectures inside as dots at their seats, coloured by limit."""
    inside = found.regions[found.regions["level"] == "prefecture"]
    unit = name("logistics.unit", found.unit, lang)
    seats = {spot.adcode: spot for spot in whereabouts.seats(atlas, "prefecture")}
    colour = dict(zip(found.limits, colours(found.limits), strict=True))
    items = []
    for row in inside.itertuples(index=False):
        spot = seats[row.adcode]
        value = text("logistics.reach_value", lang, value=row.value, unit=unit)
        items.append(
            {
                "id": PLACE + row.adcode,
                "at": [round(spot.lat, 5), round(spot.lon, 5)],
                "shape": "circle",
                "size": 11,
                "colour": colour[row.limit],
                "notes": [row.name, value],
            }
        )
    return AtlasLayer(CITIES_ID, "symbols", {"items": items})


def centre_layer(spot: Spot, *, what: str = "centre", lang: str = "zh") -> AtlasLayer:
    """Return one place that the map is about; ``what`` ends the key of the word for it."""
    item = {
        **standing(spot, spot.name),
        "zoom": 3,
        "size": 20,
        **_PLACE,
        "notes": [spot.name, text(f"logistics.{what}", lang)],
    }
    return AtlasLayer(CENTRE_ID, "symbols", {"items": [item]})


def new_legend(spot: Spot, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of a new terminal."""
    entry = legend.entry(spot.name, symbol=_PLACE)
    return [legend.part(text("logistics.new_terminal", lang), [entry], layer_id=CENTRE_ID)]


def reach_legend(found: Reach, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend: one row a contour with the number of counties inside."""
    entries = []
    counties = found.regions[found.regions["level"] == "county"]
    for limit, colour in zip(found.limits, seen(found.limits), strict=True):
        inside = counties[counties["limit"] <= limit]
        entries.append(
            legend.entry(
                f"≤ {limit:g} {name('logistics.unit', found.unit, lang)}",
                count=len(inside),
                fill={"stripes": [colour], "wide": False},
            )
        )
    dots = legend.entry(
        text("logistics.reach_cities", lang),
        count=int((found.regions["level"] == "prefecture").sum()),
        symbol={"shape": "circle", "colour": COLOURS[1]},
    )
    centre = legend.entry(found.spot.name, symbol=_PLACE)
    note = text("logistics.reach_legend_note", lang)
    return [
        legend.part(text("logistics.reach_contours", lang), entries, layer_id=AREAS_ID, note=note),
        legend.part(text("logistics.reach_inside", lang), [dots, centre], layer_id=CITIES_ID),
    ]
