"""How goods leave a region: from its seat, by road and by the cheapest way, to the capitals nearest by road."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.freight import costs, routing
from gis.freight.costs import Choice, Terms
from gis.freight.graph import network
from gis.freight.graph.search import search_among
from gis.freight.whereabouts import Spot, locate, seat
from gis.freight.whereabouts import places as freight_places
from gis.regions import english
from gis.regions.tree import places
from gis.sphere import apart_km
from gis.words.catalogue import name, text

TONNES = 1000.0
_CAPITALS_SHOWN = 3
_ROAD = Choice(modes=("road",))


def start(atlas: Atlas, adcode: str, level: str) -> tuple[Spot, str]:
    """Return the seat at which the ways of a region begin, and the place of whose government it is, as printed."""
    regions = atlas.regions()
    own = regions[(regions["level"] == "prefecture") & (regions["province_adcode"] == adcode)]
    if level == "province" and len(own):
        # The seat of a province is in its capital: the way from there is that of the capital, with its name.
        adcode, level = str(own["adcode"].min()), "prefecture"
    return seat(atlas, adcode, level, places(atlas)[adcode].name), adcode


def _capitals(atlas: Atlas) -> list[str]:
    """Return the codes of the capitals of provinces: the first of the cities of each."""
    regions = atlas.regions()
    cities = regions[regions["level"] == "prefecture"]
    return [
        str(code)
        for code in cities.sort_values("adcode").groupby("province_adcode").first()["adcode"]
    ]


def nearest_capitals(atlas: Atlas, adcode: str, origin: Spot | None = None) -> list[str]:
    """Return the codes of the capitals of provinces nearest by road to the seat of a region, itself left out.

    Those that no road reaches come last, by great circle. From a point in the region, ``origin``, it is that point.

    Examples
    --------
    >>> nearest_capitals(Atlas.bundled(), "511700")[0]
    '500000'
    """
    inside = places(atlas)[adcode]
    level = "prefecture" if "prefecture" in inside.levels else inside.level
    seated, began = start(atlas, adcode, level)
    origin = origin or seated
    own = {adcode, began, getattr(inside, "prefecture_adcode", ""), inside.adcode[:2] + "0000"}
    others = [code for code in _capitals(atlas) if code not in own]
    spots = [origin, *(locate(atlas, code) for code in others)]
    search = search_among(network.load(atlas), freight_places(spots), _ROAD)
    if search.reached[0]:
        # The way by road that is printed is the shortest one too, so that both are one measure.
        weights = search.weights(costs.defaults(atlas), "km", choice=_ROAD)
        road_km = search.from_places(weights, np.array([0]))[0, search.first_place + 1 :][
            : len(others)
        ]
    else:
        road_km = np.full(len(others), np.inf)
    line = pd.DataFrame({"lon": [spot.lon for spot in spots], "lat": [spot.lat for spot in spots]})
    straight_km = apart_km(line).to_numpy()[0, 1:]
    return [others[at] for at in np.lexsort((straight_km, road_km))[:_CAPITALS_SHOWN]]


def way_note(atlas: Atlas, adcode: str, level: str, lang: str) -> str:
    """Return where the ways begin and what was measured."""
    _, began = start(atlas, adcode, level)
    return text("sheet.way_note", lang, place=english.shorts(atlas, lang)[began])


def figures(
    atlas: Atlas, adcode: str, level: str, lang: str, origin: Spot | None = None
) -> list[tuple[str, str, int, str]]:
    """Return the cheapest way and the road to the nearest capitals, 1,000 t: goal, modes, whole km, cost in words."""
    lines = []
    for way in _found(atlas, adcode, level, origin):
        modes = text("sheet.then", lang).join(
            dict.fromkeys(name("mode", mode, lang) for mode in way.modes)
        )
        cost, low, high = (_cost(cny, lang) for cny in way.cny)
        cost = text("map.qualified", lang, what=cost, more=f"{low}–{high}")
        lines.append((english.shorts(atlas, lang)[way.goal], modes, round(way.km), cost))
    return lines


def routes(
    atlas: Atlas, adcode: str, level: str, lang: str, origin: Spot | None = None
) -> list[list[str]]:
    """Return the same ways as printed."""
    return [
        [goal, modes, f"{km:,d}", cost]
        for goal, modes, km, cost in figures(atlas, adcode, level, lang, origin)
    ]


@dataclass(frozen=True)
class _Way:
    """A way to a capital: its modes in order, km, and its cost with the ends of its range in CNY."""

    goal: str
    modes: tuple[str, ...]
    km: float
    cny: tuple[float, float, float]


@kept(most=512)
def _found(atlas: Atlas, adcode: str, level: str, origin: Spot | None) -> tuple[_Way, ...]:
    """Return the ways that are printed; sheet, page and deck of a region, in either language, have the same."""
    net = network.load(atlas)
    begun = origin or start(atlas, adcode, level)[0]
    terms = Terms(costs.defaults(atlas))
    ways = []
    for code in nearest_capitals(atlas, adcode, origin):
        goal = locate(atlas, code)
        try:
            ranked = routing.Between(net, begun, goal, terms).alternatives(TONNES, "cost")
        except SettingError as fault:
            # An island without roads has no way to show, and still a sheet.
            if fault.key != "error.off_network":
                raise
            continue
        road = [route for route in ranked if "road" in route.ways]
        for route in dict.fromkeys((*ranked[:1], *road[:1])):
            cny = (route.total.cost_cny, route.low.cost_cny, route.high.cost_cny)
            ways.append(_Way(code, tuple(route.modes), route.total.distance_km, cny))
    return tuple(ways)


def _cost(cny: float, lang: str) -> str:
    """Return a cost in the unit of the heads: 万元, in English thousands."""
    return f"{cny / 10_000:,.1f}" if lang == "zh" else f"{cny / 1000:,.0f}"
