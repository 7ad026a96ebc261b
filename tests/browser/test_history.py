"""Back in a real browser, and a page of the app on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.conftest import DESKTOP
from tests.browser.driver import go, open_menu, settle
from tests.browser.tabs import Tab, Tabs

pytestmark = pytest.mark.browser


# The press comes when Streamlit has set the path, which it does as the first run begins, and before that run writes
# the address: at a moment that no clock meets on every machine.
PRESS_WHILE_OPENING = """(() => {
  const push = history.pushState;
  history.pushState = (state, unused, address) => {
    push(state, unused, address);
    if (location.pathname !== '/compare' || window.pressed) return;
    const app = document.querySelector('[data-testid=stApp]');
    window.pressed = [location.search, app.dataset.testScriptState];
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  };
})()"""


@pytest.fixture(scope="module")
def alone(tabs: Tabs) -> Iterator[Tab]:
    """A page of these tests alone: a browser counts fifty steps at most, and lent pages have a past."""
    tab = tabs.lend(DESKTOP, {}, own=True)
    yield tab
    tabs.take_back(tab)


@pytest.fixture
def page(alone: Tab, app_address: str) -> Iterator[Any]:
    """That page, emptied, with an app of its own at each address; nothing of it may fail."""
    alone.empty()
    alone.log.errors.clear()
    yield alone.page
    assert alone.page.evaluate("history.length") < 50
    assert alone.log.errors == []


def find(page: Any, name: str) -> None:
    """Search for a place by its name at the top."""
    box = page.locator(".st-key-frame-tools input").first
    box.fill(name)
    box.press("Enter")
    page.wait_for_function("() => location.search.includes('selected')")
    settle(page)


def test_back_undoes_a_pick_and_paper_has_the_map_without_the_controls(
    page: Any, app_address: str
) -> None:
    page.goto(app_address + "/")
    page.locator("#atlas[data-drawn]").wait_for()
    settle(page)
    before = page.evaluate("history.length")
    find(page, "成都")
    # Whatever a run writes into the address is one step.
    assert page.evaluate("history.length") == before + 1
    settle(page)

    stage = page.locator(".st-key-frame-stage")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    width = stage.evaluate("(element) => element.getBoundingClientRect().width")
    assert round(width / 96 * 25.4) == 281
    assert page.locator("#atlas").evaluate("(host) => host.atlas.map.getSize().x") == pytest.approx(
        width, abs=3
    )
    assert not page.locator(".st-key-frame-bar").is_visible()
    assert not page.get_by_role("button", name="加入比较").is_visible()
    assert page.locator(".st-key-frame-panel").get_by_text("强化产业").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#atlas").evaluate("(host) => host.atlas.map.getSize().x") == 1366

    page.go_back()
    page.wait_for_function("() => !location.search.includes('selected')")
    page.locator(".st-key-frame-panel").wait_for(state="detached")
    assert page.locator(".st-key-frame-tools input").first.input_value() == ""
    page.evaluate(PRESS_WHILE_OPENING)
    for _ in range(4):
        before = page.evaluate("history.length")
        page.evaluate("window.pressed = null")
        go(page, "比较")
        page.wait_for_function("() => location.search.includes('regions')")
        settle(page)
        if page.evaluate("window.pressed")[0] == "":
            break
        # On a busy machine path and query came at once, and there was no such moment: back, and again.
        page.go_back()
        page.wait_for_function("() => location.pathname === '/'")
        settle(page)
    # A press while the page is being opened, before its first run has written the address, is no step.
    assert page.evaluate("window.pressed") == ["", "running"]
    # Back had left a step forward, which the page 比较 took the place of.
    assert page.evaluate("history.length") == before
    page.go_back()
    page.wait_for_function("() => location.pathname === '/'")


def test_back_from_what_was_found_leads_to_the_page_as_it_was(page: Any, app_address: str) -> None:
    """A run that opens another page clears the address before it: Back led to a page without its choices."""
    page.goto(app_address + "/place?place=510100")
    settle(page)
    before = page.evaluate("history.length")
    find(page, "德阳")
    assert page.evaluate("[location.pathname, location.search]") == ["/", "?selected=510600"]
    assert page.evaluate("history.length") == before + 1
    page.go_back()
    page.wait_for_function("() => location.pathname === '/place'")
    settle(page)
    assert page.evaluate("location.search") == "?place=510100"
    assert page.get_by_role("combobox", name="区域或园区").input_value() == "四川省成都市"


def test_forward_to_the_page_of_exports_brings_the_map_of_the_page_before(
    page: Any, app_address: str
) -> None:
    """It offered another map than the one that was handed over."""
    page.goto(app_address + "/logistics?view=reach&from=510100")
    settle(page)
    open_menu(page, "导出")
    page.get_by_role("button", name="打印、图片、幻灯片…").click()
    page.wait_for_function("() => location.pathname === '/export'")
    settle(page)
    kind = page.get_by_role("combobox", name="做什么")
    assert kind.input_value() == "刚才的地图"
    page.go_back()
    page.wait_for_function("() => location.pathname === '/logistics'")
    settle(page)
    page.go_forward()
    page.wait_for_function("() => location.pathname === '/export'")
    settle(page)
    assert kind.input_value() == "刚才的地图"
