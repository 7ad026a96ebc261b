"""Roads that the source cut: where it rounded one point to neighbours of its grid, or lost a short piece."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_array, csgraph
from scipy.spatial import cKDTree

from data.builders.roads import RoadGraph, sphere

_STEPS = [(east, north) for east in (-1, 0, 1) for north in (-1, 0, 1) if east or north]
# A piece that was lost: two dead ends so near that head for each other (cosine), with such a way round.
LOST_KM, HEADING, ROUND_KM = 0.5, 0.5, 30.0


def ends_of(graph: RoadGraph) -> np.ndarray:
    """Return the vertices at which a road ends."""
    return np.flatnonzero(
        np.bincount(np.concatenate((graph.tail, graph.head)), minlength=graph.size) == 1
    )


def with_rounded(graph: RoadGraph, landmass: np.ndarray) -> RoadGraph:
    """Return the graph with an edge from each dead end to the nearest one a step of the grid away.

    The source writes millidegrees (some 100 m): such ends were one point, and the way round may be
    hundreds of kilometres. No gap is invented, so that the edge does not count as one.

    Examples
    --------
    >>> ends = np.array([0, 5, 6, 9], np.int32), np.array([0, 0, 1, 0], np.int32)
    >>> roads = [np.array(x, np.int32) for x in ([0, 2], [1, 3], [500, 300])]
    >>> road = with_rounded(RoadGraph(*ends, *roads, np.zeros(2, bool)), np.zeros(4))
    >>> road.tail.tolist(), road.head.tolist(), road.length_m.tolist()
    ([0, 2, 1], [1, 3, 2], [500, 300, 157])
    """
    at = {(int(graph.lon_e3[v]), int(graph.lat_e3[v])): int(v) for v in ends_of(graph)}
    tied = set(zip(graph.tail.tolist(), graph.head.tolist(), strict=True))
    place = sphere(graph.lon_e3 / 1000, graph.lat_e3 / 1000)
    pairs = set()
    for (lon, lat), own in at.items():
        near = [
            v for east, north in _STEPS
            if (v := at.get((lon + east, lat + north))) is not None
            and landmass[v] == landmass[own] and not {(v, own), (own, v)} & tied
        ]  # fmt: skip
        if near:
            first = min(near, key=lambda v: (float(np.linalg.norm(place[v] - place[own])), v))
            pairs.add((min(own, first), max(own, first)))
    return _joined(graph, sorted(pairs), place, is_gap=False)


def with_lost(graph: RoadGraph, landmass: np.ndarray) -> RoadGraph:
    """Return the graph with the short pieces that the source lost of roads of one component.

    Two dead ends of one landmass at most :data:`LOST_KM` apart, each the other's nearest, that head
    for each other, and between which the way round is longer than :data:`ROUND_KM`, are one road.
    Farther apart it would be an invented one.

    Examples
    --------
    A way of 38 km that ends 0.3 km from where it began, heading for it:

    >>> lon, lat = np.array([0, 0, 80, 80, 0, 0], np.int32), np.array([3, 9, 9, -9, -9, 0], np.int32)
    >>> tail, length = np.arange(5, dtype=np.int32), np.full(5, 7600, np.int32)
    >>> way = RoadGraph(lon, lat, tail, tail + 1, length, np.zeros(5, bool))
    >>> with_lost(way, np.zeros(6)).length_m[5:].tolist()
    [334]
    """
    place = sphere(graph.lon_e3 / 1000, graph.lat_e3 / 1000)
    ends = ends_of(graph)
    beside = np.zeros(graph.size, np.int64)
    beside[graph.tail], beside[graph.head] = graph.head, graph.tail
    apart, near = cKDTree(place[ends]).query(place[ends], k=2)
    nearest = dict(zip(ends.tolist(), ends[near[:, 1]].tolist(), strict=True))
    shape = (graph.size, graph.size)
    roads = coo_array((graph.length_m / 1000, (graph.tail, graph.head)), shape=shape).tocsr()

    def heads_for(own: int, other: int) -> bool:
        along, gap = place[own] - place[beside[own]], place[other] - place[own]
        return float(along @ gap) >= HEADING * float(np.linalg.norm(along) * np.linalg.norm(gap))

    pairs = []
    for own, km in zip(ends.tolist(), apart[:, 1].tolist(), strict=True):
        other = nearest[own]
        if own > other or km > LOST_KM or nearest[other] != own or landmass[own] != landmass[other]:
            continue
        if heads_for(own, other) and heads_for(other, own):
            way = csgraph.dijkstra(roads, directed=False, indices=own, limit=ROUND_KM)
            if not np.isfinite(way[other]):
                pairs.append((own, other))
    return _joined(graph, pairs, place, is_gap=True)


def _joined(
    graph: RoadGraph, pairs: list[tuple[int, int]], place: np.ndarray, *, is_gap: bool
) -> RoadGraph:
    tail, head = np.array(pairs, np.int32).reshape(-1, 2).T
    metres = np.maximum(1, np.round(np.linalg.norm(place[tail] - place[head], axis=1) * 1000))
    return RoadGraph(
        graph.lon_e3,
        graph.lat_e3,
        np.concatenate((graph.tail, tail)),
        np.concatenate((graph.head, head)),
        np.concatenate((graph.length_m, metres.astype(np.int32))),
        np.concatenate((graph.joined, np.full(len(pairs), is_gap))),
    )
