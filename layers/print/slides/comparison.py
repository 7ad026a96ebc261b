"""Atlases side by side as slides: their maps, the map of each difference, figures and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.own import dressed, scenario_line
from layers.print.drawing import Look
from layers.print.frame import Frame
from layers.print.imprint import Imprint
from layers.print.plate import shown_legend
from layers.print.slides import slide as slides
from layers.print.slides.map import MapOnSlide, colours_of, inset_group, map_groups
from layers.print.slides.shapes import Palette, Sketch
from layers.print.slides.slide import HEIGHT, MARGIN, WIDTH
from layers.scene import Scene

Side = tuple[Atlas, Scene]
_ROWS, _LINES = 14, 14
_GAP, _TOP, _CAPTION, _LEGEND = 5.0, 27.0, 6.0, 58.0


@dataclass(frozen=True)
class Compared:
    """What slides say of atlases side by side.

    Attributes
    ----------
    title
        Of the whole.
    figures
        One row a figure, the first column its name.
    sentences
        What changed, one a sentence.
    """

    title: str
    figures: pd.DataFrame
    sentences: Sequence[str]


def deck(
    sides: Sequence[Side], differences: Sequence[Side], said: Compared, imprint: Imprint | None = None
) -> bytes:
    """Return slides as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    sides
        Two to four maps, drawn on one slide in one scale.
    differences
        A map each of what differs from the first side, on slides of their own.
    """
    made_by = imprint or Imprint()
    sides = [(atlas, dressed(atlas, scene)) for atlas, scene in sides]
    differences = [(atlas, dressed(atlas, scene)) for atlas, scene in differences]
    lang = sides[0][1].lang
    used = [colour for _, scene in (*sides, *differences) for colour in colours_of(scene)]
    palette = Palette(used)
    show = slides.empty(palette)
    title = made_by.title or said.title
    lines = [slides.foot_of(sides[0][1], made_by), *(scenario_line(a, lang) for a, _ in sides[1:])]
    sources = "　".join(line for line in dict.fromkeys(lines) if line)
    around = (show, sources, made_by, lang)
    _maps(sides, title, palette, around)
    for atlas, scene in differences:
        slide = slides.slide_of(show, scene.title, slides.foot_of(scene, made_by), made_by)
        slides.map_slide(atlas, scene, slide, Sketch(palette))
    _figures(said, around)
    _sentences(said, palette, around)
    return slides.saved(show, title, made_by.organisation or text("print.maker", lang))


def _maps(sides: Sequence[Side], title: str, palette: Palette, around: tuple[Any, ...]) -> None:
    """Draw the maps of all sides on one slide, each under its title, the extents of the first."""
    show, sources, imprint, _ = around
    slide, sketch = slides.slide_of(show, title, sources, imprint), Sketch(palette)
    columns, rows = 2, (len(sides) + 1) // 2
    width = (WIDTH - 2 * MARGIN - _LEGEND - columns * _GAP) / columns
    height = (HEIGHT - _TOP - 17.0 - rows * _CAPTION - (rows - 1) * _GAP) / rows
    groups = []
    for number, (atlas, scene) in enumerate(sides):
        left = MARGIN + number % columns * (width + _GAP)
        top = _TOP + number // columns * (height + _CAPTION + _GAP)
        (south, west), (north, east) = sides[0][1].bounds
        frame = Frame(((south, west), (north, east)), width, height, margin_mm=2)
        spot = MapOnSlide(frame, left, top + _CAPTION)
        sea = sketch.preset("map", "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25))  # fmt: skip
        caption = sketch.text(scene.title, scene.title, (left, top, width, _CAPTION), 13, is_bold=True)
        inset = inset_group(atlas, scene, (left + width, top + _CAPTION + height), sketch)
        groups += [
            sketch.group(scene.title, [caption, sea], (left, top, width, height + _CAPTION)),
            *map_groups(atlas, scene, spot, sketch, Look(type_scale=0.8)),
            inset,
        ]
        if number == 0:
            # One scale and one legend for all.
            at = (left + 4, top + _CAPTION + height - 4)
            groups.append(slides.scale_bar(scene, sketch, spot.frame, at))
            shared = replace(scene, legend=_legend([one for _, one in sides]))
            groups.append(slides.legend_of(shared, sketch, (WIDTH - MARGIN - _LEGEND, _TOP)))
    slides.add(slide, groups)


def _legend(scenes: Sequence[Scene]) -> list[dict[str, Any]]:
    """Return one legend for several maps: what any of them shows, without the counts of one."""
    parts: dict[str, dict[str, Any]] = {}
    for part in (part for scene in scenes for part in shown_legend(scene, Look())):
        held = parts.setdefault(part["name"], {"name": part["name"], "entries": []})
        known = [entry["text"] for entry in held["entries"]]
        held["entries"] += [
            {key: value for key, value in entry.items() if key != "count"}
            for entry in part["entries"] if entry["text"] not in known
        ]  # fmt: skip
    return [part for part in parts.values() if part["entries"]]


def _chunks(items: Sequence[Any], size: int) -> list[Sequence[Any]]:
    return [items[start : start + size] for start in range(0, len(items), size)]


def _titled(around: tuple[Any, ...], title: str, page: int, pages: int) -> Any:
    show, sources, imprint, lang = around
    if pages > 1:
        title = text("deck.continued", lang, title=title, page=page, pages=pages)
    return slides.slide_of(show, title, sources, imprint)


def _figures(said: Compared, around: tuple[Any, ...]) -> None:
    title = text("compare.sheet.scenario_figures", around[-1])
    heads = [str(column) for column in said.figures]
    lines = [[str(cell) for cell in row] for row in said.figures.itertuples(index=False)]
    first = 96.0
    rest = (WIDTH - 2 * MARGIN - first) / max(1, len(heads) - 1)
    chunks = _chunks(lines, _ROWS)
    for page, chunk in enumerate(chunks, start=1):
        slide = _titled(around, title, page, len(chunks))
        slides.grid(slide, title, (heads, *chunk), (first, *[rest] * (len(heads) - 1)))


def _sentences(said: Compared, palette: Palette, around: tuple[Any, ...]) -> None:
    title = text("whatif.changed", around[-1])
    chunks = _chunks(said.sentences, _LINES)
    for page, chunk in enumerate(chunks, start=1):
        slide, sketch = _titled(around, title, page, len(chunks)), Sketch(palette)
        box = (MARGIN, 32.0, WIDTH - 2 * MARGIN, 9.5)
        lines = [
            sketch.text(line[:40], f"• {line}", (box[0], box[1] + number * 9.5, box[2], box[3]), 14)
            for number, line in enumerate(chunk)
        ]
        slides.add(slide, [sketch.group(title, lines, (box[0], box[1], box[2], 9.5 * len(lines)))])
