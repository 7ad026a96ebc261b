"""Plates: what a reader finds on them, the same bytes, glyphs that are letters, no markup read."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import defusedxml.ElementTree as Safe
import numpy as np
import pypdfium2
import pytest
import shapely
from PIL import Image

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans.designations import Selection, select
from layers.layer import AtlasLayer
from layers.layout.scenes import layout_scene
from layers.legend import entry, part
from layers.print import marks
from layers.print.drawing import Look, draw
from layers.print.frame import Frame
from layers.print.imprint import Imprint, Paper
from layers.print.labels import Label, place
from layers.print.logo import Logo
from layers.print.parts.beside import beside
from layers.print.parts.framing import extremes, framed
from layers.print.parts.legend import legend_data
from layers.print.plate import plate, plate_data
from layers.print.slides import map as slide_map
from layers.print.tables import industries_table
from layers.scene import Scene
from layers.themes.indicator import indicator_scene

PLAN = "sichuan-2025-2027"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@pytest.fixture(scope="module")
def sichuan(atlas):
    return layout_scene(atlas, Selection(plan=PLAN), details=False)


@pytest.fixture(scope="module")
def country(atlas):
    return layout_scene(atlas, details=False)


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(found.split())


def test_a_print_and_slides_know_every_form_of_the_screen():
    """An unknown form would be drawn as a circle, and two kinds of points would look alike."""
    script = (Path(marks.__file__).parents[1] / "assets" / "symbols.js").read_text(encoding="utf-8")
    forms = dict(re.findall(r'^    (\w+): "(M[^"]+)",$', script, re.MULTILINE))
    assert len(forms) > 10
    assert forms == marks.FORMS
    assert forms.keys() == slide_map.FORMS.keys()


def test_a_plate_says_all_that_a_map_needs(atlas, sichuan):
    table = industries_table(atlas, select(atlas, PLAN), "zh")
    text = words(plate(atlas, sichuan, "pdf", table=table))
    for said in ("四川省绿色建材产业发展规划", "征求意见稿", "图例", "1–2项", "GS(2024)0650", "阿尔伯斯等积圆锥",
                 "本图审图号：待送审", "编制单位：待填", "成都", "达州", "贵州省", "公里", "水泥", "位置", "104°E"):  # fmt: skip
        assert said in text, said
    # A halo is no second text.
    assert text.count("攀枝花") == 1


def test_the_imprint_stands_for_the_gaps(atlas, sichuan):
    said = Imprint(title="题", organisation="某局", contact="电话", date="2026-11-28", review_number="川S(2026)001号")  # fmt: skip
    text = words(plate(atlas, sichuan, "pdf", imprint=said))
    assert "编制单位：某局" in text
    assert "本图审图号：川S(2026)001号" in text
    assert "待填" not in text


def test_a_category_heads_the_table_of_several_plans_once(atlas):
    rows = industries_table(atlas, select(atlas), "zh", whole=True)["rows"]
    heads = [row[0] for row in rows if len(row) == 1]
    assert heads == [
        "强化",
        "培育",
        "发展",
        "核心",
        "园区",
        "基地",
        "物流枢纽",
        "试点",
        "压减",
        "未点名区域（5 条）",
    ]
    assert ["水泥", "7", "成都、德阳、乐山、宜宾、达州、广安、雅安"] in rows


def test_a_map_past_one_province_carries_the_south_china_sea(atlas, country):
    data = plate_data(atlas, country, Imprint(), Paper())
    assert data["inset"]["name"] == "南海诸岛"
    # The dashes of the 境界线 are in the map and in the inset.
    assert data["inset"]["svg"].count('stroke="#58636f"') >= 10
    assert data["svg"].count('stroke="#58636f"') >= 10


@pytest.mark.parametrize(
    ("paper", "points"),
    [(Paper("a4"), (842, 595)), (Paper("a4", "portrait"), (595, 842)), (Paper("a3"), (1191, 842)),
     (Paper("wide"), (960, 540))],
)  # fmt: skip
def test_papers_have_their_size_and_one_page(atlas, sichuan, paper, points):
    document = pypdfium2.PdfDocument(plate(atlas, sichuan, "pdf", paper=paper))
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx(points, abs=1)
    document.close()


def test_equal_input_gives_equal_bytes(atlas, sichuan):
    assert plate(atlas, sichuan, "pdf") == plate(atlas, sichuan, "pdf")


def test_a_picture_for_slides_has_1920_by_1080_dots(atlas, sichuan):
    picture = Image.open(io.BytesIO(plate(atlas, sichuan, "png", paper=Paper("wide"))))
    assert picture.size == (1920, 1080)
    # 1920 dots over 338.667 mm: without it a text processor takes 96 dots an inch.
    assert picture.info["dpi"] == pytest.approx((144, 144), abs=0.1)


def test_an_svg_is_well_formed_and_loads_nothing(atlas, sichuan):
    tree = Safe.fromstring(plate(atlas, sichuan, "svg"))
    for element in tree.iter():
        for name, value in element.attrib.items():
            if name.endswith("href"):
                assert value.startswith(("#", "data:"))


def test_two_characters_look_different(atlas, sichuan):
    """Where a font fails, every 汉字 is the same empty box although a search still finds it."""
    looks = []
    for title in ("成成成", "都都都"):
        picture = plate(atlas, sichuan, "png", imprint=Imprint(title=title), paper=Paper("wide"))
        grey = np.asarray(Image.open(io.BytesIO(picture)).convert("L"), dtype=float)
        looks.append(grey[60:160, 60:260])
    assert np.abs(looks[0] - looks[1]).mean() > 2


@pytest.mark.parametrize(
    "title", ["#panic()", "$x$ *fett* _k_ `c` <a> @b \\ [y]", "{{7*7}}", "</script>"]
)
def test_a_title_is_no_markup(atlas, sichuan, title):
    text = words(plate(atlas, sichuan, "pdf", imprint=Imprint(title=title)))
    assert "".join(title.split()) in text


def test_a_logo_is_placed(atlas, sichuan):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#ff00ff"/></svg>'
    picture = plate(
        atlas, sichuan, "png", imprint=Imprint(logo=Logo("svg", svg)), paper=Paper("wide")
    )
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))
    assert (pixels == [255, 0, 255]).all(axis=2).sum() > 500


def test_no_label_is_covered_by_another(atlas, sichuan):
    from layers.print.drawing import draw
    from layers.print.frame import Frame

    placed = draw(atlas, sichuan, Frame(tuple(map(tuple, sichuan.bounds)), 190, 150)).placed
    names = [item.label.text for item in placed]
    for city in ("成都", "德阳", "达州", "阿坝", "攀枝花"):
        assert city in names
    for i, one in enumerate(placed):
        assert not any(one.box.meets(other.box) for other in placed[i + 1 :])


def test_an_accent_that_is_no_colour_is_refused():
    with pytest.raises(SettingError):
        Imprint(accent="red;}")


def test_a_sign_without_a_letter_is_refused_and_named(atlas, sichuan):
    """An Egyptian owl would print as an empty box without a word."""
    with pytest.raises(SettingError) as fault:
        plate(atlas, sichuan, "svg", imprint=Imprint(title="成都\U00013153图"))
    assert fault.value.values["found"] == "\U00013153"


def test_a_circle_of_the_legend_is_as_large_as_on_the_map():
    symbol = {"shape": "circle", "colour": "#0d5c4d", "size": 46}
    items = [{"id": "510100", "at": [30.6, 104.0], "notes": ["成都市"], **symbol}]
    shown = Scene(
        layers=(AtlasLayer("circles", "symbols", {"items": items}),),
        legend=[
            part(
                "总量",
                [
                    entry("22,000", symbol=symbol),
                    entry("无", symbol={"shape": "ring", "colour": "#000000"}),
                ],
            )
        ],
    )
    circle, ring = legend_data(shown, Look(), 0.75)[0]["entries"]
    # 46 px at the size of a pixel on paper, on a map of the country three quarters of it.
    assert circle["mm"] == round(46 * marks.MM_PER_PX * 0.75, 2)
    assert ring["mm"] == 0


def test_what_a_legend_has_no_room_for_is_named(atlas, sichuan):
    table = industries_table(atlas, select(atlas, PLAN), "zh")
    left_out = "版面放不下，未排：产业落在哪里（区域数）"
    assert left_out in words(
        plate(atlas, sichuan, "pdf", imprint=Imprint(subtitle="说明一句。" * 120), table=table)
    )
    assert "版面放不下" not in words(plate(atlas, sichuan, "pdf", table=table))


def test_a_large_province_names_its_cities(atlas):
    data = plate_data(
        atlas, layout_scene(atlas, Selection(region="540000"), details=False), Imprint(), Paper()
    )
    assert {"拉萨", "日喀则", "阿里"} <= {label["text"] for label in data["labels"]}


def test_a_province_without_a_colour_is_not_named_on_that_of_another(atlas):
    chosen = Selection(industry="水泥", category="强化")
    scene = layout_scene(atlas, chosen, lang="en", details=False)
    data = plate_data(atlas, scene, Imprint(), Paper("a3", "portrait"))
    at = {label["text"]: label for label in data["labels"]}
    # Of seven cities in Sichuan those are named whose name finds ground of its own.
    assert {"Chongqing", "Dazhou", "Yibin"} <= set(at)


def test_a_name_keeps_off_the_ground_of_others():
    ground = shapely.box(0, 0, 40, 20.5)
    label = Label("重庆", 20, 20, 1, 10, "#000000", apart=ground)
    (placed,) = place([label], 40, 40)
    assert placed.box.top > 20.5
    everywhere = replace(label, apart=shapely.box(0, 0, 40, 40))
    assert len(place([everywhere], 40, 40)) == 1
    assert place([replace(everywhere, must_part=True)], 40, 40) == []


def test_a_map_of_counties_puts_no_city_beside_the_sign_of_a_county(atlas):
    scene = indicator_scene(atlas, "gdp", level="county", within="510100")
    names = {
        label["text"] for label in plate_data(atlas, scene, Imprint(), Paper("wide"))["labels"]
    }
    # 成都 took the place of 温江 beside its ring and read as a city without a figure.
    assert "成都" not in names
    assert {"温江", "德阳"} <= names


def test_hainan_is_its_island_and_stands_whole_in_its_inset(atlas):
    data = plate_data(
        atlas, layout_scene(atlas, Selection(region="460000"), details=False), Imprint(), Paper()
    )
    assert data["inset"]["name"] == "海南省全图"
    assert {"海口", "三亚", "五指山"} <= {label["text"] for label in data["labels"]}


def test_the_islands_of_sansha_have_their_names_once(atlas):
    data = plate_data(
        atlas, layout_scene(atlas, Selection(region="460300"), details=False), Imprint(), Paper()
    )
    names = [label["text"] for label in data["labels"]]
    assert {"三沙市", "西沙群岛", "中沙群岛", "南沙群岛", "黄岩岛", "曾母暗沙"} <= set(names)
    assert len(names) == len(set(names))


def test_the_country_fills_its_frame(atlas, country):
    data = plate_data(atlas, country, Imprint(), Paper())
    frame = framed(atlas, country, (data["map"]["width"], data["map"]["height"]))
    points = frame.to_mm(np.array(extremes(atlas)))
    low, high = points.min(axis=0), points.max(axis=0)
    room = np.array([frame.width_mm, frame.height_mm])
    assert (low > 4.9).all()
    assert (high < room - 4.9).all()
    assert ((high - low) / (room - 10)).max() == pytest.approx(1)


def test_no_inset_lies_on_the_map_of_a_part_of_the_country(atlas):
    ends = replace(Scene(lang="zh"), bounds=[[26, 107], [34, 121]])
    data = plate_data(atlas, ends, Imprint(), Paper())
    assert data["inset"]["name"] == "南海诸岛"
    assert data["inset"]["x"] > data["map"]["width"]


def test_a_short_english_name_of_a_site_has_room_as_a_chinese_one_has():
    """Names were measured in letters: 鸭江镇基地 stood on the map, Yajiang base did not."""
    atlas = Atlas.bundled()
    for lang, names in (
        ("zh", {"鸭江镇基地", "和顺镇基地"}),
        ("en", {"Yajiang base", "Heshun base"}),
    ):
        scene = layout_scene(atlas, Selection("wulong-2023-13"), lang=lang)
        placed = draw(atlas, scene, Frame(tuple(map(tuple, scene.bounds)), 190, 150)).placed
        assert names <= {item.label.text for item in placed}


def test_a_map_cites_only_what_has_room_beside_it(atlas):
    """Of blocks that had no room the trackers and the catalogue of zones were cited all the same."""
    scene = layout_scene(atlas, Selection(plan=PLAN, region="510100"), details=False)
    rows = select(atlas, PLAN, region="510100")
    full = beside(atlas, "510100", rows, "zh")
    said = words(plate(atlas, scene, "pdf", table=full))
    assert "版面放不下，未排：在产水泥厂、开发区" in said
    assert "图旁：中证鹏元评级报告；《中国城市统计年鉴2024》，全市。" in said
    assert "GlobalEnergyMonitor" not in said
    brief = {**full, "blocks": full["blocks"][1:]}
    said = words(plate(atlas, scene, "pdf", table=brief))
    assert "未排" not in said
    assert "GlobalEnergyMonitor" in said
    assert "《中国开发区审核公告目录》（2018年版）。" in said


def test_as_many_rows_stand_beside_a_map_as_have_room(atlas):
    """Numbers of rows were tried in steps: between two steps there was room for more."""
    scene = layout_scene(atlas, Selection(plan=PLAN, region="510100"), details=False)
    full = beside(atlas, "510100", select(atlas, PLAN, region="510100"), "zh")
    rows = [[f"第{number:02}行", "甲"] for number in range(1, 60)]
    block = {**full["blocks"][0], "rows": rows}
    data = {**full, "blocks": [block]}
    said = words(plate(atlas, scene, "pdf", table=data))
    shown = len(re.findall(r"第\d\d行", said))
    assert f"另有{59 - shown}行未排" in said
    assert shown not in (60, 50, 42, 36, 30, 25, 20, 16, 12, 9, 6, 4)
