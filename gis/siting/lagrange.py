"""A lower bound of the p-median by Lagrangian relaxation, and the sites that no best answer needs.

Each client's duty to be served is priced (u); what is left falls apart by site: a site with the
price ρ_j = Σ_i min(0, w_i c_ij − u_i) is taken where ρ_j is among the least. The bound
Σ u + Σ ρ of the fixed and of the ``count`` least others holds for every answer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gis.siting.instance import Floats, Instance
from gis.siting.interchange import greedy, improve, keeps, value

# Steps of the subgradient, and after how many without progress the step is halved.
_STEPS, _PATIENCE = 600, 15


@dataclass(frozen=True, eq=False)
class Bounded:
    """What is known of a p-median before any search tree.

    Attributes
    ----------
    sites
        The best answer seen; empty where none reaches every client.
    upper, lower
        Its value, and what no answer can be below.
    open_sites
        Positions that an answer better than ``sites`` may use; the others are proven away.
    """

    sites: frozenset[int]
    upper: float
    lower: float
    open_sites: tuple[int, ...]


def bound(instance: Instance, gap: float) -> Bounded:
    """Return a good answer and a proven bound.

    Parameters
    ----------
    gap
        Relative gap at which the work may end.

    References
    ----------
    Beasley (1993), Lagrangean heuristics for location problems, European Journal of Operational
    Research 65, 383–399; Fisher (1981), The Lagrangian relaxation method, Management Science 27.
    """
    best, upper = _first(instance)
    if not np.isfinite(upper):
        return Bounded(frozenset(), np.inf, 0.0, tuple(range(len(instance.sites))))
    weighted = instance.costs * instance.weights[:, None]
    fixed = list(instance.fixed)
    free = np.setdiff1d(np.arange(len(instance.sites)), fixed)
    price = weighted[:, sorted(best)].min(axis=1)
    lower, scale, stale = -np.inf, 2.0, 0
    kept_price: Floats = price
    for _ in range(_STEPS):
        saved = np.minimum(weighted - price[:, None], 0.0)
        worth = saved.sum(axis=0)
        order = free[np.argsort(worth[free], kind="stable")]
        chosen = [*fixed, *order[: instance.count].tolist()]
        found = float(price.sum() + worth[chosen].sum())
        if found > lower:
            if found > lower + 1e-7 * abs(upper):
                stale = 0
            lower, kept_price = found, price
        else:
            stale += 1
        if upper - lower <= gap * abs(upper) or scale < 1e-3:
            break
        if stale >= _PATIENCE:
            scale, stale, price = scale / 2, 0, kept_price
            candidate = frozenset(chosen)
            if keeps(instance, candidate):
                candidate = improve(instance, candidate, 20)
                if (reached := value(instance, candidate)) < upper:
                    best, upper = candidate, reached
            continue
        served = (saved[:, chosen] < 0).sum(axis=1)
        slope = 1.0 - served
        size = float(slope @ slope)
        if size == 0:
            break
        price = np.maximum(price + scale * (upper * 1.002 - found) / size * slope, 0.0)
    return Bounded(best, upper, min(lower, upper), _open(instance, kept_price, weighted, upper))


def _first(instance: Instance) -> tuple[frozenset[int], float]:
    start = greedy(instance)
    if len(start) < instance.total:
        return frozenset(), np.inf
    best = improve(instance, start)
    return best, value(instance, best)


def _open(instance: Instance, price: Floats, weighted: Floats, upper: float) -> tuple[int, ...]:
    """Return the sites whose use leaves the bound at or below the best value."""
    fixed = list(instance.fixed)
    worth = np.minimum(weighted - price[:, None], 0.0).sum(axis=0)
    free = np.setdiff1d(np.arange(len(instance.sites)), fixed)
    order = free[np.argsort(worth[free], kind="stable")]
    lower = float(price.sum() + worth[[*fixed, *order[: instance.count]]].sum())
    if instance.count == 0:
        return tuple(fixed)
    last = worth[order[instance.count - 1]]
    forced = lower + np.maximum(worth[free] - last, 0.0)
    return tuple(sorted([*fixed, *free[forced <= upper * (1 + 1e-9)].tolist()]))
