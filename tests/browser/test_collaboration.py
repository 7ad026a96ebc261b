"""The page 协作 in a real browser: supply on the map, evidence in an exported file, a phone."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from layers.themes.competition import SUPPLY_COLOUR
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import go, open_menu, settle, width_px
from tests.browser.tabs import Tabs
from tests.browser.test_app import Map

pytestmark = pytest.mark.browser

SICHUAN = "/collaboration?plans=sichuan-2025-2027"


READINGS = ("network", "overlap", "chains", "evidence")


@pytest.fixture(scope="module")
def at(tabs: Tabs, app_address: str) -> Iterator[Callable[..., tuple[Any, Map]]]:
    """Bring the page that these tests share to what a test asks for, from wherever another test left it."""
    # It is opened as a phone opens it.
    tab = tabs.lend(PHONE, {}, own=False)
    page, known = tab.page, [("network", False, False)]
    page.goto(f"{app_address}{SICHUAN}")
    page.locator("#atlas[data-drawn]").wait_for(state="attached")

    def choose(before: Any, reading: str, *, tables: bool, english: bool) -> None:
        """Press what differs from before: each press is a run, also of what is chosen."""
        page.set_viewport_size(DESKTOP)
        settle(page)
        if page.evaluate("document.documentElement.lang") != ("en" if english else "zh-CN"):
            page.get_by_role("button", name="English" if english else "中文").click()
            page.wait_for_function(
                "(lang) => document.documentElement.lang === lang", arg="en" if english else "zh-CN"
            )
            settle(page)
        if before is None or before[0] != reading:
            page.locator(".st-key-frame-sections button").nth(READINGS.index(reading)).click()
            settle(page)
        if before is None or before[1] != tables:
            page.locator(".st-key-frame-views button").nth(int(tables)).click()
            settle(page)

    def bring(
        reading: str, *, tables: bool = False, english: bool = False, window: Any = None
    ) -> tuple[Any, Map]:
        wanted = (reading, tables, english)
        before = known.pop() if known else None
        if before != wanted:
            choose(before, reading, tables=tables, english=english)
        known.append(wanted)
        page.set_viewport_size(window or DESKTOP)
        settle(page)
        return page, Map(page)

    yield bring
    assert tab.log.outside == []
    assert [line for line in tab.log.errors if "404" not in line] == []
    tabs.take_back(tab)


def test_stated_links_are_drawn_apart_from_computed_ties(at):
    page, drawn = at("network")
    drawn.host.get_by_text("规划写明的联系").wait_for()
    dashes = drawn.host.evaluate(
        "(host) => [...host.querySelectorAll('.leaflet-atlas-lines-pane path')]"
        ".map((path) => [path.getAttribute('stroke'), path.getAttribute('stroke-dasharray')])"
    )
    stated = [stroke for stroke, dash in dashes if dash]
    computed = [stroke for stroke, dash in dashes if not dash]
    assert len(stated) == 6
    assert len(computed) == 20
    assert not set(stated) & set(computed)
    assert page.get_by_text("规划原文没有这样分工").is_visible()


# In the order in which the page has least to change.
@pytest.mark.parametrize("reading", ["network", "overlap", "evidence", "chains"])
def test_a_phone_shows_every_section_without_sideways_scrolling(at, reading):
    page, _ = at(reading, window=PHONE)
    assert width_px(page) <= PHONE["width"]


def test_supply_is_drawn_from_the_supplier(at):
    page, drawn = at("chains")
    assert drawn.host.get_by_text("可能的原料供给").is_visible()
    strokes = drawn.host.evaluate(
        "(host) => [...host.querySelectorAll('.leaflet-atlas-lines-pane path')]"
        ".map((path) => path.getAttribute('stroke'))"
    )
    # 17 and no more: who has works of a material listed lacks it no longer.
    assert len(strokes) == 17
    assert set(strokes) == {SUPPLY_COLOUR}
    assert page.get_by_text("缺什么：按所需原料统计").is_visible()


# In the order in which the page has least to change.
@pytest.mark.parametrize("reading", ["chains", "evidence", "overlap", "network"])
def test_tables_are_read_whole(at, reading):
    words_are_whole(at(reading, tables=True)[0])


def words_are_whole(page: Any) -> None:
    page.locator("#sheet tbody tr").first.wait_for()
    assert [cell for host in page.locator("#sheet").all() for cell in cut_cells(host)] == []


def test_pictures_and_workbooks_hold_chinese(at):
    page, _ = at("network", tables=True)
    saved = {}
    open_menu(page, "导出")
    for name in ("PNG", "SVG", "Excel（含方法、来源、覆盖率、设置）"):
        with page.expect_download() as caught:
            page.get_by_role("button", name=name, exact=True).first.click()
        saved[name[:3]] = Path(caught.value.path()).read_bytes()
    page.keyboard.press("Escape")
    assert saved["PNG"].startswith(b"\x89PNG")
    assert b"</svg>" in saved["SVG"]
    book = openpyxl.load_workbook(io.BytesIO(saved["Exc"]))
    roles = book["区域角色（解读）"]
    heads = [cell.value for cell in roles[1]]
    assert {"区域", "角色", "核心", "与核心的联系数", "社区"} <= set(heads)
    assert "乐山市" in [row[0].value for row in roles.iter_rows()]


@pytest.mark.parametrize("reading", READINGS)
def test_english_tables_are_read_whole(at, reading):
    words_are_whole(at(reading, tables=True, english=True)[0])


def test_an_exported_map_of_evidence_says_its_reasons_in_english(at, new_page, tmp_path):
    page, _ = at("evidence", tables=True, english=True)
    open_menu(page, "Export")
    with page.expect_download() as caught:
        page.get_by_role("button", name="Web page (one file)", exact=True).first.click()
    page.keyboard.press("Escape")
    content = Path(caught.value.path()).read_text(encoding="utf-8")
    assert "Own production: Cement clinker, Ying-feng cement line 4,000 t/day (2008)" in content
    assert "Nearest port Leshan 乐山, 137 km by road" in content
    assert "Not designated, but looks fit: " in content
    assert "gdp:2023" not in content
    file = tmp_path / "evidence.html"
    file.write_text(content, encoding="utf-8")
    shown, log = new_page()
    shown.goto(file.as_uri())
    shown.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    assert shown.get_by_text("Fit without designation").first.is_visible()
    assert log.requests == [file.as_uri()]


def cut_cells(host: Any) -> list[str]:
    """Return the beginnings of the cells of a table whose words do not fit in."""
    found: list[str] = host.evaluate(
        "(host) => [host, ...host.querySelectorAll('th, td')]"
        ".filter((node) => node.scrollWidth > node.clientWidth + 1)"
        ".map((node) => node.textContent.slice(0, 60))"
    )
    return found


def test_a_region_selected_on_compare_is_selected_here(new_page, app_address):
    page, _ = new_page()
    page.goto(f"{app_address}/compare")
    drawn = Map(page)
    page.locator("#atlas[data-drawn]").wait_for(state="attached")
    settle(page)
    drawn.click("510600")
    page.wait_for_url("**selected=510600**")
    go(page, "协作")
    picked = page.locator("#sheet tr.picked th")
    picked.first.wait_for()
    assert picked.first.inner_text() == "德阳市"
    go(page, "布局")
    page.get_by_role("heading", name="德阳市").wait_for()
