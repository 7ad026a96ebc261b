"""The layout scene: scope, title, sources and what no region can show."""

from __future__ import annotations

import json

import pytest

from gis.atlas import Atlas
from gis.errors import OutputError, UnknownNameError
from gis.plans.designations import Selection
from layers.layout import scenes
from layers.layout.cards import groups
from layers.scene import words

SICHUAN, HUBEI, WULONG, NATIONAL = (
    "sichuan-2025-2027", "hubei-2024-2026", "wulong-2023-13", "national-2023-261",
)  # fmt: skip


@pytest.mark.parametrize(
    ("plans", "region", "codes"),
    [
        ([], None, []),
        ([SICHUAN], None, ["510000"]),
        ([SICHUAN, HUBEI], None, ["510000", "420000"]),
        ([SICHUAN, NATIONAL], None, []),
        ([WULONG], None, ["500156"]),
        ([], "420000", ["420000"]),
        ([SICHUAN], "510100", ["510100"]),
        ([SICHUAN], "100000", []),
    ],
)
def test_scope(plans, region, codes):
    assert sorted(scenes.scope_codes(Atlas.bundled(), plans, region)) == sorted(codes)


def test_a_card_that_is_changed_changes_no_other():
    def card():
        return groups(Atlas.bundled(), "511700", [SICHUAN], "zh")

    first, said = card(), json.dumps(card())
    assert len(first) > 1
    first[0]["rows"][0][0] = "changed"
    first[1]["rows"].clear()
    assert json.dumps(card()) == said


def test_the_national_map_names_every_plan_the_review_number_and_the_drafts():
    scene = scenes.layout_scene(Atlas.bundled())
    assert scene.title == "产业集群布局总图"
    assert scene.scope == ()
    assert "GS(2024)0650号" in scene.sources
    assert "天地图 2024" in scene.sources
    assert scene.sources.count("（征求意见稿）") == 2  # Sichuan and 聊城


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ("510100", "规划：四川省绿色建材产业发展规划（2025-2027）（征求意见稿）。"),
        ("540100", "规划：没有写到这里的规划。"),
    ],
)
def test_the_map_of_a_region_names_only_the_plans_that_say_something_of_it(region, said):
    assert said in scenes.layout_scene(Atlas.bundled(), Selection(region=region)).sources


def test_the_national_map_says_what_no_region_can_show():
    (part,) = [
        p for p in scenes.layout_scene(Atlas.bundled()).legend if p["name"].startswith("未落图")
    ]
    # Sichuan's sixth pilot, Hubei's bases, and the national plan's three rows.
    assert part["name"] == "未落图的布局（5）"
    assert "有条件地区" in part["note"]


def test_layers_stand_from_fill_to_symbols():
    assert [layer.spec["id"] for layer in scenes.layout_scene(Atlas.bundled()).layers] == [
        "fill", "links", "measures", "plants", "sites", "measures-sites", "measures-alone",
    ]  # fmt: skip


def test_a_filter_changes_no_view():
    whole = scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN)).frame()["view"]
    assert (
        scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN, category="培育")).frame()[
            "view"
        ]
        == whole
    )
    assert (
        scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN, industry="水泥")).frame()[
            "view"
        ]
        == whole
    )
    assert scenes.layout_scene(Atlas.bundled(), Selection(plan=HUBEI)).frame()["view"] != whole


def test_names_in_any_spelling_give_one_scene():
    one = scenes.layout_scene(
        Atlas.bundled(), Selection(plan=SICHUAN, category="强化", industry="cement", region="成都")
    )
    two = scenes.layout_scene(
        Atlas.bundled(),
        Selection(plan=SICHUAN, category="strengthen", industry="水泥", region="510100"),
    )
    assert one.state() == two.state()
    assert one.title == "成都市 · 四川省绿色建材产业发展规划（2025-2027）（征求意见稿）"
    assert one.subtitle == "强化、水泥"


def test_a_region_keeps_links_that_touch_it():
    ids = lambda scene: [i["notes"][0] for i in scene.layers[1].spec["items"]]  # noqa: E731
    assert (
        len(ids(scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN, region="雅安")))) == 6
    )  # the whole group
    assert ids(scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN, region="广元"))) == []


def test_wulong_shows_the_counties_of_chongqing_and_its_site():
    scene = scenes.layout_scene(Atlas.bundled(), Selection(plan=WULONG))
    assert len(scene.counties) == 1
    assert scene.county_names["500156"][0] == "武隆区"
    assert set(scene.layers[0].spec["fills"]) == {"500156"}


def test_an_empty_selection_is_an_empty_map_of_the_same_place():
    scene = scenes.layout_scene(Atlas.bundled(), Selection(plan=WULONG, category="strengthen"))
    assert scene.layers[0].spec["fills"] == {}
    assert (
        scene.frame()["view"]["bounds"]
        == scenes.layout_scene(Atlas.bundled(), Selection(plan=WULONG)).bounds
    )
    # What the region has is told all the same; that the plan names nothing comes first.
    (card,) = scene.details.values()
    assert card["groups"][0]["rows"][0][0] == "所选规划未在此区域点名布局产业。"
    json.dumps(scene.state(), allow_nan=False)


def test_an_empty_selection_outside_the_plan(tmp_path):
    scene = scenes.export_html(
        Atlas.bundled(), tmp_path / "empty.html", Selection(plan=SICHUAN, region="武隆")
    )
    assert scene.layers[0].spec["fills"] == {}
    assert (tmp_path / "empty.html").stat().st_size > 100_000


def test_unknown_names_are_refused_with_the_nearest():
    with pytest.raises(UnknownNameError, match="sichuan-2025-2027"):
        scenes.layout_scene(Atlas.bundled(), Selection(plan="sichuan-2025"))
    with pytest.raises(UnknownNameError, match="水泥"):
        scenes.layout_scene(Atlas.bundled(), Selection(industry="水泥石"))


def test_details_hold_every_row_of_a_city_with_its_locator():
    details = scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN)).details
    chengdu = details["510100"]
    assert chengdu["title"] == "成都市"
    rows = chengdu["groups"][0]["rows"]
    assert len(rows) == 13  # 3 strengthen, 7 cultivate, base, pilot, reduction
    assert rows[0][0] == "强化：水泥"
    assert all("规划" in row[1] or "已有" in row[1] for row in rows)
    assert "专栏三" in rows[0][1]
    assert "site:sichuan-2025-2027/qingbaijiang" in details


def test_a_card_tells_sites_works_incentives_partners_and_outlets():
    card = scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN)).details["510100"]
    groups = {group["heading"]: group["rows"] for group in card["groups"]}
    assert list(groups)[1:] == ["园区与基地", "在产工厂", "激励措施", "规划写明的联系", "货运出口"]
    assert groups["在产工厂"][0] == ["四川亚东水泥有限公司", "水泥 · 至少 600 万吨/年"]
    # The plan names no amount, and none is made up.
    measure, where = groups["激励措施"][0]
    assert measure == "取得绿色建材产品认证的企业奖补"
    assert "未写金额" in where
    assert groups["货运出口"][0][0] == "最近铁路站：成都西，13 公里"


def test_a_national_map_tells_designations_alone():
    card = scenes.layout_scene(Atlas.bundled()).details["510100"]
    assert all("20" in group["heading"] for group in card["groups"])


def test_details_of_a_province_wide_row_stand_at_every_city_and_say_so():
    details = scenes.layout_scene(Atlas.bundled(), Selection(plan=HUBEI)).details
    wuhan = details["420100"]
    assert any("湖北省全域" in group["heading"] for group in wuhan["groups"])
    assert "420000" not in details


def test_english_words():
    scene = scenes.layout_scene(Atlas.bundled(), Selection(plan=SICHUAN), lang="en")
    assert scene.lang == "en"
    assert scene.legend[0]["name"] == "Industries designated"
    assert words("en")["search"] == "Search a region…"
    assert all(words(lang).keys() == words("zh").keys() for lang in ("zh", "en"))


def test_an_unwritable_place_leaves_nothing(tmp_path):
    with pytest.raises(OutputError):
        scenes.export_html(
            Atlas.bundled(), tmp_path / "missing" / "map.html", Selection(plan=SICHUAN)
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("plan", "code", "lang", "said"),
    # 17 targets of 武隆: ten stand in the card, the rest is told.
    [
        (WULONG, "500156", "zh", "另有 7 条，见数据表"),
        (WULONG, "500156", "en", "7 more, in the tables of data"),
    ],
)
def test_a_card_that_holds_the_first_of_many_says_how_many_more(plan, code, lang, said):
    found = {
        group["heading"]: group["rows"] for group in groups(Atlas.bundled(), code, [plan], lang)
    }
    rows = found["目标与要求" if lang == "zh" else "Targets and requirements"]
    assert len(rows) == 11
    assert rows[-1] == [said, ""]


def test_a_card_tells_what_a_target_is_for_and_amounts_in_the_readers_units():
    of_hubei = {g["heading"]: g["rows"] for g in groups(Atlas.bundled(), "420000", [HUBEI], "zh")}
    assert "国家试点城市绿色建材应用示范项目（每个国家试点城市） ≥ 2 个" in [
        row[0] for row in of_hubei["目标与要求"]
    ]
    of_liaocheng = {
        g["heading"]: g["rows"]
        for g in groups(Atlas.bundled(), "371500", ["liaocheng-measures"], "en")
    }
    assert any(row[0].endswith(" ≤ 2 million CNY") for row in of_liaocheng["Incentives"])


def test_an_english_map_calls_sites_and_regions_by_their_english_names():
    """Labels and hover texts of an English map were in Chinese, though the names are known."""
    scene = scenes.layout_scene(Atlas.bundled(), lang="en")
    layers = {
        layer.spec["id"]: layer.spec["items"] for layer in scene.layers if "items" in layer.spec
    }
    park = next(one for one in layers["sites"] if one["id"] == "site:wulong-2023-13/fenglai-park")
    assert park["label"] == park["notes"][0] == "Fenglai green building material park"
    assert scene.details["site:wulong-2023-13/fenglai-park"]["title"] == park["label"]
    line = scene.details["500156"]["groups"][0]["rows"][1]
    assert line[1].startswith("Changba green building material park · ")
    zigong = next(one for one in layers["measures-alone"] if one["id"] == "510300")
    assert zigong["notes"] == ["Zigong 自贡市", "Phase out (Planned): Fired bricks and tiles"]
    assert layers["links"][0]["notes"][0] == "Chengdu 成都市 — Deyang 德阳市"
