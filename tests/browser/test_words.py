"""Words of Streamlit's own that have no other language: on a Chinese page ours stand instead."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.driver import settle

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
def test_a_list_that_holds_nothing_says_so_in_the_language_of_the_page(
    new_page: Any, app_address: str, lang: str, name: str, found: list[str]
) -> None:
    page, log = new_page()
    page.goto(f"{app_address}/place?lang={lang}")
    settle(page)
    assert searched(page, name) == found
    assert not log.errors


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
    # What asks to press Enter stands nowhere.
    page.goto(f"{app_address}/place?place=510100&lang=zh")
    settle(page)
    assert page.locator('[data-testid="InputInstructions"]:visible').count() == 0
    assert not log.errors


def test_a_list_of_several_that_holds_nothing_says_both_reasons(
    new_page: Any, app_address: str
) -> None:
    page, log = new_page()
    page.goto(f"{app_address}/compare?lang=zh")
    settle(page)
    page.locator(".st-key-frame-bar").get_by_role("button").filter(has_text="区域").first.click()
    assert searched(page, "区域") == ["", "没有可选项（没有匹配的，或已选满）"]
    assert not log.errors
