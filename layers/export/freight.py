"""Files of the freight page: GeoJSON with licence, CSV, and the file of factors (TOML)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import shapely

from gis.atlas import Atlas
from gis.freight import question
from gis.freight.costs import CLASSES
from gis.freight.graph import lines as shapes
from gis.freight.graph.search import Step
from gis.freight.whereabouts import places
from gis.report import geojson, toml
from gis.words.catalogue import text
from layers.freight.freight_tables import is_pareto
from layers.freight.modes import DRAWN, path

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from gis.freight.costs import Factors
    from gis.freight.graph.network import Network
    from gis.freight.reach import Reach
    from gis.freight.resilience import Loads
    from gis.freight.route import Total
    from gis.freight.routing import Comparison

RESOURCES = ("road-edges", "rail-edges", "waterway-links", "ports", "freight-defaults")
_FACTORS_HEAD = "Cluster Atlas: factors of the freight model / 产业集群图谱：物流成本参数"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"


def _bytes(
    atlas: Atlas, subject: str, title: str, features: list[dict[str, Any]], lang: str, **more: Any
) -> bytes:
    head = geojson.Head(
        name=f"cluster-atlas-{subject}",
        title=title,
        resources=RESOURCES,
        more={"attribution": ATTRIBUTION, **more},
    )
    return geojson.to_bytes(geojson.collection(atlas, head, features, lang))


def _line(points: list[tuple[float, float]]) -> shapely.LineString | None:
    """Return a line; an edge whose ends fall on one point has none."""
    return shapely.LineString(points) if len(points) > 1 else None


def _totals(total: Total, suffix: str = "") -> dict[str, float]:
    return {
        f"distance_km{suffix}": round(total.distance_km, 3),
        f"cost_cny{suffix}": round(total.cost_cny, 3),
        f"hours{suffix}": round(total.hours, 3),
        f"co2e_kg{suffix}": round(total.co2e_kg, 3),
    }


def routes_geojson(
    network: Network, comparison: Comparison, factors: Factors, lang: str = "zh"
) -> bytes:
    """Return the legs of every alternative as lines, with the route's totals and range.

    Each feature carries ``rank``, ``ways``, ``pareto``, ``leg``, ``mode``, ``from``,
    ``to``, ``via``, the leg's km, CNY, hours and kg of CO2, and the route's totals with low and high.
    """
    ends = places([comparison.origin, comparison.destination])
    features = []
    for rank, route in enumerate(comparison.alternatives, start=1):
        whole = {
            f"route_{key}": value
            for suffix, part in (("", route.total), ("_low", route.low), ("_high", route.high))
            for key, value in _totals(part, suffix).items()
        }
        for number, leg in enumerate(route.legs, start=1):
            points = shapes.line(network, ends, leg.steps)
            if len(points) < 2:
                continue
            properties = {
                "rank": rank,
                "ways": list(route.ways),
                "pareto": is_pareto(comparison, route),
                "leg": number,
                "mode": leg.mode,
                "from": leg.origin,
                "to": leg.destination,
                "via": list(leg.via),
                **_totals(leg.total),
                **whole,
            }
            features.append(geojson.feature(shapely.LineString(points), properties))
    ends_said = {"origin": comparison.origin.name, "destination": comparison.destination.name}
    return _bytes(
        network.atlas,
        "routes",
        text("exchange.title_routes", lang, **ends_said),
        features,
        lang,
        origin=comparison.origin.name,
        destination=comparison.destination.name,
        tonnes=comparison.tonnes,
        ranked_by=comparison.by,
        asked=question.of_route(network.atlas, comparison, factors),
    )


def reach_geojson(atlas: Atlas, found: Reach, factors: Factors, lang: str = "zh") -> bytes:
    """Return the service areas as polygons, largest first (RFC 7946 orientation)."""
    features = []
    for limit, shape in reversed(list(zip(found.limits, found.areas.geometry, strict=True))):
        inside = int((found.regions["limit"] <= limit).sum())
        properties = {
            "place": found.spot.name,
            "limit": limit,
            "unit": found.unit,
            "regions_inside": inside,
        }
        features.append(geojson.feature(shape, properties, decimals=4))
    title = text("exchange.title_reach", lang, place=found.spot.name)
    asked = question.of_reach(atlas, found, factors)
    return _bytes(atlas, "reach", title, features, lang, asked=asked)


def loads_geojson(
    network: Network, used: Loads, asked: Mapping[str, Any], lang: str = "zh"
) -> bytes:
    """Return the loaded edges as lines with tonnes and share of all tonnes; ``asked`` is a question of flows."""
    nowhere = places([])
    features = []
    for row in used.edges.itertuples(index=False):
        if row.mode not in DRAWN:
            continue
        kind = CLASSES[network.kind[row.edge]]
        ends = int(network.tail[row.edge]), int(network.head[row.edge])
        points = shapes.line(network, nowhere, [Step(kind, *ends, int(row.edge), 0.0)])
        properties = {
            "edge": int(row.edge),
            "mode": row.mode,
            "name": row.name,
            "tonnes": round(float(row.tonnes), 3),
            "share": round(float(row.share), 4),
        }
        features.append(geojson.feature(_line(points), properties))
    title = text("exchange.title_loads", lang)
    return _bytes(network.atlas, "loads", title, features, lang, asked=asked)


def flows_geojson(
    atlas: Atlas,
    table: pd.DataFrame,
    lines: list[list[tuple[float, float]]],
    asked: Mapping[str, Any],
    lang: str = "zh",
) -> bytes:
    """Return flows as the lines that they follow.

    Parameters
    ----------
    table
        Rows of :func:`gis.freight.shift.by_flow`; each feature carries all their columns.
    lines
        From :func:`gis.freight.shift.lines`, for the same rows; a flow without a line is left out.
    asked
        From :func:`gis.freight.question.of_flows`.
    """
    features = []
    for row, points in zip(table.to_dict("records"), lines, strict=True):
        if len(points) < 2:
            continue
        properties = {
            str(key): (round(value, 3) if math.isfinite(value) else None)
            if isinstance(value, float)
            else value
            for key, value in row.items()
        }
        line = shapely.LineString([(lon, lat) for lat, lon in path(points)])
        features.append(geojson.feature(line, properties))
    title = text("exchange.title_shifted", lang)
    return _bytes(atlas, "shifted-flows", title, features, lang, asked=asked)


def factors_toml(factors: Factors) -> str:
    """Return factors as the TOML that :func:`gis.freight.costs.from_toml` reads, sources included.

    Examples
    --------
    >>> from gis.freight.costs import defaults, from_toml
    >>> atlas = Atlas.bundled()
    >>> from_toml(atlas, factors_toml(defaults(atlas)))["rail.speed"].unit
    'km/h'
    """
    groups: dict[str, dict[str, Any]] = {}
    for key, factor in factors.by_key.items():
        group, _, name = key.partition(".")
        groups.setdefault(group, {})[name] = {
            "value": factor.value,
            "low": factor.low,
            "high": factor.high,
            "unit": factor.unit,
            "source": factor.source,
        }
    return toml.to_toml(groups, _FACTORS_HEAD)


def csv_bytes(atlas: Atlas, table: pd.DataFrame, asked: Mapping[str, Any]) -> bytes:
    """Return a table as CSV that spreadsheets open right: each row says what was asked, and names the scenario of an edited atlas."""
    from gis.scenarios import bearing
    from gis.tables import writing

    return writing.to_csv(bearing.beside(atlas, question.beside(table, asked)))
