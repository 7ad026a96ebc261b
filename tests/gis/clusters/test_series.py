"""Figures by a short code: the sums are those of their tables, what is unknown is said."""

from __future__ import annotations

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.clusters.series import series
from gis.errors import UnknownNameError


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def test_plants_and_capacity_add_up_to_the_country(atlas):
    assert series(atlas, "plants:cement", "prefecture").by_region.sum() == 1021
    assert series(atlas, "capacity:clinker", "county").by_region.sum() == pytest.approx(1348, abs=1)


def test_the_units_of_one_power_station_are_one_plant(atlas):
    found = series(atlas, "plants:waste_power", "prefecture").by_region
    # 成都: eleven units in five stations; 唐山: seven in five.
    assert (found["510100"], found["130200"]) == (5, 5)


def test_an_indicator_with_one_year_needs_none_and_with_several_names_them(atlas):
    assert series(atlas, "employed", "county").code == "employed:2020"
    with pytest.raises(UnknownNameError, match="gdp:2023"):
        series(atlas, "gdp", "prefecture")


def test_what_figures_of_one_year_give_is_a_series_with_its_unit(atlas):
    found = series(atlas, "gdp_per_person:2023", "prefecture")
    gdp, people = (
        series(atlas, f"{one}:2023", "prefecture").by_region
        for one in ("gdp", "population_resident")
    )
    assert round(found.by_region["510100"]) == 103153
    assert found.by_region["510100"] == pytest.approx(gdp["510100"] / people["510100"] * 1e4)
    assert (found.unit, found.resources) == ("元/人", ("figures", "region_stats", "regions"))
    assert list(found.by_region.index) == list(gdp.index)
    with pytest.raises(UnknownNameError, match="gdp_per_person:2023"):
        series(atlas, "gdp_per_person:1999", "prefecture")


def test_a_mark_is_0_or_1_at_every_level(atlas):
    cities = series(atlas, "designated:水泥", "prefecture")
    provinces = series(atlas, "designated:水泥", "province")
    assert set(cities.by_region) == {0.0, 1.0}
    assert provinces.by_region["510000"] == 1.0


@pytest.mark.parametrize(
    "code", ["plants:zement", "jobs:x", "zones:xx", "capacity:", "gdq:2023", ""]
)
def test_a_code_that_is_none_says_what_is_near(atlas, code):
    with pytest.raises(UnknownNameError) as caught:
        series(atlas, code, "prefecture")
    assert caught.value.values["nearest"]


@pytest.mark.parametrize("level", ["county", "prefecture", "province"])
@pytest.mark.parametrize("code", ["plants:cement", "capacity:cement", "capacity:coal_power"])
def test_nothing_is_known_of_the_plants_of_macao(atlas, code: str, level: str) -> None:
    found = series(atlas, code, level).by_region
    assert np.isnan(found["820000"])
    # 香港 is in the trackers.
    assert found[found.index.str.startswith("81")].notna().all()
