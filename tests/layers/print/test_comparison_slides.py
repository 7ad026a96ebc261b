"""Slides of scenarios side by side: all maps on one, each difference, the figures, the sentences."""

from __future__ import annotations

import io

import pandas as pd
from pptx import Presentation

from gis.atlas import Atlas
from gis.plans.designations import Selection
from gis.scenarios.effects import apply
from gis.scenarios.scenario import parse
from layers.layout.scenes import layout_scene
from layers.own import scenario_line
from layers.print.slides.comparison import Compared, deck

BASE = Atlas.bundled()
PLAN = Selection(plan="sichuan-2025-2027")
EDIT = 'title = "甲"\n[[drop]]\nindustry = "水泥"\nplace = "雅安"\nplan = "sichuan-2025-2027"'


def test_maps_stand_on_one_slide_and_figures_and_sentences_on_others():
    edited = apply(BASE, parse(EDIT, "x"))
    sides = [
        (atlas, layout_scene(atlas, PLAN, title=title, lang="zh", details=False))
        for atlas, title in ((BASE, "原样"), (edited, "甲"))
    ]
    figures = pd.DataFrame({"指标": ["布局记录"] * 19, "原样": ["143"] * 19, "甲": ["142"] * 19})
    said = Compared("情景比较", figures, ["甲：雅安市取消水泥"])
    made = deck(sides, sides[1:], said)
    assert made == deck(sides, sides[1:], said)
    shown = Presentation(io.BytesIO(made)).slides
    titles = [slide.shapes.title.text for slide in shown]
    assert titles[0] == "情景比较"
    # 19 rows of figures are too many for one slide.
    assert len(titles) == 1 + 1 + 2 + 1
    names = [shape.name for shape in shown[0].shapes]
    assert {"原样", "甲"} <= set(names)
    # Both maps have their regions, as shapes that can be edited.
    assert sum("区域" in name for name in names) >= 2
    tables = [shape.table for slide in shown for shape in slide.shapes if shape.has_table]
    assert [len(table.rows) for table in tables] == [16, 5]
    assert tables[1].cell(1, 2).text == "142"
    words = [
        t.text_frame.text
        for g in shown[-1].shapes
        if g.shape_type == 6
        for t in g.shapes
        if t.has_text_frame
    ]
    assert "• 甲：雅安市取消水泥" in words
    assert scenario_line(edited, "zh") in "".join(
        t.text_frame.text
        for g in shown[0].shapes
        if g.shape_type == 6
        for t in g.shapes
        if t.has_text_frame
    )
