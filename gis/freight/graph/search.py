"""Shortest paths among many places at once, by compiled Dijkstra on a small exact graph.

The graph holds the road core, what stands above the places and terminals in the road hierarchy,
all of rail and water, and one node per place joined to its junctions. Its distances are those of
the whole network (:func:`gis.freight.graph.network.graph`); a path is unpacked to the edges of that network.
A way begins and ends at places and never passes through one: the legs of a place are no roads, so
what lies between two places does not depend on which others are asked with them. Therefore legs
are directed: a place is left from a node of its own, and that which is reached leads nowhere.
A closed road edge is outside what the hierarchy can answer: then the whole road graph is searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from gis.freight.costs import CLASS, CLASSES, Choice, tariff
from gis.freight.graph.access import landmass_of, legs

if TYPE_CHECKING:
    from collections.abc import Callable

    from gis.freight.costs import Factors
    from gis.freight.graph.network import Network

NO_PREDECESSOR = -9999
# Edges of weight zero would vanish from a sparse matrix; a millionth of a unit does not show.
TINY = 1e-9
# Searches kept with a network, some megabytes each.
_KEPT = 4
# Matrices kept with a search, and how large one may be: a question and its variants ask for the same again.
_MATRICES_KEPT = 6
_MATRIX_BYTES = 2**20
# Bounds the memory of a matrix: each source holds a value for every node of the search graph.
SOURCES_AT_ONCE = 64


@dataclass(frozen=True)
class Places:
    """Points that enter the network: names, degrees, and the landmass each stands on."""

    names: tuple[str, ...]
    lon: np.ndarray
    lat: np.ndarray

    def __len__(self) -> int:
        return len(self.names)


@dataclass(frozen=True)
class Step:
    """One piece of a path: the class of the edge, its ends (network nodes) and km on the ground.

    Nodes at or beyond the size of the network are places: ``node - network.size``.
    """

    kind: str
    tail: int
    head: int
    edge: int
    data_km: float


def search_among(network: Network, places: Places, choice: Choice) -> Search:
    """Return a search among places; the whole road graph is kept where a road is closed.

    What is asked of the same places next (by cost, by hours, with a factor changed, without a terminal) finds
    the graph as it is: to put it together takes as long as to search it.
    """
    whole = any(network.kind[edge] == CLASS["road"] for edge in choice.closed)
    asked = (whole, places.names, places.lon.tobytes(), places.lat.tobytes())
    kept = network.searches
    found: Search = kept.pop(asked, None) or Search(network, places, whole=whole)
    kept[asked] = found
    for oldest in list(kept)[:-_KEPT]:
        kept.pop(oldest, None)
    return found


class Search:
    """Searches among given places on a network; the graph is made once, weights per question."""

    def __init__(self, network: Network, places: Places, *, whole: bool = False) -> None:
        self.network = network
        self.places = places
        self.whole = whole
        self._matrices: dict[tuple[bytes, bytes], np.ndarray] = {}
        self._assemble()

    def _assemble(self) -> None:
        net, hierarchy = self.network, self.network.shortcuts
        place, junction, metres = legs(
            net.tree,
            self.places.lon,
            self.places.lat,
            landmass_of(self.network.atlas, self.places.lon, self.places.lat),
            net.landmass,
        )
        self.reached = np.bincount(place, minlength=len(self.places)) > 0
        first_other = net.road_edges
        # Ferries, and roads that were added: their ends are in the small graph whatever is asked.
        ferry = (net.kind == CLASS["ferry"]) | (net.kind == CLASS["road"])
        ferry[: net.road_edges] = False
        yards = np.concatenate(
            (net.head[net.kind == CLASS["access"]], net.tail[ferry], net.head[ferry])
        )
        if self.whole:
            road_nodes = np.arange(net.roads)
            tail, head = net.tail[:first_other], net.head[:first_other]
            length, edge = net.length_m[:first_other], np.arange(first_other)
        else:
            road_nodes = hierarchy.searched(np.concatenate((junction, yards)))
            rows = hierarchy.rows_of(road_nodes)
            tail, head = hierarchy.lower[rows], hierarchy.upper[rows]
            length, edge = hierarchy.length_m[rows], np.full(len(rows), -1)
        other = np.arange(first_other, len(net.tail))
        # Compact numbers: road nodes in use, then stations, ports, terminals, then places.
        self.nodes = np.concatenate((road_nodes, np.arange(net.roads, net.size + len(self.places))))
        self.compact = np.full(net.size + len(self.places), -1, dtype=np.int64)
        self.compact[self.nodes] = np.arange(len(self.nodes))
        self.first_place = len(self.nodes) - len(self.places)
        self.tail = self.compact[np.concatenate((tail, net.tail[other], place + net.size))]
        self.head = self.compact[np.concatenate((head, net.head[other], junction))]
        self.length_m = np.concatenate((length, net.length_m[other], metres))
        road, leg = np.full(len(tail), CLASS["road"]), np.full(len(place), CLASS["access"])
        self.kind = np.concatenate((road, net.kind[other], leg))
        self.edge = np.concatenate((edge, other, np.full(len(place), -1)))
        # Only legs have a place as their tail.
        left = np.where(self.tail >= self.first_place, self.tail + len(self.places), self.tail)
        self._size = len(self.nodes) + len(self.places)
        both = np.concatenate((left, self.head)), np.concatenate((self.head, self.tail))
        keys = both[0] * self._size + both[1]
        order = np.argsort(keys, kind="stable")
        self._keys = keys[order]
        self._has_parallels = bool((self._keys[1:] == self._keys[:-1]).any())
        self._entry = np.concatenate((np.arange(len(self.tail)),) * 2)[order]
        self._columns = both[1][order].astype(np.int32)
        counts = np.bincount(both[0], minlength=self._size)
        self._start = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)

    def weights(
        self, factors: Factors, by: str, case: str = "value", choice: Choice | None = None
    ) -> np.ndarray:
        """Return what each edge of the search graph adds per tonne; inf where closed."""
        known = self.edge >= 0
        result = tariff(factors, by, case).price(
            self.kind,
            self.length_m / 1000.0,
            known & self.network.tributary[self.edge],
            known & self.network.lock[self.edge],
        )
        if choice is not None:
            open_edges = self.network.open_edges(choice)
            result[known & ~open_edges[self.edge]] = np.inf
            if "road" not in choice.modes:
                result[self.kind == CLASS["road"]] = np.inf
        return np.asarray(result + TINY)

    @cached_property
    def _point(self) -> np.ndarray:
        """Return for every place the number of the point that it stands on: two places may share one."""
        point = self.places.lon + 1j * self.places.lat
        return np.asarray(np.unique(point, return_inverse=True)[1]).ravel()

    def matrix(self, weights: np.ndarray) -> csr_array:
        """Return the weighted search graph as a sparse matrix; departures stand behind the nodes."""
        shape = (self._size, self._size)
        return csr_array((weights[self._entry], self._columns, self._start), shape=shape)

    def _departures(self, sources: np.ndarray) -> np.ndarray:
        return len(self.nodes) + np.asarray(sources)

    def distances(
        self,
        weights: np.ndarray,
        sources: np.ndarray,
        progress: Callable[[float], None] | None = None,
    ) -> np.ndarray:
        """Return the matrix of least weights between places: rows sources, columns all places.

        inf where there is no way; 0 from a place to itself, and to another on the very same point.
        ``progress`` is told the share done; what it raises stops the work. A small matrix is kept.
        """
        asked = sha256(weights.tobytes()).digest(), np.asarray(sources, dtype=np.int64).tobytes()
        found = self._matrices.pop(asked, None)
        if found is None:
            found = self._distances(weights, sources, progress)
        elif progress is not None:
            progress(1.0)
        if found.nbytes <= _MATRIX_BYTES:
            self._matrices[asked] = found
            for oldest in list(self._matrices)[:-_MATRICES_KEPT]:
                self._matrices.pop(oldest, None)
        # Who asked may write into the answer.
        return found.copy()

    def _distances(
        self,
        weights: np.ndarray,
        sources: np.ndarray,
        progress: Callable[[float], None] | None,
    ) -> np.ndarray:
        rows = []
        for first in range(0, len(sources), SOURCES_AT_ONCE):
            found = self.from_places(weights, sources[first : first + SOURCES_AT_ONCE])
            rows.append(found[:, self.first_place :].copy())
            if progress is not None:
                progress(min(1.0, (first + SOURCES_AT_ONCE) / len(sources)))
        return np.concatenate(rows)

    def from_places(
        self, weights: np.ndarray, sources: np.ndarray, limit: float = np.inf
    ) -> np.ndarray:
        """Return least weights from places to every node of the search graph, inf past a limit."""
        found = dijkstra(
            self.matrix(weights),
            directed=True,
            indices=self._departures(sources),
            limit=limit,
        )[:, : len(self.nodes)]
        # Legs lead to the road and back: to a place on the very same point there is no way to go.
        found[:, self.first_place :][self._point[sources][:, None] == self._point] = 0.0
        return np.asarray(np.where(found < 2 * TINY, 0.0, found))

    def nearest(self, weights: np.ndarray, sources: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the least weight from any source to every place, and which source (-1: none).

        One search for all of them, however many places there are.
        """
        found, _, origin = dijkstra(
            self.matrix(weights), directed=True, indices=self._departures(sources), min_only=True,
            return_predecessors=True,
        )  # fmt: skip
        arrivals = slice(self.first_place, len(self.nodes))
        found = np.where(found < 2 * TINY, 0.0, found)[arrivals]
        origin = np.where(np.isfinite(found), origin[arrivals] - len(self.nodes), -1)
        # Of places on the point of a source the first source there is the nearest.
        points, first = np.unique(self._point[sources], return_index=True)
        at = np.minimum(np.searchsorted(points, self._point), len(points) - 1)
        there = points[at] == self._point
        found[there], origin[there] = 0.0, np.asarray(sources)[first[at[there]]]
        found[sources], origin[sources] = 0.0, sources
        return np.asarray(found), np.asarray(origin)

    def trees(
        self, weights: np.ndarray, sources: np.ndarray, limit: float = np.inf
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return (least weights, predecessors) from places to every node within a limit."""
        found, before = dijkstra(
            self.matrix(weights),
            directed=True,
            indices=self._departures(sources),
            return_predecessors=True,
            limit=limit,
        )
        found, before = found[:, : len(self.nodes)], before[:, : len(self.nodes)]
        before = np.where(before >= len(self.nodes), before - len(self.places), before)
        own = np.arange(len(sources)), self.first_place + np.asarray(sources)
        found[own], before[own] = 0.0, NO_PREDECESSOR
        return found, before

    def path(self, before: np.ndarray, target: int) -> list[int]:
        """Return compact nodes from the source of a predecessor row to a compact target node."""
        nodes = [target]
        while (previous := int(before[nodes[-1]])) != NO_PREDECESSOR:
            nodes.append(previous)
        return nodes[::-1]

    def rows(self, left: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
        """Return the search-graph edges between pairs of compact nodes, of parallel ones the least in weight.

        A scenario may build beside what is there: the search goes by the lighter of the two, so
        what its way adds is to be that of the same edge.
        """
        start = np.asarray(left, dtype=np.int64)
        start = np.where(start >= self.first_place, start + len(self.places), start)
        wanted = start * self._size + right
        first = np.searchsorted(self._keys, wanted)
        rows = np.asarray(self._entry[first])
        if self._has_parallels:
            last = np.searchsorted(self._keys, wanted, side="right")
            for row in np.flatnonzero(last - first > 1).tolist():
                among = self._entry[first[row] : last[row]]
                rows[row] = among[np.argmin(weights[among])]
        return rows

    def steps(self, nodes: list[int], weights: np.ndarray) -> list[Step]:
        """Return the steps of a path of compact nodes under weights; road shortcuts stay one step each."""
        result = []
        rows = self.rows(np.array(nodes[:-1], int), np.array(nodes[1:], int), weights)
        for left, right, row in zip(nodes[:-1], nodes[1:], rows.tolist(), strict=True):
            result.append(
                Step(
                    CLASSES[self.kind[row]],
                    int(self.nodes[left]),
                    int(self.nodes[right]),
                    int(self.edge[row]),
                    float(self.length_m[row]) / 1000.0,
                )
            )
        return result
