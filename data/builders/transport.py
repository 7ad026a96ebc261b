"""The freight network: roads, rail, rivers, terminals and seats, each mode in its own files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from data.builders import bends, cuts, links, rail, rivers, roads, seats, terminals
from gis.schema import LEVELS

if TYPE_CHECKING:
    from pathlib import Path

# Vertices near a seat or terminal stay nodes, so that its access legs end exactly there.
ACCESS_VERTICES = 4
ISLAND_TOLERANCE_DEG = 0.002


def protected_vertices(graph: roads.RoadGraph, points: pd.DataFrame) -> np.ndarray:
    """Return which road vertices are among the nearest of a seat or terminal."""
    tree = cKDTree(roads.sphere(graph.lon_e3 / 1000, graph.lat_e3 / 1000))
    place = roads.sphere(points["lon"].to_numpy(), points["lat"].to_numpy())
    _, near = tree.query(place, k=ACCESS_VERTICES)
    result = np.zeros(graph.size, dtype=bool)
    result[near.ravel()] = True
    return result


def write_islands(folder: Path, parts: np.ndarray) -> None:
    """Write the outlines of all land parts but the mainland, to tell over which sea a leg goes."""
    shapes = [
        shapely.transform(shape.simplify(ISLAND_TOLERANCE_DEG), lambda xy: np.round(xy, 4))
        for shape in parts[1:]
    ]
    roads.save(
        folder / "islands.parquet",
        {
            "landmass": np.arange(1, len(parts), dtype=np.int16),
            "outline": shapely.to_wkb(shapes),
        },
    )


def build(root: Path) -> None:
    """Write every file of data/transport from data/sources/facts, scgraph_data and boundaries."""
    facts = root / "data" / "sources" / "facts"
    folder = root / "data" / "transport"
    boundaries = root / "data" / "boundaries"
    regions = pd.read_csv(boundaries / "regions.csv", dtype={"adcode": str, "province_adcode": str})
    shapes = {level: gpd.read_parquet(boundaries / f"{level}_full.parquet") for level in LEVELS}
    places = seats.seats(facts, regions, shapes)
    seats.write(places, folder)
    rail.write(facts, folder)
    rivers.write(facts, folder)
    changes = terminals.terminals(facts, folder, places)
    terminals.write(changes, folder)

    parts = roads.land_parts(shapes["county"])
    write_islands(folder, parts)
    graph, landmass = roads.clip(parts)
    graph = cuts.with_lost(roads.join_gaps(cuts.with_rounded(graph, landmass), landmass), landmass)
    graph, landmass = roads.without_crumbs(bends.with_lost_bends(graph), landmass)
    published = links.read(facts)
    graph, landmass, ends = links.with_links(graph, landmass, published, parts)
    points = pd.concat((places[["lon", "lat"]], changes[["lon", "lat"]]))
    protected = links.kept(protected_vertices(graph, points), ends)
    counts = roads.write(folder, graph, landmass, protected)
    links.write_ferries(folder, graph, published, ends)
    print(f"data.build: roads {counts}")
    for name in ("freight_factors.csv", "freight_defaults.csv", "sales_radius.csv"):
        (folder / name).write_bytes((facts / name).read_bytes())
