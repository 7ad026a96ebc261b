"""The slide of a map: the map and what stands on it, legend, and beside it key figures and the first rows of a table."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from typing import Any

from pptx.util import Mm

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.print.drawing import Look
from layers.print.frame import Frame
from layers.print.labels import Box
from layers.print.parts.framing import shown
from layers.print.parts.furniture import Wanted, furnished
from layers.print.parts.inset import is_past_a_province
from layers.print.slides import furniture, grid, letters
from layers.print.slides import slide as slides
from layers.print.slides.file import HEIGHT, MARGIN, WIDTH
from layers.print.slides.grid import Grid
from layers.print.slides.map import MapOnSlide, map_groups
from layers.print.slides.shapes import Sketch
from layers.scene import Scene
from layers.terrain import relief

_TOP, _FOOT = 31.5, 19.0
_HEIGHT = HEIGHT - _TOP - _FOOT
# Width of the map alone, and beside figures and a table; what lies between.
_WIDE, _NARROW, _GAP = 240.0, 196.0, 7.0
# How much of the height a legend may take from a table below it: more where its letters would be too small.
_LEGEND_SHARES, _READABLE_PT = (0.44, 0.62), 9.0
_BELOW_FIGURES, _FIGURES_MM, _LEAST_ROWS = 3.0, 22.0, 2
_HEADING_MM = 8.0
# English names are longer.
_TYPE = {"zh": 1.15, "en": 1.0}
# Of fills over relief; the legend is as sheer, so that both have one colour.
_SHEER = 0.55


@dataclass(frozen=True)
class Beside:
    """What stands beside a map: figures (value, unit, label, colour), a table and the line for its rows that do not fit."""

    figures: list[tuple[str, str, str, str]] = field(default_factory=list)
    table: Grid | None = None
    more: str = ""


def map_slide(
    atlas: Atlas,
    scene: Scene,
    slide: Any,
    sketch: Sketch,
    *,
    beside: Beside | None = None,
    look: Look | None = None,
) -> None:
    """Draw a map on a slide, with all that a map needs on and beside it."""
    said, left, top = beside or Beside(), MARGIN, _TOP
    is_shared = bool(said.figures or said.table)
    width = _NARROW if is_shared else _WIDE
    frame = Frame(shown(atlas, scene), width, _HEIGHT, margin_mm=4)
    inset = furniture.inset_mm(scene)
    wanted = Wanted(
        (inset[0] + 0.5, inset[1] + 0.5), (furniture.BAR_MM[0] + 6, furniture.BAR_MM[1]),
        (furniture.ARROW_MM[0] + 3, furniture.ARROW_MM[1] + 3), is_right=is_past_a_province(scene),
    )  # fmt: skip
    stands = furnished(atlas, scene, frame, wanted)
    frame, taken = stands.frame, (stands.inset, stands.bar, stands.arrow)
    spot = MapOnSlide(frame, left, top)
    parts = furniture.legend_parts(scene, frame, has_badges=not is_past_a_province(scene))
    sea = sketch.preset(
        "map", "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25)
    )
    slides.add(slide, [sketch.group("map", [sea], spot.box)])
    _lay_relief(atlas, scene, slide, sketch, spot)
    groups = map_groups(
        atlas,
        scene,
        spot,
        sketch,
        replace(look or Look(), type_scale=_TYPE[scene.lang], taken=taken),
    )
    # Over the regions, which end at the neat line.
    neat = sketch.preset(
        "neat line", "rect", spot.box, "<a:noFill/>" + sketch.line(colours.INK, 0.25)
    )
    groups += [
        sketch.group("neat line", [neat], spot.box),
        furniture.scale_bar(scene, sketch, frame, _bar_at(stands.bar, spot)),
        furniture.north_arrow(
            scene, sketch, (stands.arrow.left + left + 1.5, stands.arrow.top + top + 1.5)
        ),
        furniture.inset(
            atlas, scene, sketch, (stands.inset.left + left + 0.25, stands.inset.top + top + 0.25)
        ),
    ]
    x, y = left + width + _GAP, top
    if said.figures:
        groups.append(_figures(said.figures, sketch, (x, y), scene.lang))
        y += _FIGURES_MM + _BELOW_FIGURES
    if parts:
        high = _HEIGHT - (y - top)
        for share in _LEGEND_SHARES if said.table else (1.0,):
            drawn = furniture.laid_out(
                parts, (WIDTH - MARGIN - x, high * share), columns=2 if is_shared else 1
            )
            if drawn.size_pt >= _READABLE_PT:
                break
        groups.append(furniture.legend(drawn, sketch, (x, y), scene.lang))
        y += drawn.height_mm + _BELOW_FIGURES
    # A table first: it lies below, and its id is one more than the highest on the slide.
    if said.table is not None:
        _first_rows(slide, sketch, said, (x, y))
    slides.add_topmost(slide, groups)


def _bar_at(box: Box, spot: MapOnSlide) -> tuple[float, float]:
    return box.left + spot.left + 5, box.bottom + spot.top - 4.5


def _figures(
    figures: list[tuple[str, str, str, str]], sketch: Sketch, corner: tuple[float, float], lang: str
) -> str:
    """Return key figures side by side, their labels below, under a dark rule."""
    x, y = corner
    width = WIDTH - MARGIN - x
    each = width / len(figures)
    shapes = [
        sketch.preset(
            "rule", "rect", (x, y, width, 0.8), sketch.solid(colours.INK) + sketch.line(None)
        )
    ]
    for number, (value, unit, label, colour) in enumerate(figures):
        at = x + number * each
        size, _ = letters.largest(value, (each - 9, 13.0), (28, 24, 20, 16), is_bold=True)
        wide = letters.width_mm(value, size, is_bold=True)
        shapes += [
            sketch.text(label, value, (at, y + 2, wide + 1, 12), size, colour=colour, is_bold=True, anchor="b"),
            sketch.text(label, unit, (at + wide + 1, y + 2, each - wide - 1, 11), 12, anchor="b"),
            sketch.text(label, label, (at, y + 14.5, each - 2, 9), letters.largest(label, (each - 2, 9.5), (11, 10, 9, 8))[0],
                        colour=colours.TEXT_GREY),
        ]  # fmt: skip
    return sketch.group(text("deck.group_figures", lang), shapes, (x, y, width, _FIGURES_MM))


def _first_rows(slide: Any, sketch: Sketch, said: Beside, corner: tuple[float, float]) -> None:
    """Put the rows of a table that fit below a corner on a slide, its name above, what is left out below."""
    table, (x, y) = said.table, corner
    assert table is not None  # noqa: S101 (asked before)
    high = _TOP + _HEIGHT - y - _HEADING_MM
    rows = grid.pages(table, high)[0]
    is_cut = len(rows) < len(table.rows)
    if is_cut:
        rows = grid.pages(table, high - 6.5)[0]
    while rows and len(rows[-1]) == 1:
        rows = rows[:-1]
    if len(rows) < min(_LEAST_ROWS, len(table.rows)):
        return
    name = sketch.text(table.name, table.name, (x, y, WIDTH - MARGIN - x, 7), 15, is_bold=True)
    below = (
        y
        + _HEADING_MM
        + table.head_mm
        + sum(table.height_mm(row, is_bold=len(row) == 1) for row in rows)
    )
    drawn = [name]
    if is_cut:
        drawn.append(
            sketch.text(
                "more",
                said.more,
                (x, below + 1.5, WIDTH - MARGIN - x, 5),
                11,
                colour=colours.TEXT_GREY,
            )
        )
    slides.add(slide, [sketch.group(table.name, drawn, (x, y, WIDTH - MARGIN - x, below + 6 - y))])
    grid.put(slide, table, rows, (x, y + _HEADING_MM))


def _lay_relief(atlas: Atlas, scene: Scene, slide: Any, sketch: Sketch, spot: MapOnSlide) -> None:
    """Put the relief under the shapes of a map that has it, and let these show it."""
    if not any(layer.spec["kind"] == "relief" for layer in scene.layers):
        return
    left, top, width, height = (Mm(side) for side in spot.box)
    content = io.BytesIO(relief.below(atlas, spot.frame))
    picture = slide.shapes.add_picture(content, left, top, width, height)
    picture.name = text("terrain.relief", scene.lang)
    sketch.opacity = _SHEER
