"""The four models: p-median, p-centre, maximal covering and set covering, each with its bound.

Values are those of the tool's own allocation (:mod:`gis.siting.allocation`), never a sum of the solver.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import SettingError
from gis.siting import lagrange
from gis.siting.instance import Floats, Instance
from gis.siting.interchange import value
from gis.siting.solver import Infeasible, Limits, Model

if TYPE_CHECKING:
    from collections.abc import Callable

MODELS = ("pmedian", "pcenter", "mclp", "lscp")
# Of a cover it is enough to reach a client within the limit, up to the rounding of a sum.
_SLACK = 1e-9


@dataclass(frozen=True)
class Answer:
    """Sites that a model chose.

    Attributes
    ----------
    sites
        Positions, the fixed ones among them, in order.
    value
        p-median: Σ weight · cost; p-centre: greatest cost; mclp: weight covered; lscp: sites.
    bound
        What no choice of sites can better.
    """

    sites: tuple[int, ...]
    value: float
    bound: float

    @property
    def gap(self) -> float:
        """|value − bound| / |value|: 0 is proven best."""
        return abs(self.value - self.bound) / abs(self.value) if self.value else abs(self.bound)


def pmedian(instance: Instance, limits: Limits) -> Answer:
    """Return the sites with the least Σ weight · cost to the nearest.

    References
    ----------
    Hakimi (1964), Optimum locations of switching centers, Operations Research 12, 450–459;
    Elloumi (2010), A tighter formulation of the p-median problem, Journal of Combinatorial
    Optimization 19, 69–83 (the rows by radius).

    Examples
    --------
    >>> costs = np.array([[0.0, 4, 9], [4, 0, 5], [9, 5, 0]])
    >>> asked = Instance(costs, np.ones(3), 1, clients=("a", "b", "c"), sites=("a", "b", "c"))
    >>> pmedian(asked, Limits())
    Answer(sites=(1,), value=9.0, bound=9.0)
    """
    known = lagrange.bound(instance, limits.gap)
    if known.sites and known.upper - known.lower <= max(limits.gap, _SLACK) * known.upper:
        is_proven = known.upper - known.lower <= _SLACK * known.upper
        lower = known.upper if is_proven else known.lower
        return Answer(tuple(sorted(known.sites)), known.upper, lower)
    model, column = _by_radius(instance, known.open_sites)
    try:
        solved = model.solve(limits)
    except Infeasible:
        if known.sites:
            # Every other site was proven away: what is known is best.
            return Answer(tuple(sorted(known.sites)), known.upper, known.upper)
        raise
    except SettingError:
        if not known.sites:
            raise
        return Answer(tuple(sorted(known.sites)), known.upper, known.lower)
    sites = _chosen(solved.values, column)
    found = value(instance, sites)
    if known.sites and known.upper < found:
        sites, found = tuple(sorted(known.sites)), known.upper
    lowest = min(max(solved.bound, known.lower), found)
    # A bound as near as the rounding of the solver's sums is the value.
    return Answer(sites, found, found if found - lowest <= 1e-9 * found else lowest)


def _columns(instance: Instance, model: Model, open_sites: tuple[int, ...]) -> dict[int, int]:
    """Add a column per site that may be open, the number of them, and the answers given."""
    column = {
        site: model.column(0.0, whole=True, lower=1.0 if site in instance.fixed else 0.0)
        for site in open_sites
    }
    for cut in instance.cuts:
        inside = [column[site] for site in sorted(cut.sites) if site in column]
        model.row(inside, [1.0] * len(inside), high=cut.most)
    return column


def _exactly(instance: Instance, model: Model, column: dict[int, int]) -> None:
    model.row(list(column.values()), [1.0] * len(column), instance.total, instance.total)


def _by_radius(instance: Instance, open_sites: tuple[int, ...]) -> tuple[Model, dict[int, int]]:
    """Return the p-median by radius: z is 1 where no site is open within a client's k-th cost."""
    model = Model()
    column = _columns(instance, model, open_sites)
    _exactly(instance, model, column)
    sites = np.array(open_sites)
    costs = instance.costs[:, sites]
    fixed = [list(open_sites).index(site) for site in instance.fixed]
    nearest = costs[:, fixed].min(axis=1) if fixed else np.full(len(costs), np.inf)
    for row, weight, last in zip(costs, instance.weights, nearest, strict=True):
        # What is farther than a fixed site is never used.
        near = np.flatnonzero(row < last)
        levels, level = np.unique(row[near], return_inverse=True)
        if not len(levels):
            model.offset += float(weight * last)
            continue
        model.offset += float(weight * levels[0])
        before: int | None = None
        for number, cost in enumerate(levels):
            beyond = levels[number + 1] if number + 1 < len(levels) else last
            index = [column[int(sites[j])] for j in near[level == number]]
            values = [1.0] * len(index)
            if before is not None:
                index, values = [*index, before], [*values, -1.0]
            low = 1.0 if before is None else 0.0
            if np.isfinite(beyond):
                before = model.column(float(weight * (beyond - cost)), whole=False, upper=np.inf)
                index, values = [*index, before], [*values, 1.0]
            model.row(index, values, low=low)
    return model, column


def _chosen(values: np.ndarray, column: dict[int, int]) -> tuple[int, ...]:
    return tuple(sorted(site for site, number in column.items() if values[number] > 0.5))


def _cover(instance: Instance, limit: float) -> np.ndarray:
    return instance.costs <= limit * (1 + _SLACK)


def pcenter(instance: Instance, limits: Limits) -> Answer:
    """Return the sites with the least greatest cost from a client to its nearest.

    Half of the costs in question is ruled out by each cover that is tried (Minieka 1970, The
    m-center problem, SIAM Review 12, 138–139).

    Examples
    --------
    >>> costs = np.array([[0.0, 4, 9], [4, 0, 5], [9, 5, 0]])
    >>> asked = Instance(costs, np.ones(3), 1, clients=("a", "b", "c"), sites=("a", "b", "c"))
    >>> pcenter(asked, Limits())
    Answer(sites=(1,), value=5.0, bound=5.0)
    """
    levels = np.unique(instance.costs[np.isfinite(instance.costs)])
    levels = levels[levels >= instance.costs.min(axis=1).max()]
    best: tuple[int, ...] | None = None
    low, high = 0, len(levels) - 1
    while low <= high:
        middle = (low + high) // 2
        model = Model()
        column = _columns(instance, model, tuple(range(len(instance.sites))))
        _exactly(instance, model, column)
        _require_cover(instance, model, column, _cover(instance, levels[middle]))
        try:
            best, high = _chosen(model.solve(limits).values, column), middle - 1
        except Infeasible:
            low = middle + 1
    if best is None:
        raise Infeasible
    found = float(instance.costs[:, best].min(axis=1).max())
    return Answer(best, found, found)


def _require_cover(
    instance: Instance, model: Model, column: dict[int, int], cover: np.ndarray
) -> None:
    settled = cover[:, list(instance.fixed)].any(axis=1)
    for row in cover[~settled]:
        inside = [column[site] for site in np.flatnonzero(row).tolist()]
        model.row(inside, [1.0] * len(inside), low=1.0)


def mclp(instance: Instance, limits: Limits, *, limit: float) -> Answer:
    """Return the sites that have the most weight within a limit.

    Parameters
    ----------
    limit
        Greatest cost at which a client counts as covered, in the unit of the costs.

    References
    ----------
    Church and ReVelle (1974), The maximal covering location problem, Papers of the Regional
    Science Association 32, 101–118.
    """
    cover = _cover(instance, _positive(limit))
    model = Model()
    column = _columns(instance, model, tuple(range(len(instance.sites))))
    _exactly(instance, model, column)
    settled = cover[:, list(instance.fixed)].any(axis=1)
    for row, weight in zip(cover[~settled], instance.weights[~settled], strict=True):
        inside = [column[site] for site in np.flatnonzero(row).tolist()]
        if inside:
            covered = model.column(-float(weight), whole=False)
            model.row([*inside, covered], [*[1.0] * len(inside), -1.0], low=0.0)
    model.offset = -float(instance.weights[settled].sum())
    solved = model.solve(limits)
    sites = _chosen(solved.values, column)
    found = float(instance.weights[cover[:, sites].any(axis=1)].sum())
    most = max(-solved.bound, found)
    return Answer(sites, found, found if most - found <= 1e-9 * most else most)


def lscp(instance: Instance, limits: Limits, *, limit: float) -> Answer:
    """Return the fewest sites that have every client within a limit.

    Clients that no site has within the limit must be taken out before; ``count`` is not looked at.

    References
    ----------
    Toregas et al. (1971), The location of emergency service facilities, Operations Research 19,
    1363–1373.
    """
    cover = _cover(instance, _positive(limit))
    model = Model()
    column = _columns(instance, model, tuple(range(len(instance.sites))))
    for number in column.values():
        model.cost[number] = 1.0
    _require_cover(instance, model, column, cover)
    solved = model.solve(limits)
    sites = _chosen(solved.values, column)
    least = float(np.ceil(solved.bound - 1e-6))
    return Answer(sites, float(len(sites)), least)


def _positive(limit: float) -> float:
    if not (np.isfinite(limit) and limit > 0):
        raise SettingError("error.compare_range", name="limit", found=limit, expected="> 0")
    return float(limit)


def solver_of(model: str, limit: float | None) -> Callable[[Instance, Limits], Answer]:
    """Return the function of one of ``MODELS``, with its limit where it needs one."""
    if model in ("pmedian", "pcenter"):
        return {"pmedian": pmedian, "pcenter": pcenter}[model]
    if limit is None:
        raise SettingError("error.site_limit", model=model)
    function = {"mclp": mclp, "lscp": lscp}[model]
    return lambda instance, limits: function(instance, limits, limit=limit)


def judge_of(model: str, limit: float | None) -> Callable[[Floats, Floats], Floats]:
    """Return what values many choices of sites by the model, as its answers are valued.

    The function takes the least costs, clients × choices, and the weights of the clients; a choice that
    the model may not make is worth inf.

    Examples
    --------
    >>> judge_of("pcenter", None)(np.array([[1.0, 4.0], [2.0, 3.0]]), np.ones(2)).tolist()
    [2.0, 4.0]
    """
    if model == "pmedian":
        return lambda least, weights: np.asarray(weights @ least, dtype=float)
    if model == "pcenter":
        return lambda least, _: np.asarray(least.max(axis=0), dtype=float)
    if limit is None:
        raise SettingError("error.site_limit", model=model)
    reach = _positive(limit) * (1 + _SLACK)
    if model == "mclp":
        return lambda least, weights: np.asarray(weights @ (least <= reach), dtype=float)
    # Of a cover every choice that is judged has the same number of sites: it covers, or it is none.
    return lambda least, _: np.where((least <= reach).all(axis=0), 0.0, np.inf)


def reachable_within(instance: Instance, limit: float) -> tuple[Instance, tuple[str, ...]]:
    """Return a question without the clients that no site has within a limit, and their labels."""
    kept = _cover(instance, _positive(limit)).any(axis=1)
    left = tuple(np.array(instance.clients, dtype=object)[~kept])
    if not left:
        return instance, ()
    labels = tuple(np.array(instance.clients, dtype=object)[kept])
    return (
        replace(
            instance, costs=instance.costs[kept], weights=instance.weights[kept], clients=labels
        ),
        left,
    )
