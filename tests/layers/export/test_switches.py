"""Layers that somebody switched before handing a map over: on the map, in its legend, in the file of choices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans.designations import Selection
from layers.export import making, order_file, switches
from layers.export.order import Order, What
from layers.layout.scenes import layout_scene
from layers.print.drawing import Look, draw
from layers.print.frame import Frame
from layers.print.parts.legend import shown_legend

PLAN = Selection(plan=["sichuan-2025-2027"])


@pytest.fixture(scope="module")
def scene():
    return layout_scene(Atlas.bundled(), PLAN, details=False)


def test_a_switched_layer_is_drawn_or_not_and_so_is_its_legend(scene):
    assert "links" in switches.shown(scene)
    assert "plants" not in switches.shown(scene)
    other = switches.switched(scene, {"links", "plants"})
    drawn = [part.get("id") for part in shown_legend(other, Look())]
    assert "plants" in drawn
    assert "links" not in drawn
    specs = [[{**layer.spec, "off": None} for layer in one.layers] for one in (scene, other)]
    assert specs[0] == specs[1]


def test_an_order_keeps_its_switches(scene):
    order = Order(What(selection=PLAN, layers=("links",), regions=("510100",)))
    again, _ = order_file.from_toml(order_file.to_toml(order))
    assert again == order
    shown = making.scene_of(Atlas.bundled(), replace(order), "zh")
    assert "links" not in switches.shown(shown)


def test_a_layer_that_is_not_there_is_named_with_the_nearest(scene):
    with pytest.raises(SettingError, match="plants"):
        switches.require(scene, ["plant"])


def test_rivers_and_railways_lie_over_the_fills_and_name_their_source(scene):
    changed = ("rivers", "rails")
    shown = switches.switched(switches.with_ground(Atlas.bundled(), scene, changed), changed)
    assert [layer.spec["id"] for layer in shown.layers][:3] == ["fill", "rivers", "rails"]
    assert {"rivers", "rails"} <= set(switches.shown(shown))
    assert "OpenStreetMap" in shown.sources
    frame = Frame(tuple(map(tuple, shown.bounds)), 190, 150)
    # A railway of several parts is drawn in each of them, and what lies elsewhere is left out.
    drawn = draw(Atlas.bundled(), shown, frame, Look(has_labels=False)).svg
    assert (
        drawn.count('stroke="#')
        > draw(Atlas.bundled(), scene, frame, Look(has_labels=False)).svg.count('stroke="#') + 10
    )
    assert switches.with_ground(Atlas.bundled(), scene, ("links",)) is scene
