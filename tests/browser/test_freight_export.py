"""Exported freight maps in a browser, opened from disk: what a click says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gis.atlas import Atlas
from gis.freight import costs, flows, reach, resilience, routing
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.routing import Shipment
from gis.freight.whereabouts import locate
from layers import html
from layers.freight.scenes import Backdrop, Strain, load_scene, reach_scene, route_scene
from layers.layer import AtlasLayer
from layers.scene import Scene
from tests.browser.driver import look
from tests.browser.test_export import click_region

pytestmark = pytest.mark.browser


def _scenes() -> dict[str, Scene]:
    net, factors = network.load(Atlas.bundled()), costs.defaults(Atlas.bundled())
    ends = locate(Atlas.bundled(), "武隆"), locate(Atlas.bundled(), "成都")
    moving = flows.all_pairs([*ends, locate(Atlas.bundled(), "德阳")], 100.0)
    terms, ground = Terms(factors), Backdrop(net, factors)
    note = {
        "fills": {"510100": {"stripes": ["#2a6aa8"], "wide": False}},
        "notes": {"510100": ["12 家"]},
    }
    return {
        "route": route_scene(ground, routing.compare(net, Shipment(*ends, tonnes=10), terms)),
        "reach": reach_scene(ground, reach.reach(net, ends[0], (30.0, 60.0), "CNY/t", terms)),
        "loads": load_scene(ground, moving, Strain(resilience.betweenness(net, moving, terms))),
        "theme": Scene(layers=(AtlasLayer("theme", "fill", note),)),
    }


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("freight")
    paths = {}
    for name, scene in _scenes().items():
        paths[name] = folder / f"{name}.html"
        html.save(Atlas.bundled(), scene, paths[name])
    return paths


@pytest.fixture
def opened(looked_at: Any, maps: dict[str, Path]) -> Any:
    def open_map(name: str) -> Any:
        page = looked_at(maps[name])
        page.locator(".atlas-details").evaluate(
            "(card) => { card.hidden = true; card.replaceChildren(); }"
        )
        return page

    return open_map


def said(page: Any) -> list[str]:
    page.locator(".atlas-details h2").wait_for()
    return page.locator(".atlas-details h2, .atlas-details p, .atlas-details li").all_inner_texts()


@pytest.mark.parametrize(
    ("name", "adcode", "view", "expected"),
    [
        ("theme", "510100", "[30.6, 104.1], 7", ["成都市", "12 家"]),
        ("theme", "510600", "[31.1, 104.4], 7", ["德阳市", "此图没有该区域的数据。"]),
        ("loads", "511000", "[29.6, 104.9], 8", ["内江市", "没有货流从该区域发出或到达。"]),
        ("reach", "520300", "[28.2, 107.2], 8", ["遵义市", "该区域的驻地不在所选范围内。"]),
    ],
)
def test_a_click_on_a_region_says_what_this_map_knows(opened, name, adcode, view, expected):
    page = opened(name)
    look(page, f"setView({view}, {{ animate: false }})")
    click_region(page, adcode)
    assert said(page) == expected


def test_a_region_inside_says_its_value(opened):
    page = opened("reach")
    page.evaluate("void atlas.pick('500102', true)")
    title, value = said(page)
    assert title == "重庆市涪陵区"
    assert value.endswith("元/吨")
    page.evaluate("void atlas.pick('500000', true)")
    assert said(page)[-1] == "38 个县级区域中 11 个的驻地在范围内"


def test_a_region_that_sends_says_how_much(opened):
    page = opened("loads")
    page.evaluate("void atlas.pick('510600', true)")
    assert said(page) == ["德阳市", "发出 200 吨，到达 200 吨"]


def test_a_county_on_a_map_of_routes_is_no_part_of_a_plan(opened):
    page = opened("route")
    page.evaluate("void atlas.pick('510115', true)")
    assert said(page)[-1] == "本图表示运输路线，没有该区域的单独数据。"


def test_a_port_is_called_by_its_name(opened):
    page = opened("route")
    page.evaluate("void atlas.pick('place:涪陵港', true)")
    assert said(page) == ["涪陵港", "点位为城镇，不是码头"]
