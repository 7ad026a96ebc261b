"""Links between regions: which pairs a group, a star and a flow give."""

from __future__ import annotations

import pandas as pd

from gis import catalog
from gis.atlas import Atlas
from gis.plans import topics
from layers.layout.links import link_layer, link_legend, pairs


def couples(links: pd.DataFrame) -> set[tuple[str, str, str]]:
    table = pairs(links)
    return set(zip(table["link_id"], table["origin"], table["destination"], strict=True))


def test_group_star_and_flow(links):
    assert couples(links) == {
        ("group", "990100", "990200"),
        ("group", "990100", "990300"),
        ("group", "990200", "990300"),
        ("star", "990100", "990200"),
        ("star", "990100", "980100"),
        ("flow", "990300", "990100"),
    }


def test_a_curve_runs_between_the_points_latitude_first(links, regions):
    items = link_layer(links[links["link_id"] == "flow"], regions).spec["items"]
    (flow,) = items
    assert flow["path"] == [[1.5, 0.5], [0.5, 0.5]]
    assert flow["notes"][0] == "甲北市 — 甲东市"


def test_a_link_without_two_placed_ends_is_not_drawn(links, regions):
    alone = links[links["link_id"] == "flow"].iloc[[0]]
    assert pairs(alone).empty
    assert link_layer(alone, regions).spec["items"] == []
    assert link_legend(alone) == [
        {
            "name": "规划写明的区域联系",
            "entries": [],
            "note": "另有 1 条未画：没有两端都是行政区的。",
        }
    ]
    assert link_legend(alone.iloc[:0]) == []


def test_a_region_is_not_linked_with_itself(links):
    same = links[links["link_id"] == "flow"].assign(region_code="990100")
    assert pairs(same).empty


def test_the_own_region_left_unsaid_is_no_origin_of_what_its_own_cities_receive(links):
    flow = links[links["link_id"] == "flow"].iloc[:2]
    unsaid = flow.assign(region_code=["990000", "990100"], stated=["false", "true"], kind="receive")
    assert pairs(unsaid).empty
    assert couples(unsaid.assign(stated="true")) == {("flow", "990000", "990100")}
    assert couples(unsaid.assign(region_code=["980000", "990100"])) == {
        ("flow", "980000", "990100")
    }


def test_no_links(links, regions):
    assert list(pairs(links.iloc[:0]).columns) == [
        "link_id", "kind", "origin", "destination", "topic",
    ]  # fmt: skip
    assert link_layer(links.iloc[:0], regions).spec["items"] == []


def test_inputs_are_left_alone(links, regions):
    before = links.copy(deep=True)
    link_layer(links, regions)
    link_legend(links)
    pd.testing.assert_frame_equal(links, before)


def test_sichuan_group_of_four_is_six_pairs():
    table = catalog.table("links")
    sichuan = table[table["plan_id"] == "sichuan-2025-2027"]
    found = couples(sichuan)
    assert len(found) == 6  # 成都 德阳 雅安 达州, each with each
    assert {code for _, *ends in found for code in ends} == {"510100", "510600", "511800", "511700"}
    said = topics.worded(Atlas.bundled(), sichuan, "zh")
    items = link_layer(said, catalog.regions()).spec["items"]
    assert items[0]["notes"] == [
        "成都市 — 德阳市", "协同发展", "玄武岩纤维增强材料、高性能填料、资源综合利用",
    ]  # fmt: skip
    (part,) = link_legend(sichuan)
    assert part["entries"][0]["count"] == "6"


def test_wulong_partners_are_a_star():
    table = catalog.table("links")
    found = couples(table[table["link_id"] == "wulong-2023-13/partners"])
    partners = {"500119", "500102", "500115"}  # 南川 涪陵 长寿
    assert found == {("wulong-2023-13/partners", "500156", code) for code in partners}
