"""The legend of every bundled plan: small, and beside the plan in the first view."""

from __future__ import annotations

import json
from typing import Any

import pytest
import shapely
import shapely.geometry

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html
from layers.layout.scenes import layout_scene
from layers.themes.indicator import indicator_scene
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import look, show
from tests.browser.room import LARGEST_PX

pytestmark = pytest.mark.browser

# Independent of the script that places it: the box as degrees, which Mercator keeps a rectangle.
LEGEND = """() => {
  const outer = atlas.map.getContainer().getBoundingClientRect();
  const box = document.querySelector('.atlas-legend').getBoundingClientRect();
  const at = (x, y) => atlas.map.containerPointToLatLng([x - outer.left, y - outer.top]);
  const [a, b] = [at(box.left, box.bottom), at(box.right, box.top)];
  return { size: [box.width, box.height], degrees: [a.lng, a.lat, b.lng, b.lat],
           holds: box.left >= outer.left && box.right <= outer.right &&
                  box.top >= outer.top && box.bottom <= outer.bottom,
           fits: atlas.map.getBounds().contains(atlas.state.view.bounds) };
}"""
# As text: Playwright packs and unpacks each number of a value alone, which took seconds.
PREFECTURES = """() => JSON.stringify(Object.entries(atlas.geometry.shapes).map(([code, shape]) =>
  [code, shape.map((part) => part.map((ring) => ring.map((p) => [p.lng, p.lat])))]))"""
COUNTIES = """() => JSON.stringify(Object.entries(atlas.countyPolygons || {}).map(([code, drawn]) =>
  [code, drawn.toGeoJSON().geometry]))"""


def prefectures(page: Any) -> dict[str, Any]:
    return {
        code: shapely.union_all([shapely.make_valid(shapely.Polygon(p[0], p[1:])) for p in parts])
        for code, parts in json.loads(page.evaluate(PREFECTURES))
    }


def counties(page: Any, scope: tuple[str, ...]) -> dict[str, Any]:
    found = json.loads(page.evaluate(COUNTIES))
    return {
        code: shapely.make_valid(shapely.geometry.shape(shape))
        for code, shape in found
        if is_about(code, scope)
    }


def is_about(code: str, scope: tuple[str, ...]) -> bool:
    return not scope or bool({code, f"{code[:4]}00", f"{code[:2]}0000"} & set(scope))


def test_no_plan_has_its_legend_over_a_region(new_page: Any, files: dict[str, Any]) -> None:
    page, log = new_page(DESKTOP, offline=True)
    page.goto(files["national"].as_uri())
    page.wait_for_function("typeof atlas === 'object' && atlas.state.legend")
    shapes = prefectures(page)
    assert len(shapes) == 375
    atlas = Atlas.bundled()
    plans = list(atlas.table("plans")["plan_id"])
    assert len(plans) >= 5
    over: dict[str, list[str]] = {}
    for plan in plans:
        scene = layout_scene(atlas, Selection(plan=plan), details=False)
        show(page, scene.state())
        found = page.evaluate(LEGEND)
        assert max(found["size"]) <= LARGEST_PX, plan
        assert min(found["size"]) > 20, plan
        assert found["holds"], plan
        assert found["fits"], plan
        box = shapely.box(*found["degrees"])
        regions = {**shapes, **counties(page, scene.scope)}
        about = {c: shape for c, shape in regions.items() if is_about(c, scene.scope)}
        assert about, plan
        hit = [c for c, shape in about.items() if shape.intersects(box)]
        if hit:
            over[plan] = hit
    assert over == {}
    assert log.errors == []


# Of boxes across the map: what the script counts, the points of its grid as degrees, and the corners of regions inside.
COUNTED = """() => {
  const { map } = atlas, { x: across, y: down } = map.getSize(), found = [];
  const isMeant = AtlasPlacing.within(atlas.state.scope);
  const corners = Object.entries(atlas.polygons).filter(([code]) => isMeant(code)).flatMap(([, drawn]) =>
    drawn.getLatLngs().flat(2)).map((place) => map.latLngToContainerPoint(place));
  for (let left = 150; left < across - 230; left += 160) for (let top = 60; top < down - 150; top += 110) {
    const box = { left, top, right: left + 70, bottom: top + 70 };
    const points = [];
    for (let x = left; x <= box.right; x += 7) for (let y = top; y <= box.bottom; y += 7) {
      const { lng, lat } = map.containerPointToLatLng([x, y]);
      points.push([lng, lat]);
    }
    const inside = corners.filter(({ x, y }) => x > left && x < box.right && y > top && y < box.bottom);
    found.push([AtlasPlacing.covered(atlas, box), points, inside.length]);
  }
  return JSON.stringify(found);
}"""


def test_what_a_legend_would_cover_is_counted_as_point_by_point(looked_at: Any, files: Any) -> None:
    page = looked_at(files["sichuan"])
    about = [shape for code, shape in prefectures(page).items() if is_about(code, ("510000",))]
    assert len(about) == 21
    counts = json.loads(page.evaluate(COUNTED))
    within = [
        sum(int(shapely.contains_xy(shape, points).sum()) for shape in about)
        for _, points, _ in counts
    ]
    # Boxes beside the province, across its border and wholly inside one region.
    assert min(within) == 0
    assert max(within) >= 121
    for (counted, _, corners), points in zip(counts, within, strict=True):
        assert abs(counted - corners - points) <= 2


SIZES = """() => {
  const wide = (node) => Math.round(node.querySelector('svg').getBoundingClientRect().width);
  const shown = [...document.querySelectorAll('.atlas-symbol')];
  return { circles: Object.fromEntries(shown.map((one) => [one.getAttribute('aria-label'), wide(one)])),
           above: shown.map((one) => [Number(getComputedStyle(one).zIndex), wide(one)]),
           legend: [...document.querySelectorAll('.atlas-legend-row')].map((row) => [row.textContent, wide(row)]),
           line: [...document.querySelectorAll('.atlas-legend-line svg')].map((one) => one.getBoundingClientRect().width) };
}"""


def test_circles_are_as_large_as_in_the_legend_at_any_zoom_and_none_hides_a_smaller_one(
    new_page: Any, tmp_path: Any
) -> None:
    """From afar circles shrank to six tenths and the legend did not; Shenzhen lay over Dongguan."""
    atlas = Atlas.bundled()
    path = tmp_path / "gdp.html"
    html.save(atlas, indicator_scene(atlas, "gdp:2023"), path)
    page, log = new_page(DESKTOP, offline=True)
    page.goto(path.as_uri())
    page.wait_for_selector(".atlas-symbol")
    first = page.evaluate(SIZES)
    assert first["circles"]["上海市"] == 46
    # Symbols of no number shrink from afar at the first view, too, not only after a zoom.
    assert page.evaluate("() => document.querySelector('.atlas-far') !== null")
    assert first["legend"][0] == ["47,000", 46]
    sizes = [size for _, size in sorted(first["above"]) if size != 12]
    assert sizes == sorted(sizes, reverse=True)
    for zoom in (-0.5, 0.5):
        look(page, f"setZoom(atlas.map.getZoom() + {zoom}, {{ animate: false }})")
        assert page.evaluate("() => document.querySelector('.atlas-far') !== null")
        assert page.evaluate(SIZES)["circles"] == first["circles"]
    page, log = new_page(PHONE, offline=True)
    page.goto(path.as_uri())
    page.wait_for_selector(".atlas-symbol")
    assert page.evaluate(SIZES)["line"] == [46, 22, 9]
    assert log.errors == []
