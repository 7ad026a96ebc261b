"""What lies quietly under a freight map: the navigable rivers and the railways that take freight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gis.freight.costs import CLASS
from gis.freight.graph import lines as shapes
from gis.freight.graph.search import Step
from gis.freight.whereabouts import places
from gis.words.catalogue import text
from layers import legend
from layers.freight.modes import path, style
from layers.freight.terminals import called, suffixed
from layers.layer import AtlasLayer

if TYPE_CHECKING:
    from gis.freight.graph.network import Network

RIVERS_ID, RAILS_ID = "rivers", "rails"
# The course of a railway to 2 km: enough to find one's way, a tenth of its points.
_RAIL_TOLERANCE_DEG = 0.02
_RIVER_PX, _RAIL_PX = 1.6, 1.1
_RAIL_DASH = "5 2"
Items = list[dict[str, Any]]


@dataclass(frozen=True)
class Ground:
    """Lines for the map, as :func:`river_items` and :func:`rail_items` make them."""

    rivers: Items
    rails: Items


def ground(network: Network, *, lang: str = "zh") -> Ground:
    """Return the ground of all freight maps, the same for every question."""
    return Ground(river_items(network, lang=lang), rail_items(network, lang=lang))


def river_layer(lying: Ground) -> AtlasLayer:
    """Return the navigable rivers."""
    return AtlasLayer(RIVERS_ID, "lines", {"items": lying.rivers, "ground": True})


def rail_layer(lying: Ground) -> AtlasLayer:
    """Return the railways; hidden until the reader switches them on."""
    return AtlasLayer(RAILS_ID, "lines", {"items": lying.rails, "ground": True}, off=True)


def river_items(network: Network, *, lang: str = "zh") -> Items:
    """Return the navigable links, quiet, with length and ship size; planned ones dashed."""
    items = []
    nowhere = places([])
    for edge in np.flatnonzero(network.kind == CLASS["water"]).tolist():
        tail, head = int(network.tail[edge]), int(network.head[edge])
        points = shapes.line(network, nowhere, [Step("water", tail, head, edge, 0.0)])
        ends = [
            called(network.atlas, suffixed(network.name(node), "water"), lang)
            for node in (tail, head)
        ]
        ship_t = network.ship_t[edge]
        items.append(
            {
                "path": path(points),
                **style("water", _RIVER_PX, quiet=True),
                "dash": "6 4" if network.planned[edge] else None,
                "notes": [
                    f"{network.label(edge)} {ends[0]} — {ends[1]}",
                    text("logistics.river_note", lang, km=network.length_m[edge] / 1000.0),
                    text("logistics.river_ship", lang, ship=ship_t)
                    if ship_t > 0
                    else text("logistics.river_no_ship", lang),
                ],
            }
        )
    return items


def rail_items(network: Network, *, lang: str = "zh") -> Items:
    """Return the railways that take freight, one item per named line, coarse and quiet."""
    nowhere = places([])
    lines: dict[str, list[list[tuple[float, float]]]] = {}
    mixed: dict[str, bool] = {}
    for edge in np.flatnonzero(network.kind == CLASS["rail"]).tolist():
        step = Step("rail", int(network.tail[edge]), int(network.head[edge]), edge, 0.0)
        points = shapes.line(network, nowhere, [step])
        name = network.label(edge)
        if len(points) > 1:
            lines.setdefault(name, []).append(points)
        mixed[name] = mixed.get(name, False) or bool(network.mixed[edge])
    items = []
    for name, parts in lines.items():
        # Made at once: one by one they take as long as all else here.
        owners = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
        made = shapely.linestrings(np.concatenate(parts), indices=owners)
        whole = shapely.line_merge(shapely.multilinestrings(made))
        coarse = shapely.get_parts(shapely.simplify(whole, _RAIL_TOLERANCE_DEG))
        kind = "rail_mixed" if mixed[name] else "rail_freight"
        items.append(
            {
                "path": [
                    [[round(lat, 3), round(lon, 3)] for lon, lat in part.coords] for part in coarse
                ],
                **style("rail", _RAIL_PX, quiet=True),
                "dash": _RAIL_DASH,
                "notes": [name, text(f"logistics.{kind}", lang)],
            }
        )
    return items


def ground_legend(*, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of rivers and railways; each can be switched."""
    return [river_legend(lang=lang), rail_legend(lang=lang)]


def river_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the rivers."""
    river = {**style("water", 2, quiet=True), "dash": None}
    return legend.part(
        text("logistics.rivers", lang),
        [legend.entry(text("logistics.river_entry", lang), line=river)],
        layer_id=RIVERS_ID,
    )


def rail_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the railways."""
    rail = {**style("rail", _RAIL_PX, quiet=True), "dash": _RAIL_DASH}
    return legend.part(
        text("logistics.rails", lang),
        [legend.entry(text("logistics.rail_entry", lang), line=rail)],
        layer_id=RAILS_ID,
    )
