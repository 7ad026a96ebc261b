"""Own actuals against targets: arithmetic by hand, limits, every reason of the rule."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans import targets
from gis.plans.actuals import Entry, added, seals
from gis.plans.progress import COLUMNS, assess

CLUSTERS, OUTPUT = "sichuan-2025-2027/clusters", "sichuan-2025-2027/output"
NONE = dict.fromkeys(
    ("base_value", "base_year", "implied_base_value", "implied_base_year"), math.nan
)


def target(**given):
    row = {
        "target_id": "t", "plan_id": "p", "region_code": "510000", "indicator": "产值", "indicator_en": "",
        "relation": ">=", "value": 200.0, "unit": "亿元", "year": 2027.0, "locator": "一",
        "stated_growth_share": math.nan, **NONE, **given,
    }  # fmt: skip
    return pd.DataFrame([row])


def entry(year, value, day="2026-01-05"):
    return Entry(day, "p", "t", year, value)


def one(table, *entries, **settings):
    return assess(table, entries, **settings).iloc[0]


BASED = {"base_value": 100.0, "base_year": 2023.0}


def test_the_way_is_that_of_equal_yearly_growth():
    # 100 to 200 in four years: 2^(1/4) a year, so 141.42 after two.
    row = one(target(**BASED), entry(2025, 141.5))
    assert row["expected"] == pytest.approx(141.4213562)
    assert (row["light"], row["reason"]) == ("green", "ahead")
    assert row["required_growth"] == pytest.approx((200 / 141.5) ** 0.5 - 1)
    assert row["actual_growth"] == pytest.approx(1.415**0.5 - 1)
    assert row["gap"] == pytest.approx(58.5)
    # 0.8 of 41.42 is 33.14.
    assert one(target(**BASED), entry(2025, 133.2))["light"] == "amber"
    assert one(target(**BASED), entry(2025, 133.0))["light"] == "red"
    assert one(target(**BASED), entry(2025, 99.0))["way"] < 0


def test_a_rate_goes_in_equal_steps_and_needs_points():
    rate = target(unit="%", value=60.0, base_value=40.0, base_year=2023.0)
    row = one(rate, entry(2025, 50.0))
    assert (row["expected"], row["light"]) == (50.0, "green")
    assert row["required_growth"] == pytest.approx(5.0)


def test_reached_and_missed_need_no_base():
    assert one(target(), entry(2025, 200.0))["reason"] == "reached"
    assert one(target(), entry(2027, 199.9))["reason"] == "missed"
    assert one(target(), entry(2028, 199.9))["light"] == "red"
    assert one(target(relation="<="), entry(2025, 199.9))["reason"] == "reached"
    assert (
        one(target(relation="<=", base_value=300.0, base_year=2023.0), entry(2025, 240.0))["light"]
        == "green"
    )


@pytest.mark.parametrize(
    ("relation", "base", "goal", "told"),
    [
        ("<=", 3.2, 5.5, 6.0),  # unemployment held below 5.5 %
        (">=", 100.0, 80.0, 70.0),  # a stock not to fall below 80
        (">=", 100.0, 100.0, 95.0),
        ("=", 100.0, 100.0, 95.0),
    ],
)
def test_what_left_a_bound_that_it_met_is_red_and_not_ahead(relation, base, goal, told):
    held = target(relation=relation, value=goal, base_value=base, base_year=2023.0)
    row = one(held, entry(2025, told))
    assert (row["light"], row["reason"]) == ("red", "lost")
    assert math.isnan(row["way"])
    assert one(held, entry(2025, goal))["reason"] == "reached"
    # The base's own year is no way yet.
    assert one(held, entry(2023, told))["reason"] == "not_since_base"


def test_a_goal_that_was_exceeded_from_the_first_stays_reached():
    exact = target(relation="=")
    told = (entry(2024, 210.0), entry(2025, 230.0))
    for count in (1, 2):
        assert one(exact, *told[:count])["reason"] == "reached"
    assert one(exact, entry(2024, 210.0), entry(2025, 190.0))["reason"] == "lost"


def test_the_figure_of_the_targets_own_year_decides():
    row = one(target(), entry(2027, 205.0), entry(2028, 190.0))
    assert (row["reason"], row["actual"], row["actual_year"]) == ("reached", 205.0, 2027)
    row = one(target(), entry(2026, 150.0), entry(2027, 190.0), entry(2028, 205.0))
    assert (row["reason"], row["actual"], row["gap"]) == ("missed", 190.0, pytest.approx(10.0))
    # Without one of that year the latest stands, before it and after it.
    assert one(target(), entry(2026, 150.0), entry(2028, 205.0))["actual_year"] == 2028
    assert one(target(year=math.nan), entry(2026, 150.0), entry(2028, 205.0))["actual_year"] == 2028


def test_a_goal_below_its_base_is_reached_from_above():
    falling = target(relation="=", base_value=300.0, base_year=2023.0)
    assert one(falling, entry(2025, 299.0))["light"] == "red"
    assert one(falling, entry(2025, 200.0))["reason"] == "reached"


def test_without_a_base_the_stated_growth_is_held_against_the_needed():
    # 165 to 200 in two years needs 10.1 %.
    stated = target(stated_growth_share=0.15)
    assert one(stated, entry(2025, 165.0))["reason"] == "growth_enough"
    # 150 to 200 needs 15.47 %: 0.97 of it is stated.
    assert one(stated, entry(2025, 150.0))["reason"] == "growth_short"
    assert one(stated, entry(2025, 100.0))["reason"] == "growth_far"


def test_the_first_own_figure_is_a_base_where_the_plan_has_none():
    row = one(target(), entry(2023, 100.0), entry(2025, 150.0))
    assert (row["base_origin"], row["base_value"], row["light"]) == ("own", 100.0, "green")
    assert one(target(), entry(2025, 150.0))["reason"] == "no_base"


@pytest.mark.parametrize(
    ("given", "entries", "reason"),
    [
        ({}, (), "no_actual"),
        ({"value": math.nan}, (entry(2025, 1.0),), "wording"),
        ({"year": math.nan}, (entry(2025, 1.0),), "no_year"),
    ],
)
def test_what_cannot_be_told_has_no_light(given, entries, reason):
    row = one(target(**given), *entries)
    assert (row["light"], row["reason"]) == ("none", reason)


def test_the_last_entry_of_a_year_counts_and_all_stay():
    history = added(
        [entry(2025, 150.0)], [entry(2025, 160.0, "2026-02-01"), entry(2025, 160.0, "2026-03-01")]
    )
    assert [e.value for e in history] == [150.0, 160.0]
    row = assess(target(**BASED), history).iloc[0]
    assert (row["actual"], row["entered"]) == (160.0, "2026-02-01")


def test_a_changed_entry_breaks_every_seal_after_it():
    history = [entry(2024, 1.0), entry(2025, 2.0), entry(2026, 3.0)]
    changed = [history[0], entry(2025, 2.5), history[2]]
    same = [a == b for a, b in zip(seals(history), seals(changed), strict=True)]
    assert same == [True, False, False]


def test_targets_of_a_bundled_plan():
    atlas = Atlas.bundled()
    rows = targets.table(atlas, "sichuan-2025-2027")
    told = [
        Entry("2026-11-28", "sichuan-2025-2027", OUTPUT, 2025, 700.0),
        Entry("2026-11-28", "sichuan-2025-2027", CLUSTERS, 2025, 3.0),
    ]
    found = assess(rows, told).set_index("target_id")
    assert list(assess(rows).columns) == list(COLUMNS)
    # 700 to 1000 in two years: 19.5 % a year against 15 % stated.
    assert found.loc[OUTPUT, "required_growth"] == pytest.approx(0.19523, abs=1e-5)
    assert found.loc[OUTPUT, "reason"] == "growth_far"
    assert found.loc[CLUSTERS, "reason"] == "reached"
    assert set(assess(rows)["light"]) == {"none"}


@given(st.floats(1, 1e6), st.floats(1.01, 10), st.integers(1, 9), st.integers(1, 9))
def test_who_is_exactly_on_the_way_is_green_whatever_the_size(base, ratio, before, after):
    goal = base * ratio
    year = 2020 + before
    actual = base * ratio ** (before / (before + after))
    table = target(value=goal, year=float(year + after), base_value=base, base_year=2020.0)
    assert one(table, entry(year, actual))["light"] == "green"


def test_a_bound_outside_its_range_is_refused():
    with pytest.raises(SettingError):
        assess(target(), amber=0)


def test_no_actual_is_held_against_a_target_that_the_plan_contradicts():
    table = targets.table(Atlas.bundled(), "sichuan-2025-2027")
    (doubtful,) = table.loc[table["suspect"] == "true", "target_id"]
    entered = Entry("2026-12-31", "sichuan-2025-2027", doubtful, 2026, 420.0)
    rows = assess(table, [entered]).set_index("target_id")
    assert (rows.loc[doubtful, "light"], rows.loc[doubtful, "reason"]) == ("none", "suspect")
    assert rows["reason"].eq("suspect").sum() == 1


def test_an_actual_no_later_than_its_base_is_not_said_to_lack_a_base():
    for year in (2022, 2023):
        row = one(target(**BASED), entry(year, 90.0))
        assert (row["light"], row["reason"]) == ("none", "not_since_base")
    assert one(target(), entry(2023, 90.0))["reason"] == "no_base"
