"""Shortcuts over the road graph: a hierarchy in which many-to-many search touches few nodes.

Nodes of low degree were eliminated one by one at build time; each left shortcuts among its
neighbours, so distances stay exact. A path between two nodes climbs from both to a common top:
searching the rows of everything above them is enough (Geisberger et al. 2008, Contraction
Hierarchies). Lengths only: the hierarchy holds as long as all road edges share one rate.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class Shortcuts:
    """The road hierarchy: rows (lower, upper, metres, via), sorted, and the rank of each node."""

    lower: np.ndarray
    upper: np.ndarray
    length_m: np.ndarray
    via: np.ndarray
    rank: np.ndarray

    @cached_property
    def start(self) -> np.ndarray:
        """First row of each node."""
        return np.searchsorted(self.lower, np.arange(len(self.rank) + 1))

    @cached_property
    def core(self) -> np.ndarray:
        """Nodes that were never eliminated."""
        return np.flatnonzero(self.rank == len(self.rank))

    def searched(self, nodes: np.ndarray) -> np.ndarray:
        """Return what a search from nodes has to touch: they, everything above them, and the core; sorted."""
        seen = np.zeros(len(self.rank), dtype=bool)
        seen[nodes] = True
        front = np.flatnonzero(seen)
        while len(front):
            front = front[self.rank[front] < len(self.rank)]
            count = self.start[front + 1] - self.start[front]
            base = self.start[front] - np.concatenate(([0], np.cumsum(count)[:-1]))
            rows = np.repeat(base, count) + np.arange(count.sum())
            fresh = np.zeros(len(self.rank), dtype=bool)
            fresh[self.upper[rows]] = True
            fresh &= ~seen
            seen |= fresh
            front = np.flatnonzero(fresh)
        # Marked rather than sorted together, which takes a sixth of the time in which a search is set up.
        seen[self.core] = True
        return np.flatnonzero(seen)

    def rows_of(self, nodes: np.ndarray) -> np.ndarray:
        """Return the rows whose lower node is in a sorted set of nodes."""
        member = np.zeros(len(self.rank), dtype=bool)
        member[nodes] = True
        return np.flatnonzero(member[self.lower])

    def unpack(self, left: int, right: int) -> list[int]:
        """Return the road nodes from left to right that a shortcut stands for, both included."""
        stack, path = [(left, right)], [left]
        while stack:
            tail, head = stack.pop()
            via = self._via(tail, head)
            if via < 0:
                path.append(head)
            else:
                stack += [(via, head), (tail, via)]
        return path

    def _via(self, tail: int, head: int) -> int:
        ranks = (self.rank[tail], tail), (self.rank[head], head)
        low, high = (tail, head) if ranks[0] < ranks[1] else (head, tail)
        first, last = self.start[low], self.start[low + 1]
        row = first + int(np.searchsorted(self.upper[first:last], high))
        return int(self.via[row])
