"""Layers of one question: the alternatives, where they change modes, and both ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis import colours
from gis.freight.whereabouts import places
from gis.regions import english
from gis.words.catalogue import text
from layers import legend
from layers.freight.modes import DRAWN, mode_legend, path, pieces, style
from layers.freight.terminals import PLACE, STATION, WHARF, called, standing
from layers.freight.words import figure
from layers.layer import AtlasLayer

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.freight.graph.network import Network
    from gis.freight.route import Leg, Route
    from gis.freight.routing import Comparison
    from gis.freight.whereabouts import Spot

ROUTES_ID = "routes"
STOPS_ID = "stops"
_CASING = {"colour": colours.WHITE, "weight": 9, "dash": None}
ENDS = (("origin", "circle", colours.STRONG_INK), ("destination", "square", colours.STRONG_INK))


def ways(route: Route, lang: str) -> str:
    """Return the names of a route: several where one route is best in several ways."""
    return " = ".join(text(f"way.{way}", lang) for way in route.ways)


def leg_notes(atlas: Atlas, route: Route, leg: Leg, lang: str) -> list[str]:
    """Return what a pointer over a leg reads."""
    mode = text(f"mode.{leg.mode}", lang)
    total = leg.total
    via = [text("map.separator", lang).join(leg.via)] if leg.via else []
    return [
        ways(route, lang),
        text(
            "logistics.leg_way",
            lang,
            mode=mode,
            origin=called(atlas, leg.origin, lang),
            destination=called(atlas, leg.destination, lang),
        ),
        text(
            "logistics.leg_figures",
            lang,
            km=figure(total.distance_km, "distance_km"),
            cost=figure(total.cost_cny, "cost_cny"),
            hours=figure(total.hours, "hours"),
            co2e=figure(total.co2e_kg, "co2e_kg"),
        ),
        *via,
    ]


def route_layer(
    network: Network, comparison: Comparison, chosen: int, *, lang: str = "zh"
) -> AtlasLayer:
    """Return the lines of all alternatives, the chosen one thick and on top.

    Parameters
    ----------
    network
        The network that the comparison was made on.
    comparison
        From :func:`gis.freight.routing.compare`.
    chosen
        Position of the chosen route among the alternatives.
    """
    ends = places([comparison.origin, comparison.destination])
    quiet, casing, loud = [], [], []
    for rank, route in enumerate(comparison.alternatives):
        for leg in route.legs:
            notes = leg_notes(network.atlas, route, leg, lang)
            for mode, points in pieces(network, ends, leg.steps):
                item = {"path": path(points), "notes": notes}
                if rank != chosen:
                    quiet.append({**item, **style(mode, 2, quiet=True)})
                    continue
                casing.append({**item, **_CASING})
                loud.append({**item, **style(mode, 3 if mode == "access" else 5)})
    return AtlasLayer(ROUTES_ID, "lines", {"items": [*quiet, *casing, *loud]})


def stop_layer(
    network: Network, comparison: Comparison, chosen: int, *, lang: str = "zh"
) -> AtlasLayer:
    """Return the origin, the destination, and the terminals of the chosen route."""
    spots = (comparison.origin, comparison.destination)
    items = [
        {
            **standing(spot, _short(network.atlas, spot, lang)),
            "zoom": 3,
            "size": 20,
            "shape": shape,
            "colour": colour,
            "notes": [called(network.atlas, spot.name, lang), text(f"logistics.{end}", lang)],
        }
        for spot, (end, shape, colour) in zip(spots, ENDS, strict=True)
    ]
    if comparison.alternatives:
        items += _changes(network, comparison.alternatives[chosen], lang)
    return AtlasLayer(STOPS_ID, "symbols", {"items": items})


def _short(atlas: Atlas, spot: Spot, lang: str) -> str:
    """Return what an end is called on the map: in English a region by its English name alone."""
    alone = english.names(atlas).get(spot.adcode or "") if lang == "en" else None
    return alone or called(atlas, spot.name, lang)


def _changes(network: Network, route: Route, lang: str) -> list[dict[str, Any]]:
    """Return one symbol per change of mode."""
    items = {}
    for leg in route.legs:
        if leg.mode != "transfer":
            continue
        step = leg.steps[0]
        node = max(step.tail, step.head)
        name = leg.origin
        mark = STATION if step.kind == "transfer_rail" else WHARF
        items[node] = {
            "id": PLACE + name,
            "at": [round(float(network.lat[node]), 5), round(float(network.lon[node]), 5)],
            "label": called(network.atlas, name, lang),
            "rank": 2,
            "zoom": 5,
            "size": 18,
            **mark,
            "notes": [
                called(network.atlas, name, lang),
                text(
                    "logistics.transfer_figures",
                    lang,
                    cost=figure(leg.total.cost_cny, "cost_cny"),
                    hours=figure(leg.total.hours, "hours"),
                ),
            ],
        }
    return list(items.values())


def route_legend(comparison: Comparison, chosen: int, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of lines and symbols that are on the map."""
    kinds = {step.kind for r in comparison.alternatives for leg in r.legs for step in leg.steps}
    lines = mode_legend([kind for kind in DRAWN if kind in kinds], lang)
    parts = []
    if lines:
        note = text("logistics.routes_note", lang)
        parts.append(
            legend.part(text("logistics.routes", lang), lines, layer_id=ROUTES_ID, note=note)
        )
    marks = [
        legend.entry(text(f"logistics.{end}", lang), symbol={"shape": shape, "colour": colour})
        for end, shape, colour in ENDS
    ]
    own = comparison.alternatives[chosen].legs if comparison.alternatives else ()
    used = {step.kind for leg in own for step in leg.steps}
    for kind, mark in (("transfer_rail", STATION), ("transfer_water", WHARF)):
        if kind in used:
            marks.append(legend.entry(text(f"logistics.{kind}", lang), symbol=mark))
    return [*parts, legend.part(text("logistics.stops", lang), marks, layer_id=STOPS_ID)]


def route_bounds(comparison: Comparison, network: Network) -> list[list[float]]:
    """Return ``[[south, west], [north, east]]`` around all alternatives, degrees."""
    ends: tuple[Spot, Spot] = (comparison.origin, comparison.destination)
    nodes = [
        node
        for route in comparison.alternatives
        for leg in route.legs
        for step in leg.steps
        for node in (step.tail, step.head)
        if node < network.size
    ]
    lat = [*(spot.lat for spot in ends), *network.lat[nodes].tolist()]
    lon = [*(spot.lon for spot in ends), *network.lon[nodes].tolist()]
    return [[round(min(lat), 3), round(min(lon), 3)], [round(max(lat), 3), round(max(lon), 3)]]
