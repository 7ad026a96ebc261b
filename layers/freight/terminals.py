"""Where a mode may change: stations and ports as symbols that can be clicked as places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gis import colours, sphere
from gis.atlas import Atlas
from gis.freight.routing import GATE_SUFFIX
from gis.regions import english
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import MODE_COLOURS, Symbol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.freight.graph.network import Network
    from gis.freight.whereabouts import Spot

# A symbol's id with this prefix names a place as :func:`gis.freight.whereabouts.locate` takes it.
PLACE = "place:"
PORTS_ID, STATIONS_ID, SURFACE_ID = "ports", "stations", "surface"
# Ports and stations that the chosen way does not use stay small and plain.
_PORT: Symbol = {"shape": "ring", "colour": MODE_COLOURS["water"]}
_STATION: Symbol = {"shape": "ring", "colour": MODE_COLOURS["rail"]}
STATION: Symbol = {"shape": "diamond", "colour": MODE_COLOURS["rail"]}
WHARF: Symbol = {"shape": "anchor", "colour": MODE_COLOURS["water"]}


def suffixed(name: str, mode: str) -> str:
    """Return a terminal's name as it can be looked up: 白马站, 涪陵港.

    Examples
    --------
    >>> suffixed("涪陵", "water"), suffixed("白马", "rail")
    ('涪陵港', '白马站')
    """
    return name + GATE_SUFFIX[mode]


def called(atlas: Atlas, name: str, lang: str) -> str:
    """Return what an end of a leg is called: a terminal with its kind in English, a region by its English name.

    The town of a terminal is called as its region is; one without an English name stays Chinese, as counties do.

    Examples
    --------
    >>> [called(Atlas.bundled(), name, "en") for name in ("上海港", "白马站", "成都市")]
    ['Shanghai port', '白马 station', 'Chengdu 成都市']
    >>> called(Atlas.bundled(), "上海港", "zh")
    '上海港'
    """
    told = english.told(atlas, name, lang)
    kind = next((mode for mode, end in GATE_SUFFIX.items() if name.endswith(end)), "")
    if lang == "zh" or told != name or not kind:
        return told
    town = name.removesuffix(GATE_SUFFIX[kind])
    return text(f"logistics.terminal.{kind}", lang, town=english.town(atlas, town, lang))


def standing(spot: Spot, label: str) -> dict[str, Any]:
    """Return where the symbol of a chosen place stands: first on the map, clickable, its region's code with it."""
    return {
        "id": PLACE + (spot.adcode or spot.name),
        "at": [round(spot.lat, 5), round(spot.lon, 5)],
        "label": label,
        "region": spot.adcode,
        "rank": 1,
    }


def port_layer(network: Network, *, lang: str = "zh") -> AtlasLayer:
    """Return the river ports; the point is the settlement, not the quay."""
    items = []
    for node in range(network.first_port, network.first_terminal):
        name = suffixed(network.name(node), "water")
        items.append(
            {
                "id": PLACE + name,
                "at": [round(float(network.lat[node]), 5), round(float(network.lon[node]), 5)],
                "label": called(network.atlas, name, lang),
                "zoom": 7,
                "size": 11,
                **_PORT,
                "notes": [called(network.atlas, name, lang), text("logistics.port_point", lang)],
            }
        )
    return AtlasLayer(PORTS_ID, "symbols", {"items": items, "ground": True})


def station_layer(
    atlas: Atlas, spots: Sequence[Spot], limit_km: float, *, lang: str = "zh"
) -> AtlasLayer:
    """Return the rail terminals within a straight distance of the given spots; hidden at first."""
    rows = [row for row in atlas.rows("terminals") if row["mode"] == "rail"]
    lon, lat = (np.array([float(row[axis]) for row in rows]) for axis in ("lon", "lat"))
    near = np.zeros(len(rows), dtype=bool)
    for spot in spots:
        near |= sphere.straight_km(lon, lat, [spot.lon], [spot.lat]) <= limit_km
    items = []
    for index in np.flatnonzero(near).tolist():
        row = rows[index]
        name = suffixed(row["name"], "rail")
        hub = [text("logistics.hub", lang, name=row["hub"])] if row["hub"] else []
        items.append(
            {
                "id": PLACE + name,
                "at": [round(lat[index], 5), round(lon[index], 5)],
                "label": called(atlas, name, lang),
                "zoom": 8,
                "size": 11,
                **_STATION,
                "notes": [called(atlas, name, lang), text("logistics.station", lang), *hub],
            }
        )
    return AtlasLayer(STATIONS_ID, "symbols", {"items": items}, off=True)


def port_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the ports."""
    return legend.part(
        text("logistics.ports", lang),
        [legend.entry(text("logistics.port_entry", lang), symbol=_PORT)],
        layer_id=PORTS_ID,
    )


def station_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the stations near the ends."""
    return legend.part(
        text("logistics.stations", lang),
        [legend.entry(text("logistics.station_entry", lang), symbol=_STATION)],
        layer_id=STATIONS_ID,
    )


def click_surface(hint: str) -> AtlasLayer:
    """Return a sheet over the regions that lets a click mean the point itself."""
    world = [[[-80.0, 0.0], [-80.0, 180.0], [80.0, 180.0], [80.0, 0.0]]]
    sheet = {"rings": world, "colour": colours.WHITE, "opacity": 0.001, "notes": [hint]}
    return AtlasLayer(SURFACE_ID, "areas", {"items": [sheet]})
