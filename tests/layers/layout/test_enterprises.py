"""Enterprises on maps: cells and points by value, the legend's figures, screen and print alike."""

import pandas as pd

from gis.atlas import Atlas
from gis.enterprises.density import Spread, Width
from layers import html
from layers.layout import enterprises
from layers.layout.scenes import layout_scene
from layers.print import density
from layers.print.frame import Frame

CELLS = pd.DataFrame({"column": [208, 209], "row": [61, 61], "class": [4, 0]})
POINTS = pd.DataFrame({"lon": [104.25], "lat": [30.75]})
MANY = Spread("企业", (Width(0.5, 5.0, CELLS),), (0.01, 0.1, 1.0, 10.0), POINTS, 12_345)
FEW = Spread("企业", (), (), POINTS, 1)
FRAME = Frame(((30.0, 103.0), (32.0, 106.0)), 200.0, 150.0)


def test_cells_and_points_are_whole_numbers_in_order():
    assert enterprises.items(MANY) == [
        {"width": 0.5, "until": 5.0, "cells": [208, 61, 4, 209, 61, 0]},
        {"points": [307500, 1042500]},
    ]


def test_the_legend_names_the_classes_that_are_there_and_the_sample():
    part = enterprises.enterprise_legend(MANY)
    assert [entry["text"] for entry in part["entries"]] == [
        "不到 0.01 家/平方公里", "10 家/平方公里以上", "企业",
    ]  # fmt: skip
    # #c4c3df at seven tenths on white: opaque it was the look of a class of ten times as many.
    assert part["entries"][0]["fill"]["stripes"] == ["#d6d5e9"]
    assert part["entries"][-1]["count"] == "12,345"
    assert "1 家" in part["note"]
    assert "note" not in enterprises.enterprise_legend(FEW)


def test_a_scene_is_left_alone_without_enterprises_and_holds_them_with():
    scene = layout_scene(Atlas.bundled(), details=False)
    assert enterprises.with_enterprises(scene, None) is scene
    made = enterprises.with_enterprises(scene, MANY)
    assert [layer.spec["id"] for layer in made.layers][-1] == "enterprises"
    assert len(made.legend) == len(scene.legend) + 1
    page = html.to_html(Atlas.bundled(), made)
    assert '"cells":[208,61,4,209,61,0]' in page
    assert "AtlasDensity" in page


def test_a_print_draws_the_cells_where_they_lie():
    drawn = "".join(density.drawn(enterprises.enterprise_layer(MANY).spec, FRAME))
    assert drawn.count("<path") == 2
    x, y = FRAME.to_mm(pd.DataFrame({"x": [104.0], "y": [30.5]}).to_numpy())[0]
    assert f"M{round(x, 2)!r} {round(y, 2)!r} ".replace("np.float64(", "").replace(")", "") in drawn
    assert f'fill="{enterprises.RAMP[4]}" fill-opacity="0.7"' in drawn


def test_a_print_draws_few_points_singly():
    drawn = "".join(density.drawn(enterprises.enterprise_layer(FEW).spec, FRAME))
    x, y = FRAME.to_mm(pd.DataFrame({"x": [104.25], "y": [30.75]}).to_numpy())[0]
    assert f"M{x:.2f} {y:.2f}h.01" in drawn
    assert enterprises.POINT in drawn


def test_no_points_draw_nothing():
    nobody = Spread("企业", (), (), POINTS.iloc[:0], 0)
    assert density.drawn(enterprises.enterprise_layer(nobody).spec, FRAME) == []
