"""Several answers that really differ, and for each site what speaks for it in figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import SettingError
from gis.siting.allocation import Allocation, allocate
from gis.siting.instance import TIE, Cut, Floats, Instance
from gis.siting.models import Answer
from gis.siting.solver import Infeasible, Limits

if TYPE_CHECKING:
    from collections.abc import Callable

    Solve = Callable[[Instance, Limits], Answer]


@dataclass(frozen=True)
class Reason:
    """What a site does in an answer.

    Attributes
    ----------
    site
        Its position.
    is_fixed
        Whether it stands anyway.
    clients, weight
        How many clients it serves, and their weight.
    mean_cost
        Mean cost of its clients by weight; NaN where it serves none.
    loss
        What Σ weight · cost grows by, as a share, without the site; inf where a client would then
        have no way; NaN where there is nothing to compare with.
    """

    site: int
    is_fixed: bool
    clients: int
    weight: float
    mean_cost: float
    loss: float


@dataclass(frozen=True, eq=False)
class Ranked:
    """One of several answers: the answer, who is served from where, reasons, and its ties."""

    answer: Answer
    allocation: Allocation
    reasons: tuple[Reason, ...]
    is_tied: bool


def several(
    instance: Instance, solve: Solve, limits: Limits, *, count: int = 5, differ: int = 1
) -> list[Ranked]:
    """Return the best answers of which each differs from all better ones.

    Parameters
    ----------
    instance
        A prepared question.
    solve
        A model of :func:`gis.siting.models.solver_of`.
    count
        How many at most; fewer where there are no more.
    differ
        In how many new sites two answers must differ at least.

    Returns
    -------
    list
        The best first; ``is_tied`` where the value equals that of the best: a solver may give any
        of them.

    Raises
    ------
    SettingError
        If no choice of sites serves every client, or none was found in time.
    """
    found: list[Ranked] = []
    question = instance
    for _ in range(count):
        try:
            answer = solve(question, limits)
        except Infeasible:
            break
        best = found[0].answer.value if found else answer.value
        tied = bool(found) and abs(answer.value - best) <= TIE * max(abs(best), 1.0)
        allocation = allocate(instance, answer.sites)
        found.append(Ranked(answer, allocation, _reasons(instance, answer, allocation), tied))
        new = frozenset(answer.sites) - set(instance.fixed)
        if not new:
            break
        question = question.without(Cut(new, max(len(new) - differ, 0)))
    if not found:
        raise SettingError("error.site_infeasible", count=instance.count)
    return found


def ranks(instance: Instance, found: list[Ranked], costs: Floats) -> list[int]:
    """Return the place of each answer, 1 the best, where the costs are others.

    Parameters
    ----------
    costs
        As those of the instance, at another end of the factors; answers of equal Σ weight · cost
        share a place.
    """
    totals = [
        float(instance.weights @ costs[:, list(one.answer.sites)].min(axis=1)) for one in found
    ]
    return [1 + sum(other < total * (1 - TIE) for other in totals) for total in totals]


def _reasons(instance: Instance, answer: Answer, allocation: Allocation) -> tuple[Reason, ...]:
    served = allocation.site >= 0
    now = float(instance.weights[served] @ allocation.cost[served])
    reasons = []
    for site in answer.sites:
        mine = allocation.site == site
        weight = float(instance.weights[mine].sum())
        spent = float(instance.weights[mine] @ allocation.cost[mine])
        others = [other for other in answer.sites if other != site]
        loss = np.nan
        if others and now > 0:
            next_best = instance.costs[np.ix_(mine, others)].min(axis=1)
            loss = float(instance.weights[mine] @ next_best - spent) / now
        reasons.append(
            Reason(
                site, site in instance.fixed, int(mine.sum()), weight,
                spent / weight if weight else float("nan"), loss,
            )
        )  # fmt: skip
    return tuple(reasons)
