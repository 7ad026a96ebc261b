"""Answers of which none betters another in cost, CO2 and balance together.

The pool is solved, not enumerated: the best answers by cost, by CO2 and by mixtures of both. What is
returned is not dominated within that pool; an answer between two of its members may exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from gis.siting.answers import several
from gis.siting.solver import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gis.siting.instance import Floats, Instance
    from gis.siting.models import Answer

# Shares of CO2 in the mixed cost.
MIXTURES = (0.0, 0.25, 0.5, 0.75, 1.0)
_TIE = 1e-9


@dataclass(frozen=True)
class Choice:
    """Sites with what they are judged by; less is better of all three.

    Attributes
    ----------
    sites
        Positions, the fixed ones among them.
    cost, co2e
        Σ weight · cost and Σ weight · kg, each client at its cheapest site.
    imbalance
        Gini coefficient of the weight that the sites serve, 0 where all serve alike.
    """

    sites: tuple[int, ...]
    cost: float
    co2e: float
    imbalance: float


def pareto(
    instance: Instance, co2e: Floats, solve: Callable[[Instance, Limits], Answer], limits: Limits,
    *, each: int = 3,
) -> list[Choice]:  # fmt: skip
    """Return the choices of the pool that no other choice of it dominates, the cheapest first.

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


def nondominated(choices: Sequence[Choice]) -> list[Choice]:
    """Return the choices that no other betters in one thing and equals in the rest, the cheapest first."""

    def betters(one: Choice, two: Choice) -> bool:
        pairs = [(one.cost, two.cost), (one.co2e, two.co2e), (one.imbalance, two.imbalance)]
        slack = [_TIE * max(abs(b), 1e-12) for _, b in pairs]
        return all(a <= b + s for (a, b), s in zip(pairs, slack, strict=True)) and any(
            a < b - s for (a, b), s in zip(pairs, slack, strict=True)
        )

    kept = [two for two in choices if not any(betters(one, two) for one in choices)]
    return sorted(kept, key=lambda one: (one.cost, one.co2e, one.imbalance, one.sites))
