"""Words of Streamlit's own that have no other language, and words of ours that have room: on a Chinese page ours stand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import settle
from tests.browser.test_pages import HEADER

pytestmark = pytest.mark.browser

# What a reader sees of an element: what stands in it where its letters have a size, and what a style puts behind.
SEEN = """(element) => {
  const own = getComputedStyle(element), after = getComputedStyle(element, '::after').content;
  return [own.fontSize === '0px' ? '' : element.textContent, after === 'none' ? '' : JSON.parse(after)];
}"""
DRAG = """(zone) => {
  const held = new DataTransfer();
  held.items.add(new File(['a'], 'a.csv', { type: 'text/csv' }));
  for (const kind of ['dragenter', 'dragover']) {
    zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: held }));
  }
}"""


def searched(page: Any, name: str) -> list[str]:
    """Type into a list what it does not hold, and return what it says."""
    box = page.get_by_role("combobox", name=name).first
    box.click()
    box.fill("zzzz")
    empty = page.locator("[role=listbox][data-empty=true] [role=option] > *")
    empty.wait_for()
    return empty.evaluate(SEEN)


@pytest.mark.parametrize(
    ("lang", "name", "found"),
    [("zh", "区域或园区", ["", "没有匹配项"]), ("en", "Region or park", ["No results", ""])],
)
def test_the_page_of_a_place_speaks_its_language_has_a_whole_title_on_a_phone_and_leads_everywhere(
    new_page: Any, app_address: str, lang: str, name: str, found: list[str]
) -> None:
    page, log = new_page(PHONE)
    page.goto(f"{app_address}/place?place=510100&lang={lang}")
    title = page.locator(".st-key-frame-title h4")
    title.wait_for()
    settle(page)
    # 招商：一地一页，一园一页 ended in dots.
    room, words = title.evaluate(
        "e => [[e.clientWidth, e.clientHeight], [e.scrollWidth, e.scrollHeight]]"
    )
    assert words[0] <= room[0]
    assert words[1] <= room[1] + 1
    # What asks to press Enter stands nowhere.
    assert page.locator('[data-testid="InputInstructions"]:visible').count() == 0
    if lang == "zh":
        a_window_enlarged_as_in_offices_reaches_every_page(page)
    page.set_viewport_size(DESKTOP)
    settle(page)
    assert searched(page, name) == found
    assert not log.errors


def a_window_enlarged_as_in_offices_reaches_every_page(page: Any) -> None:
    """At 150 % of 1280 pixels half of the pages were there only for who pushed the row sideways."""
    page.set_viewport_size({"width": 853, "height": 480})
    settle(page)
    page.locator('[class*="st-key-frame-more-of"]').get_by_role("button").first.click()
    names = page.locator(".st-key-frame-more-pages").last.get_by_role("link").all_inner_texts()
    assert [name.split()[-1] for name in names][-3:] == ["招商", "读规划", "数据与来源"]
    # Each has room inside the window.
    box = page.locator(".st-key-frame-more-pages").last.bounding_box()
    assert box["y"] + box["height"] <= 480
    page.set_viewport_size({"width": 1280, "height": 480})
    assert page.evaluate(HEADER) <= 0
    assert page.locator('[class*="st-key-frame-more-of"]').first.is_hidden()
    page.keyboard.press("Escape")


def test_an_upload_speaks_chinese_also_while_a_file_is_dragged_over_it(
    new_page: Any, app_address: str
) -> None:
    page, log = new_page()
    page.goto(f"{app_address}/enterprises?lang=zh")
    settle(page)
    zone = page.locator('[data-testid="stFileUploaderDropzone"]').first
    zone.wait_for()
    assert zone.locator("button p").evaluate(SEEN) == ["", "选择文件"]
    told = zone.locator('[data-testid="stFileUploaderDropzoneInstructions"] span').evaluate(SEEN)
    assert told[0] == ""
    zone.evaluate(DRAG)
    over = zone.locator("input + div > span")
    over.wait_for()
    assert over.evaluate(SEEN) == ["", "拖到这里放下"]
    assert not log.errors
