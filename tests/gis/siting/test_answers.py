"""Answers that differ, ties that are named, reasons counted by hand, the question of the atlas."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs
from gis.freight.graph import network
from gis.freight.whereabouts import Spot
from gis.indicators import statistics
from gis.report.siting import answers as report
from gis.siting.allocation import allocate
from gis.siting.answers import ranks, several
from gis.siting.instance import Instance
from gis.siting.models import pmedian, solver_of
from gis.siting.question import Asked, ask, between, weights_of
from gis.siting.solver import Limits
from gis.siting.ties import Ties, ties

# Four clients on a line at 0, 1, 9, 10; sites at each of them.
PLACES = np.array([0.0, 1.0, 9.0, 10.0])
LINE = Instance(
    np.abs(PLACES[:, None] - PLACES), np.array([1.0, 1.0, 1.0, 1.0]), 2, (), tuple("abcd"),
    tuple("wxyz"),
)  # fmt: skip


def test_equal_answers_are_tied_and_named():
    found = several(LINE, pmedian, Limits(), count=9)
    # One site in each pair: 2 × 2 choices cost 2, the two within one pair 8 + 9.
    assert [one.answer.value for one in found] == [2.0, 2.0, 2.0, 2.0, 17.0, 17.0]
    assert [one.is_tied for one in found] == [False, True, True, True, False, False]
    assert len({one.answer.sites for one in found}) == 6
    best = found[0].answer
    tied = ties(LINE, ("pmedian", None), pmedian, Limits(), best)
    assert (tied.count, tied.is_all) == (3, True)
    assert {best.sites, *tied.sites} == {one.answer.sites for one in found[:4]}


@pytest.mark.parametrize(
    ("model", "limit"), [("pmedian", None), ("pcenter", None), ("mclp", 1.0), ("lscp", 1.0)]
)
def test_ties_are_counted_by_every_model_and_a_solver_finds_the_same(monkeypatch, model, limit):
    solve = solver_of(model, limit)
    best = solve(LINE, Limits())
    counted = ties(LINE, (model, limit), solve, Limits(), best)
    # By hand: one of w, x and one of y, z reach all within 1 in every model.
    assert (counted.count, counted.is_all) == (3, True)
    monkeypatch.setattr("gis.siting.ties._MOST_WORK", 0)
    asked = ties(LINE, (model, limit), solve, Limits(), best)
    assert (set(asked.sites), asked.count, asked.is_all) == (set(counted.sites), 3, True)
    monkeypatch.setattr("gis.siting.ties._SMALL", 0)
    few = ties(LINE, (model, limit), solve, Limits(), best)
    assert (few.count, few.is_all) == (1, False)


def test_answers_differ_in_as_many_sites_as_asked():
    found = several(LINE, pmedian, Limits(), count=9, differ=2)
    sites = [set(one.answer.sites) for one in found]
    assert len(sites) == 2
    assert not sites[0] & sites[1]


def test_a_single_best_answer_has_no_tie():
    weights = np.array([3.0, 1.0, 1.0, 3.0])
    asked = Instance(LINE.costs, weights, 2, (), LINE.clients, LINE.sites)
    best = pmedian(asked, Limits())
    assert best.sites == (0, 3)
    assert ties(asked, ("pmedian", None), pmedian, Limits(), best) == Ties((), 0, is_all=True)


def test_reasons_are_those_of_a_hand_count():
    asked = Instance(LINE.costs, np.array([3.0, 1, 1, 3]), 1, (0,), LINE.clients, LINE.sites)
    (first, *_) = several(asked, pmedian, Limits())
    west, east = first.reasons
    assert (west.is_fixed, east.is_fixed) == (True, False)
    assert (west.clients, west.weight, west.mean_cost) == (2, 4.0, 0.25)
    # Now 1 + 1; without the eastern site 9 + 3 · 10 for its two clients instead of 1.
    assert first.answer.value == 2.0
    assert east.loss == pytest.approx((9 + 30 - 1) / 2)


def test_a_client_between_two_sites_goes_to_the_first_label_whatever_the_order():
    costs_ = np.array([[5.0, 5.0, 1.0]])
    asked = Instance(costs_, np.ones(1), 1, (), ("a",), ("z", "b", "c"))
    for sites in ((0, 1), (1, 0)):
        found = allocate(asked, sites)
        assert (found.site.tolist(), found.ties) == ([1], {0: (0, 1)})


def test_ranks_under_other_costs_are_those_of_a_hand_count():
    asked = Instance(LINE.costs, np.array([3.0, 1, 1, 3]), 2, (), LINE.clients, LINE.sites)
    found = several(asked, pmedian, Limits(), count=2)
    assert ranks(asked, found, LINE.costs) == [1, 2]
    # With every way as long as any other nothing tells the answers apart.
    assert ranks(asked, found, np.ones_like(LINE.costs)) == [1, 1]


def test_a_model_without_its_limit_is_refused():
    with pytest.raises(SettingError) as fault:
        solver_of("mclp", None)
    assert fault.value.key == "error.site_limit"


def test_jobs_are_people_times_shares():
    atlas = Atlas.bundled()
    jobs, people = (weights_of(atlas, name) for name in ("construction_jobs", "population"))
    figures = statistics.together(atlas)
    here = figures[(figures["region_code"] == "510100") & (figures["year"] == 2020)]
    here = here.set_index("indicator")["value"]
    assert jobs["510100"] == here["employed"] * here["employment_construction_share"] / 100
    assert people["510100"] == here["population_census"]


def test_the_question_of_the_atlas():
    atlas = Atlas.bundled()
    net, terms = network.load(atlas), costs.Terms(costs.defaults(atlas))
    asked = Asked("水泥", "四川", 2, "prefecture", "prefecture", stands="plan", exclude=("绵阳",))
    question = ask(net, asked, weights_of(atlas, "population"), by="cost", terms=terms)
    fixed = {question.sites[k].adcode for k in question.instance.fixed}
    assert fixed == {"510100", "510600", "511100", "511500", "511700", "511600", "511800"}
    codes = [spot.adcode for spot in question.sites]
    assert "510700" not in codes
    assert len(codes) == len(set(codes)) == 20
    assert len(question.clients) == 21
    row, column = question.instance.clients.index("510100"), codes.index("510100")
    assert question.instance.costs[row, column] == 0.0


def test_costs_are_those_of_the_matrix():
    from gis.freight import matrix, whereabouts

    atlas = Atlas.bundled()
    net, terms = network.load(atlas), costs.Terms(costs.defaults(atlas))
    spots = [whereabouts.locate(atlas, name) for name in ("成都", "达州", "海口", "110.0,5.0")]
    spots[3] = Spot("海上", 112.3, 16.8)
    square = matrix.least(net, spots, by="cost", terms=terms).to_numpy()
    found = between(net, spots[:2], spots, by="cost", terms=terms)
    assert np.allclose(found, square[:2])
    assert np.isinf(found[:, 3]).all()


def test_a_region_that_is_excluded_bars_the_places_in_it_that_have_no_code():
    """青白江 and a pair of degrees in 锦江 lie in 成都; the rail stations of 德阳 and 绵阳 do not."""
    atlas = Atlas.bundled()
    net, terms = network.load(atlas), costs.Terms(costs.defaults(atlas))
    said = ("104.08,30.66", "青白江", "德阳站", "绵阳")
    people = weights_of(atlas, "population")
    for excluded, left in (
        ((), ["104.08,30.66", "青白江区", "德阳站", "绵阳市"]),
        (("成都",), ["德阳站", "绵阳市"]),
        (("锦江区", "德阳"), ["青白江区", "绵阳市"]),
        (("四川绵阳",), ["104.08,30.66", "青白江区", "德阳站"]),
    ):
        asked = Asked(
            "水泥", "四川", 1, "prefecture", "prefecture", candidates=said, exclude=excluded
        )
        question = ask(net, asked, people, by="cost", terms=terms)
        assert [spot.name for spot in question.sites] == left


def test_sites_and_clients_of_one_name_are_told_apart():
    atlas = Atlas.bundled()
    net, terms = network.load(atlas), costs.Terms(costs.defaults(atlas))
    asked = Asked("水泥", "四川", 1, "county", "county")
    question = ask(net, asked, weights_of(atlas, "population"), by="cost", terms=terms)
    for spots in (question.sites, question.clients):
        names = {spot.adcode: spot.name for spot in spots}
        assert len(set(names.values())) == len(names) == 183
        assert (names["511102"], names["511002"]) == ("四川省乐山市市中区", "四川省内江市市中区")
        assert names["510113"] == "青白江"


@pytest.mark.parametrize(
    ("values", "over"), [((100.0, 110.0), [0.0, 10.0]), ((0.0, 0.0, 3.0), [0.0, 0.0, np.nan])]
)
def test_what_is_over_a_best_of_nought_is_undefined(values, over):
    """Three hours over none stood as 0 % over the best."""
    ranked = [
        SimpleNamespace(answer=SimpleNamespace(value=one, gap=0.0), reasons=(), is_tied=False)
        for one in values
    ]
    found = report.answers(SimpleNamespace(ranked=ranked, ranks=None), "zh")["over_best_pct"]
    np.testing.assert_allclose(found, over)


@pytest.mark.parametrize(("gap", "said"), [(0.012341, "1.24%"), (0.0007, "0.07%"), (1e-7, "0.01%")])
def test_a_proven_gap_is_rounded_up_since_it_is_a_bound(gap, said):
    """1.2341 % was “at most 1.23 %”, and the true best could be better by more."""
    found = SimpleNamespace(
        model="pmedian", unit="cost", weight="site.weight.population", way=SimpleNamespace(limit=None), question=SimpleNamespace(in_no_county=0, wide=()),
        prepared=SimpleNamespace(unserved=(), unweighted=(), weightless=(), unreachable_pairs=0),
        ranked=[SimpleNamespace(answer=SimpleNamespace(gap=gap), reasons=(SimpleNamespace(is_fixed=False),))],
        has_own_weight=False,
    )  # fmt: skip
    assert f"at most {said}" in report.notes(found, "en")[-1]
