"""Enterprises in a browser: the page from upload to table, and the layer of an exported map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.enterprises.density import Spread, Width
from gis.plans.designations import Selection
from layers import html
from layers.layout.enterprises import with_enterprises
from layers.layout.scenes import layout_scene
from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import next_frame, settle, width_px
from tests.browser.test_export import click_region

pytestmark = pytest.mark.browser

# Half a degree east of Chengdu's middle, and one point in it.
CELLS = pd.DataFrame({"column": [208], "row": [61], "class": [4]})
POINTS = pd.DataFrame({"lon": [104.25], "lat": [30.75]})
SPREAD = Spread("企业", (Width(0.5, 9.0, CELLS),), (0.01, 0.1, 1.0, 10.0), POINTS, 5)
# Pixels of the canvas that are painted in its middle colour at a place of the map.
PAINTED = """([lat, lng]) => {
  const canvas = document.querySelector(".leaflet-atlas-density-pane canvas");
  const at = atlas.map.latLngToContainerPoint([lat, lng]);
  const [box, map] = [canvas, atlas.map.getContainer()].map((e) => e.getBoundingClientRect());
  const scale = canvas.width / box.width;
  const [x, y] = [(at.x + map.x - box.x) * scale, (at.y + map.y - box.y) * scale];
  return Array.from(canvas.getContext("2d").getImageData(x, y, 1, 1).data);
}"""


@pytest.fixture(scope="module")
def spread_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    scene = layout_scene(Atlas.bundled(), Selection(plan="sichuan-2025-2027"))
    path = tmp_path_factory.mktemp("spread") / "map.html"
    html.save(Atlas.bundled(), with_enterprises(replace(scene), SPREAD), path)
    return path


@pytest.fixture
def page(looked_at: Any, spread_map: Path) -> Any:
    page = looked_at(spread_map)
    page.evaluate("atlas.fit()")
    next_frame(page)
    return page


def test_a_cell_is_painted_where_it_lies_and_gives_way_to_points(page):
    assert page.evaluate("atlas.map.getZoom()") < 9
    assert page.evaluate(PAINTED, [30.6, 104.4])[3] > 100  # in the cell
    assert page.evaluate(PAINTED, [30.75, 103.8])[3] == 0  # beside it
    page.evaluate("void atlas.map.setView([30.75, 104.25], 10, {animate: false})")
    next_frame(page)
    assert page.evaluate(PAINTED, [30.75, 104.25])[3] > 100  # the point
    assert page.evaluate(PAINTED, [30.74, 104.3])[3] == 0  # no cell any more


def test_the_region_under_a_cell_still_answers_a_click(page):
    click_region(page, "510100")
    assert page.evaluate("atlas.state.picked") == "510100"


def test_the_legend_takes_the_layer_off(page):
    page.get_by_role("checkbox", name="企业").first.uncheck()
    assert page.locator(".leaflet-atlas-density-pane canvas").count() == 0
    page.get_by_role("checkbox", name="企业").first.check()
    next_frame(page)
    assert page.evaluate(PAINTED, [30.6, 104.4])[3] > 100


def test_a_list_is_sent_counted_and_shown(new_page, app_address, tmp_path):
    rows = "企业,经度,纬度,行业代码\n甲,104.06,30.67,C3011\n乙,106.55,29.56,C3021\n丙,0,0,C3011\n"
    path = tmp_path / "名录.csv"
    path.write_text(rows, encoding="gb18030")
    page, log = new_page(PHONE)
    page.goto(f"{app_address}/enterprises")
    page.set_input_files("input[type=file]", path)
    page.get_by_role("button", name="汇总").click()
    page.get_by_text("1 行坐标为 0,0").wait_for()
    page.get_by_role("button", name="在“布局”中显示").click()
    page.get_by_text("已含 2 家企业").wait_for()
    for window in (PHONE, DESKTOP):
        page.set_viewport_size(window)
        settle(page)
        assert width_px(page) <= window["width"]
        assert serious(page) == []
    assert log.outside == []
