"""What the map cannot show stands in its legend, counted as it is listed; counts of regions, each region once."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans import file
from gis.plans.designations import Selection
from layers.layout.scenes import layout_scene

HEAD = """\
plan_id = "own"
title = "自编方案"
short_title = "自编"
short_title_en = "Own"
scope = "510000"
stage = "draft"
within = "510000"
place_level = "prefecture"
"""
PLACED = """
[[designation]]
category = "{category}"
industries = ["{industry}"]
{where}
locator = "{locator}"
"""
SITE = """
[[site]]
id = "lost"
name = "某某园区"
name_en = "Some park"
kind = "park"
place = "德阳"
precision = "none"
locator = "六"
"""


def own(*rows: tuple[str, str, str], rest: str = "", head: str = HEAD) -> Atlas:
    said = "".join(
        PLACED.format(category=category, industry=industry, where=where, locator=number)
        for number, (category, industry, where) in enumerate(rows, start=1)
    )
    atlas = Atlas.bundled()
    return atlas.with_plan(file.read(atlas, head + said + rest, "own.toml"))


def legend(
    atlas: Atlas, lang: str = "zh", **chosen: str
) -> dict[str, tuple[dict[str, str | None], str]]:
    parts = layout_scene(atlas, Selection(plan="own", **chosen), lang=lang, details=False).legend
    return {
        part["name"]: (
            {entry["text"]: entry.get("count") for entry in part["entries"]},
            part.get("note", ""),
        )
        for part in parts
    }


def test_a_region_of_three_categories_is_striped_once():
    at = 'places = ["成都"]'
    atlas = own(*((category, "水泥", at) for category in ("strengthen", "cultivate", "develop")))
    assert legend(atlas)["水泥"][0]["斜纹：兼有两类以上"] == "1"


def test_lines_of_a_province_say_every_category_that_they_stand_for():
    atlas = own(
        ("cultivate", "石材", 'implied = ["四川省"]'), ("develop", "水泥", 'implied = ["四川省"]'),
        ("strengthen", "水泥", 'places = ["成都"]'),
    )  # fmt: skip
    # 21 cities, of which 成都 has a colour of its own.
    assert legend(atlas)["布局的产业数"][0]["全省培育、发展，未点名市州"] == "20"


def test_a_site_without_a_point_and_a_row_of_the_country_are_named_as_not_on_the_map():
    atlas = own(
        ("park", "水泥", 'sites = ["lost"]'), ("strengthen", "石材", 'places = ["成都"]'), rest=SITE
    )
    assert legend(atlas)["未落图的布局（1）"] == ({}, "水泥（某某园区）")
    country = HEAD.replace("510000", "100000").replace("prefecture", "province")
    atlas = own(
        ("strengthen", "石材", 'places = ["四川"]'),
        ("cultivate", "水泥", 'implied = ["全国"]'),
        head=country,
    )
    assert legend(atlas)["未落图的布局（1）"] == ({}, "水泥（全国）")


@pytest.mark.parametrize(
    ("lang", "name", "twice"),
    [
        ("zh", "未落图的布局（5）", "绿色建材（各地）×2"),
        ("en", "Rows not on the map (5)", "Green building materials (各地) ×2"),
    ],
)
def test_the_list_of_what_is_not_on_the_map_adds_up_to_its_count(lang, name, twice):
    parts = layout_scene(Atlas.bundled(), lang=lang, details=False).legend
    (note,) = (part["note"] for part in parts if part["name"] == name)
    # Hubei and the country both name 各地 for green building materials: five rows, four statements.
    said = note.split("、" if lang == "zh" else ", ")
    assert len(said) == 4
    assert twice in said


def test_regions_without_what_is_chosen_are_not_said_to_be_unnamed_by_the_plan():
    scene = layout_scene(
        Atlas.bundled(), Selection("sichuan-2025-2027", "cultivate"), details=False
    )
    # 10 of the 21 cities are to cultivate something; of the other 11 the plan names 广安, 广元 and four more.
    assert {entry["text"]: entry.get("count") for entry in scene.legend[0]["entries"]}[
        "所选类别或产业未点名"
    ] == "11"


def test_links_that_cannot_be_drawn_are_counted_beside_those_that_are():
    found = {
        part["name"]: ([entry["count"] for entry in part["entries"]], part["note"])
        for plan, lang in (("sichuan-2025-2027", "zh"), ("wulong-2023-13", "en"))
        for part in layout_scene(Atlas.bundled(), Selection(plan), lang=lang, details=False).legend
        if part.get("id") == "links"
    }
    # Four cities make six pairs, 成都平原 names no member; three partners of 武隆, four links of areas that are no region.
    assert found == {
        "规划写明的区域联系": (["6"], "每两个区域计一对。另有 1 条未画：没有两端都是行政区的。"),
        "Links that the plans state": (
            ["3"], "Counted by pairs of regions. Not drawn, since no two of their ends are regions: 4."
        ),
    }  # fmt: skip
