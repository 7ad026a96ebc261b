"""From the click on a filter to the repainted map: this app against a plain folium page.

Both pages run on this machine in one headless Chromium run, with the same 375 boundaries at the
same detail. The time runs from the click on an option until the first animation frame in which a
region has its new colour; the bytes are those of the websocket in that span.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from tests.browser.driver import chromium, server

ROUNDS = 7
# 广安 (511600) is striped or plain as the industries change, so its colour tells the repaint.
APP_OPTION = "水泥"
PLAIN_OPTIONS = ("cement", "waterproofing", "fibre-and-composites", "plastic-pipes")

APP_COLOUR = """() => {
  const host = [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
    .map((root) => root.querySelector('#atlas')).find(Boolean);
  return host && host.atlas ? host.atlas.polygons['511600']._path.getAttribute('fill') : null;
}"""


class _Bytes:
    """Counts what the websocket of a page receives."""

    def __init__(self, page: Any) -> None:
        self.count = 0
        page.on("websocket", lambda socket: socket.on("framereceived", self._add))

    def _add(self, payload: Any) -> None:
        self.count += len(payload if isinstance(payload, bytes) else payload.encode())


def _wait_change(page: Any, read: Callable[[], object], before: object) -> None:
    """Wait until ``read`` gives a colour other than ``before``."""
    deadline = time.perf_counter() + 30
    while True:
        now = read()
        if str(now).startswith(("#", "url(")) and now != before:
            return
        if time.perf_counter() > deadline:
            raise TimeoutError(f"the map did not change from {before}: {now}")
        page.wait_for_timeout(5)


def app_change() -> tuple[list[float], list[int]]:
    """Return seconds and bytes of each filter change in the app."""
    seconds, sizes = [], []
    with server("app.py") as address, chromium() as page:
        counted = _Bytes(page)
        page.goto(address)
        page.wait_for_function(f"() => ({APP_COLOUR})() !== null", timeout=60_000)
        page.wait_for_timeout(2500)

        def colour() -> object:
            return page.evaluate(APP_COLOUR)

        for number in range(ROUNDS + 1):
            before = page.evaluate(APP_COLOUR)
            box = page.locator('[data-testid="stMultiSelect"]').nth(1)
            box.locator("input").click()
            page.keyboard.type(APP_OPTION)
            page.wait_for_timeout(400)
            sent, start = counted.count, time.perf_counter()
            page.keyboard.press("Enter")
            _wait_change(page, colour, before)
            taken = time.perf_counter() - start
            page.wait_for_timeout(1200)
            if number:  # the first change fills the server's caches
                seconds.append(taken)
                sizes.append(counted.count - sent)
            # Escape closes the list, Backspace takes the option away again.
            page.keyboard.press("Escape")
            before = page.evaluate(APP_COLOUR)
            box.locator("input").click()
            page.keyboard.press("Backspace")
            _wait_change(page, colour, before)
            page.keyboard.press("Escape")
            page.wait_for_timeout(600)
    return seconds, sizes


PLAIN_COLOUR = """() => {
  const map = window.map;
  if (!map) return null;
  let colour = null;
  map.eachLayer((layer) => {
    if (layer.feature && layer.feature.properties.adcode === '511600') {
      colour = layer._path.getAttribute('fill');
    }
  });
  return colour;
}"""


def plain_change() -> tuple[list[float], list[int]]:
    """Return seconds and bytes of each change on the plain folium page."""
    seconds, sizes = [], []
    with server("benchmarks/plain_page.py") as address, chromium() as page:
        counted = _Bytes(page)
        page.goto(address)
        page.wait_for_selector("iframe", timeout=60_000)

        def colour() -> object:
            for frame in page.frames:
                if "component" in frame.url:
                    try:
                        return frame.evaluate(PLAIN_COLOUR)
                    except PlaywrightError as fault:  # the frame is being replaced
                        return str(type(fault))
            return None

        _wait_change(page, colour, None)
        page.wait_for_timeout(2000)
        for number in range(ROUNDS + 1):
            option = PLAIN_OPTIONS[number % len(PLAIN_OPTIONS)]
            wanted_before = colour()
            page.locator('[data-testid="stSelectbox"] input').click()
            page.keyboard.type(option)
            page.wait_for_timeout(400)
            sent, start = counted.count, time.perf_counter()
            page.keyboard.press("Enter")
            _wait_change(page, colour, wanted_before)
            taken = time.perf_counter() - start
            page.wait_for_timeout(1200)
            if number:
                seconds.append(taken)
                sizes.append(counted.count - sent)
    return seconds, sizes


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    app_seconds, app_bytes = app_change()
    plain_seconds, plain_bytes = plain_change()
    app, plain = statistics.median(app_seconds), statistics.median(plain_seconds)
    return [
        (
            "filter change to repaint",
            f"{app:.2f} s against {plain:.2f} s",
            f"{app / plain:.2f} ×",
            "≤ 0.25 × plain folium page",
        ),
        (
            "websocket per filter change",
            f"{max(app_bytes) / 1000:.0f} kB against {max(plain_bytes) / 1000:.0f} kB",
            f"{max(app_bytes) / max(plain_bytes):.3f} ×",
            "≤ 60 kB",
        ),
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
