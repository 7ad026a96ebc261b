"""From an empty tab to the first sight of the page and of its map, beside a plain folium page.

All servers are warm (a page was opened before), every visit is a new browser context without a
cache, and visits take turns, so that whatever else the machine does falls on all. The frame is
the first contentful paint, which is the first of the page's own words; a map is seen when its regions are drawn, on the
logistics page when the route is drawn over them. ``--old PATH`` measures a source tree of an older
revision as well, and prints it.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from benchmarks.two_builds import ROOT, served
from tests.browser.driver import browser_of_this_machine

ROUNDS = 7
_LATEST_SECONDS = 60

# Runs in every frame of a page before anything else, and notes when something is seen first.
WATCH = """(() => {
  const seen = (window.atlasSeen = {});
  const note = (name, found) => { if (found && !seen[name]) seen[name] = Date.now(); };
  const maps = () => [
    ...document.querySelectorAll('[data-testid^="stBidiComponent"], #atlas-frame .room'),
  ].map((e) => e.shadowRoot && e.shadowRoot.querySelector('#atlas, #atlas-first'))
    .filter((map) => map && map.clientWidth > 300);
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint && window === window.top && !seen.frame) {
      seen.frame = performance.timeOrigin + paint.startTime;
    }
    for (const map of maps()) {
      note('map', map.querySelector('path.leaflet-interactive[fill]'));
      const atlas = map.atlas;
      const layers = atlas && atlas.state && atlas.state.layers || [];
      note('route', layers.some((layer) => layer.id === 'routes' && layer.items.length));
    }
    note('map', document.querySelector('path.leaflet-interactive[fill]'));
  };
  // An animation frame asked for while a component's frame is made never comes; a timer does.
  setInterval(look, 8);
})()"""


@dataclass(frozen=True)
class Sight:
    """A page and the things to wait for on it."""

    address: str
    things: tuple[str, ...]


def view(browser: Any, sight: Sight) -> dict[str, float]:
    """Open a page in a new context; return the seconds after which each thing was seen first.

    Raises
    ------
    TimeoutError
        If something is not seen within a minute.
    """
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    context.add_init_script(WATCH)
    page = context.new_page()
    begun = time.time()
    page.goto(sight.address, wait_until="commit")
    found: dict[str, float] = {}
    while not set(sight.things) <= set(found):
        if time.time() - begun > _LATEST_SECONDS:
            raise TimeoutError(f"{sight.address}: only {sorted(found)} seen")
        page.wait_for_timeout(50)
        for frame in page.frames:
            try:
                noted = frame.evaluate("window.atlasSeen || {}")
            except PlaywrightError:  # the frame is being replaced
                continue
            for thing, when in noted.items():
                found[thing] = min(found.get(thing, float("inf")), when / 1000 - begun)
    context.close()
    return found


def visits(sights: Mapping[str, Sight]) -> dict[str, dict[str, float]]:
    """Return the median seconds of each thing of each page, over rounds that take turns."""
    seconds: dict[str, dict[str, list[float]]] = {
        name: {thing: [] for thing in sight.things} for name, sight in sights.items()
    }
    with browser_of_this_machine() as browser:
        for number in range(ROUNDS + 1):
            for name, sight in sights.items():
                found = view(browser, sight)
                if number:  # the first round warms the servers
                    for thing in sight.things:
                        seconds[name][thing].append(found[thing])
    return {
        name: {thing: statistics.median(taken) for thing, taken in things.items()}
        for name, things in seconds.items()
    }


def measure(old: Path | None = None) -> dict[str, dict[str, float]]:
    """Return the seconds of this build's pages, of the plain page, and of an older build's."""
    with ExitStack() as open_:
        trees = {"": ROOT} | ({"old ": old.resolve()} if old else {})
        sights: dict[str, Sight] = {}
        for name, tree in trees.items():
            address = open_.enter_context(served(tree)).address
            sights[f"{name}layout"] = Sight(address, ("frame", "map"))
            sights[f"{name}logistics"] = Sight(f"{address}/logistics", ("frame", "map", "route"))
        plain = open_.enter_context(served(ROOT, "benchmarks/plain_page.py"))
        sights["plain"] = Sight(plain.address, ("frame", "map"))
        return visits(sights)


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    seconds = measure()
    plain = seconds["plain"]
    wanted = (
        ("first sight of the page", "layout", "frame", "frame", "≤ 1 × plain folium page"),
        ("first map, layout", "layout", "map", "map", "≤ 0.5 × plain folium page"),
        ("first map with its route, logistics", "logistics", "route", "map",
         "≤ 0.9 × plain folium page"),
    )  # fmt: skip
    found = []
    for what, name, thing, beside, bar in wanted:
        ours, theirs = seconds[name][thing], plain[beside]
        found.append((what, f"{ours:.2f} s against {theirs:.2f} s", f"{ours / theirs:.2f} ×", bar))
    return found


def main() -> None:
    """Measure and print, an older build too where it is named."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.first_view", description=__doc__)
    parser.add_argument("--old", type=Path, help="source tree of the older revision")
    old = parser.parse_args().old
    if old is None:
        for row in rows():
            print(" | ".join(row))
        return
    for name, things in measure(old).items():
        print(name, {thing: round(taken, 2) for thing, taken in things.items()})


if __name__ == "__main__":
    main()
