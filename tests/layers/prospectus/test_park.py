"""The page and the sheet of a park: its own head, sections and map, every figure that of the park."""

from __future__ import annotations

import io

import openpyxl
import pypdfium2
import pytest

from gis.atlas import Atlas
from layers.print import factsheet
from layers.print.imprint import Imprint
from layers.print.parts import park as sheet
from layers.prospectus.document import document, made

BAIMA = "wulong-2023-13/baima-core-park"
SECTIONS = [
    "wanted", "gateways", "ways", "around", "by_products", "zones", "county", "minerals", "market",
    "reach", "support",
]  # fmt: skip


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@pytest.fixture(scope="module")
def page(atlas):
    return document(atlas, BAIMA)


def test_it_is_headed_by_the_park_and_what_its_point_stands_for(page):
    assert page.title == "白马新兴材料核心产业园"
    assert page.above == "重庆市武隆区 · 核心 · 点位为乡镇驻地"
    assert page.sources.count("GeoNames (CC BY 4.0) cities1000") == 1
    assert [section.key for section in page.sections] == SECTIONS
    assert list(page.wanted) == ["core"]
    assert page.above_heading == "所在区县及上级区域的其他布局"
    assert "七彩陶" in page.above_wanted["park"]


def test_the_figures_that_head_it_are_its_own_and_those_of_its_county_are_named_so(page):
    said = [(one["value"], one["unit"], one["label"]) for one in page.figures]
    assert said[:2] == [("5", "类", "规划在此的产业"), ("2", "公里", "到白马站（直线）")]
    # Town, park and port share one point: no distance of nothing is printed.
    assert said[2] == ("<1", "公里", "到白马港（直线）")
    assert [label for *_, label in said[3:]] == ["武隆地区生产总值", "武隆常住人口（普查），2020"]


def test_its_tables_tell_distances_and_leave_out_what_all_rows_share(page):
    by_key = {section.key: section for section in page.sections}
    assert by_key["wanted"].table.columns.tolist() == ["类别", "产业", "规划", "出处"]
    assert by_key["gateways"].rows("?")[0] == ["铁路车站", "白马", "渝怀线", "2.2"]
    heads = by_key["around"].table.columns.tolist()
    assert heads[:4] == ["类别", "名称", "县（市、区）", "直线距离（公里）"]
    assert by_key["around"].rows("?")[0][:4] == ["煤电", "白涛化工园区热岛中心", "涪陵区", "21.2"]
    assert by_key["county"].title == "规划在武隆区及上级区域的其他布局"
    assert "自园区点位" in by_key["ways"].note


def test_the_sheet_says_what_is_around_and_draws_this_park_alone(atlas):
    data = factsheet.sheet_data(atlas, BAIMA, Imprint())
    assert data["words"]["there"] == "周边有什么"
    assert data["facts"]["plants"][0] == ["白涛化工园区热岛中心（煤电）", "21", "100 MW"]
    assert data["facts"]["links"] == [
        "铁路车站（直线）：白马 2 公里、土坎 13 公里、白涛 21 公里",
        "港口（直线）：白马 <1 公里、武隆 23 公里",
    ]
    others = [row[0] for row in data["facts"]["sites"]]
    assert "长坝绿色建材产业园" in others
    assert not any("白马新兴材料" in name for name in others)
    parks = next(part for part in data["legend"] if part["name"] == "园区与基地")
    assert [entry["text"] for entry in parks["entries"]] == ["核心"]
    # The point is another's work (CC BY): the sheet says whose, as the page does.
    assert data["facts"]["sources"].startswith("园区点位：GeoNames (CC BY 4.0)")
    of_county = factsheet.sheet_data(atlas, "500156", Imprint())
    assert of_county["words"]["there"] == "已有什么"
    assert len(next(p for p in of_county["legend"] if p["name"] == "园区与基地")["entries"]) == 4


def test_the_files_hold_what_the_page_says(atlas, page):
    book = openpyxl.load_workbook(io.BytesIO(made(atlas, BAIMA, "xlsx")))
    summary = {row[0]: row[1] for row in book.worksheets[0].iter_rows(values_only=True)}
    assert summary["代码"] == BAIMA
    assert summary["规划在此的产业"] == "5 类"
    html = made(atlas, BAIMA, "html").decode("utf-8")
    assert "白涛化工园区热岛中心" in html
    assert "<script" not in html
    pages = pypdfium2.PdfDocument(made(atlas, BAIMA, "pdf"))
    assert "白马新兴材料核心产业园" in pages[0].get_textpage().get_text_bounded()
    assert len(pypdfium2.PdfDocument(factsheet.factsheet(atlas, BAIMA, "pdf"))) == 1


def test_in_english_it_has_its_english_name_and_says_what_is_where(atlas):
    found = sheet.facts(atlas, BAIMA, "en")
    assert found.name == "Baima core park of new materials"
    assert found.above == "Chongqing 重庆市, 武隆区 · Core · placed at its town"
    assert found.wanted["core"][0] == "Calcium carbonate powders"
    assert found.links[0].startswith("Railway station, straight line: ")


def test_a_point_outside_the_region_of_its_park_is_said_in_the_head(atlas):
    astray = [
        {**row, "lon": "116.4", "lat": "39.9"} if row["site_id"] == BAIMA else row
        for row in atlas.rows("sites")
    ]
    own = atlas.with_rows({"sites": astray})
    assert document(own, BAIMA).above.endswith("注意：点位不在武隆区，在北京市东城区")
    # What is near is that of the point, in English by the name of its town.
    said = document(own, BAIMA, "en")
    assert said.above.endswith("its point is not in 武隆区 but in 东城区, Beijing")
    assert {one["label"] for one in said.figures} >= {"To Beijing station, straight"}
    gateways = next(section for section in said.sections if section.key == "gateways")
    assert gateways.rows("?")[0][:2] == ["Railway station", "Beijing"]
    sea = [{**row, "lat": "20.0", "lon": "115.0"} if row["site_id"] == BAIMA else row for row in astray]  # fmt: skip
    at_sea = sheet.astray(atlas, next(row for row in sea if row["site_id"] == BAIMA), "zh")
    assert at_sea == "注意：点位不在武隆区，也不在任何区县"


def test_parks_that_are_called_alike_are_told_apart_where_one_is_chosen(atlas):
    rows = atlas.rows("sites")
    changba = next(row for row in rows if row["site_id"] == "wulong-2023-13/changba-park")
    of_another = {**changba, "site_id": "other/a", "plan_id": "hubei-2024-2026"}
    twice = [{**changba, "site_id": f"own/{n}", "plan_id": "sichuan-2025-2027"} for n in (1, 2)]
    own = atlas.with_rows({"sites": [*rows, of_another, *twice]})
    for brief in (True, False):
        called = sheet.options(own, "zh", brief=brief)
        assert len(set(called.values())) == len(rows) + 3
    called = sheet.options(own, "zh", brief=True)
    assert called[changba["site_id"]] == "长坝绿色建材产业园（武隆 2023）"
    assert called["own/1"] == "长坝绿色建材产业园（own/1）"
    assert called[BAIMA] == "白马新兴材料核心产业园"
