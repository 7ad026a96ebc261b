"""The look of every page as figures: room of the map, legend, sizes of type, reach, targets, axe.

``python -m benchmarks.look`` starts the app and prints a line a bar; it fails where one is not met.
"""

from __future__ import annotations

import sys
from itertools import combinations, product
from typing import Any

from benchmarks.targets import TAPPED
from gis import colours
from tests.browser.axe import serious
from tests.browser.driver import browser_of_this_machine, server, settle
from tests.browser.room import CONTROLS, COVERED
from tests.browser.test_pages import SIZES
from tests.layers.test_roles import SITES, VISION, apart, contrast

WIDE, PHONE = {"width": 1366, "height": 768}, {"width": 390, "height": 844}
PAGES = (
    "/?", "/?selected=510100", "/?view=matrix", "/?view=table", "/?view=targets", "/logistics?", "/nation?",
    "/nation?view=table", "/compare?", "/compare?show=tables", "/compare?section=index", "/collaboration?",
    "/collaboration?show=tables", "/collaboration?reading=evidence", "/siting?", "/siting?view=suitability",
    "/scenarios?", "/monitor?", "/enterprises?", "/place?place=510100", "/reading?", "/export?", "/sources?",
)  # fmt: skip
MAP_SHARE = """() => {
  const box = (one) => one.getBoundingClientRect();
  const area = (b) => b.width * b.height;
  const map = box(document.querySelector('.st-key-frame-stage'));
  const panel = document.querySelector('.st-key-frame-panel, .st-key-frame-panel-wide');
  const beside = panel && box(panel);
  // What stands right of the panel, or below its upper edge on a phone, is no map either.
  const lost = !beside ? 0 : window.innerWidth <= 640
    ? (map.bottom - beside.top) * map.width : (map.right - beside.left) * map.height;
  return (area(map) - lost) / (window.innerWidth * window.innerHeight);
}"""
FINGER_PX = 44
REACHABLE = """() => [...document.querySelectorAll('button, a[href], input, textarea, select, summary, [role=tab]')]
  .filter((e) => { const s = getComputedStyle(e), b = e.getBoundingClientRect();
    return b.width > 1 && b.height > 1 && s.visibility !== 'hidden' && !e.disabled && s.display !== 'none'
      && e.tabIndex < 0 && !e.closest('[role=radiogroup], [role=tablist], [aria-hidden=true], .react-aria-ComboBox, .stNumberInput, [data-testid=stFileUploader], .stDateInput'); })
  .map((e) => (e.getAttribute('aria-label') || e.innerText || e.tagName).slice(0, 20))"""


def _opened(browser: Any, address: str, size: dict[str, int]) -> Any:
    page = browser.new_context(viewport=size).new_page()
    page.goto(address)
    page.locator(".st-key-frame-head").wait_for(timeout=60_000)
    settle(page)
    return page


def _rooms(browser: Any, address: str) -> list[tuple[str, float, bool]]:
    found = []
    for name, path, size, least in (
        ("map of the window", "/?", WIDE, 0.88),
        ("map beside the dossier", "/?selected=510100", WIDE, 0.65),
        ("map of a phone", "/?", PHONE, 0.60),
    ):
        page = _opened(browser, address + path, size)
        share = page.evaluate(MAP_SHARE)
        host = page.locator("#atlas").first
        controls = [c for c in CONTROLS if page.locator(c).count()]
        covered = sum(host.evaluate(COVERED, c) for c in controls)
        found += [
            (name, share, share >= least),
            (f"{name}: points of the plan under controls", covered, covered == 0),
        ]
        page.context.close()
    return found


def _colours() -> list[tuple[str, float, bool]]:
    nearest = min(apart(a, b, eye) for a, b in combinations(SITES.values(), 2) for eye in VISION)
    inks = [
        (c, colours.WHITE)
        for c in (colours.INK, colours.TEXT_GREY, colours.PRINT_FAINT, colours.ACTION)
    ]
    inks += [tuple(reversed(badge)) for badge in (colours.BLUE_BADGE, colours.AMBER_BADGE)]
    least = min(contrast(ink, ground) for ink, ground in inks)
    return [
        ("ΔE00 of the nearest two sites", nearest, nearest >= 11),
        ("least contrast of text", least, least >= 4.5),
    ]


def main() -> int:
    """Print each figure; return 1 where a bar is not met."""
    lines = _colours()
    with server("app.py") as address, browser_of_this_machine() as browser:
        lines += _rooms(browser, address)
        for size, name in ((WIDE, "wide"), (PHONE, "phone")):
            faults, sizes, small, unreached = [], set(), {}, {}
            for path, lang in product(PAGES, ("zh", "en") if size is PHONE else ("zh",)):
                page = _opened(browser, f"{address}{path}&lang={lang}", size)
                faults += [f"{path} {line}" for line in serious(page)]
                sizes |= set(page.evaluate(SIZES))
                if missed := page.evaluate(REACHABLE):
                    unreached[path] = missed
                if size is PHONE and (few := page.evaluate(TAPPED, FINGER_PX)):
                    small[f"{path}&lang={lang}"] = few
                page.context.close()
            lines += [
                (f"{name}: serious faults of axe", len(faults), not faults),
                (f"{name}: sizes of type {sorted(sizes)}", len(sizes), len(sizes) <= 6),
                (
                    f"{name}: controls the keyboard does not reach {unreached}",
                    len(unreached),
                    not unreached,
                ),
            ]
            if size is PHONE:
                lines.append(
                    (f"phone: less than {FINGER_PX} px for a finger {small}", len(small), not small)
                )
            print(*faults, sep="\n")
    for name, figure, is_met in lines:
        print(f"{'ok ' if is_met else 'NOT'} {figure:8.2f}  {name}")
    return 0 if all(is_met for *_, is_met in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
