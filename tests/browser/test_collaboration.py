"""The page 协作 in a real browser: supply on the map, evidence in an exported file, a phone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from layers.themes.competition import SUPPLY_COLOUR
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import go, open_menu, settle
from tests.browser.test_app import Map

pytestmark = pytest.mark.browser

SICHUAN = "/collaboration?plans=sichuan-2025-2027"


@pytest.fixture
def opened(new_page: Any, app_address: str) -> Any:
    """Open the page by its address and wait until its map is drawn."""

    def open_page(path: str, **options: Any) -> tuple[Any, Map, Any]:
        page, log = new_page(**options)
        page.goto(app_address + path)
        page.locator("#atlas[data-drawn]").wait_for(state="attached")
        return page, Map(page), log

    return open_page


def test_supply_is_drawn_from_the_supplier(opened):
    page, drawn, log = opened(f"{SICHUAN}&reading=chains")
    drawn.host.get_by_text("可能的原料供给").wait_for()
    strokes = drawn.host.evaluate(
        "(host) => [...host.querySelectorAll('.leaflet-atlas-lines-pane path')]"
        ".map((path) => path.getAttribute('stroke'))"
    )
    assert len(strokes) == 18
    assert set(strokes) == {SUPPLY_COLOUR}
    assert page.get_by_text("缺什么：按所需原料统计").is_visible()
    assert log.outside == []


def test_an_exported_map_of_evidence_says_its_reasons_in_english(opened, new_page, tmp_path):
    page, _, _ = opened(f"{SICHUAN}&reading=evidence&lang=en")
    open_menu(page, "Export")
    with page.expect_download() as caught:
        page.get_by_role("button", name="Web page (one file)", exact=True).first.click()
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


@pytest.mark.parametrize("reading", ["network", "overlap", "chains", "evidence"])
def test_a_phone_shows_every_section_without_sideways_scrolling_and_tables_are_read_whole(
    opened, reading
):
    page, _, _ = opened(f"{SICHUAN}&reading={reading}", viewport=PHONE)
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.set_viewport_size(DESKTOP)
    page.locator(".st-key-frame-views").get_by_text("表格", exact=True).click()
    page.locator("#sheet tbody tr").first.wait_for()
    settle(page)
    assert [cell for host in page.locator("#sheet").all() for cell in cut_cells(host)] == []
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    settle(page)
    assert page.locator("#sheet").count() > 0
    assert [cell for host in page.locator("#sheet").all() for cell in cut_cells(host)] == []


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


def test_pictures_and_workbooks_hold_chinese(opened):
    page, _, _ = opened(SICHUAN)
    page.locator("#sheet tbody tr").first.wait_for()
    saved = {}
    open_menu(page, "导出")
    for name in ("PNG", "SVG", "Excel（含方法、来源、覆盖率、设置）"):
        with page.expect_download() as caught:
            page.get_by_role("button", name=name, exact=True).first.click()
        saved[name[:3]] = Path(caught.value.path()).read_bytes()
    assert saved["PNG"].startswith(b"\x89PNG")
    assert b"</svg>" in saved["SVG"]
    book = openpyxl.load_workbook(io.BytesIO(saved["Exc"]))
    roles = book["区域角色（解读）"]
    heads = [cell.value for cell in roles[1]]
    assert {"区域", "角色", "核心", "与核心的联系数", "社区"} <= set(heads)
    assert "乐山市" in [row[0].value for row in roles.iter_rows()]
