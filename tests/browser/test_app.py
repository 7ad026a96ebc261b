"""The running app in a real browser that may reach this machine only."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from gis.colours import TALLY
from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import go, settle, width_px
from tests.browser.room import CONTROLS, LARGEST_PX, covered, share

pytestmark = pytest.mark.browser

TALLIED, PLAIN_BLUE = TALLY[2], "#3f7fc0"
# The name of what has the focus, which may stand in a shadow of its own.
FOCUSED = (
    "(() => { let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement)"
    " e = e.shadowRoot.activeElement; return (e && (e.getAttribute('aria-label') || '')) || ''; })()"
)


class Map:
    """The drawn map of a page of the app."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.host = page.locator("#atlas")

    def ask(self, expression: str) -> Any:
        """Evaluate an expression over ``host`` and ``atlas``."""
        return self.host.evaluate(f"(host) => {{ const atlas = host.atlas; return {expression}; }}")

    @property
    def drawn(self) -> int:
        return int(self.host.get_attribute("data-drawn") or 0)

    @property
    def view(self) -> list[float]:
        return self.ask(
            "[atlas.map.getZoom(), atlas.map.getCenter().lat, atlas.map.getCenter().lng]"
        )

    def fill(self, adcode: str) -> str:
        return self.ask(f"atlas.polygons['{adcode}']._path.getAttribute('fill')")

    def wait_fill(self, adcode: str, colour: str) -> None:
        self.page.wait_for_function(
            "([adcode, colour]) => { const find = (root) => root.querySelector('#atlas')"
            " || [...root.querySelectorAll('*')].map((e) => e.shadowRoot && find(e.shadowRoot))"
            ".find(Boolean); const host = find(document); return host && host.atlas &&"
            " host.atlas.polygons[adcode]._path.getAttribute('fill') === colour; }",
            arg=[adcode, colour],
            polling=100,
        )

    def click(self, adcode: str) -> None:
        """Click at the pixel of a region's label point, once the map no longer moves."""
        settle(self.page)
        x, y = self.ask(
            f"(() => {{ const n = atlas.base.names['{adcode}'];"
            " const p = atlas.map.latLngToContainerPoint([n[2], n[3]]); return [p.x, p.y]; })()"
        )
        self.host.evaluate("(host) => host.scrollIntoView({ block: 'center' })")
        box = self.host.bounding_box()
        self.page.mouse.click(box["x"] + x, box["y"] + y)


@pytest.fixture
def opened(new_page: Any, app_address: str) -> Any:
    """Open the app and wait until its map is drawn."""

    def open_app(path: str = "/", **options: Any) -> tuple[Any, Map, Any]:
        page, log = new_page(**options)
        page.goto(app_address + path)
        drawn = Map(page)
        page.locator("#atlas[data-drawn]").wait_for()
        return page, drawn, log

    return open_app


def choose(page: Any, label: str, option: str) -> None:
    """Pick an option of a filter by typing, as a planner does."""
    page.locator(".st-key-frame-bar").get_by_role("button", name=label).click()
    box = page.get_by_role("combobox", name=label)
    box.click()
    page.keyboard.type(option)
    page.get_by_role("option", name=option, exact=True).first.click()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")


def show_view(page: Any, name: str) -> None:
    """Open another view of the selection."""
    page.locator(".st-key-frame-views").get_by_text(name, exact=True).click()


def dossier(page: Any, title: str) -> Any:
    heading = page.get_by_role("heading", name=title)
    heading.wait_for()
    return heading


def test_it_starts_offline_in_chinese_with_the_sichuan_plan_over_the_whole_window(opened):
    page, drawn, log = opened()
    drawn.wait_fill("510100", TALLIED)
    assert page.get_by_role("heading", name="四川省绿色建材产业发展规划").is_visible()
    assert page.get_by_text("审图号 GS(2024)0650号").is_visible()
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    assert drawn.fill("510800") == TALLY[0]
    badge = drawn.host.locator(".atlas-label", has_text="德阳").locator(".atlas-badge b")
    assert badge.all_inner_texts() == ["3", "8"]
    assert drawn.host.locator(".leaflet-atlas-regions-pane path.leaflet-interactive").count() == 375
    assert drawn.host.locator(".atlas-legend-body").is_visible()
    settle(page)
    # 40 % when the filters stood in a sidebar and the dossier beside the map.
    assert share(page, DESKTOP) >= 0.88
    legend = drawn.host.locator(".atlas-legend").bounding_box()
    assert max(legend["width"], legend["height"]) <= LARGEST_PX
    assert covered(page) == [0] * len(CONTROLS)
    assert log.outside == []
    assert log.errors == []
    assert serious(page) == []
    the_keyboard_reaches_the_search(page)
    layers_are_switched_in_the_bar(page, drawn)


def the_keyboard_reaches_the_search(page: Any) -> None:
    for _step in range(45):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).startswith("找城市"):
            break
    assert page.evaluate(FOCUSED).startswith("找城市")
    page.keyboard.type("泸州市")
    page.keyboard.press("Enter")
    dossier(page, "泸州市")


def layers_are_switched_in_the_bar(page: Any, drawn: Map) -> None:
    lines = drawn.host.locator(".leaflet-atlas-lines-pane path[stroke-dasharray]")
    settle(page)
    assert lines.count() == 0  # 泸州 has no link
    drawn.click("510100")
    dossier(page, "成都市")
    settle(page)
    assert lines.count() == 3  # 成都 with 德阳, 雅安 and 达州
    assert drawn.host.locator(".atlas-legend input").count() == 0
    page.locator(".st-key-frame-bar").get_by_role("button", name="图层").click()
    page.get_by_test_id("stCheckbox").filter(has_text="规划写明的区域联系").locator("label").click()
    page.wait_for_url("**layers=links**")
    settle(page)
    assert lines.count() == 0


def test_a_filter_repaints_and_keeps_view_and_map_and_its_address_opens_the_same_for_a_colleague(
    opened, app_address
):
    page, drawn, log = opened()
    drawn.wait_fill("510100", TALLIED)
    drawn.host.get_by_role("button", name="放大").click()
    settle(page)
    box = drawn.host.bounding_box()
    page.mouse.move(box["x"] + 300, box["y"] + 400)
    page.mouse.down()
    page.mouse.move(box["x"] + 360, box["y"] + 340, steps=4)
    page.mouse.up()
    settle(page)
    view = drawn.view
    drawn.ask("host.isTheSame = true")
    drawn.ask("void (atlas.map.isTheSame = true)")

    choose(page, "产业", "水泥")
    drawn.wait_fill("510100", PLAIN_BLUE)
    assert drawn.fill("510700") == "#fcfcfb"  # 绵阳 makes no cement
    assert drawn.view == pytest.approx(view, abs=1e-9)
    choose(page, "类别", "强化")
    settle(page)
    assert drawn.view == pytest.approx(view, abs=1e-9)
    assert drawn.ask("host.isTheSame && atlas.map.isTheSame") is True
    assert drawn.host.get_attribute("data-mounted") == "1"
    rows = drawn.host.locator(".atlas-legend-row").all_inner_texts()
    assert rows[0].split() == ["强化", "7"]
    drawn.click("511800")
    dossier(page, "雅安市")
    page.wait_for_url("**selected=511800**")
    assert log.errors == []
    assert log.outside == []
    address = page.url
    before = [drawn.fill(adcode) for adcode in ("510700", "510600", "511800")]
    colleague, same, log = opened(address.removeprefix(app_address), after=page)
    same.wait_fill("510100", PLAIN_BLUE)
    dossier(colleague, "雅安市")
    assert [same.fill(adcode) for adcode in ("510700", "510600", "511800")] == before
    assert colleague.url == address
    assert log.errors == []


def test_a_click_opens_the_dossier_and_so_does_the_next_or_a_mark_of_the_matrix(opened):
    page, drawn, _ = opened()
    drawn.wait_fill("510100", TALLIED)
    drawn.click("511800")
    dossier(page, "雅安市")
    page.locator(".tags.strengthen i", has_text="水泥").first.wait_for()
    # The outline stands around the region that was clicked.
    outline = drawn.ask("atlas.outline.getBounds().contains([29.98, 103.0])")
    assert outline is True
    assert "selected=511800" in page.url
    # Another region by way of the matrix, then the first one again on the map.
    show_view(page, "矩阵")
    page.locator("#matrix").get_by_role("button", name="广元市", exact=True).click()
    dossier(page, "广元市")
    # A mark picks its region and filters nothing.
    page.locator("#matrix").get_by_role("button", name="成都市 · 水泥 · 强化").click()
    dossier(page, "成都市")
    page.wait_for_url("**selected=510100**")
    assert "industry=" not in page.url
    assert page.locator("#matrix th.industry").count() == 16
    show_view(page, "地图")
    settle(page)
    drawn.click("511800")
    dossier(page, "雅安市")
    # A region whose dossier was closed can be clicked again.
    page.get_by_role("button", name="关闭").click()
    page.get_by_text("点城市或园区看档案").wait_for()
    drawn.click("511800")
    dossier(page, "雅安市")
    # So does a site, and leads to its region.
    settle(page)
    drawn.host.locator(".atlas-symbol").first.click()
    dossier(page, "“绿色建材-成都青白江”国家新型工业化产业示范基地")
    page.get_by_role("button", name="查看所在区域").click()
    dossier(page, "青白江区")
    assert drawn.host.get_attribute("data-mounted") == "1"


def test_english_on_a_toggle_keeps_the_filters(opened):
    page, drawn, _ = opened("/?industry=cement&region=510000")
    drawn.wait_fill("510100", PLAIN_BLUE)
    settle(page)
    page.get_by_role("button", name="English").click()
    page.locator(".st-key-frame-views").get_by_text("Matrix", exact=True).wait_for()
    drawn.host.locator(".atlas-legend-text", has_text="Strengthen").wait_for()
    assert "lang=en" in page.url
    assert page.locator("html").get_attribute("lang") == "en"
    page.go_back()
    page.wait_for_function("() => document.documentElement.lang === 'zh-CN'")
    page.go_forward()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    drawn.click("510100")
    page.locator(".tags.strengthen i", has_text="Cement").first.wait_for()
    settle(page)
    page.locator(".st-key-frame-bar").get_by_role("button", name="Industry Cement").wait_for()
    # A browser holds the labels of options; after the next choice they must still be known.
    choose(page, "Category", "Strengthen")
    page.wait_for_url("**category=strengthen**")
    assert "industry=cement" in page.url
    assert "region=510000" in page.url
    assert "plan=" not in page.url
    drawn.wait_fill("510100", PLAIN_BLUE)


def test_another_page_and_back_keeps_the_filters_and_downloads_hold_what_they_chose(
    opened, tmp_path
):
    page, drawn, _ = opened("/?industry=cement")
    drawn.wait_fill("510100", PLAIN_BLUE)
    go(page, "数据与来源")
    page.get_by_role("heading", name="数据、来源与许可").wait_for()
    go(page, "布局")
    drawn.wait_fill("510100", PLAIN_BLUE)
    assert page.get_by_role("heading", name="四川省绿色建材产业发展规划").is_visible()
    page.wait_for_url("**industry=cement**")
    page.get_by_role("button", name="导出").click()
    with page.expect_download() as caught:
        page.get_by_role("button", name="CSV").click()
    assert caught.value.suggested_filename == "sichuan-2025-2027.csv"
    text = Path(caught.value.path()).read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["region_name"] for row in rows} == {
        "成都市", "德阳市", "乐山市", "宜宾市", "达州市", "广安市", "雅安市",
    }  # fmt: skip
    assert {row["industry"] for row in rows} == {"水泥"}
    with page.expect_download() as caught:
        page.get_by_role("button", name="网页（单个文件）").click()
    target = tmp_path / "map.html"
    caught.value.save_as(target)
    assert target.stat().st_size <= 1_000_000
    html = target.read_text(encoding="utf-8")
    assert "<h1>四川省绿色建材产业发展规划" in html
    assert "水泥" in html
    # The way to the page 导出 keeps plan and filters; it once opened on the first plan of the list.
    page.locator(".st-key-frame-exports-more a").click()
    page.get_by_role("heading", name="导出：做成别人能用的文件").wait_for()
    page.wait_for_url("**/export?industry=cement")
    settle(page)
    the_search_finds_counties_zones_and_plants_from_any_page(page)


def the_search_finds_counties_zones_and_plants_from_any_page(page: Any) -> None:
    box = page.get_by_role("combobox", name="找城市")
    box.fill("都江堰")
    page.get_by_role("option", name="都江堰拉法基水泥").first.wait_for()
    page.get_by_role("option", name="都江堰市").first.click()
    dossier(page, "都江堰市")
    page.locator("#atlas[data-drawn]").wait_for()
    settle(page)
    inside = "atlas.map.getBounds().contains([31.0, 103.6]) && atlas.map.getZoom() >= 8"
    assert Map(page).ask(inside) is True
    assert "selected=510181" in page.url


def test_a_hostile_address_is_shown_as_text(opened):
    hostile = (
        "%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E![x](http%3A%2F%2Fexample.org%2Fx.png)"
    )
    page, _, log = opened(f"/?region={hostile}&selected={hostile}")
    page.get_by_text("<img src=x onerror=window.hacked=1>").first.wait_for()
    settle(page)
    assert page.evaluate("window.hacked") is None
    assert log.outside == []


def test_a_phone_shows_it_without_sideways_scrolling(opened):
    page, drawn, _ = opened(viewport=PHONE, has_touch=True, is_mobile=True)
    drawn.wait_fill("510100", TALLIED)
    settle(page)
    assert width_px(page) <= PHONE["width"]
    box = drawn.host.bounding_box()
    assert box["width"] > 0.85 * PHONE["width"]
    assert box["x"] >= 0
    # The map is the first view, not below a screen of filters.
    assert box["height"] / PHONE["height"] >= 0.6
