"""Inset, scale bar and arrow: on no region that the map is about, whatever its form."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from gis.atlas import Atlas
from gis.plans import file
from gis.plans.designations import Selection
from layers.extent import bounds
from layers.layout.scenes import layout_scene
from layers.print.frame import Frame
from layers.print.imprint import Imprint, Paper
from layers.print.parts import furniture, locator
from layers.print.parts.furniture import Wanted, furnished
from layers.print.plate import layout, plate_data
from layers.scene import Scene

WANTED = Wanted((33.0, 30.0), (61.0, 10.0), (13.0, 18.0))


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def found(atlas: Atlas, code: str, sides: tuple[float, float]) -> furniture.Furniture:
    box = bounds(atlas, [code])
    scene = Scene(layers=(), bounds=box, scope=(code,))
    return furnished(atlas, scene, Frame((tuple(box[0]), tuple(box[1])), *sides), WANTED)


def boxes(one: furniture.Furniture) -> list[shapely.Polygon]:
    every = (one.inset, one.bar, one.arrow)
    return [shapely.box(box.left, box.top, box.right, box.bottom) for box in every]


@pytest.mark.parametrize("orientation", ["landscape", "portrait"])
def test_no_province_lies_under_inset_bar_or_arrow(atlas, orientation):
    sides = layout(Paper("a4", orientation)).map[2:]
    # The boundaries of the tables, not the arcs that a print draws.
    shapes = atlas.boundaries("province").set_index("adcode").geometry
    assert len(shapes) == 34
    for code, shape in shapes.items():
        placed = found(atlas, str(code), sides)
        on_paper = shapely.transform(shape, placed.frame.to_mm)
        shapely.prepare(on_paper)
        three = boxes(placed)
        assert not shapely.intersects(three, on_paper).any(), code
        assert shapely.union_all(three).area == pytest.approx(sum(box.area for box in three)), code
        assert shapely.covers(shapely.box(0, 0, *sides), three).all(), code


def test_a_view_without_room_is_widened(atlas):
    """湖南 fills a frame of its own form: the map becomes smaller, the inset stays beside the region."""
    placed = found(atlas, "430000", (100.0, 90.0))
    shape = atlas.boundaries("province").set_index("adcode").geometry["430000"]
    assert not shapely.intersects(boxes(placed), shapely.transform(shape, placed.frame.to_mm)).any()
    assert (
        placed.frame.scale > Frame(tuple(map(tuple, bounds(atlas, ["430000"]))), 100.0, 90.0).scale
    )


def test_a_place_too_small_to_be_seen_has_a_ring_and_scattered_islets_a_box(atlas):
    def located(code: str) -> str:
        return locator.located(
            atlas, Scene(layers=(), bounds=bounds(atlas, [code]), scope=(code,)), 33.0, 30.0
        )

    assert 'r="1.6"' in located("820000")
    assert 'r="1.6"' not in located("420000")
    # 三沙 reaches over most of 海南's box: it is located in the country, by a box.
    assert f'fill="none" stroke="{locator._LOCATED}"' in located("460300")


def test_counties_that_share_a_short_name_are_told_apart(atlas):
    scene = layout_scene(atlas, Selection(region="710000"), details=False)
    data = plate_data(atlas, scene, Imprint(), Paper())
    names = [label["text"] for label in data["labels"]]
    assert {"新竹市", "新竹县", "嘉义市", "嘉义县", "南投"} <= set(names)
    assert not {"新竹", "台湾"} & set(names)
    # White is explained: of what was chosen for this map nothing names the region; other plans held here may.
    assert [entry["text"] for part in data["legend"] for entry in part["entries"]] == [
        "所选规划与条件下未点名"
    ]


def test_no_end_of_a_stated_link_lies_under_inset_bar_or_arrow(atlas):
    """On the slide of 洛阳 the inset lay on 平顶山, and a link led into it."""
    head = (
        'plan_id = "own"\ntitle = "洛阳"\nshort_title = "洛阳"\nshort_title_en = "Luoyang"\nscope = "410300"\nstage = "draft"\n'
        'within = "410300"\nplace_level = "prefecture"\n'
        '[place_codes]\n"三门峡市" = "411200"\n"平顶山市" = "410400"\n"洛阳市" = "410300"\n'
        '[[link]]\nid = "l1"\nkind = "collaboration"\nmembers = ["洛阳市", "三门峡市", "平顶山市"]\nlocator = "一"\n'
    )
    own = atlas.with_plan(file.read(atlas, head, "own.toml"))
    scene = layout_scene(own, Selection(plan="own"), details=False)
    for size in ((200.0, 140.0), (150.0, 107.0), (180.0, 180.0)):
        for is_right in (False, True):
            wanted = Wanted((33.0, 30.0), (30.0, 10.0), (13.0, 18.0), is_right=is_right)
            placed = furnished(own, scene, Frame(tuple(map(tuple, scene.bounds)), *size), wanted)
            ends = [
                end for layer in scene.layers if layer.spec["kind"] == "lines"
                for item in layer.spec["items"] for end in item["path"]
            ]  # fmt: skip
            assert len(ends) == 6
            points = placed.frame.to_mm(np.array(ends)[:, ::-1])
            assert not shapely.intersects(
                shapely.union_all(boxes(placed)), shapely.points(points)
            ).any()
