"""The cost model: defaults that rest on the facts, files that replace them, rates by hand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis import catalog
from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, matrix, reach
from gis.freight.costs import Choice, Terms
from tests.gis.freight import tiny_network
from tests.gis.freight.tiny_network import factors


def test_default_ranges_hold_their_values():
    for key, factor in costs.defaults(Atlas.bundled()).by_key.items():
        assert factor.low <= factor.value <= factor.high, key
        assert factor.unit, key


def test_facts_stand_in_the_table_of_factors():
    published = set()
    for row in catalog.rows("freight-factors"):
        text = " ".join((row["value_low"], row["value_high"], row["value_central"], row["note"]))
        published |= {float(number) for number in re.findall(r"\d+(?:\.\d+)?", text)}
    # Figures worked out from two published ones.
    derived = {round(29.54 / 830, 4), round(645 / 7 / 24, 1), round(0.10 / 0.06, 2), 0.0}
    for key, factor in costs.defaults(Atlas.bundled()).by_key.items():
        if factor.basis == "fact":
            found = {factor.value, factor.low, factor.high} - derived
            assert found <= published, key


def test_assumptions_say_so():
    rows = {row["key"]: row for row in catalog.rows("freight-defaults")}
    assumed = {key for key, row in rows.items() if row["basis"] == "assumption"}
    assert {"transfer_rail.cost", "transfer_rail.hours", "transfer_water.hours"} <= assumed
    assert all(rows[key]["note"] for key in assumed)


def test_rates_by_hand():
    table = costs.rates(factors(), "cost")
    assert table["road"] == costs.Rate(0.5, 0.0)
    # 10 CNY of handling and half of the fixed 4 CNY at each end of the rail leg.
    assert table["transfer_rail"] == costs.Rate(0.0, 12.0)
    assert costs.rates(factors(), "time")["water"].per_km == pytest.approx(0.1, rel=1e-12)
    assert costs.rates(factors(), "co2e")["rail"].per_km == pytest.approx(0.02, rel=1e-12)
    assert costs.rates(factors(), "km")["access"].per_km == 1.0


def test_low_hours_come_from_high_speed():
    low, high = (costs.rates(factors(), "time", case)["road"].per_km for case in ("low", "high"))
    assert (low, high) == pytest.approx((1 / 100, 1 / 25), rel=1e-12)


def test_file_replaces_one_factor():
    text = '[road]\nunit_cost = {value = 0.4, low = 0.3, high = 0.45, unit = "CNY/t-km"}'
    changed = costs.from_toml(Atlas.bundled(), text)
    factor = changed["road.unit_cost"]
    assert (factor.low, factor.value, factor.high, factor.basis) == (0.3, 0.4, 0.45, "user")
    assert changed["rail.unit_cost"] == costs.defaults(Atlas.bundled())["rail.unit_cost"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[road]\nunit_cost = {value = 0.4}", "error.factor_unit_missing"),
        ("[road]\nunit_cost = 0.4", "error.factor_unit_missing"),
        ('[road]\nunit_cost = {value = 40, unit = "CNY/t"}', "error.factor_unit_other"),
        ('[road]\nprice = {value = 0.4, unit = "CNY/t-km"}', "error.factor_unknown"),
        ('[road]\nunit_cost = {value = -1, unit = "CNY/t-km"}', "error.factor_number"),
        ('[road]\nunit_cost = {value = nan, unit = "CNY/t-km"}', "error.factor_number"),
        ('[road]\nspeed = {value = 0, unit = "km/h"}', "error.factor_number"),
        ('[road]\nunit_cost = {low = 1, unit = "CNY/t-km"}', "error.factor_number"),
        ('[road]\nunit_cost = {value = 1, low = 2, unit = "CNY/t-km"}', "error.factor_order"),
        (
            '[road]\nunit_cost = {value = 1, unit = "CNY/t-km", extra = 3}',
            "error.factor_entry",
        ),
        ("[road\n", "error.factor_toml"),
    ],
)
def test_bad_files_are_refused_with_the_remedy(text, key):
    with pytest.raises(SettingError) as caught:
        costs.from_toml(Atlas.bundled(), text)
    assert caught.value.key == key
    assert caught.value.message("en") != caught.value.message("zh")


def test_an_unknown_key_of_a_factor_is_named_with_the_allowed_ones():
    with pytest.raises(SettingError) as caught:
        costs.from_toml(
            Atlas.bundled(), '[road]\nunit_cost = {value = 1, unit = "CNY/t-km", extra = 3}'
        )
    assert "extra" in caught.value.message("zh")
    assert "value, low, high, unit, source" in caught.value.message("en")


@pytest.mark.parametrize("tonnes", [0, -1, float("nan"), float("inf")])
def test_tonnes_must_be_above_zero(tonnes):
    with pytest.raises(SettingError):
        costs.require_tonnes(tonnes)


def test_modes_keep_their_order_and_must_be_known():
    assert costs.require_modes(("water", "road")) == ("road", "water")
    for wrong in ((), ("air",)):
        with pytest.raises(SettingError):
            costs.require_modes(wrong)


@given(st.floats(0, 1e6), st.sampled_from(["road.unit_cost", "transfer_rail.cost"]))
def test_with_value_changes_only_that_factor(value, key):
    base = factors()
    changed = base.with_value(key, value)
    assert changed[key].pick("low") == changed[key].pick("high") == value
    assert all(changed[k] == base[k] for k in base.by_key if k != key)


@pytest.mark.parametrize("modes", [("rail",), ("water",), ("rail", "water")])
def test_questions_about_the_whole_network_need_trucks(modes):
    net, spots = tiny_network.network(), list(tiny_network.spots())
    with pytest.raises(SettingError, match="road"):
        matrix.least(net, spots, terms=Terms(factors(), Choice(modes)), by="cost")
    with pytest.raises(SettingError, match="road"):
        reach.reach(net, spots[0], (10.0,), "km", Terms(factors(), Choice(modes)))
    assert costs.open_to_trucks(None) == Choice()
