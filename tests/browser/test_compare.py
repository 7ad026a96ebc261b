"""The pages 比较 and 协作 in a real browser: maps, selection, downloads, both languages."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from layers.themes.evidence import GRADE_COLOURS
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import go, open_menu, settle, width_px
from tests.browser.test_app import Map
from tests.browser.test_words import searched

pytestmark = pytest.mark.browser


@pytest.fixture
def opened(new_page: Any, app_address: str) -> Any:
    """Open a page of the app by its address and wait until its map is drawn."""

    def open_page(path: str, **options: Any) -> tuple[Any, Map, Any]:
        page, log = new_page(**options)
        page.goto(app_address + path)
        page.locator("#atlas[data-drawn]").wait_for(state="attached")
        return page, Map(page), log

    return open_page


def circles(drawn: Map) -> int:
    """Wait until a total is drawn as circles, as the legend says, and return how many there are."""
    drawn.host.get_by_text("总量画成圆").wait_for()
    return int(drawn.ask("atlas.state.layers.find((layer) => layer.id === 'circles').items.length"))


def faults(log: Any) -> list[str]:
    """Return the errors of a page but one of Streamlit: it looks for its server below the path."""
    return [line for line in log.errors if "404" not in line]


def downloaded(page: Any, name: str) -> tuple[str, bytes]:
    open_menu(page, "导出")
    with page.expect_download() as caught:
        page.get_by_role("button", name=name, exact=True).first.click()
    return caught.value.suggested_filename, Path(caught.value.path()).read_bytes()


def test_compare_opens_offline_with_the_cities_of_the_plan_to_be_taken_away(opened):
    page, drawn, log = opened("/compare")
    assert circles(drawn) == 12
    assert page.get_by_text("12 个区域、5 个指标").is_visible()
    assert page.get_by_text("审图号 GS(2024)0650号").is_visible()
    settle(page)
    charts_and_tables_can_be_taken_away(page)
    a_list_of_several_that_holds_nothing_says_both_reasons(page)
    headings_are_read_whole(page)
    assert log.outside == []
    assert faults(log) == []


def charts_and_tables_can_be_taken_away(page: Any) -> None:
    name, picture = downloaded(page, "PNG")
    assert (name, picture[:8]) == ("compare-multiples.png", b"\x89PNG\r\n\x1a\n")
    name, drawing = downloaded(page, "SVG")
    assert name == "compare-multiples.svg"
    assert b"<svg" in drawing
    name, content = downloaded(page, "Excel（含方法、来源、覆盖率、设置）")
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert name == "compare-indicators.xlsx"
    assert book.sheetnames == ["指标", "逐个数字的来源", "方法", "来源", "覆盖", "设置"]
    assert book["指标"].max_row == 13
    settings = "\n".join(str(row[0].value) for row in book["设置"].iter_rows())
    assert '"510100"' in settings
    name, content = downloaded(page, "CSV：指标")
    assert content.decode("utf-8-sig").splitlines()[1].startswith("成都市,510100,22074.7,")


def a_list_of_several_that_holds_nothing_says_both_reasons(page: Any) -> None:
    page.keyboard.press("Escape")
    open_menu(page, "比较的区域")
    assert searched(page, "区域") == ["", "没有可选项（没有匹配的，或已选满）"]
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    settle(page)


def headings_are_read_whole(page: Any) -> None:
    page.locator(".st-key-frame-views").get_by_text("表格", exact=True).click()
    page.locator("#sheet tbody tr").first.wait_for()
    for lang in ("zh-CN", "en"):
        if lang == "en":
            page.get_by_role("button", name="English").click()
        page.wait_for_function("(lang) => document.documentElement.lang === lang", arg=lang)
        settle(page)
        cut = page.locator("#sheet").first.evaluate(
            "(host) => [...host.querySelectorAll('thead th, thead button, thead small')]"
            ".filter((node) => node.scrollWidth > node.clientWidth + 1).length"
        )
        assert cut == 0


def test_a_region_clicked_here_is_selected_on_the_layout_page_and_can_be_added(opened):
    page, drawn, _ = opened("/")
    go(page, "比较")
    assert circles(drawn) == 12
    drawn.click("510900")  # 遂宁 is not among the cities that the plan names
    open_menu(page, "比较的区域")
    page.get_by_role("button", name="加入 四川省 遂宁市").click()
    page.get_by_text("13 个区域、5 个指标").wait_for()
    page.wait_for_url("**510900**")
    go(page, "布局")
    page.get_by_role("heading", name="遂宁市").wait_for()
    go(page, "比较")
    page.get_by_text("13 个区域、5 个指标").wait_for()


def test_a_region_of_the_dossier_joins_the_comparison_and_the_map_shows_what_is_compared(opened):
    page, drawn, _ = opened("/?selected=510900")
    page.get_by_role("button", name="加入比较").click()
    page.get_by_role("link", name="看比较（1）").click()
    table = page.locator("#sheet").first
    table.get_by_role("row").nth(1).wait_for()
    # One region stands among its neighbours, the largest on top.
    table.get_by_role("button", name="遂宁市", exact=True).wait_for()
    # A name in the table selects, as a region on the map does.
    table.get_by_role("button", name="德阳市", exact=True).click()
    page.wait_for_url("**selected=510600**")
    go(page, "布局")
    page.get_by_role("heading", name="德阳市").wait_for()
    settle(page)
    outlines = "[...host.querySelectorAll('path[stroke-dasharray=\"6 4\"]')].length"
    marks = "(atlas.marks || []).length"
    assert drawn.ask(marks) == 1
    assert drawn.host.evaluate(f"(host) => {outlines}") >= 1
    open_menu(page, "图层")
    page.get_by_test_id("stCheckbox").filter(has_text="比较").locator("label").click()
    page.wait_for_url("**layers=compared**")
    settle(page)
    assert drawn.ask(marks) == 0


def test_a_heading_sorts_and_what_is_missing_stays_last(opened):
    page, _, _ = opened("/compare?regions=510100,513200,510600,511800&indicators=gdp:2023")
    table = page.locator("#sheet").first
    rows = "(host) => [...host.querySelectorAll('tbody th')].map((cell) => cell.textContent)"
    table.get_by_role("row").nth(4).wait_for()
    # The column with the bars orders the rows to begin with.
    assert table.evaluate(rows) == ["成都市", "德阳市", "雅安市", "阿坝藏族羌族自治州"]
    table.get_by_role("button", name="地区生产总值").click()
    assert table.evaluate(rows) == ["雅安市", "德阳市", "成都市", "阿坝藏族羌族自治州"]
    assert table.locator("[aria-sort]").get_attribute("aria-sort") == "ascending"
    table.get_by_role("button", name="地区生产总值").click()
    assert table.evaluate(rows) == ["成都市", "德阳市", "雅安市", "阿坝藏族羌族自治州"]


def test_two_years_stand_side_by_side_in_the_same_classes(opened):
    page, _, log = opened("/compare?indicators=gdp_per_person:2020,gdp_per_person:2023")
    for year in ("2020", "2023"):
        page.get_by_role("combobox", name="地图上的指标").click()
        page.get_by_role("option", name=f"人均地区生产总值 {year}（元/人）").click()
        settle(page)
    page.keyboard.press("Escape")
    page.get_by_role("heading", name="地图并列比较").wait_for()
    maps = [
        page.locator(f"[data-map='compare-map-gdp_per_person:{year}']") for year in ("2020", "2023")
    ]
    for found in maps:
        found.wait_for()
    one, two = (found.bounding_box() for found in maps)
    assert one["y"] == two["y"]
    assert one["x"] + one["width"] <= two["x"]
    strips = page.locator(".legend-strip").all_inner_texts()
    ranges = [
        [part.rpartition("（")[0] for part in strip.split("）") if "–" in part][:5]
        for strip in strips[:2]
    ]
    assert ranges[0] == ranges[1]
    assert faults(log) == []


def test_the_language_keeps_the_choices(new_page, app_address):
    page, _ = new_page()
    page.goto(app_address + "/compare?regions=510100,510600,511800&section=index")
    page.get_by_role("combobox", name="权重").click()
    page.get_by_role("option", name="熵权").click()
    page.get_by_text("综合指数与稳健性").first.wait_for()
    page.get_by_role("button", name="English").click()
    page.get_by_text("How stable is the ranking").wait_for()
    settle(page)
    shown = "[...document.querySelectorAll('input')].map((i) => `${i.value} ${i.ariaLabel}`).join()"
    assert "Entropy weights" in page.evaluate(shown)
    assert "section=index" in page.url
    assert "510100,510600,511800" in page.url.replace("%2C", ",")


def test_a_map_of_evidence_shows_reasons_and_is_fitted_to_the_size_its_page_ends_with_unless_moved(
    opened,
):
    view = "[map.getSize().x, map.getZoom(), map.getCenter().lat, map.getCenter().lng].map((n) => n.toFixed(1))"
    view = view.replace("map.get", "atlas.map.get")
    address = "/collaboration?reading=evidence"
    anew, other, _ = opened(address)
    settle(anew)
    wanted = other.ask(view)
    figures_stand_and_a_click_shows_the_reasons(anew, other)
    page, drawn, _ = opened(address, after=anew, viewport={"width": 1200, "height": 640})
    settle(page)
    small = drawn.ask(view)
    page.set_viewport_size(DESKTOP)
    settle(page)
    assert small[1] != drawn.ask(view)[1]
    assert drawn.ask(view) == wanted
    it_is_drawn_once_for_a_size(page, drawn)
    drawn.ask("atlas.map.setZoom(8, { animate: false }) && 1")
    moved = drawn.ask(view)
    page.set_viewport_size({"width": 1300, "height": 768})
    settle(page)
    assert drawn.ask(view) == ["1300.0", *moved[1:]]


def figures_stand_and_a_click_shows_the_reasons(page: Any, drawn: Map) -> None:
    drawn.wait_fill("511600", GRADE_COLOURS["supported"])
    # Labels are laid out anew when the page around the map has come to its size.
    # The page around it may draw the map's frame anew meanwhile: no handle of an element holds it.
    drawn.host.locator(".atlas-label:visible").filter(has_text="青白江").first.wait_for()
    # 成都 has its figures beside 德阳, which has as many designations, and 青白江 its name.
    badges = drawn.host.evaluate(
        "(host) => [...host.querySelectorAll('.atlas-label')].filter((label) => label.style.display !== 'none')"
        ".map((label) => [label.firstChild.textContent, label.lastChild.offsetWidth > 0 && label.lastChild.textContent])"
    )
    seen = dict(badges)
    assert (seen["成都"], seen["德阳"], "青白江" in seen) == ("281", "218", True)
    drawn.click("510600")
    page.get_by_role("heading", name="德阳市").wait_for()
    page.get_by_text("磷石膏").first.wait_for()
    assert "selected=510600" in page.url


def it_is_drawn_once_for_a_size(page: Any, drawn: Map) -> None:
    """Each region was drawn at the new size, at its view, and at the view that leaves room for the legend."""
    drawn.host.evaluate(
        """(host) => {
          const path = host.atlas.polygons['510100']._path, set = path.setAttribute;
          window.timesDrawn = 0;
          path.setAttribute = function (name, value) {
            if (name === 'd') window.timesDrawn += 1;
            set.call(this, name, value);
          };
        }"""
    )
    for width in ("900px", ""):
        page.evaluate("window.timesDrawn = 0")
        drawn.host.evaluate("(host, width) => { host.style.width = width; }", width)
        settle(page)
        assert page.evaluate("timesDrawn") == 1


def test_a_phone_shows_it_without_sideways_scrolling(opened):
    page, _, _ = opened("/compare", viewport=PHONE)
    assert width_px(page) <= PHONE["width"]
    # The chart is drawn for a phone, not shrunk to it.
    shown = page.locator(".chart-phone")
    page.locator("[data-testid=stHtml]", has=shown).scroll_into_view_if_needed()
    shown.wait_for()
    assert not page.locator(".chart-wide").is_visible()
    page.wait_for_function("(img) => img.complete && img.naturalWidth", arg=shown.element_handle())
    drawn_px, natural = shown.evaluate("(img) => [img.clientWidth, img.naturalWidth]")
    assert 0.97 <= 2 * drawn_px / natural <= 1.0
