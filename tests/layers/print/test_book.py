"""Atlases: what stands beside a region's map, contents that lead to it, one bad region among many."""

from __future__ import annotations

import re
from copy import deepcopy

import pypdfium2
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans import file
from gis.plans.designations import Selection, select
from layers.layout.scenes import layout_scene
from layers.print import book as books
from layers.print.drawing import draw
from layers.print.factsheet import LAYERS, region_scene
from layers.print.frame import Frame
from layers.print.imprint import Imprint, Paper
from layers.print.parts import paging
from layers.print.parts.beside import beside
from layers.print.plate import plate_data
from tests.layers.print.test_plate import words

SICHUAN = Selection(plan="sichuan-2025-2027")


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def test_beside_a_region_stand_its_figures_records_works_and_zones(atlas):
    rows = select(atlas, SICHUAN.plan, region="511700")
    found = beside(atlas, "511700", rows, "zh")
    assert [(f["value"], f["unit"]) for f in found["figures"]] == [
        ("3", "类"), ("3", "类"), ("2,657", "亿元"), ("532", "万人"),
    ]  # fmt: skip
    assert found["sources"]["figures"] == ["《中国城市统计年鉴2024》，全市"]
    cited = [block["source"].partition(",")[0] for block in found["blocks"]]
    assert cited == ["", "Global Energy Monitor", "《中国开发区审核公告目录》（2018年版）"]
    records, works, zones = (block["rows"] for block in found["blocks"])
    assert ["水泥", "专栏三 (1) 强化类 第1项"] in records
    assert works[0] == ["达州海螺水泥有限责任公司", "大竹", "440"]
    assert [area for _, area in zones] == ["877", "604", "325"]


def test_no_category_is_left_out_of_the_figures_beside_a_map(atlas):
    rows = select(atlas, SICHUAN.plan, region="510100").assign(
        category=["strengthen", "cultivate", "develop", "belt", "linked"] + ["park"] * 9,
        industry_id=["a", "a", "b", "c", "c"] + ["z"] * 9,
    )
    shown = beside(atlas, "510100", rows, "zh")["figures"]
    assert [(f["value"], f["label"], f["category"]) for f in shown[:3]] == [
        ("1", "规划强化的产业", "strengthen"), ("1", "规划培育的产业", "cultivate"),
        ("2", "规划发展、联动、产业带的产业", "develop"),
    ]  # fmt: skip
    # Three have room each.
    shown = beside(atlas, "510100", rows.iloc[:3], "zh")["figures"]
    assert [f["label"] for f in shown[:3]] == [
        "规划强化的产业", "规划培育的产业", "规划发展的产业",
    ]  # fmt: skip


def page_words(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def test_the_contents_say_what_their_coloured_figures_count(atlas):
    made = books.book(atlas, books.Plan(SICHUAN, regions=("成都市", "广元市")))
    told = page_words(made.content)[1]
    assert "强化的产业数" in told
    assert "培育的产业数" in told
    assert "发展的产业数" not in told


def test_contents_of_two_pages_name_the_pages_on_which_the_maps_stand(atlas, monkeypatch):
    # 33 lines are more than one page of a slide holds: its numbers were one too few. The map of one region stands on
    # all pages: what is on them is not asked.
    codes = paging.regions_within(atlas, "prefecture", "四川")
    codes += paging.regions_within(atlas, "prefecture", "湖北")
    one = Selection(SICHUAN.plan, region=codes[0])
    page = books._of_region(atlas, one, "zh", details=False)
    drawn = plate_data(
        atlas, page.scene, Imprint(), Paper("wide"), look=page.look, table=page.table
    )
    monkeypatch.setattr(books, "_of_region", lambda *_, **__: page)
    monkeypatch.setattr(books, "plate_data", lambda *_, **__: deepcopy(drawn))
    made = books.book(atlas, books.Plan(SICHUAN, regions=tuple(codes[:32])), paper=Paper("wide"))
    pages = page_words(made.content)
    (at,) = [n for n, said in enumerate(pages, start=1) if "产业集群图谱 · 图 33 " in said]
    assert at == 36
    assert re.search(r"\b33 \S+ (?:\d+ )*36\b", pages[2])


def test_what_stands_already_is_told_from_what_is_planned(atlas):
    rows = select(atlas, SICHUAN.plan, category=["pilot", "base"], region="510600")
    assert ["政府采购支持绿色建材（已有）", "三(三)6"] in beside(atlas, "510600", rows, "zh")[
        "blocks"
    ][0]["rows"]
    rows = select(atlas, SICHUAN.plan, category="base", region="510100")
    (what, _locator), *_ = beside(atlas, "510100", rows, "en")["blocks"][0]["rows"][1:]
    assert what == (
        "Green building materials (Qingbaijiang national demonstration base for green building materials (Existing), Chengdu)"
    )


def test_a_works_that_only_makes_clinker_is_said_to(atlas):
    rows = select(atlas, SICHUAN.plan, region="500117")
    works = next(b for b in beside(atlas, "500117", rows, "zh")["blocks"] if "水泥厂" in b["name"])
    assert ["冀东水泥重庆合川有限责任公司（水泥熟料）", "合川", "164.2"] in works["rows"]


def test_a_region_that_no_plan_names_has_gaps_and_no_zeros(atlas):
    found = beside(atlas, "513200", select(atlas, SICHUAN.plan, region="513200"), "zh")
    assert not [figure for figure in found["figures"] if figure["category"]]
    assert found["blocks"][0]["rows"] == []
    assert found["blocks"][0]["nothing"] == "所载规划未点名"


def test_a_region_draws_the_same_with_cards_and_without(atlas):
    plain, full = (
        region_scene(
            atlas, "510100", "zh", Selection(SICHUAN.plan, region="510100"), details=details
        )
        for details in (False, True)
    )
    for scene in (plain, full):
        assert scene.layers[0].spec["id"] == "fill"
    drawn = [
        {layer.spec["id"]: layer.spec for layer in scene.layers if layer.spec["id"] in LAYERS}
        for scene in (plain, full)
    ]
    assert drawn[0] == drawn[1]


def test_a_badge_stands_under_its_name_and_says_both_figures(atlas):
    scene = layout_scene(atlas, SICHUAN, details=False)
    frame = Frame(tuple(map(tuple, scene.bounds)), 190, 150)
    by_name = {item.label.text: item for item in draw(atlas, scene, frame).placed}
    figures = [(figure, ground) for figure, ground, _ in by_name["成都"].label.badge]
    assert figures == [("3", "#1f5f9e"), ("7", "#ffd77a")]
    assert by_name["成都"].badge_top_mm > by_name["成都"].baseline_mm
    assert by_name["阿坝"].label.badge == ()


def test_a_county_of_a_citys_plan_has_its_badge_on_paper_as_on_the_screen(atlas):
    head = (
        'plan_id = "own"\ntitle = "洛阳"\nshort_title = "洛阳"\nshort_title_en = "Luoyang"\nscope = "410300"\nstage = "draft"\n'
        'within = "410300"\nplace_level = "county"\n'
    )
    for place, category, industry in (
        ("宜阳县", "strengthen", "水泥"), ("宜阳县", "cultivate", "石材"),
        ("宜阳县", "cultivate", "防水材料"), ("嵩县", "cultivate", "石材"),
    ):  # fmt: skip
        head += f'[[designation]]\ncategory = "{category}"\nindustries = ["{industry}"]\nplaces = ["{place}"]\nlocator = "一"\n'
    own = atlas.with_plan(file.read(atlas, head, "own.toml"))
    scene = layout_scene(own, Selection(plan="own"), details=False)
    frame = Frame(tuple(map(tuple, scene.bounds)), 190, 150)
    found = {item.label.text: item.label.badge for item in draw(own, scene, frame).placed}
    assert [(figure, ground) for figure, ground, _ in found["宜阳"]] == [
        ("1", "#1f5f9e"),
        ("2", "#ffd77a"),
    ]
    assert [figure for figure, *_ in found["嵩县"]] == ["1"]
    assert found["洛宁"] == ()


def test_zones_that_lead_in_something_else_are_no_missing_data(atlas):
    found = beside(atlas, "500156", select(atlas, "wulong-2023-13"), "zh")["blocks"][2]
    assert (found["rows"], found["nothing"]) == (
        [],
        "目录中的 1 个开发区，主导产业均未写建材：重庆武隆工业园区",
    )
    # 嵊泗 has none in the catalogue: that is missing data.
    assert beside(atlas, "330922", select(atlas, "wulong-2023-13"), "zh")["blocks"][2][
        "nothing"
    ] == ("无数据，不等于没有")


def test_contents_lead_to_every_page(atlas):
    plan = books.Plan(Selection(region="460000"))
    made = books.book(atlas, plan)
    document = pypdfium2.PdfDocument(made.content)
    # Cover, contents, a page each, and the tables.
    assert len(document) == made.pages + 3
    contents = "".join(document[1].get_textpage().get_text_range().split())
    document.close()
    assert contents.startswith("目录1总览32海口市43三亚市5")
    assert "图2" in words(made.content)


@pytest.mark.parametrize(
    ("plans", "level", "count", "first"),
    [
        ("sichuan-2025-2027", "prefecture", 21, "510100"),
        ("sichuan-2025-2027", "province", 1, "510000"),
        ("wulong-2023-13", "prefecture", 1, "500156"),
        (["sichuan-2025-2027", "wulong-2023-13"], "prefecture", 22, "510100"),
        (None, "province", 34, "110000"),
    ],
)
def test_an_atlas_of_a_plan_is_of_its_own_regions(plans, level, count, first):
    codes = paging.page_codes(Atlas.bundled(), books.Plan(Selection(plan=plans), level))
    assert (len(codes), codes[0]) == (count, first)


def test_an_atlas_of_a_city_has_its_counties_of_which_there_is_something_to_tell(atlas):
    found = paging.pages(atlas, books.Plan(Selection(region="511700")))
    # 通川 has a zone that leads in building materials, 大竹 one and cement works, 渠县 and 万源 works.
    assert found.codes == ["511700", "511702", "511724", "511725", "511781"]
    assert found.left_out == ["511703", "511722", "511723"]
    # What the plan says of a county is enough.
    one = books.Plan(Selection(plan="wulong-2023-13", region="500000"))
    assert "500156" in paging.pages(atlas, one).codes
    # A level that is asked for has all of it; a county is its own atlas, a city without counties too.
    assert len(paging.page_codes(atlas, books.Plan(Selection(region="511700"), "county"))) == 7
    assert paging.page_codes(atlas, books.Plan(Selection(region="511700"), "prefecture")) == [
        "511700"
    ]
    assert paging.page_codes(atlas, books.Plan(Selection(region="500156"))) == ["500156"]
    assert paging.page_codes(atlas, books.Plan(Selection(region="441900"))) == ["441900"]
    assert len(paging.page_codes(atlas, books.Plan(Selection(region="510000")))) == 21


def test_an_atlas_of_a_city_refuses_a_region_elsewhere(atlas):
    """Its page was made of what plans say within the city: nothing, as if they named nothing there."""
    within = Selection(region="510100")
    with pytest.raises(SettingError) as fault:
        paging.page_codes(atlas, books.Plan(within, regions=("330200", "510107")))
    assert fault.value.message("zh").startswith("宁波市不在“成都市”内")
    assert paging.page_codes(atlas, books.Plan(within, regions=("510107",))) == ["510107"]
    assert paging.page_codes(atlas, books.Plan(Selection(), regions=("330200",))) == ["330200"]


@pytest.mark.parametrize("level", ["auto", "prefecture"])
def test_a_city_with_a_plan_beside_its_province_has_one_page(atlas, monkeypatch, level):
    monkeypatch.setattr(paging, "scope_codes", lambda *_: ["510000", "511700"])
    codes = paging.page_codes(atlas, books.Plan(Selection(), level))
    assert codes.count("511700") == 1
    assert len(codes) == len(set(codes)) >= 21


def test_an_atlas_says_which_counties_have_no_page(atlas):
    plan = books.Plan(Selection(region="511700"))
    said = "3 个区县没有页：所选规划未点名，没有在产水泥厂，也没有主导产业含建材的开发区：达川区、宣汉县、开江县。"
    assert paging.without_page(atlas, plan, "zh") == said
    assert "3 counties have no page" in paging.without_page(atlas, plan, "en")
    made = books.book(atlas, plan)
    assert made.pages == 6
    assert "".join(said.split()) in words(made.content)
    assert (
        paging.without_page(atlas, books.Plan(Selection(region="511700"), by_industry=True), "zh")
        == ""
    )


def test_the_sources_of_an_english_atlas_are_english(atlas):
    rows = books.sources_table(atlas, Selection(region="510000"), "en")["rows"]
    assert [row[0] for row in rows][1:4] == [
        "Administrative boundaries, official lines, names and codes", "Plants, power stations and mines", "Development zones",
    ]  # fmt: skip
    # GDP and people beside each map are of the yearbooks.
    assert rows[4][2].startswith("China City Statistical Yearbook 2024, whole city; ")
    assert not [cell for row in rows for cell in row if re.search("[\u4e00-\u9fff]{2}", cell)]


def test_a_long_title_leaves_a_cover_on_one_page(atlas):
    plan = books.Plan(Selection(plan="wulong-2023-13"), level="county")
    made = books.book(
        atlas,
        plan,
        imprint=Imprint("很长的题名" * 30, "副题" * 30, "某单位" * 30, "联系" * 60),
        paper=Paper("wide"),
    )
    document = pypdfium2.PdfDocument(made.content)
    assert len(document) == 1 + 1 + made.pages + 1
    document.close()


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("zh", "● 强化、○ 培育；未列入：基地、试点、压减"),
        ("en", "● Strengthen, ○ Cultivate; not listed: Base, Pilot, Phase out"),
    ],
)
def test_the_matrix_says_which_categories_it_leaves_out(atlas, lang, note):
    chosen = Selection(plan="sichuan-2025-2027")
    found = books.matrix(atlas, chosen, lang)
    # 23 pairs to strengthen and 35 to cultivate; 2 of bases, 6 of pilots and 15 to be cut back are none.
    assert sum(cell != "" for row in found["rows"] for cell in row[1:]) == 23 + 35
    assert found["note"] == note
    assert (
        books.matrix(atlas, Selection(plan="sichuan-2025-2027", category="cultivate"), "zh")["note"]
        == "○ 培育"
    )


@pytest.mark.parametrize(
    ("plan", "regions", "unplaced"),
    [(SICHUAN.plan, ("德阳", "成都"), 1), (SICHUAN.plan, (), 1), (None, ("德阳", "成都"), 0)],
)
def test_the_overview_of_some_regions_still_says_what_its_plan_names_no_place_for(
    atlas, plan, regions, unplaced
):
    """The pilot of the “3+8” areas was missing where pages of single regions were asked for."""
    chosen = books.Plan(selection=Selection(plan=plan), regions=regions)
    overview = next(iter(books.sheets(atlas, chosen)))[1]().scene
    said = [part["name"] for part in overview.legend if part["name"].startswith("未落图的布局")]
    assert said == [f"未落图的布局（{unplaced}）"] * bool(unplaced)
    assert overview.scope == ("510000",)
