"""The models of location against enumeration of every choice, and against spopt where it is right."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest

from gis.errors import SettingError
from gis.siting.instance import Cut, Instance, prepare
from gis.siting.lagrange import bound
from gis.siting.models import lscp, mclp, pcenter, pmedian
from gis.siting.solver import Infeasible, Limits

LIMIT = 0.35


def random_instance(seed: int, *, clients=14, sites=9, count=3, fixed=(), holes=0.0) -> Instance:
    draw = np.random.default_rng(seed)
    places, stands = draw.random((clients, 2)), draw.random((sites, 2))
    costs = np.hypot(*(places[:, None] - stands[None]).transpose(2, 0, 1))
    costs[draw.random(costs.shape) < holes] = np.inf
    return Instance(
        costs, draw.integers(1, 9, clients).astype(float), count, tuple(fixed),
        tuple(f"c{i:02}" for i in range(clients)), tuple(f"s{i:02}" for i in range(sites)),
    )  # fmt: skip


def choices(instance: Instance):
    free = [j for j in range(len(instance.sites)) if j not in instance.fixed]
    for new in combinations(free, instance.count):
        chosen = frozenset((*instance.fixed, *new))
        if all(len(chosen & cut.sites) <= cut.most for cut in instance.cuts):
            yield sorted(chosen)


def median_of(instance: Instance, sites) -> float:
    return float(instance.weights @ instance.costs[:, sites].min(axis=1))


CASES = [
    (seed, fixed, holes)
    for seed in range(6)
    for fixed in ((), (2,), (0, 7))
    for holes in (0.0, 0.4)
]


@pytest.mark.parametrize(("seed", "fixed", "holes"), CASES)
def test_the_median_is_that_of_enumeration(seed, fixed, holes):
    asked = prepare(random_instance(seed, fixed=fixed, holes=holes)).instance
    best = min(median_of(asked, sites) for sites in choices(asked))
    if np.isinf(best):
        with pytest.raises(Infeasible):
            pmedian(asked, Limits())
        return
    found = pmedian(asked, Limits())
    assert found.value == pytest.approx(best, rel=1e-9)
    assert found.gap <= 1e-9
    assert set(fixed) <= set(found.sites)
    assert len(found.sites) == asked.total


@pytest.mark.parametrize("seed", range(6))
def test_the_bound_is_never_above_the_best(seed):
    asked = prepare(random_instance(seed, fixed=(1,))).instance
    best = min(median_of(asked, sites) for sites in choices(asked))
    known = bound(asked, 0.0)
    assert known.lower <= best * (1 + 1e-9)
    assert best <= known.upper * (1 + 1e-9)
    # A best answer is still among the sites that were not ruled out.
    assert min(median_of(asked, s) for s in choices(asked) if set(s) <= set(known.open_sites) | known.sites) == pytest.approx(best)  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_another_answer_is_the_best_of_those_that_differ(seed):
    asked = prepare(random_instance(seed, fixed=(4,))).instance
    first = pmedian(asked, Limits())
    other = asked.without(Cut(frozenset(first.sites) - {4}, 1))
    best = min(median_of(other, sites) for sites in choices(other))
    second = pmedian(other, Limits())
    assert second.value == pytest.approx(best, rel=1e-9)
    assert len(set(first.sites) & set(second.sites) - {4}) <= 1


@pytest.mark.parametrize(("seed", "fixed", "holes"), CASES[::2])
def test_the_centre_is_that_of_enumeration(seed, fixed, holes):
    asked = prepare(random_instance(seed, fixed=fixed, holes=holes)).instance
    best = min(asked.costs[:, sites].min(axis=1).max() for sites in choices(asked))
    assert pcenter(asked, Limits()).value == best


@pytest.mark.parametrize(("seed", "fixed", "holes"), CASES)
def test_covering_is_that_of_enumeration(seed, fixed, holes):
    asked = prepare(random_instance(seed, fixed=fixed, holes=holes)).instance
    most = max(
        asked.weights[(asked.costs[:, sites] <= LIMIT).any(axis=1)].sum()
        for sites in choices(asked)
    )
    found = mclp(asked, Limits(), limit=LIMIT)
    assert (found.value, found.bound) == (most, most)
    cover = asked.costs <= LIMIT
    kept = cover.any(axis=1)
    inside = Instance(
        asked.costs[kept], asked.weights[kept], 0, asked.fixed,
        tuple(np.array(asked.clients)[kept]), asked.sites,
    )  # fmt: skip
    fewest = next(
        size
        for size in range(len(asked.sites) + 1)
        if any(
            (inside.costs[:, [*asked.fixed, *new]] <= LIMIT).any(axis=1).all()
            for new in combinations(range(len(asked.sites)), size)
        )
    )
    found = lscp(inside, Limits(), limit=LIMIT)
    extra = len(set(found.sites) - set(asked.fixed))
    assert (extra, found.bound) == (fewest, found.value)


def test_what_no_site_reaches_is_named_and_no_number_stands_for_it():
    asked = random_instance(3)
    costs = asked.costs.copy()
    costs[5] = np.inf
    costs[:, 8] = np.inf
    weights = asked.weights.copy()
    weights[7] = np.nan
    ready = prepare(Instance(costs, weights, 3, (), asked.clients, asked.sites))
    assert (ready.unserved, ready.unweighted) == (("c05",), ("c07",))
    assert ready.unreachable_pairs == 12
    assert 8 not in pmedian(ready.instance, Limits()).sites


@pytest.mark.parametrize("count", [-1, 10])
def test_more_sites_than_there_are_is_refused(count):
    with pytest.raises(SettingError) as fault:
        prepare(random_instance(0, count=count))
    assert fault.value.values["most"] == 9


def test_sites_that_cannot_reach_everyone_have_no_median():
    costs = np.array([[0.0, np.inf], [np.inf, 0.0]])
    asked = prepare(Instance(costs, np.ones(2), 1, (), ("a", "b"), ("x", "y"))).instance
    with pytest.raises(Infeasible):
        pmedian(asked, Limits())
    with pytest.raises(Infeasible):
        pcenter(asked, Limits())


def test_a_gap_that_is_allowed_is_shown():
    asked = prepare(random_instance(11, clients=60, sites=30, count=6)).instance
    loose, tight = pmedian(asked, Limits(gap=0.2)), pmedian(asked, Limits())
    assert tight.value <= loose.value
    assert loose.bound <= tight.value * (1 + 1e-9)
    assert loose.gap <= 0.2


@pytest.mark.parametrize("model", [lscp, mclp])
def test_what_stands_may_cover_everyone_so_that_nothing_is_left_to_decide(model):
    costs = np.array([[0.1, 0.9], [0.2, 0.9]])
    asked = Instance(costs, np.array([3.0, 4.0]), 0, (0,), clients=("a", "b"), sites=("x", "y"))
    found = model(asked, Limits(), limit=LIMIT)
    assert (found.sites, found.value, found.gap) == ((0,), 1.0 if model is lscp else 7.0, 0.0)


# spopt builds its model in a way that PuLP warns of.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("seed", range(3))
def test_spopt_finds_the_same_median_where_every_pair_has_a_way(seed):
    import pulp
    from spopt import locate

    asked = prepare(random_instance(seed, fixed=())).instance
    theirs = locate.PMedian.from_cost_matrix(asked.costs, asked.weights, p_facilities=asked.count)
    theirs = theirs.solve(pulp.PULP_CBC_CMD(msg=False))
    assert pmedian(asked, Limits()).value == pytest.approx(
        theirs.problem.objective.value(), rel=1e-6
    )


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"fixed": (-1,)}, "error.site_fixed_position"),
        ({"fixed": (3,)}, "error.site_fixed_position"),
        ({"sites": ("a", "a", "b")}, "error.site_twice"),
        ({"clients": ("a", "b", "b")}, "error.site_twice"),
        ({"count": 1.5}, "error.compare_range"),
        ({"count": math.nan}, "error.compare_range"),
        ({"count": math.inf}, "error.compare_range"),
    ],
)
def test_a_question_that_names_no_site_or_one_twice_is_refused(change, key):
    """Position −1 was taken for the last site, beside which it could be chosen once more."""
    given = {"count": 1, "clients": ("a", "b", "c"), "sites": ("a", "b", "c"), **change}
    with pytest.raises(SettingError) as fault:
        prepare(Instance(np.ones((3, 3)), np.ones(3), **given))
    assert fault.value.key == key
