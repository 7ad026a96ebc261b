"""A deck of slides: the map as editable shapes, a chart and a table beside it."""

from __future__ import annotations

from typing import Any

import pandas as pd
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.util import Mm, Pt

from gis.atlas import Atlas
from gis.regions import english
from gis.words.catalogue import name, text
from layers.layout.designations import counts, filled
from layers.own import dressed
from layers.palette import ramp
from layers.print.imprint import Imprint
from layers.print.slides import slide as slides
from layers.print.slides.map import colours_of
from layers.print.slides.shapes import FONT, Palette, Sketch
from layers.print.slides.slide import MARGIN, WIDTH
from layers.print.tables import industries_table
from layers.scene import Scene

_ROWS = 12


def deck(
    atlas: Atlas, scene: Scene, rows: pd.DataFrame, *, imprint: Imprint | None = None
) -> bytes:
    """Return a deck of a scene as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    scene
        What the map shows.
    rows
        The designations behind it, for chart and table.
    imprint
        Title, makers, date, logo; what is empty stands as a gap in the footer.
    """
    said = imprint or Imprint()
    scene = dressed(atlas, scene)
    palette = Palette(colours_of(scene))
    show = slides.empty(palette)
    title = said.title or scene.title
    foot = slides.foot_of(scene, said)
    slide = slides.slide_of(show, title, foot, said)
    slides.map_slide(atlas, scene, slide, Sketch(palette))
    _chart_slides(atlas, rows, (show, title, foot, said, scene.lang))
    return slides.saved(show, title, said.organisation or text("print.maker", scene.lang))


def _chart_slides(atlas: Atlas, rows: pd.DataFrame, around: tuple[Any, ...]) -> None:
    """Add the chart of industries by region, and the table of industries on as many slides as it needs."""
    show, _, foot, imprint, lang = around
    table = industries_table(atlas, rows, lang, with_measures=True)
    if not table:
        return
    placed = counts(filled(rows))
    regions = english.shorts(atlas, lang)
    grid = placed.pivot_table(index="region_code", columns="category", values="industry_count", sort=False).fillna(0)  # fmt: skip
    grid = grid.loc[grid.sum(axis=1).sort_values(ascending=False, kind="stable").index][:30]
    slide = slides.slide_of(show, text("deck.chart", lang), foot, imprint)
    data = CategoryChartData(number_format="0")
    data.categories = [regions.get(code, str(code)) for code in grid.index]
    for category in grid.columns:
        data.add_series(name("category", str(category), lang), grid[category].tolist())
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.COLUMN_STACKED, Mm(MARGIN), Mm(32), Mm(WIDTH - 2 * MARGIN), Mm(138), data
    )
    frame.name = text("deck.chart", lang)
    chart = frame.chart
    chart.has_legend, chart.has_title = True, False
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.font.size, chart.font.name = Pt(12), FONT
    slides.east_asian(chart.font._element)  # noqa: SLF001
    chart.value_axis.major_gridlines.format.line.color.rgb = RGBColor.from_string("E1E5E9")
    chart.plots[0].gap_width = 60
    for series, category in zip(chart.plots[0].series, grid.columns, strict=True):
        series.format.fill.solid()
        colour = ramp(str(category))[1].lstrip("#").upper()
        series.format.fill.fore_color.rgb = RGBColor.from_string(colour)
    _table_slides(table, around)


def _chunks(rows: list[list[str]]) -> list[list[list[str]]]:
    """Return the rows of each slide; a heading stands again above what goes on, and never last."""
    chunks: list[list[list[str]]] = [[]]
    heading: list[str] = []
    for number, row in enumerate(rows):
        is_heading = len(row) == 1
        is_full = len(chunks[-1]) >= _ROWS - (is_heading and number < len(rows) - 1)
        if is_full:
            chunks.append([] if is_heading or not heading else [heading])
        if is_heading:
            heading = row
        chunks[-1].append(row)
    return chunks


def _table_slides(table: dict[str, Any], around: tuple[Any, ...]) -> None:
    show, _, foot, imprint, lang = around
    chunks = _chunks(table["rows"])
    for number, chunk in enumerate(chunks, start=1):
        title = text("deck.table", lang)
        if len(chunks) > 1:
            title = text("deck.continued", lang, title=title, page=number, pages=len(chunks))
        slide = slides.slide_of(show, title, foot, imprint)
        heads = [text(f"deck.{key}", lang) for key in ("industry", "count", "where")]
        slides.grid(slide, title, (heads, *chunk), (88.0, 22.0, WIDTH - 2 * MARGIN - 110.0))
