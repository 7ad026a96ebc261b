"""The page 读规划 in a real browser: a plan pasted, read, joined to the atlas, on the map."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import PHONE
from tests.browser.driver import settle
from tests.gis.plans.reader.plan_text import TEXT

pytestmark = pytest.mark.browser

# Drawn by Streamlit's table, which hides its own search field and canvas from nobody.
KNOWN = (("scrollable-region-focusable", "stMain"),)


@pytest.fixture
def read(new_page: Any, app_address: str) -> Any:
    """Paste the test plan into the page and wait until it is read."""

    def read_plan(path: str = "/reading", **options: Any) -> tuple[Any, Any]:
        page, log = new_page(**options)
        page.goto(app_address + path)
        page.locator(".st-key-reading-paste textarea").fill(TEXT)
        page.locator(".st-key-reading-paste textarea").press("Control+Enter")
        page.locator(".st-key-reading-go button").click()
        page.locator("mark").first.wait_for()
        settle(page)
        return page, log

    return read_plan


def faults(log: Any) -> list[str]:
    """Return the errors of a page but one of Streamlit: it looks for its server below the path."""
    return [line for line in log.errors if "404" not in line]


def test_a_pasted_plan_is_read_beside_its_text_offline(read):
    page, log = read()
    marks = page.locator("mark").all_inner_texts()
    assert len(marks) > 5
    plain = "".join(TEXT.split())
    assert [mark for mark in marks if "".join(mark.split()) not in plain] == []
    assert page.get_by_text("布局 6 条").first.is_visible()
    # There is no map here that would say it.
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    assert log.outside == []
    assert faults(log) == []


def test_a_plan_joins_the_atlas_and_is_on_the_layout_page(read):
    page, log = read()
    page.locator(".st-key-reading-join button").click()
    page.locator("[data-testid=stAlertContentSuccess]").last.wait_for()
    settle(page)
    page.locator(".st-key-reading-see button").click()
    page.locator("#atlas[data-drawn]").wait_for()
    assert "plan=" in page.url
    assert faults(log) == []


def test_a_reader_with_assistive_technology_finds_no_serious_fault(read):
    page, _ = read()
    assert serious(page, KNOWN) == []


def test_on_a_phone_nothing_is_wider_than_the_screen(read):
    page, _ = read(viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
