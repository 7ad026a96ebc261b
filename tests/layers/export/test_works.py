"""Plants in files: those of the selection's city or provinces, unknown capacity is no number, doubt in words."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.atlas import Atlas
from layers.export.works import COLUMNS, scope, works_layer


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def test_the_plants_are_those_of_the_provinces_of_the_selection(atlas):
    codes = pd.Series(["511700", "510113", None])
    found = works_layer(atlas, codes)
    assert scope(atlas, codes) == ["510000"]
    assert list(found.columns) == [*COLUMNS, "geometry"]
    cement = found[found["kind"] == "cement"].set_index("name")
    row = cement.loc["达州海螺水泥有限责任公司"]
    assert (row["capacity"], row["unit"], row["region_name"]) == (
        4.4,
        "百万吨/年",
        "四川省达州市大竹县",
    )
    assert set(found["kind"]) == {
        "cement",
        "steel",
        "coal_power",
        "coal_mine",
        "iron_ore",
        "waste_power",
    }
    assert found["region_name"].str.startswith("四川省").all()
    # 南充's only cement works has no known capacity.
    assert found["capacity"].isna().any()


def test_without_a_region_it_is_the_countrys_cement(atlas):
    found = works_layer(atlas, pd.Series([None], dtype=object))
    assert set(found["kind"]) == {"cement"}
    assert len(found) == 1021


def test_words_are_english_where_asked(atlas):
    found = works_layer(atlas, pd.Series(["511700"]), lang="en")
    assert "Cement" in set(found["kind_name"])


def test_a_selection_of_one_city_has_the_plants_of_this_city(atlas):
    found = works_layer(atlas, pd.Series(["511700", "511700"]))
    assert len(found) > 10
    assert found["region_name"].str.startswith("四川省达州市").all()


def test_a_capacity_says_of_which_product_it_is(atlas):
    found = works_layer(atlas, pd.Series(["500117"])).set_index("name")
    row = found.loc["冀东水泥重庆合川有限责任公司"]
    assert (row["product"], row["product_name"], row["capacity"]) == ("clinker", "水泥熟料", 1.6425)
    assert row["region_code"] == "500117"
