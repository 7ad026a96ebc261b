"""Region × industry tables: sums of the census, capacities of the tracker, zones of the catalogue."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.indicators import panel, statistics
from gis.indicators.plants import Plants
from gis.industries import relatedness, specialisation, structure

ATLAS = Atlas.bundled()
REGIONS = ATLAS.regions()


@pytest.mark.parametrize(
    ("level", "count"), [("province", 31), ("prefecture", 366), ("county", 2839)]
)
def test_employment_covers_the_mainland_and_sums_to_the_employed(level: str, count: int) -> None:
    rows = statistics.together(ATLAS)
    table = panel.employment(rows, REGIONS, level)
    assert table.shape == (count, 12)
    assert table.notna().all().all()
    assert (table >= 0).all().all()
    employed = statistics.wide(rows, table.index)["employed:2020"]
    assert table.sum(axis=1).to_numpy() == pytest.approx(employed.to_numpy(), rel=0.005)


def test_a_county_by_hand() -> None:
    # 东城区: 708,829 people, 13.87 % under 15, 48.8 % of the rest employed, 3.5 % of them build.
    table = panel.employment(statistics.together(ATLAS), REGIONS, "county")
    employed = 708_829 * (1 - 0.1387) * 0.488
    assert table.loc["110101", "construction"] == pytest.approx(employed * 0.035, rel=1e-4)


def test_every_measure_takes_the_panel() -> None:
    table = panel.employment(statistics.together(ATLAS), REGIONS, "county")
    quotient = specialisation.location_quotient(table)
    assert quotient.notna().all().all()
    assert structure.hachman(table).between(0, 1).all()
    found = relatedness.complexity(table)
    assert found.regions.notna().all()
    # Information technology is rarer than farming: the more complex of the two.
    assert found.industries["it"] > found.industries["primary"]


def test_capacity_is_that_of_the_trackers() -> None:
    every = Plants(ATLAS.table("plants"), ATLAS.table("plant-capacities"))
    table = panel.capacity(every, REGIONS, "prefecture")
    assert table.shape == (375, 8)
    assert table["cement"].sum() == pytest.approx(1786.8, abs=0.05)
    assert table.loc["110000", "clinker"] == pytest.approx(2.372, abs=0.001)


def test_zones_count_once_an_industry_and_only_where_they_surely_lie() -> None:
    table = panel.zones(ATLAS.table("zones"), ATLAS.table("zone-industries"), REGIONS, "prefecture")
    provinces = panel.zones(
        ATLAS.table("zones"), ATLAS.table("zone-industries"), REGIONS, "province"
    )
    assert table["30"].sum() == provinces["30"].sum()
    assert 250 < provinces["30"].sum() < 400
    assert (table.to_numpy() == np.round(table.to_numpy())).all()
    counties = panel.zones(ATLAS.table("zones"), ATLAS.table("zone-industries"), REGIONS, "county")
    assert counties.to_numpy().sum() < provinces.to_numpy().sum()
    assert counties.loc["510113", "装备制造"] == 1


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(SettingError):
        panel.employment(pd.DataFrame(), REGIONS, "township")
