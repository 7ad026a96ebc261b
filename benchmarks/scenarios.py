"""Scenarios and projects: the difference of two atlases, four maps side by side, a project opened.

Every figure is given on the clock and in CPU time of this process; where others work on the machine, the
CPU time is what the work costs.
"""

from __future__ import annotations

import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

PLANS, POINTS, SCENARIOS = 50, 100_000, 30
EDITS = """title = "{title}"
[[add]]
category = "强化"
industry = "水泥"
place = "广元"
plan = "sichuan-2025-2027"
[[drop]]
industry = "水泥"
place = "{place}"
plan = "sichuan-2025-2027"
"""
DROPPED = ("雅安", "乐山", "宜宾", "达州", "广安", "德阳")


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Return seconds on the clock and of CPU that a call takes."""
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - cpu


def said(found: tuple[float, float]) -> str:
    """Return a measured call in words.

    Examples
    --------
    >>> said((0.25, 0.2))
    '0.25 s (0.20 s CPU)'
    """
    return f"{found[0]:.2f} s ({found[1]:.2f} s CPU)"


def project(path: Path) -> None:
    """Write a project of 50 plans, 100,000 points in four layers and 30 scenarios.

    The plans are the bundled ones under other ids.
    """
    from gis.project.file import Project
    from gis.project.layers import Point

    folder = Path(__file__).resolve().parents[1] / "data" / "plans"
    texts = [
        one.read_text(encoding="utf-8")
        for one in sorted(folder.glob("*.toml")) if one.name != "industries.toml"
    ]  # fmt: skip
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(100, 110, POINTS), rng.uniform(26, 34, POINTS)
    with Project.new(path) as made:
        for number in range(PLANS):
            said = re.sub(
                r'^plan_id = "(.+)"',
                rf'plan_id = "\1-{number}"',
                texts[number % len(texts)],
                flags=re.MULTILINE,
            )
            said = re.sub(r'^point = ".+"', "lon = 104.25\nlat = 30.88", said, flags=re.MULTILINE)
            made.put("plan", f"own-{number:02}.toml", said.encode())
        for layer in range(4):
            part = range(layer, POINTS, 4)
            made.put_points(
                f"layer {layer}",
                [Point(float(lon[k]), float(lat[k]), f"企业 {k}", "水泥", "") for k in part],
            )
        for number in range(SCENARIOS):
            edits = EDITS.format(title=f"方案 {number}", place=DROPPED[number % len(DROPPED)])
            made.put("scenario", f"s{number:02}.toml", edits.encode())


def opening() -> tuple[float, float]:
    """Return what opening that project takes: read, proven, joined to the atlas."""
    from gis.atlas import Atlas
    from gis.project import content
    from gis.project.file import Project

    atlas = Atlas.bundled()
    atlas.records("designations")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "own.gpkg"
        project(path)

        def work() -> None:
            with Project.load(path) as opened:
                found = content.read(opened, atlas)
            if (len(found.plans), len(found.scenarios)) != (PLANS, SCENARIOS):
                raise RuntimeError([one.reason for one in found.findings][:3])

        return measured(work)


def differences() -> tuple[tuple[float, float], tuple[float, float]]:
    """Return what the difference of two atlases takes: one that is new, and the same once more."""
    from gis.atlas import Atlas
    from gis.scenarios.difference import difference
    from gis.scenarios.effects import apply
    from gis.scenarios.scenario import parse

    bare = Atlas.bundled()
    # Its libraries, and what is derived from the atlas as it is, any page has used before.
    difference(bare, bare)
    edited = apply(bare, parse(EDITS.format(title="x", place="雅安"), "x"))
    return measured(lambda: difference(bare, edited)), measured(lambda: difference(bare, edited))


# What the map of a page says of a region, null while there is no map; true once it is another thing.
_NOTES = """
  const host = [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
    .map((root) => root.querySelector('#atlas')).find((h) => h && h.dataset.map === 'whatif-map');
  const fill = host && host.atlas && host.atlas.state.layers.find((layer) => layer.kind === 'fill');
  const now = fill ? JSON.stringify(fill.notes[code] || []) : null;"""
NOTES = f"(code) => {{{_NOTES} return now; }}"
CHANGED = f"([code, before]) => {{{_NOTES} return now !== null && now !== before; }}"
SIDES = """() => {
  const maps = [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
    .map((root) => root.querySelector('#atlas')).filter(Boolean);
  return maps.filter((h) => (h.dataset.map || '').startsWith('whatif-side-') && h.dataset.drawn &&
    h.querySelector('.atlas-label')).length === 4;
}"""
REGION = "511900"
INDUSTRIES = ("水泥", "石材", "玻璃", "防水材料")


def pages() -> tuple[list[float], float, float]:
    """Return seconds from the click on an edit to its map, and to four maps side by side, first and again."""
    from gis.project.file import Project
    from tests.browser.driver import chromium, server, settle

    with tempfile.TemporaryDirectory() as folder, server("app.py") as address, chromium() as page:
        path = Path(folder) / "three.gpkg"
        with Project.new(path) as made:
            for place in DROPPED[:3]:
                made.put(
                    "scenario", f"{place}.toml", EDITS.format(title=place, place=place).encode()
                )
        page.goto(f"{address}/scenarios?plan=sichuan-2025-2027&selected={REGION}")
        page.wait_for_function(NOTES, arg=REGION, timeout=120_000)
        settle(page)
        edits = [_edit(page, industry) for industry in INDUSTRIES][1:]
        page.get_by_role("radio", name="项目与自有数据").click()
        page.get_by_text("打开项目", exact=True).click()
        page.get_by_label("或本机上的路径").fill(str(path))
        page.keyboard.press("Enter")
        settle(page)
        page.locator(".st-key-page-open button").click()
        settle(page)
        sides = []
        for _ in range(2):
            page.get_by_role("radio", name="改一改").click()
            page.wait_for_function(NOTES, arg=REGION, timeout=120_000)
            settle(page)
            start = time.perf_counter()
            page.get_by_role("radio", name="并列比较").click()
            page.wait_for_function(SIDES, polling="raf", timeout=120_000)
            sides.append(time.perf_counter() - start)
            settle(page)
    return edits, sides[0], sides[1]


def _edit(page: Any, industry: str) -> float:
    """Add an industry to the region by the form; return the seconds from the click to the new map."""
    from tests.browser.driver import settle

    page.locator(".st-key-page-edit-industry input").click()
    page.keyboard.type(industry)
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    settle(page)
    before = page.evaluate(NOTES, REGION)
    start = time.perf_counter()
    page.locator(".st-key-page-edit-do button").click()
    page.wait_for_function(CHANGED, arg=[REGION, before], polling="raf", timeout=120_000)
    taken = time.perf_counter() - start
    settle(page)
    return taken


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    first, again = differences()
    edits, sides, later = pages()
    return [
        ("difference of two atlases", f"{said(first)}; the same again {said(again)}", "", "≤ 0.2 s"),
        (
            f"project of {PLANS} plans, {POINTS:,} points, {SCENARIOS} scenarios opens", said(opening()), "",
            "≤ 2 s",
        ),
        (
            "an edit by the form to its map, in a browser",
            f"{statistics.median(edits):.2f} s (of {len(edits)})", "", "≤ 0.4 s",
        ),
        ("four maps side by side, in a browser", f"{sides:.2f} s; again {later:.2f} s", "", "≤ 1.5 s"),
    ]  # fmt: skip


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
