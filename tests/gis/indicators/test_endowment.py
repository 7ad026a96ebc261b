"""Indicators, comparison and peers. The small world is made up; the last tests read the data."""

import numpy as np
import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.errors import InputTableError, SettingError, UnknownNameError
from gis.indicators import endowment, peers
from gis.indicators.statistics import together

CODES = ["900100", "900200", "900300", "900400"]
REGIONS = pd.DataFrame(
    {
        "adcode": [*CODES, "900101"],
        "level": ["prefecture"] * 4 + ["county"],
        "prefecture_adcode": [*CODES, "900100"],
        "province_adcode": "900000",
        "area_km2": [100.0, 200.0, 300.0, 400.0, 10.0],
    }
)
INDICATORS = pd.DataFrame(
    [
        ("gdp", 2020, "GDP", "GDP", "亿元", "100 million yuan", "more"),
        ("gdp", 2023, "GDP", "GDP", "亿元", "100 million yuan", "more"),
        ("population_resident", 2023, "人口", "Population", "万人", "10,000", "none"),
    ],
    columns=["indicator", "year", "name", "name_en", "unit", "unit_en", "direction"],
)
STATS = pd.DataFrame(
    [
        ("900100", "gdp", 2020, 50.0),
        ("900200", "gdp", 2020, 10.0),
        ("900100", "gdp", 2023, 100.0),
        ("900200", "gdp", 2023, 20.0),
        ("900300", "gdp", 2023, 40.0),
        ("900100", "population_resident", 2023, 20.0),
        ("900200", "population_resident", 2023, 10.0),
    ],
    columns=["region_code", "indicator", "year", "value"],
).assign(source="made up")
MINERALS = pd.DataFrame(
    [
        ("900101", "limestone", "reserves"),
        ("900100", "limestone", "reserves"),
        ("900100", "basalt", "stock"),
        ("900200", "basalt", "share"),
        ("900300", None, "reserves"),
    ],
    columns=["region_code", "industry_id", "kind"],
)


@pytest.fixture
def world() -> endowment.Endowment:
    return endowment.endowment(REGIONS, INDICATORS, STATS, MINERALS)


def test_indicators_by_hand(world):
    # 100 亿元 over 20 万人 = 50,000 yuan; 20 万人 on 100 km2 = 2,000 persons per km2.
    assert world.table.loc["900100", "gdp_per_person:2023"] == 50_000.0
    assert world.table.loc["900100", "population_density:2023"] == 2_000.0
    assert "gdp_per_person:2020" not in world.table
    # Limestone in a county below and in the prefecture itself is one mineral.
    assert world.table.loc["900100", "minerals_documented"] == 2.0
    # A share says nothing about a deposit: unknown, not 0.
    assert world.table.loc["900200":, "minerals_documented"].isna().all()


def test_a_region_that_no_station_serves_has_none():
    stations = pd.DataFrame(
        {"mode": ["rail", "rail", "water"], "serves": ["900101;900100", "900200;", "900300"]}
    )
    found = endowment.endowment(REGIONS, INDICATORS, STATS, MINERALS, terminals=stations)
    assert found.table["rail_terminals"].tolist() == [1.0, 1.0, 0.0, 0.0]
    assert found.facts.loc["rail_terminals", "known"] == 4


def test_coverage_stands_beside_every_indicator(world):
    facts = world.facts
    assert facts.loc["gdp:2023", ["known", "regions", "coverage"]].tolist() == [3, 4, 0.75]
    assert facts.loc["gdp:2023", "vintage"] == "2023"
    assert facts["source"].str.len().gt(0).all()
    assert list(facts.columns) == list(endowment.FACT_COLUMNS)


def test_comparison_keeps_order_and_missing_values(world):
    chosen = endowment.compare(world, ["900300", "900100"], ["gdp:2020", "area_km2"])
    assert chosen.table.index.tolist() == ["900300", "900100"]
    assert np.isnan(chosen.table.loc["900300", "gdp:2020"])
    assert chosen.facts.loc["gdp:2020", "known"] == 1
    everything = endowment.compare(world, ["900100", "900400"])
    assert everything.table.notna().any().all()


def test_an_indicator_without_year_means_the_best_known_one(world):
    chosen = endowment.compare(world, ["900100", "900300"], ["gdp"])
    assert list(chosen.table.columns) == ["gdp:2023"]
    # Both years are known for both: the later one.
    assert endowment.resolve(world.table.loc[["900100", "900200"]], "gdp") == "gdp:2023"


@pytest.mark.parametrize(
    ("codes", "chosen", "fault"),
    [
        (["900100"], None, SettingError),
        (["900100", "900100"], None, SettingError),
        ([f"9{i:05}" for i in range(61)], None, SettingError),
        (["900100", "900101"], None, UnknownNameError),
        (["900100", "900200"], ["steel"], UnknownNameError),
    ],
)
def test_comparisons_that_make_no_sense_are_refused(world, codes, chosen, fault):
    with pytest.raises(fault):
        endowment.compare(world, codes, chosen)


def test_own_indicators_join_and_never_replace(world):
    own = pd.DataFrame({"kilns": [3, 1]}, index=["900200", "900400"])
    joined = endowment.with_own(world, own, source="kilns.csv")
    assert joined.table["kilns"].isna().tolist() == [True, False, True, False]
    assert joined.facts.loc["kilns", ["origin", "source", "known"]].tolist() == [
        "own",
        "kilns.csv",
        2,
    ]
    with pytest.raises(InputTableError, match="area_km2"):
        endowment.with_own(world, own.rename(columns={"kilns": "area_km2"}), source="x")
    with pytest.raises(InputTableError, match="900200"):
        endowment.with_own(world, pd.concat([own, own]), source="x")


def test_directions(world):
    found = endowment.directions(world.facts, {"area_km2": -1, "steel": 1})
    assert found["gdp:2023"] == 1
    assert found["area_km2"] == -1
    assert not {"population_resident:2023", "steel"} & found.keys()


def test_peers_by_hand(world):
    by_size = peers.by_size(world.table["gdp:2023"], "900300", 5)
    # 20 is half of 40 (ln 2), 100 is 2.5 times (ln 2.5); 900400 is unknown.
    assert by_size.index.tolist() == ["900200", "900100"]
    assert by_size["distance"].tolist() == pytest.approx([np.log(2), np.log(2.5)], abs=1e-12)
    table = pd.DataFrame(
        {"cement": [1.0, 2.0, 0.0, 0.0], "glass": [1.0, 2.0, 5.0, 0.0]}, index=CODES
    )
    by_structure = peers.by_structure(table, "900100")
    assert by_structure["distance"].to_dict() == {"900200": 0.0, "900300": 0.5}
    borders = {"900100": ["900200"], "900200": ["900100", "900300"], "900300": ["900200"]}
    near = peers.by_neighbourhood(borders, "900100")
    assert near["distance"].to_dict() == {"900200": 1.0, "900300": 2.0}
    assert peers.by_neighbourhood(borders, "900400").empty


@pytest.mark.parametrize(("wrong", "near"), [("gdp:1900", "gdp:"), ("gpd", "gdp")])
def test_a_wrong_indicator_is_answered_with_its_years_or_the_nearest(world, wrong, near):
    with pytest.raises(UnknownNameError) as fault:
        endowment.resolve(world.table, wrong)
    assert all(name.startswith(near) for name in fault.value.values["nearest"])  # noqa: PD011  (no pandas)


def test_a_region_without_the_value_has_no_peers(world):
    with pytest.raises(UnknownNameError):
        peers.by_size(world.table["gdp:2023"], "900400")
    with pytest.raises(UnknownNameError):
        peers.by_structure(pd.DataFrame({"x": [1.0]}, index=["900100"]), "900200")


def test_the_real_indicators():
    atlas = Atlas.bundled()
    everything = endowment.endowment(
        catalog.regions(), catalog.table("indicators"), together(atlas), catalog.table("minerals")
    )
    # 成都: 22,074.7 亿元 and 2,140 万人 in 2023, as the bundled source states.
    assert everything.table.loc["510100", "gdp:2023"] == 22074.7
    assert everything.table.loc["510100", "gdp_per_person:2023"] == pytest.approx(
        22074.7e8 / 2140e4, rel=1e-12
    )
    assert everything.facts.loc["gdp:2023", "known"] == 318
    assert everything.facts.loc["gdp:2023", "regions"] == 375


def test_one_year_of_each_indicator_and_own_columns_as_they_are(world):
    own = pd.DataFrame({"gdp": [1.0, 2.0], "kilns:a": [1.0, 1.0], "kilns:b": [1.0, 1.0]}, CODES[:2])
    both = endowment.compare(endowment.with_own(world, own, source="kilns.csv"), CODES[:2])
    found = endowment.one_vintage(both)
    assert found["gdp:2023"] == ["gdp:2020"]
    assert found["gdp"] == found["kilns:a"] == found["kilns:b"] == found["area_km2"] == []
    # 2020 is known for fewer of all.
    assert "gdp:2023" in endowment.one_vintage(endowment.compare(world, CODES))
