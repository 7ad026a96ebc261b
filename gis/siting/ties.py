"""How many other choices of sites have the value of the best answer: counted, or at least so many."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, islice
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import SettingError
from gis.siting.instance import TIE, Cut, Floats, Instance
from gis.siting.models import Answer, judge_of
from gis.siting.solver import Infeasible, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Solve = Callable[[Instance, Limits], Answer]
    Judge = Callable[[Floats, Floats], Floats]

# How many ties are named; of more the number is said.
SHOWN = 10
# Clients × sites × choices up to which every choice is judged: some tenths of a second.
_MOST_WORK = 2e7
_AT_ONCE = 4e6
# Clients × sites up to which a solver is asked again and again; above, it is asked once.
_SMALL = 50_000


@dataclass(frozen=True)
class Ties:
    """Other choices of the value of the best.

    Attributes
    ----------
    sites
        Their new sites by position, at most ``SHOWN``.
    count
        How many there are, those that are not shown among them.
    is_all
        Whether there are no more than ``count``; else there are at least so many.
    """

    sites: tuple[tuple[int, ...], ...]
    count: int
    is_all: bool


def ties(
    instance: Instance, way: tuple[str, float | None], solve: Solve, limits: Limits, best: Answer
) -> Ties:
    """Return the other choices of new sites whose value is that of the best answer.

    Which of them a solver names first is chance; whoever defends an answer must know how many there are.

    Parameters
    ----------
    instance
        The prepared question of the answer.
    way
        The model and its limit, as for :func:`gis.siting.models.solver_of`.
    solve, limits
        What is asked where there are too many choices to judge each.
    best
        The answer that was found.

    Returns
    -------
    Ties
        The choices beside the best one; none where no site is new.
    """
    new = frozenset(best.sites) - set(instance.fixed)
    if not new:
        return Ties((), 0, is_all=True)
    free = len(instance.sites) - len(instance.fixed)
    if comb(free, len(new)) * len(instance.clients) * len(best.sites) <= _MOST_WORK:
        return _counted(replace(instance, count=len(new)), judge_of(*way), best, new)
    return _asked(instance, solve, limits, best)


def _is_same(value: Floats | float, best: float) -> np.ndarray:
    return np.asarray(np.abs(np.asarray(value) - best) <= TIE * max(abs(best), 1.0))


def _counted(instance: Instance, judge: Judge, best: Answer, new: frozenset[int]) -> Ties:
    shown: list[tuple[int, ...]] = []
    count = 0
    # As the judge values it, in the order of its own sums.
    least = instance.costs[:, list(best.sites)].min(axis=1)[:, None]
    worth = float(judge(least, instance.weights)[0])
    for part, values in _every(instance, judge):
        for row in np.flatnonzero(_is_same(values, worth)).tolist():
            if frozenset(part[row]) == new:
                continue
            count += 1
            if len(shown) < SHOWN:
                shown.append(part[row])
    return Ties(tuple(shown), count, is_all=True)


def _every(instance: Instance, judge: Judge) -> Iterator[tuple[list[tuple[int, ...]], Floats]]:
    """Yield all choices of new sites with their values, many at once."""
    fixed = set(instance.fixed)
    some = combinations(
        [site for site in range(len(instance.sites)) if site not in fixed], instance.count
    )
    size = max(1, int(_AT_ONCE / (len(instance.clients) * instance.total)))
    while part := list(islice(some, size)):
        chosen = np.array([[*instance.fixed, *new] for new in part])
        yield part, judge(instance.costs[:, chosen].min(axis=2), instance.weights)


def _asked(instance: Instance, solve: Solve, limits: Limits, best: Answer) -> Ties:
    shown: list[tuple[int, ...]] = []
    question, sites = instance, best.sites
    most = SHOWN if instance.costs.size <= _SMALL else 1
    while len(shown) < most:
        new = frozenset(sites) - set(instance.fixed)
        question = question.without(Cut(new, len(new) - 1))
        try:
            other = solve(question, limits)
        except Infeasible:
            return Ties(tuple(shown), len(shown), is_all=True)
        except SettingError:
            # Time was over before any other was found: that is no proof that there is none.
            return Ties(tuple(shown), len(shown), is_all=False)
        if not _is_same(other.value, best.value):
            # A worse one says that there is no further tie only where it is proven best of the rest.
            return Ties(tuple(shown), len(shown), is_all=other.gap <= TIE)
        shown.append(tuple(site for site in other.sites if site not in instance.fixed))
        sites = other.sites
    return Ties(tuple(shown), len(shown), is_all=False)
