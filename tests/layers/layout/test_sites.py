"""Symbols of sites and badges of measures, by hand-checked points and counts."""

from __future__ import annotations

import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.plans import designations as bundled
from layers.layout.sites import (
    ALONE_ID,
    MEASURES_ID,
    NAMED_ID,
    badges,
    located,
    measure_layer,
    measure_legend,
    site_layer,
    site_legend,
)

WULONG, SICHUAN = "wulong-2023-13", "sichuan-2025-2027"


def counted(legend: list[dict]) -> dict[str, str]:
    return {entry["text"]: entry["count"] for part in legend for entry in part["entries"]}


def test_a_site_stands_at_its_point_latitude_first(designations, sites):
    spec = site_layer(designations, sites).spec
    items = spec["items"]
    # On a map of the country one symbol stands for those on each other.
    assert 5 < spec["pile"] < 6
    assert [(i["id"], i["at"], i["shape"]) for i in items] == [
        ("site:p", [0.75, 0.25], "cut"),
        ("site:b", [0.75, 0.25], "triangle"),
    ]


def test_notes_say_kind_status_industries_and_precision(designations, sites):
    park, base = site_layer(designations, sites).spec["items"]
    assert park["notes"][:3] == ["甲园", "园区（规划）", "玻璃"]
    assert base["notes"][:3] == ["甲基地", "基地（已有）", "陶瓷"]
    assert "测绘" in park["notes"][3]


def test_a_zone_that_is_a_core_and_a_park_is_one_mark_with_both_meanings(designations, sites):
    """It was drawn twice on one point, and its name found no room beside its double."""
    park = designations[designations["site_id"] == "p"]
    both = pd.concat(
        [designations, park.assign(category="core"), park.assign(category="core", industry="陶瓷")],
        ignore_index=True,
    )
    item, base = site_layer(both, sites).spec["items"]
    assert (item["id"], item["shape"], base["id"]) == ("site:p", "star", "site:b")
    assert item["notes"][:5] == ["甲园", "核心（规划）", "玻璃、陶瓷", "园区（规划）", "玻璃"]
    assert counted(site_legend(both, sites)) == {"核心、园区": "1", "基地": "1"}
    assert [len(row["as"]) for row in located(both, sites)] == [2, 1]
    # What it hosts as both is said once.
    alike = pd.concat([designations, park.assign(category="core")], ignore_index=True)
    item, _ = site_layer(alike, sites).spec["items"]
    assert item["notes"][:3] == ["甲园", "核心（规划）、园区（规划）", "玻璃"]
    assert "测绘" in item["notes"][3]


def test_a_site_without_a_coordinate_is_not_drawn(designations, sites):
    lost = sites.assign(lon=None, lat=None)
    assert located(designations, lost) == []
    assert site_layer(designations, lost).spec["items"] == []
    assert site_legend(designations, lost) == []


def test_badges_are_region_rows_that_are_no_fill(designations, regions):
    assert list(badges(designations)["category"]) == ["pilot"]
    layer = measure_layer(designations, regions)
    (item,) = layer.spec["items"]
    assert layer.spec["off"] is True
    assert (item["id"], item["at"]) == ("990200", [0.5, 1.5])
    assert item["notes"] == ["甲西市", "试点（已有）：采购"]


def test_a_core_that_is_all_its_region_has_is_seen_at_once(designations, regions):
    core = designations.assign(category=designations["category"].replace("pilot", "core"))
    elsewhere = core.assign(
        region_code=core["region_code"].where(core["category"] == "core", "990100")
    )
    assert [
        item["id"] for item in measure_layer(elsewhere, regions, of=ALONE_ID).spec["items"]
    ] == ["990200"]
    assert measure_layer(elsewhere, regions).spec["items"] == []
    assert measure_layer(core, regions, of=ALONE_ID).spec["items"] == []  # 甲西市 is filled, too


def test_what_a_region_receives_is_seen_at_once_where_nothing_colours_it(designations, regions):
    receive = designations.assign(category=designations["category"].replace("pilot", "receive"))
    filled = receive["category"].isin(["strengthen", "cultivate"])
    elsewhere = receive.assign(region_code=receive["region_code"].mask(filled, "980100"))
    layer = measure_layer(elsewhere, regions, of=ALONE_ID)
    assert (layer.spec["id"], layer.spec["off"]) == ("measures-alone", False)
    assert 5 < layer.spec["pile"] < 6  # of several on each other a map of the country shows one
    assert [item["id"] for item in layer.spec["items"]] == ["990200"]
    (part,) = measure_legend(elsewhere, of=ALONE_ID)
    assert (part["id"], part["name"], counted([part])) == (
        "measures-alone",
        "未着色地区的布局（角标）",
        {"承接（已有），未着色": "1"},
    )
    # The lines of its province colour it.
    lined = receive.assign(region_code=receive["region_code"].mask(filled, "990000"))
    assert measure_layer(lined, regions, of=ALONE_ID).spec["items"] == []
    assert measure_layer(lined, regions).spec["off"] is True


def test_a_selection_of_measures_alone_is_filled_not_badged(designations, regions):
    pilots = designations[designations["category"] == "pilot"]
    assert measure_layer(pilots, regions).spec["items"] == []
    assert measure_legend(pilots) == []


def test_a_badge_of_an_unknown_region_is_left_out(designations, regions):
    strange = designations.assign(
        region_code=designations["region_code"].replace("990200", "000000")
    )
    assert measure_layer(strange, regions).spec["items"] == []


@pytest.mark.parametrize("world", ["no_designations", "unplaced_designations"])
def test_nothing_placed_gives_nothing(world, request, sites, regions):
    rows = request.getfixturevalue(world)
    assert site_layer(rows, sites).spec["items"] == []
    assert measure_layer(rows, regions).spec["items"] == []
    assert site_legend(rows, sites) == []
    assert measure_legend(rows) == []


def test_inputs_are_left_alone(designations, sites, regions):
    before = [frame.copy(deep=True) for frame in (designations, sites, regions)]
    site_layer(designations, sites)
    site_legend(designations, sites)
    measure_layer(designations, regions)
    measure_legend(designations)
    for frame, copy in zip((designations, sites, regions), before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_wulong_core_parks_bases_and_hubs():
    rows, sites = bundled.select(Atlas.bundled(), plan=WULONG), catalog.table("sites")
    assert counted(site_legend(rows, sites)) == {
        "核心": "1",
        "园区": "2",
        "基地": "4",
        "物流枢纽": "3",
    }
    items = {item["id"]: item for item in site_layer(rows, sites).spec["items"]}
    core = items[f"site:{WULONG}/baima-core-park"]
    assert core["at"] == [29.39553, 107.53939]
    assert core["label"] == "白马新兴材料核心产业园"
    assert len(core["notes"][2].split("、")) == 5  # what 白马 hosts, as the plan lists it
    # 白马 has its core, a base and a hub on one point.
    same = [i for i in items.values() if i["at"] == core["at"]]
    assert {i["shape"] for i in same} == {"star", "triangle", "diamond"}


def test_sichuan_badges_tell_present_from_planned():
    rows = bundled.select(Atlas.bundled(), plan=SICHUAN)
    assert counted(measure_legend(rows, of=NAMED_ID)) == {"基地（规划），未定点": "1"}
    assert counted(measure_legend(rows)) == {
        "压减（规划）": "11",
        "试点（已有）": "2",  # 德阳 泸州
        "试点（规划）": "3",  # 成都 宜宾 达州; the fourth has no place
    }
    assert counted(measure_legend(rows, of=ALONE_ID)) == {"压减（规划），未着色": "4"}
    items = measure_layer(rows, catalog.regions()).spec["items"]
    assert len(items) == 11 + 2 + 3
    assert all(26 < item["at"][0] < 34.4 and 97 < item["at"][1] < 109 for item in items)
    # 自贡 遂宁 内江 资阳: as many as the legend says that have marks.
    bare = measure_layer(rows, catalog.regions(), of=ALONE_ID).spec["items"]
    assert [item["id"] for item in bare] == ["510300", "510900", "511000", "512000"]


def test_a_park_that_a_plan_puts_into_a_coloured_county_is_seen_and_pilots_wait(
    designations, regions
):
    """A city's plan named four parks by their counties: none was on its map before somebody asked for badges."""
    row = designations[designations["category"] == "strengthen"].iloc[[0]]
    code = row["region_code"].iloc[0]
    park, pilot = (row.assign(category=one, industry=one) for one in ("park", "pilot"))
    rows = pd.concat([row, park, pilot], ignore_index=True)
    named, other = (measure_layer(rows, regions, of=of) for of in (NAMED_ID, MEASURES_ID))
    assert [item["id"] for item in named.spec["items"]] == [code]
    assert (named.spec["id"], named.spec["off"], other.spec["off"]) == (NAMED_ID, False, True)
    assert [item["notes"][1].startswith("试点") for item in other.spec["items"]] == [True]
    assert measure_layer(rows, regions, of=ALONE_ID).spec["items"] == []
    assert [len(measure_legend(rows, of=of)) for of in (NAMED_ID, ALONE_ID)] == [1, 0]
