"""Slides of a result: its map as editable shapes, and its tables as editable tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.own import dressed
from layers.print.imprint import Imprint
from layers.print.slides import file
from layers.print.slides import slide as slides
from layers.print.slides.file import MARGIN, WIDTH
from layers.print.slides.grid import Grid
from layers.print.slides.map import colours_of
from layers.print.slides.map_slide import map_slide
from layers.print.slides.shapes import Palette, Sketch
from layers.scene import Scene


@dataclass(frozen=True)
class Table:
    """A table of a slide: its title, its cells, and the width of its first column in mm."""

    title: str
    cells: pd.DataFrame
    first_mm: float = 60.0


def result_deck(
    atlas: Atlas, scene: Scene, tables: Sequence[Table], *, imprint: Imprint | None = None
) -> bytes:
    """Return a map and the tables behind it as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    scene
        What the map shows; its subtitle stands below the title.
    tables
        Each on as many slides as it needs, its head on all of them.
    """
    said = imprint or Imprint()
    scene = dressed(atlas, scene)
    palette = Palette(colours_of(scene))
    show = file.empty(palette)
    title, foot = said.title or scene.title, slides.foot_of(scene, said)
    subtitle = said.subtitle or scene.subtitle
    slide = slides.slide_of(show, title, foot, said, subtitle="" if subtitle == title else subtitle)
    map_slide(atlas, scene, slide, Sketch(palette))
    for table in tables:
        heads = [str(column) for column in table.cells]
        lines = [
            ["" if pd.isna(cell) else str(cell) for cell in row]
            for row in table.cells.to_numpy(dtype=object)
        ]
        rest = (WIDTH - 2 * MARGIN - table.first_mm) / max(1, len(heads) - 1)
        widths = (table.first_mm, *[rest] * (len(heads) - 1))
        slides.put_all(show, Grid(table.title, heads, lines, widths), (foot, said, scene.lang))
    return file.saved(show, title, said.organisation or text("print.maker", scene.lang))
