"""Factsheets: figures of the data, gaps as gaps, one page."""

from __future__ import annotations

import pypdfium2
import pytest

from gis.atlas import Atlas
from gis.clusters.sentences import source_cited
from gis.freight import costs, routing
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.routing import Shipment
from gis.freight.whereabouts import locate, seat
from gis.indicators.statistics import origin
from gis.plans.file import read as read_plan
from gis.plans.reader.reading import read as read_document
from gis.plans.reader.writing import to_toml
from layers.escape import html_text
from layers.print import press
from layers.print.facts import facts
from layers.print.factsheet import code_svg, factsheet, sheet_data
from layers.print.imprint import Imprint
from layers.print.parts.beside import beside
from layers.print.parts.ways import nearest_capitals, routes
from tests.layers.print.test_plate import words


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def test_the_facts_of_dazhou(atlas):
    found = facts(atlas, "511700")
    assert found.wanted["strengthen"] == ["水泥", "石材", "纤维及复合材料"]
    assert found.plants[0] == ["达州海螺水泥有限责任公司", "大竹县", "440"]
    assert [zone[1] for zone in found.zones] == ["877", "604", "325"]
    assert {
        "value": "2,657",
        "unit": "亿元",
        "label": "地区生产总值，2023",
        "category": "",
    } in found.figures
    assert all(line["amount"] == "" for line in found.support)
    assert found.by_products[0] == ["粉煤灰", "8", "煤电装机 8,980 MW"]
    # Ten thousand and more is no power of ten.
    assert all("e+" not in line[2] for line in facts(atlas, "500156").by_products)


def test_one_industry_is_one_kind_in_english_and_a_long_note_stands_whole_below_its_heading(atlas):
    """It read “1 kinds”, and the last words of a note began a line of their own under the heading."""
    figures = facts(atlas, "510500", "en").figures
    assert [line["unit"] for line in figures[:2]] == ["kind", "kind"]
    document = pypdfium2.PdfDocument(
        factsheet(atlas, "510500", "pdf", imprint=Imprint(), lang="en")
    )
    lines = document[0].get_textpage().get_text_range().splitlines()
    document.close()
    assert "plants in the region and within 150 km of its seat, by their capacity" in lines


def test_what_a_table_has_no_room_for_is_named_where_it_is_little(atlas):
    """A reader was sent to the data files for one line more, and not told which it was."""
    assert facts(atlas, "371500").support_more == (
        "另有 4 个未列出：数字化改造项目单户企业最高支持、数字化改造项目支持比例（亩产效益C类）、"
        "数字化改造项目支持比例（亩产效益D类）、绿色建材生产项目和应用示范项目贷款贴息。"
    )
    chongqing = facts(atlas, "500000")
    assert chongqing.plants_more == "另有 18 个未列出，见数据文件。"
    assert chongqing.links_more.startswith("另有 2 个未列出：市场供给：")
    assert "。；" not in chongqing.links_more
    assert not chongqing.sites_more
    # Six rows at most, of which one holds four towns.
    assert chongqing.sites[3][0] == "和顺镇基地、白马镇基地、白云乡基地、鸭江镇基地"
    assert facts(atlas, "500000", "en").links_more.startswith("2 more are not listed here: ")


def test_sites_that_are_left_out_are_counted_one_by_one_though_a_row_holds_several(
    atlas, monkeypatch
):
    rows = [([f"{row}甲园", f"{row}乙园"], "某规划 一", "水泥") for row in range(8)]
    monkeypatch.setattr("layers.print.facts.sites_of", lambda *_: rows)
    found = facts(atlas, "500000")
    assert len(found.sites) == 6
    assert found.sites[0] == ["0甲园、0乙园", "某规划 一", "水泥"]
    assert found.sites_more == "另有 4 个未列出：6甲园、6乙园、7甲园、7乙园。"


def test_capitals_are_the_nearest_and_never_the_region_itself(atlas):
    assert nearest_capitals(atlas, "510100")[0] == "500000"
    assert "510100" not in nearest_capitals(atlas, "510100")


@pytest.mark.parametrize(
    ("code", "cited"),
    [
        # 2,657 亿元 and 532 万人, both of the yearbook: it was said that statistics bureaus had them.
        ("511700", "来源：四川省绿色建材产业发展规划（2025-2027）（征求意见稿）；《中国城市统计年鉴2024》，全市；《中国开发区"),
        # No plan names it, and no plan is a source.
        ("460200", "来源：《中国城市统计年鉴2024》，全市；《中国开发区"),
        ("510100", "（征求意见稿）；中证鹏元评级报告；《中国城市统计年鉴2024》，全市；《中国开发区"),
        ("469026", "来源：《中国人口普查分县资料—2020》"),
    ],
)  # fmt: skip
def test_sources_of_a_sheet_are_those_of_its_figures(atlas, code, cited):
    assert cited in facts(atlas, code).sources


@pytest.mark.parametrize("code", ["511700", "500156", "510000", "540200", "500000", "371500"])
def test_a_sheet_is_one_page(atlas, code):
    document = pypdfium2.PdfDocument(factsheet(atlas, code, "pdf"))
    assert len(document) == 1
    document.close()


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_where_no_road_leads_it_is_said_of_the_network_and_not_of_the_place(atlas, form):
    """A sheet of an island had 无数据 where its page had 没有道路连通."""
    made = factsheet(atlas, "330922", form)
    said = words(made) if form == "pdf" else made.decode("utf-8")
    assert "所载路网没有道路通到这里，不等于没有路" in said


def test_what_nobody_knows_is_a_gap(atlas):
    text = words(factsheet(atlas, "540200", "pdf"))
    assert "所载规划未点名" in text
    assert "无数据，不等于没有" in text


def test_a_region_that_a_plan_names_for_something_else_is_not_said_to_be_unnamed(atlas):
    """A plan has 武汉 as a pilot and 自贡 among those that cut back: neither is named by no plan."""
    assert facts(atlas, "510300").unwanted == "没有点名要引进的产业；点名的有：压减（烧结砖瓦）"
    said = sheet_data(atlas, "420100", Imprint(), lang="en")["words"]["unnamed"]
    assert said == (
        "no industry is wanted here by name; named are: Pilot (Green building materials in public procurement)"
    )
    assert "点名的有：压减（烧结砖瓦）" in words(factsheet(atlas, "510300", "pdf"))
    assert facts(atlas, "540200").unwanted == "所载规划未点名"


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_what_a_plan_names_a_region_for_besides_is_said_where_something_is_wanted(atlas, form):
    """德阳 is a pilot and cuts back on fired bricks; both were left out where something is wanted."""
    assert facts(atlas, "510600").besides == (
        "规划另点名：试点（政府采购支持绿色建材）、压减（烧结砖瓦）"
    )
    page = factsheet(atlas, "510600", form)
    said = words(page) if form == "pdf" else page.decode()
    assert "压减（烧结砖瓦）" in "".join(said.split())
    assert facts(atlas, "540200").besides == ""


def test_a_sheet_of_html_is_inert_and_loads_nothing(atlas):
    said = Imprint(title="<script>x()</script>", contact='"><img src=x>')
    page = factsheet(atlas, "511700", "html", imprint=said).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", "")


@pytest.mark.parametrize(
    ("address", "width"),
    [("12345", 100), ("成都市", 100), ("https://example.org/广元", 132)],
)
def test_a_code_is_one_that_phones_read(address, width):
    # Left to itself the package gives the first a micro code (76 wide), and 汉字 the mode for kanji.
    assert f'width="{width}" height="{width}"' in code_svg(address)


def test_the_map_of_a_sheet_explains_its_signs_and_has_its_bar_and_place(atlas):
    page = factsheet(atlas, "510000", "html").decode("utf-8")
    assert "未着色，4 个另有布局" in page
    assert "公里</text>" in page
    assert ">位置</text>" in page


def test_the_way_of_a_province_begins_at_its_own_capital(atlas):
    assert "510100" not in nearest_capitals(atlas, "510000")


@pytest.mark.parametrize(
    ("code", "capitals", "begun"),
    [
        # `route 呼和浩特 太原` and so on, by road: 414, 488 and 505 km; 银川 688, 沈阳 about 1,200.
        ("150000", ["140100", "110000", "130100"], "自呼和浩特驻地"),
        # 石家庄 to 太原 is 206 km by road, to 北京 290, to 济南 308.
        ("130000", ["140100", "110000", "370100"], "自石家庄驻地"),
    ],
)
def test_the_nearest_capitals_are_so_by_the_road_from_the_seat_that_is_named(
    atlas, code, capitals, begun
):
    found = facts(atlas, code)
    assert nearest_capitals(atlas, code) == capitals
    assert begun in found.way_note
    roads = [int(row[2].replace(",", "")) for row in found.routes if row[1] == "公路"]
    assert roads == sorted(roads)
    assert found.way_note in factsheet(atlas, code, "html").decode()


def test_ways_are_worked_out_once_and_again_where_a_factor_is_another(atlas, monkeypatch):
    first = routes(atlas, "511700", "prefecture", "zh")
    english = routes(atlas, "511700", "prefecture", "en")
    assert [row[2] for row in english] == [row[2] for row in first]
    with monkeypatch.context() as patched:
        patched.setattr(routing, "Between", None)
        assert routes(atlas, "511700", "prefecture", "zh") == first
    rows = [
        {**row, **{key: str(float(row[key]) * 2) for key in ("low", "value", "high")}}
        if row["key"] == "road.unit_cost" else row
        for row in atlas.records("freight-defaults")
    ]  # fmt: skip
    dear = routes(atlas.with_rows({"freight-defaults": rows}), "511700", "prefecture", "zh")
    assert [row[3] for row in dear] != [row[3] for row in first]


def test_the_ways_are_the_cheapest_and_that_by_road_as_freight_compares_them(atlas):
    net, terms = network.load(atlas), Terms(costs.defaults(atlas))
    begun = seat(atlas, "511700", "prefecture", "达州")
    wanted = []
    for code in nearest_capitals(atlas, "511700"):
        found = routing.compare(net, Shipment(begun, locate(atlas, code), 1000.0), terms)
        (road,) = (route for route in found.alternatives if "road" in route.ways)
        wanted += [
            f"{round(one.total.distance_km):,d}" for one in dict.fromkeys((found.best, road))
        ]
    assert [row[2] for row in routes(atlas, "511700", "prefecture", "zh")] == wanted
    assert len(wanted) > len(nearest_capitals(atlas, "511700"))


def test_parks_and_bases_of_a_plan_stand_where_it_can_settle_with_their_industries(atlas):
    found = facts(atlas, "500156")
    # 武隆 2023 二(三)7: one core park, two parks, four bases that share three industries.
    assert [row[0] for row in found.sites] == [
        "白马新兴材料核心产业园", "长坝绿色建材产业园", "凤来绿色建材产业园", "和顺镇基地、白马镇基地、白云乡基地、鸭江镇基地",
    ]  # fmt: skip
    assert found.sites[2] == ["凤来绿色建材产业园", "武隆 2023 二(三)7", "智能家居、智能终端"]
    assert {key: len(names) for key, names in found.wanted.items()} == {
        "cultivate": 2, "develop": 7, "core": 5, "park": 7, "base": 5,
    }  # fmt: skip
    page = factsheet(atlas, "500156", "html").decode()
    assert "长坝绿色建材产业园（武隆 2023 二(三)7）" in page
    assert "七彩陶" in words(factsheet(atlas, "500156", "pdf"))
    assert facts(atlas, "511700").sites == []


def test_a_county_whose_zones_lead_in_something_else_has_zones(atlas):
    said = "目录中的 1 个开发区，主导产业均未写建材：重庆武隆工业园区"
    assert (facts(atlas, "500156").zones, facts(atlas, "500156").no_zone) == ([], said)
    assert said in factsheet(atlas, "500156", "html").decode()
    assert "".join(said.split()) in words(factsheet(atlas, "500156", "pdf"))
    assert facts(atlas, "330922", "en").no_zone == "no data, which is not none"


def test_towns_and_parks_of_a_plan_that_was_read_stand_there_without_a_point(atlas):
    said = (
        "广安市前锋区建材规划\n在前锋经济开发区布局建设人造石材、涂料等下游项目。\n"
        "支持代市镇做大做强水泥制品产业集群。\n压减观塘镇落后烧结砖产能。\n"
    )
    content = to_toml(read_document(atlas, said), "own.txt", "own")
    found = facts(atlas.with_plan(read_plan(atlas, content, "own.toml")), "511603")
    # What is to shrink settles nowhere.
    assert [(row[0], row[2]) for row in found.sites] == [
        ("前锋经济开发区", "人造石材、涂料"),
        ("代市镇", "水泥制品"),
    ]


def test_a_site_without_its_name_on_the_map_has_it_in_the_legend(atlas):
    data = sheet_data(atlas, "500156", Imprint())
    said = {label["text"] for label in data["labels"]}
    listed = next(
        part["note"] for part in data["legend"] if part["name"] == "园区与基地名称"
    ).split("、")
    sites = set(atlas.table("sites").query("region_code == '500156'")["name"])
    assert len(sites) == 10
    assert sites <= said | set(listed)


@pytest.mark.parametrize(
    ("code", "people", "gdp"),
    [
        # Census of 2020: 2,333, 356,748 and 24,049,155 persons; the bureau gives 达州 both for 2023.
        ("460300", ("2,333", "人", "常住人口（普查），2020"), ""),
        ("500156", ("35.7", "万人", "常住人口（普查），2020"), ""),
        ("150000", ("2,405", "万人", "常住人口（普查），2020"), ""),
        ("511700", None, "2,657"),
        ("820000", ("", "无数据", "常住人口"), ""),
    ],
)
def test_people_and_output_are_of_the_latest_year_held_or_a_marked_gap(atlas, code, people, gdp):
    figures = facts(atlas, code).figures
    if people:
        assert people in [(one["value"], one["unit"], one["label"]) for one in figures]
    assert next(one["value"] for one in figures if "地区生产总值" in one["label"]) == gdp
    assert ("《中国人口普查分县资料—2020》" in facts(atlas, code).sources) == bool(
        people and people[0]
    )
    if not gdp:
        assert (
            '<span class="gap">无数据</span><br>地区生产总值'
            in factsheet(atlas, code, "html").decode()
        )


@pytest.mark.parametrize("code", ["420500", "510100", "331000"])
def test_a_sheet_names_where_its_own_figures_are_from(atlas, code):
    """GDP and people of every city were said to be of one compilation, which nearly none of them is from."""
    said = facts(atlas, code).sources
    for key in ("gdp:2023", "population_resident:2023"):
        assert source_cited(atlas, origin(atlas, code, key).source, "zh") in said
    assert "各地统计局数据" not in said
    assert "副产物：其各清单（2024-04 至 2025-07，按类）" in said
    beside_map = beside(atlas, code, atlas.table("designations").iloc[:0], "zh")["sources"]
    cited = source_cited(atlas, origin(atlas, code, "gdp:2023").source, "zh")
    assert cited in beside_map["figures"]
    unknown = beside(atlas, "710000", atlas.table("designations").iloc[:0], "zh")["sources"]
    assert unknown["figures"] == []


def test_an_area_is_said_to_be_of_an_outline_and_reefs_have_none(atlas):
    assert facts(atlas, "820000").above == "约 25 平方公里（按概化边界）"
    assert facts(atlas, "460300").above == "海南省"
    assert "平方公里" not in facts(atlas, "460322").above


@pytest.mark.parametrize(
    ("lang", "amounts"),
    [
        ("zh", ["≤ 200 万元", "50 万元", "≤ 10 %"]),
        ("en", ["≤ 2 million CNY", "0.5 million CNY", "≤ 10 %"]),
    ],
)
def test_support_is_told_in_units_of_the_reader_and_with_its_bound(lang, amounts):
    said = [line["amount"] for line in facts(Atlas.bundled(), "371500", lang).support]
    # Of the nine measures of 聊城 and the one of the country six are on the sheet.
    assert [one for one in amounts if one in said] == amounts


def test_a_link_without_a_topic_has_no_gap_for_it(atlas):
    assert "承接转移：主城都市区（二(三)7）。" in facts(atlas, "500156").links


@pytest.mark.parametrize(
    "title",
    [
        "德阳市重型装备与绿色建材产业集群招商引资重点方向及配套条件一览（二〇二七年修订版）",
        "德阳市绿色建材产业集群招商手册（二〇二七年版）",
    ],
)
def test_a_title_that_leaves_no_room_beside_it_has_air_over_its_subtitle(atlas, title):
    """The letters of the subtitle stood a point under those of a title of two lines."""
    imprint = Imprint(
        title=title, subtitle="面向建材企业的产业招商一页，每季度更新一次，以各县公布的为准"
    )
    document = pypdfium2.PdfDocument(factsheet(atlas, "510600", "pdf", imprint=imprint))
    page = document[0].get_textpage()
    said = page.get_text_range()
    first, end = said.index("面向建材"), said.index("）")
    below, above = page.get_charbox(first), page.get_charbox(end)
    gap = above[1] - below[3]
    page.close()
    document.close()
    assert 5.0 < gap < 16.0


def _top_mm(page, words):
    """Return how far from the top of a page the first of these words stands."""
    at = page.get_textpage().search(words).get_next()
    left, _, _, top = page.get_textpage().get_charbox(at[0])
    return (page.get_height() - top) * 25.4 / 72, left * 25.4 / 72


@pytest.mark.parametrize(
    ("code", "head", "above"),
    [
        ("wulong-2023-13/changba-park", "周边有什么", "可用地"),
        ("511300", "可得副产物", "在产水泥厂"),
    ],
)
def test_no_hole_stands_under_the_shorter_side(atlas, code, head, above):
    """A park of few industries had 40 mm of nothing beside its map, and its works below it."""
    page = pypdfium2.PdfDocument(factsheet(atlas, code, "pdf"))[0]
    (down, left), (before, _) = _top_mm(page, head), _top_mm(page, above)
    assert left < 30
    assert 0 < down - before < 30
    assert down < _top_mm(page, "怎么到达")[0] + 25


def test_rows_of_like_height_start_together(atlas):
    data = sheet_data(atlas, "510100", Imprint())
    # Without its notes the legend is as long as makes both sides of the first row alike.
    data["legend"] = [part | {"note": ""} for part in data["legend"]]
    page = pypdfium2.PdfDocument(press.compiled("factsheet", data, "pdf", 300.0)[0])[0]
    assert _top_mm(page, "已有什么")[0] == pytest.approx(_top_mm(page, "怎么到达")[0], abs=0.5)


def test_a_unit_of_two_words_is_not_torn_apart(atlas):
    """“172.35 bn” stood over “CNY” where six figures shared the line."""
    data = sheet_data(atlas, "510100", Imprint(), lang="en")
    figure = {"value": "1,172.35", "unit": "bn CNY", "label": "GDP, 2023", "category": ""}
    data["facts"]["figures"] = [figure] * 6
    page = pypdfium2.PdfDocument(press.compiled("factsheet", data, "pdf", 300.0)[0])[0]
    lines = page.get_textpage().get_text_range().replace("\xa0", " ").splitlines()
    assert sum("bn CNY" in line for line in lines) >= 1
    assert not any(line.strip() == "CNY" or line.endswith("bn") for line in lines)


@pytest.mark.parametrize("code", ["510000", "511700"])
def test_the_legend_of_a_sheet_says_the_note_of_a_part_that_has_marks(atlas, code):
    """That some works are drawn larger than they are stood on other prints alone."""
    notes = [
        (part["name"], part["note"])
        for part in sheet_data(atlas, code, Imprint())["legend"]
        if part["entries"] and part["note"]
    ]
    assert notes
    page = factsheet(atlas, code, "html").decode()
    printed = "".join(words(factsheet(atlas, code, "pdf")).split())
    for name, note in notes:
        assert html_text(note) in page, name
        assert "".join(note.split()) in printed, name
