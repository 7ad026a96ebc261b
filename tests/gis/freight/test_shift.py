"""公转铁, 公转水: conservation, monotony, and the switch point worked out by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import InputTableError, SettingError
from gis.freight import flows, shift
from gis.freight.costs import Choice, Terms
from gis.tables import reading
from tests.gis.freight import tiny_network


def moved(**options):
    given_flows = options.pop("moving", flows.all_pairs(tiny_network.spots(), 10.0))
    net = options.pop("net", None) or tiny_network.network()
    terms = Terms(
        options.pop("factors", None) or tiny_network.factors(), options.pop("choice", Choice())
    )
    return shift.shift(net, given_flows, terms, **options)


def test_by_hand():
    row = moved().iloc[0]
    # west–middle by water, west–east by rail, middle–east by road, both ways, 10 t each.
    assert (row["road_t"], row["rail_t"], row["water_t"]) == (20, 20, 20)
    assert row["cost_cny"] == pytest.approx(20 * (80 + 114 + 150), rel=1e-4)
    assert row["road_only_cost_cny"] == pytest.approx(20 * (150 + 300 + 150), rel=1e-4)
    assert row["rail_tkm"] == pytest.approx(20 * 450, rel=1e-6)
    assert row["saving_cny"] == pytest.approx(20 * (70 + 186), rel=1e-4)


def test_switch_point():
    """Rail is 90 CNY and two transfers; road via middle by river 80 + 150: rail until 2t < 140."""
    rows = moved(parameter="transfer_rail.cost", values=[67, 69])
    assert rows["rail_t"].tolist() == [20, 0]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 500), min_size=1, max_size=4), st.sampled_from(shift.PARAMETERS))
def test_tonnes_are_conserved_and_nothing_costs_more_than_by_road(values, parameter):
    rows = moved(parameter=parameter, values=values)
    parts = rows[["road_t", "rail_t", "water_t", "unreachable_t"]].sum(axis=1)
    assert np.allclose(parts, rows["total_t"])
    assert (rows["saving_cny"] >= -1e-3).all()
    assert np.allclose(rows["saving_cny"], rows["road_only_cost_cny"] - rows["cost_cny"])


def test_dearer_transfers_never_bring_cargo_to_rail():
    rows = moved(parameter="transfer_rail.cost", values=list(range(0, 120, 10)))
    assert (np.diff(rows["rail_t"]) <= 0).all()


def test_each_flow_by_hand_and_their_sums():
    """10 t from each town to each other: by rail 114 CNY/t west–east against 300 by road."""
    net, all_flows = tiny_network.network(), flows.all_pairs(tiny_network.spots(), 10.0)
    table = shift.by_flow(net, all_flows, Terms(tiny_network.factors()))
    row = table.set_index(["from", "to"]).loc[("west", "east")]
    assert (row["main_mode"], row["tonnes"]) == ("rail", 10)
    assert row["rail_km"] == pytest.approx(450)
    assert row["cost_cny"] == pytest.approx(10 * 114, rel=1e-4)
    assert row["road_only_cost_cny"] == pytest.approx(10 * 300, rel=1e-4)
    assert row["saving_co2e_kg"] == pytest.approx(10 * (600 * 0.1 - 450 * 0.02), rel=1e-4)
    whole = moved().iloc[0]
    for column in ("cost_cny", "saving_cny", "saving_co2e_kg"):
        assert table[column].sum() == pytest.approx(whole[column], rel=1e-9)


def test_a_flow_without_a_way_has_no_mode_and_no_saving():
    cut = tiny_network.network(joined=False)
    all_flows = flows.all_pairs(tiny_network.spots(), 10.0)
    table = shift.by_flow(
        cut, all_flows, Terms(tiny_network.factors(), Choice(("road",)))
    ).set_index(["from", "to"])
    row = table.loc[("west", "east")]
    assert row["main_mode"] == ""
    assert np.isinf(row["cost_cny"])
    assert np.isnan(row["saving_cny"])
    assert table.loc[("west", "middle"), "main_mode"] == "road"


def test_the_tributary_factor_counts_in_what_a_shift_costs():
    """West–middle by river is 40 + 40 CNY/t; as a tributary twice 40 + 40, still below 150."""
    row = moved(net=tiny_network.network(tributary=True)).iloc[0]
    assert row["cost_cny"] == pytest.approx(20 * (120 + 114 + 150), rel=1e-4)


def test_progress_rises_to_one_and_can_stop_the_work():
    told: list[float] = []
    moved(parameter="transfer_rail.cost", values=[0, 50], progress=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        moved(progress=stop)


def test_unreachable_and_roadless_flows_are_counted_apart():
    cut = tiny_network.network(joined=False)
    row = moved(net=cut).iloc[0]
    assert row["no_road_t"] == 40
    assert row["unreachable_t"] == 0
    alone = moved(net=cut, choice=Choice(("road",))).iloc[0]
    assert (alone["unreachable_t"], alone["road_t"]) == (40, 20)


def test_unknown_parameter_is_refused():
    with pytest.raises(SettingError):
        moved(parameter="road.speed", values=[1])


def test_flow_tables_are_checked():
    with pytest.raises(InputTableError, match="tonnes"):
        flows.from_table(Atlas.bundled(), pd.DataFrame({"from": ["武隆"], "to": ["成都"]}))
    with pytest.raises(InputTableError, match="3"):
        flows.from_table(
            Atlas.bundled(),
            pd.DataFrame({"from": ["武隆"] * 2, "to": ["成都"] * 2, "tonnes": ["5", "-1"]}),
        )
    with pytest.raises(InputTableError):
        flows.from_table(
            Atlas.bundled(), pd.DataFrame({"from": ["武隆"], "to": ["武隆"], "tonnes": [1]})
        )
    with pytest.raises(InputTableError):
        flows.all_pairs(tiny_network.spots()[:1])


def test_own_table():
    table = pd.DataFrame({"from": ["武隆", "成都"], "to": ["成都", "武汉"], "tonnes": ["5", "7"]})
    found = flows.from_table(Atlas.bundled(), table)
    assert [spot.name for spot in found.spots] == ["武隆区", "成都市", "武汉市"]
    assert found.total_tonnes == 12


@pytest.mark.parametrize(
    ("heading", "cell", "tonnes", "is_said"),
    [
        ("运量", "120", 120, True),
        ("运量（万吨）", "120", 1_200_000, False),
        ("运量", "120万吨", 1_200_000, False),
        ("吨数", "120", 120, False),
        ("weight_t", "120", 120, False),
    ],
)
def test_a_volume_without_a_unit_is_said_to_be_read_as_tonnes(heading, cell, tonnes, is_said):
    rows = reading.rows(f"起点,终点,{heading}\n成都,重庆,{cell}\n".encode(), "a.csv")
    found = flows.from_table(Atlas.bundled(), rows)
    assert found.tonnes.tolist() == [tonnes]
    assert ("flow_remark.unit" in found.remarks) is is_said


def test_ten_thousands_of_what_is_not_said_are_no_tonnes():
    rows = reading.rows("起点,终点,运量（万）\n成都,重庆,120\n".encode(), "a.csv")
    with pytest.raises(InputTableError) as fault:
        flows.from_table(Atlas.bundled(), rows)
    assert fault.value.key == "error.table_unit_scale"
    assert "运量（万吨）" in fault.value.message("zh")
    assert "运量（万吨）" in fault.value.message("en")
    rows = reading.rows("起点,终点,运量（万元）\n成都,重庆,120\n".encode(), "a.csv")
    with pytest.raises(InputTableError) as fault:
        flows.from_table(Atlas.bundled(), rows)
    assert fault.value.key == "error.table_unit_differs"


def test_a_missing_column_is_named_in_both_languages():
    rows = reading.rows("起点,终点,产值\n成都,重庆,120\n".encode(), "a.csv")
    with pytest.raises(InputTableError) as fault:
        flows.from_table(Atlas.bundled(), rows)
    assert "tonnes / 吨 / 吨数" in str(fault.value)
