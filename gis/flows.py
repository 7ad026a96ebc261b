"""Who sends how much to whom: a table of flows, and how it loads the network.

Flows go all-or-nothing over the least-cost way; capacity is unknown and not modelled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import InputTableError
from gis.freight import CLASSES
from gis.search import NO_PREDECESSOR, Search
from gis.whereabouts import Spot, locate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COLUMNS = ("from", "to", "tonnes")


@dataclass(frozen=True)
class Flows:
    """Spots and what moves among them: rows of (origin, destination, tonnes)."""

    spots: tuple[Spot, ...]
    origin: np.ndarray
    destination: np.ndarray
    tonnes: np.ndarray

    @property
    def total_tonnes(self) -> float:
        """Tonnes of all flows."""
        return float(self.tonnes.sum())


def all_pairs(spots: Sequence[Spot], tonnes: float = 1.0) -> Flows:
    """Return equal flows between all ordered pairs of different spots.

    Raises
    ------
    InputTableError
        If there are fewer than two spots.
    """
    if len(spots) < 2:
        raise InputTableError("error.no_flows", reason=f"{len(spots)} < 2")
    origin, destination = np.nonzero(~np.eye(len(spots), dtype=bool))
    return Flows(tuple(spots), origin, destination, np.full(len(origin), float(tonnes)))


def from_table(table: pd.DataFrame) -> Flows:
    """Return flows from a user's table with the columns from, to, tonnes.

    Raises
    ------
    InputTableError
        If columns are missing, tonnes are not above zero, or no row has two different places.
    UnknownNameError, AmbiguousNameError
        If a place is not known.
    """
    missing = [column for column in COLUMNS if column not in table.columns]
    if missing:
        raise InputTableError(
            "error.flow_columns", missing=", ".join(missing), expected=", ".join(COLUMNS)
        )
    tonnes = pd.to_numeric(table["tonnes"], errors="coerce").to_numpy(float)
    bad = np.flatnonzero(~(np.isfinite(tonnes) & (tonnes > 0)))
    if len(bad):
        raise InputTableError("error.flow_rows", rows=", ".join(str(row + 2) for row in bad[:10]))
    names = list(dict.fromkeys([*table["from"].astype(str), *table["to"].astype(str)]))
    spots = {name: locate(name) for name in names}
    number = {name: index for index, name in enumerate(names)}
    origin = np.array([number[str(name)] for name in table["from"]])
    destination = np.array([number[str(name)] for name in table["to"]])
    apart = origin != destination
    if not apart.any():
        raise InputTableError("error.no_flows", reason="from = to")
    return Flows(tuple(spots.values()), origin[apart], destination[apart], tonnes[apart])


def along(before: np.ndarray, contribution: np.ndarray) -> np.ndarray:
    """Return the sums of contributions from the root of a tree to each node.

    Parameters
    ----------
    before
        Predecessor of each node; NO_PREDECESSOR at the root and where unreached.
    contribution
        What the edge from the predecessor adds (nodes × quantities); 0 at roots.

    Notes
    -----
    Pointer doubling: as many passes as the logarithm of the longest path.

    Examples
    --------
    >>> along(np.array([NO_PREDECESSOR, 0, 1]), np.array([[0.0], [2.0], [5.0]])).ravel()
    array([0., 2., 7.])
    """
    root = before == NO_PREDECESSOR
    pointer = np.where(root, np.arange(len(before)), before)
    total = np.where(root[:, None], 0.0, contribution)
    while True:
        further = pointer[pointer]
        total = total + total[pointer]
        if (further == pointer).all():
            return np.asarray(total)
        pointer = further


def tree_rows(search: Search, before: np.ndarray) -> np.ndarray:
    """Return the search-graph edge that leads to each node of a tree; -1 at roots."""
    nodes = np.flatnonzero(before != NO_PREDECESSOR)
    result = np.full(len(before), -1, dtype=np.int64)
    result[nodes] = search.rows(before[nodes], nodes)
    return result


def split_by_class(
    search: Search, weights: np.ndarray, flows: Flows, grow: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return (km on the ground, number of edges) by class of edge for each flow.

    Arrays of shape (flows, classes); rows of inf km where there is no way.
    """
    km = np.full((len(flows.tonnes), len(CLASSES)), np.inf)
    count = np.zeros_like(km)
    for source, rows in _by_origin(flows):
        found, before = search.trees(weights, np.array([source]))
        edge = tree_rows(search, before[0])
        adds = np.zeros((len(edge), 2 * len(CLASSES)))
        inner = np.flatnonzero(edge >= 0)
        kind = search.kind[edge[inner]]
        adds[inner, kind] = search.length_m[edge[inner]] / 1000.0 * grow[kind]
        adds[inner, len(CLASSES) + kind] = 1.0
        sums = along(before[0], adds)
        target = search.first_place + flows.destination[rows]
        reached = np.isfinite(found[0, target])
        km[rows[reached]] = sums[target[reached], : len(CLASSES)]
        count[rows[reached]] = sums[target[reached], len(CLASSES) :]
    return km, count


def loads(search: Search, weights: np.ndarray, flows: Flows) -> np.ndarray:
    """Return the tonnes on each edge of the search graph under all-or-nothing flows."""
    result = np.zeros(len(search.tail))
    for source, rows in _by_origin(flows):
        found, before = search.trees(weights, np.array([source]))
        node_load = np.zeros(before.shape[1])
        target = search.first_place + flows.destination[rows]
        reached = np.isfinite(found[0, target])
        np.add.at(node_load, target[reached], flows.tonnes[rows[reached]])
        for level in _levels(before[0], node_load > 0):
            np.add.at(node_load, before[0][level], node_load[level])
        used = np.flatnonzero((node_load > 0) & (before[0] != NO_PREDECESSOR))
        np.add.at(result, search.rows(before[0][used], used), node_load[used])
    return result


def _levels(before: np.ndarray, wanted: np.ndarray) -> list[np.ndarray]:
    """Return the nodes on paths to wanted nodes, deepest first, roots left out."""
    depth = along(before, np.ones((len(before), 1)))[:, 0].astype(int)
    on_path = np.zeros(len(before), dtype=bool)
    front = np.flatnonzero(wanted)
    while len(front):
        on_path[front] = True
        up = before[front]
        front = np.unique(up[up != NO_PREDECESSOR])
        front = front[~on_path[front]]
    nodes = np.flatnonzero(on_path & (before != NO_PREDECESSOR))
    order = nodes[np.argsort(-depth[nodes], kind="stable")]
    cuts = np.flatnonzero(np.diff(depth[order])) + 1
    return np.split(order, cuts) if len(order) else []


def _by_origin(flows: Flows) -> Iterable[tuple[int, np.ndarray]]:
    for source in np.unique(flows.origin):
        yield int(source), np.flatnonzero(flows.origin == source)
