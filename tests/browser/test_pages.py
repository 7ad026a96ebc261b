"""What holds on every page, wide and on a phone: nobody shut out, six sizes of type, nothing cut."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import settle

pytestmark = pytest.mark.browser

# Pages that no other test of this folder lets axe look at.
UNSEEN = ("/nation", "/siting", "/scenarios", "/monitor", "/place?place=510100", "/export")
EVERY = (*UNSEEN, "/?selected=510100", "/logistics", "/compare", "/collaboration", "/reading")
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
# How far a page, the row of pages in the header and the line of sources go beyond their room.
BEYOND = """() => {
  const row = document.querySelector('.st-key-frame-pages');
  return [document.documentElement.scrollWidth - window.innerWidth, row.scrollWidth - row.clientWidth];
}"""


def open_page(page: Any, address: str) -> None:
    page.goto(address)
    page.locator(".st-key-frame-head").wait_for()
    settle(page)


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_every_page_keeps_to_six_sizes_and_to_its_window(new_page, app_address, viewport):
    page, log = new_page(viewport)
    allowed = WIDE_PX if viewport == DESKTOP else PHONE_PX
    wrong = {}
    for path in EVERY:
        open_page(page, app_address + path)
        sizes = page.evaluate(SIZES)
        odd = {size: words[:3] for size, words in sizes.items() if float(size[:-2]) not in allowed}
        sideways, header = page.evaluate(BEYOND)
        if odd or sideways > 0 or (viewport == DESKTOP and header > 0):
            wrong[path] = (odd, sideways, header)
    assert wrong == {}
    assert log.outside == []


def test_the_header_names_every_page_in_english_too(new_page, app_address):
    page, _ = new_page()
    open_page(page, f"{app_address}/sources?lang=en")
    assert page.evaluate(BEYOND) == [0, 0]


@pytest.mark.parametrize("path", UNSEEN)
def test_axe_finds_no_serious_fault(new_page, app_address, path):
    page, _ = new_page()
    open_page(page, app_address + path)
    assert serious(page) == []
