"""Scenarios and projects: the difference of two atlases, four maps side by side, a project opened.

Every figure is given on the clock and in CPU time of this process; where others work on the machine, the
CPU time is what the work costs.
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

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
            said = re.sub(r'^plan_id = "(.+)"', rf'plan_id = "\1-{number}"', texts[number % len(texts)], flags=re.MULTILINE)
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


if __name__ == "__main__":
    print(said(opening()))
