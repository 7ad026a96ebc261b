"""Roads: China's part of the OpenStreetMap road graph in PyPI scgraph_data, cleaned and contracted.

The source is an undirected graph of expressways and trunk roads with true lengths and chord
geometry. It is clipped to the official boundary, freed of loops, duplicates and zero lengths,
repaired where the extract cut a road inside one landmass, given back the bends that its long edges
lost, contracted to junctions (the bends stay
as points of the edge) and given a hierarchy of shortcuts that makes many-to-many search fast.
"""

from __future__ import annotations

import heapq
import json
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from scipy.sparse import coo_array, csgraph
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    import geopandas as gpd

EARTH_KM = 6371.0088  # IUGG mean radius
# Two dead ends of different components this close on one landmass are one road that the
# extract cut (Hong Kong, Macao, county borders); farther apart would be invented road.
JOIN_LIMIT_KM = 2.0
# Eliminating nodes beyond this degree adds more shortcuts than it saves.
HIERARCHY_DEGREE = 8
COMPRESSION = "zstd"


@dataclass
class RoadGraph:
    """Undirected road graph: vertices in millidegrees, edges (tail < head) in metres."""

    lon_e3: np.ndarray
    lat_e3: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length_m: np.ndarray
    joined: np.ndarray

    @property
    def size(self) -> int:
        """Number of vertices."""
        return len(self.lon_e3)

    def components(self) -> np.ndarray:
        """Return the component of each vertex, 0 being the largest."""
        ones = np.ones(len(self.tail))
        matrix = coo_array((ones, (self.tail, self.head)), shape=(self.size, self.size))
        _, label = csgraph.connected_components(matrix.tocsr(), directed=False)
        order = np.argsort(-np.bincount(label), kind="stable")
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        return rank[label]


def sphere(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return unit-sphere coordinates times the Earth's radius, in km."""
    lon, lat = np.radians(lon), np.radians(lat)
    return EARTH_KM * np.column_stack(
        (np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat))
    )


def arc_km(chord_km: np.ndarray) -> np.ndarray:
    """Return the great-circle distance that belongs to a chord through the Earth."""
    return 2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord_km / (2 * EARTH_KM)))


def read_source() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return (latlon, tail, head, km) of the world's road graph as published.

    The module is read as text: importing it needs an older scgraph than its own metadata allows.
    """
    path = Path(str(distribution("scgraph_data").locate_file("scgraph_data/world_highways.py")))
    lines = {}
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            name, _, value = line.partition("=")
            lines[name] = value.strip()
    latlon = np.array(json.loads(lines["nodes"]))
    tail, head, km = [], [], []
    for vertex, text in enumerate(lines["graph"][1:-1].split("}")[:-1]):
        body = text.lstrip(", {")
        for pair in body.split(", ") if body else ():
            other, _, length = pair.partition(": ")
            tail.append(vertex)
            head.append(int(other))
            km.append(float(length))
    return latlon, np.array(tail), np.array(head), np.array(km)


def clip(parts: np.ndarray) -> tuple[RoadGraph, np.ndarray]:
    """Return the part of the source on the given land, and the land part of each vertex.

    Loops, duplicates and edges of zero length are left out.
    """
    latlon, tail, head, km = read_source()
    lat, lon = latlon.T
    landmass = landmass_of(lon, lat, parts)
    inside = landmass >= 0
    new = np.cumsum(inside) - 1
    keep = inside[tail] & inside[head] & (tail != head) & (km > 0)
    ends = np.sort(np.column_stack((new[tail[keep]], new[head[keep]])), axis=1)
    edges = pd.DataFrame({"tail": ends[:, 0], "head": ends[:, 1], "km": km[keep]})
    edges = edges.groupby(["tail", "head"], as_index=False, sort=True)["km"].min()
    graph = RoadGraph(
        np.round(lon[inside] * 1000).astype(np.int32),
        np.round(lat[inside] * 1000).astype(np.int32),
        edges["tail"].to_numpy(np.int32),
        edges["head"].to_numpy(np.int32),
        np.maximum(1, np.round(edges["km"] * 1000)).to_numpy(np.int32),
        np.zeros(len(edges), dtype=bool),
    )
    return graph, landmass[inside]


def landmass_of(lon: np.ndarray, lat: np.ndarray, parts: np.ndarray) -> np.ndarray:
    """Return the index of the land part that holds each point, -1 outside all."""
    result = np.full(len(lon), -1, dtype=np.int32)
    for index, part in enumerate(parts):
        west, south, east, north = part.bounds
        near = np.flatnonzero((lon >= west) & (lon <= east) & (lat >= south) & (lat <= north))
        if len(near):
            shapely.prepare(part)
            result[near[shapely.contains_xy(part, lon[near], lat[near])]] = index
    return result


def join_gaps(graph: RoadGraph, landmass: np.ndarray) -> RoadGraph:
    """Join components of one landmass whose nearest vertices are within JOIN_LIMIT_KM."""
    component = graph.components()
    place = sphere(graph.lon_e3 / 1000, graph.lat_e3 / 1000)
    minor = np.flatnonzero(component > 0)
    pairs: dict[tuple[int, int], tuple[float, int, int]] = {}
    near = cKDTree(place).query_ball_point(place[minor], JOIN_LIMIT_KM)
    for vertex, others in zip(minor.tolist(), near, strict=True):
        for other in others:
            if component[other] == component[vertex] or landmass[other] != landmass[vertex]:
                continue
            key = tuple(sorted((int(component[other]), int(component[vertex]))))
            gap = float(np.linalg.norm(place[vertex] - place[other]))
            best = (gap, *sorted((vertex, other)))
            pairs[key] = min(pairs.get(key, best), best)
    parent = list(range(int(component.max()) + 1))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    added = []
    for (left, right), (gap, tail, head) in sorted(pairs.items(), key=lambda pair: pair[1]):
        if root(left) != root(right):
            parent[root(left)] = root(right)
            added.append((tail, head, max(1, round(gap * 1000))))
    extra = np.array(sorted(added), dtype=np.int32).reshape(-1, 3)
    return RoadGraph(
        graph.lon_e3,
        graph.lat_e3,
        np.concatenate((graph.tail, extra[:, 0])),
        np.concatenate((graph.head, extra[:, 1])),
        np.concatenate((graph.length_m, extra[:, 2])),
        np.concatenate((graph.joined, np.ones(len(extra), dtype=bool))),
    )


def without_crumbs(graph: RoadGraph, landmass: np.ndarray) -> tuple[RoadGraph, np.ndarray]:
    """Drop components that are not the largest of their landmass and have under 100 vertices."""
    component = graph.components()
    size = np.bincount(component)
    frame = pd.DataFrame({"component": component, "landmass": landmass})
    frame["size"] = size[component]
    largest = frame.sort_values(["size", "component"], ascending=[False, True])
    largest = largest.drop_duplicates("landmass")["component"].to_numpy()
    keep = np.isin(component, largest) | (size[component] >= 100)
    new = np.cumsum(keep) - 1
    edge = keep[graph.tail] & keep[graph.head]
    return (
        RoadGraph(
            graph.lon_e3[keep],
            graph.lat_e3[keep],
            new[graph.tail[edge]].astype(np.int32),
            new[graph.head[edge]].astype(np.int32),
            graph.length_m[edge],
            graph.joined[edge],
        ),
        landmass[keep],
    )


@dataclass
class Chain:
    """A contracted edge: its two ends, its length and the vertices between them."""

    tail: int
    head: int
    length_m: int
    joined: bool
    vertices: list[int]


def contract(graph: RoadGraph, protected: np.ndarray) -> list[Chain]:
    """Return chains between junctions: vertices of degree 2 disappear unless protected.

    Of two chains with the same ends the longer keeps one vertex in the middle as a node, so that
    both stay in a graph without parallel edges. Loops that leave and reach one junction keep two.
    """
    neighbours: list[list[tuple[int, int, bool]]] = [[] for _ in range(graph.size)]
    for tail, head, metres, joined in zip(
        graph.tail.tolist(),
        graph.head.tolist(),
        graph.length_m.tolist(),
        graph.joined.tolist(),
        strict=True,
    ):
        neighbours[tail].append((head, metres, joined))
        neighbours[head].append((tail, metres, joined))
    kept = np.array([len(near) != 2 for near in neighbours]) | protected
    # A ring without a junction keeps its first vertex.
    for label, first in zip(*np.unique(graph.components(), return_index=True), strict=True):
        del label
        kept[first] = True
    while True:
        chains = _walk(neighbours, kept)
        extra = _parallel_vertices(chains)
        if not extra:
            return chains
        kept[extra] = True


def _walk(neighbours: list[list[tuple[int, int, bool]]], kept: np.ndarray) -> list[Chain]:
    chains = []
    for start in np.flatnonzero(kept).tolist():
        for first, metres, joined in neighbours[start]:
            before, here, length, marked = start, first, metres, joined
            vertices: list[int] = []
            while not kept[here]:
                vertices.append(here)
                step = next(item for item in neighbours[here] if item[0] != before)
                before, here = here, step[0]
                length += step[1]
                marked |= step[2]
            # Each chain is met from both ends; keep one direction.
            if start < here or (start == here and vertices[0] <= vertices[-1]):
                chains.append(Chain(start, here, length, marked, vertices))
    return chains


def _parallel_vertices(chains: list[Chain]) -> list[int]:
    """Return vertices to keep so that no two chains share both ends and none is a loop."""
    seen: set[tuple[int, int]] = set()
    extra = []
    # A direct edge has no vertex to keep, so it comes first and the chain beside it gives one.
    order = sorted(chains, key=lambda c: (bool(c.vertices), c.length_m, c.tail, c.head, c.vertices))
    for chain in order:
        if chain.tail == chain.head:
            third = len(chain.vertices) // 3
            extra += [chain.vertices[third], chain.vertices[-1 - third]]
        elif (chain.tail, chain.head) in seen:
            if not chain.vertices:
                raise ValueError(f"duplicate edge {chain.tail}-{chain.head} survived cleaning")
            extra.append(chain.vertices[len(chain.vertices) // 2])
        seen.add((chain.tail, chain.head))
    return extra


def hierarchy(size: int, chains: list[Chain]) -> tuple[np.ndarray, np.ndarray]:
    """Return (rank per node, shortcut rows lower/upper/metres/via) after eliminating low degrees.

    Each eliminated node joins its remaining neighbours by shortcuts, so that distances among the
    remaining nodes stay exact; ``via`` names the eliminated node, -1 an edge of the road graph.
    After Geisberger et al. 2008, Contraction Hierarchies, without witness search.
    """
    near: list[dict[int, tuple[int, int]]] = [{} for _ in range(size)]
    for chain in chains:
        near[chain.tail][chain.head] = near[chain.head][chain.tail] = (chain.length_m, -1)
    queue = [(len(others), node) for node, others in enumerate(near)]
    heapq.heapify(queue)
    rank = np.full(size, size, dtype=np.int32)
    rows = []
    count = 0
    while queue:
        degree, node = heapq.heappop(queue)
        if rank[node] < size or degree != len(near[node]):
            continue
        if degree > HIERARCHY_DEGREE:
            break
        rank[node] = count
        count += 1
        others = sorted(near[node].items())
        for index, (left, (left_m, left_via)) in enumerate(others):
            rows.append((node, left, left_m, left_via))
            del near[left][node]
            for right, (right_m, _) in others[index + 1 :]:
                total = left_m + right_m
                known = near[left].get(right)
                if known is None or total < known[0]:
                    near[left][right] = near[right][left] = (total, node)
        for left, _ in others:
            heapq.heappush(queue, (len(near[left]), left))
    for node in np.flatnonzero(rank == size).tolist():
        rows += [(node, other, *edge) for other, edge in near[node].items() if node < other]
    return rank, np.array(sorted(rows), dtype=np.int32)


def write(
    folder: Path, graph: RoadGraph, landmass: np.ndarray, protected: np.ndarray
) -> dict[str, int]:
    """Write road_nodes, road_edges and road_hierarchy; return counts for the report."""
    chains = contract(graph, protected)
    nodes = np.unique([end for chain in chains for end in (chain.tail, chain.head)])
    new = np.full(graph.size, -1)
    new[nodes] = np.arange(len(nodes))
    for chain in chains:
        chain.tail, chain.head = int(new[chain.tail]), int(new[chain.head])
    chains.sort(key=lambda chain: (chain.tail, chain.head))
    rank, rows = hierarchy(len(nodes), chains)
    save(
        folder / "road_nodes.parquet",
        {
            "lon_e3": graph.lon_e3[nodes],
            "lat_e3": graph.lat_e3[nodes],
            "component": graph.components()[nodes].astype(np.int16),
            "landmass": landmass[nodes].astype(np.int16),
            "rank": rank,
        },
    )
    points = [
        np.column_stack((graph.lon_e3[c.vertices], graph.lat_e3[c.vertices])).ravel()
        for c in chains
    ]
    save(
        folder / "road_edges.parquet",
        {
            "tail": np.array([c.tail for c in chains], np.int32),
            "head": np.array([c.head for c in chains], np.int32),
            "length_m": np.array([c.length_m for c in chains], np.int32),
            "joined": np.array([c.joined for c in chains]),
            "points_e3": pa.array(points, pa.list_(pa.int32())),
        },
    )
    save(
        folder / "road_hierarchy.parquet",
        dict(zip(("lower", "upper", "length_m", "via"), rows.T, strict=True)),
    )
    core = int((rank == len(nodes)).sum())
    return {
        "vertices": graph.size,
        "nodes": len(nodes),
        "edges": len(chains),
        "rows": len(rows),
        "core": core,
        "joins": int(graph.joined.sum()),
    }


def save(path: Path, columns: dict[str, object]) -> None:
    """Write a Parquet file that is the same bytes for the same content."""
    pq.write_table(
        pa.table(columns),
        path,
        compression=COMPRESSION,
        compression_level=12,
        use_dictionary=False,
        write_statistics=False,
        store_schema=False,
    )


def land_parts(counties: gpd.GeoDataFrame) -> np.ndarray:
    """Return the separate pieces of land of the official coverage, largest first."""
    parts = shapely.get_parts(shapely.coverage_union_all(counties.geometry.to_numpy()))
    return parts[np.argsort(-shapely.area(parts), kind="stable")]
