"""Roads that the source cut where it rounded one point to two neighbours of its grid."""

from __future__ import annotations

import numpy as np

from data.builders.roads import RoadGraph, sphere

_STEPS = [(east, north) for east in (-1, 0, 1) for north in (-1, 0, 1) if east or north]


def joined(graph: RoadGraph, landmass: np.ndarray) -> RoadGraph:
    """Return the graph with an edge between two dead ends that lie one step of the grid apart.

    The source writes millidegrees (some 100 m): such ends were one point, and the way round may be
    hundreds of kilometres (福州 to 闽清). An end is joined where it has one such neighbour only; no
    gap is invented, so that the edge does not count as one.

    Examples
    --------
    >>> ends = np.array([0, 5, 6, 9], np.int32), np.array([0, 0, 1, 0], np.int32)
    >>> roads = [np.array(x, np.int32) for x in ([0, 2], [1, 3], [500, 300])]
    >>> road = joined(RoadGraph(*ends, *roads, np.zeros(2, bool)), np.zeros(4))
    >>> road.tail.tolist(), road.head.tolist(), road.length_m.tolist()
    ([0, 2, 1], [1, 3, 2], [500, 300, 157])
    """
    degree = np.bincount(np.concatenate((graph.tail, graph.head)), minlength=graph.size)
    at = {
        (int(graph.lon_e3[v]), int(graph.lat_e3[v])): int(v) for v in np.flatnonzero(degree == 1)
    }
    tied = set(zip(graph.tail.tolist(), graph.head.tolist(), strict=True))

    def beside(lon: int, lat: int, own: int) -> list[int]:
        near = [at.get((lon + east, lat + north)) for east, north in _STEPS]
        return [
            v
            for v in near
            if v is not None and landmass[v] == landmass[own] and not {(v, own), (own, v)} & tied
        ]

    only = {v: near[0] for (lon, lat), v in at.items() if len(near := beside(lon, lat, v)) == 1}
    pairs = sorted((v, w) for v, w in only.items() if v < w and only.get(w) == v)
    tail, head = np.array(pairs, np.int32).reshape(-1, 2).T
    place = sphere(graph.lon_e3 / 1000, graph.lat_e3 / 1000)
    metres = np.maximum(1, np.round(np.linalg.norm(place[tail] - place[head], axis=1) * 1000))
    return RoadGraph(
        graph.lon_e3,
        graph.lat_e3,
        np.concatenate((graph.tail, tail)),
        np.concatenate((graph.head, head)),
        np.concatenate((graph.length_m, metres.astype(np.int32))),
        np.concatenate((graph.joined, np.zeros(len(pairs), dtype=bool))),
    )
