"""Plants: sums are lower bounds, unknown is counted apart, doubts and statuses are kept."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters.series import series
from gis.clusters.standing import standing
from gis.errors import UnknownNameError
from gis.indicators import plants as works
from gis.indicators.plants import Plants

COLUMNS = (
    "plant_id", "kind", "name", "name_en", "region_code", "lon", "lat", "precision", "status",
    "process", "owner", "start_year", "doubt",
)  # fmt: skip
REGIONS = pd.DataFrame(
    [
        ["100000x", "province", "", "100000x"],
        ["1100", "prefecture", "1100", "100000x"],
        ["1200", "prefecture", "1200", "100000x"],
        ["1101", "county", "1100", "100000x"],
        ["1102", "county", "1100", "100000x"],
        ["1201", "county", "1200", "100000x"],
    ],
    columns=["adcode", "level", "prefecture_adcode", "province_adcode"],
)

ATLAS = Atlas.bundled()


def plant(
    identity: str, county: str, kind: str = "cement", status: str = "operating"
) -> list[object]:
    return [
        identity,
        kind,
        identity,
        "",
        county,
        104.0,
        30.0,
        "exact",
        status,
        "",
        "",
        np.nan,
        np.nan,
    ]


def made(identity: str, product: str, capacity: float, status: str = "operating") -> list[object]:
    unit = "kt/a" if product == "crude_steel" else "Mt/a"
    return [identity, product, status, capacity, unit]


@pytest.fixture
def five() -> Plants:
    table = [
        plant("a", "1101"), plant("b", "1101"), plant("c", "1102"), plant("d", "1201", "steel"),
        plant("e", "1201", status="retired"),
    ]  # fmt: skip
    rows = [
        made("a", "cement", 2.0), made("a", "clinker", 1.5), made("b", "cement", np.nan),
        made("c", "cement", np.nan), made("d", "crude_steel", 500.0),
        made("e", "cement", 9.0, "retired"),
    ]  # fmt: skip
    return Plants(
        pd.DataFrame(table, columns=list(COLUMNS)),
        pd.DataFrame(rows, columns=["plant_id", "product", "status", "capacity", "unit"]),
    )


def test_a_sum_is_a_lower_bound_and_counts_the_unknown_apart(five: Plants) -> None:
    rows = works.totals(five).set_index("product")
    assert rows.loc["cement"].tolist() == ["Mt/a", 3, 2.0, 2]
    assert rows.loc["clinker"].tolist() == ["Mt/a", 1, 1.5, 0]
    assert rows.loc["crude_steel"].tolist() == ["kt/a", 1, 500.0, 0]
    assert works.totals(five, "retired").loc[0, "capacity"] == 9.0


def test_nothing_but_unknown_has_no_sum(five: Plants) -> None:
    rows = works.totals(five.where(["1102"]))
    assert rows["plants"].tolist() == [1]
    assert np.isnan(rows.loc[0, "capacity"])


def test_a_region_without_a_plant_has_0_and_one_of_unknown_size_has_no_figure(five: Plants) -> None:
    counties = works.by_region(five, "cement", REGIONS, "county")
    assert counties.loc["1101"].tolist() == [2, 2.0, 1]
    assert counties.loc["1201"].tolist() == [0, 0.0, 0]  # the retired one does not count
    assert counties.loc["1102", ["plants", "unknown"]].tolist() == [1, 1]
    assert np.isnan(counties.loc["1102", "capacity"])
    assert works.by_region(five, "cement", REGIONS, "province").iloc[0].tolist() == [3, 2.0, 2]


def test_levels_sum_to_each_other(five: Plants) -> None:
    for product in ("cement", "clinker", "crude_steel"):
        sums = [
            works.by_region(five, product, REGIONS, level)[["plants", "unknown"]].sum().tolist()
            for level in ("province", "prefecture", "county")
        ]
        assert sums[0] == sums[1] == sums[2]


def test_an_unknown_kind_names_the_nearest(five: Plants) -> None:
    with pytest.raises(UnknownNameError, match="cement"):
        five.where(kinds=["cemment"])
    with pytest.raises(UnknownNameError, match="clinker"):
        works.by_region(five, "clinkers", REGIONS, "county")


def test_around_a_point_the_nearest_come_first(five: Plants) -> None:
    table = five.table.assign(lat=[30.0, 31.0, 30.5, 40.0, 30.0])
    near = works.around(Plants(table, five.capacities), 104.0, 30.0, 120.0)
    assert near["plant_id"].tolist() == ["a", "e", "c", "b"]
    assert near["distance_km"].round(1).tolist() == [0.0, 0.0, 55.6, 111.2]


def test_the_bundled_plants_sum_to_the_tracker() -> None:
    every = Plants(ATLAS.table("plants"), ATLAS.table("plant-capacities"))
    rows = works.totals(every).set_index("product")
    assert rows.loc["cement", "capacity"] == pytest.approx(1786.8, abs=0.05)
    assert rows.loc["clinker", "capacity"] == pytest.approx(1347.7, abs=0.05)
    assert (rows.loc["cement", "unknown"], rows.loc["clinker", "unknown"]) == (177, 155)
    regions = ATLAS.regions()
    by_prefecture = works.by_region(every, "clinker", regions, "prefecture")
    assert len(by_prefecture) == 375
    assert by_prefecture["capacity"].sum() == pytest.approx(1347.7, abs=0.05)
    # Of 245 prefectures with a kiln, 232 have a known capacity.
    assert (by_prefecture["plants"] > 0).sum() == 245
    assert (by_prefecture["capacity"] > 0).sum() == 232


def test_of_macao_the_trackers_rows_are_not_held_and_nothing_is_known():
    every = Plants(ATLAS.table("plants"), ATLAS.table("plant-capacities"))
    for level in ("province", "prefecture", "county"):
        rows = works.by_region(every, "cement", ATLAS.regions(), level)
        assert rows.index[rows["plants"].isna()].tolist() == ["820000"]
        assert rows.loc["820000", "capacity"] != rows.loc["820000", "capacity"]
        assert pd.isna(rows.loc["820000", "unknown"])
    # Hong Kong's are held: one works.
    assert rows.loc["810000":"819999", "plants"].sum() == 1
    # What a user brings is known.
    table = pd.DataFrame({"plant_id": ["a"], "kind": ["cement"], "region_code": ["820000"]})
    made = pd.DataFrame(
        {"plant_id": ["a"], "product": "cement", "status": "operating", "capacity": [1.5]}
    ).assign(unit="Mt/a")
    own = works.by_region(Plants(table, made), "cement", ATLAS.regions(), "province")
    assert own.loc["820000"].tolist() == [1, 1.5, 0]


def test_search_finds_by_name_and_owner() -> None:
    every = Plants(ATLAS.table("plants"), ATLAS.table("plant-capacities"))
    assert len(works.search(every, "海螺")) > 60
    assert works.search(every, "琉璃河")["plant_id"].tolist() == ["cement-P100000123182"]
    assert works.search(every, "(").empty is False  # plain text, no pattern


def test_a_place_has_the_plants_of_its_counties() -> None:
    regions = ATLAS.regions()
    every = Plants(ATLAS.table("plants"), ATLAS.table("plant-capacities"))
    chengdu = every.where(
        works.counties_of("510100", regions), kinds=["cement"], statuses=["operating"]
    )
    assert sorted(chengdu.table["name"]) == [
        "四川亚东水泥有限公司", "四川兰丰水泥有限公司", "都江堰拉法基水泥有限公司",
    ]  # fmt: skip
    # 仙桃 is a prefecture and a county with one code; 北京 a province and a prefecture.
    assert works.counties_of("429004", regions) == ["429004"]
    assert len(works.counties_of("110000", regions)) == 16


def test_the_units_of_one_power_station_are_one_works_and_all_their_power() -> None:
    atlas = Atlas.bundled()
    every = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
    chengdu = every.where(works.counties_of("510100", atlas.regions()))
    power = works.totals(chengdu).set_index("product").loc["waste_power"]
    # 万兴 (two stages, four units), 邓双, 宝林 and 祥福 (two each), 金堂: the list has eleven rows.
    assert (power["plants"], power["capacity"], power["unknown"]) == (5, 254, 0)
    by_county = works.by_region(chengdu, "waste_power", atlas.regions(), "county")
    assert by_county["plants"].sum() == 5
    assert by_county.loc["510112", ["plants", "capacity"]].tolist() == [1, 110]
    # So they stand in every list: on the pages of county and park, in files, on maps.
    rows = works.listed(chengdu).query("kind == 'waste_power' and status == 'operating'")
    assert (len(rows), rows["capacity"].sum(), rows["name"].iloc[0]) == (
        5,
        254,
        "成都市万兴环保发电厂",
    )
    units = works.units_of(chengdu, rows["plant_id"].iloc[0])
    assert len(units) == 4
    assert works.units_of(chengdu, units[-1]) == units
    assert works.units_of(chengdu, "none") == []


def test_units_of_one_power_station_are_one_row_of_their_sum() -> None:
    rows = pd.DataFrame(
        {
            "plant_id": ["u1", "u2", "u3", "c1", "c2"],
            "kind": ["waste_power"] * 3 + ["cement"] * 2,
            "name": ["甲电站", "甲电站", "甲电站", "乙厂", "乙厂"],
            "name_en": [None] * 5,
            "region_code": ["990101"] * 5,
            "status": ["operating", "operating", "announced", "operating", "operating"],
            "capacity": [18.0, 12.0, 30.0, 1.0, float("nan")],
        }
    )
    found = works._whole(rows)
    assert found["plant_id"].tolist() == ["u1", "u3", "c1", "c2"]
    assert found["capacity"].fillna(-1).tolist() == [30.0, 30.0, 1.0, -1]


def test_what_is_to_be_retired_runs_until_then_and_what_is_being_built_does_not() -> None:
    table = pd.DataFrame(
        {
            "plant_id": ["both", "last", "next"], "kind": "steel", "name": ["甲", "乙", "丙"],
            "region_code": "511702", "status": ["operating", "pre_retirement", "operating"],
        }
    )  # fmt: skip
    made = pd.DataFrame(
        [
            ("both", "operating", 3250.0), ("both", "pre_retirement", 1250.0),
            ("both", "construction", 900.0), ("last", "pre_retirement", 600.0),
            ("next", "construction", 1200.0),
        ],
        columns=["plant_id", "status", "capacity"],
    ).assign(product="crude_steel", unit="kt/a")  # fmt: skip
    known = works.Plants(table, made)
    total = works.totals(known).iloc[0]
    assert (total["plants"], total["capacity"], total["unknown"]) == (2, 5100.0, 0)
    by_county = works.by_region(known, "crude_steel", ATLAS.regions(), "county")
    assert by_county.loc["511702", ["plants", "capacity"]].tolist() == [2, 5100.0]
    capacities = works.listed(known).set_index("plant_id")["capacity"]
    assert capacities["both"] == 4500.0
    assert capacities["last"] == 600.0
    assert np.isnan(capacities["next"])
    assert works.totals(known, "construction")["capacity"].tolist() == [2100.0]


def test_the_list_of_a_county_adds_up_to_its_total_and_to_the_figure_of_the_country() -> None:
    here = standing(ATLAS, "511702")
    steel = here.works[here.works["product"] == "crude_steel"]["capacity"].sum()
    assert steel == here.totals.set_index("product").loc["crude_steel", "capacity"] == 2600.0
    assert series(ATLAS, "crude_steel_capacity:2025", "county").by_region["511702"] == 2.6
    assert series(ATLAS, "capacity:crude_steel", "county").by_region["511702"] == 2600.0
