"""What holds on every page, wide and on a phone: nobody shut out, six sizes of type, nothing cut."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import settle, width_px
from tests.browser.room import CONTROLS, covered, share

pytestmark = pytest.mark.browser

# What stems from Streamlit's own parts, and no page can mend: a rule of axe and a part of a selector.
_TABLE = (("scrollable-region-focusable", "stMain"),)
_FORM = (
    ("nested-interactive", "stExpander"),
    ("aria-input-field-name", "stSelectbox"),
    ("scrollable-region-focusable", "stVerticalBlock"),
)
# Every page but those that are looked at where they are filled: 读规划 with a plan, 企业 with a list.
EVERY = {
    "/?selected=510100": (), "/nation": (), "/siting": (), "/scenarios": (), "/monitor": (),
    "/place?place=510100": (), "/export": (), "/logistics": _FORM, "/compare": _TABLE,
    "/collaboration": _TABLE, "/reading": (),
}  # fmt: skip
# Of these the pages that tests of their own open on a phone; here they are looked at in a window made smaller.
ON_A_PHONE = frozenset(
    ("/?selected=510100", "/logistics", "/compare", "/collaboration", "/reading")
)
WIDE_PX, PHONE_PX = {11, 12, 13, 14, 16, 20}, {11, 12, 13, 15, 16, 20}
# Sizes of what has words of its own and is seen; also inside the shadow roots of components.
SIZES = """() => {
  const found = {};
  const walk = (root) => root.querySelectorAll('*').forEach((e) => {
    if (e.shadowRoot) walk(e.shadowRoot);
    const words = [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent.trim()).join('');
    const { width, height } = e.getBoundingClientRect();
    const { visibility, fontSize } = getComputedStyle(e);
    if (!words || width < 2 || height < 2 || visibility === 'hidden' || fontSize === '0px') return;
    if (['STYLE', 'SCRIPT'].includes(e.tagName) || e.closest('[data-testid="stIconMaterial"]')) return;
    (found[fontSize] = found[fontSize] || []).push(words.slice(0, 20));
  });
  walk(document);
  return found;
}"""
# How far the row of pages in the header goes beyond its room.
HEADER = """() => {
  const row = document.querySelector('.st-key-frame-pages');
  return row.scrollWidth - row.clientWidth;
}"""

NOTED = """() => {
  window.noted = [];
  let asked = window.atlasAsked;
  Object.defineProperty(window, 'atlasAsked', { get: () => asked, set: (value) => { asked = value; noted.push(value); } });
}"""


def open_page(page: Any, address: str) -> None:
    page.goto(address)
    page.locator(".st-key-frame-head").wait_for()
    settle(page)


def odd_sizes(page: Any, allowed: set[int]) -> dict[str, list[str]]:
    """Return what is written in none of the allowed sizes of type."""
    sizes = page.evaluate(SIZES)
    return {size: words[:3] for size, words in sizes.items() if float(size[:-2]) not in allowed}


@pytest.mark.parametrize("path", EVERY)
def test_a_page_keeps_to_six_sizes_and_its_window_and_shuts_nobody_out(new_page, app_address, path):
    page, log = new_page(DESKTOP)
    open_page(page, app_address + path)
    assert odd_sizes(page, WIDE_PX) == {}
    assert width_px(page) <= DESKTOP["width"]
    assert page.evaluate(HEADER) <= 0
    if "selected" in path:
        # With the dossier open the plan is beside it.
        page.get_by_role("heading", name="成都市").wait_for()
        assert share(page, DESKTOP) >= 0.65
        assert covered(page) == [0] * len(CONTROLS)
    assert serious(page, EVERY[path]) == []
    page.set_viewport_size(PHONE)
    if path in ON_A_PHONE:
        settle(page)
    else:
        open_page(page, app_address + path)
    assert odd_sizes(page, PHONE_PX) == {}
    assert width_px(page) <= PHONE["width"]
    assert log.outside == []


def test_the_header_names_every_page_in_english_too(new_page, app_address):
    page, _ = new_page()
    open_page(page, f"{app_address}/sources")
    page.locator("table.read").first.wait_for()
    assert serious(page) == []
    page.evaluate(NOTED)
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    settle(page)
    # What ``settle`` goes by: a run is asked for, and has begun.
    noted = page.evaluate("noted")
    assert (noted[0], noted[-1]) == (True, False)
    assert (width_px(page), page.evaluate(HEADER)) == (DESKTOP["width"], 0)


def test_the_bar_over_own_data_shuts_nobody_out_and_cuts_no_words_in_english(new_page, app_address):
    page, _ = new_page(DESKTOP)
    open_page(page, f"{app_address}/compare?section=own&lang=en")
    cut = """() => [...document.querySelectorAll('.st-key-frame-bar *')].filter((e) =>
      e.clientWidth > 1 && e.scrollWidth > e.clientWidth && getComputedStyle(e).textOverflow === 'ellipsis'
    ).map((e) => e.innerText)"""
    assert page.evaluate(cut) == []
    page.get_by_role("button", name="Settings file").wait_for()
    assert serious(page, _TABLE) == []
