"""The lines that edges follow on the map: bends of roads, traced track, course of rivers."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from gis.atlas import Atlas, kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.freight.graph.network import Network
    from gis.freight.graph.search import Places, Step


@kept("road-edges", "rail-edges", "waterway-shapes")
def _points(atlas: Atlas, name: str, column: str, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (points in degrees, first point of each row) of a list column."""
    table = pq.read_table(pa.BufferReader(atlas.content(name)), columns=[column])
    lists = table.column(column).combine_chunks()
    flat = lists.flatten().to_numpy().reshape(-1, 2) / scale
    starts = np.concatenate(([0], np.cumsum(lists.value_lengths().to_numpy(zero_copy_only=False))))
    return flat, starts // 2


@kept("road-edges")
def _road_rows(atlas: Atlas, size: int) -> np.ndarray:
    table = pq.read_table(pa.BufferReader(atlas.content("road-edges")), columns=["tail", "head"])
    tail, head = (table.column(c).to_numpy().astype(np.int64) for c in ("tail", "head"))
    return np.asarray(tail * size + head)


def road_edge(network: Network, left: int, right: int) -> int:
    """Return the number of the road edge between two junctions."""
    low, high = sorted((left, right))
    return int(
        np.searchsorted(_road_rows(network.atlas, network.roads), low * network.roads + high)
    )


def road_edges(network: Network, left: int, right: int) -> list[int]:
    """Return the road edges that a shortcut between two junctions stands for, in order."""
    nodes = network.shortcuts.unpack(left, right)
    return [road_edge(network, a, b) for a, b in itertools.pairwise(nodes)]


def _place(network: Network, places: Places, node: int) -> tuple[float, float]:
    if node >= network.size:
        index = node - network.size
        return float(places.lon[index]), float(places.lat[index])
    return float(network.lon[node]), float(network.lat[node])


def _edge_line(network: Network, edge: int) -> np.ndarray:
    """Return the points of a network edge from tail to head, ends included.

    What was added to the network is a straight line: nobody drew it.
    """
    if network.data_edges and edge >= network.data_edges:
        ends_only = (network.tail[edge], network.head[edge])
        return np.array([[network.lon[n], network.lat[n]] for n in ends_only])
    if edge < network.road_edges:
        flat, start = _points(network.atlas, "road-edges", "points_e3", 1e3)
        row = edge
    else:
        row = edge - network.road_edges
        rails = network.rail_edges
        name = "rail-edges" if row < rails else "waterway-shapes"
        flat, start = _points(network.atlas, name, "points_e4", 1e4)
        row = row if row < rails else row - rails
    inner = flat[start[row] : start[row + 1]]
    ends = [[network.lon[n], network.lat[n]] for n in (network.tail[edge], network.head[edge])]
    return np.vstack((ends[0], inner, ends[1]))


def line(network: Network, places: Places, steps: Iterable[Step]) -> list[tuple[float, float]]:
    """Return the (lon, lat) points along steps of one path, rounded to 4 decimals."""
    points: list[tuple[float, float]] = []
    for step in steps:
        if step.kind == "road" and step.edge < 0:
            nodes = network.shortcuts.unpack(step.tail, step.head)
        else:
            nodes = [step.tail, step.head]
        for left, right in itertools.pairwise(nodes):
            for lon, lat in _piece(network, places, step, left, right):
                point = (round(float(lon), 4), round(float(lat), 4))
                if not points or points[-1] != point:
                    points.append(point)
    return points


def _piece(
    network: Network, places: Places, step: Step, left: int, right: int
) -> np.ndarray | list[tuple[float, float]]:
    if step.kind == "road":
        is_added = step.edge >= network.road_edges
        edge = step.edge if is_added else road_edge(network, left, right)
    elif step.kind in ("rail", "water"):
        edge = step.edge
    else:
        return [_place(network, places, left), _place(network, places, right)]
    points = _edge_line(network, edge)
    return points if int(network.tail[edge]) == left else points[::-1]
