"""Targets: growth and bases checked by hand on the bundled plans, limits and broken rows."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis import catalog
from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.plans import targets
from gis.schema import TABLES


def row(target_id: str) -> pd.Series:
    return targets.table(Atlas.bundled()).set_index("target_id").loc[target_id]


def made(*rows: dict[str, object]) -> pd.DataFrame:
    """A table of targets with only what matters filled in."""
    blank = dict.fromkeys(TABLES["targets"], np.nan)
    common = {
        "plan_id": "p",
        "region_code": "510000",
        "relation": "=",
        "unit": "亿元",
        "year": 2026,
    }
    return pd.DataFrame([{**blank, **common, **given_row} for given_row in rows])


# 774 certificates in 2024, 1,000 in 2027: (1000/774)^(1/3) − 1.
# 50 亿元 in 2025, 100 in 2028: 2^(1/3) − 1. Profit and tax 5.5 to 10: (10/5.5)^(1/3) − 1.
@pytest.mark.parametrize(
    ("target_id", "share"),
    [
        ("sichuan-2025-2027/certificates", 0.08915),
        ("wulong-2023-13/output-2028", 0.25992),
        ("wulong-2023-13/profit-tax-2028", 0.22052),
    ],
)
def test_growth_from_a_stated_base(target_id: str, share: float) -> None:
    found = row(target_id)
    assert found["annual_growth_share"] == pytest.approx(share, abs=5e-6)
    assert "规划未写明" in found["derived_note"]
    assert "does not state" in found["derived_note_en"]


def test_only_targets_with_a_base_have_a_growth() -> None:
    table = targets.table(Atlas.bundled())
    grown = table[table["annual_growth_share"].notna()]
    assert len(grown) == 3
    assert grown["base_value"].notna().all()


# National: 3000 / 1.1^3 = 2253.94, at most, since growth is at least 10 %.
# Hubei: 500 / 1.13^3 = 346.53, about, since growth is about 13 %. Both periods are 2024–2026.
@pytest.mark.parametrize(
    ("plan_id", "relation", "base", "share"),
    [("national-2023-261", "<=", 2253.944, 0.10), ("hubei-2024-2026", "~", 346.525, 0.13)],
)
def test_base_from_level_and_growth(plan_id: str, relation: str, base: float, share: float) -> None:
    found = row(f"{plan_id}/revenue")
    assert found["implied_base_relation"] == relation
    assert found["implied_base_value"] == pytest.approx(base, abs=1e-3)
    assert found["implied_base_year"] == 2023
    assert found["stated_growth_share"] == pytest.approx(share)
    # The stated growth is the plan's; ours is only where a base is stated.
    assert math.isnan(found["annual_growth_share"])
    assert "2024—2026" in found["derived_note"]


def test_growth_without_years_gives_no_base() -> None:
    found = row("sichuan-2025-2027/output")
    assert found["stated_growth_share"] == pytest.approx(0.15)
    assert math.isnan(found["implied_base_value"])
    assert math.isnan(found["implied_base_year"])
    assert "起止年份" in found["derived_note"]


def test_one_plan_is_a_part_of_all() -> None:
    every = targets.table(Atlas.bundled())
    parts = [targets.table(Atlas.bundled(), plan["plan_id"]) for plan in catalog.rows("plans")]
    assert sum(map(len, parts)) == len(every) == 47
    assert targets.table(Atlas.bundled(), "liaocheng-measures").empty
    assert list(targets.table(Atlas.bundled(), "liaocheng-measures")) == list(every)
    assert list(every) == [*TABLES["targets"], *targets.DERIVED_COLUMNS]


def test_unknown_plan_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="sichuan-2025-2027"):
        targets.table(Atlas.bundled(), "sichuan")


def test_bundled_table_is_left_alone() -> None:
    before = catalog.table("targets")
    targets.derive(before)
    pd.testing.assert_frame_equal(before, catalog.table("targets"))


@pytest.mark.parametrize(
    ("value", "base", "years"),
    [
        (10, np.nan, 3),
        (10, 0, 3),
        (10, -5, 3),
        (-10, 5, 3),
        (10, 5, 0),
        (10, 5, -1),
        (np.nan, 5, 3),
    ],
)
def test_growth_is_undefined(value: float, base: float, years: float) -> None:
    assert np.isnan(targets.annual_growth_share(value, base, years))


def test_growth_limits() -> None:
    assert targets.annual_growth_share([7.0, 0.0], [7.0, 7.0], [4, 4]).tolist() == [0.0, -1.0]
    assert math.isnan(targets.implied_base_value(100, -1, 2))
    assert math.isnan(targets.implied_base_value(float("nan"), 0.1, 2))
    assert targets.implied_base_value(100, 0, 5) == 100


@pytest.mark.parametrize("unit", targets.RATE_UNITS)
def test_rates_have_no_growth(unit: str) -> None:
    table = made(
        {"indicator": "率", "value": 60, "unit": unit, "base_value": 40, "base_year": 2023}
    )
    assert targets.derive(table)["annual_growth_share"].isna().all()
    assert targets.derive(table.assign(unit="亿元"))["annual_growth_share"].notna().all()


LEVEL = {"indicator": "产值", "value": 121.0}
GROWTH = {"indicator": "产值年均增长", "value": 10.0, "unit": "%", "period": "2025-2026"}


# 121 / 1.1^2 = 100, in the year before 2025.
@pytest.mark.parametrize(
    ("level", "growth", "relation"),
    [("=", "=", "="), (">=", "=", ">="), ("=", ">=", "<="), ("=", "<=", ">="), ("~", ">=", "~")],
)
def test_relation_of_the_implied_base(level: str, growth: str, relation: str) -> None:
    table = made(LEVEL | {"relation": level}, GROWTH | {"relation": growth})
    found = targets.derive(table).iloc[0]
    assert found["implied_base_relation"] == relation
    assert found["implied_base_value"] == pytest.approx(100)
    assert found["implied_base_year"] == 2024


@pytest.mark.parametrize(
    "change",
    [
        {"plan_id": "q"},
        {"region_code": "420000"},
        {"year": 2027},
        {"scope": "重点城市"},
        {"indicator": "总产值年均增长"},
        {"indicator": "产值增长"},
        {"unit": "亿元"},
        {"value": np.nan},
    ],
)
def test_what_differs_is_no_pair(change: dict[str, object]) -> None:
    assert targets.pairs(made(LEVEL, GROWTH)) == [(1, 0)]
    assert targets.pairs(made(LEVEL, GROWTH | change)) == []


def test_period_that_ends_elsewhere_gives_no_base() -> None:
    found = targets.derive(made(LEVEL, GROWTH | {"period": "2023-2025"})).iloc[0]
    assert math.isnan(found["implied_base_value"])


def test_stated_base_stands_before_a_derived_one() -> None:
    table = made(LEVEL | {"base_value": 100.0, "base_year": 2024}, GROWTH)
    found = targets.derive(table).iloc[0]
    assert found["annual_growth_share"] == pytest.approx(0.1)
    assert math.isnan(found["implied_base_value"])


def test_empty_table() -> None:
    assert targets.derive(made(LEVEL).iloc[:0]).empty


POSITIVE = st.floats(0.01, 1e6)


@given(value=POSITIVE, base=POSITIVE, years=st.integers(1, 30), factor=st.floats(0.1, 100))
def test_growth_leads_back_and_has_no_unit(
    value: float, base: float, years: int, factor: float
) -> None:
    share = float(targets.annual_growth_share(value, base, years))
    assert base * (1 + share) ** years == pytest.approx(value, rel=1e-6)
    assert targets.implied_base_value(value, share, years) == pytest.approx(base, rel=1e-6)
    scaled = float(targets.annual_growth_share(value * factor, base * factor, years))
    assert scaled == pytest.approx(share, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(("unit", "value", "said"), [
    ("亿元", 3000.0, "≥ 300 bn CNY"), ("万亿元", 1.2, "≥ 1.2 trillion CNY"), ("万平方米", 2.0, "≥ 0.02 million m²"),
    ("亿吨", 1.5, "≥ 150 Mt"), ("家", 5.0, "≥ 5"), ("%", 30.0, "≥ 30 %"), ("公里", 7.0, "≥ 7 km"), ("标准箱", 7.0, "≥ 7 标准箱"),
])  # fmt: skip
def test_a_target_in_english_is_the_same_amount_in_english_units(unit, value, said):
    row = {"relation": ">=", "value": value, "value_max": None, "unit": unit, "value_text": None}
    assert targets.goal(row, "en") == said
