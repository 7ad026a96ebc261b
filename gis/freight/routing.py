"""From one place to another: what each way costs, how long it takes, what it emits.

Four ways are set side by side: by road only, with rail or a river as the main leg from the
terminals near both ends, and the best of the whole network. The Pareto set holds every way that is
best under some weighting of cost, time and CO2, and those of the four that none beats in all three.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

from gis.errors import SettingError
from gis.freight.costs import (
    CASES,
    CLASS,
    CLASS_MODE,
    CRITERIA,
    Choice,
    Terms,
    rates,
    require_tonnes,
)
from gis.freight.graph.gates import gates, lightest, span
from gis.freight.graph.network import Network
from gis.freight.graph.search import TINY, Step, search_among
from gis.freight.route import Leg, Route, measure, merged, nondominated
from gis.freight.tradeoff import supported
from gis.freight.trucks import Loading, Truck, in_whole_trucks, loading
from gis.freight.whereabouts import Spot, places

if TYPE_CHECKING:
    from collections.abc import Sequence

# Road km from a place to the terminals at which its main leg may begin.
TERMINAL_LIMIT_KM = {"rail": 50.0, "water": 150.0}
TERMINALS_TRIED = 12
# A station or port of a leg is written so that it is not mistaken for the town.
GATE_SUFFIX = {"rail": "站", "water": "港"}
WAYS = ("road", "rail", "water", "overall")


@dataclass(frozen=True)
class Shipment:
    """What moves from where to where, and what ranks its ways.

    ``tonnes`` is the weight, above zero; ``by`` is ``cost``, ``time`` or ``co2e``; with a ``truck``
    roads are paid by whole trucks of it.
    """

    origin: Spot
    destination: Spot
    tonnes: float = 1.0
    by: str = "cost"
    truck: Truck | None = None


@dataclass(frozen=True)
class Comparison:
    """The best way, the alternatives by rank, the Pareto set, and why a way is missing.

    ``loading`` are the trucks that are paid for, None where roads are paid by the tonne; ``choice``
    is what was allowed.
    """

    origin: Spot
    destination: Spot
    tonnes: float
    by: str
    best: Route | None
    alternatives: tuple[Route, ...]
    pareto: tuple[Route, ...]
    missing: tuple[tuple[str, str, dict[str, object]], ...]
    loading: Loading | None = None
    choice: Choice = field(default_factory=Choice)


# Why a way is missing: a message and its values.
Missing = tuple[str, dict[str, object]]


@dataclass(frozen=True)
class _Found:
    """Paths by way, and why a way is missing."""

    ways: list[tuple[str, list[Step]]]
    missing: dict[str, Missing]

    def add(self, way: str, found: list[Step] | Missing) -> None:
        if isinstance(found, tuple):
            self.missing[way] = found
        else:
            self.ways.append((way, found))


class Between:
    """The ways between two places on some terms, whatever moves and whatever ranks them.

    All of them are found per tonne, so one search answers every weight and every criterion; what is
    found for one criterion is kept for the next shipment.

    Parameters
    ----------
    network
        The network.
    origin, destination
        Two different places.
    terms
        The cost model, and what is allowed.

    Raises
    ------
    SettingError
        If the two are one place, or a place has no road within reach on its landmass.
    """

    def __init__(self, network: Network, origin: Spot, destination: Spot, terms: Terms) -> None:
        self.spots = (origin, destination)
        ends = places(list(self.spots))
        if (origin.lon, origin.lat) == (destination.lon, destination.lat):
            raise SettingError("error.same_place", name=origin.name)
        self.network, self.factors, self.choice = network, terms.factors, terms.choice
        self.search = search_among(network, ends, terms.choice)
        for spot, reached in zip(self.spots, self.search.reached, strict=True):
            if not reached:
                raise SettingError("error.off_network", name=spot.name)
        road = Choice(modes=("road",), closed=terms.choice.closed)
        self.road_weights = self.search.weights(terms.factors, "km", choice=road)
        self.road_km, self.road_before = self.search.trees(self.road_weights, np.arange(2))
        self._best: dict[str, list[Step] | None] = {}
        self._found: dict[str, _Found] = {}

    def _adds(self, by: str) -> np.ndarray:
        return self.search.weights(self.factors, by, choice=self.choice)

    def best(self, by: str) -> list[Step] | None:
        """Return the best way of the whole network by a criterion; each is searched when first asked for."""
        if by not in self._best:
            self._best[by] = self.whole(self._adds(by))
        return self._best[by]

    @cached_property
    def compromises(self) -> list[list[Step]]:
        """The ways that are best under some weighting of the criteria."""
        columns = [self._adds(by) for by in CRITERIA]
        return supported(partial(self.weighted, columns), len(CRITERIA))

    def compare(self, tonnes: float = 1.0, by: str = "cost") -> Comparison:
        """Return the best way for a shipment and its alternatives, as :func:`compare` does.

        Raises
        ------
        SettingError
            If tonnes are not above zero or the criterion is unknown.
        """
        named = self.alternatives(tonnes, by)
        every = named + [self.route(("overall",), steps, tonnes) for steps in self.compromises]
        return Comparison(
            *self.spots,
            tonnes,
            by,
            named[0] if named else None,
            tuple(named),
            tuple(nondominated(every)),
            tuple(
                (way, key, values) for way, (key, values) in sorted(self.ways(by).missing.items())
            ),
            choice=self.choice,
        )

    def alternatives(self, tonnes: float = 1.0, by: str = "cost") -> list[Route]:
        """Return the ways of :data:`WAYS` for a shipment, the best first, without the search for compromises.

        Raises
        ------
        SettingError
            If tonnes are not above zero or the criterion is unknown.
        """
        _require(tonnes, by)
        named = merged(
            [(way, self.route((way,), steps, tonnes)) for way, steps in self.ways(by).ways]
        )
        named.sort(key=lambda route: (route.criterion(by), WAYS.index(route.ways[0])))
        return named

    def ways(self, by: str) -> _Found:
        """Return the paths of :data:`WAYS` that a criterion ranks, and why one is missing."""
        found = self._found.get(by)
        if found is None:
            found = _Found([], {})
            best = self.best(by)
            if best is not None:
                found.ways.append(("overall", best))
            if "road" in self.choice.modes:
                found.add("road", self.road())
            for mode in ("rail", "water"):
                # Without road among the modes a main leg still begins and ends by truck.
                if mode in self.choice.modes:
                    found.add(mode, self.main_leg(mode, by))
            self._found[by] = found
        return found

    def road(self) -> list[Step] | Missing:
        """Return the way by road only."""
        target = self.search.first_place + 1
        if not np.isfinite(self.road_km[0, target]):
            return self._apart("route.no_road")
        return self.search.steps(self.search.path(self.road_before[0], target), self.road_weights)

    def whole(self, weights: np.ndarray, limit: float = np.inf) -> list[Step] | None:
        """Return the best way over everything that is open; None where it is beyond the limit."""
        found, before = self.search.trees(weights, np.array([0]), limit)
        target = self.search.first_place + 1
        if not np.isfinite(found[0, target]):
            return None
        return self.search.steps(self.search.path(before[0], target), weights)

    def weighted(
        self, columns: Sequence[np.ndarray], shares: np.ndarray, bound: float
    ) -> tuple[np.ndarray, list[Step]] | None:
        """Return the criteria of the best way under a weighting, per tonne, and the way."""
        # Nothing times a closed edge is no number, so what has no share is left out.
        weighing = np.flatnonzero(shares).tolist()
        if len(weighing) == 1:
            steps = self.best(CRITERIA[weighing[0]])
        else:
            mix = sum(shares[axis] * columns[axis] for axis in weighing)
            steps = self.whole(np.asarray(mix), bound)
        if steps is None:
            return None
        total = measure(self.network, steps, self.factors, 1.0)
        return np.array([total.cost_cny, total.hours, total.co2e_kg]), steps

    def near(self, mode: str, end: int) -> np.ndarray:
        """Return the terminals of a mode (network nodes) near an end, nearest first."""
        net = self.network
        first = self.search.compact[net.first_terminal]
        km = self.road_km[end, first : first + len(net.terminal_modes)]
        fits = np.array([m == mode for m in net.terminal_modes]) & (km <= TERMINAL_LIMIT_KM[mode])
        transfers = np.flatnonzero(net.kind >= CLASS["transfer_rail"])
        shut = transfers[~net.open_edges(self.choice)[transfers]]
        fits[net.tail[shut] - net.first_terminal] = False
        order = np.argsort(km, kind="stable")
        return np.asarray(order[fits[order]][:TERMINALS_TRIED])

    def main_leg(self, mode: str, by: str) -> list[Step] | Missing:
        """Return the best chain road, one leg by the mode, road, or why there is none."""
        net = self.network
        ends = [self.near(mode, end) for end in (0, 1)]
        for spot, near in zip(self.spots, ends, strict=True):
            if not len(near):
                return f"route.no_{mode}_near", {"name": spot.name, "km": TERMINAL_LIMIT_KM[mode]}
        first, last = span(net, mode)
        rows = np.flatnonzero(net.kind == CLASS[mode])
        weights = net.weights(self.factors, by, choice=self.choice)
        open_rows = lightest(net, rows[np.isfinite(weights[rows])], weights)
        size = last - first
        matrix = coo_array(
            (weights[open_rows] + TINY, (net.tail[open_rows] - first, net.head[open_rows] - first)),
            shape=(size, size),
        ).tocsr()
        behind = [gates(net, mode, near) - first for near in ends]
        between, before = dijkstra(
            matrix, directed=False, indices=behind[0], return_predecessors=True
        )
        rate = rates(self.factors, by)["road"].per_km
        first_yard = self.search.compact[net.first_terminal]
        legs = [rate * self.road_km[end, first_yard + ends[end]] for end in (0, 1)]
        total = legs[0][:, None] + between[:, behind[1]] + legs[1][None, :]
        total[behind[0][:, None] == behind[1][None, :]] = np.inf
        if not np.isfinite(total).any():
            return self._apart(f"route.no_{mode}_between")
        a, b = np.unravel_index(int(np.argmin(total)), total.shape)
        return self._chain(mode, (int(ends[0][a]), int(ends[1][b])), before[a], open_rows)

    def _chain(
        self, mode: str, yards: tuple[int, int], before: np.ndarray, rows: np.ndarray
    ) -> list[Step]:
        net, search = self.network, self.search
        left, right = yards
        first, _ = span(net, mode)
        yard = search.compact[net.first_terminal]
        steps = search.steps(search.path(self.road_before[0], int(yard + left)), self.road_weights)
        gate = gates(net, mode, np.array([left, right]))
        nodes = search.path(before, int(gate[1] - first))
        edge_of = {
            frozenset(pair): edge
            for edge, *pair in zip(
                rows.tolist(), net.tail[rows].tolist(), net.head[rows].tolist(), strict=True
            )
        }
        steps.append(_transfer(mode, net.first_terminal + left, int(gate[0])))
        for tail, head in itertools.pairwise(nodes):
            edge = edge_of[frozenset((tail + first, head + first))]
            km = float(net.length_m[edge]) / 1000.0
            steps.append(Step(mode, tail + first, head + first, edge, km))
        steps.append(_transfer(mode, int(gate[1]), net.first_terminal + right))
        back = search.path(self.road_before[1], int(yard + right))[::-1]
        return steps + search.steps(back, self.road_weights)

    def route(self, ways: tuple[str, ...], steps: list[Step], tonnes: float) -> Route:
        """Return a way with its totals and legs for a shipment of so many tonnes."""
        total, low, high = (
            measure(self.network, steps, self.factors, tonnes, case) for case in CASES
        )
        return Route(ways, total, low, high, tuple(self._legs(steps, tonnes)))

    def _apart(self, key: str) -> Missing:
        return key, {"origin": self.spots[0].name, "destination": self.spots[1].name}

    def _legs(self, steps: list[Step], tonnes: float) -> list[Leg]:
        groups: list[tuple[str, list[Step]]] = []
        for step in steps:
            mode = CLASS_MODE.get(step.kind, "transfer")
            if groups and groups[-1][0] == mode and mode != "transfer":
                groups[-1][1].append(step)
            else:
                groups.append((mode, [step]))
        return [
            Leg(
                mode,
                self._name(part[0].tail),
                self._name(part[-1].head),
                measure(self.network, part, self.factors, tonnes),
                self._via(part),
                tuple(part),
            )
            for mode, part in groups
        ]

    def _via(self, steps: list[Step]) -> tuple[str, ...]:
        names = (self.network.label(step.edge) for step in steps if step.edge >= 0)
        return tuple(dict.fromkeys(name for name in names if name))

    def _name(self, node: int) -> str:
        net = self.network
        if node >= net.size:
            return self.spots[node - net.size].name
        if node < net.first_port:
            mode = "rail"
        elif node < net.first_terminal:
            mode = "water"
        else:
            mode = net.terminal_modes[node - net.first_terminal]
        return net.name(node) + GATE_SUFFIX[mode]


def _transfer(mode: str, tail: int, head: int) -> Step:
    return Step(f"transfer_{mode}", tail, head, -1, 0.0)


def compare(network: Network, shipment: Shipment, terms: Terms) -> Comparison:
    """Return the best way between two places and its alternatives.

    Parameters
    ----------
    network
        The network.
    shipment
        Two different places, the weight that totals are for, and what ranks the ways.
    terms
        The cost model, and what is allowed. Without ``road`` among the modes only the ways by rail
        and water are compared; trucks still bring the cargo to the terminals.

    Returns
    -------
    Comparison
        ``best`` is None where nothing connects the two; ``missing`` says why a way is absent, as
        (way, message key, values).

    Raises
    ------
    SettingError
        If the two are one place, tonnes are not above zero, the criterion is unknown, or a place
        has no road within reach on its landmass.
    """
    _require(shipment.tonnes, shipment.by)
    load = None if shipment.truck is None else loading(shipment.truck, shipment.tonnes)
    paid = terms if load is None else in_whole_trucks(terms, load, shipment.tonnes)
    between = Between(network, shipment.origin, shipment.destination, paid)
    return replace(between.compare(shipment.tonnes, shipment.by), loading=load)


def _require(tonnes: float, by: str) -> None:
    """Raise where a shipment weighs nothing or is ranked by nothing known."""
    require_tonnes(tonnes)
    if by not in CRITERIA:
        raise SettingError("error.criterion", found=by, known=", ".join(CRITERIA))
