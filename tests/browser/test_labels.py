"""Labels and badges of every province at three zooms: none lies over another."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from gis.scenarios import effects, scenario
from layers.layout.scenes import layout_scene
from layers.palette import symbol
from layers.scene import Scene
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import next_frame, show

pytestmark = pytest.mark.browser

# Boxes on the screen, as the browser laid them out: names with their badges.
BOXES = """() => [...document.querySelectorAll('.atlas-label')]
  .filter((label) => label.style.display !== 'none')
  .map((label) => {
    const box = label.getBoundingClientRect();
    const badge = label.querySelector('.atlas-badge');
    return [label.textContent, box.left, box.top, box.right, box.bottom,
            Boolean(badge) && getComputedStyle(badge).display !== 'none'];
  })"""
# Labels lie where they lie, whether the regions below them are painted or not, and painting is what takes time.
UNPAINTED = "() => ['regions', 'counties', 'borders'].forEach((name) => { atlas.map.getPane(`atlas-${name}`).style.visibility = 'hidden'; })"
# After another size of the window.
FITTED = "atlas.map.invalidateSize(); atlas.fit(); atlas.drawLabels();"
ZOOMS = (0, 1, 2)
BADGED = {"420000", "510000"}


# What stands over the map where it is seen, and the labels with a name or a figure that is not.
OVER = """() => {
  const boxes = (found) => [...found].map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width && height);
  const labels = [...document.querySelectorAll('.atlas-label')].filter((label) => label.style.display !== 'none');
  const over = boxes(document.querySelectorAll('.leaflet-control'));
  const under = labels.filter((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    return over.some((one) => left < one.right - 1 && right > one.left + 1 && top < one.bottom - 1 && bottom > one.top + 1);
  });
  const bare = labels.filter((label) => label.querySelector('.atlas-badge') && label.classList.contains('atlas-bare'));
  const inset = document.querySelector('.atlas-inset').getBoundingClientRect(), legend = document.querySelector('.atlas-legend').getBoundingClientRect();
  const isCovered = inset.width && legend.width && inset.left < legend.right && inset.right > legend.left && inset.top < legend.bottom && inset.bottom > legend.top;
  return [labels.length, under.map((label) => label.textContent), bare.map((label) => label.textContent), Boolean(isCovered)];
}"""
PLANS = (
    "sichuan-2025-2027",
    "hubei-2024-2026",
    "wulong-2023-13",
    "liaocheng-measures",
    "national-2023-261",
    None,
)


def with_county() -> Scene:
    """Return the map of the plan of Sichuan, which names a county as well."""
    edit = f'title = "x"\n[[add]]\nindustry = "建筑陶瓷"\nplace = "夹江县"\ncategory = "strengthen"\nplan = "{PLANS[0]}"'
    made = scenario.parse(edit, "x.toml")
    return layout_scene(
        effects.apply(Atlas.bundled(), made), Selection(plan=PLANS[0]), details=False
    )


@cache
def state_of(plan: str | None, lang: str) -> dict[str, Any]:
    """Return what both windows show of a plan, made once."""
    scene = layout_scene(Atlas.bundled(), Selection(plan=plan), lang=lang, details=False)
    return scene.state()


def provinces() -> list[str]:
    regions = Atlas.bundled().regions()
    return sorted(regions[regions["level"] == "province"]["adcode"])


def overlapping(found: list[list[Any]]) -> list[tuple[str, str]]:
    """Return the pairs of labels that share more than a square pixel, each pair once."""
    left, top, right, bottom = np.array([edges for _, *edges, _ in found]).reshape(-1, 4).T
    across = np.minimum.outer(right, right) - np.maximum.outer(left, left)
    down = np.minimum.outer(bottom, bottom) - np.maximum.outer(top, top)
    shared = np.clip(across, 0, None) * np.clip(down, 0, None)
    return [(found[one][0], found[two][0]) for one, two in np.argwhere(np.triu(shared > 1, 1))]


def test_labels_that_share_more_than_a_pixel_are_found() -> None:
    wide, beside = ["成都", 0, 0, 40, 12, True], ["德阳", 39.5, 0, 80, 12, True]
    assert overlapping([wide, beside]) == [("成都", "德阳")]  # half a pixel by twelve
    assert (
        overlapping([wide, ["德阳", 39.95, 0, 80, 12, True], ["绵阳", 0, 13, 40, 25, False]]) == []
    )
    assert overlapping([]) == []


@pytest.mark.parametrize("window", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_no_label_lies_over_another(
    new_page: Any, files: dict[str, Any], window: dict[str, int]
) -> None:
    page, log = new_page(window, offline=True)
    page.goto(files["national"].as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    page.evaluate(UNPAINTED)
    codes = provinces()
    assert len(codes) == 34
    # The rule is the same in any window: each province is tried in one, those whose plans have badges in both.
    small = codes[1::3]
    assert set(small) >= BADGED
    codes = (
        small
        if window == PHONE
        else [code for code in codes if code not in small or code in BADGED]
    )
    over, seen, badges = [], 0, 0
    for code in codes:
        scene = layout_scene(Atlas.bundled(), Selection(region=code), details=False)
        show(page, {**scene.state(), "picked": code})
        for more in ZOOMS:
            # One step nearer each time, and the labels of each step are drawn once.
            page.evaluate(
                "() => { atlas.map.setZoom(atlas.map.getZoom() + 1, { animate: false }); }"
                if more
                else "() => { atlas.fit(); atlas.drawLabels(); }"
            )
            found = page.evaluate(BOXES)
            seen += len(found)
            badges += sum(shown for *_, shown in found)
            over += [(code, more, *pair) for pair in overlapping(found)]
    assert seen > len(codes) * 3 * 5
    assert badges > len(codes) / 2
    assert over == []
    if window == PHONE:
        # 德阳 finds a place without taking the badge of 成都, with names as wide as English ones.
        page.set_viewport_size({"width": 360, "height": 640})
        scene = layout_scene(
            Atlas.bundled(), Selection(plan="sichuan-2025-2027"), lang="en", details=False
        )
        show(page, scene.state(), then=FITTED)
        shown = {name: badge for name, *_, badge in page.evaluate(BOXES)}
        assert shown["Chengdu37"]
        assert shown["Deyang38"]
        # A county that the plan names is named at once, below 6.5 where it takes no place from a city.
        page.set_viewport_size({"width": 1000, "height": 640})
        show(page, with_county().state(), then=FITTED)
        shown = {name: badge for name, *_, badge in page.evaluate(BOXES)}
        assert page.evaluate("atlas.map.getZoom()") < 6.5
        assert {"夹江1", "乐山22", "成都37", "眉山15"} <= set(shown)
        assert (shown["乐山22"], shown["成都37"], shown["眉山15"]) == (True, True, True)
        page.set_viewport_size(window)
    assert log.errors == []


@pytest.mark.parametrize("window", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_no_label_of_a_plan_lies_under_buttons_legend_or_inset_and_all_figures_are_seen(
    new_page: Any, files: dict[str, Any], window: dict[str, int]
) -> None:
    page, log = new_page(window, offline=True)
    page.goto(files["national"].as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    page.evaluate(UNPAINTED)
    seen = 0
    for plan in PLANS:
        for lang in ("zh", "en"):
            show(page, {**state_of(plan, lang), "named": None}, then="atlas.fit();")
            next_frame(page)
            labels, under, bare, is_covered = page.evaluate(OVER)
            seen += labels
            # 汉中 lay under the buttons, 鹤壁 under the legend, 长寿 under the button of a phone, the last class under 南海诸岛.
            assert (plan, lang, under, is_covered) == (plan, lang, [], False)
            # 眉山 went without its figures on a phone.
            assert (plan, lang, bare) == (plan, lang, [])
            page.evaluate(
                "() => { atlas.map.setZoom(atlas.map.getZoom() + 1.5, { animate: false }); }"
            )
            next_frame(page)
            assert page.evaluate(OVER)[1] == []
    assert seen > 100
    assert log.errors == []


def test_a_name_stands_beside_two_symbols_of_its_region_and_not_between_them(
    new_page: Any, files: dict[str, Any]
) -> None:
    page, _ = new_page(DESKTOP, offline=True)
    page.goto(files["national"].as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    state = layout_scene(
        Atlas.bundled(), Selection(plan="national-2023-261", region="510000"), details=False
    ).state()
    items = [
        {
            "id": "510600",
            "at": [31.13, 104.4],
            "size": 14,
            "shift": 1,
            "notes": ["德阳市"],
            **symbol(kind),
        }
        for kind in ("core", "receive")
    ]
    state["layers"] = [
        *state["layers"],
        {"id": "two", "kind": "symbols", "off": False, "items": items},
    ]
    show(page, state)
    next_frame(page)
    page.wait_for_function(
        "[...document.querySelectorAll('.atlas-label')].some((one) => one.textContent === '德阳' && one.style.display !== 'none')"
    )
    boxes = page.evaluate(
        """() => [...document.querySelectorAll('.atlas-label, .atlas-symbol')]
          .filter((one) => one.style.display !== 'none' && (one.textContent === '德阳' || one.getAttribute('aria-label') === '德阳市'))
          .map((one) => { const { left, right, top, bottom } = one.getBoundingClientRect(); return [left, right, top, bottom]; })"""
    )
    assert len(boxes) == 3
    for one, two in combinations(boxes, 2):
        assert one[0] >= two[1] or one[1] <= two[0] or one[2] >= two[3] or one[3] <= two[2]


# Names of sites and the signs on the map, as boxes on the screen.
SITES = """() => {
  const box = (one) => { const { left, right, top, bottom } = one.getBoundingClientRect(); return [left, right, top, bottom]; };
  const names = [...document.querySelectorAll('.atlas-label-site')].filter((one) => one.style.display !== 'none');
  return [names.map((one) => [one.textContent, box(one)]),
    [...document.querySelectorAll('.atlas-symbol')].map((one) => [one.getAttribute('aria-label'), box(one)])];
}"""


def gap(one: list[float], two: list[float]) -> float:
    across = max(0.0, two[0] - one[1], one[0] - two[1])
    down = max(0.0, two[2] - one[3], one[2] - two[3])
    return float((across**2 + down**2) ** 0.5)


@pytest.mark.parametrize(("window", "least"), [(DESKTOP, 7), (PHONE, 2)], ids=["wide", "phone"])
def test_the_name_of_a_site_stands_nearer_to_its_own_sign_than_to_another(
    new_page: Any, files: dict[str, Any], window: dict[str, int], least: int
) -> None:
    page, log = new_page(window, offline=True)
    page.goto(files["national"].as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    scene = layout_scene(Atlas.bundled(), Selection(plan="wulong-2023-13"), details=False)
    show(page, {**scene.state(), "named": None}, then="atlas.fit();")
    next_frame(page)
    names, signs = page.evaluate(SITES)
    assert len(names) >= least
    for name, box in names:
        (own,) = [sign for told, sign in signs if told.startswith(name)]
        others = [gap(box, sign) for told, sign in signs if not told.startswith(name)]
        # 白马镇基地 stood beside the sign of 长坝, 长坝绿色建材产业园 under that of 白云乡.
        assert gap(box, own) < min(others), name
    assert log.errors == []
