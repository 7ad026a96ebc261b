"""Maps of the freight network: a comparison of routes, a service area, what flows lean on.

Each is a :class:`layers.scene.Scene`; the page sends it, the export writes it. The line of
sources names OpenStreetMap and its licence whenever roads or rail are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas
from gis.freight.routing import TERMINAL_LIMIT_KM
from gis.words.catalogue import name, text
from layers.extent import COUNTRY_BOUNDS, Bounds, counties, county_names
from layers.freight.freight_tables import Units
from layers.freight.ground import (
    Ground,
    ground,
    ground_legend,
    rail_layer,
    rail_legend,
    river_layer,
)
from layers.freight.loads import (
    closed_layer,
    flow_places,
    gate_layer,
    load_layer,
    load_legend,
    loss_layer,
    loss_legend,
)
from layers.freight.nearby import passed
from layers.freight.reach import centre_layer, city_layer, new_legend, reach_layer, reach_legend
from layers.freight.routes import route_bounds, route_layer, route_legend, stop_layer, ways
from layers.freight.terminals import (
    called,
    port_layer,
    port_legend,
    station_layer,
    station_legend,
)
from layers.freight.words import (
    assumptions_line,
    figure,
    flow_details,
    reach_details,
    region_details,
    sources_line,
    trucks_line,
)
from layers.layer import AtlasLayer
from layers.scene import Scene

if TYPE_CHECKING:
    from gis.freight.costs import Factors
    from gis.freight.flows import Flows
    from gis.freight.graph.network import Network
    from gis.freight.reach import Reach
    from gis.freight.resilience import Loads, Loss
    from gis.freight.routing import Comparison
    from gis.freight.whereabouts import Spot

# A map narrower than this shows counties, of so many prefectures at most.
_NEAR_DEG = 6.0
_MOST_PREFECTURES = 12


@dataclass(frozen=True)
class Backdrop:
    """What every freight map stands on: network, cost model, ground and language.

    ``lying`` is what :func:`layers.freight.ground.ground` found, where it is known already.
    ``factors`` are said in the line of assumptions.
    """

    network: Network
    factors: Factors
    lying: Ground | None = None
    lang: str = "zh"

    @property
    def ground(self) -> Ground:
        """Rivers and railways under the map."""
        return self.lying or ground(self.network, lang=self.lang)

    def foot(self) -> dict[str, Any]:
        """Return the lines of words under the map, as a scene takes them."""
        atlas = self.network.atlas
        return {
            "subtitle": assumptions_line(atlas, self.factors, self.lang),
            "sources": sources_line(atlas, self.lang),
            "lang": self.lang,
        }


@dataclass(frozen=True)
class Strain:
    """What flows lean on, and a closure with its losses, or a terminal that is not there yet."""

    used: Loads
    lost: Loss | None = None
    closed: frozenset[int] = frozenset()
    by: str = "cost"
    new: Spot | None = None


def route_scene(backdrop: Backdrop, comparison: Comparison, chosen: int = 0) -> Scene:
    """Return the map of a comparison, one alternative chosen.

    Parameters
    ----------
    backdrop, comparison
        What the map stands on, and what :func:`gis.freight.routing.compare` found there.
    chosen
        Position of the route that is drawn thick.
    """
    network, lang = backdrop.network, backdrop.lang
    spots = [comparison.origin, comparison.destination]
    title = text(
        "logistics.route_title",
        lang,
        origin=called(network.atlas, spots[0].name, lang),
        destination=called(network.atlas, spots[1].name, lang),
        tonnes=comparison.tonnes,
    )
    lines = [text("logistics.ranked", lang, by=text(f"by.{comparison.by}", lang))]
    if comparison.alternatives:
        route, units = comparison.alternatives[chosen], Units.of(comparison, lang)
        money, mass = units.heads
        lines.insert(
            0,
            text(
                "logistics.route_subtitle",
                lang,
                ways=ways(route, lang),
                cost=units.cost(route.total.cost_cny),
                cost_low=units.cost(route.low.cost_cny),
                cost_high=units.cost(route.high.cost_cny),
                money=money,
                hours=figure(route.total.hours, "hours"),
                co2e=units.co2e(route.total.co2e_kg),
                mass=mass,
            ),
        )
    if comparison.loading is not None:
        lines.append(trucks_line(comparison.loading, lang))
    foot = backdrop.foot()
    foot["subtitle"] = text("map.clauses", lang).join([*lines, foot["subtitle"]])
    view = route_bounds(comparison, network)
    (south, west), (north, east) = view
    shown = _counties_around(
        network.atlas, [spot.adcode for spot in spots], (west, south, east, north)
    )
    ways_drawn = route_layer(network, comparison, chosen, lang=lang)
    return Scene(
        layers=(
            *_ground(backdrop),
            ways_drawn,
            port_layer(network, lang=lang),
            station_layer(network.atlas, spots, TERMINAL_LIMIT_KM["rail"], lang=lang),
            stop_layer(network, comparison, chosen, lang=lang),
        ),
        legend=[
            *route_legend(comparison, chosen, lang=lang),
            *ground_legend(lang=lang),
            port_legend(lang=lang),
            station_legend(lang=lang),
        ],
        bounds=view,
        counties=shown,
        county_names=county_names(network.atlas, shown),
        view_key=f"{spots[0].lon},{spots[0].lat}-{spots[1].lon},{spots[1].lat}",
        named=_named(network.atlas, ways_drawn, shown),
        details=region_details(network.atlas, lang),
        nothing=text("logistics.route_nothing", lang),
        title=title,
        **foot,
    )


def reach_scene(backdrop: Backdrop, found: Reach) -> Scene:
    """Return the map of a service area."""
    network, lang = backdrop.network, backdrop.lang
    area = found.areas.geometry.iloc[-1]
    title = text(
        "logistics.reach_title",
        lang,
        name=found.spot.name,
        limits=text("map.separator", lang).join(f"{limit:g}" for limit in found.limits),
        unit=name("logistics.unit", found.unit, lang),
    )
    shown = _counties_around(network.atlas, list(found.regions["adcode"]), area.bounds)
    return Scene(
        layers=(
            *_ground(backdrop),
            reach_layer(found, lang=lang),
            port_layer(network, lang=lang),
            city_layer(network.atlas, found, lang=lang),
            centre_layer(found.spot, lang=lang),
        ),
        legend=[
            *reach_legend(found, lang=lang),
            *ground_legend(lang=lang),
            port_legend(lang=lang),
        ],
        bounds=COUNTRY_BOUNDS if area.is_empty else _box(*area.bounds),
        counties=shown,
        county_names=county_names(network.atlas, shown),
        named=tuple(dict.fromkeys(found.regions["adcode"])),
        view_key=f"reach-{found.spot.lon},{found.spot.lat}-{found.limits}-{found.unit}",
        details=reach_details(network.atlas, found, lang),
        nothing=text("logistics.reach_nothing", lang),
        title=title,
        **backdrop.foot(),
    )


def _named(atlas: Atlas, drawn: AtlasLayer, shown: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return the regions along the lines of a layer: prefectures, and counties where they are shown."""
    regions = atlas.regions()
    levels = ("prefecture", "county") if shown else ("prefecture",)
    # The chosen way is the widest; what others pass is not what is asked about.
    items = drawn.spec["items"]
    widest = max((item["weight"] for item in items), default=0)
    loud = [item["path"] for item in items if item["weight"] >= min(widest, 3)]
    return passed(regions[regions["level"].isin(levels)], loud)


def _ground(backdrop: Backdrop) -> tuple[AtlasLayer, AtlasLayer]:
    known = backdrop.ground
    return rail_layer(known), river_layer(known)


def _counties_around(
    atlas: Atlas, codes: list[str], box: tuple[float, float, float, float]
) -> list[dict[str, Any]]:
    """Return the counties of the prefectures that codes lie in, where the map is near enough."""
    west, south, east, north = box
    if not (east - west < _NEAR_DEG and north - south < _NEAR_DEG):
        return []
    regions = atlas.regions()
    rows = regions[regions["adcode"].isin(codes) & (regions["level"] == "county")]
    return counties(atlas, sorted(set(rows["prefecture_adcode"]))[:_MOST_PREFECTURES], [])


def _box(west: float, south: float, east: float, north: float) -> Bounds:
    return [[round(south, 3), round(west, 3)], [round(north, 3), round(east, 3)]]


def place_scene(backdrop: Backdrop, spots: list[Spot]) -> Scene:
    """Return the map before there is an answer: ports, rivers, and the places chosen so far."""
    network, lang = backdrop.network, backdrop.lang
    return Scene(
        layers=(
            *_ground(backdrop),
            port_layer(network, lang=lang),
            *(centre_layer(spot, lang=lang) for spot in spots[:1]),
        ),
        legend=[*ground_legend(lang=lang), port_legend(lang=lang)],
        bounds=_around(spots) if len(spots) > 1 else COUNTRY_BOUNDS,
        named=tuple(spot.adcode for spot in spots if spot.adcode),
        view_key="/".join(f"{spot.lon},{spot.lat}" for spot in spots) or "country",
        sources=sources_line(network.atlas, lang),
        lang=lang,
    )


def _around(spots: list[Spot]) -> Bounds:
    lon, lat = [spot.lon for spot in spots], [spot.lat for spot in spots]
    return _box(min(lon) - 0.3, min(lat) - 0.3, max(lon) + 0.3, max(lat) + 0.3)


def load_scene(backdrop: Backdrop, flows: Flows, strain: Strain, title: str = "") -> Scene:
    """Return the map of what flows lean on."""
    network, lang = backdrop.network, backdrop.lang
    used, lost, new = strain.used, strain.lost, strain.new
    codes = [spot.adcode for spot in flows.spots if spot.adcode]
    shown = counties(network.atlas, [], codes) if lost is not None else []
    loaded = load_layer(network, used, lang=lang)
    named = {*_named(network.atlas, loaded, []), *codes}
    layers = [
        loaded,
        gate_layer(network, used, lang=lang),
        flow_places(flows, lang=lang),
    ]
    legend = load_legend(used, lang=lang)
    if lost is not None:
        layers = [
            loss_layer(lost, flows, strain.by, lang=lang),
            layers[0],
            closed_layer(network, strain.closed, lang=lang),
            *layers[1:],
        ]
        legend = [*loss_legend(lost, strain.by, lang=lang), *legend]
    if new is not None:
        layers.append(centre_layer(new, what="new_terminal", lang=lang))
        legend = [*new_legend(new, lang=lang), *legend]
    rails = rail_layer(backdrop.ground)
    # A fill lies under all lines.
    layers.insert(0 if lost is None else 1, rails)
    legend.append(rail_legend(lang=lang))
    return Scene(
        layers=tuple(layers),
        legend=legend,
        bounds=_around(list(flows.spots)),
        named=tuple(sorted(named)),
        view_key="flows-" + "/".join(f"{spot.lon:.2f},{spot.lat:.2f}" for spot in flows.spots),
        counties=shown,
        county_names=county_names(network.atlas, shown),
        details=flow_details(flows, layers[0].spec.get("notes", {}), lang),
        nothing=text("logistics.flow_nothing", lang),
        title=title,
        **backdrop.foot(),
    )
