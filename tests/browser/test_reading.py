"""The page 读规划 in a real browser: a plan pasted, read, joined to the atlas, on the map."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import settle, width_px
from tests.gis.plans.reader.plan_text import TEXT

pytestmark = pytest.mark.browser

# Drawn by Streamlit's table, which hides its own search field and canvas from nobody.
KNOWN = (("scrollable-region-focusable", "stMain"),)


def faults(log: Any) -> list[str]:
    """Return the errors of a page but one of Streamlit: it looks for its server below the path."""
    return [line for line in log.errors if "404" not in line]


def test_a_pasted_plan_is_read_beside_its_text_offline_and_joins_the_atlas(new_page, app_address):
    page, log = new_page()
    page.goto(f"{app_address}/reading")
    page.locator(".st-key-reading-paste textarea").fill(TEXT)
    page.locator(".st-key-reading-paste textarea").press("Control+Enter")
    page.locator(".st-key-reading-go button").click()
    page.locator("mark").first.wait_for()
    settle(page)
    marks = page.locator("mark").all_inner_texts()
    assert len(marks) > 5
    plain = "".join(TEXT.split())
    assert [mark for mark in marks if "".join(mark.split()) not in plain] == []
    assert page.get_by_text("布局记录 6 条").first.is_visible()
    assert serious(page, KNOWN) == []
    page.set_viewport_size(PHONE)
    settle(page)
    assert width_px(page) <= PHONE["width"]
    page.set_viewport_size(DESKTOP)
    # There is no map here that would say it.
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    settle(page)
    page.locator(".st-key-reading-join button").click()
    page.locator("[data-testid=stAlertContentSuccess]").last.wait_for()
    settle(page)
    page.locator(".st-key-reading-see button").click()
    page.locator("#atlas[data-drawn]").wait_for()
    assert "plan=" in page.url
    assert log.outside == []
    assert faults(log) == []


def test_a_phone_shows_why_a_plan_of_goals_has_no_map_and_leads_to_them(new_page, app_address):
    page, log = new_page(PHONE)
    page.goto(f"{app_address}/reading?lang=en")
    field = page.locator(".st-key-reading-paste textarea")
    field.fill("四川省低空产业规划\n一、目标\n到2027年，低空产业产值达到1000亿元。")
    field.press("Control+Enter")
    page.locator(".st-key-reading-go button").click()
    page.locator("mark").first.wait_for()
    settle(page)
    page.locator(".st-key-reading-join button").click()
    page.locator("[data-testid=stAlertContentSuccess]").last.wait_for()
    settle(page)
    page.locator(".st-key-reading-see button").click()
    page.locator("#atlas[data-drawn]").wait_for()
    settle(page)
    note, button = (
        page.locator(one).bounding_box()
        for one in (".st-key-frame-note", ".st-key-layout-to-targets button")
    )
    # The note ran out of the window at the right, with the button that leads on.
    assert note["x"] + note["width"] <= PHONE["width"]
    assert button["x"] + button["width"] <= PHONE["width"]
    page.locator(".st-key-layout-to-targets button").click()
    page.get_by_text("低空产业产值").first.wait_for()
    assert faults(log) == []


def test_the_figures_of_a_table_stand_apart_in_the_text(new_page, app_address):
    """172 and 260 in two cells were shown as 172260."""
    page, _ = new_page()
    page.goto(f"{app_address}/reading")
    field = page.locator(".st-key-reading-paste textarea")
    field.fill(
        "毕节市规划\n指标\t单位\t2025年\t2030年\t属性\n绿色建材产值\t亿元\t172\t260\t预期性\n"
    )
    field.press("Control+Enter")
    page.locator(".st-key-reading-go button").click()
    page.locator("mark").first.wait_for()
    settle(page)
    mark = page.locator("mark", has_text="172").first
    gap = mark.evaluate("""(mark) => {
      const words = mark.firstChild, at = words.data.search(/172\\t260/), box = (from, to) => {
        const range = document.createRange();
        range.setStart(words, from);
        range.setEnd(words, to);
        return range.getBoundingClientRect();
      };
      return box(at + 4, at + 7).left - box(at, at + 3).right;
    }""")
    assert gap > 12
