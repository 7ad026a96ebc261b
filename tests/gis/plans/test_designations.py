"""Selection of designations, and designations as GeoJSON."""

import json

import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from gis import catalog
from gis.atlas import Atlas
from gis.errors import AmbiguousNameError, UnknownNameError
from gis.plans import file
from gis.plans.designations import (
    PUBLIC_COLUMNS,
    category_code,
    industry_branch,
    industry_id,
    park_names,
    plan_id,
    select,
)
from gis.plans.reader.reading import read
from gis.plans.reader.writing import to_toml
from gis.regions import tree
from gis.report.selection.features import collection as feature_collection

ATLAS = Atlas.bundled()
ALL = catalog.table("designations")


def test_the_sichuan_plan_has_its_58_pairs():
    """23 strengthened and 35 cultivated (city, industry) pairs, as the issue counts them."""
    sichuan = select(Atlas.bundled(), "sichuan-2025-2027", ["strengthen", "cultivate"])
    pairs = sichuan[["category", "industry_id", "region_code"]].drop_duplicates()
    assert pairs["category"].value_counts().to_dict() == {"cultivate": 35, "strengthen": 23}


def test_no_condition_is_everything_and_a_list_is_a_union():
    pd.testing.assert_frame_equal(select(Atlas.bundled()), ALL)
    pd.testing.assert_frame_equal(select(Atlas.bundled(), [], (), None, []), ALL)
    both = select(Atlas.bundled(), ["wulong-2023-13", "liaocheng-measures"])
    assert len(both) == len(select(Atlas.bundled(), "wulong-2023-13")) + len(
        select(Atlas.bundled(), "liaocheng-measures")
    )


def test_conditions_are_read_in_any_form():
    assert (
        plan_id(Atlas.bundled(), "湖北 2024—2026")
        == plan_id(Atlas.bundled(), "HUBEI-2024-2026")
        == "hubei-2024-2026"
    )
    assert category_code("强化") == category_code("Strengthen") == "strengthen"
    assert (
        industry_id(Atlas.bundled(), "建筑玻璃及深加工")
        == industry_id(Atlas.bundled(), "玻璃深加工")
        == "glass-processing"
    )


def test_a_parent_industry_includes_its_children():
    walls = select(Atlas.bundled(), industry="墙体材料")
    assert set(walls["industry_id"]) <= industry_branch(Atlas.bundled(), "wall-materials")
    assert {"new-wall-materials", "fired-bricks-tiles"} <= set(walls["industry_id"])
    assert set(select(Atlas.bundled(), industry="新型墙体材料")["industry_id"]) <= {
        "new-wall-materials",
        "insulated-wall-panels",
    }


def test_a_region_includes_what_lies_inside_and_what_is_wider_on_request():
    assert set(select(Atlas.bundled(), region="成都")["region_code"]) == {"510100", "510113"}
    assert set(select(Atlas.bundled(), region="四川", category="base")["region_code"]) == {
        "510100",
        "510113",
    }
    assert select(Atlas.bundled(), region="宜昌", plan="hubei-2024-2026")[
        "region_code"
    ].unique() == ["420500"]
    wider = select(Atlas.bundled(), region="宜昌", plan="hubei-2024-2026", include_wider=True)
    assert set(wider["region_code"]) == {"420500", "420000"}
    assert set(select(Atlas.bundled(), region=["成都", "雅安"])["region_code"]) == {
        "510100",
        "510113",
        "511800",
    }


@pytest.mark.parametrize(
    ("condition", "near"),
    [
        ({"plan": "sichuan"}, "sichuan-2025-2027"),
        ({"plan": "???"}, "hubei-2024-2026"),
        ({"industry": "水坭"}, "水泥"),
        ({"category": "加强"}, "强化"),
        ({"region": "雅按市"}, "雅安市"),
    ],
)
def test_unknown_names_give_near_ones(condition, near):
    with pytest.raises(UnknownNameError, match=near):
        select(Atlas.bundled(), **condition)


def test_an_ambiguous_region_is_not_guessed():
    with pytest.raises(AmbiguousNameError, match="220200"):
        select(Atlas.bundled(), region="吉林")


@given(
    st.sampled_from([None, *ALL["plan_id"].unique()]),
    st.sampled_from([None, *ALL["category"].unique()]),
    st.sampled_from([None, *ALL["industry_id"].dropna().unique()]),
    st.sampled_from([None, *ALL["region_code"].dropna().unique()]),
)
@settings(max_examples=60, deadline=None)
def test_conditions_combine_as_intersections(plan, category, industry, region):
    """Independent oracle: plain loops over the rows."""
    expected = [
        row["designation_id"]
        for row in catalog.rows("designations")
        if (plan is None or row["plan_id"] == plan)
        and (category is None or row["category"] == category)
        and (industry is None or row["industry_id"] in industry_branch(Atlas.bundled(), industry))
        and (
            region is None
            or row["region_code"] == region
            or row["region_code"] in tree.descendants(Atlas.bundled(), region)
        )
    ]
    assert (
        select(Atlas.bundled(), plan, category, industry, region)["designation_id"].tolist()
        == expected
    )


def test_every_industry_word_of_the_plans_leads_to_its_industry():
    """The words that plans use are found, so that two plans' wordings meet."""
    for row in catalog.rows("designations"):
        if row["industry"] and row["industry_id"]:
            assert industry_id(Atlas.bundled(), row["industry"]) == row["industry_id"], row[
                "industry"
            ]


def test_features_have_points_outlines_or_nothing():
    collection = json.loads(json.dumps(feature_collection(Atlas.bundled(), ALL), allow_nan=False))
    assert len(collection["features"]) == len(ALL)
    by_id = {feature["id"]: feature for feature in collection["features"]}
    for row in catalog.rows("designations"):
        feature = by_id[row["designation_id"]]
        assert tuple(feature["properties"]) == PUBLIC_COLUMNS
        if not row["region_code"]:
            assert feature["geometry"] is None
            assert feature["properties"]["region_code"] is None
        elif row["site_id"]:
            assert feature["geometry"]["type"] == "Point"
        else:
            assert feature["geometry"]["type"] == "MultiPolygon"


def test_features_are_lon_lat_and_wound_as_the_standard_asks():
    rows = select(Atlas.bundled(), region="成都", category="strengthen")
    shape = shapely.geometry.shape(
        feature_collection(Atlas.bundled(), rows)["features"][0]["geometry"]
    )
    west, south, east, north = shape.bounds
    # Chengdu: 102.9–104.9°E, 30.1–31.4°N; swapped axes would fail here.
    assert 102.9 < west < east < 104.95
    assert 30.0 < south < north < 31.5
    assert all(part.exterior.is_ccw for part in shape.geoms)


def test_no_rows_make_an_empty_collection():
    empty = feature_collection(Atlas.bundled(), ALL.iloc[:0])
    assert (empty["type"], empty["features"]) == ("FeatureCollection", [])
    assert "stage" not in empty


def test_parks_of_a_plan_that_was_just_read_are_counted_without_sites():
    words = (
        "四川省规划\n推进甲山经济技术开发区、乙江高新区（城东区）绿电园区建设。\n在成都市建设智能装备产业基地。\n"
        "鼓励各地建设绿色建材产业基地。强化成都、德阳等市水泥产业集群。"
    )
    made = file.read(ATLAS, to_toml(read(ATLAS, words), "a.txt", "own"), "own.toml")
    found = park_names(select(ATLAS.with_plan(made), "own"))
    assert found == ["甲山经济技术开发区", "乙江高新区（城东区）", "base 成都市"]
