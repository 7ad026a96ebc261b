"""The freight network: one undirected graph of road, rail and river, joined at terminals.

Nodes stand in one row each: road junctions, then stations, then ports, then terminals. Edges carry
class, length and what closes them. The model is :func:`graph` (networkx); the arrays of
:class:`Network` are the same graph for compiled search. Loading proves that every edge has a
positive finite length, except transfers, whose length is zero by definition.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.spatial import cKDTree

from gis.atlas import Atlas, kept
from gis.errors import BundledDataError
from gis.freight.costs import CLASS, CLASSES, MAIN_STEM, Choice, tariff
from gis.freight.graph.access import columns, landmass_of, legs
from gis.freight.graph.shortcuts import Shortcuts
from gis.sphere import sphere

if TYPE_CHECKING:
    import networkx as nx

    from gis.freight.costs import Factors

# The bundled tables that the network is made of.
TABLES = (
    "road-nodes",
    "road-edges",
    "road-hierarchy",
    "rail-edges",
    "rail-stations",
    "ports",
    "waterway-links",
    "terminals",
    "islands",
    "ferries",
    "own-links",
)
# What ships; what a scenario builds is put on top.
_BUNDLED = TABLES[:-1]


@dataclass(frozen=True)
class Network:
    """Arrays of the multimodal graph; edges are undirected, tail and head are node numbers."""

    atlas: Atlas
    lon: np.ndarray
    lat: np.ndarray
    roads: int
    stations: int
    ports: int
    names: tuple[str, ...]
    landmass: np.ndarray
    component: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    kind: np.ndarray
    length_m: np.ndarray
    mixed: np.ndarray
    planned: np.ndarray
    ship_t: np.ndarray
    lock: np.ndarray
    tributary: np.ndarray
    labels: tuple[str, ...]
    grades: tuple[str, ...]
    terminal_modes: tuple[str, ...]
    terminal_numbers: np.ndarray
    shortcuts: Shortcuts
    ferries: tuple[str, ...] = ()
    # Edges from here on were added and have no line of their own; 0: none were.
    data_edges: int = 0

    @property
    def size(self) -> int:
        """Number of nodes."""
        return len(self.lon)

    @property
    def first_station(self) -> int:
        """First node that is a station."""
        return self.roads

    @property
    def first_port(self) -> int:
        """First node that is a port."""
        return self.roads + self.stations

    @property
    def first_terminal(self) -> int:
        """First node that is a terminal."""
        return self.roads + self.stations + self.ports

    def name(self, node: int) -> str:
        """Return the name of a station, port or terminal, empty for a road junction."""
        return self.names[node - self.roads] if node >= self.roads else ""

    def label(self, edge: int) -> str:
        """Return the line, river or ferry of an edge, empty for roads."""
        if self.kind[edge] == CLASS["ferry"]:
            return self.ferries[int((self.kind[:edge] == CLASS["ferry"]).sum())]
        beyond = edge - self.road_edges
        return self.labels[beyond] if 0 <= beyond < len(self.labels) else ""

    def grade(self, edge: int) -> str:
        """Return the kind of a railway line or the class of a waterway, empty for roads."""
        beyond = edge - self.road_edges
        return self.grades[beyond] if 0 <= beyond < len(self.grades) else ""

    @cached_property
    def road_edges(self) -> int:
        """Number of road edges of the data; all other edges follow them."""
        other = self.kind != CLASS["road"]
        return int(other.argmax()) if other.any() else len(other)

    @cached_property
    def rail_edges(self) -> int:
        """Number of railway edges of the data; its waterways follow them."""
        return int((self.kind[: self.data_edges or len(self.kind)] == CLASS["rail"]).sum())

    @cached_property
    def searches(self) -> dict[tuple[object, ...], Any]:
        """The last searches among places (:func:`gis.freight.graph.search.search_among`), the oldest first."""
        return {}

    @cached_property
    def tree(self) -> cKDTree:
        """Search tree of the road nodes."""
        return cKDTree(sphere(self.lon[: self.roads], self.lat[: self.roads]))

    def open_edges(self, choice: Choice) -> np.ndarray:
        """Return which edges a choice leaves open, as a mask over all edges."""
        allowed = np.ones(len(CLASSES), dtype=bool)
        for mode in ("rail", "water"):
            if mode not in choice.modes:
                allowed[[CLASS[mode], CLASS[f"transfer_{mode}"]]] = False
        if "road" not in choice.modes:
            allowed[[CLASS["road"], CLASS["ferry"]]] = False
        mask = allowed[self.kind]
        if not choice.mixed_lines:
            mask &= ~self.mixed
        if not choice.planned_waterways:
            mask &= ~self.planned
        if choice.ship_t > 0:
            mask &= (self.kind != CLASS["water"]) | (self.ship_t >= choice.ship_t)
        if choice.closed:
            mask[list(choice.closed)] = False
        return np.asarray(mask)

    def weights(
        self, factors: Factors, by: str, case: str = "value", choice: Choice | None = None
    ) -> np.ndarray:
        """Return what each edge adds to a criterion per tonne; inf where it is closed.

        Units: CNY (cost), hours (time), kg (co2e), km (km).
        """
        result = tariff(factors, by, case).price(
            self.kind, self.length_m / 1000.0, self.tributary, self.lock
        )
        if choice is not None:
            result[~self.open_edges(choice)] = np.inf
        return np.asarray(result)


@kept()
def load(atlas: Atlas) -> Network:
    """Return the network of an atlas.

    The ways are shared with every atlas that has the same; what is asked of ``network.atlas`` is
    answered by the atlas handed in, with its own plans, points and scenario.

    Raises
    ------
    BundledDataError
        If a file is missing or damaged, or an edge lacks its length.
    """
    network = _loaded(atlas)
    if network.atlas is not atlas:
        network = replace(network, atlas=atlas)
    if links := atlas.records("own-links"):
        from gis.freight.graph.own_links import extended

        network = extended(network, links)
    return network


@kept(*_BUNDLED)
def _loaded(atlas: Atlas) -> Network:
    nodes = columns(atlas, "road-nodes")
    edges = columns(atlas, "road-edges", ["tail", "head", "length_m"])
    rail = columns(atlas, "rail-edges", ["tail", "head", "length_m", "kind", "line"])
    stations, ports = atlas.rows("rail-stations"), atlas.rows("ports")
    links = atlas.rows("waterway-links")
    terminals = [row for row in atlas.rows("terminals") if row["mode"] != "road"]
    ferries = atlas.rows("ferries")
    roads, first_port = len(nodes["lon_e3"]), len(nodes["lon_e3"]) + len(stations)
    first_terminal = first_port + len(ports)
    points = [(float(r["lon"]), float(r["lat"])) for r in (*stations, *ports, *terminals)]
    lon = np.concatenate((nodes["lon_e3"] / 1000, [p[0] for p in points]))
    lat = np.concatenate((nodes["lat_e3"] / 1000, [p[1] for p in points]))
    yard = np.arange(first_terminal, first_terminal + len(terminals))
    node = np.array(
        [int(t["node"]) + (roads if t["mode"] == "rail" else first_port) for t in terminals]
    )
    on_water = np.array([t["mode"] == "water" for t in terminals])
    tree = cKDTree(sphere(lon[:roads], lat[:roads]))
    place, junction, metres = legs(
        tree,
        lon[yard],
        lat[yard],
        landmass_of(atlas, lon[yard], lat[yard]),
        nodes["landmass"],
    )
    blocks = [
        ("road", edges["tail"], edges["head"], edges["length_m"]),
        ("rail", rail["tail"] + roads, rail["head"] + roads, rail["length_m"]),
        (
            "water",
            np.array([int(link["tail"]) for link in links]) + first_port,
            np.array([int(link["head"]) for link in links]) + first_port,
            np.array([float(link["length_km"]) for link in links]) * 1000,
        ),
        ("transfer_rail", yard[~on_water], node[~on_water], np.zeros((~on_water).sum())),
        ("transfer_water", yard[on_water], node[on_water], np.zeros(on_water.sum())),
        ("access", yard[place], junction, metres),
        (
            "ferry",
            np.array([int(ferry["tail"]) for ferry in ferries]),
            np.array([int(ferry["head"]) for ferry in ferries]),
            np.array([float(ferry["length_km"]) for ferry in ferries]) * 1000,
        ),
    ]
    kind = np.concatenate([np.full(len(b[1]), CLASS[b[0]], dtype=np.int8) for b in blocks])
    length_m = np.concatenate([b[3] for b in blocks]).astype(float)
    _prove(kind, length_m)
    before, after = len(edges["tail"]), sum(len(b[1]) for b in blocks[3:])
    hierarchy = columns(atlas, "road-hierarchy")
    return Network(
        atlas=atlas,
        lon=lon,
        lat=lat,
        roads=roads,
        stations=len(stations),
        ports=len(ports),
        names=tuple(row["name"] for row in (*stations, *ports, *terminals)),
        landmass=nodes["landmass"],
        component=nodes["component"],
        tail=np.concatenate([b[1] for b in blocks]).astype(np.int32),
        head=np.concatenate([b[2] for b in blocks]).astype(np.int32),
        kind=kind,
        length_m=length_m,
        mixed=_padded(before, rail["kind"] == "mixed", len(links) + after, False),
        planned=_padded(before + len(rail["tail"]), [r["planned"] == "1" for r in links], after, 0),
        ship_t=_padded(
            before + len(rail["tail"]), [float(r["ship_t"] or 0) for r in links], after, np.inf
        ),
        lock=_padded(before + len(rail["tail"]), [bool(r["lock"]) for r in links], after, 0),
        tributary=_padded(
            before + len(rail["tail"]), [r["river"] != MAIN_STEM for r in links], after, 0
        ),
        labels=(*rail["line"].tolist(), *(link["river"] for link in links)),
        grades=(*rail["kind"].tolist(), *(link["nav_class"] for link in links)),
        terminal_modes=tuple(row["mode"] for row in terminals),
        terminal_numbers=np.array([int(row["terminal"]) for row in terminals]),
        shortcuts=Shortcuts(
            hierarchy["lower"],
            hierarchy["upper"],
            hierarchy["length_m"],
            hierarchy["via"],
            nodes["rank"],
        ),
        ferries=tuple(ferry["name"] for ferry in ferries),
    )


def _padded(before: int, middle: Any, after: int, fill: float) -> np.ndarray:
    values = np.asarray(middle)
    blank = np.full(before, fill, values.dtype), np.full(after, fill, values.dtype)
    return np.concatenate((blank[0], values, blank[1]))


def _prove(kind: np.ndarray, length_m: np.ndarray) -> None:
    """Raise BundledDataError unless every edge has its length."""
    transfer = kind >= CLASS["transfer_rail"]
    bad = ~np.isfinite(length_m) | np.where(transfer, length_m != 0, length_m <= 0)
    if bad.any():
        raise BundledDataError(
            "error.edge_without_length", count=int(bad.sum()), first=int(np.flatnonzero(bad)[0])
        )


def graph(network: Network, weights: dict[str, np.ndarray] | None = None) -> nx.Graph:
    """Return the network as a networkx graph: the model the compiled search is checked against.

    Parameters
    ----------
    network
        The network.
    weights
        Arrays over all edges to put on them by name, as from :meth:`Network.weights`; edges that
        are inf in one of them are left out.

    Returns
    -------
    Graph
        Nodes carry ``mode`` and ``name``; edges ``mode`` (class of edge), ``length_km`` of the
        data, ``name`` of line or river, ``grade`` (kind of line, class of waterway), the weights. Of
        edges between the same two nodes (links of a user's own) the one of the least first weight
        stands, or the shortest without weights.
    """
    import networkx as nx

    result = nx.Graph()
    sections = (
        ("road", 0, network.first_station),
        ("rail", network.first_station, network.first_port),
        ("water", network.first_port, network.first_terminal),
        ("terminal", network.first_terminal, network.size),
    )
    for mode, first, last in sections:
        result.add_nodes_from(
            (n, {"mode": mode, "name": network.name(n)}) for n in range(first, last)
        )
    extra_columns = weights or {}
    keep = np.ones(len(network.tail), dtype=bool)
    for values in extra_columns.values():
        keep &= np.isfinite(values)
    rows = np.flatnonzero(keep)
    attributes = {name: values[rows].tolist() for name, values in extra_columns.items()}
    decides = next(iter(extra_columns), "length_km")
    for position, (edge, tail, head, kind, metres) in enumerate(
        zip(
            rows.tolist(),
            network.tail[rows].tolist(),
            network.head[rows].tolist(),
            network.kind[rows].tolist(),
            network.length_m[rows].tolist(),
            strict=True,
        )
    ):
        extra = {name: values[position] for name, values in attributes.items()}
        beside = result.get_edge_data(tail, head)
        measured = extra[decides] if extra else metres / 1000.0
        if beside and beside[decides] <= measured:
            continue
        result.add_edge(
            tail,
            head,
            mode=CLASSES[kind],
            length_km=metres / 1000.0,
            name=network.label(edge),
            grade=network.grade(edge),
            edge=edge,
            **extra,
        )
    return result
