"""Boundary packs: the geometry that goes to a browser, each shared edge stored once.

A pack is topology in the manner of TopoJSON, flattened for size: arcs are lists
``[x0, y0, dx, dy, ...]`` of integers (degrees times 10**decimals), a region is a list of polygons,
a polygon a list of rings, a ring a list of arc numbers, where ``~n`` means arc n reversed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import topojson

DECIMALS = 3  # about 100 m: less than one pixel up to zoom 10
# All counties at once: lines moved by about 1 km, less than one pixel where the country fills a screen.
COUNTRY_TOLERANCE_DEG = 0.03
# A district of a city is as small as that itself: one that would keep less of itself keeps its edges.
COUNTRY_LEAST_SHARE = 0.8


def delta(points: np.ndarray) -> list[int]:
    """Return an arc as ``[x0, y0, dx, dy, ...]`` on the integer grid, repeated points dropped.

    An islet smaller than the grid becomes the smallest triangle instead of vanishing.

    Examples
    --------
    >>> delta(np.array([[104.0, 30.0], [104.0001, 30.0], [104.001, 29.998]]))
    [104000, 30000, 1, -2]
    >>> delta(np.array([[104.0, 30.0], [104.0001, 30.0], [104.0, 30.0001], [104.0, 30.0]]))
    [104000, 30000, 1, 0, 0, 1, -1, -1]
    """
    grid = np.round(points * 10**DECIMALS).astype(int)
    repeated = np.zeros(len(grid), dtype=bool)
    repeated[1:] = (grid[1:] == grid[:-1]).all(axis=1)
    is_ring = (points[0] == points[-1]).all()
    grid = grid[~repeated]
    if is_ring and len(grid) < 4:
        grid = grid[0] + np.array([[0, 0], [1, 0], [1, 1], [0, 0]])
    return [int(number) for number in np.diff(grid, axis=0, prepend=[[0, 0]]).ravel()]


def rings(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """Return the arc numbers of a TopoJSON geometry as polygons of rings."""
    arcs = geometry["arcs"]
    return [arcs] if geometry["type"] == "Polygon" else arcs


def pack(regions: gpd.GeoDataFrame) -> dict[str, Any]:
    """Return the pack of ``regions`` (columns adcode, geometry; a coverage in degrees)."""
    topology = topojson.Topology(
        regions[["adcode", "geometry"]], prequantize=False, toposimplify=False
    ).to_dict()
    features = topology["objects"]["data"]["geometries"]
    return {
        "decimals": DECIMALS,
        "arcs": [delta(np.asarray(arc)) for arc in topology["arcs"]],
        "regions": {f["properties"]["adcode"]: rings(f) for f in features},
    }


def shared(drawn: np.ndarray, true: np.ndarray) -> np.ndarray:
    """Return how much of each shape and of what is drawn for it lies in both: 1 where they are the same.

    Examples
    --------
    >>> shared(np.array([shapely.box(0, 0, 2, 1)]), np.array([shapely.box(1, 0, 3, 1)])).round(3).tolist()
    [0.333]
    """
    both, either = shapely.intersection(drawn, true), shapely.union(drawn, true)
    return np.asarray(shapely.area(both) / shapely.area(either))


def coarse(shapes: np.ndarray) -> np.ndarray:
    """Return a coverage simplified for the whole country; what is too small for that keeps its edges.

    Edges stay shared: the coverage is simplified as one, not county by county.
    """
    simplified = shapely.coverage_simplify(shapes, COUNTRY_TOLERANCE_DEG)
    is_kept = shared(simplified, shapes) < COUNTRY_LEAST_SHARE
    # Beside what is kept and left out here an edge is one of the rim, which stays; the coast is none, with the sea.
    land = shapely.coverage_union_all(shapes)
    west, south, east, north = shapely.bounds(land)
    sea = shapely.difference(shapely.box(west - 1, south - 1, east + 1, north + 1), land)
    around = shapely.coverage_simplify(
        np.append(shapes[~is_kept], sea), COUNTRY_TOLERANCE_DEG, simplify_boundary=False
    )
    drawn = shapes.copy()
    drawn[~is_kept] = around[:-1]
    return drawn


def line_pack(lines: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Return boundary lines as ``{"kind": ..., "parts": [arc, ...]}``, most important first."""
    parts = []
    for kind, geometry in zip(lines["kind"], lines.geometry, strict=True):
        arcs = [delta(np.asarray(part.coords)) for part in shapely.get_parts(geometry)]
        parts.append({"kind": kind, "parts": arcs})
    return sorted(parts, key=lambda part: (part["kind"], part["parts"]))


def write(path: Path, content: dict[str, Any]) -> None:
    """Write compact JSON, one top-level entry a line so that a diff can be read."""
    entries = [
        f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}"
        for key, value in content.items()
    ]
    path.write_text("{" + ",\n".join(entries) + "}\n", encoding="utf-8", newline="\n")


def build(root: Path) -> None:
    """Write prefecture_pack.json and county_country_pack.json (the country), county_packs.json (one a prefecture)."""
    folder = root / "data" / "boundaries"
    lines = gpd.read_parquet(folder / "lines.parquet")
    prefectures = gpd.read_parquet(folder / "prefecture_display.parquet")
    national = pack(prefectures)
    national["lines"] = line_pack(lines[lines["level"] == "province"])
    write(folder / "prefecture_pack.json", national)

    counties = gpd.read_parquet(folder / "county_display.parquet")
    regions = pd.read_csv(folder / "regions.csv", dtype=str)
    parents = regions[regions["level"] == "county"].set_index("adcode")["prefecture_adcode"]
    groups = counties.groupby(counties["adcode"].map(parents), sort=True)
    write(folder / "county_packs.json", {code: pack(part) for code, part in groups})
    country = pack(counties.assign(geometry=coarse(counties.geometry.to_numpy())))
    write(folder / "county_country_pack.json", country)
