"""One way between two places: its legs, its totals with a range, and which ways dominate.

A way is a list of steps on the network; what it costs is worked out here and nowhere else, once
with the values of the factors and once with each end of their range.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gis.freight.costs import CLASSES, CRITERIA, Factors, tariff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.freight.graph.network import Network
    from gis.freight.graph.search import Step


@dataclass(frozen=True)
class Total:
    """Distance in km, cost in CNY, hours and kg of CO2 for the whole shipment."""

    distance_km: float
    cost_cny: float
    hours: float
    co2e_kg: float


@dataclass(frozen=True)
class Leg:
    """One mode without a break, or a transfer; ``via`` names lines or rivers, ``steps`` draw it."""

    mode: str
    origin: str
    destination: str
    total: Total
    via: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Route:
    """One way between two places: the ways of :data:`WAYS` it is, totals with range, legs."""

    ways: tuple[str, ...]
    total: Total
    low: Total
    high: Total
    legs: tuple[Leg, ...]

    @property
    def modes(self) -> tuple[str, ...]:
        """Return the modes of the legs in order, transfers left out."""
        return tuple(leg.mode for leg in self.legs if leg.mode != "transfer")

    def criterion(self, by: str) -> float:
        """Return the total that a criterion compares."""
        return {"cost": self.total.cost_cny, "time": self.total.hours, "co2e": self.total.co2e_kg}[
            by
        ]


def measure(
    network: Network, steps: Sequence[Step], factors: Factors, tonnes: float, case: str = "value"
) -> Total:
    """Return the totals of steps for a shipment; distance counts transfers as 0 km."""
    kind = np.array([CLASSES.index(step.kind) for step in steps], dtype=int)
    data_km = np.array([step.data_km for step in steps])
    edge = np.array([step.edge for step in steps], dtype=int)
    small, locked = (edge >= 0) & network.tributary[edge], (edge >= 0) & network.lock[edge]
    sums = {
        by: float(tariff(factors, by, case, ground=case).price(kind, data_km, small, locked).sum())
        for by in ("km", *CRITERIA)
    }
    return Total(sums["km"], sums["cost"] * tonnes, sums["time"], sums["co2e"] * tonnes)


def merged(found: list[tuple[str, Route]]) -> list[Route]:
    """Merge ways that are the same route into one route with several names."""
    kept: list[Route] = []
    for way, route in found:
        for index, other in enumerate(kept):
            if same(route, other):
                kept[index] = Route(
                    (*other.ways, way), other.total, other.low, other.high, other.legs
                )
                break
        else:
            kept.append(route)
    return kept


def same(left: Route, right: Route) -> bool:
    """Return whether two routes change modes at the same places and are as long."""
    ends = [
        [(leg.mode, leg.origin, leg.destination) for leg in route.legs] for route in (left, right)
    ]
    return ends[0] == ends[1] and abs(left.total.distance_km - right.total.distance_km) < 0.1


def nondominated(routes: list[Route]) -> list[Route]:
    """Return the routes that no other beats in cost, time and CO2 at once, cheapest first.

    A route equal to another in all three counts once.
    """
    kept: list[Route] = []
    score = {id(r): np.array([r.criterion(by) for by in CRITERIA]) for r in routes}
    for route in routes:
        mine = score[id(route)]
        beaten = any(
            (score[id(other)] <= mine * (1 + 1e-9)).all()
            and (score[id(other)] < mine * (1 - 1e-6)).any()
            for other in routes
        )
        double = any(np.allclose(score[id(other)], mine, rtol=1e-6) for other in kept)
        if not beaten and not double:
            kept.append(route)
    return sorted(kept, key=lambda route: route.total.cost_cny)
