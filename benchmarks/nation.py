"""The map of the country by county: the bytes of its file, and the time to repaint it in a browser.

The time runs from the choice of another figure until the first look at which counties have other
colours; the counties were sent before, so that only fills change.
"""

from __future__ import annotations

import statistics
import time
from typing import Any
from urllib.parse import quote

from gis.atlas import Atlas
from layers import html
from tests.browser.driver import chromium, server
from views.nation.choice import Chosen
from views.nation.page import scene

# From few classes to many digits; the last is empty in most counties.
FIGURES = (
    ("population_census", 2020), ("employment_construction_share", 2020),
    ("housing_area_per_person", 2020), ("cement_capacity", 2025), ("jobs:manufacturing", 0),
    ("industrial_firms", 2022),
)  # fmt: skip
OPTIONS = ("平均受教育年限", "65岁及以上", "就业率", "就业比重：采矿业")
LARGEST_MB, SLOWEST_S = 1.6, 0.4
_FILLS = """() => {
  const host = [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
    .map((root) => root.querySelector('#atlas')).find(Boolean);
  const shapes = Object.values((host && host.atlas && host.atlas.countyPolygons) || {});
  if (!shapes.length) return null;
  return shapes.slice(0, 200).map((shape) => shape.options.fillColor || '').join();
}"""


def largest_file() -> int:
    """Return the bytes of the largest file of the country by county."""
    atlas = Atlas.bundled()
    return max(
        len(html.to_html(atlas, scene(atlas, Chosen(head, "county", year), lang)).encode("utf-8"))
        for head, year in FIGURES
        for lang in ("zh", "en")
    )


def repaints() -> list[float]:
    """Return seconds of each change of figure on the page 全国 at the level of counties."""
    seconds = []
    with server("app.py") as address, chromium() as page:
        page.goto(f"{address}/{quote('nation')}?level=county&figure=population_census")
        _wait(page, None)
        page.wait_for_timeout(3000)
        for turn in range(2):
            for option in OPTIONS:
                taken = _change(page, option)
                if turn:  # the first change to a figure fills the server's caches
                    seconds.append(taken)
    return seconds


def _change(page: Any, option: str) -> float:
    before = page.evaluate(_FILLS)
    page.locator('[data-testid="stSelectbox"] input').nth(1).click()
    page.keyboard.type(option)
    page.wait_for_timeout(500)
    start = time.perf_counter()
    page.keyboard.press("Enter")
    _wait(page, before)
    taken = time.perf_counter() - start
    page.wait_for_timeout(1500)
    return taken


def _wait(page: Any, before: object) -> None:
    """Wait until the counties have other colours than ``before``; the policy of the page forbids eval."""
    deadline = time.perf_counter() + 90
    while page.evaluate(_FILLS) in (None, before):
        if time.perf_counter() > deadline:
            raise TimeoutError("the counties keep their colours")
        page.wait_for_timeout(5)


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    size, seconds = largest_file() / 1e6, repaints()
    return [
        ("largest file of the country by county", f"{size:.2f} MB", "", f"≤ {LARGEST_MB} MB"),
        (
            "another figure on 2,891 counties, to the repaint",
            f"{statistics.median(seconds):.2f} s", "", f"≤ {SLOWEST_S} s",
        ),
    ]  # fmt: skip


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
