"""Good answers to the p-median without proof: greedy, then interchange of sites."""

from __future__ import annotations

import numpy as np

from gis.siting.instance import TIE, Floats, Instance


def value(instance: Instance, sites: tuple[int, ...] | frozenset[int]) -> float:
    """Return Σ weight · cost to the nearest of some sites; inf where a client is not reached."""
    nearest = instance.costs[:, sorted(sites)].min(axis=1)
    return float(instance.weights @ nearest)


def keeps(instance: Instance, sites: frozenset[int]) -> bool:
    """Tell whether sites differ from every answer given already as asked."""
    return all(len(sites & cut.sites) <= cut.most for cut in instance.cuts)


def greedy(instance: Instance) -> frozenset[int]:
    """Return sites chosen one by one, each the best beside those before."""
    costs = finite(instance.costs)
    chosen = set(instance.fixed)
    nearest = (
        costs[:, sorted(chosen)].min(axis=1) if chosen else np.full(len(costs), costs.max() * 2)
    )
    for _ in range(instance.count):
        gain = instance.weights @ np.maximum(nearest[:, None] - costs, 0.0)
        gain[sorted(chosen)] = -np.inf
        for cut in instance.cuts:
            if len(chosen & cut.sites) >= cut.most:
                gain[sorted(cut.sites)] = -np.inf
        best = int(np.argmax(gain))
        if not np.isfinite(gain[best]):
            break
        chosen.add(best)
        nearest = np.minimum(nearest, costs[:, best])
    return frozenset(chosen)


def finite(costs: Floats) -> Floats:
    """Return costs with a large number where there is no way: for guesses only, never for proofs."""
    reached = np.isfinite(costs)
    top = float(costs[reached].max()) if reached.any() else 1.0
    return np.where(reached, costs, (top + 1.0) * 1e3)


def improve(instance: Instance, start: frozenset[int], rounds: int = 200) -> frozenset[int]:
    """Return an answer that no exchange of one site betters (Teitz and Bart, all pairs at once).

    Parameters
    ----------
    instance
        The prepared question; its fixed sites stay.
    start
        Positions of the sites to begin with.
    rounds
        How many exchanges are made at most.

    Returns
    -------
    frozenset of int
        Positions of as many sites; a good answer, and no proof that it is the best.
    """
    costs, weights = finite(instance.costs), instance.weights
    chosen = set(start)
    for _ in range(rounds):
        swap = _best_swap(instance, costs, weights, chosen)
        if swap is None:
            break
        chosen = chosen - {swap[0]} | {swap[1]}
    return frozenset(chosen)


def _best_swap(
    instance: Instance, costs: Floats, weights: Floats, chosen: set[int]
) -> tuple[int, int] | None:
    """Return the site that goes and the one that comes with the greatest gain, None without gain."""
    opened = sorted(chosen)
    movable = [site for site in opened if site not in instance.fixed]
    if not movable:
        return None
    among = costs[:, opened]
    order = np.argsort(among, axis=1, kind="stable")
    rows = np.arange(len(costs))
    first = among[rows, order[:, 0]]
    second = among[rows, order[:, 1]] if len(opened) > 1 else np.full(len(costs), costs.max() * 2)
    keep = weights @ np.minimum(costs, first[:, None])
    best: tuple[float, int, int] | None = None
    now = float(weights @ first)
    for site in movable:
        mine = order[:, 0] == opened.index(site)
        part = costs[mine]
        lost = weights[mine] @ (
            np.minimum(part, second[mine][:, None]) - np.minimum(part, first[mine][:, None])
        )
        total = keep + lost
        total[opened] = np.inf
        for cut in instance.cuts:
            if len((chosen - {site}) & cut.sites) >= cut.most:
                total[sorted(cut.sites)] = np.inf
        incoming = int(np.argmin(total))
        if best is None or total[incoming] < best[0]:
            best = (float(total[incoming]), site, incoming)
    if best is None or not best[0] < now * (1 - TIE):
        return None
    return best[1], best[2]
