"""Cooperation areas: regions joined by likeness and cheap freight, each area in one piece.

Regions are merged two by two, always neighbours, always the pair whose joining costs least: the growth of
the sum of squares within areas (Ward), and the mean freight cost between the two, weighed alike. Neighbours share a
border; an island has none unless a ferry that is named ties it, and no likeness joins what is apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gis.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Areas:
    """Regions in areas.

    Attributes
    ----------
    area
        Number of the area per region in the order given: 0 holds the first region, and so on.
    pieces
        How many pieces the regions fall into without any choice; no fewer areas are possible.
    """

    area: tuple[int, ...]
    pieces: int


def regionalise(
    profiles: Floats, neighbours: Mapping[int, Sequence[int]], count: int,
    apart: Floats | None = None, *, freight: float = 0.5,
) -> Areas:  # fmt: skip
    """Return areas of neighbouring regions that are alike and near each other by freight.

    Parameters
    ----------
    profiles
        Regions × features, without NaN.
    neighbours
        Numbers of the neighbours of each region; a tie by ferry counts as one. Symmetric.
    count
        How many areas.
    apart
        Freight cost between regions, inf without a way; None leaves freight out.
    freight
        Weight of freight, 0–1; the rest is likeness.

    Raises
    ------
    SettingError
        If there are fewer regions than areas, or more pieces than areas.

    References
    ----------
    Ward (1963), Hierarchical grouping to optimize an objective function, Journal of the American
    Statistical Association 58, 236–244; the constraint: Murtagh (1985), A survey of algorithms for
    contiguity-constrained clustering, The Computer Journal 28, 82–88.

    Examples
    --------
    >>> line = {0: [1], 1: [0, 2], 2: [1, 3], 3: [2]}
    >>> regionalise(np.array([[0.0], [0.1], [5.0], [5.1]]), line, 2).area
    (0, 0, 1, 1)
    """
    size = len(profiles)
    if not 1 <= count <= size:
        raise SettingError("error.areas_count", found=count, most=size)
    if not 0 <= freight <= 1:
        raise SettingError("error.compare_range", name="freight", found=freight, expected="0–1")
    pieces = len(set(connected(neighbours, range(size)).values()))
    if pieces > count:
        raise SettingError("error.areas_pieces", found=count, pieces=pieces)
    growing = _Growing(profiles, neighbours, apart, freight)
    while len(growing.members) > count:
        growing.join(*growing.cheapest())
    members = growing.members
    area = [0] * size
    for number, first in enumerate(sorted(members, key=lambda n: min(members[n]))):
        for member in members[first]:
            area[member] = number
    return Areas(tuple(area), pieces)


class _Growing:
    """Areas while they are joined: their members, centres and neighbours, and the price of each pair."""

    def __init__(
        self, profiles: Floats, neighbours: Mapping[int, Sequence[int]], apart: Floats | None, freight: float,
    ) -> None:  # fmt: skip
        size = len(profiles)
        self._costs, self._scale = _costs(apart, size)
        self._spread = float(((profiles - profiles.mean(axis=0)) ** 2).sum()) or 1.0
        self._share = freight if apart is not None else 0.0
        self._centre = {n: profiles[n].astype(float) for n in range(size)}
        self._near = {n: set(neighbours.get(n, ())) - {n} for n in range(size)}
        self.members: dict[int, list[int]] = {n: [n] for n in range(size)}
        self._prices = {
            (a, b): self._price(a, b) for a in self.members for b in self._near[a] if a < b
        }

    def cheapest(self) -> tuple[int, int]:
        """Return the neighbours whose joining costs least, the first of them where several do."""
        return min(self._prices, key=lambda pair: (self._prices[pair], pair))

    def join(self, one: int, two: int) -> None:
        """Put the second area into the first; this changes the prices of their own pairs alone."""
        members, centre = self.members, self._centre
        weight = len(members[one]), len(members[two])
        centre[one] = (centre[one] * weight[0] + centre.pop(two) * weight[1]) / sum(weight)
        members[one] += members.pop(two)
        self._near[one] = (self._near[one] | self._near.pop(two)) - {one, two}
        self._prices = {
            pair: price for pair, price in self._prices.items() if not {one, two} & {*pair}
        }
        for other in self._near[one]:
            self._near[other] = (self._near[other] | {one}) - {two}
            pair = min(one, other), max(one, other)
            self._prices[pair] = self._price(*pair)

    def _price(self, a: int, b: int) -> float:
        one, two = self.members[a], self.members[b]
        gap = self._centre[a] - self._centre[b]
        likeness = float(gap @ gap) / self._spread * (1 - self._share)
        mean = float(self._costs[np.ix_(one, two)].mean())
        # Ward multiplies by n·m / (n + m), so that large areas are joined late.
        pull = len(one) * len(two) / (len(one) + len(two))
        return pull * (likeness + mean / self._scale * self._share / len(self._costs))


def _costs(apart: Floats | None, size: int) -> tuple[Floats, float]:
    """Return costs and their mean; without a way the largest known cost twice over, for the order only."""
    if apart is None:
        return np.zeros((size, size)), 1.0
    known = np.isfinite(apart)
    largest = float(apart[known].max()) if known.any() else 1.0
    costs = np.where(known, apart, largest * 2)
    off = costs[~np.eye(size, dtype=bool)]
    return costs, float(off.mean()) or 1.0 if len(off) else 1.0


def connected(
    neighbours: Mapping[int, Sequence[int]], numbers: Sequence[int] | range
) -> dict[int, int]:
    """Return the piece of each of some regions: the smallest number that can be reached inside them.

    Examples
    --------
    >>> connected({0: [1], 1: [0], 2: []}, range(3))
    {0: 0, 1: 0, 2: 2}
    """
    inside, piece = set(numbers), {}
    for start in sorted(inside):
        if start in piece:
            continue
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here in piece:
                continue
            piece[here] = start
            waiting += [n for n in neighbours.get(here, ()) if n in inside and n not in piece]
    return piece


def broken(area: Sequence[int], neighbours: Mapping[int, Sequence[int]]) -> list[int]:
    """Return the numbers of the areas that are not in one piece: of a checked result none."""
    found = []
    for number in sorted(set(area)):
        inside = [n for n, one in enumerate(area) if one == number]
        if len(set(connected(neighbours, inside).values())) > 1:
            found.append(number)
    return found


def agreement(one: Sequence[int], two: Sequence[int]) -> float:
    """Return the adjusted Rand index of two divisions: 1 alike, about 0 by chance; NaN if trivial.

    References
    ----------
    Hubert and Arabie (1985), Comparing partitions, Journal of Classification 2, 193–218.

    Examples
    --------
    >>> agreement([0, 0, 1, 1], [5, 5, 7, 7]), round(agreement([0, 0, 1, 1], [0, 1, 0, 1]), 9)
    (1.0, -0.5)
    """
    table = np.zeros((len(set(one)), len(set(two))))
    rows, columns = ({v: k for k, v in enumerate(sorted(set(side)))} for side in (one, two))
    for a, b in zip(one, two, strict=True):
        table[rows[a], columns[b]] += 1

    def pairs(values: Floats) -> float:
        return float((values * (values - 1) / 2).sum())

    both, of_one, of_two = pairs(table), pairs(table.sum(axis=1)), pairs(table.sum(axis=0))
    every = len(one) * (len(one) - 1) / 2
    expected = of_one * of_two / every if every else 0.0
    most = (of_one + of_two) / 2
    return float("nan") if most == expected else (both - expected) / (most - expected)
