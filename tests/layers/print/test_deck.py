"""Decks: shapes that an office program edits, one per region; the same bytes."""

from __future__ import annotations

import io
import zipfile
from typing import NamedTuple

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Mm

from gis.atlas import Atlas
from gis.plans import file
from gis.plans.designations import Selection, select
from layers.layout.scenes import layout_scene
from layers.print.imprint import Imprint
from layers.print.logo import Logo
from layers.print.slides import grid
from layers.print.slides.deck import deck
from layers.print.slides.file import undated
from layers.print.slides.letters import largest, width_mm
from layers.print.slides.shapes import Cell, Palette, Sketch, parsed

WIDE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><rect width="90" height="9" fill="#ff00ff"/></svg>'
PLAN = "sichuan-2025-2027"


@pytest.fixture(scope="module")
def content() -> bytes:
    atlas = Atlas.bundled()
    scene = layout_scene(atlas, Selection(plan=PLAN), details=False)
    said = Imprint(title="某市 <b>&", organisation="某局", logo=Logo("svg", WIDE))
    return deck(atlas, scene, select(atlas, PLAN), imprint=said)


@pytest.fixture(scope="module")
def slides(content):
    return Presentation(io.BytesIO(content)).slides


def group(slide, name):
    return next(shape for shape in slide.shapes if shape.name == name)


def test_each_city_is_one_named_shape(slides):
    regions = group(slides[0], "区域")
    names = [shape.name for shape in regions.shapes]
    assert len(names) == len(set(names)) == 21
    assert "成都市 510100" in names
    assert all(shape.width > Mm(1) and shape.height > Mm(1) for shape in regions.shapes)
    # A group of shapes has the extent of the map.
    assert (regions.width, regions.height) == (Mm(196), Mm(140))


def test_colours_are_those_of_the_theme(slides):
    regions = group(slides[0], "区域")
    xml = {shape.name: shape._element.xml for shape in regions.shapes}
    assert "schemeClr" in xml["广元市 510800"]
    assert "schemeClr" in xml["成都市 510100"]


def test_labels_are_text_in_an_east_asian_font(slides):
    names = group(slides[0], "地名")
    texts = {shape.text_frame.text: shape._element.xml for shape in names.shapes}
    assert '<a:ea typeface="微软雅黑"/>' in texts["成都"]


def test_title_is_text_and_sources_are_on_every_slide(slides):
    assert slides[0].shapes.title.text_frame.text == "某市 <b>&"
    for slide in slides:
        said = "".join(s.text_frame.text for s in group(slide, "frame").shapes if s.has_text_frame)
        assert "GS(2024)0650" in said
        assert "待送审" in said
        assert "某局" in said


def test_chart_and_table_hold_the_figures(slides):
    chart = next(shape.chart for shape in slides[1].shapes if shape.has_chart)
    series = {
        s.name: dict(zip(chart.plots[0].categories, s.values, strict=True))
        for s in chart.plots[0].series
    }
    assert (series["强化"]["成都"], series["培育"]["成都"]) == (3, 7)
    rows = [
        [cell.text for cell in row.cells]
        for slide in list(slides)[2:]
        for shape in slide.shapes
        if shape.has_table
        for row in shape.table.rows
    ]
    assert ["水泥", "7", "成都、德阳、乐山、宜宾、达州、广安、雅安"] in rows


def test_equal_input_gives_equal_bytes(content):
    atlas = Atlas.bundled()
    scene = layout_scene(atlas, Selection(plan=PLAN), details=False)
    said = Imprint(title="某市 <b>&", organisation="某局", logo=Logo("svg", WIDE))
    assert deck(atlas, scene, select(atlas, PLAN), imprint=said) == content


def test_the_country_carries_the_south_china_sea():
    atlas = Atlas.bundled()
    content = deck(atlas, layout_scene(atlas, details=False), select(atlas))
    slide = Presentation(io.BytesIO(content)).slides[0]
    assert len(group(slide, "区域").shapes) == 375
    assert len(group(slide, "南海诸岛").shapes) > 2
    assert "境界线" in [shape.name for shape in slide.shapes]
    assert len(content) <= 400_000


def test_hainan_is_its_island_with_all_of_the_province_in_the_inset():
    atlas = Atlas.bundled()
    show = Presentation(
        io.BytesIO(
            deck(
                atlas,
                layout_scene(atlas, Selection(region="460000")),
                select(atlas, region="460000"),
            )
        )
    )
    (slide,) = [
        one for one in show.slides if any(shape.name == "海南省全图" for shape in one.shapes)
    ]
    (haikou,) = [shape for shape in group(slide, "区域").shapes if shape.name == "海口市 460100"]
    # As wide as a city of a province, not as one of the sea.
    assert haikou.width > Mm(15)


def test_a_wide_logo_stays_within_the_margin_and_an_svg_is_placed_too(slides):
    for slide in slides:
        (picture,) = (s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.PICTURE)
        assert picture.left + picture.width == pytest.approx(Mm(338.667 - 12.7), abs=2)
        assert picture.width / picture.height == pytest.approx(10, rel=0.05)


def test_the_whole_table_says_what_is_cut_back(slides):
    tables = [s.table for slide in list(slides)[2:] for s in slide.shapes if s.has_table]
    assert [table.cell(1, 0).text_frame.text for table in tables] == ["强化", "基地"]
    said = [t.cell(n, 0).text_frame.text for t in tables for n in range(len(t.rows))]
    assert "压减" in said
    # A heading fills its row.
    assert tables[0].cell(1, 0).span_width == 3


def test_the_regions_named_are_those_of_the_page_also_where_something_is_cut_back(slides):
    rows = select(Atlas.bundled(), PLAN)
    cut_back = set(rows.loc[rows["category"] == "phase_out", "region_code"])
    named = rows["region_code"].nunique()
    assert (len(cut_back), named) == (15, 17)
    said = [
        shape.text_frame.text
        for shape in group(slides[0], "要点数字").shapes
        if shape.has_text_frame
    ]
    assert said[7:10] == ["17", "处", "规划点名的区域"]


def test_the_map_has_all_that_a_map_needs(slides):
    names = [shape.name for shape in slides[0].shapes]
    assert {
        "比例尺",
        "指北针",
        "位置",
        "图例",
        "要点数字",
        "强化与培育的项数",
        "产业落在哪里",
    } <= set(names)
    badges = [shape.text_frame.text for shape in group(slides[0], "强化与培育的项数").shapes]
    # 成都 3|7, 德阳 3|8.
    assert {"7", "8"} <= set(badges)
    said = [
        shape.text_frame.text
        for shape in group(slides[0], "要点数字").shapes
        if shape.has_text_frame
    ]
    assert [said[1], said[3], said[4], said[6]] == ["5", "规划强化的产业", "8", "规划培育的产业"]
    located = [shape.name for shape in group(slides[0], "位置").shapes]
    assert {"区域", "省界", "境界线"} <= set(located)


def test_what_is_missing_is_a_gap_at_the_foot(slides):
    foot = next(s for s in group(slides[0], "frame").shapes if s.name == "sources")
    assert foot.text_frame.text.endswith(
        "本图审图号： 待送审，公开出版前填写 　编制单位：某局　日期： 待填 　联系： 待填 "
    )
    assert foot._element.xml.count("<a:highlight>") == 3
    assert (
        foot._element.xml.count("<a:spcBef>") == 1
    )  # their ground would lie over the sources above


def test_a_province_and_a_county_are_no_bars_among_cities():
    atlas = Atlas.bundled()
    found = deck(atlas, layout_scene(atlas, details=False), select(atlas))
    slide = Presentation(io.BytesIO(found)).slides[1]
    chart = next(shape.chart for shape in slide.shapes if shape.has_chart)
    bars = list(chart.plots[0].categories)
    assert bars[:2] == ["德阳", "成都"]
    assert not {"湖北", "武隆"} & set(bars)
    note = next(s.text_frame.text for s in group(slide, "frame").shapes if s.name == "subtitle")
    assert (
        note
        == "级别不同，不与上图比较：湖北（全省）6 项、武隆（区县）9 项；未计入本图：核心、园区、基地、物流枢纽、试点、压减"
    )


def told(rows, **chosen):
    """Return figures, notes and rows of tables of a deck."""
    scene = layout_scene(rows.atlas, Selection(plan=rows.plan, **chosen), details=False)
    made = Presentation(
        io.BytesIO(deck(rows.atlas, scene, select(rows.atlas, rows.plan, **chosen)))
    ).slides
    figures = [
        s.text_frame.text
        for s in group(made[0], "要点数字").shapes
        if s.has_text_frame and s.text_frame.text
    ]
    notes = [
        s.text_frame.text
        for slide in made
        for s in group(slide, "frame").shapes
        if s.name == "subtitle"
    ]
    cells = [
        [cell.text for cell in row.cells]
        for slide in list(made)[1:] for shape in slide.shapes if shape.has_table for row in shape.table.rows
    ]  # fmt: skip
    return figures, notes, cells


class Of(NamedTuple):
    atlas: Atlas
    plan: str


def test_the_whole_table_holds_every_row_also_of_parks_and_of_no_region():
    cells = told(Of(Atlas.bundled(), "wulong-2023-13"))[2]
    # 28 pairs of category and industry: 2 培育, 7 发展, 5 核心, 7 园区, 5 基地, 2 物流枢纽.
    assert len([row for row in cells if row[1] == "1" and row[2] == "武隆"]) == 28
    figures, _, cells = told(Of(Atlas.bundled(), "national-2023-261"))
    assert figures[:6] == ["0", "处", "规划点名的区域", "3", "项", "规划布局"]
    assert ["绿色建材（基地）", "—", "各地"] in cells
    assert ["未点名区域（3 条）", "", ""] in cells


def test_a_deck_of_one_category_does_not_say_that_the_plan_names_no_more():
    figures = told(Of(Atlas.bundled(), PLAN), category="cultivate")[0]
    # 10 cities are to cultivate something; the plan names 17 regions.
    assert figures[figures.index("所选条件下点名的区域") - 2 :][0] == "10"


def test_an_industry_of_two_categories_counts_once_beside_the_chart():
    own = (
        'plan_id = "own"\ntitle = "自编"\nshort_title = "自编"\nshort_title_en = "Own"\nscope = "510000"\nstage = "draft"\n'
        'within = "510000"\nplace_level = "prefecture"\n'
    )
    for number, (category, where) in enumerate(
        (("strengthen", 'places = ["成都", "德阳"]'), ("cultivate", 'places = ["成都"]'),
         ("strengthen", 'implied = ["四川省"]'), ("develop", 'implied = ["四川省"]'))
    ):  # fmt: skip
        own += f'[[designation]]\ncategory = "{category}"\nindustries = ["水泥"]\n{where}\nlocator = "{number}"\n'
    atlas = Atlas.bundled().with_plan(file.read(Atlas.bundled(), own, "own.toml"))
    assert "级别不同，不与上图比较：四川（全省）1 项" in told(Of(atlas, "own"))[1]


def test_a_long_title_fits_its_box_and_a_column_holds_its_head():
    title = "Layout of the green building materials industry of Sichuan province, " * 3
    size, said = largest(title, (280, 14.6), (24, 12, 8), is_bold=True)
    assert width_mm(said, size, is_bold=True) < 280 * (14.6 // (size * 0.3528 * 1.4))
    table = grid.Grid("t", ("甲", "乙"), [["甲" * 30, "1,200"], ["标题"], ["甲", "—"]], (60, 30))
    # 30 letters of 4.41 mm in 56 mm; figures stand right, their head with them.
    assert table.height_mm(table.rows[0]) == pytest.approx(3 * 12.5 * 0.3528 * 1.4 + 2.2, abs=0.01)
    assert 'algn="r"' in table.xml([table.rows[0]]).split("</a:tc>")[1]
    # What goes on has its heading above it again, and no heading stands last.
    long = grid.Grid(
        "t", ("甲", "乙"), [["标题"], *[["甲", "1"]] * 5, ["又"], ["乙", "1"]], (60, 30)
    )
    assert [[row[0] for row in page] for page in grid.pages(long, 35)] == [
        ["标题", "甲", "甲"],
        ["标题", "甲", "甲"],
        ["标题", "甲"],
        ["又", "乙"],
    ]


def test_a_cell_holds_what_xml_cannot_and_keeps_its_lines():
    cell = Cell(is_bold=False, colour="#16202b", ground="#ffffff").xml("甲\x01 <b>&\n乙")
    (row,) = parsed(f'<a:tbl><a:tr h="1">{cell}</a:tr></a:tbl>').tr_lst
    assert row.tc_lst[0].text == "甲 <b>&\n乙"
    # The shapes of a map go into a file as they are written, read by nothing before.
    box = parsed(
        Sketch(Palette([])).text("甲\x01\"'<", "乙\x02 <b>&", (0, 0, 9, 9), 9, colour='#"<&')
    )
    assert (box.shape_name, box.txBody.p_lst[0].text) == ("甲\"'<", "乙 <b>&")


def test_an_archive_without_dates_is_the_same_archive():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name in ("一.xml", "b/c.xml"):
            made.writestr(zipfile.ZipInfo(name, (2026, 11, 28, 16, 50, 2)), f"<{name}/>" * 9)
    with zipfile.ZipFile(io.BytesIO(undated(stream.getvalue()))) as read:
        assert read.testzip() is None
        assert {item.date_time for item in read.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert read.read("b/c.xml") == b"<b/c.xml/>" * 9


@pytest.mark.parametrize(
    ("lang", "said"),
    [("zh", "所选规划与条件下未点名"), ("en", "not named by the plans and filters chosen")],
)
def test_a_deck_of_a_region_that_no_plan_names_says_what_white_is(lang, said):
    """It was one slide with a map and no legend: nothing said that no plan names the region."""
    atlas = Atlas.bundled()
    scene = layout_scene(atlas, Selection(region="460200"), lang=lang, details=False)
    rows = select(atlas, region="460200")
    assert rows.empty
    (slide,) = Presentation(io.BytesIO(deck(atlas, scene, rows))).slides
    legend = group(slide, "图例" if lang == "zh" else "Legend")
    assert said in [shape.text_frame.text for shape in legend.shapes if shape.has_text_frame]
