"""Files of the freight page: GeoJSON with licence, CSV, and the file of factors (TOML)."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import shapely

from gis.atlas import Atlas
from gis.freight import lines as shapes
from gis.freight.costs import CLASSES
from gis.freight.search import Step
from gis.freight.whereabouts import places
from layers.freight.freight_tables import is_pareto
from layers.freight.modes import DRAWN, path

if TYPE_CHECKING:
    import pandas as pd

    from gis.freight.costs import Factors
    from gis.freight.network import Network
    from gis.freight.reach import Reach
    from gis.freight.resilience import Loads
    from gis.freight.route import Total
    from gis.freight.routing import Comparison

RESOURCES = ("road-edges", "rail-edges", "waterway-links", "ports", "freight-defaults")
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"


def _collection(atlas: Atlas, name: str, features: list[dict[str, Any]], **extra: Any) -> bytes:
    head = {
        "type": "FeatureCollection",
        "name": name,
        "attribution": ATTRIBUTION,
        "sources": atlas.credit(*RESOURCES),
        **extra,
    }
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{_json(head)[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _feature(geometry: dict[str, Any], properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _totals(total: Total, suffix: str = "") -> dict[str, float]:
    return {
        f"distance_km{suffix}": round(total.distance_km, 1),
        f"cost_cny{suffix}": round(total.cost_cny, 2),
        f"hours{suffix}": round(total.hours, 2),
        f"co2e_kg{suffix}": round(total.co2e_kg, 2),
    }


def routes_geojson(network: Network, comparison: Comparison) -> bytes:
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
            features.append(_feature({"type": "LineString", "coordinates": points}, properties))
    return _collection(
        network.atlas,
        "cluster-atlas-routes",
        features,
        origin=comparison.origin.name,
        destination=comparison.destination.name,
        tonnes=comparison.tonnes,
        ranked_by=comparison.by,
    )


def reach_geojson(atlas: Atlas, found: Reach) -> bytes:
    """Return the service areas as polygons, largest first (RFC 7946 orientation)."""
    features = []
    for limit, shape in reversed(list(zip(found.limits, found.areas.geometry, strict=True))):
        rounded = shapely.transform(shape, lambda points: points.round(4))
        oriented = shapely.orient_polygons(rounded, exterior_cw=False)
        inside = int((found.regions["limit"] <= limit).sum())
        properties = {
            "place": found.spot.name,
            "limit": limit,
            "unit": found.unit,
            "regions_inside": inside,
        }
        features.append(_feature(json.loads(shapely.to_geojson(oriented)), properties))
    return _collection(atlas, "cluster-atlas-reach", features)


def loads_geojson(network: Network, used: Loads) -> bytes:
    """Return the loaded edges as lines with tonnes and share of all tonnes."""
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
        features.append(_feature({"type": "LineString", "coordinates": points}, properties))
    return _collection(network.atlas, "cluster-atlas-loads", features)


def flows_geojson(
    atlas: Atlas, table: pd.DataFrame, lines: list[list[tuple[float, float]]]
) -> bytes:
    """Return flows as the lines that they follow.

    Parameters
    ----------
    table
        Rows of :func:`gis.freight.shift.by_flow`; each feature carries all their columns.
    lines
        From :func:`gis.freight.shift.lines`, for the same rows; a flow without a line is left out.
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
        coordinates = [[lon, lat] for lat, lon in path(points)]
        features.append(_feature({"type": "LineString", "coordinates": coordinates}, properties))
    return _collection(atlas, "cluster-atlas-shifted-flows", features)


def factors_toml(factors: Factors) -> str:
    """Return factors as the TOML that :func:`gis.freight.costs.from_toml` reads, sources included.

    Examples
    --------
    >>> from gis.freight.costs import defaults, from_toml
    >>> atlas = Atlas.bundled()
    >>> from_toml(atlas, factors_toml(defaults(atlas)))["rail.speed"].unit
    'km/h'
    """
    groups: dict[str, list[str]] = {}
    for key, factor in factors.by_key.items():
        group, _, name = key.partition(".")
        groups.setdefault(group, []).append(
            f"{name} = {{ value = {factor.value!r}, low = {factor.low!r}, high = {factor.high!r}, "
            f"unit = {_quoted(factor.unit)}, source = {_quoted(factor.source)} }}"
        )
    head = "# Cluster Atlas: factors of the freight model / 产业集群图谱：物流成本参数"
    blocks = [f"[{group}]\n" + "\n".join(lines) for group, lines in groups.items()]
    return "\n\n".join([head, *blocks]) + "\n"


def _quoted(value: str) -> str:
    # JSON strings are TOML basic strings; Chinese stays readable.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that spreadsheets open right, formulas made harmless."""
    from gis.tables import cells

    return cells.to_csv(table)
