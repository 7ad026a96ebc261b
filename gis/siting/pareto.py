"""Answers of which none betters another in cost, CO2 and balance together: the Pareto front.

Where there are few choices of sites (:func:`is_counted`), each is judged and the front is the whole one.
Of more, a pool is solved: the best answers by cost, by CO2 and by mixtures of both. What is returned
then is not dominated within that pool; an answer between two of its members may exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, islice
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from gis.siting.answers import several
from gis.siting.solver import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gis.siting.instance import Floats, Instance
    from gis.siting.models import Answer

# Shares of CO2 in the mixed cost.
MIXTURES = (0.0, 0.25, 0.5, 0.75, 1.0)
_TIE = 1e-9
# Clients × sites × choices that are judged one by one: about two seconds.
_MOST_WORK = 2e8
_AT_ONCE = 4e6


@dataclass(frozen=True)
class Choice:
    """Sites with what they are judged by; less is better of all three.

    Attributes
    ----------
    sites
        Positions, the fixed ones among them.
    cost
        Σ weight · cost, each client at its cheapest site.
    co2e
        Σ weight · kg, each client at its cleanest site: the least that the sites allow, which is
        not what comes with the cost where the cheapest is another.
    imbalance
        Gini coefficient of the weight that the cheapest sites serve, 0 where all serve alike.
    """

    sites: tuple[int, ...]
    cost: float
    co2e: float
    imbalance: float


def pareto(
    instance: Instance, co2e: Floats, solve: Callable[[Instance, Limits], Answer], limits: Limits,
    *, each: int = 3,
) -> list[Choice]:  # fmt: skip
    """Return the choices that no other dominates, the cheapest first: the whole front, or that of a pool.

    Parameters
    ----------
    instance
        A prepared question whose costs are money.
    co2e
        The same clients × sites in kg of CO2.
    each
        Answers that each mixture gives to the pool.

    Examples
    --------
    >>> from gis.siting.instance import Instance
    >>> from gis.siting.models import pmedian
    >>> money = np.array([[1.0, 3.0], [1.0, 3.0]])
    >>> asked = Instance(money, np.ones(2), 1, clients=("a", "b"), sites=("x", "y"))
    >>> found = pareto(asked, money[:, ::-1], pmedian, Limits())
    >>> [(one.sites, one.cost, one.co2e) for one in found]
    [((0,), 2.0, 6.0), ((1,), 6.0, 2.0)]
    """
    if is_counted(instance):
        return nondominated(list(_every(instance, co2e)))
    means = [float(table[np.isfinite(table)].mean()) or 1.0 for table in (instance.costs, co2e)]
    pool: dict[tuple[int, ...], Choice] = {}
    # Where either has no way there is none; and 0 times no way would be no number.
    has_way = np.isfinite(instance.costs) & np.isfinite(co2e)
    money, carbon = (np.where(has_way, table, 0.0) for table in (instance.costs, co2e))
    for share in MIXTURES:
        mixed = (1 - share) * money / means[0] + share * carbon / means[1]
        mixed = np.where(has_way, mixed, np.inf)
        for one in several(replace(instance, costs=mixed), solve, limits, count=each):
            sites = one.answer.sites
            pool.setdefault(sites, judged(instance, co2e, sites))
    return nondominated(list(pool.values()))


def choices(instance: Instance) -> int:
    """Return how many choices of sites a question has."""
    return comb(len(instance.sites) - len(instance.fixed), instance.count)


def is_counted(instance: Instance) -> bool:
    """Tell whether every choice of sites is judged, so that the front is the whole one."""
    return choices(instance) * len(instance.clients) * instance.total <= _MOST_WORK


def _every(instance: Instance, co2e: Floats) -> Iterator[Choice]:
    """Yield every choice that serves all clients, judged as :func:`judged` does, many at once."""
    fixed = set(instance.fixed)
    free = [site for site in range(len(instance.sites)) if site not in fixed]
    some = combinations(free, instance.count)
    size = max(1, int(_AT_ONCE / (len(instance.clients) * instance.total)))
    weights = instance.weights
    while part := list(islice(some, size)):
        chosen = np.sort(np.array([[*instance.fixed, *new] for new in part]), axis=1)
        costs = instance.costs[:, chosen]
        nearest = costs.argmin(axis=2)
        money = weights @ costs.min(axis=2)
        carbon = weights @ co2e[:, chosen].min(axis=2)
        number, width = chosen.shape
        slots = nearest + np.arange(number) * width
        served = np.bincount(
            slots.ravel(), np.repeat(weights, number), minlength=number * width
        ).reshape(number, width)
        for row in np.flatnonzero(np.isfinite(money) & np.isfinite(carbon)).tolist():
            sites = tuple(chosen[row].tolist())
            yield Choice(sites, float(money[row]), float(carbon[row]), gini(served[row]))


def judged(instance: Instance, co2e: Floats, sites: Sequence[int]) -> Choice:
    """Return sites with what they are judged by."""
    chosen = sorted(sites)
    costs = instance.costs[:, chosen]
    nearest = costs.argmin(axis=1)
    counted = np.bincount(nearest, weights=instance.weights, minlength=len(chosen))
    served = np.asarray(counted, dtype=float)
    return Choice(
        tuple(chosen),
        float(instance.weights @ costs.min(axis=1)),
        float(instance.weights @ co2e[:, chosen].min(axis=1)),
        gini(served),
    )


def gini(values: Floats) -> float:
    """Return the Gini coefficient of values of at least 0: 0 for equal values.

    Examples
    --------
    >>> gini(np.array([1.0, 1.0])), gini(np.array([0.0, 4.0]))
    (0.0, 0.5)
    """
    ordered, size = np.sort(values), len(values)
    total = float(ordered.sum())
    if size == 0 or total == 0:
        return 0.0
    return float((2 * np.arange(1, size + 1) - size - 1) @ ordered / (size * total))


def nondominated(found: Sequence[Choice]) -> list[Choice]:
    """Return the choices that no other betters in one thing and equals in the rest, the cheapest first."""
    ordered = sorted(found, key=lambda one: (one.cost, one.co2e, one.imbalance, one.sites))
    values = np.array([(one.cost, one.co2e, one.imbalance) for one in ordered]).reshape(-1, 3)
    slack = _TIE * np.maximum(np.abs(values), 1e-12)
    # Who is bettered at all is bettered by one that stands before it, or ties with it in cost.
    kept: list[int] = []
    for number in range(len(ordered)):
        others = values[kept]
        alike = (others <= values[number] + slack[number]).all(axis=1)
        less = (others < values[number] - slack[number]).any(axis=1)
        if not (alike & less).any():
            kept.append(number)
    # Rounded ties in cost may stand in either order: those kept are held against each other once more.
    last = values[kept]
    return [
        ordered[number] for number in kept
        if not (
            (last <= values[number] + slack[number]).all(axis=1)
            & (last < values[number] - slack[number]).any(axis=1)
        ).any()
    ]  # fmt: skip
