"""The Pareto set against enumeration, and its limits."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.siting import pareto as module
from gis.siting.instance import Instance
from gis.siting.models import pmedian
from gis.siting.pareto import gini, is_counted, judged, nondominated, pareto
from gis.siting.solver import Limits


def instance(
    seed: int, count: int = 2, clients: int = 7, sites: int = 5
) -> tuple[Instance, np.ndarray]:
    rng = np.random.default_rng(seed)
    money, carbon = rng.random((clients, sites)) * 10, rng.random((clients, sites)) * 10
    asked = Instance(
        money, rng.random(clients) + 0.1, count,
        clients=tuple(f"c{k}" for k in range(clients)), sites=tuple(f"s{k}" for k in range(sites)),
    )  # fmt: skip
    return asked, carbon


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 500))
def test_nothing_of_the_pool_is_dominated_and_the_ends_are_the_true_bests(seed):
    asked, carbon = instance(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_WORK", 0)
        found = pareto(asked, carbon, pmedian, Limits())
    every = [judged(asked, carbon, sites) for sites in combinations(range(5), 2)]
    assert min(one.cost for one in found) == pytest.approx(min(one.cost for one in every))
    assert min(one.co2e for one in found) == pytest.approx(min(one.co2e for one in every))
    for one in found:
        for two in found:
            assert not (
                two.cost < one.cost and two.co2e < one.co2e and two.imbalance < one.imbalance
            )


def test_all_answers_in_the_pool_give_the_whole_front():
    asked, carbon = instance(4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_WORK", 0)
        found = pareto(asked, carbon, pmedian, Limits(), each=10)
    every = nondominated([judged(asked, carbon, sites) for sites in combinations(range(5), 2)])
    assert [one.sites for one in found] == [one.sites for one in every]


def test_no_way_stays_no_way():
    asked, carbon = instance(1)
    carbon[:, 0] = np.inf
    assert all(
        0 not in one.sites
        for one in pareto(asked, carbon, pmedian, Limits())
        if np.isfinite(one.co2e)
    )


def test_gini_by_hand_and_of_nothing():
    assert gini(np.array([1.0, 3.0])) == pytest.approx(0.25)
    assert gini(np.array([])) == 0.0
    assert gini(np.zeros(3)) == 0.0


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 500), st.booleans())
def test_of_few_choices_the_whole_front_is_found(seed, has_fixed):
    asked, carbon = instance(seed)
    asked = replace(asked, fixed=(3,) if has_fixed else ())
    assert is_counted(asked)
    free = [site for site in range(5) if site not in asked.fixed]
    every = [judged(asked, carbon, (*asked.fixed, *new)) for new in combinations(free, 2)]
    # By definition: nobody is as good in all three and better in one.
    whole = [
        two for two in every
        if not any(
            one.cost <= two.cost and one.co2e <= two.co2e and one.imbalance <= two.imbalance
            and (one.cost, one.co2e, one.imbalance) != (two.cost, two.co2e, two.imbalance)
            for one in every
        )
    ]  # fmt: skip
    found = pareto(asked, carbon, pmedian, Limits())
    assert {one.sites for one in found} == {one.sites for one in whole}
    assert [one.cost for one in found] == pytest.approx(sorted(one.cost for one in whole))
