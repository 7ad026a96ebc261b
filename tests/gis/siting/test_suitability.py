"""AHP by hand and by its limits; suitability by its parts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import InputTableError, SettingError
from gis.freight import whereabouts
from gis.report.siting.suitability import of_region
from gis.scenarios import effects, scenario
from gis.siting.ahp import judge
from gis.siting.question import in_no_county, weights_of
from gis.siting.suitability import CRITERIA, criteria, suitability
from gis.sphere import straight_km

BASE = Atlas.bundled()


def test_the_example_of_a_textbook():
    # Three criteria judged 3, 5 and 3: weights 0.637, 0.258, 0.105, ratio 0.033 (Saaty's method by hand).
    found = judge(("a", "b", "c"), {("a", "b"): 3, ("a", "c"): 5, ("b", "c"): 3})
    assert list(found.weights.values()) == pytest.approx([0.637, 0.258, 0.105], abs=5e-4)
    assert found.ratio == pytest.approx(0.0332, abs=5e-4)


def test_a_circle_is_inconsistent():
    found = judge(("a", "b", "c"), {("a", "b"): 9, ("b", "c"): 9, ("a", "c"): 1 / 9})
    assert found.ratio > 1
    assert list(found.weights.values()) == pytest.approx([1 / 3] * 3)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(1.0, 3.0), min_size=3, max_size=6))
def test_weights_that_hold_together_come_back(raw):
    names = [f"c{k}" for k in range(len(raw))]
    pairs = {
        (names[a], names[b]): raw[a] / raw[b]
        for a in range(len(raw))
        for b in range(a + 1, len(raw))
    }
    found = judge(names, pairs)
    assert list(found.weights.values()) == pytest.approx(np.array(raw) / sum(raw), rel=1e-6)
    assert found.ratio < 1e-6


@pytest.mark.parametrize(
    ("criteria_", "pairs", "key"),
    [
        (("a", "b", "c"), {("a", "b"): 2, ("a", "c"): 2}, "error.ahp_missing"),
        (("a", "b"), {("a", "b"): 12}, "error.ahp_scale"),
        (("a", "b"), {("a", "x"): 2}, "error.ahp_pair"),
        (("a", "b"), {("a", "b"): 2, ("b", "a"): 2}, "error.ahp_twice"),
        (("a",), {}, "error.ahp_size"),
    ],
)
def test_a_fault_of_judgement_is_named(criteria_, pairs, key):
    with pytest.raises(SettingError) as fault:
        judge(criteria_, pairs)
    assert fault.value.key == key
    assert fault.value.message("zh")


def test_criteria_are_those_counted_by_hand():
    frame = criteria(BASE, "cement")
    spots = {spot.adcode: spot for spot in whereabouts.seats(BASE, "county")}
    here = spots["510800" if "510800" in spots else "510802"]
    lon, lat = (np.array([getattr(s, a) for s in spots.values()]) for a in ("lon", "lat"))
    km = np.asarray(straight_km(np.full(len(lon), here.lon), np.full(len(lon), here.lat), lon, lat))
    figures = weights_of(BASE, "population")
    own = figures.reindex(list(spots)).to_numpy(dtype=float)
    falls = in_no_county(BASE, figures).reindex(list(spots)).fillna(0.0).to_numpy()
    people = np.nan_to_num(own) + falls
    assert frame.loc[here.adcode, "market"] == pytest.approx(np.nansum(people[km <= 150.0]))
    works = [
        r
        for r in BASE.records("plants")
        if r["kind"] == "cement" and r["status"] in ("operating", "pre_retirement") and r["lon"]
    ]
    away = np.asarray(straight_km(
        np.full(len(works), here.lon), np.full(len(works), here.lat),
        np.array([float(r["lon"]) for r in works]), np.array([float(r["lat"]) for r in works]),
    ))  # fmt: skip
    assert frame.loc[here.adcode, "works"] == (away <= 150.0).sum()
    stations = BASE.records("rail-stations")
    rail = np.asarray(straight_km(
        np.full(len(stations), here.lon), np.full(len(stations), here.lat),
        np.array([float(r["lon"]) for r in stations]), np.array([float(r["lat"]) for r in stations]),
    ))  # fmt: skip
    assert frame.loc[here.adcode, "station"] == pytest.approx(rail.min(), rel=1e-6)


def test_people_beyond_all_counties_fall_to_them_by_area():
    figures = weights_of(BASE, "population")
    falls = in_no_county(BASE, figures)
    # 威海: 718,537 people in zones of no county; 乳山 has 1,639.32 of 5,661.18 km².
    assert falls["371083"] == pytest.approx(718_537 * 1_639.32 / 5_661.18, abs=1)
    # 杭州: everybody is in a district of today.
    assert not set(falls.index[falls.index.str.startswith("3301")])
    # Its five districts drawn anew have no shares of their own: they take what the others leave, by area.
    jobs = weights_of(BASE, "construction_jobs")
    blank = BASE.regions().query("level == 'county' and prefecture_adcode == '330100'")
    known = blank["adcode"].isin(jobs.index)
    rest = jobs["330100"] - jobs[blank.loc[known, "adcode"]].sum()
    area = blank[~known].set_index("adcode")["area_km2"]
    assert set(area.index) == {"330102", "330109", "330110", "330113", "330114"}
    share = in_no_county(BASE, jobs)[area.index]
    assert share.to_numpy() == pytest.approx((rest * area / area.sum()).to_numpy())
    # 武汉's bulletin has fewer people than its counties, 仙桃 is its own county: nothing is left to fall.
    assert not set(falls.index) & {"420106", "429004"}
    # Less than a thousandth is rounding: nothing falls in 成都's prefecture unless it is more.
    some = figures.copy()
    some["371000"] = 2_188_011 * 1.0009
    assert "371083" not in in_no_county(BASE, some).index


def test_the_market_holds_everybody_within_reach():
    # All seats of 威海 lie within 150 km of 乳山's, and so does nobody's share of the country twice.
    frame = criteria(BASE, "cement")
    assert frame.loc["371083", "market"] > 2_906_548
    assert frame["market"].isna().sum() == 2_891 - 2_844


def test_parts_add_up_to_the_score_and_one_weight_ranks_by_its_criterion():
    found = suitability(BASE, "水泥", "四川")
    known = found.index.regions["score"].notna()
    assert found.index.parts[known].sum(axis=1).to_numpy() == pytest.approx(
        found.index.regions.loc[known, "score"].to_numpy()
    )
    assert len(found.values) == 183
    one = suitability(BASE, "水泥", "四川", {"station": 1.0})
    first = one.index.regions["rank"].idxmin()
    assert one.values["station"].idxmin() == first


def test_a_scenario_moves_the_designations():
    edited = effects.apply(BASE, scenario.parse(
        "title='x'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='巴中'\nplan='sichuan-2025-2027'", "x"))  # fmt: skip
    before, after = (criteria(atlas, "cement")["designated"] for atlas in (BASE, edited))
    assert (after - before).loc["511902"] == 1
    assert set((after - before)[(after - before) != 0].index.str[:4]) == {"5119"}


def test_what_cannot_be_asked_is_refused():
    with pytest.raises(SettingError):
        suitability(BASE, "水泥", "四川", {"nothing": 1.0})
    with pytest.raises(SettingError):
        suitability(BASE, "水泥", "四川", dict.fromkeys(CRITERIA, 0.0))
    with pytest.raises(InputTableError):
        suitability(BASE, "水泥", "武侯区")


@pytest.mark.parametrize("code", ["429004", "441900", "420116"])
def test_a_city_that_is_its_own_county_is_told_its_score(code):
    """仙桃 and 东莞 stand at both levels; it was said of them that they lie outside."""
    found = suitability(Atlas.bundled(), "cement")
    score = found.index.regions.loc[code, "score"]
    first, *parts = of_region(Atlas.bundled(), found, code, "en")
    assert f"{score:.2f}" in first
    assert len(parts) == len(CRITERIA)
