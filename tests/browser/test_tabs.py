"""A page that is used again is as empty as a new one, and the browser finds no other machine."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["http://192.0.2.1/", "http://example.org/"])
def test_the_outside_is_cut_off_and_noted(new_page, address):
    page, log = new_page()
    with pytest.raises(Exception, match="ERR_NAME_NOT_RESOLVED"):
        page.goto(address)
    assert log.outside == [address]


def test_nothing_of_one_test_is_left_for_the_next(tabs: Any, tmp_path):
    file = tmp_path / "a.html"
    file.write_text("<!DOCTYPE html><title>a</title><p>a", encoding="utf-8")
    first = tabs.lend(DESKTOP, {}, own=False)
    first.page.goto(file.as_uri())
    first.page.evaluate("() => { localStorage.a = 1; sessionStorage.a = 1; window.a = 1; }")
    before = first.log
    tabs.take_back(first)
    again = tabs.lend(PHONE, {}, own=False)
    assert again.page is first.page
    assert again.log is not before
    again.page.goto(file.as_uri())
    left = "[localStorage.length, sessionStorage.length, typeof window.a, window.innerWidth]"
    assert again.page.evaluate(left) == [0, 0, "undefined", PHONE["width"]]
    assert again.log.requests == [file.as_uri()]
    alone = tabs.lend(DESKTOP, {}, own=True)
    assert alone.page.context is not again.page.context
    tabs.take_back(alone)
    assert alone.page.is_closed()
    tabs.take_back(again)


def test_a_page_is_painted_for_one_who_asks_for_colours_alone(new_page, tmp_path):
    file = tmp_path / "pale.html"
    file.write_text(
        '<!DOCTYPE html><html lang="en"><title>pale</title><main><h1>Title</h1>'
        '<p style="color: #ddd; background: #fff">Hardly to be read.</p></main>',
        encoding="utf-8",
    )
    page, _ = new_page()
    page.goto(file.as_uri())
    opacity = "getComputedStyle(document.documentElement).opacity"
    assert page.evaluate(opacity) == "0"
    assert page.get_by_text("Hardly to be read.").is_visible()
    (fault,) = serious(page)
    assert fault.startswith("color-contrast: p: ")
    assert page.evaluate(opacity) == "1"
