"""The page of a region that one can send: figures traced, nothing loaded, hostile text stays text."""

from __future__ import annotations

import io
from functools import cache

import openpyxl
import pypdfium2
import pytest

from gis.atlas import Atlas
from gis.clusters.standing import standing
from layers.print.imprint import Imprint
from layers.print.parts import ways
from layers.prospectus.document import Document, data, document, made, shortened
from layers.prospectus.page import to_html
from layers.prospectus.section import Section

SECTIONS = [
    "wanted", "zones", "works", "minerals", "by_products", "market", "reach", "ways", "neighbours",
    "support",
]  # fmt: skip


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@cache
def read(code: str, lang: str = "zh") -> Document:
    """Return the page of a region, worked out once for all tests that read it: nobody writes into it."""
    return document(Atlas.bundled(), code, lang)


@pytest.fixture(scope="module")
def of_dazhou() -> Document:
    return read("511700")


@pytest.fixture(scope="module")
def dazhou(of_dazhou) -> dict[str, Section]:
    return {section.key: section for section in of_dazhou.sections}


def test_it_says_what_is_wanted_with_plan_and_place_in_the_text(dazhou):
    assert list(dazhou) == SECTIONS
    first = dazhou["wanted"].table.iloc[0].tolist()
    assert first == [
        "强化",
        "水泥",
        "达州市",
        "本地",
        "四川 2025—2027（征求意见稿）",
        "专栏三 (1) 强化类 第1项",
    ]
    assert "压减" in set(dazhou["wanted"].table["类别"])


def test_zones_come_with_level_hectares_and_those_that_take_it_first(dazhou):
    rows = dazhou["zones"].rows("?")
    assert len(rows) == 6
    assert rows[0] == [
        "四川达州通川经济开发区", "省级", "877", "金属冶炼加工、食品、建材", "建材（目录未细分）"
    ]  # fmt: skip
    assert [row[-1] != "无" for row in rows] == [True] * 3 + [False] * 3


def test_works_come_with_owner_capacity_and_status(dazhou):
    row = dazhou["works"].rows("?")[0]
    assert row[:7] == [
        "水泥", "达州海螺水泥有限责任公司", "大竹县", "440", "",
        "达州海螺水泥有限责任公司 [100%]", "在产",
    ]  # fmt: skip
    # One unit a column: steel in the tonnes of cement, power beside them in MW.
    made = {row[1]: row[3:5] for row in dazhou["works"].rows("?")}
    assert made["国电达州发电厂"] == ["", "600"]
    assert made["四川省达州钢铁集团有限责任公司"] == ["260", ""]
    assert "拟建" in set(dazhou["works"].table["状态"])
    assert "已退出" not in set(dazhou["works"].table["状态"])


def test_what_stands_at_least_is_never_said_to_be_more(dazhou):
    """Sums of works within reach were rounded to the nearest: one of 18 figures was larger than its works."""
    for key, columns in (("reach", (4, 5, 6)), ("neighbours", (3,)), ("by_products", (3, 4))):
        for said, row in zip(dazhou[key].rows("?"), dazhou[key].table.to_numpy(), strict=True):
            for column in columns:
                if isinstance(row[column], float) and row[column] == row[column]:
                    assert float(said[column].replace(",", "")) <= row[column] * (1 + 1e-9)


def test_an_unknown_capacity_is_said_and_is_not_nought(dazhou):
    rows = dazhou["neighbours"].rows("未知")
    nanchong = next(row for row in rows if row[0] == "四川省南充市")
    assert nanchong[2:4] == ["1", "未知"]


def test_what_there_is_none_of_is_said_and_no_cell_of_words_is_blank(atlas, dazhou):
    rows = dazhou["works"].rows("?")
    assert {row[-1] for row in rows} >= {"无"}
    assert all(row[5] and row[7] for row in rows)
    (english,) = [s for s in read("511700", "en").sections if s.key == "works"]
    assert "none" in set(english.table["Doubt"])


def test_people_of_counties_without_a_figure_are_told(atlas, dazhou):
    # Of the 77 counties within 120 CNY/t of 珠海 the 18 of 香港 and 澳门 itself are in no census.
    (reach,) = [s for s in read("440400").sections if s.key == "reach"]
    assert "最大范围内有 19 个县无人口数" in reach.note
    assert "无人口数" not in dazhou["reach"].note


def test_cement_of_macao_is_unknown_to_its_neighbour(atlas):
    (section,) = [s for s in read("440400").sections if s.key == "neighbours"]
    rows = {row[0]: row[2:4] for row in section.rows("—")}
    assert rows["澳门特别行政区"] == ["—", "—"]
    assert rows["广东省中山市"] == ["0", "0"]


def test_the_market_grows_with_what_freight_may_cost(dazhou):
    table = dazhou["reach"].table
    assert table.iloc[:, 0].tolist() == [40.0, 80.0, 120.0]
    assert table["人口（万人）"].is_monotonic_increasing
    assert table["县数"].tolist() == sorted(table["县数"])


@pytest.mark.parametrize("code", ["510000", "500156", "540200", "710000", "810000", "460300"])
def test_every_kind_of_region_has_a_page(atlas, code):
    found = read(code)
    assert [section.key for section in found.sections] == SECTIONS
    assert to_html(data(atlas, found, Imprint(), "zh")).startswith("<!DOCTYPE html>")


def test_the_file_is_inert_loads_nothing_and_is_the_same_on_any_day(atlas):
    said = Imprint(title="<script>x()</script>", contact='"><img src=x>')
    page = made(atlas, "511700", "html", imprint=said)
    assert page == made(atlas, "511700", "html", imprint=said)
    text = page.decode()
    assert "<script" not in text
    assert "<img" not in text
    assert "&lt;script&gt;" in text
    assert "GS(2024)0650号" in text
    assert [word for word in (' src="', 'href="http', "url(", "@import") if word in text] == []
    assert len(page) < 300_000


def test_the_print_is_a_pdf_and_the_workbook_holds_figures(atlas):
    printed = made(atlas, "510100", "pdf")
    assert printed.startswith(b"%PDF")
    # 强化 stood as 强 over 化 in a column too narrow for it.
    words = set(pypdfium2.PdfDocument(printed)[0].get_textpage().get_text_bounded().split())
    assert {"强化", "培育", "本地", "辖区内"} <= words
    assert not {"强", "培", "本", "辖"} & words
    book = openpyxl.load_workbook(io.BytesIO(made(atlas, "511700", "xlsx")))
    assert len(book.sheetnames) == len(SECTIONS) + 1
    sheet = book["落在哪里：开发区"]
    areas = [row[2] for row in sheet.iter_rows(values_only=True) if isinstance(row[2], float)]
    assert areas[0] == 876.51


def _cells(content, sheet):
    rows = openpyxl.load_workbook(io.BytesIO(content))[sheet].iter_rows(values_only=True)
    return [list(row) for row in rows]


def test_the_box_of_contacts_stands_whole_on_one_page(of_dazhou):
    """Of 达州 organisation and contact stood on page 3, date and review number on page 4."""
    pages = pypdfium2.PdfDocument(
        made(Atlas.bundled(), "511700", "pdf", imprint=Imprint(), lang="zh")
    )
    words = [page.get_textpage().get_text_bounded() for page in pages]
    (call,) = [n for n, said in enumerate(words) if "联系方式" in said]
    assert "单位：" in words[call]
    assert "日期" in words[call]
    assert "审图号" in words[call].partition("联系方式")[2]


def test_the_workbook_says_what_the_page_says_round_its_tables(atlas):
    """Makers, date, area, key figures and sources stood on the page alone."""
    said = Imprint(title="甲页", organisation="乙厅", contact="电话", date="2026-01-31")
    content = made(atlas, "500156", "xlsx", imprint=said)
    held = {row[0]: row[1] for row in _cells(content, "概况")[2:]}
    assert held["标题"] == "甲页"
    assert held["代码"] == "500156"
    assert held["编制单位"] == "乙厅"
    assert held["联系方式"] == "电话"
    assert held["日期"] == "2026-01-31"
    assert held["位置与面积"] == "重庆市 · 约 2,897 平方公里（按概化边界）"
    assert held["常住人口（普查），2020"] == "35.7 万人"
    assert "《中国人口普查分县资料—2020》" in held["来源"]
    # A sheet without a row says what the page says of it.
    assert _cells(content, "已有什么：工厂与矿山")[0][0] == "清单中没有，不等于没有"


def test_a_way_of_a_thousand_km_is_a_figure_as_measured(atlas):
    """A distance was printed with a comma and read back; it is handed over as it is."""
    content = made(atlas, "653100", "xlsx")
    measured = [km for _, _, km, _ in ways.figures(atlas, "653100", "prefecture", "zh")]
    cells = [row[2] for row in _cells(content, "怎么到达")]
    assert [km for km in cells if isinstance(km, int)] == measured
    assert min(measured) > 1000
    printed = [row[2] for row in ways.routes(atlas, "653100", "prefecture", "zh")]
    assert printed == [f"{km:,}" for km in measured]


def test_figures_of_the_workbook_are_figures(atlas):
    content = made(atlas, "500156", "xlsx")
    ways = [row for row in _cells(content, "怎么到达") if row[0] == "贵阳"]
    assert [row[2] for row in ways] == [535, 408]
    people = next(row for row in _cells(content, "市场") if row[0] == "常住人口（普查）（万人）")
    assert people[1:3] == [2020, 35.6748]
    # Cut at the colon, at no half of a word.
    names = openpyxl.load_workbook(io.BytesIO(made(atlas, "500156", "xlsx", lang="en"))).sheetnames
    assert names[2:4] == ["Where it can settle", "What stands there"]


def test_what_stands_already_is_told_from_what_is_only_planned(atlas):
    """Of five cities in one row two had the pilot; the row said so of none."""
    wanted = next(s for s in read("510000").sections if s.key == "wanted").table
    pilots = wanted.loc[wanted["类别"] == "试点", "地点"].tolist()
    assert pilots == ["德阳市（已有）、泸州市（已有）、成都市、宜宾市、达州市"]


def test_clinker_of_a_county_is_that_of_its_prefecture_and_said_to_be(atlas):
    """武隆 has none; the 1.21 t are those of 重庆."""
    note = next(s for s in read("500156").sections if s.key == "neighbours").note
    assert note.startswith("所在的重庆市（按地级区域计）：人均熟料产能 1.21 吨/年")
    note = next(s for s in read("510100", "en").sections if s.key == "neighbours").note
    assert note.startswith("Clinker a person 0.49 t a year")


def test_neighbours_say_how_many_kilns_a_figure_leaves_out_and_who_only_grinds(atlas):
    """南充 with one works and 0.00 t of clinker looked like a gap: it grinds; of the kilns of 重庆 eight are unknown."""
    section = next(s for s in read("511600").sections if s.key == "neighbours")
    table = section.table.set_index("区域")
    assert table["熟料产能未知的厂"].to_dict() == {
        "四川省达州市": 0, "四川省南充市": 0, "重庆市": 8, "四川省遂宁市": 0,
    }  # fmt: skip
    assert table.loc["四川省南充市", ["水泥厂", "人均熟料（吨/年）"]].tolist() == [1, 0]
    assert "只粉磨、不烧熟料" in section.note
    assert "是下限" in section.note
    # Around 南充 itself stands nobody who only grinds.
    note = next(s for s in read("511300").sections if s.key == "neighbours").note
    assert "只粉磨" not in note


def test_neighbours_of_a_county_have_no_columns_of_what_is_read_by_prefecture(atlas):
    """人均熟料 of 安宁's neighbours was a dash in every row."""
    section = next(s for s in read("530181").sections if s.key == "neighbours")
    assert list(section.table) == [
        "区域",
        "规划产业",
        "水泥厂",
        "水泥产能（万吨/年，至少）",
        "运费（元/吨）",
    ]
    assert set(section.formats) <= set(section.table)
    assert "是下限" not in section.note


def test_the_capacity_of_a_works_that_only_makes_clinker_is_said_to_be_clinker(atlas):
    """1.6425 Mt of clinker stood as the capacity of a cement works, and 0.7 Mt of iron as steel."""
    works = next(s for s in read("500117").sections if s.key == "works").table
    row = works[works["名称"] == "冀东水泥重庆合川有限责任公司"].iloc[0]
    assert (row["类别"], row["产能（万吨/年）"]) == ("水泥（水泥熟料）", 164.25)
    works = next(s for s in read("441781", "en").sections if s.key == "works").table
    assert "Steel (Blast furnace iron)" in works["Kind"].tolist()


def test_a_long_section_says_how_much_it_leaves_out(atlas):
    whole = next(s for s in read("510000").sections if s.key == "zones")
    short = shortened(whole, "zh", 5)
    assert len(short.table) == 5
    assert f"另有 {len(whole.table) - 5} 行" in short.note


def test_both_languages_have_the_same_columns(atlas, of_dazhou):
    for chinese, english in zip(of_dazhou.sections, read("511700", "en").sections, strict=True):
        assert chinese.table.shape[1] == english.table.shape[1]
        assert chinese.key == english.key


def test_by_products_are_those_beside_the_map_and_figures_name_their_sources(
    atlas, of_dazhou, dazhou
):
    stands = standing(atlas, "511700")
    held = stands.by_products[stands.by_products["plants"] > 0]
    assert dazhou["by_products"].table["家数"].tolist() == held["plants"].tolist()
    assert "150 公里" in dazhou["by_products"].note
    sources = of_dazhou.sources
    for source in (
        "《中国人口普查分县资料—2020》",
        "《中国城市统计年鉴2024》",
        "Global Energy Monitor",
        "开发区",
    ):
        assert source in sources


def test_numbers_years_and_codes_of_the_page_are_not_broken_over_lines(atlas):
    page = made(atlas, "511700", "html").decode("utf-8")
    assert ".n,.k{white-space:nowrap}" in page
    assert '<td class="k">2023</td>' in page
    assert '<td class="n">2,657' in page


def test_people_and_money_of_an_english_page_are_of_one_unit_each(atlas):
    (market,) = [s for s in read("510700", "en").sections if s.key == "market"]
    rows = {row[0]: row[2] for row in market.rows("—")}
    # 491 万人 and 4,039 亿元.
    assert rows["Resident population at year end (million people)"] == "4.9"
    assert rows["Gross domestic product (current prices) (bn CNY)"] == "404"
    assert not [head for head in rows if "10,000" in head or "100 million" in head]


def _boxes(page, words):
    """Return left, bottom, right and top of each letter of some words on a page, points."""
    text = page.get_textpage()
    start = text.get_text_range().index(words)
    return [text.get_charbox(start + n) for n in range(len(words)) if words[n] != " "]


def test_a_long_title_leaves_its_subtitle_whole_and_a_short_row_is_read_across():
    """Half of the subtitle stood under the title, and the cost of a way far from its end."""
    atlas = Atlas.bundled()
    code = next(one for one in atlas.table("sites")["site_id"] if one.endswith("changba-park"))
    page = pypdfium2.PdfDocument(made(atlas, code, "pdf", lang="en"))[0]
    bottoms = [bottom for _, bottom, _, _ in _boxes(page, "What this place offers industry")]
    assert max(bottoms) - min(bottoms) < 5
    # Two short sections stand beside the map, which leaves no hole on the left.
    assert _boxes(page, "Nearest stations")[0][1] > page.get_height() / 2
    apart = _boxes(page, "126 (97")[0][0] - _boxes(page, "Guiyang")[0][0]
    assert apart < page.get_width() / 3


def _left_of_map(page: pypdfium2.PdfPage) -> list[str]:
    """Return the heads of sections beside the map, by where they begin."""
    heads = {"落在哪里": 0.0, "已有什么": 0.0, "矿产与工业": 0.0, "市场": 0.0}
    text = page.get_textpage().get_text_range()
    low = _boxes(page, "开发区无坐标")[0][1]  # the last line below the map
    return [word for word in heads if word in text and _boxes(page, word)[0][1] > low]


@pytest.mark.parametrize(
    ("code", "beside"),
    [
        # Seven zones whose trades take a line or two of the narrow column.
        ("652800", ["落在哪里"]),
        ("460200", ["落在哪里", "已有什么", "矿产与工业"]),
        ("653000", ["落在哪里", "已有什么", "矿产与工业"]),
    ],
)
def test_beside_the_map_stand_the_sections_that_have_room_there(atlas, code, beside):
    """A third of the first page was empty wherever a row of zones or works was long."""
    assert _left_of_map(pypdfium2.PdfDocument(made(atlas, code, "pdf"))[0]) == beside


def test_a_source_is_named_once(of_dazhou):
    for source in (
        "《中国城市统计年鉴2024》，全市",
        "Global Cement and Concrete Tracker, July 2025 (V1)",
    ):
        assert of_dazhou.sources.count(source) == 1
