"""Enterprises on an exported map: cells from afar, points near by, regions below them still answer."""

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


@pytest.fixture
def page(new_page: Any, tmp_path: Path) -> Any:
    scene = layout_scene(Atlas.bundled(), Selection(plan="sichuan-2025-2027"))
    path = tmp_path / "map.html"
    html.save(Atlas.bundled(), with_enterprises(replace(scene), SPREAD), path)
    page, log = new_page(offline=True)
    page.goto(path.as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    page.wait_for_timeout(300)
    yield page
    assert log.errors == []


def test_a_cell_is_painted_where_it_lies_and_gives_way_to_points(page):
    assert page.evaluate("atlas.map.getZoom()") < 9
    assert page.evaluate(PAINTED, [30.6, 104.4])[3] > 100  # in the cell
    assert page.evaluate(PAINTED, [30.75, 103.8])[3] == 0  # beside it
    page.evaluate("atlas.map.setView([30.75, 104.25], 10, {animate: false})")
    page.wait_for_timeout(300)
    assert page.evaluate(PAINTED, [30.75, 104.25])[3] > 100  # the point
    assert page.evaluate(PAINTED, [30.74, 104.3])[3] == 0  # no cell any more


def test_the_region_under_a_cell_still_answers_a_click(page):
    click_region(page, "510100")
    assert page.evaluate("atlas.state.picked") == "510100"


def test_the_legend_takes_the_layer_off(page):
    page.get_by_label("企业").first.uncheck()
    assert page.locator(".leaflet-atlas-density-pane canvas").count() == 0
    page.get_by_label("企业").first.check()
    page.wait_for_timeout(200)
    assert page.evaluate(PAINTED, [30.6, 104.4])[3] > 100
