"""Marks of slides read back: circles, lines and crowds of a map against those of its legend."""

from __future__ import annotations

import io
import re

import pandas as pd
import pytest
from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE, MSO_SHAPE_TYPE
from pptx.util import Mm

from gis.atlas import Atlas
from gis.enterprises.density import Spread, Width
from gis.plans.designations import Selection
from layers.layer import AtlasLayer
from layers.layout.enterprises import with_enterprises
from layers.layout.scenes import layout_scene
from layers.print import marks
from layers.print.frame import Frame
from layers.print.parts import courses
from layers.print.slides.file import HEIGHT
from layers.print.slides.map import colours_of
from layers.print.slides.results import result_deck
from layers.scene import Scene
from layers.themes.indicator import indicator_scene
from tests.layers.print.test_deck import PLAN, group


@pytest.fixture(scope="module")
def totals():
    scene = indicator_scene(Atlas.bundled(), "gdp:2023")
    return Presentation(io.BytesIO(result_deck(Atlas.bundled(), scene, ()))).slides[0]


def test_circles_of_a_total_are_as_large_as_in_the_legend_and_not_in_the_inset(totals):
    """The legend had three equal circles, and the inset the circles of Guangdong."""
    slide = totals
    shown = {shape.name: shape.width for shape in group(slide, "点位").shapes}
    legend = {
        shape.name: shape.width
        for shape in group(slide, "图例").shapes
        if shape.name and not shape.text_frame.text
    }
    legend = {name: width for name, width in legend.items() if name[0].isdigit()}
    assert list(legend) == ["47,000", "11,000", "1,800"]
    largest = legend["47,000"]
    # The area is as the number, but for half a pixel of 46.
    for name, width in legend.items():
        worth = float(name.replace(",", "")) / 47_000
        assert width / largest == pytest.approx(worth**0.5, abs=0.6 / 46)
    assert shown["上海市"] == largest
    boxes = [shape.top for shape in group(slide, "图例").shapes if shape.name == "47,000"]
    assert len(boxes) == 2
    inset = group(slide, "南海诸岛")
    assert "点位" not in [shape.name for shape in inset.shapes]


def test_the_legend_says_how_many_circles_are_larger_than_their_numbers(totals):
    """The note of a legend was on the screen and on paper, and on no slide."""
    scene = indicator_scene(Atlas.bundled(), "gdp:2023")
    note = next(part["note"] for part in scene.legend if part.get("note"))
    (said,) = [
        shape
        for shape in group(totals, "图例").shapes
        if shape.has_text_frame and shape.text_frame.text == note
    ]
    below = max(s.top for s in group(totals, "图例").shapes if s.name in ("1,800", "无数据"))
    assert said.top > below
    assert said.top + said.height <= Mm(HEIGHT - 19)


def test_lines_of_a_legend_are_as_wide_as_on_the_map():
    """Of loads the width is the tonnage: all lines of a legend were of one width on slides, a third wider on paper."""
    item = {
        "path": [[30.0, 104.0], [31.0, 105.0]],
        "colour": "#112233",
        "weight": 7.5,
        "notes": ["a"],
    }
    legend = [{"name": "负荷", "id": "loads", "entries": [
        {"text": f"≤ {weight}", "line": {"colour": "#112233", "weight": weight}} for weight in (1.5, 7.5)
    ]}]  # fmt: skip
    layer = AtlasLayer("loads", "lines", {"items": [item]})
    scene = Scene(
        layers=(layer,), legend=legend, scope=("510000",), bounds=[[29.0, 103.0], [32.0, 106.0]]
    )
    slide = Presentation(io.BytesIO(result_deck(Atlas.bundled(), scene, ()))).slides[0]
    widths = {
        shape.name: shape.line.width / 36_000 for shape in (*group(slide, "图例").shapes, *group(slide, "联系").shapes)
        if shape.name in ("≤ 1.5", "≤ 7.5", "a") and not shape.text_frame.text
    }  # fmt: skip
    assert widths == {"≤ 1.5": 0.3, "≤ 7.5": 1.5, "a": 1.5}
    (drawn,) = courses.links(layer.spec, Frame(((29.0, 103.0), (32.0, 106.0)), 100.0, 100.0))
    assert 'stroke="#112233" stroke-width="1.50"' in drawn
    assert 'stroke-width="1.50"' in marks.swatch(legend[0]["entries"][1])


def test_a_list_of_enterprises_is_on_a_slide_as_its_legend_says():
    """The legend counted the enterprises, and the map had none."""
    atlas = Atlas.bundled()
    points = pd.DataFrame({"lon": [104.07, 104.5], "lat": [30.66, 31.0]})
    cells = pd.DataFrame({"column": [208, 209], "row": [61, 61], "class": [4, 0]})
    bare = layout_scene(atlas, Selection(plan=PLAN), details=False)
    for spread, kind, count in (
        (Spread("企业", (), (), points, 2), MSO_SHAPE.OVAL, 2),
        (
            Spread("企业", (Width(0.5, 5.0, cells),), (0.01, 0.1, 1.0, 10.0), points, 12_345),
            None,
            2,
        ),
    ):
        content = result_deck(atlas, with_enterprises(bare, spread), ())
        drawn = group(Presentation(io.BytesIO(content)).slides[0], "企业").shapes
        assert len(drawn) == count
        is_oval = (
            drawn[0].shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE
            and drawn[0].auto_shape_type == MSO_SHAPE.OVAL
        )
        assert is_oval == (kind is not None)
    left, top = (shape for shape in (drawn[0].left, drawn[0].top))
    assert left > 0
    assert top > 0


def test_a_fill_of_three_grades_shows_all_of_them_on_a_slide():
    """A pattern of slides has two colours: the third of a city was not on them, nor the second of a shaded one."""
    codes = ("510100", "510700", "510600")
    fills = [
        {"stripes": ["#112233", "#445566", "#778899"], "wide": False},
        {"stripes": ["#112233", "#445566"], "wide": True},
        {"stripes": ["#112233", "#445566"], "wide": False},
    ]
    layer = AtlasLayer(
        "fill", "fill", {"fills": dict(zip(codes, fills, strict=True)), "notes": {}, "head": ""}
    )
    legend = [{"name": "证据", "id": "fill", "entries": [{"text": "三级", "fill": fills[0]}]}]
    scene = Scene(
        layers=(layer,), legend=legend, scope=("510000",), bounds=[[29.0, 103.0], [32.0, 106.0]]
    )
    slide = Presentation(io.BytesIO(result_deck(Atlas.bundled(), scene, ()))).slides[0]
    shapes = *group(slide, "区域").shapes, *group(slide, "图例").shapes
    drawn = {shape.name.split()[-1]: shape for shape in shapes if not shape.text_frame.text}
    for name, fill in (*zip(codes, fills, strict=True), ("三级", fills[0])):
        xml = etree.tostring(drawn[name]._element.spPr).decode()
        known = {f"#{colour.lower()}" for colour in re.findall(r'srgbClr val="(\w+)"', xml)}
        accents = [colours_of(scene)[int(n) - 1] for n in re.findall(r'"accent(\d)"', xml)]
        assert {*known, *accents} >= set(fill["stripes"])
