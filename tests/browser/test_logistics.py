"""The logistics page in a real browser with the network cut."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gis import catalog
from tests.browser.conftest import PHONE
from tests.browser.driver import open_menu, settle

pytestmark = pytest.mark.browser


@pytest.fixture
def opened(new_page: Any, app_address: str) -> Any:
    def open_address(query: str = "", **options: Any) -> tuple[Any, Any]:
        page, log = new_page(**options)
        page.goto(f"{app_address}/logistics{query}")
        page.wait_for_selector("#atlas[data-drawn]", timeout=60_000)
        settle(page)
        return page, log

    return open_address


def switch(page: Any, name: str) -> None:
    page.locator(".st-key-freight-view button", has_text=name).click()
    settle(page)


def look_at(page: Any, lat: float, lon: float, zoom: float) -> None:
    page.locator("#atlas").evaluate(
        "(host, at) => { host.atlas.map.setView([at[0], at[1]], at[2], { animate: false }); }",
        [lat, lon, zoom],
    )


def click_at(page: Any, lat: float, lon: float) -> None:
    settle(page)
    point = page.locator("#atlas").evaluate(
        "(host, at) => { const p = host.atlas.map.latLngToContainerPoint(at);"
        " const r = host.atlas.map.getContainer().getBoundingClientRect();"
        " return [r.left + p.x, r.top + p.y]; }",
        [lat, lon],
    )
    page.mouse.click(*point)


def address_has(page: Any, part: str) -> None:
    page.wait_for_function("part => location.search.includes(part)", arg=part)


def thick(page: Any) -> list[str | None]:
    """Return the dashes of the thick lines on the map."""
    return page.locator(".leaflet-atlas-lines-pane path[stroke-width='5']").evaluate_all(
        "ps => ps.map((p) => p.getAttribute('stroke-dasharray'))"
    )


def test_every_analysis_works_offline_and_alternatives_are_on_the_map_in_a_table_and_in_whole_files(
    opened,
):
    page, log = opened()
    assert "1 7" in thick(page)  # by water, the cheapest
    the_keyboard_stops_at_no_line(page)
    for name in ("可达范围", "薄弱环节", "方案比选"):
        switch(page, name)
        assert page.locator("[data-testid=stAlertContentError]").count() == 0
        assert page.locator("#atlas").is_visible()
    page.locator(".st-key-frame-views").get_by_text("表格", exact=True).click()
    page.get_by_text("方案对比").wait_for()
    assert log.outside == []
    assert [e for e in log.errors if "404" not in e] == []
    downloads_are_complete(page)


# Whether what has the focus is of the map, which stands in a shadow of its own, and its tag.
FOCUSED = """(() => {
  let at = document.activeElement, inside = false;
  for (;;) {
    inside ||= !!at.closest("#atlas");
    if (!at.shadowRoot?.activeElement) return [inside, at.tagName];
    at = at.shadowRoot.activeElement;
  }
})()"""


def the_keyboard_stops_at_no_line(page: Any) -> None:
    """Each of some hundred roads and railways was a stop of the tab key, without a name and without a sign of focus."""
    assert page.locator("#atlas path.leaflet-interactive").count() > 50
    stops = []
    for _ in range(150):
        page.keyboard.press("Tab")
        inside, tag = page.evaluate(FOCUSED)
        if inside:
            stops.append(tag)
        elif stops:
            break
    assert "path" not in stops
    # Ports, places and the buttons of the map, each with its name.
    assert 0 < len(stops) < 100


def downloads_are_complete(page: Any) -> None:
    open_menu(page, "导出")
    with page.expect_download() as caught:
        page.get_by_role("button", name="GeoJSON").click()
    content = json.loads(caught.value.path().read_text(encoding="utf-8"))
    assert content["features"]
    assert "OpenStreetMap" in content["attribution"]
    with page.expect_download() as caught:
        page.get_by_role("button", name="网页（单个文件）").click()
    html = caught.value.path().read_text(encoding="utf-8")
    assert "OpenStreetMap contributors" in html
    assert "元/吨公里" in html


def test_clicks_set_origin_and_destination_or_the_very_point(opened):
    page, _ = opened("?from=510100&to=420100")
    look_at(page, 30.5, 108.5, 6)
    click_at(page, 31.45, 104.75)  # 绵阳
    address_has(page, "from=510700")
    settle(page)
    click_at(page, 32.6, 110.5)  # 十堰
    address_has(page, "to=420300")
    settle(page)
    assert page.locator("h4").inner_text().startswith("四川省绵阳市 → 湖北省十堰市")
    open_menu(page, "条件")
    page.locator(".st-key-freight-exact label").first.click()
    page.keyboard.press("Escape")
    settle(page)
    look_at(page, 30.5, 106.0, 7)
    click_at(page, 30.2, 105.1)
    address_has(page, "from=105.")


@pytest.fixture(scope="module")
def many_flows(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A table of flows from 60 prefectures to 13 others each: seconds of work, a search for each that sends."""
    codes = sorted({r["adcode"] for r in catalog.rows("regions") if r["level"] == "prefecture"})
    codes = [
        code for code in codes if code[:2] in ("34", "36", "41", "42", "43", "44", "50", "51", "61")
    ]
    rows = [
        f"{code},{codes[(index + 7 * step) % len(codes)]},1"
        for index, code in enumerate(codes[:60])
        for step in range(1, 14)
    ]
    file = tmp_path_factory.mktemp("flows") / "flows.csv"
    file.write_text("\n".join(["from,to,tonnes", *rows]), encoding="utf-8")
    return str(file)


def upload(page: Any, file: str) -> None:
    page.locator(".st-key-flow-source label", has_text="自己的表").click()
    settle(page)
    page.locator(".st-key-flow-file input[type=file]").set_input_files(file)


def test_long_computations_show_progress_and_can_be_stopped(opened, many_flows):
    page, _ = opened("?view=shift")
    upload(page, many_flows)
    stop = page.locator(".st-key-shift-stop button")
    stop.wait_for(timeout=60_000)
    assert page.get_by_role("progressbar").first.is_visible()
    assert page.get_by_text("正在计算…").first.is_visible()
    stop.click()
    page.get_by_text("已停止：没有算完，不给出结果。").wait_for(timeout=30_000)
    settle(page)
    page.locator(".st-key-shift-go-on button").click()
    # It goes on where it was: the note is gone, and it can be stopped again.
    stop.wait_for(timeout=60_000)
    page.get_by_text("已停止").wait_for(state="hidden")
    assert page.get_by_text("吨 = 公路").is_visible()
    stop.click()
    page.get_by_text("已停止：没有算完，不给出结果。").wait_for(timeout=30_000)
    weak_points_can_be_stopped_too(page)


def weak_points_can_be_stopped_too(page: Any) -> None:
    page.locator(".st-key-freight-view button", has_text="薄弱环节").click()
    stop = page.locator(".st-key-weak-stop button")
    stop.wait_for(timeout=60_000)
    stop.click()
    page.get_by_text("已停止：没有算完，不给出结果。").wait_for(timeout=30_000)
    settle(page)
    page.locator(".st-key-weak-go-on button").click()
    page.locator(".st-key-frame-views").get_by_text("表格", exact=True).click()
    page.get_by_text("线路与河流").wait_for(timeout=60_000)


def test_a_choice_redraws_the_same_map_and_what_all_maps_share_is_sent_once(new_page, app_address):
    page, _ = new_page()
    sizes = []

    def listen(socket: Any) -> None:
        socket.on("framereceived", lambda frame: sizes.append(len(frame)))

    page.on("websocket", listen)
    page.goto(f"{app_address}/logistics")
    page.wait_for_selector("#atlas[data-drawn]", timeout=60_000)
    page.remove_listener("websocket", listen)
    settle(page)
    first = sum(sizes)
    page.locator(".st-key-freight-route label", has_text="全程公路").click()
    settle(page)
    assert first > 400_000
    assert sum(sizes) - first < 120_000
    assert set(thick(page)) == {None}
    assert page.locator("#atlas").get_attribute("data-mounted") == "1"
    the_railways_can_be_switched_on(page)
    the_assumptions_stay_open_while_one_changes(page)


def the_railways_can_be_switched_on(page: Any) -> None:
    lines = page.locator(".leaflet-atlas-lines-pane path[stroke-dasharray='5 2']")
    assert lines.count() == 0
    open_menu(page, "图层")
    rails = page.get_by_role("checkbox", name="铁路网")
    assert not rails.is_checked()
    page.locator("label", has_text="铁路网").click()
    settle(page)
    assert lines.count() > 100
    page.keyboard.press("Escape")
    # A changed question keeps them.
    page.locator(".st-key-freight-route label", has_text="水路为主").click()
    settle(page)
    assert lines.count() > 100
    open_menu(page, "图层")
    assert rails.is_checked()
    page.keyboard.press("Escape")


def the_assumptions_stay_open_while_one_changes(page: Any) -> None:
    """What is marked moves nothing of the bar: its sentence stood under the button, and both were cut."""
    button = page.locator(".st-key-assumptions button").first
    before = button.bounding_box()
    open_menu(page, "假设")
    field = page.locator(".st-key-factor-transfer_water\\.cost input, "
                         "[class*='st-key-factor-transfer_water'] input").first  # fmt: skip
    field.fill("40")
    field.press("Enter")
    settle(page)
    assert page.get_by_text("已改 1 项").is_visible()
    assert page.get_by_text("恢复默认参数").is_visible()
    page.keyboard.press("Escape")
    settle(page)
    assert page.locator(".st-key-assumptions-changed").inner_text() == "已改 1 项"
    assert button.bounding_box() == pytest.approx(before, abs=1)


def test_on_a_phone_no_name_of_an_end_runs_off_the_edge(opened):
    page, _ = opened("?lang=en", viewport=PHONE)
    edges = page.locator("#atlas").evaluate(
        "(host) => Object.fromEntries([...host.querySelectorAll('.atlas-label-site')]"
        ".filter((label) => label.style.display !== 'none').map((label) => [label.textContent,"
        " [label.getBoundingClientRect().left, label.getBoundingClientRect().right]]))"
    )
    # 上海 is named; its port has no room beside it and is left out, not covered.
    assert "Shanghai" in edges
    assert all(right - left > 30 for left, right in edges.values())
    assert [(left >= 0, right <= PHONE["width"]) for left, right in edges.values()] == [
        (True, True)
    ] * len(edges)
