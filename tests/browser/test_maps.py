"""Several maps on one page: each with a view, clicks and a size of its own, and one kit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.driver import server, settle
from tests.browser.two_maps import COLOURS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(browser: Any) -> Iterator[str]:
    with server("tests/browser/two_maps_app.py") as found:
        yield found


class Maps:
    """The maps of the page by key, and the bytes that the websocket brought."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.received = 0
        self.kits: list[str] = []

    def count(self) -> None:
        """Count from here on, on a page that no other test has: what listens, stays."""
        page = self.page
        page.on("request", lambda r: self.kits.append(r.url) if "/atlas/kit." in r.url else None)
        page.on("websocket", lambda socket: socket.on("framereceived", self._count))

    def _count(self, payload: Any) -> None:
        self.received += len(payload if isinstance(payload, bytes) else payload.encode())

    def host(self, key: str) -> Any:
        return self.page.locator(f"[data-map={key}]")

    def ask(self, key: str, expression: str) -> Any:
        return self.host(key).evaluate(
            f"(host) => {{ const atlas = host.atlas; return {expression}; }}"
        )

    def fill(self, key: str, code: str) -> str:
        return self.ask(key, f"atlas.polygons['{code}']._path.getAttribute('fill')")

    def zoom(self, key: str) -> float:
        return self.ask(key, "atlas.map.getZoom()")

    def click(self, key: str, code: str) -> None:
        x, y = self.ask(
            key,
            f"(() => {{ const n = atlas.base.names['{code}'];"
            " const p = atlas.map.latLngToContainerPoint([n[2], n[3]]); return [p.x, p.y]; })()",
        )
        self.host(key).evaluate("(host) => host.scrollIntoView({ block: 'center' })")
        box = self.host(key).bounding_box()
        self.page.mouse.click(box["x"] + x, box["y"] + y)


@pytest.fixture
def opened(new_page: Any, address: str) -> Any:
    def open_maps(**options: Any) -> Maps:
        page, log = new_page(**options)
        found = Maps(page)
        if options:
            found.count()
        page.goto(address)
        for key in ("left", "right"):
            page.locator(f"[data-map={key}][data-drawn]").wait_for()
        settle(page)
        assert [error for error in log.errors if "404" not in error] == []
        return found

    return open_maps


@pytest.fixture
def maps(opened: Any) -> Maps:
    return opened()


def test_both_are_drawn_with_a_size_of_their_own(maps):
    assert maps.fill("left", "510100") == COLOURS["left"]
    assert maps.fill("right", "420100") == COLOURS["right"]
    assert maps.fill("left", "420100") != COLOURS["right"]
    assert maps.host("left").bounding_box()["height"] == 300
    assert maps.host("right").bounding_box()["height"] == 360
    maps.page.get_by_role("button", name="taller").click()
    maps.page.wait_for_function(
        "host => host.getBoundingClientRect().height === 420",
        arg=maps.host("right").element_handle(),
    )
    settle(maps.page)
    assert maps.ask("right", "atlas.map.getSize().y") == 420
    assert maps.host("left").bounding_box()["height"] == 300
    assert maps.host("right").get_attribute("data-mounted") == "1"


def test_a_click_answers_to_its_own_map(maps):
    maps.click("right", "420100")
    maps.page.get_by_text("selected None, mine 420100, now None.").wait_for()
    maps.click("left", "510100")
    maps.page.get_by_text("selected 510100, mine 420100, now 510100.").wait_for()
    maps.click("right", "310000")
    maps.page.get_by_text("selected 510100, mine 310000, now None.").wait_for()


def test_each_keeps_its_own_view(maps):
    before = maps.zoom("right")
    maps.host("left").get_by_role("button", name="放大").click()
    settle(maps.page)
    closer = maps.zoom("left")
    maps.click("right", "420100")
    maps.page.get_by_text("mine 420100").wait_for()
    assert maps.zoom("left") == closer
    assert maps.zoom("right") == before
    assert maps.host("left").get_attribute("data-mounted") == "1"


def test_the_kit_is_fetched_once_and_is_no_part_of_a_session(opened):
    maps = opened(own=True)
    assert len(maps.kits) == 1
    assert maps.received < 100_000
    maps.click("left", "510100")
    maps.page.get_by_text("now 510100").wait_for()
    assert len(maps.kits) == 1
    assert maps.received < 200_000


def test_a_map_in_a_closed_tab_finds_its_view_when_seen(maps):
    maps.page.get_by_role("tab", name="maps").click()
    settle(maps.page)
    assert maps.fill("tab", "310000") == COLOURS["tab"]
    assert maps.zoom("tab") == pytest.approx(3.5, abs=0.5)
    centre = maps.ask("tab", "atlas.map.getCenter()")
    assert centre["lat"] == pytest.approx(36, abs=6)
    assert maps.host("tab").locator(".atlas-legend").get_attribute("open") is not None
