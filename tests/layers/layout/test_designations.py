"""The fill layer: colours, notes and legend against values counted by hand from the plans."""

from __future__ import annotations

import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.colours import TALLY
from gis.plans import designations as bundled
from layers.layout.designations import (
    counts,
    designation_layer,
    designation_legend,
    filled,
    told,
    totals,
)
from layers.layout.scenes import layout_scene
from layers.palette import BADGES, COUNT_CLASSES, LOOKS, Look, class_text, count_class, ramp, symbol

BLUE_FEW, BLUE_SEVERAL, BLUE_MANY = "#d3e4f4", "#94bfe6", "#3f7fc0"
AMBER_FEW, AMBER_SEVERAL, AMBER_MANY = "#fdf0cf", "#f3cd7a", "#c98a16"
GREEN_FEW, GREEN_SEVERAL, GREEN_MANY = TALLY
SICHUAN = "sichuan-2025-2027"


@pytest.fixture(scope="module")
def all_prefectures() -> pd.DataFrame:
    regions = catalog.regions()
    return regions[regions["level"] == "prefecture"]


def entries(legend: list[dict]) -> dict[str, str]:
    return {entry["text"]: entry.get("count") for part in legend for entry in part["entries"]}


# The made-up world


def test_the_fill_tells_the_number_and_the_badge_the_categories(designations, prefectures):
    spec = designation_layer(designations, prefectures).spec
    assert spec["fills"] == {
        "990100": {"stripes": [GREEN_SEVERAL], "wide": False},  # three and one: four industries
        "990200": {"stripes": [GREEN_FEW], "wide": False},
        "990300": {"stripes": [GREEN_MANY], "wide": True},
    }
    assert spec["badges"] == {
        "990100": {"strengthen": 3, "cultivate": 1},
        "990200": {"strengthen": 1},
    }
    assert set(spec["badge_looks"]) == set(BADGES) == {"strengthen", "cultivate"}


def test_one_category_takes_its_own_ramp_and_no_badge(designations, prefectures):
    rows = designations[designations["category"] == "strengthen"]
    spec = designation_layer(rows, prefectures).spec
    assert spec["fills"] == {
        "990100": {"stripes": [BLUE_SEVERAL], "wide": False},
        "990200": {"stripes": [BLUE_FEW], "wide": False},
    }
    assert "badges" not in spec
    assert entries(designation_legend(rows)) == {"强化 3–5 项": "1", "强化 1–2 项": "1"}


def test_an_industry_in_two_categories_counts_once_in_the_fill(designations):
    first = designations[designations["region_code"] == "990200"].iloc[:1]
    again = first.assign(category="cultivate")
    assert totals(pd.concat([first, again])) == {"990200": 1}


def test_notes_name_the_industries_and_add_what_is_province_wide(designations, prefectures):
    notes = designation_layer(designations, prefectures).spec["notes"]
    assert notes == {
        "990100": ["强化 3：玻璃、陶瓷、石材", "培育 1：门窗", "全省 培育 1：砂石"],
        "990200": ["强化 1：玻璃", "全省 培育 1：砂石"],
        "990300": ["全省 培育 1：砂石"],
    }


def test_a_province_wide_row_stays_in_its_province(designations, prefectures):
    spec = designation_layer(designations, prefectures).spec
    assert "980100" not in spec["fills"]
    assert "980100" not in spec["notes"]


def test_legend_counts_regions(designations):
    assert entries(designation_legend(designations, wide=1)) == {
        "3–5 项": "1",
        "1–2 项": "1",
        "强化 3 项，培育 1 项": None,
        "全省培育，未点名市州": "1",
    }
    found = entries(designation_legend(designations, unnamed=2, beside=3))
    assert found["未着色，3 个另有布局"] == "5"
    assert entries(designation_legend(designations, unnamed=2))["规划未点名"] == "2"
    assert entries(designation_legend(designations, beside=3))["只有压减、试点或点位"] == "3"


def test_legend_explains_every_colour_of_badge_on_the_map(designations):
    apart = designations[
        ~((designations["region_code"] == "990100") & (designations["category"] == "strengthen"))
    ]
    (part,) = designation_legend(apart)
    badges = [(one["text"], one["badge"]) for one in part["entries"] if "badge" in one]
    assert badges == [
        ("培育 1 项", [["1", *BADGES["cultivate"]]]), ("强化 1 项", [["1", *BADGES["strengthen"]]]),
    ]  # fmt: skip


def test_an_industry_named_twice_in_a_region_counts_once(designations, prefectures):
    twice = pd.concat([designations, designations], ignore_index=True)
    once = designation_layer(designations, prefectures).spec
    assert designation_layer(twice, prefectures).spec == once


def test_row_order_does_not_change_the_fills(designations, prefectures):
    turned = designations.iloc[::-1]
    fills = designation_layer(designations, prefectures).spec["fills"]
    assert designation_layer(turned, prefectures).spec["fills"] == fills


def test_measures_fill_only_where_no_layout_category_does(designations):
    assert set(filled(designations)["category"]) == {"strengthen", "cultivate"}
    measures = designations[designations["category"].isin(["pilot", "park"])]
    assert list(filled(measures)["category"]) == ["pilot"]
    assert filled(measures[measures["category"] == "park"]).empty


@pytest.mark.parametrize("world", ["no_designations", "unplaced_designations"])
def test_nothing_to_place_gives_no_fill_and_no_legend(world, request, prefectures):
    rows = request.getfixturevalue(world)
    layer = designation_layer(rows, prefectures)
    assert layer.spec["fills"] == {}
    assert layer.spec["notes"] == {}
    assert designation_legend(rows) == []


def test_inputs_are_left_alone(designations, prefectures):
    rows, areas = designations.copy(deep=True), prefectures.copy(deep=True)
    designation_layer(designations, prefectures)
    designation_legend(designations)
    pd.testing.assert_frame_equal(designations, rows)
    pd.testing.assert_frame_equal(prefectures, areas)


def test_english_notes(designations, prefectures):
    notes = designation_layer(designations, prefectures, lang="en").spec["notes"]
    assert notes["990300"] == ["Province-wide Cultivate (1): 砂石"]


# The Sichuan plan: 23 strengthen and 35 cultivate pairs of city and industry


@pytest.fixture(scope="module")
def sichuan() -> pd.DataFrame:
    return bundled.select(Atlas.bundled(), plan=SICHUAN)


def test_sichuan_has_58_pairs_in_12_cities(sichuan):
    table = counts(filled(sichuan))
    totals = table.groupby("category")["industry_count"].sum()
    assert totals.to_dict() == {"cultivate": 35, "strengthen": 23}
    assert table["region_code"].nunique() == 12


def test_chengdu_strengthens_three_and_cultivates_seven(sichuan, all_prefectures):
    spec = designation_layer(sichuan, all_prefectures).spec
    assert spec["fills"]["510100"] == {"stripes": [GREEN_MANY], "wide": False}
    assert spec["badges"]["510100"] == {"strengthen": 3, "cultivate": 7}
    strengthen, cultivate = spec["notes"]["510100"]
    assert strengthen == "强化 3：水泥、建筑玻璃及深加工、纤维及复合材料"
    assert cultivate.startswith("培育 7：新型墙体材料、防水材料、")


@pytest.mark.parametrize(
    ("city", "fill", "badge"),
    [
        ("510600", "#64937c", {"strengthen": 3, "cultivate": 8}),  # 德阳 3 and 8
        ("510800", "#cbdfd4", {"strengthen": 1}),  # 广元 stone only
        ("511600", "#cbdfd4", {"strengthen": 2}),  # 广安 cement and fibre
        ("510700", "#97bda9", {"cultivate": 3}),  # 绵阳 coatings, doors, aggregates
        (
            "511300",
            "#97bda9",
            {"strengthen": 1, "cultivate": 3},
        ),  # 南充 glass; waterproofing, insulation, pipes
        (
            "511500",
            "#97bda9",
            {"strengthen": 3, "cultivate": 1},
        ),  # 宜宾 cement, glass, ceramics; aggregates
    ],
)
def test_sichuan_cities(sichuan, all_prefectures, city, fill, badge):
    spec = designation_layer(sichuan, all_prefectures).spec
    assert spec["fills"][city]["stripes"] == [fill]
    assert spec["badges"][city] == badge


def test_sichuan_legend(sichuan):
    # 成都 10, 德阳 11, 达州 6, 眉山 6; 绵阳 3, 南充 4, 雅安 5, 乐山 4, 宜宾 4; 广元 1, 广安 2, 泸州 2.
    assert entries(designation_legend(sichuan)) == {
        "≥6 项": "4",
        "3–5 项": "5",
        "1–2 项": "3",
        "强化 3 项，培育 7 项": None,
    }


def test_one_industry_has_one_colour(all_prefectures):
    cement = bundled.select(Atlas.bundled(), plan=SICHUAN, industry="水泥")
    fills = designation_layer(cement, all_prefectures).spec["fills"]
    cities = {"510100", "510600", "511100", "511500", "511600", "511700", "511800"}
    assert set(fills) == cities
    assert {tuple(fill["stripes"]) for fill in fills.values()} == {(BLUE_MANY,)}
    (part,) = designation_legend(cement)
    assert part["name"] == "水泥"
    assert [(e["text"], e["count"]) for e in part["entries"]] == [("强化", "7")]


def test_hubei_names_no_city_for_its_clusters(all_prefectures):
    rows = bundled.select(Atlas.bundled(), plan="hubei-2024-2026")
    spec = designation_layer(rows, all_prefectures).spec
    named = {"420500", "420600", "420800", "421100"}  # 宜昌 襄阳 荆门 黄冈: phosphogypsum
    plain = {code for code, fill in spec["fills"].items() if not fill["wide"]}
    assert plain == named
    assert all(spec["fills"][code]["stripes"] == [GREEN_FEW] for code in named)
    # 12 cities, 恩施, 仙桃, 潜江, 天门 and 神农架: 17 regions of prefecture level in all.
    assert len(spec["fills"]) == 17
    assert spec["fills"]["429021"] == {"stripes": [AMBER_MANY], "wide": True}  # 神农架
    assert all(any("全省 培育 6" in line for line in lines) for lines in spec["notes"].values())
    # The number is that of the areas drawn with lines: 17 less the four that are named.
    legend = layout_scene(
        Atlas.bundled(), bundled.Selection(plan="hubei-2024-2026"), details=False
    ).legend
    assert entries(legend[:1])["全省培育，未点名市州"] == "13"


def test_a_municipality_counts_the_counties_that_are_drawn():
    # 38 counties and districts, of which the plans held here name 武隆 alone.
    legend = layout_scene(Atlas.bundled(), bundled.Selection(region="重庆"), details=False).legend
    assert entries(legend[:1])["规划未点名"] == "37"


def test_reduction_of_brick_kilns_fills_its_fifteen_cities(all_prefectures):
    rows = bundled.select(Atlas.bundled(), plan=SICHUAN, category="phase_out")
    fills = designation_layer(rows, all_prefectures).spec["fills"]
    assert len(fills) == 15
    # The six named exceptions: 攀枝花 广元 巴中 阿坝 甘孜 凉山.
    assert not set(fills) & {"510400", "510800", "511900", "513200", "513300", "513400"}


# The palette


def test_classes_cover_every_count_once():
    assert [count_class(n) for n in range(1, 9)] == [0, 0, 1, 1, 1, 2, 2, 2]
    assert [class_text(i) for i in range(len(COUNT_CLASSES))] == ["1–2", "3–5", "≥6"]


def _luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    "category", [code for code, one in LOOKS.items() if one.ramp != Look().ramp]
)
def test_ramps_darken(category):
    light, middle, dark = (_luminance(colour) for colour in ramp(category))
    assert light > middle > dark
    assert (light + 0.05) / (middle + 0.05) >= 1.3
    assert (middle + 0.05) / (dark + 0.05) >= 1.3


def test_ramps_of_two_categories_share_no_colour():
    colours = [colour for steps in {one.ramp for one in LOOKS.values()} for colour in steps]
    assert len(set(colours)) == len(colours)


def test_site_kinds_differ_in_form():
    shapes = [symbol(kind)["shape"] for kind in ("core", "park", "base", "hub", "port")]
    assert len(set(shapes)) == len(shapes)


def test_a_core_of_a_region_that_nothing_fills_is_told_in_tables():
    rows = bundled.select(Atlas.bundled(), plan=SICHUAN)
    base = (rows["category"] == "base") & rows["site_id"].isna()
    assert list(rows.loc[base, "region_code"]) == ["510100"]
    assert len(told(rows)) == len(filled(rows))  # 成都 is filled, and so are its districts
    elsewhere = rows.assign(region_code=rows["region_code"].mask(base, "511902"))
    assert set(told(elsewhere)["region_code"]) - set(filled(elsewhere)["region_code"]) == {"511902"}
