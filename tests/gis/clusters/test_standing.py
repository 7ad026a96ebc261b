"""What stands in a region: figures with source and percentile, works, zones, balance."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters import standing
from gis.clusters.products import clinker_said

ATLAS = Atlas.bundled()


def test_chengdu_has_its_market_works_and_zones() -> None:
    found = standing.standing(ATLAS, "510100")
    figures = found.figures.set_index("indicator")
    assert figures.loc["gdp:2023", "value"] == 22_074.7
    assert figures.loc["gdp:2023", "percentile"] > 98
    assert figures["source"].str.len().gt(4).all()
    assert found.totals.set_index("product").loc["cement", "capacity"] == pytest.approx(13.8)
    assert len(found.zones) == 23
    assert "成都青白江经济开发区" in set(found.zones["name"])
    assert found.zones["approval"].tolist() == sorted(found.zones["approval"], reverse=True)


def test_a_county_reads_its_own_figures_and_its_citys_balance() -> None:
    found = standing.standing(ATLAS, "510113")
    assert found.level == "county"
    assert "gdp:2023" not in set(found.figures["indicator"])  # unknown: no row
    assert found.zones["name"].tolist() == ["成都青白江经济开发区"]
    city = standing.standing(ATLAS, "510100")
    assert found.balance is not None
    assert city.balance is not None
    assert found.balance["ratio"] == city.balance["ratio"]


def test_levels_that_share_a_code_are_one_region() -> None:
    # 北京 is read among the prefectures, 仙桃 too.
    assert standing.standing(ATLAS, "110000").level == "prefecture"
    assert standing.standing(ATLAS, "429004").level == "prefecture"
    assert standing.standing(ATLAS, "510000").level == "province"


def test_who_asks_again_gets_what_was_found_and_another_reach_is_another_answer() -> None:
    found = standing.standing(ATLAS, "510100")
    assert standing.standing(ATLAS, "510100") is found
    assert standing.standing(ATLAS, "510100", reach_km=50).reach_km == 50
    assert standing.standing(ATLAS, "510700").adcode == "510700"


def test_what_is_unknown_has_no_balance() -> None:
    assert standing.standing(ATLAS, "820000").balance is None


def test_the_balance_of_the_country_averages_to_one() -> None:
    rows = standing.clinker_balance(ATLAS, "prefecture", 150.0).dropna(subset=["ratio"])
    weighted = (rows["ratio"] * rows["people"]).sum() / rows["people"].sum()
    assert weighted == pytest.approx(1)
    assert (rows["around_ratio"] >= 0).all()


def test_what_a_balance_leaves_out_is_counted_and_said() -> None:
    """广安 has seven works with kilns, six of unknown capacity: 0.50 t a person stood as if it were all."""
    row = standing.clinker_balance(ATLAS, "prefecture", 150.0).loc["511600"]
    assert row[["plants", "unknown", "around_unknown"]].tolist() == [7, 6, 14]
    here = standing.clinker_balance(ATLAS, "prefecture", 0.0)
    assert (here["around_unknown"] == here["unknown"].fillna(0)).all()
    said = clinker_said(ATLAS, standing.standing(ATLAS, "511600"), "zh")
    assert "本地 7 家熟料厂中 6 家产能未知" in said
    assert "共有 14 家熟料厂产能未知" in said
    # 南充 has no kiln: nothing of its own is left out.
    said = clinker_said(ATLAS, standing.standing(ATLAS, "511300"), "zh")
    assert "本地" not in said.replace("含本地", "")
    assert "共有 6 家熟料厂产能未知" in said
    full = (
        standing.clinker_balance(ATLAS, "prefecture", 150.0).query("around_unknown == 0").index[0]
    )
    assert "未知" not in clinker_said(ATLAS, standing.standing(ATLAS, full), "zh")


def test_a_longer_reach_finds_no_fewer_by_products() -> None:
    near = standing.standing(ATLAS, "510800", reach_km=50).by_products
    far = standing.standing(ATLAS, "510800", reach_km=300).by_products
    assert (far["plants"] >= near["plants"]).all()
    assert far["plants"].sum() > near["plants"].sum()
    assert isinstance(near, pd.DataFrame)


def test_all_units_of_the_power_stations_within_reach_give_off_ash() -> None:
    # Units of the tables by hand: 唐山 has 82 MW in five stations, 铜陵 and 60 km around 43.5 in two.
    found = standing.standing(ATLAS, "130200", reach_km=0.0)
    assert found.by_products.set_index("by_product").loc["bottom_ash", "capacity"] == 82
    around = standing.standing(ATLAS, "340700", reach_km=60.0).by_products.set_index("by_product")
    assert around.loc["bottom_ash", ["plants", "capacity"]].tolist() == [2, 43.5]


@pytest.mark.parametrize("adcode", ["150000", "510000", "632800"])
def test_by_products_are_never_of_fewer_plants_than_stand_in_the_region(adcode: str) -> None:
    # 内蒙古 is 2,400 km long: 117 coal power stations stand in it, 36 of all within 150 km of 呼和浩特.
    found = standing.standing(ATLAS, adcode)
    inside = found.totals.set_index("product")["plants"]
    for row in found.by_products.to_dict("records"):
        assert row["plants"] >= inside.get(row["proxy"], 0)
    if adcode == "150000":
        assert inside["coal_power"] == 117
        assert found.by_products.set_index("by_product").loc["fly_ash", "plants"] >= 117
